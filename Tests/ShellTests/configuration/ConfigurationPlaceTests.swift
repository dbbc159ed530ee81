import Foundation
import Grammar
import Shell
import Testing

/// Where the configuration is read from and written to.
@Suite struct ConfigurationPlaceTests {
  private let sandbox = Sandbox()

  private func name(_ environment: [String: String] = [:]) -> String {
    sandbox.run("group show --query name -o tsv", environment).output.trimmingCharacters(in: .newlines)
  }

  init() {
    for group in ["own", "real", "near", "far", "chosen", "variable"] {
      sandbox.run("group create -n \(group) -l westeurope")
    }
  }

  @Test func `is beside the state file and readable by the user alone`() throws {
    #expect(sandbox.run("configure --defaults group=own").exitCode == 0)
    #expect(sandbox.text(sandbox.config) == "[cloud]\nname = AzureCloud\n\n[defaults]\ngroup = own\n\n")
    let attributes = try FileManager.default.attributesOfItem(atPath: sandbox.config)
    #expect(attributes[.posixPermissions] as? Int == 0o600)
    #expect(name() == "own")
    #expect(sandbox.tree(sandbox.home).isEmpty && sandbox.tree(sandbox.workingFolder).isEmpty)
  }

  @Test func `is never that of the real az`() {
    sandbox.write("[defaults]\ngroup = real\n", to: "\(sandbox.home)/.azure/config")
    var outside = sandbox.outside()
    let show = ["group", "show", "--query", "name", "-o", "tsv"]
    for folder in [sandbox.home, "\(sandbox.home)/project/deep"] {
      outside.workingFolder = { folder }
      #expect(sandbox.run(show, outside).complaint.contains("arguments are required"))
      #expect(sandbox.run(["config", "get", "defaults", "--local", "--only-show-errors"], outside).output == "[]\n")
    }
    // In the home folder the file of the working folder would be the real az's.
    outside.workingFolder = { [sandbox] in sandbox.home }
    #expect(sandbox.run(["config", "set", "--local", "defaults.group=own"], outside).exitCode == 0)
    #expect(sandbox.text("\(sandbox.home)/.azure/config") == "[defaults]\ngroup = real\n")
    #expect(name() == "own")
  }

  @Test func `is where AZURE_CONFIG_DIR says`() {
    let folder = ["AZURE_CONFIG_DIR": "\(sandbox.folder)/chosen/"]
    #expect(sandbox.run("configure -d group=chosen", folder).exitCode == 0)
    #expect(sandbox.text("\(sandbox.folder)/chosen/config")?.hasSuffix("[defaults]\ngroup = chosen\n\n") == true)
    #expect(sandbox.text(sandbox.config) == nil)
    #expect(name(folder) == "chosen")
    // The folders of the working folder have the name of the chosen one then.
    #expect(sandbox.run("configure -d group=near --scope local", folder).exitCode == 0)
    #expect(sandbox.text("\(sandbox.workingFolder)/chosen/config") == "[defaults]\ngroup = near\n\n")
    #expect(name(folder) == "near")
    #expect(sandbox.run("configure -d group=own", ["AZURE_CONFIG_DIR": ""]).exitCode == 0)
    #expect(name() == "own")
  }

  @Test func `is looked for from the working folder up, the environment first`() {
    sandbox.run("configure -d group=own")
    sandbox.write("[defaults]\ngroup = far\n", to: "\(sandbox.workingFolder)/.azure/config")
    #expect(name() == "far")
    var outside = sandbox.outside()
    let deep = "\(sandbox.workingFolder)/a/b"
    outside.workingFolder = { deep }
    let show = ["group", "show", "--query", "name", "-o", "tsv"]
    #expect(sandbox.run(show, outside).output == "far\n")
    sandbox.write("[defaults]\ngroup = near\n", to: "\(sandbox.workingFolder)/a/.azure/config")
    #expect(sandbox.run(show, outside).output == "near\n")
    #expect(name(["AZURE_DEFAULTS_GROUP": "variable"]) == "variable")
    #expect(sandbox.run("group show -n own --query name -o tsv").output == "own\n")
  }

  @Test func `is not made by reading`() {
    let before = sandbox.tree(sandbox.folder)
    for line in ["config get", "configure -l", "config unset core.output", "group list -h", "configure"] {
      sandbox.run(line)
    }
    #expect(sandbox.tree(sandbox.folder) == before)
  }

  @Test func `does without a working folder`() {
    var outside = sandbox.outside()
    outside.workingFolder = { nil }
    #expect(sandbox.run(["configure", "-d", "group=own"], outside).exitCode == 0)
    #expect(sandbox.run(["group", "show", "--query", "name", "-o", "tsv"], outside).output == "own\n")
    #expect(sandbox.run(["config", "set", "a.b=c", "--local"], outside).exitCode == 1)
  }

  @Test func `does without a home`() {
    var outside = sandbox.outside()
    outside.environment = { _ in nil }
    #expect(sandbox.run(["configure", "-l"], outside).complaint.hasPrefix("ERROR: There is no place"))
    #expect(sandbox.run(["group", "create", "-h"], outside).exitCode == 0)
  }

  @Test func `keeps what many processes set at once`() throws {
    let running = try (0..<12).map { number in
      try Program.start(
        [Program.path, "config", "set", "many.n\(number)=\(number)"], sandbox.variables, in: sandbox.workingFolder)
    }
    for each in running { #expect(each.end().status == 0) }
    let text = try #require(sandbox.text(sandbox.config))
    for number in 0..<12 { #expect(text.contains("n\(number) = \(number)\n")) }
  }
}
