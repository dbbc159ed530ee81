import ARM
import Grammar
import JSON

/// `--target-regions` and `--target-edge-zones` of image versions (gallery.md §4.2).
struct TargetRegionWords {
  /// `region[=count][=type]`
  let regions: [String]
  let encryption: [String]?
  let confidentialEncryption: [String]?
  let group: String

  private static let storageTypes = ["standard_lrs", "standard_zrs", "premium_lrs"]

  /// The regions as the request names them.
  ///
  /// - Throws: the client's complaint about a word that is none.
  func read(_ client: Client) throws(CommandError) -> JSONValue {
    if let encryption, encryption.count != regions.count {
      throw CommandError(
        .refused, "usage error: Length of --target-region-encryption should be as same as length of target regions")
    }
    if let confidentialEncryption, confidentialEncryption.count != regions.count {
      throw CommandError(
        .refused, "usage error: Length of --target_region_cvm_encryption should be as same as length of target regions")
    }
    var places: [JSONValue] = []
    for (position, word) in regions.enumerated() {
      var place = try Self.place(word)
      if let encryption = try encryption(at: position, client) { place["encryption"] = encryption }
      places.append(.object(place))
    }
    return .array(places)
  }

  private static func place(_ word: String) throws(CommandError) -> JSONObject {
    let parts = word.split(separator: "=", maxSplits: 2, omittingEmptySubsequences: false).map(String.init)
    var place: JSONObject = ["name": .string(parts[0])]
    let allowed = "Storage account types must be one of \(storageTypes.joined(separator: ", "))."
    if parts.count == 2 {
      if let count = GalleryNumber.read(parts[1]) {
        place["regionalReplicaCount"] = .integer(count)
      } else if storageTypes.contains(parts[1].asciiLowercased) {
        place["storageAccountType"] = .string(parts[1])
      } else {
        throw CommandError(
          .refused,
          "usage error: \(word) is an invalid target region argument. The second part is neither an integer replica count "
            + "or a valid storage account type. \(allowed)")
      }
    } else if parts.count == 3 {
      guard let count = GalleryNumber.read(parts[1]) else {
        throw CommandError(
          .refused,
          "usage error: \(word) is an invalid target region argument. The second part must be a valid integer replica "
            + "count.")
      }
      guard storageTypes.contains(parts[2].asciiLowercased) else {
        throw CommandError(
          .refused,
          "usage error: \(word) is an invalid target region argument. The third part is not a valid storage account type. "
            + allowed)
      }
      place["regionalReplicaCount"] = .integer(count)
      place["storageAccountType"] = .string(parts[2])
    }
    return place
  }

  // MARK: - Encryption

  private func encryption(at position: Int, _ client: Client) throws(CommandError) -> JSONValue? {
    var disks = JSONObject()
    if let encryption {
      let terms = encryption[position].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
      disks = try Self.disks(
        terms, option: "--target-region-encryption", example: "osdes,0,datades0,1,datades1",
        invalid: "target region encryption argument", group, client)
    }
    if let confidentialEncryption {
      let profile = try confidentialProfile(confidentialEncryption[position], client)
      var image = disks["osDiskImage"] ?? [:]
      image["securityProfile"] = profile
      disks["osDiskImage"] = image
    }
    return disks.isEmpty ? nil : .object(disks)
  }

  /// The disks that `osdes,0,datades0` means.
  fileprivate static func disks(
    _ terms: [String], option: String, example: String, invalid: String, _ group: String, _ client: Client
  ) throws(CommandError) -> JSONObject {
    func set(_ name: String) -> JSONValue {
      .string(client.id(of: name, type: "Microsoft.Compute/diskEncryptionSets", group: group))
    }
    let advice =
      "LUN and disk encryption set for data disk should appear in pair in \(option). Example: \(example)"
    var disks = JSONObject()
    if terms[0] != "null" { disks["osDiskImage"] = ["diskEncryptionSetId": set(terms[0])] }
    guard terms.count > 1 else { return disks }
    guard !terms.count.isMultiple(of: 2) else { throw CommandError(.refused, "usage error: \(advice)") }
    var images: [JSONValue] = []
    for place in stride(from: 1, to: terms.count - 1, by: 2) {
      guard let lun = GalleryNumber.read(terms[place]) else {
        throw CommandError(.refused, "usage error: \(terms[place]) is an invalid \(invalid). \(advice)")
      }
      images.append(["lun": .integer(lun), "diskEncryptionSetId": set(terms[place + 1])])
    }
    disks["dataDiskImages"] = .array(images)
    return disks
  }

