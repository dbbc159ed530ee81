import ARM
import JSON
import World

/// The document of a machine that stands alone: what is filled in, and what is kept secret.
enum MachineDocument {
  /// Members of `properties` that nobody can write.
  static let readOnly = ["provisioningState", "vmId", "timeCreated", "instanceView", generalized]
  /// Where it is kept that a machine was made the model of an image; nobody sees it.
  static let generalized = "azsim.generalized"

  /// Whether a machine that stands alone may be evicted.
  static func isSpot(_ document: JSONValue) -> Bool {
    let priority = document.at("properties", "priority").string ?? ""
    return ["Spot", "Low"].contains { $0.equalsIgnoringCase(priority) }
  }

  /// The document as a GET answers it: without what is only ever written.
  static func shown(_ document: JSONValue) -> JSONValue {
    var shown = document
    shown.remove(at: ["properties", "osProfile", "customData"])
    shown.remove(at: ["properties", "userData"])
    shown.remove(at: ["properties", generalized])
    return shown
  }

  /// Takes out what is never kept.
  static func takeSecrets(from document: inout JSONValue) {
    document.remove(at: ["properties", "osProfile", "adminPassword"])
    for name in ["instanceView", "provisioningState"] { document.remove(at: ["properties", name]) }
    document.remove(at: ["resources"])
  }

  /// Fills in what the service adds to a machine that does not say (the service's usual answers [I]).
  ///
  /// - Parameter mark: digits that are this machine's own.
  static func fillIn(
    _ document: inout JSONValue, name: String, group: String, imageOS: PlatformImage.OSType, diskSizeGB: Int,
    mark: String
  ) {
    let storage = ["properties", "storageProfile"]
    fill(&document, storage + ["osDisk", "osType"], .string(imageOS.rawValue))
    fill(&document, storage + ["osDisk", "createOption"], "FromImage")
    fill(&document, storage + ["osDisk", "caching"], "ReadWrite")
    fill(&document, storage + ["osDisk", "deleteOption"], "Detach")
    document.set(
      capitalized(document.at("properties", "storageProfile", "osDisk", "createOption")),
      at: storage + ["osDisk", "createOption"])
    if let size = document.at("properties", "storageProfile", "osDisk").object?["diskSizeGb"] {
      document.remove(at: storage + ["osDisk", "diskSizeGb"])
      document.set(size, at: storage + ["osDisk", "diskSizeGB"])
    }
    fill(&document, storage + ["osDisk", "diskSizeGB"], .integer(diskSizeGB))
    if document.at("properties", "storageProfile", "osDisk", "vhd").isNull {
      nameDisk(&document, storage + ["osDisk"], "\(name)_OsDisk_1_\(mark)", group)
    }
    fill(&document, storage + ["dataDisks"], [])
    let disks = document.at("properties", "storageProfile", "dataDisks").array ?? []
    for position in disks.indices {
      var disk: JSONValue = ["disk": disks[position]]
      disk.set(capitalized(disk.at("disk", "createOption")), at: ["disk", "createOption"])
      fill(&disk, ["disk", "caching"], "None")
      fill(&disk, ["disk", "deleteOption"], "Detach")
      fill(&disk, ["disk", "toBeDetached"], false)
      let unit = disk.at("disk", "lun").integer ?? position
      if disk.at("disk", "vhd").isNull { nameDisk(&disk, ["disk"], "\(name)_disk\(unit + 2)_\(mark)", group) }
      document.set(replacing(disks: document, position, disk["disk"]), at: storage + ["dataDisks"])
    }
    guard document.at("properties", "osProfile").object != nil else { return }
    fill(&document, ["properties", "osProfile", "allowExtensionOperations"], true)
    fill(&document, ["properties", "osProfile", "requireGuestProvisionSignal"], true)
    fill(&document, ["properties", "osProfile", "secrets"], [])
    if imageOS == .windows {
      fill(&document, ["properties", "osProfile", "windowsConfiguration", "provisionVMAgent"], true)
      fill(&document, ["properties", "osProfile", "windowsConfiguration", "enableAutomaticUpdates"], true)
    } else {
      fill(&document, ["properties", "osProfile", "linuxConfiguration", "provisionVMAgent"], true)
    }
  }

  private static func replacing(disks document: JSONValue, _ position: Int, _ disk: JSONValue) -> JSONValue {
    var disks = document.at("properties", "storageProfile", "dataDisks").array ?? []
    if disks.indices.contains(position) { disks[position] = disk }
    return .array(disks)
  }

  /// Gives a managed disk its name, id and kind.
  private static func nameDisk(_ document: inout JSONValue, _ path: [String], _ name: String, _ group: String) {
    let given = (path + ["managedDisk", "id"]).reduce(document) { $0[$1] }.string
    let last = given.flatMap { $0.split(separator: "/").last.map(String.init) }
    fill(&document, path + ["name"], .string(last ?? name))
    let final = (path + ["name"]).reduce(document) { $0[$1] }.string ?? name
    fill(&document, path + ["managedDisk", "id"], .string("\(group)/providers/Microsoft.Compute/disks/\(final)"))
    fill(&document, path + ["managedDisk", "storageAccountType"], "Premium_LRS")
  }

  private static func fill(_ document: inout JSONValue, _ path: [String], _ value: JSONValue) {
    if path.reduce(document, { $0[$1] }).isNull { document.set(value, at: path) }
  }

  /// `fromImage` as the service writes it.
  private static func capitalized(_ word: JSONValue) -> JSONValue {
    guard let text = word.string, let first = text.first else { return word }
    return .string(first.uppercased() + text.dropFirst())
  }

  /// What a machine runs, as a model that an instance of its fleet has.
  static func profile(of document: JSONValue, extensions: [JSONValue]) -> JSONValue {
    var profile: JSONObject = [:]
    let properties = document["properties"].object ?? [:]
    for (name, value) in properties.pairs
    where !readOnly.contains(name) && !["hardwareProfile", "virtualMachineScaleSet"].contains(name) {
      profile[name] = value
    }
    if !extensions.isEmpty { profile["extensionProfile"] = ["extensions": .array(extensions)] }
    return .object(profile)
  }
}
