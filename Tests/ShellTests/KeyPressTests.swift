import Foundation
import Glibc
import Grammar
import JSON
import Testing

@testable import Shell

/// The answers to a shell's hook, in the protocol of argcomplete.
@Suite struct KeyPressTests {
  /// A world that all tests look at.
  static let laboratory: Laboratory? = {
    let laboratory = try? Laboratory()
    laboratory?.furnish()
    return laboratory
  }()

  private func laboratory() throws -> Laboratory { try #require(Self.laboratory) }

  @Test(arguments: [
    ("az vmss show -g ", ["lab", "other"]),
    ("az vmss show -g O", ["other"]),
    ("az vmss show -n ", ["pool", "web"]),
    ("az vmss show -g lab -n ", ["web"]),
    ("az vmss show -g LAB -n w", ["web"]),
    ("az vmss show -g nowhere -n ", []),
    ("az vmss restart -g lab -n web --instance-ids ", ["0", "1", "2"]),
    ("az vmss restart -g lab -n web --instance-ids 0 ", ["0", "1", "2"]),
    ("az vmss show -n web -g lab --instance-id 2", ["2"]),
    ("az vmss extension list --vmss-name p", ["pool"]),
    ("az group create -n x -l westus", ["westus", "westus2", "westus3"]),
    ("az vmss create --image Ubuntu22", ["Ubuntu2204"]),
    ("az vmss create -g lab --vnet-name ", ["webVNET"]),
    ("az account show --subscription R", ["Rehearsal"]),
    ("az group show --subscription 0000", ["00000000-0000-0000-0000-000000000000"]),
    ("azsim tick --until ", ["settled", "completed", "batch="]),
    ("azsim tick --set-name ", ["pool", "web"]),
    ("azsim clock --mode m", ["manual"]),
    (
      "azsim fault add ",
      [
        "unhealthy", "unknown", "answers=", "flapping=", "provision-failed", "slow-boot=", "slow-start=",
        "allocation-failed", "rbac-lag=",
      ]
    ),
    ("azsim fault add unhealthy --on s", ["size=", "set="]),
    ("azsim fault add unhealthy --on set=", ["set=pool", "set=web"]),
    ("azsim fault add unhealthy --on zone=1 group=l", ["group=lab"]),
    ("azsim fault add unhealthy --on instance=1", ["instance=1"]),
    ("azsim fault remove ", ["1"]),
    ("azsim completion ", ["bash", "zsh", "fish"]),
    ("azsim ti", ["tick"]),
    ("az ti", []),
    ("/usr/local/bin/az vms", ["vmss"]),
    ("AZSIM_STRICT=1 az vms", ["vmss"]),
  ]) func `offers what there is`(line: String, candidates: [String]) throws {
    #expect(try laboratory().values(line).sorted() == candidates.sorted())
  }

  @Test func `the instances of a Flexible set are machines`() throws {
    let names = try laboratory().values("az vm show -g other -n ")
    #expect(names.count == 3)
    #expect(names.allSatisfy { $0.hasPrefix("pool_") })
    #expect(try laboratory().values("az vm show -g lab -n ") == [])
    #expect(try laboratory().values("az vmss restart -g other -n pool --instance-ids ") == names)
  }

  @Test func `a default of the configuration stands in for what the line leaves out`() throws {
    let laboratory = try laboratory()
    #expect(laboratory.press("az vmss show -n ", ["AZURE_DEFAULTS_GROUP": "other"]) == "pool")
    #expect(
      laboratory.press("az vmss restart --instance-ids 1", ["AZURE_DEFAULTS_VMSS": "web"]) == "1")
  }

  @Test func `a key press changes nothing and waits for nobody`() throws {
    let laboratory = try Laboratory()
    laboratory.furnish()
    laboratory.run("az vmss update -g lab -n web --set sku.name=Standard_D4s_v5 -o none")
    let before = laboratory.state
    let lock = open(laboratory.statePath + ".lock", O_RDWR)
    defer { close(lock) }
    #expect(flock(lock, LOCK_EX | LOCK_NB) == 0)
    #expect(laboratory.values("az vmss show -n ") == ["web", "pool"])
    #expect(laboratory.state == before)
  }

  @Test func `a missing state has no values, and none is made`() throws {
    let laboratory = try Laboratory()
    for line in ["az vmss show -g ", "az vmss show -n ", "az vm show -n ", "azsim fault remove "] {
      #expect(laboratory.values(line) == [])
    }
    #expect(laboratory.values("az vmss show -o j") == ["json", "jsonc"])
    #expect(try FileManager.default.contentsOfDirectory(atPath: laboratory.folder) == [])
    #expect(laboratory.values("az vmss show -g ", ["AZSIM_STATE": nil, "HOME": nil]) == [])
  }

