import ARM
import Grammar
import JSON

/// The options of `vm disk attach`.
struct AttachedDiskKeys: Sendable {
  let name: Key<String>
  let disks: Key<[String]>
  let isNew: Flag
  let sku: Key<DiskSKU>
  let size: Key<Int>
  let number: Key<Int>
  let caching: Key<CachingWord>
  let accelerates: Flag
  let ids: Key<[String]>
  let snapshots: Key<[String]>
  let restorePoints: Key<[String]>
  let snapshotNames: Key<[String]>
  let restorePointNames: Key<[String]>

  init(declaredIn command: inout Command<Client>) {
    name = command.argument(
      "--name -n --disk", "The disk, by name or id.", of: String.self, idPart: .name,
      completer: "Microsoft.Compute/disks")
    command.deprecate(name, spelling: "--disk", replacement: "--name")
    disks = command.list("--disks", "Several disks, by names or ids, with spaces between.", of: String.self)
    isNew = command.flag("--new", "Make the disk.")
    sku = command.argument("--sku", "The kind of storage.", of: DiskSKU.self)
    size = command.argument("--size-gb -z", "The size of a new disk in GiB: 1023 when left out.", of: Int.self)
    number = command.argument(
      "--lun", "The number of the disk; the smallest that is free when left out.", of: Int.self)
    caching = command.argument("--caching", "What is cached.", of: CachingWord.self)
    accelerates = command.flag("--enable-write-accelerator", "Accelerate writing.")
    ids = command.argument("--disk-ids", "Ids of disks, with spaces between.", of: [String].self)
    snapshots = command.argument(
      "--source-snapshots-or-disks --source-resource", "Ids of snapshots and disks to copy.", of: [String].self)
    restorePoints = command.argument(
      "--source-disk-restore-point --source-disk-rp", "Ids of restore points to make disks from.", of: [String].self)
    snapshotNames = command.argument(
      "--new-names-of-source-snapshots-or-disks --new-names-of-sr", "Names for the copies.", of: [String].self)
    restorePointNames = command.argument(
      "--new-names-of-source-disk-restore-point --new-names-of-rp", "Names for the disks made.", of: [String].self)
  }
}

/// Which disks `vm disk attach` is to attach, checked.
struct AttachedDisks {
  private let keys: AttachedDiskKeys
  private let call: Call
  /// Ids of disks.
  private let disks: [String]

  init(_ keys: AttachedDiskKeys, of call: Call, _ client: Client, group: String) throws(CommandError) {
    self.keys = keys
    self.call = call
    let name = call.optional(keys.name).flatMap { $0.isEmpty ? nil : $0 }
    let names = call.optional(keys.disks) ?? []
    let ids = call.optional(keys.ids) ?? []
    let snapshots = call.optional(keys.snapshots) ?? []
    let points = call.optional(keys.restorePoints) ?? []
    func refuse(if isWrong: Bool, _ text: String) throws(CommandError) {
      if isWrong { throw CommandError(.refused, text) }
    }
    try refuse(
      if: name == nil && names.isEmpty && ids.isEmpty && snapshots.isEmpty && points.isEmpty,
      "Please use at least one of --name, --disks, --disk-ids, --source-snapshots-or-disks and --source-disk-restore-point"
    )
    for (newNames, sources, option) in [
      (call.optional(keys.snapshotNames), snapshots, "source-snapshots-or-disks"),
      (call.optional(keys.restorePointNames), points, "source-disk-restore-point"),
    ] {
      guard let newNames, !newNames.isEmpty else { continue }
      try refuse(if: sources.isEmpty, "Please use --\(option) when using --new-names-of-\(option)")
      try refuse(
        if: newNames.count != sources.count,
        "The number of --new-names-of-\(option) must be the same as the number of --\(option)")
    }
    try refuse(if: name != nil && !names.isEmpty, "You can only specify one of --name and --disks")
    try refuse(if: name != nil && !ids.isEmpty, "You can only specify one of --name and --disk-ids")
    try refuse(if: !names.isEmpty && !ids.isEmpty, "You can only specify one of --disks and --disk-ids")
    let words = name.map { [$0] } ?? names
    disks = words.map { client.id(of: $0, type: "Microsoft.Compute/disks", group: group) }
    let hasNumber = (call.optional(keys.number) ?? 0) != 0
    try refuse(if: hasNumber && disks.count > 1, "You cannot specify the --lun for multiple disks")
    try refuse(if: hasNumber && ids.count > 1, "You cannot specify the --lun for multiple disk IDs")
  }

