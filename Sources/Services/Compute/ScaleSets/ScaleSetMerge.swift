import JSON
import World

/// How a PUT or PATCH of a set becomes its new document (vmss.md §1.2).
enum ScaleSetMerge {
  /// Members of `properties` that only the service writes.
  private static let readOnly = ["provisioningState", "uniqueId", "timeCreated"]

  /// Members of `properties` that stay as they are when a PUT leaves them out.
  private static let kept = [
    "orchestrationMode", "overprovision", "singlePlacementGroup", "platformFaultDomainCount", "upgradePolicy",
    "virtualMachineProfile", "doNotRunExtensionsOnOverprovisionedVMs",
  ]

  /// The document that a PUT leads to. A section that is left out stays; so does what cannot be taken back by leaving it
  /// out: a rolling policy, an image reference or a part of one, what is written only.
  static func put(_ body: JSONValue, onto existing: JSONValue) -> JSONValue {
    guard existing.object != nil else { return body }
    var result = existing
    for (name, value) in (body.object ?? [:]).pairs where !["id", "name", "type", "etag", "properties"].contains(name) {
      result[name] = name == "sku" ? merged(value, onto: existing["sku"]) : value
    }
    guard let given = body["properties"].object else { return result }
    var properties = given
    let old = existing["properties"]
    for name in readOnly { properties[name] = old.object?[name] }
    for name in kept where properties[name] == nil || properties[name]?.isNull == true {
      properties[name] = old.object?[name]
    }
    result["properties"] = .object(properties)
    keep(["upgradePolicy", "rollingUpgradePolicy"], in: &result, from: existing)
    keep(["upgradePolicy", "mode"], in: &result, from: existing)
    let profile = ["virtualMachineProfile"]
    for path in [["osProfile", "customData"], ["userData"], ["timeCreated"]] {
      keep(profile + path, in: &result, from: existing)
    }
    keepImageReference(in: &result, from: existing)
    return result
  }

  /// The document that a PATCH leads to: objects are merged at every depth, null takes a member away.
  static func patch(_ body: JSONValue, onto existing: JSONValue) -> JSONValue {
    var body = body
    for name in ["id", "name", "type", "etag"] { body.remove(at: [name]) }
    for name in readOnly { body.remove(at: ["properties", name]) }
    var result = merged(body, onto: existing)
    keepImageReference(in: &result, from: existing)
    return result
  }

  private static func merged(_ new: JSONValue, onto old: JSONValue) -> JSONValue {
    guard case .object(let members) = new, case .object(var result) = old else { return new }
    for (name, value) in members.pairs {
      result[name] = value.isNull ? nil : merged(value, onto: result[name] ?? .null)
    }
    return .object(result)
  }

  private static func keep(_ path: [String], in result: inout JSONValue, from existing: JSONValue) {
    let whole = ["properties"] + path
    let parent = whole.dropLast().reduce(result) { $0[$1] }
    let old = whole.reduce(existing) { $0[$1] }
    guard parent.object != nil, whole.reduce(result, { $0[$1] }).isNull, !old.isNull else { return }
    result.set(old, at: whole)
  }

  /// A missing or partial image reference keeps the rest: another version of the same image, say.
  private static func keepImageReference(in result: inout JSONValue, from existing: JSONValue) {
    let path = ["properties", "virtualMachineProfile", "storageProfile", "imageReference"]
    let old = path.reduce(existing) { $0[$1] }
    guard case .object(let oldMembers) = old, path.dropLast().reduce(result, { $0[$1] }).object != nil else { return }
    let new = path.reduce(result) { $0[$1] }
    guard case .object(var members) = new else {
      result.set(old, at: path)
      return
    }
    let namesAnother = members["id"].map { !$0.isNull } ?? false || members["publisher"].map { !$0.isNull } ?? false
    guard !namesAnother else { return }
    if let id = oldMembers["id"]?.string, let version = members["version"]?.string {
      // A version given beside a gallery image means that version of it.
      result.set(["id": .string(galleryVersion(id, version))], at: path)
      return
    }
    for (name, value) in oldMembers.pairs where members[name] == nil || members[name]?.isNull == true {
      members[name] = value
    }
    result.set(.object(members), at: path)
  }

  private static func galleryVersion(_ id: String, _ version: String) -> String {
    let segments = id.split(separator: "/").map(String.init)
    guard let place = segments.lastIndex(where: { $0.equalsIgnoringCase("versions") }) else {
      return id + "/versions/" + version
    }
    return "/" + segments[...place].joined(separator: "/") + "/" + version
  }
}
