import Foundation
import Grammar
import Rehearsal
import Testing

@testable import Shell

/// What the program says of itself: help of azsim's own commands, the root's page, the version.
@Suite struct OwnPagesTests {
  /// The words of every command and group below a listing.
  private static func words(_ group: GroupListing, where tool: Tool) -> [String] {
    var words = group.tool == tool && !group.declaration.words.text.isEmpty ? [group.declaration.words.text] : []
    for entry in group.commands {
      let declaration = entry.make().declaration
      if declaration.tool == tool { words.append(declaration.words.text) }
    }
    for entry in group.subgroups { words += self.words(entry.make(), where: tool) }
    return words
  }

  static let own = words(Shell.root, where: .azsim)
  static let others = words(Shell.root, where: .az)

  private func page(_ line: String) throws -> String {
    let outcome = try Laboratory().run(line)
    #expect(outcome.exitCode == 0)
    #expect(outcome.errors.isEmpty)
    return String(decoding: outcome.output, as: UTF8.self)
  }

  @Test func `what Rehearsal declares is azsim's own`() {
    let declared =
      Self.words(RehearsalRoot.simulation().listing, where: .az)
      + Self.words(RehearsalRoot.premises().listing, where: .az)
    #expect(declared == [])
    #expect(Self.own.contains("tick"))
    #expect(Self.own.contains("fault"))
    #expect(Self.own.contains("fault add"))
    #expect(Self.others.contains("vmss rolling-upgrade start"))
  }

  @Test(arguments: own, ["az", "azsim"]) func `own pages name azsim and fit 80 columns`(words: String, name: String)
    throws
  {
    let page = try page("\(name) \(words) --help")
    #expect(page.contains("\n    azsim \(words) : "))
    #expect(!page.contains(" az \(words)"))
    for line in page.split(separator: "\n") { #expect(line.unicodeScalars.count <= 80, "\(line)") }
    for option in ["--subscription", "--change-reference", "--acquire-policy-token"] { #expect(!page.contains(option)) }
  }

  @Test(arguments: others) func `pages of az name az, whatever the program is called`(words: String) throws {
    let page = try page("azsim \(words) --help")
    #expect(page.contains("\n    az \(words) : "))
    #expect(try self.page("az \(words) --help") == page)
    for line in page.split(separator: "\n") { #expect(line.unicodeScalars.count <= 100, "\(line)") }
  }

  @Test func `the root's page is that of the program that was called`() throws {
    let az = try page("az --help")
    #expect(az.hasPrefix("\nGroup\n    az\n\nSubgroups:\n    account"))
    #expect(!az.contains("\n    tick "))
    #expect(!az.contains("\n    fault "))
    #expect(try page("az help") == az)
    #expect(try page("az -h") == az)
    let azsim = try page("/usr/bin/azsim --help")
    #expect(azsim.hasPrefix("\nGroup\n    azsim\n\nSubgroups:\n    account"))
    #expect(azsim.contains("\n    tick "))
    #expect(azsim.contains("\n    fault "))
    #expect(try page("az").hasSuffix(az))
    #expect(try page("azsim").hasSuffix(azsim))
  }

  @Test func `complaints name the program that has the command`() throws {
    let laboratory = try Laboratory()
    let own = String(decoding: laboratory.run("az clock --mode x").errors, as: UTF8.self)
    #expect(own.hasPrefix("ERROR: azsim clock: 'x' is not a valid value for '--mode'."))
    let other = String(
      decoding: laboratory.run("azsim vmss create -g x -n y --upgrade-policy-mode x").errors, as: UTF8.self)
    #expect(other.hasPrefix("ERROR: az vmss create: 'x' is not a valid value for '--upgrade-policy-mode'."))
    #expect(laboratory.run("azsim tick --subscription x").exitCode == 2)
  }

  @Test(arguments: ["az --version", "az -v", "azsim --version", "az --version vmss"])
  func `the version is laid out as by az`(line: String) throws {
    let laboratory = try Laboratory()
    let text = String(decoding: laboratory.run(line).output, as: UTF8.self)
    #expect(
      text == """
        azure-cli                         2.91.0

        core                              2.91.0
        telemetry                          1.1.0

        Dependencies:
        msal                              1.39.0
        azure-mgmt-resource               24.0.0

        Python location '/opt/azsim'
        Config directory '\(laboratory.folder)'
        Extensions directory '\(laboratory.folder)/cliextensions'

        Python (Linux) none: this is azsim, an offline emulator of az

        Legal docs and information: aka.ms/AzureCliLegal



        """)
  }

  @Test func `az version gives what az 2-91 gives`() throws {
    #expect(
      try page("az version") == """
        {
          "azure-cli": "2.91.0",
          "azure-cli-core": "2.91.0",
          "azure-cli-telemetry": "1.1.0",
          "extensions": {}
        }

        """)
    #expect(
      try page("az version -o table") == """
        Azure-cli    Azure-cli-core    Azure-cli-telemetry
        -----------  ----------------  ---------------------
        2.91.0       2.91.0            1.1.0

        """)
    #expect(try page("az version -o tsv") == "2.91.0\t2.91.0\t1.1.0\t\n")
  }
}
