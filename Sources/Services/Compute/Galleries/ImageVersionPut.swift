import ARM
import JSON
import World

/// Making or changing an image version: what is wanted, looked over, and what is to be copied where (gallery.md §4).
struct ImageVersionPut {
  let id: ResourceID
  let location: String
  private let isNew: Bool
  private var document: JSONValue
  private var copies: [RegionalCopy]
  /// What the version's disks will be, shown when all copies are made.
  private let disks: ImageDisks?
  /// The operation does not end before.
  private let earliestEnd: VirtualTime

  /// Looks over what is wanted.
  ///
  /// - Parameters:
  ///   - homeSeconds: how long the copy in the version's own region takes.
  ///   - made: the disks of an image that somebody brings; `nil` to read them from the source that is named.
  /// - Throws: the gallery's refusals; nothing has changed then.
  init(
    _ wanted: JSONValue, _ id: ResourceID, _ existing: Resource?, homeSeconds: Int = Durations.replicateHome,
    disks made: ImageDisks? = nil, in world: inout World
  ) throws(ServiceError) {
    guard let definition = id.parent, let parent = world.resources[definition] else {
      throw .galleryParentNotFound(id.parent ?? id)
    }
    guard ImageVersionNumber(id.name) != nil else { throw .invalidImageVersionName }
    self.id = id
    isNew = existing == nil
    location = try ResourceLocation.checked(wanted["location"].string, of: id, existing: existing, in: world)
    let given = wanted["properties"].withoutNulls
    let earlier = existing?.document["properties"] ?? .null
    var profile = try PublishingProfile(given["publishingProfile"], earlier["publishingProfile"], location)
    try profile.check(at: world.now)
    try Self.checkRemovedRegions(profile, existing, given["safetyProfile"])
    if let made {
      disks = made
    } else {
      disks = try Self.disks(given["storageProfile"], earlier["storageProfile"], location, parent, in: &world)
    }
    if profile.publishedDate == nil { profile.publishedDate = world.now }

    var document = GalleryProvider.head(id, wanted, location: location)
    document["properties"] = [
      "publishingProfile": profile.json,
      "storageProfile": isNew ? Self.source(of: given["storageProfile"]) : earlier["storageProfile"],
      "safetyProfile": Self.safetyProfile(given["safetyProfile"], earlier["safetyProfile"]),
    ]
    if given["securityProfile"].object != nil {
      document["properties", default: [:]]["securityProfile"] = given["securityProfile"]
    }
    self.document = .object(document)
    let seconds = profile.isShallow ? Durations.updateImageVersion : Durations.replicateRegion
    var change = Durations.updateImageVersion
    (copies, change) = Self.copies(
      profile, existing, homeSeconds: profile.isShallow ? seconds : homeSeconds, seconds: seconds, change, id, location,
      in: world)
    earliestEnd = world.now.adding(seconds: existing == nil ? 0 : change)
  }

  /// Puts the version into the world and starts what goes on from there.
  ///
  /// - Returns: the id of the operation that ends when all copies are made.
  func begin(in world: inout World) -> String {
    var resource = Resource(id: id, document: document)
    resource.provisioningState = isNew ? "Creating" : "Updating"
    var record: JSONObject = ["copies": .array(copies.map(\.json))]
    if isNew, let disks { record["disks"] = disks.json }
    resource.record = .object(record)
    world.resources[id] = resource
    let operation = world.beginOperation("\(GalleryImageVersion.type)/write", on: id)
    var process = Process(
      subject: id, kind: .work(.replication, state: ["earliestEnd": .string(earliestEnd.description)]),
      operation: operation, due: earliestEnd)
    process.due = Replication.nextLook(copies, earliestEnd: earliestEnd)
    world.processes.append(process)
    return operation
  }

  // MARK: - Parts

  private static func source(of storage: JSONValue) -> JSONValue {
    var shown = JSONObject()
    for member in ["source", "osDiskImage", "dataDiskImages"] where !storage[member].isNull {
      shown[member] = storage[member]
    }
    return .object(shown)
  }

