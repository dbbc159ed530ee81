import ARM
import JSON
import Orchestration
import World

/// Making and changing a machine: the document first, then the fleet of one.
enum MachinePut {
  /// Makes a machine.
  static func create(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let id = call.id
    var document = ScaleSetDocument.withoutNulls(call.body)
    let region = try region(of: document)
    document["location"] = .string(region.name)
    MachineDocument.takeSecrets(from: &document)
    let size = try size(of: document)
    try checkZones(of: document, in: region, id)
    try LinkedResources.check(document, before: .null, in: world)
    try LinkedResources.checkIdentities(document["identity"], before: .null, of: id, in: world)
    let image = ImageReference(document.at("properties", "storageProfile", "imageReference"))
    try MarketplaceTerms.check(image, plan: document["plan"], for: id, in: world)
    let version: String
    if let image { version = try world.exactVersion(of: image, in: region.name) } else { version = "" }
    let set = try scaleSet(of: document)
    if let set { try MachineAttachment.check(document, to: set, isNew: true, in: &world) }
    let domains = try AvailabilitySets.nextDomains(for: document, id, in: world)
    let uniqueID = world.generator.guid()
    complete(&document, id, image, uniqueID: uniqueID, in: world)
    try MachineLinks.connect(document, of: id, in: &world)
    world.resources[id] = Resource(id: id, document: document)
    let fleet = fleet(
      id, document, size: size, uniqueID: uniqueID, version: version, domains: domains ?? (0, 0), in: &world)
    let operation = world.beginOperation("\(MachineRequests.type)/write", on: id)
    world.fleets[id] = fleet
    world.withFleet(id) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
      world.begin(.create, on: fleet.instances.map(\.serial), in: &fleet, operation: operation)
    }
    if let set { MachineAttachment.count(1, in: set, &world) }
    let shown = Machine(id, in: &world)?.document(withView: false, in: world) ?? document
    return .accepted(201, shown, operation: operation, location: region.name, in: world)
  }

  private static func complete(
    _ document: inout JSONValue, _ id: ResourceID, _ image: ImageReference?, uniqueID: String, in world: World
  ) {
    document["id"] = .string(id.text)
    document["name"] = .string(id.name)
    document["type"] = .string(MachineRequests.type)
    document["etag"] = "\"1\""
    document.set(.string(GUID.of("\(uniqueID)/0")), at: ["properties", "vmId"])
    document.set(.string(world.now.description), at: ["properties", "timeCreated"])
    document.set("Creating", at: ["properties", "provisioningState"])
    let known = image.flatMap { image in
      image.id == nil
        ? PlatformImage.named(publisher: image.publisher, offer: image.offer, sku: image.sku) : nil
    }
    let isWindows =
      document.at("properties", "storageProfile", "osDisk", "osType").string?.equalsIgnoringCase("windows")
      ?? !document.at("properties", "osProfile", "windowsConfiguration").isNull
    MachineDocument.fillIn(
      &document, name: id.name, group: id.groupID?.text ?? "",
      imageOS: known?.osType ?? (isWindows ? .windows : .linux),
      diskSizeGB: known?.diskSizeGB ?? (isWindows ? 127 : 30), mark: GUID.digits(of: "\(uniqueID)/disk"))
  }

  private static func fleet(
    _ id: ResourceID, _ document: JSONValue, size: String, uniqueID: String, version: String,
    domains: (fault: Int, update: Int), in world: inout World
  ) -> Fleet {
    let profile = MachineDocument.profile(of: document, extensions: [])
    var fleet = Fleet(
      id: id, mode: .machine, location: document["location"].string ?? "", uniqueID: uniqueID, faultDomainCount: 1,
      models: [ScaleSetModel(number: 1, upgradeNumber: 1, size: size, profile: profile, healthSource: nil)],
      converged: world.now)
    let domain = document.at("properties", "platformFaultDomain")
    fleet.instances = [
      Instance(
        serial: 0, name: id.name, zone: (document["zones"][0].string).flatMap { Int($0) },
        faultDomain: domain.integer ?? domain.string.flatMap { Int($0) } ?? domains.fault,
        updateDomain: domains.update, created: world.now,
        model: 1, imageVersion: version)
    ]
    fleet.nextSerial = 1
    fleet.nextNumber = 1
    return fleet
  }

  // MARK: - Update

  /// Changes a machine.
  ///
  /// - Parameter merges: whether what the body leaves out stays (PATCH).
  static func update(
    _ machine: Machine, to body: JSONValue, merges: Bool, in world: inout World
  ) throws(ServiceError) -> Response {
    if machine.instance.provisioning == .deleting {
      throw .markedForDeletion("VirtualMachines.CreateOrUpdate.PUT", machine.id.name)
    }
    if machine.isModelled { return try MachineAttachment.update(machine, to: body, merges: merges, in: &world) }
    var document = merges ? patched(machine.resource.document, by: body) : put(body, onto: machine.resource.document)
    MachineDocument.takeSecrets(from: &document)
    let old = machine.resource.document
    for name in MachineDocument.readOnly { document.set(old.at("properties", name), at: ["properties", name]) }
    try checkChange(from: old, to: document)
    try LinkedResources.check(document, before: old, in: world)
    try LinkedResources.checkIdentities(document["identity"], before: old["identity"], of: machine.id, in: world)
    let size = try size(of: document)
    let before = try scaleSet(of: old)
    let after = try scaleSet(of: document)
    if let before, let after, before != after { throw .propertyChange("virtualMachineScaleSet.id") }
    if let after, before == nil { try MachineAttachment.check(document, to: after, isNew: false, in: &world) }
    let image =
      PlatformImage.OSType(
        rawValue: old.at("properties", "storageProfile", "osDisk", "osType").string ?? "") ?? .linux
    MachineDocument.fillIn(
      &document, name: machine.id.name, group: machine.id.groupID?.text ?? "", imageOS: image,
      diskSizeGB: old.at("properties", "storageProfile", "osDisk", "diskSizeGB").integer ?? 30,
      mark: GUID.digits(of: "\(machine.fleet.uniqueID)/disk"))
    try MachineLinks.reconnect(from: old, to: document, of: machine.id, in: &world)
    let revision = (old["etag"].string?.filter(\.isNumber)).flatMap { Int($0) } ?? 1
    document["etag"] = .string("\"\(revision + 1)\"")
    document.set("Updating", at: ["properties", "provisioningState"])
    world.resources.update(machine.id) { $0.document = document }
    MachineAttachment.count((after == nil ? 0 : 1) - (before == nil ? 0 : 1), in: after ?? before, &world)
    let operation = adopt(document, size: size, of: machine.id, in: &world)
    let shown = Machine(machine.id, in: &world)?.document(withView: false, in: world) ?? document
    return .accepted(200, shown, operation: operation, location: machine.fleet.location, in: world)
  }

  /// Brings the fleet of one to what its document says now.
  ///
  /// - Returns: the id of the operation.
  static func adopt(_ document: JSONValue, size: String, of id: ResourceID, in world: inout World) -> String {
    let extensions = MachineParts.extensions(of: id, in: world)
    let profile = MachineDocument.profile(of: document, extensions: extensions)
    let settings = try? ApplicationHealthSettings.inProfile(profile)
    let operation = world.beginOperation("\(MachineRequests.type)/write", on: id)
    world.withFleet(id) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
      fleet.adopt(size: size, profile: profile, health: settings.map(HealthSource.applicationHealth))
      world.bringToNewestModel(fleet.instances.map(\.serial), in: &fleet, operation: operation)
      // What needs no work is in force at once.
      if let newest = fleet.newestModel?.number, fleet.work.isEmpty {
        fleet.update(0) { instance in
          instance.model = newest
          instance.guestModel = newest
        }
      }
    }
    return operation
  }

  private static func put(_ body: JSONValue, onto old: JSONValue) -> JSONValue {
    var document = ScaleSetDocument.withoutNulls(body)
    for name in ["id", "name", "type", "etag"] { document[name] = old[name] }
    let reference = ["properties", "storageProfile", "imageReference"]
    for path in [reference, ["properties", "osProfile"], ["properties", "userData"]]
    where path.reduce(document, { $0[$1] }).isNull && !path.reduce(old, { $0[$1] }).isNull {
      document.set(path.reduce(old) { $0[$1] }, at: path)
    }
    return document
  }

  private static func patched(_ old: JSONValue, by body: JSONValue) -> JSONValue {
    guard case .object(let members) = body, case .object(var result) = old else { return body }
    for (name, value) in members.pairs {
      result[name] = value.isNull ? nil : patched(result[name] ?? .null, by: value)
    }
    return .object(result)
  }

  // MARK: - Checking

  private static func region(of document: JSONValue) throws(ServiceError) -> Region {
    guard let given = document["location"].string, !given.isEmpty else {
      throw ServiceError(400, "LocationRequired", "The location property is required for this definition.")
    }
    guard let region = Region.named(given) else {
      throw ServiceError(
        400, "LocationNotAvailableForResourceType",
        "The provided location '\(given)' is not available for resource type '\(MachineRequests.type)'. List of available "
          + "regions for the resource type is '\(Region.all.map(\.name).joined(separator: ","))'.")
    }
    return region
  }

  private static func size(of document: JSONValue) throws(ServiceError) -> String {
    guard let size = document.at("properties", "hardwareProfile", "vmSize").string else {
      throw ServiceError(
        400, "InvalidParameter", "Required parameter 'hardwareProfile.vmSize' is missing (null).",
        target: "hardwareProfile.vmSize")
    }
    guard MachineSize(size) != nil else {
      throw ServiceError(
        400, "InvalidParameter", "The value \(size) provided for the VM size is not valid.", target: "vmSize")
    }
    return size
  }

  private static func checkZones(of document: JSONValue, in region: Region, _ id: ResourceID) throws(ServiceError) {
    guard region.zoneCount == 0, let zone = document["zones"][0].string else { return }
    throw ServiceError(
      400, "InvalidAvailabilityZone",
      "The zone(s) '\(zone)' for resource '\(MachineRequests.type)/\(id.name)' is not supported. The supported zones "
        + "for location '\(region.name)' are ''", target: "zones")
  }

  private static func scaleSet(of document: JSONValue) throws(ServiceError) -> ResourceID? {
    document.at("properties", "virtualMachineScaleSet", "id").string.map { ResourceID(trusted: $0) }
  }

  /// What cannot be changed of a machine that is there.
  private static func checkChange(from old: JSONValue, to new: JSONValue) throws(ServiceError) {
    let image = ["properties", "storageProfile", "imageReference"]
    let fixed: [(name: String, path: [String])] = [
      ("location", ["location"]), ("zones", ["zones"]),
      ("imageReference", image), ("osProfile.adminUsername", ["properties", "osProfile", "adminUsername"]),
      ("osProfile.computerName", ["properties", "osProfile", "computerName"]),
      ("availabilitySet.id", ["properties", "availabilitySet", "id"]),
    ]
    for (name, path) in fixed {
      let before = path.reduce(old) { $0[$1] }
      var after = path.reduce(new) { $0[$1] }
      // The version that was resolved is shown beside the one that was asked for.
      if path == image { after.remove(at: ["exactVersion"]) }
      let isSame = before == after || before.string?.equalsIgnoringCase(after.string ?? "") ?? false
      if !isSame, !after.isNull { throw .propertyChange(name) }
    }
  }
}
