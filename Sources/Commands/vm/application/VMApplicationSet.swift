package import Grammar
import JSON
import Shapes

extension VMApplicationGroup {
  /// `az vm application set`: says which gallery applications a virtual machine has.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "vm application set", "Set the gallery applications of a virtual machine.")
    let name = command.machineName("--name -n", configuredDefault: "vm")
    let group = command.resourceGroup()
    let applications = GalleryApplicationKeys(declaredIn: &command)
    command.example(
      "Install an application.",
      "az vm application set -g MyGroup -n MyMachine --app-version-ids VERSION_ID")
    command.run { (call, client) throws(CommandError) in
      let applications = try applications.list(call)
      let target = MachineTarget(group: try call.required(group), name: try call.required(name))
      let result = try client.updateGenerated(
        client.path(of: target), apiVersion: "2026-04-01", shape: .named("vm update")
      ) { document in
        document.set(applications, at: ["properties", "applicationProfile", "galleryApplications"])
      }
      return .shown(result, as: .named("vm update"))
    }
    return command
  }
}
