import ARM
import JSON
import World

/// What `Microsoft.Compute` says about disks and snapshots beyond their declarations.
enum ComputeDocuments: DocumentRules {
  /// Clients of disks take "created" for a failure.
  static func createdStatus(of type: DocumentType) -> Int { ["disks", "snapshots"].contains(type.name) ? 200 : 201 }

  static func assign(_ document: inout JSONValue, _ type: DocumentType, in world: inout World) throws(ServiceError) {
    guard type.name == "disks" || type.name == "snapshots" else { return }
    if let source = try source(of: document, in: world) { take(from: source, &document) }
    let sku = document.at("sku", "name").string ?? ""
    document["sku"] = ["name": .string(sku), "tier": .string(DiskPerformance.tier(of: sku))]
    guard let gibibytes = document.at("properties", "diskSizeGB").integer else { return }
    document.set(.integer(gibibytes * 1_073_741_824), at: ["properties", "diskSizeBytes"])
    if document.at("properties", "diskState").isNull {
      document.set(type.name == "disks" ? "Unattached" : "ActiveSAS", at: ["properties", "diskState"])
    }
    if type.name == "snapshots" {
      document.set("Unattached", at: ["properties", "diskState"])
      return
    }
    DiskPerformance(sku: sku, gibibytes: gibibytes).fill(&document)
  }

  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError) {
    guard type.name == "disks" || type.name == "snapshots" else { return }
    let noun = type.name == "disks" ? "disk" : "snapshot"
    guard !document.at("properties", "creationData", "createOption").isNull else {
      throw ServiceError(
        400, "InvalidParameter", "Required parameter '\(noun).creationData.createOption' is missing (null).",
        target: "\(noun).creationData.createOption")
    }
    let option = document.at("properties", "creationData", "createOption").string ?? ""
    guard let gibibytes = document.at("properties", "diskSizeGB").integer else {
      guard option == "Empty" else { return }
      throw ServiceError(
        400, "InvalidParameter", "Required parameter '\(noun).diskSizeGb' is missing (null).",
        target: "\(noun).diskSizeGb")
    }
    guard (1...65_536).contains(gibibytes) else {
      throw ServiceError(
        400, "InvalidParameter", "The value '\(gibibytes)' of parameter '\(noun).diskSizeGb' is out of range.",
        target: "\(noun).diskSizeGb")
    }
    if let old = existing.at("properties", "diskSizeGB").integer, gibibytes < old {
      throw ServiceError(
        400, "OperationNotAllowed",
        "The new \(noun) size is \(gibibytes) GB, which is smaller than existing \(noun) size \(old) GB. "
          + "Disk downsize is not supported.")
    }
  }

  static func checkDeletion(of id: ResourceID, in outer: ResourceID, world: inout World) throws(ServiceError) {
    if id.isType("Microsoft.Compute/disks"), let owner = world.resources[id]?.document["managedBy"].string,
      world.resources[ResourceID(trusted: owner)] != nil
    {
      throw ServiceError(409, "OperationNotAllowed", "Disk \(id.name) is attached to VM \(owner).")
    }
    guard id.isType("Microsoft.Compute/proximityPlacementGroups") || id.isType("Microsoft.Compute/availabilitySets")
    else { return }
    let member = id.isType("Microsoft.Compute/availabilitySets") ? "availabilitySet" : "proximityPlacementGroup"
    let user = ["virtualMachineScaleSets", "virtualMachines", "availabilitySets"]
      .flatMap { world.resources.ofType("Microsoft.Compute/\($0)") }
      .first { $0.document.at("properties", member, "id").string.map { ResourceID(trusted: $0) } == id }
    guard let user else { return }
    let noun = member == "availabilitySet" ? "Availability Set" : "Proximity Placement Group"
    throw ServiceError(
      409, "OperationNotAllowed",
      "\(noun) '\(id.name)' cannot be deleted. Before deleting an \(noun) please ensure that it does not contain any "
        + "resource: \(user.id.text).")
  }

  static func shown(_ document: JSONValue, _ type: DocumentType, in world: inout World) -> JSONValue {
    guard ["proximityPlacementGroups", "availabilitySets"].contains(type.name), let text = document["id"].string else {
      return document
    }
    var shown = document
    let id = ResourceID(trusted: text)
    if type.name == "availabilitySets" {
      let members = AvailabilitySets.machines(of: id, in: world).map { member -> JSONValue in
        ["id": .string(member.id.text)]
      }
      shown.set(.array(members), at: ["properties", "virtualMachines"])
      return shown
    }
    for kind in ["virtualMachineScaleSets", "virtualMachines", "availabilitySets"] {
      let members = world.resources.ofType("Microsoft.Compute/\(kind)").filter {
        $0.document.at("properties", "proximityPlacementGroup", "id").string.map { ResourceID(trusted: $0) } == id
      }
      let ids = members.map { member -> JSONValue in ["id": .string(member.id.text)] }
      if !ids.isEmpty { shown.set(.array(ids), at: ["properties", kind]) }
    }
    return shown
  }

  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response? {
    switch verb.asciiLowercased {
    case "begingetaccess":
      let sas = "https://md-\(GUID.of(resource.id.key).prefix(12)).z1.blob.storage.azure.net/abcd?sv=2018-03-28&sr=b"
      return Response(200, ["accessSAS": .string(sas)])
    case "endgetaccess": return Response(200)
    default: return nil
    }
  }

  // MARK: - Sources

  /// The disk, snapshot or image that a disk is made of.
  private static func source(of document: JSONValue, in world: World) throws(ServiceError) -> Resource? {
    guard let text = document.at("properties", "creationData", "sourceResourceId").string else { return nil }
    let id = ResourceID(trusted: text)
    guard let source = world.resources[id] else { throw .notFound(id) }
    return source
  }

  private static func take(from source: Resource, _ document: inout JSONValue) {
    for member in ["diskSizeGB", "osType", "hyperVGeneration"] where document.at("properties", member).isNull {
      let value = source.document.at("properties", member)
      if !value.isNull { document.set(value, at: ["properties", member]) }
    }
    let unique = source.document.at("properties", "uniqueId")
    if !unique.isNull { document.set(unique, at: ["properties", "creationData", "sourceUniqueId"]) }
  }
}
