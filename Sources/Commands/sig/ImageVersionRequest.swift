import ARM
import Grammar
import JSON

/// What `sig image-version create` was asked for, checked as the client checks it (gallery.md §4.2).
struct ImageVersionRequest {
  private let keys: ImageVersionKeys
  private let call: Call
  private let group: String
  private let regions: JSONValue
  private let zones: JSONValue
  private let source: String?

  /// Checks what can be checked before anything is asked.
  init(_ keys: ImageVersionKeys, of call: Call, group: String, _ client: Client) throws(CommandError) {
    self.keys = keys
    self.call = call
    self.group = group
    let words = call.optional(keys.regions) ?? []
    regions =
      words.isEmpty
      ? .null
      : try TargetRegionWords(
        regions: words, encryption: call.optional(keys.encryption),
        confidentialEncryption: call.optional(keys.confidentialEncryption), group: group
      ).read(client)
    let zoneWords = call.optional(keys.zones) ?? []
    zones =
      zoneWords.isEmpty
      ? .null
      : try EdgeZoneWords(zones: zoneWords, encryption: call.optional(keys.zoneEncryption), group: group).read(client)
    source = try Self.source(keys, of: call)
  }

  /// The one thing that the version is made from, if it is one thing.
  private static func source(_ keys: ImageVersionKeys, of call: Call) throws(CommandError) -> String? {
    func given(_ key: Key<String>) -> String? { call.optional(key).flatMap { $0.isEmpty ? nil : $0 } }
    let (image, machine, version) = (given(keys.managedImage), given(keys.machine), given(keys.imageVersion))
    guard [image, machine, version].count(where: { $0 != nil }) <= 1 else {
      throw CommandError(
        .refused,
        "usage error: please specify only one of the --managed-image\\--virtual-machine\\--image-version arguments")
    }
    if let image { return image }
    guard let id = machine ?? version else { return nil }
    let type = machine == nil ? "Microsoft.Compute/galleries/images/versions" : "Microsoft.Compute/virtualMachines"
    guard Client.parsedID(id)?.isType(type) == true else {
      let what = machine == nil ? "gallery image version" : "VM resource"
      throw CommandError(.refused, "usage error: \(id) is an invalid \(what) id")
    }
    return id
  }

  /// The version as it will be printed.
  func document(location: JSONValue, _ client: Client) throws(CommandError) -> JSONValue {
    var profile = JSONObject()
    if let excluded = call.optional(keys.isExcluded) { profile["excludeFromLatest"] = .bool(excluded) }
    if let date = GalleryDate.completed(call.optional(keys.endOfLife)) { profile["endOfLifeDate"] = .string(date) }
    profile["targetRegions"] = regions.isNull ? [["name": location]] : regions
    if let count = call.optional(keys.replicaCount) { profile["replicaCount"] = .integer(count) }
    if let type = call.optional(keys.storageType) { profile["storageAccountType"] = .string(type.rawValue) }
    if let zones = zones.array, !zones.isEmpty { profile["targetExtendedLocations"] = .array(zones) }
    if let mode = call.optional(keys.replicationMode) { profile["replicationMode"] = .string(mode.rawValue) }
    guard source != nil || call.optional(keys.osSnapshot) != nil || call.optional(keys.osFile) != nil else {
      throw CommandError(.refused, "usage error: Please provide --managed-image or --os-snapshot or --vhd")
    }
    var document: JSONObject = [
      "publishingProfile": .object(profile), "location": location, "tags": .object(call.optional(keys.tags) ?? [:]),
      "storageProfile": try storageProfile(client),
    ]
    var safety = JSONObject()
    if let allows = call.optional(keys.allowsDeletion) { safety["allowDeletionOfReplicatedLocations"] = .bool(allows) }
    if let blocks = call.optional(keys.blocksDeletion) { safety["blockDeletionBeforeEndOfLife"] = .bool(blocks) }
    if !safety.isEmpty { document["safetyProfile"] = .object(safety) }
    return .object(document)
  }

  // MARK: - Sources

