import ARM
package import Grammar
import JSON

/// `az vm unmanaged-disk`.
package enum VMUnmanagedDiskGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm unmanaged-disk", "Manage data disks that are blobs in a storage account.",
      verbs: [
        ("attach", { attach() }),
        ("detach", { detach() }),
        ("list", { list() }),
      ])
  }

  /// `az vm unmanaged-disk attach`: gives a machine a disk, new or there already.
  package static func attach() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm unmanaged-disk attach", "Attach a disk in a storage account to a virtual machine.")
    let machine = command.machineOfPart()
    let isNew = command.flag("--new", "Make the disk.")
    let address = command.argument(
      "--vhd-uri", "The address of the blob; beside the system disk when left out.", of: String.self)
    let number = command.argument(
      "--lun", "The number of the disk; the smallest that is free when left out.", of: Int.self)
    let name = command.argument("--name -n", "The name of the disk.", of: String.self)
    let size = command.argument("--size-gb -z", "The size of a new disk in GiB.", of: Int.self, default: "1023")
    let caching = command.argument("--caching", "What is cached.", of: CachingWord.self)
    command.example(
      "Attach a new disk.", "az vm unmanaged-disk attach -g MyGroup --vm-name MyMachine --new -n data1 --size-gb 50")
    command.run { (call, client) throws(CommandError) in
      let target = try machine.target(of: call)
      let isNew = call.isSet(isNew)
      let given = call.optional(name)
      guard isNew || !(given ?? "").isEmpty else {
        throw CommandError(.refused, "Please provide the name of the existing disk to attach")
      }
      let size = try call.required(size)
      return try client.changeMachine(target) { (client, document) throws(CommandError) in
        let name = given ?? "\(target.name)-\(nameOfNow(client))"
        var blob = call.optional(address)
        if blob == nil {
          guard let system = document.at("storageProfile", "osDisk", "vhd", "uri").string else {
            throw CommandError(.refused, "Adding unmanaged disks to a VM with managed disks is not supported")
          }
          blob = system.prefix(through: system.lastIndex(of: "/") ?? system.startIndex) + "\(name).vhd"
        }
        var disks = document.at("storageProfile", "dataDisks").array ?? []
        disks.append([
          "caching": call.optional(caching).map { .string($0.rawValue) } ?? .null,
          "createOption": isNew ? "Empty" : "Attach", "diskSizeGB": isNew ? .integer(size) : .null,
          "lun": .integer(call.optional(number) ?? VMSSDiskGroup.freeLUN(in: disks)), "name": .string(name),
          "vhd": ["uri": blob.map(JSONValue.string) ?? .null],
        ])
        document.set(.array(disks), at: ["storageProfile", "dataDisks"])
      }
    }
    return command
  }

  /// What time it is, as the client puts it into names: `2026-01-14-09-12-31`.
  private static func nameOfNow(_ client: Client) -> String {
    String(client.manager.now.prefix(19).map { "T: ".contains($0) ? "-" : $0 })
  }

  /// `az vm unmanaged-disk detach`: takes a disk from a machine.
  package static func detach() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vm unmanaged-disk detach", "Detach a disk in a storage account from a virtual machine.")
    let machine = command.machineOfPart()
    let name = command.argument("--name -n", "The name of the disk.", of: String.self, required: true)
    command.example("Detach a disk.", "az vm unmanaged-disk detach -g MyGroup --vm-name MyMachine -n data1")
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(name)
      _ = try client.changeMachine(machine.target(of: call)) { (_, document) throws(CommandError) in
        let disks = document.at("storageProfile", "dataDisks").array ?? []
        let kept = disks.filter { !($0["name"].string ?? "").equalsIgnoringCase(name) }
        guard kept.count < disks.count else {
          throw CommandError(.refused, "No disk with the name '\(name)' was found")
        }
        document.set(.array(kept), at: ["storageProfile", "dataDisks"])
      }
      return .nothing
    }
    return command
  }

  /// `az vm unmanaged-disk list`: the data disks of a machine.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vm unmanaged-disk list", "List the data disks of a virtual machine.")
    let group = command.resourceGroupWithoutID(required: true)
    let machine = command.machineName("--vm-name --name -n", configuredDefault: "vm", takesID: false)
    command.example("List disks.", "az vm unmanaged-disk list -g MyGroup --vm-name MyMachine")
    command.run { (call, client) throws(CommandError) in
      let document = try client.machine(MachineKeys(group: group, name: machine).target(of: call))
      guard let disks = document.at("storageProfile", "dataDisks").array else { return .value(.null) }
      return .listed(disks)
    }
    return command
  }
}