  /// The ids of disks that are attached without a new definition of the machine; `nil` when it needs one.
  var idsToAttach: [String]? {
    guard !call.isSet(keys.isNew), call.optional(keys.sku) == nil, (call.optional(keys.size) ?? 0) == 0 else {
      return nil
    }
    return call.optional(keys.ids)
  }

  /// The body of the request that attaches them.
  func body(_ ids: [String], beside present: [JSONValue]) -> JSONValue {
    let first = call.optional(keys.number).flatMap { $0 == 0 ? nil : $0 } ?? VMSSDiskGroup.freeLUN(in: present)
    return [
      "dataDisksToAttach": .array(
        ids.enumerated().map { position, id in
          var disk: JSONObject = [:]
          if let caching = call.optional(keys.caching) { disk["caching"] = .string(caching.rawValue) }
          disk["diskId"] = .string(id)
          disk["lun"] = .integer(first + position)
          disk["writeAcceleratorEnabled"] = .bool(call.isSet(keys.accelerates))
          return .object(disk)
        })
    ]
  }

  /// Adds the disks to a machine that is held as it is printed.
  func add(to document: inout JSONValue) {
    var present = document.at("storageProfile", "dataDisks").array ?? []
    let caching: JSONValue = call.optional(keys.caching).map { .string($0.rawValue) } ?? .null
    let sku: JSONValue = call.optional(keys.sku).map { .string($0.rawValue) } ?? .null
    let number = call.optional(keys.number).flatMap { $0 == 0 ? nil : $0 }
    for id in call.optional(keys.ids) ?? disks {
      var disk: JSONValue = [
        "lun": .integer(number ?? VMSSDiskGroup.freeLUN(in: present)), "caching": caching,
      ]
      if call.isSet(keys.isNew) {
        let size = call.optional(keys.size).flatMap { $0 == 0 ? nil : $0 } ?? 1_023
        disk["createOption"] = "Empty"
        disk["name"] = .string(ResourceID(trusted: id).name)
        disk["diskSizeGB"] = .integer(size)
        disk["managedDisk"] = ["storageAccountType": sku]
      } else {
        disk["createOption"] = "Attach"
        disk["managedDisk"] = ["id": .string(id), "storageAccountType": sku]
      }
      if call.isSet(keys.accelerates) { disk["writeAcceleratorEnabled"] = true }
      present.append(disk)
    }
    addCopies(keys.snapshots, keys.snapshotNames, "Copy", to: &present, caching, sku)
    addCopies(keys.restorePoints, keys.restorePointNames, "Restore", to: &present, caching, sku)
    document.set(.array(present), at: ["storageProfile", "dataDisks"])
  }

  private func addCopies(
    _ sources: Key<[String]>, _ names: Key<[String]>, _ option: String, to present: inout [JSONValue],
    _ caching: JSONValue, _ sku: JSONValue
  ) {
    let names = call.optional(names) ?? []
    for (position, id) in (call.optional(sources) ?? []).enumerated() {
      var disk: JSONValue = [
        "name": names.indices.contains(position) ? .string(names[position]) : .null,
        "createOption": .string(option), "caching": caching,
        "lun": .integer(VMSSDiskGroup.freeLUN(in: present)),
        "writeAcceleratorEnabled": .bool(call.isSet(keys.accelerates)), "sourceResource": ["id": .string(id)],
      ]
      if let size = call.optional(keys.size) { disk["diskSizeGB"] = .integer(size) }
      if !sku.isNull { disk["managedDisk"] = ["storageAccountType": sku] }
      present.append(disk)
    }
  }
}
