import Lesson
import ARM
import JSON
import Orchestration
import World

/// Making and changing a scale set: the document first, then the fleet (vmss.md §1.2, §3, §4).
struct ScaleSetPut {
  /// Carries out a PUT.
  static func put(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let existing = world.resources[call.id]
    return try carryOut(call, existing, ScaleSetMerge.put(call.body, onto: existing?.document ?? .null), in: &world)
  }

  /// Carries out a PATCH.
  static func patch(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard let existing = world.resources[call.id] else { throw .notFound(call.id) }
    return try carryOut(call, existing, ScaleSetMerge.patch(call.body, onto: existing.document), in: &world)
  }

  private static func carryOut(
    _ call: ServiceCall, _ existing: Resource?, _ wanted: JSONValue, in world: inout World
  ) throws(ServiceError) -> Response {
    if existing?.provisioningState == "Deleting" {
      throw .markedForDeletion("VirtualMachineScaleSets.CreateOrUpdate.PUT", call.id.name)
    }
    var document = ScaleSetDocument.withoutNulls(wanted)
    let location = try location(of: document, existing)
    document["location"] = .string(location)
    ScaleSetDocument.takeSecrets(from: &document, earlier: existing?.document ?? .null)
    let image = ImageReference(
      document.at("properties", "virtualMachineProfile", "storageProfile", "imageReference"))
    let (osType, diskSize) = operatingSystem(of: image, document, in: world)
    let time = world.now.description
    ScaleSetDefaults.apply(to: &document, imageOS: osType, diskSizeGB: diskSize, time: time)
    ScaleSetDefaults.upgradeExtensions(
      in: &document, existing: existing?.document ?? .null, apiVersion: call.request[parameter: "api-version"] ?? "")
    if let existing { try ScaleSetRules.checkChange(from: existing.document, to: document) }
    let view = try ScaleSetView(document)
    try ScaleSetRules.check(view, name: call.id.name, strictness: world.strictness)
    if let region = Region.named(location), region.zoneCount == 0, !view.zones.isEmpty {
      throw ServiceError(
        400, "InvalidAvailabilityZone",
        "The zone(s) '\(view.zones[0])' for resource "
          + "'\(ScaleSetRequests.type)/\(call.id.name)' is not supported. The supported zones for location "
          + "'\(location)' are ''", target: "zones")
    }
    if let image {
      try ImageRules.check(view, image, name: call.id.name, existing: existing, in: world)
      if existing == nil { try MarketplaceTerms.check(image, plan: document["plan"], for: call.id, in: world) }
      _ = try world.exactVersion(of: image, in: location)
    }
    let before = existing?.document ?? .null
    try ScaleSetNetwork.check(document, call.id, location: location, before: before, in: world)
    try LinkedResources.check(document, before: before, in: world)
    try LinkedResources.checkIdentities(document["identity"], before: before["identity"], of: call.id, in: world)
    let health = try healthSource(view, in: world)
    guard let existing else {
      return create(call.id, &document, view, health, in: &world)
    }
    return try update(existing, &document, view, health, in: &world)
  }

  // MARK: - Create

