import ARM
import JSON
import World

/// `Microsoft.ManagedIdentity`: identities that users make and give to resources (platform.md §6).
enum IdentityProvider {
  static let type = "Microsoft.ManagedIdentity/userAssignedIdentities"
  private static let credentialType = "federatedIdentityCredentials"

  /// Answers a request for the namespace.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    guard call.target.word(0, is: "userAssignedIdentities") else { throw .noSuchType(call.target) }
    guard words.count > 1 else {
      guard call.method == .get else { throw .notAllowed(call) }
      let group = call.target.group.map { ResourceID(subscription: world.subscription.id, group: $0) }
      return Response(200, ["value": .array(world.resources.ofType(type, in: group).map(\.document))])
    }
    guard let group = call.target.group else { throw .notAllowed(call) }
    let id = ResourceID(
      trusted: "/subscriptions/\(world.subscription.id)/resourcegroups/\(group)/providers/\(type)/\(words[1])")
    switch (call.method, words.count) {
    case (_, 2): return try identity(call, id, in: &world)
    case (.post, 3) where call.target.word(2, is: "listAssociatedResources"):
      guard world.resources[id] != nil else { throw .notFound(id) }
      return users(of: id, in: world)
    case (_, 3...4) where call.target.word(2, is: credentialType):
      guard let identity = world.resources[id] else {
        throw words.count == 4 && call.method == .put ? .parentNotFound(id.name) : .notFound(id)
      }
      return try credentials(call, of: identity.id, in: &world)
    default: throw .noSuchType(call.target)
    }
  }

  // MARK: - Identities

  private static func identity(
    _ call: ServiceCall, _ id: ResourceID, in world: inout World
  ) throws(ServiceError) -> Response {
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.document)
    case .head: return Response(existing == nil ? 404 : 204)
    case .put: return try put(call.body, id, existing: existing, in: &world)
    case .patch:
      guard var existing else { throw .notFound(id) }
      edit(&existing.document, with: call.body)
      world.resources[id] = existing
      return Response(200, existing.document)
    case .delete:
      for credential in world.resources.inside(id) { world.resources[credential.id] = nil }
      world.resources[id] = nil
      return Response(existing == nil ? 204 : 200)
    case .post, .options: throw .notAllowed(call)
    }
  }

  private static func put(
    _ body: JSONValue, _ id: ResourceID, existing: Resource?, in world: inout World
  ) throws(ServiceError) -> Response {
    let location = try ResourceLocation.checked(body["location"].string, of: id, existing: existing, in: world)
    guard isName(id.name) else {
      throw ServiceError(
        400, "InvalidResourceName",
        "The resource name '\(id.name)' is invalid. It can only consist of letters, digits, hyphens and underscores, begins "
          + "with a letter or digit, and has 3 to 128 characters.", target: "name")
    }
    if let existing {
      var changed = existing
      edit(&changed.document, with: body)
      world.resources[id] = changed
      return Response(200, changed.document)
    }
    var document: JSONValue = [
      "location": .string(location), "tags": [:], "id": .string(id.text), "name": .string(id.name),
      "type": .string(type),
      "properties": [
        "isolationScope": "None", "tenantId": .string(world.subscription.tenantID),
        "principalId": .string(world.generator.guid()), "clientId": .string(world.generator.guid()),
      ],
    ]
    edit(&document, with: body)
    world.resources[id] = Resource(id: id, document: document)
    return Response(201, document)
  }

  /// Takes over what users decide about an identity.
  private static func edit(_ document: inout JSONValue, with body: JSONValue) {
    if body["tags"].object != nil { document["tags"] = body["tags"].withoutNulls }
    for member in ["isolationScope", "assignmentRestrictions"] {
      let value = body.at("properties", member)
      if !value.isNull { document.set(value, at: ["properties", member]) }
    }
  }

  private static func isName(_ name: String) -> Bool {
    (3...128).contains(name.utf8.count)
      && name.utf8.enumerated().allSatisfy { position, byte in
        let isWord = (48...57).contains(byte) || (97...122).contains(byte.lowercasedASCII)
        return isWord || position > 0 && (byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_"))
      }
  }

  /// Who has been given an identity.
  private static func users(of id: ResourceID, in world: World) -> Response {
    let users = world.resources.all.filter { resource in
      (resource.document.at("identity", "userAssignedIdentities").object?.names ?? [])
        .contains { ResourceID(trusted: $0) == id }
    }
    let shown = users.map { resource in
      [
        "id": .string(resource.id.text), "name": .string(resource.id.name),
        "type": .string(resource.id.type.asciiLowercased),
        "resourceGroup": .string(resource.id.group ?? ""), "subscriptionId": .string(world.subscription.id),
        "subscriptionDisplayName": .string(world.subscription.name),
      ] as JSONValue
    }
    return Response(200, ["totalCount": .integer(shown.count), "value": .array(shown)])
  }

  // MARK: - Federated credentials

  private static func credentials(
    _ call: ServiceCall, of identity: ResourceID, in world: inout World
  ) throws(ServiceError) -> Response {
    let all = world.resources.inside(identity).filter { $0.id.isType("\(type)/\(credentialType)") }
    guard call.target.words.count == 4 else {
      guard call.method == .get else { throw .notAllowed(call) }
      let count = call.request[parameter: "$top"].flatMap { Int($0) } ?? all.count
      return Response(200, ["value": .array(all.prefix(max(0, count)).map(\.document))])
    }
    let id = identity.child(credentialType, call.target.words[3])
    let existing = world.resources[id]
    switch call.method {
    case .get:
      guard let existing else { throw .notFound(id) }
      return Response(200, existing.document)
    case .put:
      let document = try credential(call.body, existing?.id ?? id, among: all)
      world.resources[id] = Resource(id: existing?.id ?? id, document: document)
      return Response(existing == nil ? 201 : 200, document)
    case .delete:
      world.resources[id] = nil
      return Response(existing == nil ? 204 : 200)
    default: throw .notAllowed(call)
    }
  }

  /// The most credentials that one identity has.
  private static let credentialLimit = 20

  private static func credential(
    _ body: JSONValue, _ id: ResourceID, among all: [Resource]
  ) throws(ServiceError) -> JSONValue {
    let properties = body["properties"]
    func text(_ member: String) -> String { properties[member].string ?? "" }
    guard !text("issuer").isEmpty, !text("subject").isEmpty || !properties["claimsMatchingExpression"].isNull,
      properties["audiences"].array?.isEmpty == false
    else {
      throw ServiceError(
        400, "BadRequest", "The federated identity credential '\(id.name)' needs an issuer, a subject and an audience.")
    }
    let others = all.filter { $0.id != id }
    guard others.count < credentialLimit else {
      throw ServiceError(
        400, "BadRequest", "Too many Federated Identity Credentials: an identity has at most \(credentialLimit).")
    }
    let hasSame = others.contains {
      $0.document.at("properties", "issuer") == properties["issuer"]
        && $0.document.at("properties", "subject") == properties["subject"]
    }
    guard !hasSame else {
      throw ServiceError(
        409, "Conflict", "Issuer and subject combination already exists for this Managed Identity.")
    }
    var kept: JSONObject = [:]
    for member in ["issuer", "subject", "audiences", "claimsMatchingExpression"] where !properties[member].isNull {
      kept[member] = properties[member]
    }
    return [
      "id": .string(id.text), "name": .string(id.name), "type": .string("\(type)/\(credentialType)"),
      "properties": .object(kept),
    ]
  }

  /// What can be done with identities: `GET /providers/Microsoft.ManagedIdentity/operations`.
  static var operations: [JSONValue] {
    [("read", "Get"), ("write", "Create or update"), ("delete", "Delete"), ("assign/action", "Assign")].map {
      verb, word in
      [
        "name": .string("\(type)/\(verb)"),
        "display": [
          "provider": "Microsoft Managed Identity", "resource": "User Assigned Identity",
          "operation": .string("\(word) user assigned identity"),
          "description": .string("\(word) an identity of a user"),
        ],
      ]
    }
  }
}