  private func storageProfile(_ client: Client) throws(CommandError) -> JSONValue {
    var storage = JSONObject()
    if let machine = call.optional(keys.machine) {
      storage["source"] = ["virtualMachineId": .string(machine)]
    } else if let source {
      storage["source"] = ["id": .string(client.id(of: source, type: "Microsoft.Compute/images", group: group))]
    }
    var data: [JSONValue]?
    if let snapshot = call.optional(keys.osSnapshot) {
      let id = client.id(of: snapshot, type: Self.snapshotType, group: group)
      storage["osDiskImage"] = ["source": ["id": .string(id)]]
    }
    if let snapshots = try dataSnapshots(client) { data = snapshots }
    if let file = try osFile(client) { storage["osDiskImage"] = file }
    if let files = try dataFiles(client) { data = (data ?? []) + files }
    if let data { storage["dataDiskImages"] = .array(data) }
    return .object(storage)
  }

  private static let snapshotType = "Microsoft.Compute/snapshots"
  private static let accountType = "Microsoft.Storage/storageAccounts"

  private func dataSnapshots(_ client: Client) throws(CommandError) -> [JSONValue]? {
    let numbers = call.optional(keys.dataSnapshotLUNs)
    guard let snapshots = call.optional(keys.dataSnapshots) else {
      guard numbers == nil else {
        throw CommandError(
          .refused, "usage error: --data-snapshot-luns must be used together with --data-snapshots")
      }
      return nil
    }
    guard numbers.map({ $0.count == snapshots.count }) ?? true else {
      throw CommandError(
        .refused, "usage error: Length of --data-snapshots and --data-snapshot-luns should be equal.")
    }
    var images: [JSONValue] = []
    for (position, snapshot) in snapshots.enumerated() {
      images.append([
        "source": ["id": .string(client.id(of: snapshot, type: Self.snapshotType, group: group))],
        "lun": try Self.unit(numbers?[position], position),
      ])
    }
    return images
  }

  private func osFile(_ client: Client) throws(CommandError) -> JSONValue? {
    let (file, account) = (call.optional(keys.osFile), call.optional(keys.osFileAccount))
    guard (file == nil) == (account == nil) else {
      throw CommandError(.refused, "--os-vhd-uri and --os-vhd-storage-account should be used together.")
    }
    guard let file, let account else { return nil }
    return ["source": source(file, account, client)]
  }

  private func dataFiles(_ client: Client) throws(CommandError) -> [JSONValue]? {
    let (files, accounts) = (call.optional(keys.dataFiles), call.optional(keys.dataFileAccounts))
    let numbers = call.optional(keys.dataFileLUNs)
    guard (files == nil) == (accounts == nil) else {
      throw CommandError(.refused, "--data-vhds-uris and --data-vhds-storage-accounts should be used together.")
    }
    guard numbers == nil || files != nil else {
      throw CommandError(.refused, "--data-vhds-luns must be used together with --data-vhds-uris")
    }
    guard let files, let accounts else { return nil }
    guard files.count == accounts.count, numbers.map({ $0.count == files.count }) ?? true else {
      throw CommandError(
        .refused, "Length of --data-vhds-uris, --data-vhds-luns, --data-vhds-storage-accounts must be same.")
    }
    var images: [JSONValue] = []
    for (position, file) in files.enumerated() {
      var unit = JSONValue.integer(position)
      if let word = numbers?[position] { unit = GalleryNumber.read(word).map { .integer($0) } ?? .string(word) }
      images.append(["source": source(file, accounts[position], client), "lun": unit])
    }
    return images
  }

  private func source(_ file: String, _ account: String, _ client: Client) -> JSONValue {
    [
      "storageAccountId": .string(client.id(of: account, type: Self.accountType, group: group)), "uri": .string(file),
    ]
  }

  private static func unit(_ word: String?, _ position: Int) throws(CommandError) -> JSONValue {
    guard let word else { return .integer(position) }
    guard let number = GalleryNumber.read(word) else {
      throw .unexpected("invalid literal for int() with base 10: \(word.pythonRepresentation)")
    }
    return .integer(number)
  }
}
