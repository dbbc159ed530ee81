package import ARM
package import JSON

/// What the rules read of a gallery image version: where it is, and where it counts when somebody asks for the latest.
///
/// How far its copies are is kept beside the document, in the member `record` that nobody is shown (gallery.md §4.4).
package struct GalleryImageVersion: Sendable, Equatable {
  package let id: ResourceID
  /// `nil` when the resource's name is no version number.
  package let number: ImageVersionNumber?
  package let provisioningState: String
  package let isExcludedEverywhere: Bool
  package let regions: [TargetRegion]
  package let copies: [RegionalCopy]
  /// Whether it was deleted and is only kept to be had back.
  package let isSoftDeleted: Bool

  package static let type = "Microsoft.Compute/galleries/images/versions"

  /// One of `publishingProfile.targetRegions`.
  package struct TargetRegion: Sendable, Equatable {
    /// `eastus`.
    package let name: String
    package let replicaCount: Int?
    /// `nil` when the region does not say, and the version's own flag holds (gallery.md §5.1).
    package let isExcluded: Bool?

    package init(_ document: JSONValue) {
      name = Region.canonicalName(document["name"].string ?? "")
      replicaCount = document["regionalReplicaCount"].integer
      isExcluded = document["excludeFromLatest"].bool
    }
  }

  package init(_ resource: Resource) {
    let profile = resource.document.at("properties", "publishingProfile")
    id = resource.id
    number = ImageVersionNumber(resource.id.name)
    provisioningState = resource.provisioningState
    isExcludedEverywhere = profile["excludeFromLatest"] == true
    regions = (profile["targetRegions"].array ?? []).map(TargetRegion.init)
    isSoftDeleted = !resource.record["softDeleted"].isNull
    copies = (resource.record["copies"].array ?? []).compactMap(RegionalCopy.init)
  }

  /// Whether it can be used in a region: it is to be there, and its copy is.
  package func isAvailable(in location: String) -> Bool {
    let wanted = Region.canonicalName(location)
    guard !isSoftDeleted, !["failed", "deleting"].contains(provisioningState.asciiLowercased),
      regions.contains(where: { $0.name.equalsIgnoringCase(wanted) })
    else { return false }
    // A version without a record of its copies was whole when it came into the world.
    return copies.first { $0.region.equalsIgnoringCase(wanted) }.map { $0.state == .completed } ?? true
  }

  /// Whether it is kept out of `latest` in a region: what the region says goes before what the version says.
  package func isExcluded(in location: String) -> Bool {
    let wanted = Region.canonicalName(location)
    let region = regions.first { $0.name.equalsIgnoringCase(wanted) }
    return region?.isExcluded ?? isExcludedEverywhere
  }
}

/// The copy of a gallery image version in one region.
package struct RegionalCopy: Sendable, Equatable {
  /// How it stands; the words of `replicationStatus.summary[].state`.
  package enum State: String, Sendable {
    case replicating = "Replicating"
    case completed = "Completed"
    case failed = "Failed"
  }

  /// `eastus`.
  package let region: String
  package let begun: VirtualTime
  /// When it will be, or was, complete.
  package var ends: VirtualTime
  package var state: State
  /// Why it has failed; empty when it has not.
  package var details: String

  package init(region: String, begun: VirtualTime, ends: VirtualTime) {
    self.region = region
    self.begun = begun
    self.ends = ends
    state = .replicating
    details = ""
  }

  /// How much of it is there at a time, in percent.
  package func progress(at time: VirtualTime) -> Int {
    if state == .completed { return 100 }
    let whole = max(1, ends.seconds(since: begun))
    return min(99, max(0, min(time, ends).seconds(since: begun) * 100 / whole))
  }

  /// The copy as the state file has it.
  package var json: JSONValue {
    var object: JSONObject = [
      "region": .string(region), "begun": .string(begun.description), "ends": .string(ends.description),
      "state": .string(state.rawValue),
    ]
    if !details.isEmpty { object["details"] = .string(details) }
    return .object(object)
  }

  /// Reads what ``json`` wrote; `nil` for something else.
  package init?(_ json: JSONValue) {
    guard let region = json["region"].string, let begun = json["begun"].string.flatMap({ VirtualTime($0) }),
      let ends = json["ends"].string.flatMap({ VirtualTime($0) }),
      let state = json["state"].string.flatMap({ State(rawValue: $0) })
    else { return nil }
    self.init(region: region, begun: begun, ends: ends)
    self.state = state
    details = json["details"].string ?? ""
  }
}

extension Region {
  /// A region's name as Azure compares it: `eastus` for `East US`; of a place that azsim does not know, the words in lower
  /// case without blanks.
  package static func canonicalName(_ name: String) -> String {
    named(name)?.name ?? String(decoding: name.utf8.filter { $0 != UInt8(ascii: " ") }, as: UTF8.self).asciiLowercased
  }

  /// A region's name as galleries show it: `East US` for `eastus`.
  package static func displayName(_ name: String) -> String {
    named(name)?.displayName ?? name
  }
}