  @Test(arguments: ["", "{", "null", "{\"version\": 7}", "{\n  \"version\": 1,\n  \"resources\": [\n    {}\n"])
  func `a broken state has no values and is left as it is`(text: String) throws {
    let laboratory = try Laboratory()
    try Data(text.utf8).write(to: URL(filePath: laboratory.statePath))
    #expect(laboratory.values("az vmss show -g ") == [])
    #expect(laboratory.values("az vmss show -o j") == ["json", "jsonc"])
    #expect(laboratory.state == Data(text.utf8))
  }

  @Test func `files are offered where a file is wanted`() throws {
    let laboratory = try Laboratory()
    for name in ["cloud.txt", "code.sh", ".hidden"] {
      try Data().write(to: URL(filePath: "\(laboratory.folder)/\(name)"))
    }
    try FileManager.default.createDirectory(atPath: laboratory.folder + "/conf", withIntermediateDirectories: true)
    let folder = laboratory.folder
    func paths(_ names: [String]) -> [String] { names.map { "\(folder)/\($0)" } }
    #expect(laboratory.values("az vmss create --custom-data \(folder)/c") == paths(["cloud.txt", "code.sh", "conf/"]))
    #expect(laboratory.values("az vmss create --custom-data \(folder)/.") == paths([".hidden"]))
    #expect(laboratory.values("az vmss create --custom-data ~/cl") == ["~/cloud.txt"])
    #expect(laboratory.values("az vmss create --custom-data /nowhere/") == [])
  }

  @Test func `each shell gets its own form`() throws {
    let laboratory = try laboratory()
    func ask(_ line: String, _ variables: [String: String]) -> String? {
      laboratory.press(line, variables.merging(["_ARGCOMPLETE_SUPPRESS_SPACE": "0"]) { first, _ in first })
    }
    #expect(ask("az vmss sho", [:]) == "show ")
    #expect(ask("az vmss show --resource-group=l", [:]) == "--resource-group=lab ")
    #expect(ask("az vmss sho", ["_ARGCOMPLETE_SUPPRESS_SPACE": "1"]) == "show")
    #expect(ask("az vmss show -o y", ["_ARGCOMPLETE_IFS": "\u{0B}"]) == "yaml\u{0B}yamlc")
    #expect(
      ask("azsim tic", ["_ARGCOMPLETE_SHELL": "zsh"]) == "tick :Let virtual time pass and tell what happens")
    #expect(
      ask("azsim tic", ["_ARGCOMPLETE_SHELL": "fish", "_ARGCOMPLETE_DFS": "\t", "_ARGCOMPLETE_SUPPRESS_SPACE": "1"])
        == "tick\tLet virtual time pass and tell what happens")
    #expect(ask("azsim fault add slow-b", [:]) == "slow-boot=")
    #expect(
      ask("az vmss show --output=t", ["_ARGCOMPLETE_COMP_WORDBREAKS": " =:", "_ARGCOMPLETE_SHELL": "bash"])
        == "table\ntsv")
    #expect(ask("python3 -m az vmss sho", ["_ARGCOMPLETE": "3"]) == "show ")
    #expect(ask("az vmss show -n \u{1F600} sho", ["COMP_POINT": "11"]) == "show ")
  }

  @Test(arguments: [
    ["_ARGCOMPLETE": "x"], ["_ARGCOMPLETE": "0"], ["COMP_POINT": "x"], ["_ARGCOMPLETE": "9223372036854775808"],
  ]) func `a question that is none is not answered`(variables: [String: String]) throws {
    #expect(try laboratory().press("az vmss sho", variables) == nil)
  }

  @Test(arguments: ["", " ", "\"", "az \"", "az '\\", "az \u{0} \u{FFFF}", "az -", "az --=", "az vmss create -- --"])
  func `no line traps`(line: String) throws {
    let laboratory = try laboratory()
    for point in ["-5", "0", "3", "999999999999"] {
      for shell in ["bash", "zsh", "fish"] {
        _ = laboratory.press(
          line, ["COMP_POINT": point, "_ARGCOMPLETE_SHELL": shell, "_ARGCOMPLETE": "4611686018427387904"])
        #expect(laboratory.press(line, ["COMP_POINT": point, "_ARGCOMPLETE_SHELL": shell]) != nil)
      }
    }
  }

  @Test func `every completer that is declared is known`() {
    func walk(_ group: GroupListing) {
      for entry in group.commands {
        let declaration = entry.make().declaration
        for argument in declaration.arguments {
          guard let completer = argument.completer?.text else { continue }
          #expect(LiveValues.Source(completer) != nil, "\(completer) in \(declaration.words.text)")
        }
      }
      for entry in group.subgroups { walk(entry.make()) }
    }
    walk(Shell.root)
    #expect(LiveValues.Source("bogus") == nil)
  }
}
