import ARM
import JSON
import World

/// Makes the document that is kept of a resource from what a request gives.
struct NetworkDocument {
  let type: NetworkType
  let id: ResourceID
  /// What is kept now; `null` for a new resource.
  let existing: JSONValue
  let location: String

  /// Reads the body of a request that makes or replaces the resource, and fills in what the service adds.
  ///
  /// Nothing is checked against other resources yet.
  func read(_ body: JSONValue, in world: inout World) throws(ServiceError) -> JSONValue {
    let given = body.withoutNulls
    var document: JSONValue = [
      "name": .string(id.name), "id": .string(id.text), "etag": .string("W/\"\(world.generator.guid())\""),
      "type": .string("Microsoft.Network/" + type.name), "location": .string(location),
    ]
    for name in ["extendedLocation", "tags", "sku", "zones", "identity"] {
      if let spelling = given.object?.spelling(of: name) { document[name] = given[spelling] }
    }
    document["properties"] = .object(given.object?.spelling(of: "properties").flatMap { given[$0].object } ?? [:])
    document = try NetworkReader(type: type, place: "").read(document, keeping: existing)
    try addGUID(to: &document, in: &world)
    for child in type.children { try readChildren(child, in: &document) }
    document.set("Succeeded", at: ["properties", "provisioningState"])
    return document
  }

  private func addGUID(to document: inout JSONValue, in world: inout World) throws(ServiceError) {
    for member in type.members where member.kind == .guid {
      let path = member.path
      if path.reduce(document, { $0[$1] }).isNull { document.set(.string(world.generator.guid()), at: path) }
    }
  }

  // MARK: - Parts

  private func readChildren(_ child: NetworkType, in document: inout JSONValue) throws(ServiceError) {
    let spelling = document["properties"].object?.spelling(of: child.name)
    let given = spelling.map { document["properties"][$0] }
    if let spelling { document.remove(at: ["properties", spelling]) }
    let kept = existing.at("properties", child.name).array ?? []
    if child.name == "defaultSecurityRules" {
      document.set(.array(DefaultSecurityRule.documents(of: id, child, etag: document["etag"])), at: path(of: child))
      return
    }
    guard let elements = given?.array else {
      guard given == nil else {
        throw .unreadableValue(given?.text() ?? "", type: "Array", path: "properties.\(child.name)")
      }
      let stays = child.stays ? kept : []
      document.set(.array(stays.map { marked($0, document["etag"]) }), at: path(of: child))
      return
    }
    var parts: [JSONValue] = []
    for (position, element) in elements.enumerated() {
      let place = "properties.\(child.name)[\(position)]"
      parts.append(try part(element, child, kept: kept, place: place, etag: document["etag"]))
    }
    try refuseDoubles(parts)
    document.set(.array(parts), at: path(of: child))
  }

  private func path(of child: NetworkType) -> [String] { ["properties", child.name] }

  private func marked(_ part: JSONValue, _ etag: JSONValue) -> JSONValue {
    var part = part
    part["etag"] = etag
    return part
  }

  private func part(
    _ given: JSONValue, _ child: NetworkType, kept: [JSONValue], place: String, etag: JSONValue
  ) throws(ServiceError) -> JSONValue {
    guard let members = given.object else { throw .unreadableValue(given.text(), type: child.name, path: place) }
    let name =
      members.spelling(of: "name").flatMap { members[$0]?.string }
      ?? members.spelling(of: "id").flatMap { members[$0]?.string }.flatMap { ResourceID($0)?.name } ?? ""
    guard NetworkName.isValid(name) else { throw .invalidNetworkName(name) }
    let old = kept.first { $0["name"].string?.equalsIgnoringCase(name) ?? false } ?? .null
    let partID = id.child(child.name, old["name"].string ?? name)
    var document: JSONValue = [
      "name": .string(partID.name), "id": .string(partID.text), "etag": etag,
      "properties": .object(members.spelling(of: "properties").flatMap { members[$0]?.object } ?? [:]),
      "type": .string("Microsoft.Network/\(type.name)/\(child.name)"),
    ]
    if let spelling = members.spelling(of: "zones") { document["zones"] = members[spelling] ?? .null }
    document = try NetworkReader(type: child, place: place + ".").read(document, keeping: old)
    document.set("Succeeded", at: ["properties", "provisioningState"])
    return document
  }

  private func refuseDoubles(_ parts: [JSONValue]) throws(ServiceError) {
    var seen: Set<String> = []
    for part in parts {
      let name = part["name"].string ?? ""
      guard seen.insert(name.asciiLowercased).inserted else {
        throw .unreadableNetworkRequest(
          "DuplicateResourceName", "Resource \(id) has two child resources with the same name (\(name)).")
      }
    }
  }
}

/// The provider's rule for names.
enum NetworkName {
  /// 1 to 80 word characters, dots and hyphens; a word character first, a word character last.
  static func isValid(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard (1...80).contains(scalars.count), let first = scalars.first, let last = scalars.last else { return false }
    return isWord(first) && isWord(last) && scalars.allSatisfy { isWord($0) || $0 == "." || $0 == "-" }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }
}
