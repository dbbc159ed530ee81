import Grammar
import JSON
import Testing

/// Two roots with contexts of their own, joined.
@Suite struct GroupTests {
  private struct Clock: Sendable, Equatable { var ticks = 0 }

  private static func tick() -> Command<Clock> {
    var command = Command<Clock>(.classic, "tick", "Let time pass.")
    let count = command.argument("--count", "How often.", of: Int.self, default: "1")
    command.example("Let time pass.", "az tick --count 3")
    command.example("Do it once, quietly.", "az tick \\\n --only-show-errors")
    command.run { (call, clock) throws(CommandError) in
      clock.ticks += try call.required(count)
      return .text("tick\n")
    }
    return command
  }

  private static func diskWait() -> Command<Clock> {
    var command = Command<Clock>(.classic, "disk wait", "Wait for a disk.")
    let wait = command.waitConditions()
    command.confirm("Really?")
    command.mature(.preview)
    command.deprecate(replacement: "az tick")
    command.warning("Soon this changes.")
    command.run { (call, clock) throws(CommandError) in
      clock.ticks = call.wait(wait).timeoutSeconds
      return .nothing
    }
    return command
  }

  private var tree: GroupListing {
    let ours = CommandGroup<Clock>(
      "", "Clock.", verbs: [("tick", { Self.tick() })],
      subgroups: [("disk", { CommandGroup<Clock>("disk", "Disks.", verbs: [("wait", { Self.diskWait() })]) })])
    let theirs = CommandGroup<Shelf>("", "Shelf.", subgroups: [("disk", { DiskGroup.group() })])
    return theirs.listing.merged(with: ours.listing)
  }

  private var parser: CommandLineParser { CommandLineParser(root: tree, surroundings: Surroundings()) }

  @Test func `commands of both run in their own context`() throws {
    var clock = Clock()
    var shelf = Shelf()
    for words in [["tick", "--count", "3"], ["disk", "create", "-n", "d", "-z", "1"]] {
      guard case .run(let invocation) = try parser.parse(words) else { continue }
      switch invocation.command {
      case let command as Command<Clock>: _ = try command.run(invocation.calls[0], &clock)
      case let command as Command<Shelf>: _ = try command.run(invocation.calls[0], &shelf)
      default: Issue.record("unknown context")
      }
    }
    #expect(clock.ticks == 3)
    #expect(shelf.documents["d"] != nil)
  }

