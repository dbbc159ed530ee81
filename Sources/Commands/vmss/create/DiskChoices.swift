import ARM
import Grammar
import JSON

/// The disks of a new scale set.
struct DiskChoices: Sendable {
  /// What is written on the command line.
  struct Words: Sendable {
    var caching: String?
    var dataCaching: [String]
    var storageSKUs: [String]
    var dataSizes: [Int]
    var systemDeleteOption: String?
    var dataDeleteOption: String?
    var ephemeral: Bool?
    var ephemeralPlacement: String?
    var ephemeralFullCaching: Bool?
    var containerName: String
    /// Whether the command line names the container.
    var givesContainer: Bool
    var systemName: String?
  }

  /// A data disk as the document holds it, under its logical unit.
  struct DataDisk: Sendable {
    let unit: Int
    var document: JSONValue
  }

  var words: Words
  var isUnmanaged: Bool
  var systemSize: Int?
  var hasUltraDisks: Bool?
  var isSpecialized: Bool?
  var encryption: EncryptionChoices
  var dataIOPS: [Int]
  var dataThroughput: [Int]

  /// The OS disk: `caching`, `storageAccountType` and `diffDiskSettings`, once the disks are worked out.
  var system = JSONObject()
  /// The data disks by unit, once they are worked out.
  var data: [DataDisk] = []

  /// Whether the disks are worked out, which they are for sets with an image.
  var areKnown: Bool { system["caching"] != nil }
}

/// How the disks are encrypted.
struct EncryptionChoices: Sendable {
  /// The disk encryption sets, by names or ids.
  var systemSet: String?
  var dataSets: [String]
  var secureSet: String?
  var systemType: DiskEncryptionType?
}

extension ScaleSetRequest {
  /// Works out caching and storage of all disks.
  ///
  /// Units of the image's disks are taken; empty disks get the lowest that are free.
  mutating func workOutDisks(_ client: inout Client) throws(CommandError) {
    // Sizes like Standard_L8s have local disks that must not be cached.
    let isLocal = Self.hasLocalDisks(size ?? "")
    var caching = disks.words.caching
    if disks.words.ephemeral == true {
      var settings: JSONObject = ["option": "Local"]
      caching = caching ?? "ReadOnly"
      if let placement = disks.words.ephemeralPlacement { settings["placement"] = .string(placement) }
      if let full = disks.words.ephemeralFullCaching { settings["enableFullCaching"] = .bool(full) }
      disks.system["diffDiskSettings"] = .object(settings)
    }
    disks.addDataDisks(ofImage: image.dataDiskUnits)
    try disks.chooseStorage()
    if disks.system["storageAccountType"]?.string?.equalsIgnoringCase("UltraSSD_LRS") ?? false {
      client.warn("Managed os disk storage account sku cannot be UltraSSD_LRS. Using service default.")
      disks.system["storageAccountType"] = .null
    }
    try disks.chooseCaching()
    disks.system["caching"] = .string(caching ?? (isLocal ? "None" : "ReadWrite"))
    let settings = [disks.system["caching"]] + disks.data.map { $0.document["caching"] }
    if isLocal, settings.contains(where: { !($0?.string ?? "None").equalsIgnoringCase("none") }) {
      throw CommandError(
        .refused, "usage error: for Lv series of machines, \"None\" is the only supported caching mode")
    }
  }

  /// Whether a size is like `Standard_L8s`: `_L`, digits, `s` somewhere in it.
  private static func hasLocalDisks(_ size: String) -> Bool {
    let letters = Array(size.asciiLowercased.utf8)
    for start in letters.indices where letters[start...].starts(with: "_l".utf8) {
      let digits = letters[(start + 2)...].prefix { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
      if !digits.isEmpty, letters[(start + 2 + digits.count)...].first == UInt8(ascii: "s") { return true }
    }
    return false
  }
}

extension DiskChoices {
  fileprivate mutating func addDataDisks(ofImage units: [Int]) {
    data = units.map { unit in
      DataDisk(
        unit: unit,
        document: [
          "lun": .integer(unit), "managedDisk": ["storageAccountType": .null], "createOption": "fromImage",
        ])
    }
    var free = 0
    for size in words.dataSizes {
      while data.contains(where: { $0.unit == free }) { free += 1 }
      var document: JSONValue = [
        "lun": .integer(free), "managedDisk": ["storageAccountType": .null], "createOption": "empty",
        "diskSizeGB": .integer(size),
      ]
      if let option = words.dataDeleteOption { document["deleteOption"] = .string(option) }
      data.append(DataDisk(unit: free, document: document))
    }
  }

  /// The names of all disks as Python shows the keys of its table: `['os', 0, 1]`.
  private var names: String { "[" + (["'os'"] + data.map { "\($0.unit)" }).joined(separator: ", ") + "]" }

  /// Applies `--storage-sku`: a word for all disks, or `os=…` and `LUN=…`.
  fileprivate mutating func chooseStorage() throws(CommandError) {
    let usage =
      "Usage:\n\t[--storage-sku SKU | --storage-sku ID=SKU ID=SKU ID=SKU...]\nwhere each ID is \"os\" or a 0-indexed lun."
    if words.storageSKUs.count == 1, !words.storageSKUs[0].contains("=") {
      let sku = JSONValue.string(words.storageSKUs[0])
      system["storageAccountType"] = sku
      for position in data.indices { data[position].document.set(sku, at: ["managedDisk", "storageAccountType"]) }
      return
    }
    for word in words.storageSKUs {
      guard let (name, value) = Self.pair(word) else {
        throw CommandError(.refused, "A sku's format is incorrect.\n\(usage)")
      }
      if name == "os" {
        system["storageAccountType"] = .string(value)
        continue
      }
      guard let unit = Int(name) else { throw CommandError(.refused, "A sku ID is incorrect.\n\(usage)") }
      guard let position = data.firstIndex(where: { $0.unit == unit }) else {
        throw CommandError(
          .refused, "Data disk with lun of '\(unit)' doesn't exist. Existing luns: dict_keys(\(names)).")
      }
      data[position].document.set(.string(value), at: ["managedDisk", "storageAccountType"])
    }
  }

  /// Applies `--data-disk-caching`: a word for all disks, or `LUN=…`; what it says of the OS disk is overruled later.
  fileprivate mutating func chooseCaching() throws(CommandError) {
    if words.dataCaching.count == 1, !words.dataCaching[0].contains("=") {
      for position in data.indices { data[position].document["caching"] = .string(words.dataCaching[0]) }
      return
    }
    for word in words.dataCaching {
      guard let (name, value) = Self.pair(word) else {
        throw CommandError(
          .refused, "usage error: please use 'LUN=VALUE' to configure caching on individual disk")
      }
      if name == "os" { continue }
      guard let unit = Int(name) else {
        throw CommandError(
          .usage, "invalid literal for int() with base 10: '\(name)'")
      }
      guard let position = data.firstIndex(where: { $0.unit == unit }) else {
        throw CommandError(.refused, "Data disk with lun of '\(unit)' doesn't exist. Existing luns: \(names).")
      }
      data[position].document["caching"] = .string(value)
    }
  }

  /// A word `NAME=value`, its name in lower case.
  private static func pair(_ word: String) -> (String, String)? {
    guard let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) else { return nil }
    return (word[..<equals].lowercased(), String(word[word.utf8.index(after: equals)...]))
  }
}
