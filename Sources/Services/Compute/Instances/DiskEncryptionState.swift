import JSON

/// How far the disks of a machine are encrypted by the extension that does it from within: as its settings say, at once.
struct DiskEncryptionState {
  private let encryptsSystem: Bool
  private let encryptsData: Bool
  private let settings: JSONValue

  /// - Parameter extensions: those of a machine; `nil` comes out where none of them encrypts.
  init?(_ extensions: [JSONValue]) {
    let types = ["AzureDiskEncryption", "AzureDiskEncryptionForLinux"]
    let present = extensions.first { one in
      types.contains { $0.equalsIgnoringCase(one.at("properties", "type").string ?? "") }
    }
    guard let present else { return nil }
    settings = present.at("properties", "settings")
    let isOn = settings["EncryptionOperation"].string?.hasPrefix("Enable") ?? false
    let volumes = settings["VolumeType"].string ?? "ALL"
    encryptsSystem = isOn && !volumes.equalsIgnoringCase("DATA")
    encryptsData = isOn && !volumes.equalsIgnoringCase("OS")
  }

  /// Whether the system disk, or a data disk, is encrypted.
  func covers(system: Bool) -> Bool { system ? encryptsSystem : encryptsData }

  /// What a disk is encrypted with.
  func settings(isEncrypted: Bool) -> JSONValue {
    var keys: JSONObject = ["enabled": .bool(isEncrypted)]
    guard isEncrypted else { return .object(keys) }
    if let vault = settings["KeyVaultResourceId"].string, !vault.isEmpty {
      keys["diskEncryptionKey"] = [
        "secretUrl": .string("\(settings["KeyVaultURL"].string ?? "")/secrets/disk"),
        "sourceVault": ["id": .string(vault)],
      ]
    }
    if let key = settings["KeyEncryptionKeyURL"].string, !key.isEmpty {
      keys["keyEncryptionKey"] = ["keyUrl": .string(key), "sourceVault": ["id": settings["KekVaultResourceId"]]]
    }
    return .object(keys)
  }

  /// What the extension says of the disks.
  var message: String {
    let os: JSONValue = encryptsSystem ? "Encrypted" : "NotEncrypted"
    let data: JSONValue = encryptsData ? "Encrypted" : "NotEncrypted"
    return JSONValue.object(["os": os, "data": data]).text(.spaced)
  }
}
