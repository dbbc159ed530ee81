package import Grammar
import JSON
import Shapes

extension VMDiskGroup {
  /// `az vm disk attach`: gives a machine data disks: new ones, or ones that are there.
  package static func attach() -> Command<Client> {
    var command = Command<Client>(.classic, "vm disk attach", "Attach data disks to a virtual machine.")
    let group = command.resourceGroup()
    let machine = command.machineName("--vm-name", configuredDefault: "vm", takesID: false)
    let disks = AttachedDiskKeys(declaredIn: &command)
    command.deprecateIDs(replacement: "--disks", hidden: true)
    command.example(
      "Attach a new disk.",
      "az vm disk attach -g MyGroup --vm-name MyMachine -n MyDisk --new --size-gb 50")
    command.run { (call, client) throws(CommandError) in
      let target = try MachineKeys(group: group, name: machine).target(of: call)
      let wish = try AttachedDisks(disks, of: call, client, group: target.group)
      var document = try client.machineToUpdate(target)
      if let ids = wish.idsToAttach {
        let present = document.at("storageProfile", "dataDisks").array ?? []
        return try client.askForRecord(
          target, to: "/attachDetachDataDisks", apiVersion: "2024-03-01", body: wish.body(ids, beside: present),
          shape: .named("vm disk attach-detach-data-disk"), waits: true)
      }
      wish.add(to: &document)
      _ = try client.setMachine(document)
      return .nothing
    }
    return command
  }
}