  private static func safetyProfile(_ given: JSONValue, _ earlier: JSONValue) -> JSONValue {
    var profile: JSONObject = ["reportedForPolicyViolation": false]
    for member in ["allowDeletionOfReplicatedLocations", "blockDeletionBeforeEndOfLife"] {
      let value = given[member].isNull ? earlier[member] : given[member]
      if !value.isNull { profile[member] = value }
    }
    if profile["allowDeletionOfReplicatedLocations"] == nil { profile["allowDeletionOfReplicatedLocations"] = false }
    return .object(profile)
  }

  /// The disks of a new version, read from its source; `nil` for a change, which may not name another source.
  private static func disks(
    _ given: JSONValue, _ earlier: JSONValue, _ location: String, _ definition: Resource, in world: inout World
  ) throws(ServiceError) -> ImageDisks? {
    if earlier.isNull { return try ImageSource(given).disks(for: definition, in: location, of: &world) }
    let paths = [["source"], ["osDiskImage", "source"]]
    for path in paths {
      for member in ["id", "virtualMachineId", "communityGalleryImageId", "uri"] {
        let wanted = (path + [member]).reduce(given) { $0[$1] }
        let before = (path + [member]).reduce(earlier) { $0[$1] }
        guard let text = wanted.string, before.string?.equalsIgnoringCase(text) != true else { continue }
        throw .galleryPropertyChange(
          "galleryImageVersion.properties.storageProfile.\(path.joined(separator: ".")).\(member)")
      }
    }
    return nil
  }

  /// Regions may go only when the version allows it (gallery.md §4.5).
  private static func checkRemovedRegions(
    _ profile: PublishingProfile, _ existing: Resource?, _ given: JSONValue
  ) throws(ServiceError) {
    guard let existing else { return }
    let earlier = existing.document.at("properties", "safetyProfile", "allowDeletionOfReplicatedLocations")
    let allowed =
      given["allowDeletionOfReplicatedLocations"].isNull ? earlier : given["allowDeletionOfReplicatedLocations"]
    let gone = GalleryImageVersion(existing).regions.filter { before in
      !profile.regions.contains { $0.name.equalsIgnoringCase(before.name) }
    }
    guard allowed != true, let first = gone.first else { return }
    throw ServiceError(
      409, "OperationNotAllowed",
      "The gallery image version '\(existing.id.name)' cannot be removed from region '\(Region.displayName(first.name))', "
        + "because 'allowDeletionOfReplicatedLocations' is not set to true in its safety profile.")
  }

  /// The copies that there will be: those that are complete stay as they are, all others are made from now on.
  private static func copies(
    _ profile: PublishingProfile, _ existing: Resource?, homeSeconds: Int, seconds: Int, _ change: Int,
    _ id: ResourceID, _ location: String, in world: World
  ) -> (copies: [RegionalCopy], change: Int) {
    let before = existing.map { GalleryImageVersion($0) }
    var change = change
    let copies = profile.regions.map { region -> RegionalCopy in
      let known = before?.regions.first { $0.name.equalsIgnoringCase(region.name) }
      let copy = before?.copies.first { $0.region.equalsIgnoringCase(region.name) }
      if let known, copy?.state != .failed {
        // More replicas take their time; what is there serves meanwhile.
        if let count = known.replicaCount, region.replicaCount > count { change = max(change, seconds) }
        if let copy { return copy }
        var whole = RegionalCopy(region: region.name, begun: world.now, ends: world.now)
        whole.state = .completed
        return whole
      }
      let slow = world.faults(striking: FaultSubject(copyOf: id, in: region.name)).reduce(0) { sum, fault in
        if case .slowReplication(let added) = fault.effect { sum + added } else { sum }
      }
      let base = region.name.equalsIgnoringCase(location) ? homeSeconds : seconds
      return RegionalCopy(region: region.name, begun: world.now, ends: world.now.adding(seconds: base + slow))
    }
    return (copies, change)
  }
}
