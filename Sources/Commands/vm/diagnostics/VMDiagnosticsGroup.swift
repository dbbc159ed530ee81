import ARM
package import Grammar
import JSON

/// `az vm diagnostics`.
package enum VMDiagnosticsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm diagnostics", "Have a machine measure itself, through an extension.",
      verbs: [
        ("get-default-config", { DefaultDiagnostics.command("vm diagnostics get-default-config") }),
        ("set", { set() }),
      ])
  }

  /// `az vm diagnostics set`: puts the extension that measures on a machine.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "vm diagnostics set", "Have a machine measure itself.")
    let group = command.resourceGroup()
    let machine = command.machineName("--vm-name", configuredDefault: "vm")
    let keys = DiagnosticsKeys(declaredIn: &command)
    command.example(
      "Measure by a configuration.",
      "az vm diagnostics set -g MyGroup --vm-name MyMachine --settings default.json --protected-settings secret.json")
    command.run { (call, client) throws(CommandError) in
      let target = try MachineKeys(group: group, name: machine).target(of: call)
      let document = try client.machine(target, expand: "instanceView")
      let diagnostics = DiagnosticsExtension(isLinux: document.runsLinux)
      let hasOther = (document.at("instanceView", "extensions").array ?? []).contains { one in
        one["name"] == .string(diagnostics.name)
          && !(one["typeHandlerVersion"].string ?? "").hasPrefix("\(diagnostics.major).")
      }
      if diagnostics.isLinux, hasOther {
        client.warn(
          "There is an incompatible version of diagnostics extension installed. We will update it with a new version")
        let path = client.path(of: target, "/extensions/\(diagnostics.name)")
        _ = try client.operate(
          .generated(.delete, path, apiVersion: "2024-11-01"), waits: true, finalState: .operation)
      }
      return try client.setExtension(keys.wish(of: call, diagnostics), on: target)
    }
    return command
  }
}

/// The extension that measures.
struct DiagnosticsExtension: Sendable {
  let isLinux: Bool

  /// Its type, which is also its name.
  var name: String { isLinux ? "LinuxDiagnostic" : "IaaSDiagnostics" }
  var version: String { isLinux ? "3.0" : "1.5" }
  /// The first number of its version.
  var major: String { isLinux ? "3" : "1" }
}

/// The options of commands that put the extension somewhere.
struct DiagnosticsKeys: Sendable {
  private let settings: Key<JSONValue>
  private let protectedSettings: Key<JSONValue>
  private let version: Key<String>
  private let staysAtMinorVersion: Key<Bool>

  init(declaredIn command: inout Command<Client>) {
    settings = command.argument(
      "--settings", "What is measured, as JSON, or a file with it.", of: JSONValue.self, required: true)
    protectedSettings = command.argument(
      "--protected-settings", "Settings that are never shown, as JSON, or a file with them.", of: JSONValue.self)
    version = command.argument(
      "--version", "The version of the extension, of which the first two numbers count.", of: String.self)
    staysAtMinorVersion = command.argument(
      "--no-auto-upgrade-minor-version --no-auto-upgrade", "Do not take a newer minor version.", of: Bool.self,
      default: "false")
    command.deprecate(
      staysAtMinorVersion, spelling: "--no-auto-upgrade", replacement: "--no-auto-upgrade-minor-version", hidden: false)
  }

  func wish(of call: Call, _ diagnostics: DiagnosticsExtension) throws(CommandError) -> ExtensionWish {
    let version = call.optional(version).flatMap { $0.isEmpty ? nil : $0 }
    return ExtensionWish(
      kind: ExtensionKind(publisher: "Microsoft.Azure.Diagnostics", type: diagnostics.name),
      version: version ?? diagnostics.version, settings: try call.required(settings),
      protectedSettings: call.optional(protectedSettings),
      staysAtMinorVersion: call.optional(staysAtMinorVersion) == true)
  }
}
