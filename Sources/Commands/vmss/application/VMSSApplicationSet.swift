package import Grammar
import JSON
import Shapes

extension VMSSApplicationGroup {
  /// `az vmss application set`: says which gallery applications a scale set has.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss application set", "Set the gallery applications of a scale set.")
    let name = command.scaleSetName()
    let group = command.resourceGroup()
    let applications = GalleryApplicationKeys(declaredIn: &command)
    command.example(
      "Install an application.",
      "az vmss application set -g MyGroup -n MyScaleSet --app-version-ids VERSION_ID")
    command.run { (call, client) throws(CommandError) in
      let applications = try applications.list(call)
      let target = ScaleSetTarget(group: try call.required(group), name: try call.required(name))
      let result = try client.updateGenerated(
        client.path(of: target), apiVersion: "2026-04-01", shape: .named("vmss update")
      ) { document in
        document.set(
          applications, at: ["properties", "virtualMachineProfile", "applicationProfile", "galleryApplications"])
      }
      return .shown(result, as: .named("vmss update"))
    }
    return command
  }
}
