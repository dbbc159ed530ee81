import ARM
import JSON
import World

/// `Microsoft.Compute/images`: managed images, made from a machine, from disks, snapshots or files.
enum ManagedImages {
  static let type = "Microsoft.Compute/images"

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard call.target.words.count > 1 else {
      guard call.method == .get else { throw .notAllowed(call) }
      let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
      return Response(200, ["value": .array(world.resources.ofType(type, in: group).map(\.shown))])
    }
    guard call.target.words.count == 2 else { throw .noSuchType(call.target) }
    let id = call.resourceID(in: world)
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.shown)
    case .head: return Response(existing == nil ? 404 : 204)
    case .put, .patch: return try put(call, id, existing, in: &world)
    case .delete:
      guard let existing else { return Response(204) }
      return GalleryProvider.delete(existing, seconds: Durations.deleteImage, in: &world)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func put(
    _ call: ServiceCall, _ id: ResourceID, _ existing: Resource?, in world: inout World
  ) throws(ServiceError) -> Response {
    let wanted = try call.wantedDocument(over: existing)
    let location = try ResourceLocation.checked(wanted["location"].string, of: id, existing: existing, in: world)
    var properties = wanted["properties"].withoutNulls
    if let existing {
      let before = existing.document["properties"]
      for member in ["sourceVirtualMachine", "storageProfile", "hyperVGeneration"]
      where !properties[member].isNull && !properties[member].says(nothingElseThan: before[member]) {
        throw .galleryPropertyChange("image.properties.\(member)")
      }
      properties = before
    } else if let machine = properties.at("sourceVirtualMachine", "id").string {
      properties["storageProfile"] = try storageProfile(
        ofMachine: machine, properties["storageProfile"], location, in: &world)
    } else {
      try complete(&properties, location, in: world)
    }
    properties.remove(at: ["provisioningState"])
    if properties["hyperVGeneration"].isNull { properties["hyperVGeneration"] = "V1" }
    var document = GalleryProvider.head(id, wanted, location: location)
    document["properties"] = properties
    return GalleryProvider.keep(id, .object(document), existing: existing, seconds: Durations.createImage, in: &world)
  }

  /// The disks of an image that is made from a machine.
  private static func storageProfile(
    ofMachine text: String, _ given: JSONValue, _ location: String, in world: inout World
  ) throws(ServiceError) -> JSONValue {
    guard let id = ResourceID(text), let machine = Machine(id, in: &world)?.document(withView: false, in: world),
      machine["location"].string?.equalsIgnoringCase(location) == true
    else { throw .notFound(ResourceID(text) ?? ResourceID(trusted: text)) }
    let storage = machine.at("properties", "storageProfile")
    func disk(_ disk: JSONValue, _ more: JSONObject) -> JSONValue {
      var shown = more
      if !disk.at("managedDisk", "id").isNull { shown["managedDisk"] = ["id": disk.at("managedDisk", "id")] }
      shown["caching"] = disk["caching"].isNull ? "ReadWrite" : disk["caching"]
      if !disk["diskSizeGB"].isNull { shown["diskSizeGB"] = disk["diskSizeGB"] }
      let type = disk.at("managedDisk", "storageAccountType")
      if !type.isNull { shown["storageAccountType"] = type }
      return .object(shown)
    }
    let osType = storage.at("osDisk", "osType")
    return [
      "osDisk": disk(
        storage["osDisk"], ["osType": osType.isNull ? "Linux" : osType, "osState": "Generalized"]),
      "dataDisks": .array((storage["dataDisks"].array ?? []).map { disk($0, ["lun": $0["lun"]]) }),
      "zoneResilient": given["zoneResilient"].isNull ? false : given["zoneResilient"],
    ]
  }

  /// Fills in what nobody said of an image that is made from disks, snapshots or files.
  private static func complete(
    _ properties: inout JSONValue, _ location: String, in world: World
  ) throws(ServiceError) {
    var disk = properties.at("storageProfile", "osDisk")
    for member in ["osType", "osState"] where disk[member].string == nil {
      throw .missingParameter("image.properties.storageProfile.osDisk.\(member)")
    }
    guard !disk["managedDisk"].isNull || !disk["snapshot"].isNull || !disk["blobUri"].isNull else {
      throw .missingParameter("image.properties.storageProfile.osDisk.managedDisk")
    }
    try fillSize(of: &disk, location, in: world)
    if disk["caching"].isNull { disk["caching"] = "ReadWrite" }
    properties.set(disk, at: ["storageProfile", "osDisk"])
    var others: [JSONValue] = []
    for other in properties.at("storageProfile", "dataDisks").array ?? [] {
      var disk = other
      try fillSize(of: &disk, location, in: world)
      others.append(disk)
    }
    properties.set(.array(others), at: ["storageProfile", "dataDisks"])
    if properties.at("storageProfile", "zoneResilient").isNull {
      properties.set(false, at: ["storageProfile", "zoneResilient"])
    }
  }

  private static func fillSize(of disk: inout JSONValue, _ location: String, in world: World) throws(ServiceError) {
    guard let text = disk.at("managedDisk", "id").string ?? disk.at("snapshot", "id").string else { return }
    guard let id = ResourceID(text), let source = world.resources[id],
      source.location.equalsIgnoringCase(location)
    else { throw .notFound(ResourceID(text) ?? ResourceID(trusted: text)) }
    let size = source.document.at("properties", "diskSizeGB")
    if disk["diskSizeGB"].isNull, !size.isNull { disk["diskSizeGB"] = size }
  }
}

extension JSONValue {
  /// Whether everything that is said here is said there too.
  fileprivate func says(nothingElseThan other: JSONValue) -> Bool {
    switch (self, other) {
    case (.object(let members), .object(let others)):
      members.pairs.allSatisfy { name, value in
        value.isNull || value.says(nothingElseThan: others[name] ?? .null)
      }
    case (.array(let elements), .array(let others)):
      elements.count == others.count && zip(elements, others).allSatisfy { $0.says(nothingElseThan: $1) }
    default: self == other
    }
  }
}
