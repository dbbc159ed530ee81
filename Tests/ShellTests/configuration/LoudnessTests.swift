import Foundation
import JSON
import Shell
import Testing

/// `--verbose`, `--debug`, `--only-show-errors`, the trace and the log.
@Suite struct LoudnessTests {
  private let sandbox = Sandbox()

  @Test func `verbose tells the time that a command took`() throws {
    let (status, text) = try sandbox.program(["group", "list", "--verbose"])
    #expect(status == 0)
    #expect(
      text.wholeMatch(of: #/\[\]\nINFO: Command ran in \d\.\d{3} seconds \(init: 0\.\d{3}, invoke: \d\.\d{3}\)\n/#)
        != nil)
    let failed = try sandbox.program(["group", "show", "-n", "x", "--debug"])
    #expect(failed.status == 3)
    #expect(failed.text.contains(#/\nINFO: cli\.__main__: Command ran in \d\.\d{3} seconds \(init/#))
    #expect(try !sandbox.program(["group", "list"]).text.contains("Command ran"))
    let both = try sandbox.program(["group", "list", "--verbose", "--only-show-errors"])
    let refusal = "--only-show-errors can't be used together with --debug or --verbose\n"
    #expect(both == (1, refusal + refusal))
  }

  @Test(arguments: [
    (0, 0, "Command ran in 0.000 seconds (init: 0.000, invoke: 0.000)"),
    (149_400_000, 203_000_000, "Command ran in 0.203 seconds (init: 0.149, invoke: 0.054)"),
    (999_500_000, 61_000_000_000, "Command ran in 61.000 seconds (init: 1.000, invoke: 60.001)"),
    (5, -5, "Command ran in 0.000 seconds (init: 0.000, invoke: 0.000)"),
  ])
  func `times are written in milliseconds`(initial: Int64, total: Int64, text: String) throws {
    let outcome = Shell(sandbox.outside()).run(["az", "version", "--verbose"].map { Array($0.utf8) })
    let timing = try #require(outcome.timing)
    #expect(timing.line(initialNanoseconds: initial, nanoseconds: total) == Array("INFO: \(text)\n".utf8))
    let coloured = Shell(sandbox.outside(isTerminal: true)).run(["az", "version", "--debug"].map { Array($0.utf8) })
    let line = "\u{1B}[32mcli.__main__: \(text)\u{1B}[0m\n"
    #expect(coloured.timing?.line(initialNanoseconds: initial, nanoseconds: total) == Array(line.utf8))
  }

  @Test func `the shell itself knows no time`() {
    let line = "group create -n rg -l westeurope --verbose"
    #expect(sandbox.run(line) == sandbox.run(line))
  }

