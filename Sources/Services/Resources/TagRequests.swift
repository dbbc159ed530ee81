import ARM
import JSON
import World

/// Tags apart from what they are on: those of a resource as a resource of their own, and the names of a subscription
/// (platform.md §10.1, `az tag`).
enum TagRequests {
  /// The most tags that one thing has.
  private static let limit = 50

  /// Answers `SCOPE/providers/Microsoft.Resources/tags/default`.
  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    guard let scope = try call.knownScope(in: world), call.words.count == 2, call.word(1, is: "default") else {
      throw call.refusal()
    }
    var tags = try current(scope, in: world)
    let sent = call.body.at("properties", "tags").object ?? JSONObject()
    switch call.method {
    case .get: return Response(200, document(tags, scope))
    case .put: tags = sent
    case .patch: tags = try edited(tags, with: sent, call.body["operation"].string ?? "")
    case .delete: tags = JSONObject()
    default: throw call.refusal()
    }
    try check(tags)
    keep(tags, scope, in: &world)
    return call.method == .delete ? Response(200) : Response(200, document(tags, scope))
  }

  private static func document(_ tags: JSONObject, _ scope: ResourceID) -> JSONValue {
    [
      "id": .string("\(scope.text)/providers/Microsoft.Resources/tags/default"), "name": "default",
      "type": "Microsoft.Resources/tags", "properties": ["tags": .object(tags)],
    ]
  }

  private static func edited(
    _ tags: JSONObject, with sent: JSONObject, _ operation: String
  ) throws(ServiceError) -> JSONObject {
    switch operation.asciiLowercased {
    case "replace": return sent
    case "merge":
      var tags = tags
      for (name, value) in sent.pairs { tags[tags.spelling(of: name) ?? name] = value }
      return tags
    case "delete":
      return tags.filter { name, value in
        guard let spelling = sent.spelling(of: name) else { return true }
        return sent[spelling] != value && sent[spelling] != ""
      }
    default:
      throw ServiceError(
        400, "InvalidRequestContent",
        "The request content was invalid and could not be deserialized: 'Error converting value \"\(operation)\" to type "
          + "'TagsPatchOperation'. Path 'operation'.'.")
    }
  }

  private static func check(_ tags: JSONObject) throws(ServiceError) {
    guard tags.count <= limit else {
      throw ServiceError(
        400, "InvalidTagCount",
        "The number of tags '\(tags.count)' on the resource exceeds the maximum of '\(limit)'.")
    }
    for (name, value) in tags.pairs {
      guard !name.isEmpty, name.unicodeScalars.count <= 512,
        !name.utf8.contains(where: { "<>%&\\?/".utf8.contains($0) })
      else {
        throw ServiceError(
          400, "InvalidTagNameCharacters",
          "The tag names '\(name)' have reserved characters '<,>,%,&,\\,?,/' or control characters, or are empty or too long."
        )
      }
      guard (value.string ?? "").unicodeScalars.count <= 256 else {
        throw ServiceError(
          400, "InvalidTagValue", "The value of tag '\(name)' is longer than 256 characters.")
      }
    }
  }

  // MARK: - Where tags are

  /// Where the tags of the subscription itself are kept, and the names that somebody has declared for it.
  private static func subscriptionTags(_ scope: ResourceID) -> ResourceID {
    ResourceID(trusted: "\(scope.text)/providers/Microsoft.Resources/tags/default")
  }

  private static func current(_ scope: ResourceID, in world: World) throws(ServiceError) -> JSONObject {
    if scope.segments.count == 2 {
      return world.resources[subscriptionTags(scope)]?.document.at("properties", "tags").object ?? JSONObject()
    }
    guard let resource = world.resources[scope] else { throw .notFound(scope) }
    return resource.tags.object ?? JSONObject()
  }

  private static func keep(_ tags: JSONObject, _ scope: ResourceID, in world: inout World) {
    if scope.segments.count == 2 {
      let id = subscriptionTags(scope)
      world.resources[id] = Resource(id: id, document: document(tags, scope))
    } else {
      world.resources.update(scope) { $0.document["tags"] = .object(tags) }
    }
  }

  // MARK: - Names

  /// Answers `/subscriptions/S/tagNames[/NAME[/tagValues/VALUE]]`.
  static func answerNames(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    let id = ResourceID(
      trusted: "/subscriptions/\(world.subscription.id)/providers/Microsoft.Resources/tagNames/default")
    var declared = world.resources[id]?.document["names"].object ?? JSONObject()
    let name = words.count > 1 ? words[1] : ""
    let used = uses(in: world)
    switch (call.method, words.count) {
    case (.get, 1):
      var names = used.map(\.name)
      for name in declared.names where !names.contains(where: { $0.equalsIgnoringCase(name) }) { names.append(name) }
      return Response(200, ["value": .array(names.map { shown($0, declared, used, id) })])
    case (.put, 2): declared[declared.spelling(of: name) ?? name, default: []] = declared[name] ?? []
    case (.delete, 2):
      guard !used.contains(where: { $0.name.equalsIgnoringCase(name) }) else {
        throw ServiceError(409, "TagNameInUse", "The tag name '\(name)' is in use and cannot be deleted.")
      }
      declared.remove(declared.spelling(of: name) ?? name)
    case (.put, 4):
      guard let spelling = declared.spelling(of: name) ?? used.first(where: { $0.name.equalsIgnoringCase(name) })?.name
      else {
        throw ServiceError(404, "TagNotFound", "The tag '\(name)' could not be found.")
      }
      var values = declared[spelling]?.array ?? []
      if !values.contains(.string(words[3])) { values.append(.string(words[3])) }
      declared[spelling] = .array(values)
    case (.delete, 4):
      if let spelling = declared.spelling(of: name) {
        declared[spelling] = .array((declared[spelling]?.array ?? []).filter { $0 != .string(words[3]) })
      }
    default: throw .notAllowed(call)
    }
    world.resources[id] = Resource(id: id, document: ["names": .object(declared)])
    guard call.method == .put else { return Response(200) }
    guard words.count == 4 else { return Response(200, shown(name, declared, used, id)) }
    return Response(
      200,
      [
        "id": .string("\(id.text)/\(name)/tagValues/\(words[3])"), "tagValue": .string(words[3]),
        "count": ["type": "Total", "value": 0],
      ])
  }

  /// How often names and values are used.
  private static func uses(in world: World) -> [(name: String, values: [(value: String, count: Int)])] {
    var uses: [(name: String, values: [(value: String, count: Int)])] = []
    for resource in world.resources.all {
      for (name, value) in resource.tags.object?.pairs ?? JSONObject().pairs {
        let text = value.string ?? value.text()
        let place = uses.firstIndex { $0.name.equalsIgnoringCase(name) } ?? uses.count
        if place == uses.count { uses.append((name, [])) }
        if let known = uses[place].values.firstIndex(where: { $0.value.isIdentical(to: text) }) {
          uses[place].values[known].count += 1
        } else {
          uses[place].values.append((text, 1))
        }
      }
    }
    return uses
  }

  private static func shown(
    _ name: String, _ declared: JSONObject, _ used: [(name: String, values: [(value: String, count: Int)])],
    _ id: ResourceID
  ) -> JSONValue {
    var values = used.first { $0.name.equalsIgnoringCase(name) }?.values ?? []
    for value in (declared.spelling(of: name).flatMap { declared[$0] }?.array ?? []).compactMap(\.string)
    where !values.contains(where: { $0.value.isIdentical(to: value) }) {
      values.append((value, 0))
    }
    return [
      "id": .string("\(id.text)/\(name)"), "tagName": .string(name),
      "count": ["type": "Total", "value": .integer(values.reduce(0) { $0 + $1.count })],
      "values": .array(
        values.map { value in
          [
            "id": .string("\(id.text)/\(name)/tagValues/\(value.value)"), "tagValue": .string(value.value),
            "count": ["type": "Total", "value": .integer(value.count)],
          ]
        }),
    ]
  }
}