  @Test func `groups of the same name are one`() throws {
    guard case .group(let disk)? = tree.find(["DISK"]) else {
      Issue.record("no group")
      return
    }
    #expect(disk.names == ["create", "wait"])
    guard case .help(let page) = try parser.parse(["disk", "-h"]) else { return }
    #expect(
      page
        == """

        Group
            az disk : Manage disks.

        Commands:
            create                      : Create a managed disk.
            wait [Deprecated] [Preview] : Wait for a disk.


        """)
  }

  @Test func `a mistake shows the best examples`() {
    guard case .failure(let error) = parser.read(["tick", "--count", "x"]).result else { return }
    #expect(
      error.text == """
        ERROR: argument --count: invalid int value: 'x'

        Examples from command's help:
        az tick --count 3
        Let time pass.

        az tick --only-show-errors
        Do it once, quietly.

        https://aka.ms/cli_ref
        Read more about the command in reference docs

        """)
    #expect(error.exitCode == 2)
    let silent = Surroundings(configuration: { $0 == "core" && $1 == "error_recommendation" ? "off" : nil })
    guard case .failure(let bare) = CommandLineParser(root: tree, surroundings: silent).read(["tick", "x"]).result
    else { return }
    #expect(bare.text == "ERROR: unrecognized arguments: x\n")
  }

  @Test func `notices come in order, and not when only errors are shown`() {
    let reading = parser.read(["disk", "wait", "--timeout", "9", "--subscription", "x"])
    #expect(
      reading.notices.map(\.text) == [
        "Soon this changes.",
        "This command has been deprecated and will be removed in a future release. Use 'az tick' instead.",
        "This command is in preview and under development. Reference and support levels: https://aka.ms/CLI_refstatus",
      ])
    #expect(parser.read(["disk", "wait", "--only-show-errors"]).notices.isEmpty)
    guard case .success(.run(let invocation)) = reading.result else {
      Issue.record("not read")
      return
    }
    #expect(invocation.question == "Really?")
    #expect(invocation.calls[0].subscription == "x")
    guard case .success(.run(let confirmed)) = parser.read(["disk", "wait", "-y"]).result else { return }
    #expect(confirmed.question == nil)
  }

  @Test func `a command without a body says so`() {
    let command = Command<Clock>(.classic, "vmss encryption enable", "Encrypt.")
    let root = CommandGroup<Clock>("", "", verbs: [("enable", { command })]).listing
    guard
      case .success(.run(let invocation)) = CommandLineParser(root: root, surroundings: Surroundings()).read(["enable"])
        .result
    else { return }
    var clock = Clock()
    #expect(throws: CommandError(.refused, "'az vmss encryption enable' is not emulated")) {
      try command.run(invocation.calls[0], &clock)
    }
  }

  @Test(arguments: [
    (
      ["--only-show-errors", "--debug", "tick"],
      "--only-show-errors can't be used together with --debug or --verbose\n"
        + "--only-show-errors can't be used together with --debug or --verbose\n"
    ),
    (["tock"], "ERROR: 'tock' is misspelled or not recognized by the system.\n"),
    (["disk", "wiat"], "ERROR: 'wiat' is misspelled or not recognized by the system.\nDid you mean 'wait' ?\n"),
  ]) func `complains about the line as a whole`(words: [String], text: String) {
    guard case .failure(let error) = parser.read(words).result else {
      Issue.record("no error")
      return
    }
    #expect(error.text.hasPrefix(text))
  }

  @Test func `the command's own words give the page of help`() throws {
    guard case .help(let page) = try parser.parse(["tick", "--help"]) else { return }
    #expect(
      page == """

        Command
            az tick : Let time pass.

        Arguments
            --count                : How often.  Default: 1.

        Global Policy Arguments
            --acquire-policy-token : Acquire an Azure Policy token for this operation.
            --change-reference     : Id of the change that this operation belongs to.

        Global Arguments
            --debug                : Print everything there is to know.
            --help -h              : Show this help message and exit.
            --only-show-errors     : Print errors, but no warnings.
            --output -o            : How the answer is printed.  Allowed values: json, jsonc, none, table,
                                     tsv, yaml, yamlc.  Default: json.
            --query                : JMESPath text that selects from the answer.
            --subscription         : Name or id of the subscription; `az account set` chooses the default.
            --verbose              : Print more about what happens; --debug prints all.

        Examples
            Let time pass.
                az tick --count 3

            Do it once, quietly.
                az tick \\
                 --only-show-errors


        """)
  }
}

@Suite struct ShapeNotationTests {
  @Test func `denotes shapes`() {
    let shape = ShapeNotation.parse(
      "[{name!, prefix/address-prefix @properties.prefix, sizes: [int(1..9)], mode: A|B?, tags: {*}, on: bool}]?=[]")
    #expect(shape.isNullable)
    #expect(shape.blank == [])
    guard case .list(let element) = shape.kind, case .object(let members) = element.kind else {
      Issue.record("no list of objects")
      return
    }
    #expect(members.map(\.names) == [["name"], ["prefix", "address-prefix"], ["sizes"], ["mode"], ["tags"], ["on"]])
    #expect(members.map(\.isRequired) == [true, false, false, false, false, false])
    #expect(members[1].place == ["properties", "prefix"])
    #expect(members[3].shape.isNullable)
    guard case .list(let size) = members[2].shape.kind, case .range(1...9)? = size.limit else {
      Issue.record("no limit")
      return
    }
  }

  @Test func `a shape that is written wrongly traps`() async {
    await #expect(processExitsWith: .failure) { _ = ShapeNotation.parse("[{name") }
    await #expect(processExitsWith: .failure) { _ = ShapeNotation.parse("{a} b") }
  }
}