  @Test func `debug shows words and requests, with the parts that speak`() {
    let lines = sandbox.run("group create -n rg -l westeurope --debug").errors.split(separator: "\n")
    #expect(
      lines.first
        == "DEBUG: cli.knack.cli: Command arguments: ['group', 'create', '-n', 'rg', '-l', 'westeurope', '--debug']")
    let policy = "DEBUG: cli.azure.cli.core.sdk.policies: "
    #expect(lines.contains("\(policy)Request method: 'PUT'"))
    #expect(lines.contains { $0.hasPrefix("\(policy)Request URL: 'https://management.azure.com/subscriptions/") })
    #expect(lines.contains(#"\#(policy){"location": "westeurope"}"#))
    let read = sandbox.run("group show -n nope --debug").errors
    #expect(read.contains("\(policy)This request has no body\n"))
    #expect(read.contains("\nERROR: cli.azure.cli.core.azclierror: (ResourceGroupNotFound)"))
    let warned = sandbox.run("group list --subscription nope --debug").errors
    #expect(warned.contains("\nWARNING: cli.azure.cli.core.commands.arm: Subscription 'nope' not recognized.\n"))
    let asked = sandbox.run("group delete -n rg --debug").errors
    #expect(asked.contains("\nWARNING: cli.knack.commands: Unable to prompt for confirmation"))
    // What az prints without logging has no name in front.
    #expect(sandbox.run("config get --debug").errors.contains("\nWARNING: Command group 'config' is experimental"))
  }

  @Test func `only errors are shown when nothing else is wanted`() {
    #expect(sandbox.run("config get x --only-show-errors").errors == "")
    #expect(sandbox.run("group delete -n rg --only-show-errors").errors == "ERROR: Operation cancelled.\n")
    #expect(sandbox.run("config get x", ["AZURE_CORE_ONLY_SHOW_ERRORS": "1"]).errors == "")
    #expect(sandbox.run("config get x --verbose", ["AZURE_CORE_ONLY_SHOW_ERRORS": "1"]).errors.hasPrefix("WARNING"))
    sandbox.run("config set core.only_show_errors=true")
    #expect(sandbox.run("config get x").errors == "")
    // Hints and notes are no errors.
    #expect(sandbox.run("config set strict=maybe").errors == "ERROR: Not a boolean: maybe\n")
  }

  @Test func `the trace has a line for each request`() throws {
    let trace = sandbox.folder + "/trace"
    sandbox.run("group create -n rg -l westeurope", ["AZSIM_TRACE": trace])
    sandbox.run("group exists -n rg", ["AZSIM_TRACE": trace])
    sandbox.run("config get", ["AZSIM_TRACE": trace])
    let lines = try #require(sandbox.text(trace)).split(separator: "\n").map { try JSONParser.parse(Array($0.utf8)) }
    #expect(lines.last?["method"] == "HEAD")
    let put = try #require(lines.first { $0["method"] == "PUT" })
    #expect(put["body"] == ["location": "westeurope"])
    #expect(put["url"].string?.hasPrefix("https://management.azure.com/subscriptions/") == true)
    #expect(lines.allSatisfy { $0["url"].string != nil && $0.object?.count ?? 9 <= 3 })
    let outcome = sandbox.run("group list", ["AZSIM_TRACE": sandbox.folder])
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors == "WARNING: The trace cannot be written: open '\(sandbox.folder)': Is a directory.\n")
  }

  @Test func `the log tells what was done, and no values`() throws {
    sandbox.run("config set logging.enable_log_file=true")
    sandbox.run("group create -n secretName -l=westeurope")
    sandbox.run(["config", "set", "secret.name=secretName"], sandbox.outside())
    sandbox.run(["group", "show", "-n", "---secretName", "--query=secretName"], sandbox.outside())
    sandbox.run("group shw secretName -nsecretName")
    sandbox.run("group show -n nope")
    let log = sandbox.folder + "/state/logs/az.log"
    let lines = try #require(sandbox.text(log)).split(separator: "\n")
    let layout = #/^\d+ : \d{4}-\d\d-\d\d \d\d:\d\d:\d\d,000 : [A-Z]+ : [a-z_.]+ : /#
    #expect(lines.allSatisfy { $0.contains(layout) || $0.hasPrefix("Code") || $0.hasPrefix("Message") })
    #expect(lines.first?.hasSuffix(" : INFO : az_command_data_logger : command args: group create -n {} -l") == true)
    #expect(lines.contains { $0.hasSuffix(" : INFO : az_command_data_logger : exit code: 0") })
    #expect(lines.contains { $0.contains(" : ERROR : cli.azure.cli.core.azclierror : (ResourceGroupNotFound)") })
    #expect(lines.allSatisfy { $0.contains(" request: ") || !$0.contains("secretName") })
    #expect(lines.contains { $0.hasSuffix("command args: config set {}") })
    #expect(lines.last?.hasSuffix(" : exit code: 3") == true)
    sandbox.write("", to: sandbox.folder + "/file")
    sandbox.run("config set logging.log_dir=\(sandbox.folder)/file")
    let outcome = sandbox.run("group list -o tsv")
    #expect(outcome.exitCode == 0 && outcome.errors.hasPrefix("WARNING: The log cannot be written: "))
    sandbox.run("config set logging.log_dir=~/logs")
    #expect(sandbox.text(sandbox.home + "/logs/az.log") == nil)
    sandbox.run("group list")
    #expect(sandbox.text(sandbox.home + "/logs/az.log") != nil)
  }

  @Test func `a log that is full is put aside`() throws {
    let log = sandbox.folder + "/state/logs/az.log"
    sandbox.write(Array(repeating: 0x61, count: 10 << 20), to: log)
    sandbox.write("older", to: log + ".1")
    sandbox.write("oldest", to: log + ".5")
    sandbox.run("group list", ["AZURE_LOGGING_ENABLE_LOG_FILE": "yes"])
    #expect(sandbox.text(log + ".2") == "older")
    #expect(sandbox.bytes(log + ".1")?.count == 10 << 20)
    #expect(sandbox.text(log)?.hasSuffix("exit code: 0\n") == true)
    #expect(sandbox.text(log + ".6") == nil)
  }
}
