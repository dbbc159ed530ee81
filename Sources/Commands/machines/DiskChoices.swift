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

  /// A disk that becomes the OS disk, by name or id, then by id; machines only.
  var attachedSystem: String?
  /// Disks that become data disks, by names or ids, then by ids; machines only.
  var attachedData: [String] = []
  /// What becomes of these when their machine goes: one word for all, or one for each name.
  var attachedDeleteOptions = DeleteOptions()
  /// What data disks are copied from; machines only.
  var snapshots = Sources(option: "--source-snapshots-or-disks", createOption: "copy")
  var restorePoints = Sources(option: "--source-disk-restore-point", createOption: "restore")

  /// The OS disk: `caching`, `storageAccountType` and `diffDiskSettings`, once the disks are worked out.
  var system = JSONObject()
  /// The data disks by unit, once they are worked out.
  var data: [DataDisk] = []

  /// Whether the disks are worked out, which they are for sets with an image.
  var areKnown: Bool { system["caching"] != nil }
}

extension DiskChoices {
  /// Snapshots, disks or restore points from which data disks are copied.
  struct Sources: Sendable {
    let option: String
    let createOption: String
    var ids: [String] = []
    var sizes: [Int] = []
  }
}

/// What becomes of things when their machine goes: a word for all of them, or `NAME=WORD` for each.
struct DeleteOptions: Sendable {
  private var all: String?
  private var each: [String: String] = [:]
  private(set) var isGiven = false

  init() {}

  /// - Throws: az's complaint about a word without a name among several.
  init(_ words: [String]) throws(CommandError) {
    isGiven = !words.isEmpty
    if words.count == 1, !words[0].utf8.contains(UInt8(ascii: "=")) {
      all = words[0]
      return
    }
    for word in words {
      guard let sign = word.utf8.firstIndex(of: UInt8(ascii: "=")) else {
        throw CommandError(
          .refused,
          "Invalid value for delete option. Use a singular value to apply on all resources, or use <Name>=<Value> to configure the delete behavior for individual resources."
        )
      }
      each[String(word[..<sign])] = String(word[word.index(after: sign)...])
    }
  }

  func option(for name: String) -> String? { all ?? each[name] }
}

/// How the disks are encrypted.
struct EncryptionChoices: Sendable {
  /// The disk encryption sets, by names or ids.
  var systemSet: String?
  var dataSets: [String]
  var secureSet: String?
  var systemType: DiskEncryptionType?
}

extension TemplateRequest {
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
    disks.addAttachedDisks()
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
    addCopies(of: snapshots)
    addCopies(of: restorePoints)
  }

  /// The lowest unit that no disk has.
  private var freeUnit: Int { (0...data.count).first { unit in !data.contains { $0.unit == unit } } ?? data.count }

  private mutating func addCopies(of sources: Sources) {
    for (id, size) in zip(sources.ids, sources.sizes) {
      let unit = freeUnit
      data.append(
        DataDisk(
          unit: unit,
          document: [
            "lun": .integer(unit), "createOption": .string(sources.createOption),
            "managedDisk": ["storageAccountType": .null], "diskSizeGB": .integer(size),
            "sourceResource": ["id": .string(id)],
          ]))
    }
  }

  fileprivate mutating func addAttachedDisks() {
    for word in attachedData {
      let unit = freeUnit
      let file = word.split(separator: "/", omittingEmptySubsequences: false).last ?? ""
      let name = String(file.split(separator: ".", omittingEmptySubsequences: false).first ?? "")
      var document: JSONValue = [
        "lun": .integer(unit), "createOption": "attach", "name": .string(name),
      ]
      if Client.parsedID(word) != nil {
        document["managedDisk"] = ["id": .string(word)]
      } else {
        document["vhd"] = ["uri": .string(word)]
      }
      if attachedDeleteOptions.isGiven {
        document["deleteOption"] = attachedDeleteOptions.option(for: name).map(JSONValue.string) ?? .null
      }
      data.append(DataDisk(unit: unit, document: document))
    }
  }

  /// Sees that there are as many sizes as there are things to copy.
  func checkSources() throws(CommandError) {
    for sources in [snapshots, restorePoints] {
      guard sources.ids.isEmpty == sources.sizes.isEmpty else {
        throw CommandError(
          .refused, "usage error: \(sources.option) and \(sources.option)-size-gb must be used together")
      }
      guard sources.ids.count == sources.sizes.count else {
        throw CommandError(
          .refused, "Length of \(sources.option), \(sources.option)-size-gb must be same.")
      }
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
