import Testing

@testable import Grammar

@Suite struct CommandCatalogTests {
  private let catalog = CommandCatalog(
    """
    account(set! show) aks(*) disk(config(update)
    create delete list!) disk-access(*) version
    """)

  @Test func `lists the names in a group, and in no other`() {
    #expect(catalog.names(in: []) == ["account", "aks", "disk", "disk-access", "version"])
    #expect(catalog.names(in: ["account"]) == ["set", "show"])
    #expect(catalog.names(in: ["disk"]) == ["config", "create", "delete", "list"])
    #expect(catalog.names(in: ["disk", "config"]) == ["update"])
    for path in [["version"], ["disk", "list"], ["dis"], ["config"], ["aks"], ["account", "config"]] {
      #expect(catalog.names(in: path) == [], "\(path)")
    }
  }

  @Test(arguments: [
    ([], CommandCatalog.Entry.group), (["account"], .group), (["account", "set"], .command(hasExamples: false)),
    (["account", "show"], .command(hasExamples: true)), (["aks"], .sealed), (["disk", "config"], .group),
    (["disk", "config", "update"], .command(hasExamples: true)), (["disk", "list"], .command(hasExamples: false)),
    (["disk-access"], .sealed), (["version"], .command(hasExamples: true)),
  ])
  func `tells what a name stands for`(path: [String], entry: CommandCatalog.Entry) {
    #expect(catalog.entry(path) == entry)
  }

  @Test(arguments: [
    ["dis"], ["disks"], ["disk", "update"], ["config"], ["aks", "create"], ["version", "x"], [""], ["("],
  ])
  func `knows nothing else`(path: [String]) {
    #expect(catalog.entry(path) == nil)
    #expect(CommandCatalog.empty.entry(path) == nil)
  }
}

@Suite struct NotEmulatedTests {
  private static func command(_ name: StaticString) -> Command<Int> {
    var command = Command<Int>(.classic, name, "Something.")
    _ = command.argument("--name -n", "A name.", of: String.self, required: true)
    command.example("Do it.", "az vmss show -n x")
    return command
  }

  private static let root = CommandGroup<Int>(
    "", "All.",
    subgroups: [
      (
        "vmss",
        {
          CommandGroup(
            "vmss", "Sets.", verbs: [("create", { command("vmss create") }), ("show", { command("vmss show") })])
        }
      )
    ]
  ).listing

  private func complaint(_ line: String, _ catalog: CommandCatalog? = nil) -> CommandError? {
    let parser = CommandLineParser(
      root: Self.root, surroundings: Surroundings(),
      catalog: catalog
        ?? CommandCatalog("aks(*) hello lab(list!) vmss(create encryption(disable enable) mend! recreate show)"))
    guard case .failure(let error) = parser.read(line.split(separator: " ").map(String.init)).result else { return nil }
    return error
  }

  @Test(arguments: [
    ("vmss encryption enable -g x", "az vmss encryption enable"),
    ("VMSS Encryption Enable", "az vmss encryption enable"),
    ("vmss mend --bogus", "az vmss mend"), ("vmss encryption -h", "az vmss encryption"),
    ("vmss encryption disable --help", "az vmss encryption disable"), ("hello", "az hello"),
    ("aks nodepool list -g x y", "az aks nodepool list"), ("aks", "az aks"), ("lab list", "az lab list"),
  ])
  func `says of what only az has that it is not emulated`(line: String, name: String) {
    let error = complaint(line)
    #expect(error?.message == "'\(name)' is not emulated")
    #expect(error?.exitCode == 1)
    #expect(error?.appendix == nil)
    #expect(error?.hint?.contains(line.lowercased().hasPrefix("vmss") ? "'az vmss --help'" : "'az --help'") == true)
  }

  @Test(arguments: [
    ("vmss encryption", "the following arguments are required: _subcommand", nil),
    ("vmss encryption --x", "the following arguments are required: _subcommand", nil),
    ("vmss encryption enabel", "'enabel' is misspelled or not recognized by the system.", "enable"),
    ("vmss encrypt", "'encrypt' is misspelled or not recognized by the system.", "encryption"),
    ("lab lst", "'lst' is misspelled or not recognized by the system.", "list"),
    ("labb list", "'labb' is misspelled or not recognized by the system.", nil),
    ("--verbose lab list", "'list' is misspelled or not recognized by the system.", nil),
    ("--verbose lab", "the following arguments are required: _subcommand", nil),
    ("--verbose labb", "'labb' is misspelled or not recognized by the system.", "lab"),
  ])
  func `complains of the rest as az does`(line: String, message: String, meant: String?) {
    let error = complaint(line)
    #expect(error?.message == message)
    #expect(error?.followingLines == (meant.map { ["Did you mean '\($0)' ?"] } ?? []))
    #expect(error?.exitCode == 2)
  }

  @Test func `names what is near`() {
    #expect(complaint("vmss recreate")?.hint == "What 'az vmss' has here: create and more; see 'az vmss --help'.")
    #expect(complaint("vmss mend")?.hint == "What 'az vmss' has here: create, show; see 'az vmss --help'.")
    #expect(complaint("aks list")?.hint == "What 'az' has here: vmss; see 'az --help'.")
  }

  @Test func `shows no examples where az has none`() {
    let catalogs = [CommandCatalog("vmss(show!)"), CommandCatalog("vmss(show)"), .empty]
    for line in ["vmss show", "vmss shw"] {
      #expect(catalogs.map { complaint(line, $0)?.appendix?.examples.isEmpty } == [true, false, false])
    }
  }
}
