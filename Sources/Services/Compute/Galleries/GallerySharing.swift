import ARM
import JSON
import World

/// With whom galleries are shared: kept as documents, because the emulated subscription has no neighbours (gallery.md §4.7).
enum GallerySharing {
  /// `POST …/share`: adds or removes whom it is shared with, or opens it to everybody.
  static func share(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard call.method == .post else { throw .notAllowed(call) }
    let id = ResourceID(trusted: "/" + call.id.segments.dropLast().joined(separator: "/"))
    guard let gallery = world.resources[id] else { throw .notFound(id) }
    let verbs = ["Add", "Remove", "Reset", "EnableCommunity"]
    let word = call.body["operationType"].string ?? ""
    guard let verb = verbs.first(where: { $0.equalsIgnoringCase(word) }) else {
      throw .invalidWord(word, "operationType", verbs)
    }
    var profile = gallery.document.at("properties", "sharingProfile")
    let permissions = profile["permissions"].string ?? "Private"
    let needed = verb == "EnableCommunity" ? "Community" : "Groups"
    guard permissions.equalsIgnoringCase(needed) || verb == "Reset" else {
      throw ServiceError(
        409, "OperationNotAllowed",
        "The sharing operation '\(verb)' is not allowed on gallery '\(gallery.id.name)', because its permissions are "
          + "'\(permissions)' and not '\(needed)'.")
    }
    switch verb {
    case "Reset":
      profile.remove(at: ["groups"])
      profile["permissions"] = "Private"
    case "EnableCommunity":
      profile.set(true, at: ["communityGalleryInfo", "communityGalleryEnabled"])
    default:
      profile["groups"] = merged(profile["groups"].array ?? [], call.body["groups"].array ?? [], adds: verb == "Add")
    }
    world.resources.update(gallery.id) { $0.document.set(profile, at: ["properties", "sharingProfile"]) }
    let operation = ResourceWork.begin(
      .provisioning, on: gallery.id, "share/action", seconds: Durations.putGallery, in: &world)
    return .accepted(202, call.body, operation: operation, location: gallery.location, in: world)
  }

  private static func merged(_ groups: [JSONValue], _ changes: [JSONValue], adds: Bool) -> JSONValue {
    var groups = groups
    for change in changes {
      let ids = change["ids"].array ?? []
      let place = groups.firstIndex { $0["type"].string == change["type"].string }
      var known = place.map { groups[$0]["ids"].array ?? [] } ?? []
      known.removeAll { ids.contains($0) }
      if adds { known += ids }
      let group: JSONValue = ["type": change["type"], "ids": .array(known)]
      if let place { groups[place] = group } else { groups.append(group) }
    }
    return .array(groups.filter { $0["ids"].array?.isEmpty == false })
  }

  /// `sharingProfile` as a PUT leaves it: a public gallery gets the name that others know it by.
  static func profile(_ given: JSONValue, earlier: JSONValue, of id: ResourceID) -> JSONValue {
    var profile = given
    if profile["groups"].isNull, !earlier["groups"].isNull { profile["groups"] = earlier["groups"] }
    let prefix = given.at("communityGalleryInfo", "publicNamePrefix").string
    if let prefix, given["permissions"].string?.equalsIgnoringCase("Community") == true {
      let before = earlier.at("communityGalleryInfo")
      profile.set(
        before["publicNames"].isNull ? [.string("\(prefix)-\(GUID.of(id.key))")] : before["publicNames"],
        at: ["communityGalleryInfo", "publicNames"])
      profile.set(
        .bool(before["communityGalleryEnabled"] == true), at: ["communityGalleryInfo", "communityGalleryEnabled"])
    }
    return profile
  }
}
