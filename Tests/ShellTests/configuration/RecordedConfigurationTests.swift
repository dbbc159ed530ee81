import Foundation
import Grammar
import JSON
import Shell
import Testing

/// What the real `az` did with configuration files (Scripts/record_configuration.py), compared with what azsim does.
@Suite struct RecordedConfigurationTests {
  @Test func `there are recordings`() { #expect(ConfigurationRecord.all.count > 150) }

  @Test(arguments: ConfigurationRecord.all) func `does as az`(record: ConfigurationRecord) throws {
    let sandbox = Sandbox()
    let file = "\(sandbox.home)/.azure/config"
    let given = ConfigurationRecord.core + record.config
    let outside = sandbox.outside(
      record.environment.merging(["AZURE_CONFIG_DIR": "\(sandbox.home)/.azure"]) { $1 })
    // The two groups of the recorder, made before there is a configuration.
    if record.words[0] == "group" {
      sandbox.run("group create -n rg1 -l westeurope")
      sandbox.run("group create -n rg2 -l eastus")
    }
    sandbox.write(given, to: file)
    for (name, text) in record.files { sandbox.write(text, to: "\(sandbox.workingFolder)/\(name)") }

    let outcome = sandbox.run(record.words, outside)
    #expect(outcome.exitCode == record.exitCode)
    let errors = outcome.errors.split(separator: "\n", omittingEmptySubsequences: false)
      .filter { !$0.hasPrefix("HINT: ") }.joined(separator: "\n").replacing(sandbox.folder, with: "<SANDBOX>")
    if let exception = record.exception {
      // `az` ends in a traceback, of which azsim shows the last line.
      let message = errors.hasPrefix("ERROR: The command failed") ? exception.unexpected : "ERROR: \(exception)\n"
      #expect(errors == message)
      #expect(sandbox.text(file) == given)
      return
    }
    #expect(errors.withoutReference == record.errors)
    if let output = record.output {
      // The width of a column of paths is that of the recorder's.
      let isTable = record.words.contains("table")
      let shown = outcome.output.replacing(sandbox.folder, with: "<SANDBOX>")
      #expect(isTable ? shown.withNarrowColumns == output.withNarrowColumns : shown == output)
    }
    try check(record, sandbox, file, given)
  }

  /// The files afterwards. `az` writes the global one anew at every command, with the name of the cloud.
  private func check(_ record: ConfigurationRecord, _ sandbox: Sandbox, _ file: String, _ given: String) throws {
    let text = try #require(sandbox.text(file))
    let written = record.written["home/.azure/config"]
    if record.errors.contains("Source contains parsing errors") {
      // What cannot be read again was written by `az`, and is not by azsim.
      #expect(text != written)
      _ = try ConfigurationDocument(Array(text.utf8), path: file)
    } else if text == given, record.environment["AZURE_CLOUD_NAME"] == nil {
      var document = try ConfigurationDocument(Array(text.utf8), path: file)
      if try document.value("cloud", "name") == nil { try document.set("cloud", "name", to: "AzureCloud") }
      #expect(document.text == written)
    } else if text != given {
      #expect(text == written)
    }
    if !record.changesFiles { #expect(text == given) }
    #expect(sandbox.text("\(sandbox.workingFolder)/.azure/config") == record.written["cwd/.azure/config"])
  }
}

extension String {
  /// How `az` shows an exception that it meets while a command runs.
  fileprivate var unexpected: String {
    "ERROR: The command failed with an unexpected error. Here is the traceback:\nERROR: \(self)\n"
      + "To check existing issues, please visit: https://github.com/Azure/azure-cli/issues\n"
  }

  /// A table without what the width of its columns adds.
  fileprivate var withNarrowColumns: String {
    replacing(/[ ]{2,}/, with: "  ").replacing(/[-]{2,}/, with: "--")
  }

  /// stderr without the examples and the reference at its end.
  fileprivate var withoutReference: String {
    var lines = split(separator: "\n", omittingEmptySubsequences: false)
    guard let end = lines.firstIndex(where: { $0 == "Examples from command's help:" || $0 == "https://aka.ms/cli_ref" })
    else { return self }
    lines = Array(lines[..<end])
    while lines.last == "" { lines.removeLast() }
    return lines.joined(separator: "\n") + "\n"
  }
}

/// One recording.
struct ConfigurationRecord: Sendable, CustomTestStringConvertible {
  let facts: JSONValue

  var testDescription: String {
    let more = [config, environment.isEmpty ? "" : "\(environment)", files.isEmpty ? "" : "\(files)"].joined(
      separator: " ")
    return "\(words) \(more)"
  }
  var words: [String] { (facts["argv"].array ?? []).compactMap(\.string) }
  var config: String { facts["config"].string ?? "" }
  var environment: [String: String] { texts("env") }
  var files: [String: String] { texts("files") }
  var exitCode: Int32 { Int32(facts["exit_code"].integer ?? -1) }
  var output: String? { facts["stdout"].string }
  var errors: String { facts["stderr"].string ?? "" }
  var exception: String? { facts["exception"].string }
  /// The files afterwards.
  var written: [String: String] { texts("written") }
  /// Whether the command is there to change files.
  var changesFiles: Bool {
    words.starts(with: ["config", "set"]) || words.starts(with: ["config", "unset"])
      || words.first == "configure" && words.contains { $0 == "-d" || $0 == "--defaults" }
  }

  private func texts(_ name: String) -> [String: String] {
    let pairs = facts[name].object?.pairs.map { ($0, $1.string ?? "") } ?? []
    return Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  private static let fixture: JSONValue = {
    let path = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/configuration.json")
    return (try? JSONParser.parse(Array(Data(contentsOf: path)))) ?? .null
  }()

  /// What the recorder's file begins with.
  static let core: String = fixture["core"].string ?? ""
  static let all: [ConfigurationRecord] = (fixture["records"].array ?? []).map { ConfigurationRecord(facts: $0) }
}
