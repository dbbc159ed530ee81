import ARM
import JSON
import World

/// How an image version is published: where, how often, and whether it may be the latest (gallery.md §4.3).
struct PublishingProfile {
  /// One region that the version is to be in.
  struct Place {
    /// `eastus`.
    let name: String
    let replicaCount: Int
    let storageType: String
    let isExcluded: JSONValue
    let encryption: JSONValue

    var json: JSONValue {
      var object: JSONObject = [
        "name": .string(Region.displayName(name)), "regionalReplicaCount": .integer(replicaCount),
        "storageAccountType": .string(storageType),
      ]
      if !isExcluded.isNull { object["excludeFromLatest"] = isExcluded }
      if !encryption.isNull { object["encryption"] = encryption }
      return .object(object)
    }
  }

  let regions: [Place]
  var publishedDate: VirtualTime?
  private let given: JSONValue
  private let earlier: JSONValue
  private let location: String
  private let replicaCount: Int
  private let storageType: String
  private let mode: String?

  static let path = "galleryImageVersion.properties.publishingProfile"

  /// Reads what is wanted; what it does not say stays as it was, or becomes what the service takes.
  init(_ given: JSONValue, _ earlier: JSONValue, _ location: String) throws(ServiceError) {
    self.given = given
    self.earlier = earlier
    self.location = location
    replicaCount = given["replicaCount"].integer ?? earlier["replicaCount"].integer ?? 1
    storageType = try Self.storageType(
      given["storageAccountType"].string ?? earlier["storageAccountType"].string ?? "Standard_LRS")
    let wantedMode = given["replicationMode"].string ?? earlier["replicationMode"].string
    mode = try wantedMode.map { word throws(ServiceError) in
      guard let known = ["Full", "Shallow"].first(where: { $0.equalsIgnoringCase(word) }) else {
        throw .invalidWord(word, "\(Self.path).replicationMode", ["Full", "Shallow"])
      }
      return known
    }
    if earlier.object != nil, let mode, (earlier["replicationMode"].string ?? "Full") != mode {
      throw .galleryPropertyChange("\(Self.path).replicationMode")
    }
    publishedDate = earlier["publishedDate"].string.flatMap { VirtualTime($0) }
    let named = given["targetRegions"].array ?? earlier["targetRegions"].array ?? []
    let (count, type) = (replicaCount, storageType)
    regions = try (named.isEmpty ? [["name": .string(location)]] : named).map { region throws(ServiceError) in
      try Self.region(region, count, type)
    }
  }

  /// Whether only a quick copy for tests is made.
  var isShallow: Bool { mode == "Shallow" }

  private static func region(
    _ document: JSONValue, _ replicaCount: Int, _ storageType: String
  ) throws(ServiceError) -> Place {
    let name = document["name"].string ?? ""
    guard let known = Region.named(name) else {
      throw ServiceError(
        400, "InvalidParameter",
        "The location '\(name)' in the target publishing regions of the gallery image version is not valid.",
        target: "\(path).targetRegions")
    }
    let type = try Self.storageType(document["storageAccountType"].string ?? storageType)
    if known.zoneCount == 0, type == "Standard_ZRS" {
      throw ServiceError(
        400, "InvalidParameter", "ZRS storage account type is not supported in this region.",
        target: "\(path).targetRegions")
    }
    return Place(
      name: known.name, replicaCount: document["regionalReplicaCount"].integer ?? replicaCount, storageType: type,
      isExcluded: document["excludeFromLatest"], encryption: document["encryption"])
  }

  private static func storageType(_ word: String) throws(ServiceError) -> String {
    let allowed = ["Standard_LRS", "Standard_ZRS", "Premium_LRS", "PremiumV2_LRS"]
    guard let known = allowed.first(where: { $0.equalsIgnoringCase(word) }) else {
      throw .invalidWord(word, "\(path).storageAccountType", allowed)
    }
    return known
  }

  /// Refuses what a gallery does not take (gallery.md §4.5, §8).
  func check(at now: VirtualTime) throws(ServiceError) {
    guard regions.contains(where: { $0.name == location }) else {
      let names = regions.map(\.name).joined(separator: ", ")
      throw ServiceError(
        400, "InvalidParameter",
        "Gallery image version publishing profile regions '\(names)' must contain the location of image version "
          + "'\(location)'.", target: "\(Self.path).targetRegions")
    }
    guard Set(regions.map(\.name)).count == regions.count else {
      throw ServiceError(
        400, "InvalidParameter", "Duplicate regions are not allowed in target publishing regions.",
        target: "\(Self.path).targetRegions")
    }
    for count in [replicaCount] + regions.map(\.replicaCount) where !GalleryRules.replicas.contains(count) {
      throw .galleryOutOfRange(count, "\(Self.path).replicaCount", GalleryRules.replicas)
    }
    let total = regions.reduce(0) { $0 + $1.replicaCount }
    guard GalleryRules.replicas.contains(total) else {
      throw .galleryOutOfRange(total, "\(Self.path).replicaCount", GalleryRules.replicas)
    }
    try GalleryRules.checkEndOfLife(given["endOfLifeDate"], earlier: earlier["endOfLifeDate"], at: now)
  }

  /// The profile as the service shows it.
  var json: JSONValue {
    var object: JSONObject = [
      "targetRegions": .array(regions.map(\.json)), "replicaCount": .integer(replicaCount),
      "excludeFromLatest": given["excludeFromLatest"].isNull
        ? .bool(earlier["excludeFromLatest"] == true) : given["excludeFromLatest"],
    ]
    if let publishedDate { object["publishedDate"] = .string(publishedDate.description) }
    let end = given["endOfLifeDate"].isNull ? earlier["endOfLifeDate"] : given["endOfLifeDate"]
    if !end.isNull { object["endOfLifeDate"] = end }
    object["storageAccountType"] = .string(storageType)
    if let mode { object["replicationMode"] = .string(mode) }
    if !given["targetExtendedLocations"].isNull {
      object["targetExtendedLocations"] = given["targetExtendedLocations"]
    }
    return .object(object)
  }
}