  private static func create(
    _ id: ResourceID, _ document: inout JSONValue, _ view: ScaleSetView, _ health: HealthSource?, in world: inout World
  ) -> Response {
    let time = world.now.description
    let uniqueID = world.generator.guid()
    document["id"] = .string(id.text)
    document["name"] = .string(id.name)
    document["type"] = .string(ScaleSetRequests.type)
    document["etag"] = "\"1\""
    document.set(.string("Creating"), at: ["properties", "provisioningState"])
    document.set(.string(uniqueID), at: ["properties", "uniqueId"])
    document.set(.string(time), at: ["properties", "timeCreated"])
    world.resources[id] = Resource(id: id, document: document)
    let operation = world.beginOperation("\(ScaleSetRequests.type)/write", on: id)
    var models: [ScaleSetModel] = []
    if view.profile.object != nil {
      models = [
        ScaleSetModel(number: 1, upgradeNumber: 1, size: view.size, profile: view.profile, healthSource: health)
      ]
    }
    // A regional Uniform set that does not say spreads over five fault domains (vmss.md §10).
    let domains =
      document.at("properties", "platformFaultDomainCount").integer
      ?? (view.mode == .uniform && view.zones.isEmpty ? 5 : 1)
    var fleet = Fleet(
      id: id, mode: view.mode, location: document["location"].string ?? "", uniqueID: uniqueID,
      faultDomainCount: domains, models: models, converged: world.now)
    fleet.operations.append(
      FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setOverhead)))
    world.scaleOut(&fleet, by: models.isEmpty ? 0 : view.capacity, as: view, operation: operation)
    world.followPolicies(of: view, in: &fleet)
    world.fleets[id] = fleet
    return .accepted(
      201, ScaleSetDocument.shown(document), operation: operation, location: fleet.location, in: world)
  }

  // MARK: - Update

  private static func update(
    _ existing: Resource, _ document: inout JSONValue, _ view: ScaleSetView, _ health: HealthSource?,
    in world: inout World
  ) throws(ServiceError) -> Response {
    let before = try ScaleSetView(existing.document)
    let change = modelChange(before, view)
    if !change.isDisjoint(with: .upgrade), world.fleets[existing.id]?.upgrade?.isRunning == true {
      throw .anotherUpgrade
    }
    let revision = (existing.document["etag"].string?.filter(\.isNumber)).flatMap { Int($0) } ?? 1
    document["etag"] = .string("\"\(revision + 1)\"")
    document.set("Updating", at: ["properties", "provisioningState"])
    world.resources[existing.id] = Resource(id: existing.id, document: document)
    let operation = world.beginOperation("\(ScaleSetRequests.type)/write", on: existing.id)
    world.withFleet(existing.id) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
      if view.profile.object != nil, !change.isEmpty || fleet.models.isEmpty {
        fleet.adopt(size: view.size, profile: view.profile, health: health)
      }
      let capacity = resize(&fleet, from: before.capacity, to: view, operation, in: &world)
      world.resources.update(fleet.id) { $0.document.set(.integer(capacity), at: ["sku", "capacity"]) }
      rollOut(view, &fleet, operation, in: &world)
      world.followPolicies(of: view, in: &fleet)
    }
    let now = world.resources[existing.id]?.document ?? document
    return .accepted(
      200, ScaleSetDocument.shown(now), operation: operation, location: existing.location, in: world)
  }

  /// In what the set's wish for its machines has changed.
  private static func modelChange(_ old: ScaleSetView, _ new: ScaleSetView) -> ModelChange {
    var change = ModelChange(from: (old.size, old.profile), to: (new.size, new.profile))
    // Zones added are a change of the model, but no instance is ever moved (vmss.md §3).
    if old.profile.object == nil { change = [] }
    return change
  }

  /// Adds or deletes instances.
  ///
  /// - Returns: the capacity that results: more than asked when protected instances stay.
  private static func resize(
    _ fleet: inout Fleet, from old: Int, to view: ScaleSetView, _ operation: String, in world: inout World
  ) -> Int {
    let difference = view.capacity - old
    if difference > 0 {
      world.scaleOut(&fleet, by: difference, as: view, operation: operation)
    } else if difference < 0 {
      return old - world.scaleIn(&fleet, by: -difference, as: view, operation: operation)
    }
    return view.capacity
  }

  /// Brings the instances to the model as the mode says (vmss.md §4).
  private static func rollOut(_ view: ScaleSetView, _ fleet: inout Fleet, _ operation: String, in world: inout World) {
    let isStrict = world.strictness == .strict
    switch view.upgradeMode {
    case .manual: return
    case .automatic:
      let outdated = fleet.instances.filter {
        !$0.isLeaving && !fleet.isLatest($0) && !$0.protection.contains(.scaleSetActions)
      }
      guard !outdated.isEmpty else { return }
      if !isStrict { world.note(.automaticUpdateReturns) }
      world.bringToNewestModel(outdated.map(\.serial), in: &fleet, operation: isStrict ? operation : nil)
    case .rolling:
      guard fleet.upgrade?.isRunning != true, world.startModelUpgrade(&fleet, policy: view.policy) else { return }
      guard isStrict, let place = fleet.operations.firstIndex(where: { $0.id == operation }) else {
        world.note(.rollingUpdateReturns)
        return
      }
      fleet.operations[place].awaitsUpgrade = true
    }
  }

  // MARK: - Reading

  private static func location(of document: JSONValue, _ existing: Resource?) throws(ServiceError) -> String {
    guard let given = document["location"].string, !given.isEmpty else {
      throw ServiceError(400, "LocationRequired", "The location property is required for this definition.")
    }
    guard let region = Region.named(given) else {
      throw ServiceError(
        400, "LocationNotAvailableForResourceType",
        "The provided location '\(given)' is not available for resource type '\(ScaleSetRequests.type)'. List of available "
          + "regions for the resource type is '\(Region.all.map(\.name).joined(separator: ","))'.")
    }
    if let existing, let name = existing.id.group, existing.location != region.name {
      throw ServiceError(
        409, "InvalidResourceLocation",
        "The resource '\(existing.id.name)' already exists in location '\(existing.location)' in resource group "
          + "'\(name)'. A resource with the same name cannot be created in location '\(region.name)'. Please select a new "
          + "resource name.")
    }
    return region.name
  }

  /// What an image's machines run, and how large their disks are when the model does not say.
  private static func operatingSystem(
    of image: ImageReference?, _ document: JSONValue, in world: World
  ) -> (PlatformImage.OSType, Int) {
    if let image, image.id == nil,
      let known = PlatformImage.named(publisher: image.publisher, offer: image.offer, sku: image.sku)
    {
      return (known.osType, known.diskSizeGB)
    }
    if let definition = image.flatMap({ world.definition(of: $0) }) {
      let isWindows = definition.document.at("properties", "osType").string?.equalsIgnoringCase("Windows") ?? false
      return isWindows ? (.windows, 127) : (.linux, 30)
    }
    let isWindows = !document.at("properties", "virtualMachineProfile", "osProfile", "windowsConfiguration").isNull
    return isWindows ? (.windows, 127) : (.linux, 30)
  }

  /// Where instances of the set report their health; a probe's timing is the load balancer's.
  private static func healthSource(_ view: ScaleSetView, in world: World) throws(ServiceError) -> HealthSource? {
    if let settings = view.health { return .applicationHealth(settings) }
    guard view.mode == .uniform, let probe = view.probe else { return nil }
    guard let id = ResourceID(probe), let balancer = id.parent.flatMap({ world.resources[$0] }),
      let found = balancer.document.at("properties", "probes").array?.first(where: {
        $0["name"].string?.equalsIgnoringCase(id.name) == true
      })
    else {
      throw ServiceError(
        400, "InvalidResourceReference",
        "Resource \(probe) referenced by resource was not found. Please make sure that the referenced resource exists, and "
          + "that both resources are in the same region.")
    }
    return .probe(
      intervalSeconds: found.at("properties", "intervalInSeconds").integer ?? 15,
      count: max(1, found.at("properties", "numberOfProbes").integer ?? 2))
  }
}

extension Fleet {
  /// Makes another model the set's newest. A model that asks of running instances what an earlier one did shares its upgrade
  /// number, so that instances of that one count as latest.
  mutating func adopt(size: String, profile: JSONValue, health: HealthSource?) {
    let number = (models.map(\.number).max() ?? 0) + 1
    let twin = models.last { old in
      ModelChange(from: (old.size, old.profile), to: (size, profile)).isDisjoint(with: .upgrade)
    }
    models.append(
      ScaleSetModel(
        number: number, upgradeNumber: twin?.upgradeNumber ?? number, size: size, profile: profile, healthSource: health
      ))
  }
}

extension ServiceError {
  /// A rolling upgrade is under way (vmss.md §5.7; the text is proposed there [I]).
  static let anotherUpgrade = ServiceError(
    409, "OperationNotAllowed",
    "Cannot start a Rolling Upgrade because another Rolling Upgrade is in progress for this Virtual Machine Scale Set.")
}
