import ARM
import JSON
import World

/// Makes the document that is kept of a resource from what a request gives.
struct DocumentMaker {
  let type: DocumentType
  let id: ResourceID
  /// What is kept now; `null` for a new resource.
  let existing: JSONValue
  /// Empty for types without one.
  let location: String
  let rules: any DocumentRules.Type

  /// Reads the body of a request that makes or replaces the resource, and fills in what the service adds.
  ///
  /// Nothing is checked against other resources yet.
  func read(_ body: JSONValue, in world: inout World) throws(ServiceError) -> JSONValue {
    let given = body.withoutNulls
    var document: JSONValue = ["name": .string(id.name), "id": .string(id.text)]
    if rules.marksVersions { document["etag"] = .string("W/\"\(world.generator.guid())\"") }
    document["type"] = .string(type.fullName)
    if !location.isEmpty { document["location"] = .string(location) }
    for name in ["extendedLocation", "tags", "sku", "zones", "identity", "kind", "plan", "managedBy"] {
      if let spelling = given.object?.spelling(of: name) { document[name] = given[spelling] }
    }
    document["properties"] = .object(given.object?.spelling(of: "properties").flatMap { given[$0].object } ?? [:])
    document = try DocumentReader(type: type, place: "").read(document, keeping: existing)
    for member in type.members where member.isMade && member.path.reduce(document, { $0[$1] }).isNull {
      if let value = made(member.kind, in: &world) { document.set(.string(value), at: member.path) }
    }
    for child in type.children { try readChildren(child, in: &document) }
    if !type.traits.contains(.stateless) { document.set("Succeeded", at: ["properties", "provisioningState"]) }
    return document
  }

  /// What the service makes up for a new resource.
  private func made(_ kind: DocumentType.Kind, in world: inout World) -> String? {
    switch kind {
    case .guid: world.generator.guid()
    case .time: world.now.description
    case .tenant: world.subscription.tenantID
    case .made(let pattern): filled(pattern)
    default: nil
    }
  }

  /// A pattern with the names of the resource in it.
  private func filled(_ pattern: String) -> String {
    var text = ""
    for piece in pattern.utf8.split(separator: UInt8(ascii: "{"), omittingEmptySubsequences: false) {
      guard let end = piece.firstIndex(of: UInt8(ascii: "}")) else {
        text += String(Substring(piece))
        continue
      }
      switch String(Substring(piece[..<end])) {
      case "name": text += id.name.asciiLowercased
      case "location": text += location
      default: break
      }
      text += String(Substring(piece[piece.index(after: end)...]))
    }
    return text
  }

  // MARK: - Parts

  private func readChildren(_ child: DocumentType, in document: inout JSONValue) throws(ServiceError) {
    let spelling = document["properties"].object?.spelling(of: child.name)
    let given = spelling.map { document["properties"][$0] }
    if let spelling { document.remove(at: ["properties", spelling]) }
    let kept = existing.at("properties", child.name).array ?? []
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

  private func path(of child: DocumentType) -> [String] { ["properties", child.name] }

  private func marked(_ part: JSONValue, _ etag: JSONValue) -> JSONValue {
    var part = part
    part["etag"] = etag
    return part
  }

  private func part(
    _ given: JSONValue, _ child: DocumentType, kept: [JSONValue], place: String, etag: JSONValue
  ) throws(ServiceError) -> JSONValue {
    guard let members = given.object else { throw .unreadableValue(given.text(), type: child.name, path: place) }
    let name =
      members.spelling(of: "name").flatMap { members[$0]?.string }
      ?? members.spelling(of: "id").flatMap { members[$0]?.string }.flatMap { ResourceID($0)?.name } ?? ""
    try rules.checkName(name, of: type)
    let old = kept.first { $0["name"].string?.equalsIgnoringCase(name) ?? false } ?? .null
    let partID = id.child(child.name, old["name"].string ?? name)
    var document: JSONValue = [
      "name": .string(partID.name), "id": .string(partID.text), "etag": etag,
      "properties": .object(members.spelling(of: "properties").flatMap { members[$0]?.object } ?? [:]),
      "type": .string("\(type.fullName)/\(child.name)"),
    ]
    if let spelling = members.spelling(of: "zones") { document["zones"] = members[spelling] ?? .null }
    document = try DocumentReader(type: child, place: place + ".").read(document, keeping: old)
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
