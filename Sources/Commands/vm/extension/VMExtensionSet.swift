package import Grammar
import JSON

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
      let wish = ExtensionWish(
        kind: ExtensionKind(publisher: try call.required(publisher), type: try call.required(type)),
        version: call.optional(version), settings: call.optional(settings),
        protectedSettings: call.optional(protectedSettings),
        staysAtMinorVersion: call.optional(staysAtMinorVersion) == true,
        upgradesAutomatically: call.optional(upgradesAutomatically), forcesUpdate: call.isSet(forcesUpdate),
        name: call.optional(instanceName))
      let target = try MachineKeys(group: group, name: machineName).target(of: call)
      return try client.setExtension(wish, on: target, waits: !call.isSet(noWait))
    }
    return command
  }
}