  private func confidentialProfile(_ word: String, _ client: Client) throws(CommandError) -> JSONValue {
    let terms = word.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    let shown = "[\(terms.map(\.pythonRepresentation).joined(separator: ", "))]"
    guard terms.count == 2 else {
      throw CommandError(
        .refused,
        "usage error: \(shown) is an invalid target region cvm encryption. Both os_cvm_encryption_type and os_cvm_des "
          + "parameters are required.")
    }
    let types = ["EncryptedVMGuestStateOnlyWithPmk", "EncryptedWithPmk", "EncryptedWithCmk", "NonPersistedTPM"]
    guard types.contains(terms[0]) else {
      throw CommandError(
        .refused,
        "usage error: \(shown) is an invalid os_cvm_encryption_type. The valid values for os_cvm_encryption_type are "
          + types.joined(separator: ", "))
    }
    var profile: JSONObject = ["confidentialVMEncryptionType": .string(terms[0])]
    if !terms[1].isEmpty {
      profile["secureVMDiskEncryptionSetId"] = .string(
        client.id(of: terms[1], type: "Microsoft.Compute/diskEncryptionSets", group: group))
    }
    return .object(profile)
  }
}

/// `--target-edge-zones`: `region=zone[=count][=type]`.
struct EdgeZoneWords {
  let zones: [String]
  let encryption: [String]?
  let group: String

  private static let storageTypes = ["standard_lrs", "standard_zrs", "premium_lrs", "standardssd_lrs"]

  /// The zones as the request names them; none for the word `none`.
  func read(_ client: Client) throws(CommandError) -> JSONValue {
    if zones.count == 1, zones[0].equalsIgnoringCase("none") { return [] }
    if let encryption, encryption.count != zones.count {
      throw CommandError(
        .refused,
        "usage error: Length of --target-edge-zone-encryption should be as same as length of --target-edge-zones")
    }
    var places: [JSONValue] = []
    for (position, word) in zones.enumerated() {
      let parts = word.split(separator: "=", maxSplits: 3, omittingEmptySubsequences: false).map(String.init)
      guard parts.count >= 2 else { continue }
      var place: JSONObject = [
        "name": .string(parts[0]), "extendedLocation": ["name": .string(parts[1]), "type": "EdgeZone"],
      ]
      try Self.read(word, parts, into: &place)
      if let encryption {
        let terms = encryption[position].split(separator: ",", omittingEmptySubsequences: false).map(String.init)
        // The client gives up over a word that says nothing, with what it has read so far.
        guard terms.count >= 2 else { break }
        let disks = try TargetRegionWords.disks(
          Array(terms.dropFirst()), option: "--target-edge-zone-encryption", example: "1,osdes,0,datades0,1,datades1",
          invalid: "target edge zone encryption", group, client)
        if !disks.isEmpty { place["encryption"] = .object(disks) }
      }
      places.append(.object(place))
    }
    return .array(places)
  }

  private static func read(_ word: String, _ parts: [String], into place: inout JSONObject) throws(CommandError) {
    func refusal(_ reason: String) -> CommandError {
      CommandError(.refused, "usage error: \(word) is an invalid target edge zone argument. \(reason)")
    }
    let allowed = "Storage account types must be one of \(storageTypes.joined(separator: ", "))."
    if parts.count == 3 {
      if let count = GalleryNumber.read(parts[2]) {
        place["extendedLocationReplicaCount"] = .integer(count)
      } else if storageTypes.contains(parts[2].asciiLowercased) {
        place["storageAccountType"] = .string(parts[2])
      } else {
        throw refusal("The third part is neither an integer replica count or a valid storage account type. \(allowed)")
      }
    } else if parts.count == 4 {
      guard let count = GalleryNumber.read(parts[2]) else {
        throw refusal("The third part must be a valid integer replica count.")
      }
      guard storageTypes.contains(parts[3].asciiLowercased) else {
        throw refusal("The fourth part is not a valid storage account type. \(allowed)")
      }
      place["extendedLocationReplicaCount"] = .integer(count)
      place["storageAccountType"] = .string(parts[3])
    }
  }
}
