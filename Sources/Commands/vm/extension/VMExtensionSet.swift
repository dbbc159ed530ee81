import ARM
package import Grammar
import JSON
import Shapes

extension VMExtensionGroup {
  /// `az vm extension set`: puts an extension on a machine, or changes it.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "vm extension set", "Put an extension on a machine, or change it.")
    let group = command.resourceGroup()
    let machineName = command.machineName("--vm-name", configuredDefault: "vm")
    let type = command.extensionName("The type of the extension, which is also its name unless told otherwise.")
    let publisher = command.argument("--publisher", "Who made the extension.", of: String.self, required: true)
    let version = command.argument(
      "--version", "The version, of which the first two numbers count; the newest when left out.", of: String.self)
    let settings = command.argument("--settings", "Settings as JSON, or a file with them.", of: JSONValue.self)
    let protectedSettings = command.argument(
      "--protected-settings", "Settings that are never shown, as JSON, or a file with them.", of: JSONValue.self)
    let staysAtMinorVersion = command.argument(
      "--no-auto-upgrade-minor-version --no-auto-upgrade", "Do not take a newer minor version.", of: Bool.self,
      default: "false")
    command.deprecate(
      staysAtMinorVersion, spelling: "--no-auto-upgrade", replacement: "--no-auto-upgrade-minor-version", hidden: false)
    let forcesUpdate = command.flag("--force-update", "Have the extension run again even if nothing has changed.")
    let instanceName = command.argument(
      "--extension-instance-name", "The name of the extension on the machine.", of: String.self)
    let upgradesAutomatically = command.argument(
      "--enable-auto-upgrade", "Have the platform bring it to newer versions.", of: Bool.self)
    let noWait = command.noWait()
    command.example(
      "Run a script.",
      "az vm extension set -g MyGroup --vm-name MyMachine -n CustomScript --publisher Microsoft.Azure.Extensions --version 2.1 --settings '{\"commandToExecute\":\"date\"}'"
    )
    command.run { (call, client) throws(CommandError) in
      let target = try MachineKeys(group: group, name: machineName).target(of: call)
      let kind = ExtensionKind(publisher: try call.required(publisher), type: try call.required(type))
      let machine = try client.machine(target, expand: "instanceView")
      let name = try client.extensionName(call.optional(instanceName), of: kind, on: machine)
      let location = machine["location"].string ?? ""
      let version = try client.extensionVersion(call.optional(version), of: kind, location: location)
      var properties: JSONObject = [
        "autoUpgradeMinorVersion": .bool(call.optional(staysAtMinorVersion) != true),
        "publisher": .string(kind.publisher), "type": .string(kind.type), "typeHandlerVersion": .string(version),
      ]
      let isKept = ["GuestAttestation", "CodeIntegrityAgent"].contains(kind.type)
      if let enables = call.optional(upgradesAutomatically) ?? (isKept ? true : nil) {
        properties["enableAutomaticUpgrade"] = .bool(enables)
      }
      if let settings = call.optional(settings) { properties["settings"] = settings }
      if let settings = call.optional(protectedSettings) { properties["protectedSettings"] = settings }
      if call.isSet(forcesUpdate) { properties["forceUpdateTag"] = .string(UniqueText.guid(from: machine)) }
      let body: JSONValue = ["location": .string(location), "properties": .object(properties)]
      let waits = !call.isSet(noWait)
      let result = try client.operate(
        .generated(
          .put, client.path(of: target, "/extensions/\(name)"), apiVersion: "2024-11-01", body: body),
        waits: waits)
      return waits ? .shown(result, as: .named("vm extension create")) : .nothing
    }
    return command
  }
}

extension Client {
  /// The name that an extension gets on a machine: that of the one of its kind that is there, else the one wanted.
  fileprivate mutating func extensionName(
    _ wanted: String?, of kind: ExtensionKind, on machine: JSONValue
  ) throws(CommandError) -> String {
    guard let view = machine.object?["instanceView"] else { throw .unexpected("'instanceView'") }
    let name = wanted.flatMap { $0.isEmpty ? nil : $0 } ?? kind.type
    let fullType = "\(kind.publisher).\(kind.type)"
    let present = (view["extensions"].array ?? []).first {
      $0["type"].string?.equalsIgnoringCase(fullType) ?? false
    }
    if let there = present?["name"].string, !there.isIdentical(to: name) {
      warn(
        "A \(kind.type) extension with name \(there) already exists. Updating it with your settings...")
      return there
    }
    if kind.type == "AHBForRHEL" {
      warn("Please ensure that you are provisioning AHBForRHEL extension on a Red Hat based operating system.")
    }
    if kind.type == "AHBForSLES" {
      warn("Please ensure that you are provisioning AHBForSLES extension on a SLES based operating system.")
    }
    return name
  }
}
