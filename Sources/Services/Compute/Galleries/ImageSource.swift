import ARM
import JSON
import World

/// The disks of an image.
struct ImageDisks: Equatable {
  var osDiskSizeGB: Int
  /// Logical unit number and size in GB.
  var dataDisks: [(lun: Int, sizeGB: Int)]

  static func == (left: ImageDisks, right: ImageDisks) -> Bool { left.json == right.json }

  /// As the state file has them.
  var json: JSONValue {
    [
      "os": .integer(osDiskSizeGB),
      "data": .array(dataDisks.map { ["lun": .integer($0.lun), "size": .integer($0.sizeGB)] }),
    ]
  }

  init(osDiskSizeGB: Int, dataDisks: [(lun: Int, sizeGB: Int)] = []) {
    self.osDiskSizeGB = osDiskSizeGB
    self.dataDisks = dataDisks
  }

  /// Reads what ``json`` wrote.
  init?(_ json: JSONValue) {
    guard let size = json["os"].integer else { return nil }
    osDiskSizeGB = size
    dataDisks = (json["data"].array ?? []).map { ($0["lun"].integer ?? 0, $0["size"].integer ?? 0) }
  }

  /// Puts them into the `storageProfile` of an image version, beside what its sources are.
  func fill(_ storage: inout JSONValue) {
    func filled(_ image: JSONValue, _ sizeGB: Int, _ more: JSONObject) -> JSONValue {
      var object = more
      object["sizeInGB"] = .integer(sizeGB)
      object["hostCaching"] = image["hostCaching"].isNull ? "ReadWrite" : image["hostCaching"]
      object["source"] = image["source"].object == nil ? [:] : image["source"]
      return .object(object)
    }
    storage["osDiskImage"] = filled(storage["osDiskImage"], osDiskSizeGB, [:])
    guard !dataDisks.isEmpty else { return }
    let given = storage["dataDiskImages"].array ?? []
    storage["dataDiskImages"] = .array(
      dataDisks.map { disk in
        filled(
          given.first { $0["lun"].integer == disk.lun } ?? .null, disk.sizeGB, ["lun": .integer(disk.lun)])
      })
  }
}

/// What an image version is made from: a VM, a managed image, another version, disks, snapshots or VHD files.
struct ImageSource {
  private let storage: JSONValue

  init(_ storageProfile: JSONValue) { storage = storageProfile }

  /// Reads the disks of the source.
  ///
  /// - Throws: the gallery's refusal of a source that is not there, in another region, or not of the definition's kind.
  func disks(
    for definition: Resource, in location: String, of world: inout World
  ) throws(ServiceError) -> ImageDisks {
    let source = storage["source"]
    let whole =
      source["id"].string ?? source["virtualMachineId"].string ?? source["communityGalleryImageId"].string
    if let whole { return try disks(ofWhole: whole, definition, location, &world) }
    guard storage["osDiskImage"]["source"].object != nil else {
      throw .missingParameter("galleryImageVersion.properties.storageProfile.source")
    }
    let size = try diskSize(storage["osDiskImage"]["source"], location, world) ?? 30
    var data: [(lun: Int, sizeGB: Int)] = []
    for disk in storage["dataDiskImages"].array ?? [] {
      data.append((disk["lun"].integer ?? 0, try diskSize(disk["source"], location, world) ?? 4))
    }
    return ImageDisks(osDiskSizeGB: size, dataDisks: data)
  }

  private func disks(
    ofWhole text: String, _ definition: Resource, _ location: String, _ world: inout World
  ) throws(ServiceError) -> ImageDisks {
    guard let id = world.resourceID(ofImage: text) else { throw .imageSourceNotFound(text) }
    if id.isType("Microsoft.Compute/virtualMachines") {
      guard let machine = Machine(id, in: &world)?.document(withView: false, in: world),
        machine["location"].string?.equalsIgnoringCase(location) == true
      else { throw .imageSourceNotFound(text) }
      return ImageDisks(machine: machine.at("properties", "storageProfile"))
    }
    guard let resource = world.resources[id] else { throw .imageSourceNotFound(text) }
    let properties = resource.document["properties"]
    if id.isType(GalleryImageVersion.type) {
      guard GalleryImageVersion(resource).isAvailable(in: location) else { throw .imageSourceNotFound(text) }
      if let parent = id.parent.flatMap({ world.resources[$0] }) {
        try Self.check(parent.document["properties"], text, definition)
      }
      return ImageDisks(version: properties["storageProfile"])
    }
    guard resource.location.equalsIgnoringCase(location) else { throw .imageSourceNotFound(text) }
    if id.isType(ManagedImages.type) {
      let kind: JSONValue = [
        "hyperVGeneration": properties["hyperVGeneration"],
        "osType": properties.at("storageProfile", "osDisk", "osType"),
      ]
      try Self.check(kind, text, definition)
      return ImageDisks(machine: properties["storageProfile"])
    }
    return ImageDisks(osDiskSizeGB: properties["diskSizeGB"].integer ?? 30)
  }

  /// The size of a disk or snapshot; `nil` for a file, or when nobody knows.
  private func diskSize(_ source: JSONValue, _ location: String, _ world: World) throws(ServiceError) -> Int? {
    guard let text = source["id"].string, source["uri"].isNull else { return nil }
    guard let resource = ResourceID(text).flatMap({ world.resources[$0] }),
      resource.location.equalsIgnoringCase(location)
    else { throw .imageSourceNotFound(text) }
    return resource.document.at("properties", "diskSizeGB").integer
  }

  /// A version is of its definition's generation and operating system (gallery.md §5.4; the troubleshooting page's texts).
  private static func check(_ source: JSONValue, _ id: String, _ definition: Resource) throws(ServiceError) {
    let wanted = definition.document["properties"]
    let members = [("hyperVGeneration", "Hypervisor generation"), ("osType", "OS type")]
    for (member, words) in members {
      guard let has = source[member].string, let needs = wanted[member].string, !has.equalsIgnoringCase(needs) else {
        continue
      }
      throw ServiceError(
        400, "InvalidParameter",
        "The resource with id '\(id)' has a different \(words) ['\(has)'] than the parent gallery image \(words) "
          + "['\(needs)'].", target: "galleryImageVersion.properties.storageProfile.source.id")
    }
  }
}

extension ImageDisks {
  /// The disks of a machine or a managed image.
  init(machine storage: JSONValue) {
    self.init(
      osDiskSizeGB: storage.at("osDisk", "diskSizeGB").integer ?? 30,
      dataDisks: (storage["dataDisks"].array ?? []).map {
        ($0["lun"].integer ?? 0, $0["diskSizeGB"].integer ?? 4)
      })
  }

  /// The disks of another version.
  init(version storage: JSONValue) {
    self.init(
      osDiskSizeGB: storage.at("osDiskImage", "sizeInGB").integer ?? 30,
      dataDisks: (storage["dataDiskImages"].array ?? []).map {
        ($0["lun"].integer ?? 0, $0["sizeInGB"].integer ?? 4)
      })
  }
}

extension ServiceError {
  /// The source of an image version is not there (gallery.md §4.5).
  fileprivate static func imageSourceNotFound(_ id: String) -> ServiceError {
    ServiceError(
      400, "InvalidParameter",
      "Source \(id) is not found. Please check source exists, and is in the same region as gallery image version being "
        + "created.", target: "galleryImageVersion.properties.storageProfile.source.id")
  }
}
