package import Grammar
import JSON
import Shapes

extension VMDiskGroup {
  /// `az vm disk detach`: takes a data disk from a machine.
  package static func detach() -> Command<Client> {
    var command = Command<Client>(.classic, "vm disk detach", "Detach a data disk from a virtual machine.")
    let machine = command.machineOfPart()
    let name = command.argument("--name -n", "The name of the disk.", of: String.self)
    let forces = command.flag("--force-detach", "Do not wait for the machine to let go of it.")
    let ids = command.argument("--disk-ids", "Ids of disks, with spaces between.", of: [String].self)
    command.example("Detach a disk.", "az vm disk detach -g MyGroup --vm-name MyMachine -n MyDisk")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let name = call.optional(name).flatMap { $0.isEmpty ? nil : $0 }
      let ids = call.optional(ids)
      guard name != nil || !(ids ?? []).isEmpty else {
        throw CommandError(.refused, "Please use at least one '--name', '--disk-ids'")
      }
      if let ids {
        let disks = ids.map { id -> JSONValue in
          call.isSet(forces) ? ["diskId": .string(id), "detachOption": "ForceDetach"] : ["diskId": .string(id)]
        }
        return try client.askForRecord(
          target, to: "/attachDetachDataDisks", apiVersion: "2024-03-01", body: ["dataDisksToDetach": .array(disks)],
          shape: .named("vm disk attach-detach-data-disk"), waits: true)
      }
      var document = try client.machineToUpdate(target)
      var disks = document.at("storageProfile", "dataDisks").array ?? []
      guard let position = disks.firstIndex(where: { ($0["name"].string ?? "").equalsIgnoringCase(name ?? "") }) else {
        throw CommandError(.notFound, "No disk with the name '\(name ?? "")' was found")
      }
      if call.isSet(forces) {
        disks[position]["toBeDetached"] = true
        disks[position]["detachOption"] = "ForceDetach"
      } else {
        disks.remove(at: position)
      }
      document.set(.array(disks), at: ["storageProfile", "dataDisks"])
      _ = try client.setMachine(document)
      return .nothing
    }
    return command
  }
}
