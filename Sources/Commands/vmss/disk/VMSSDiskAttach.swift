package import Grammar
import JSON

extension VMSSDiskGroup {
  /// `az vmss disk attach`: adds a data disk to the model of a scale set, or one that is there to an instance.
  package static func attach() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss disk attach", "Attach a data disk to a scale set or to an instance.")
    command.describe(
      "A disk of the model comes to instances when they are upgraded.")
    let scaleSet = command.scaleSetOfDisks()
    let size = command.argument("--size-gb -z", "The size of a new disk in GiB.", of: Int.self)
    let instanceID = command.instanceID("The instance to attach the disk to.")
    let number = command.argument(
      "--lun", "The number of the disk; the smallest that is free when left out.", of: Int.self)
    let caching = command.argument("--caching", "What is cached.", of: CachingWord.self)
    let disk = command.argument(
      "--disk", "A disk that is there, by name or id.", of: String.self, completer: "Microsoft.Compute/disks")
    let sku = command.argument("--sku", "The kind of storage.", of: DiskSKU.self)
    command.example(
      "Give every machine a data disk.",
      "az vmss disk attach -g MyGroup --vmss-name MyScaleSet --size-gb 50")
    command.run { (call, client) throws(CommandError) in
      let present = call.optional(disk).flatMap { $0.isEmpty ? nil : $0 }
      let hasInstance = call.optional(instanceID).map { !$0.isEmpty } ?? false
      let usage = "usage error: --disk EXIST_DISK --instance-id ID"
      if (present != nil) == ((call.optional(size) ?? 0) != 0) {
        throw CommandError(.refused, "\(usage) | --size-gb GB")
      }
      if (present != nil) != hasInstance { throw CommandError(.refused, usage) }
      let group = try call.required(scaleSet.group)
      let id = present.map { client.id(of: $0, type: "Microsoft.Compute/disks", group: group) }
      var added: JSONObject = [:]
      if let caching = call.optional(caching) { added["caching"] = .string(caching.rawValue) }
      added["createOption"] = id == nil ? "Empty" : "Attach"
      if id == nil, let size = call.optional(size) { added["diskSizeGB"] = .integer(size) }
      var managed: JSONObject = [:]
      if let id { managed["id"] = .string(id) }
      if let sku = call.optional(sku) { managed["storageAccountType"] = .string(sku.rawValue) }
      added["managedDisk"] = .object(managed)
      return try DiskHolder(scaleSet: scaleSet, instanceID: instanceID).change(call, &client) {
        (disks) throws(CommandError) in
        added["lun"] = .integer(call.optional(number) ?? freeLUN(in: disks))
        disks.append(.object(added))
      }
    }
    return command
  }
}
