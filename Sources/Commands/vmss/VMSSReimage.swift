package import Grammar
import JSON

extension VMSSGroup {
  /// `az vmss reimage`: gives instances a fresh disk from their image.
  package static func reimage() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss reimage", "Give instances fresh disks from their image.")
    let scaleSet = command.scaleSet()
    let instanceIDs = command.argument(
      "--instance-ids --instance-id",
      "Instances, with spaces between; '*' for all. With it the data disks are made anew too.", of: [String].self,
      completer: "instance")
    command.deprecate(instanceIDs, spelling: "--instance-id", replacement: "--instance-ids")
    let forcesUpdate = command.argument(
      "--force-update-os-disk-for-ephemeral --update-os-disk",
      "Bring an ephemeral disk to the latest image, also where that is not needed.", of: Bool.self)
    let noWait = command.noWait()
    command.example("Reimage two instances.", "az vmss reimage -g MyGroup -n MyScaleSet --instance-ids 0 1")
    command.example("Reimage the operating system disks of all.", "az vmss reimage -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let waits = !call.isSet(noWait)
      if let ids = call.optional(instanceIDs) {
        return try client.ask(target, to: "/reimageall", instanceIDs: ids, waits: waits)
      }
      let body = call.optional(forcesUpdate).map { ["forceUpdateOSDiskForEphemeral": .bool($0)] as JSONValue }
      return try client.ask(target, to: "/reimage", body: body, waits: waits)
    }
    return command
  }
}
