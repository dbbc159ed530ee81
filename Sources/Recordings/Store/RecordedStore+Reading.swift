import ARM
import JSON

extension RecordedStore {
  func get(_ request: Request, _ path: String, _ key: String) -> Response {
    let expands = request[parameter: "$expand"]?.lowercased() == "instanceview"
    if var document = documents[key] {
      if expands, let view = fixedAnswers["GET \(key)/instanceview"] {
        document.set(view, at: ["properties", "instanceView"])
      }
      return Response(200, document)
    }
    if key == "\(subscriptionKey)/resourcegroups" {
      return Response(200, ["value": .array(groups(request[parameter: "$filter"] ?? ""))])
    }
    if key == "/subscriptions" {
      return Response(200, ["value": .array([fixedAnswers["GET \(subscriptionKey)"] ?? .null])])
    }
    let words = Self.words(key)
    if words.last == "resources", words.count == 3 || words.count == 5, Self.isIn(subscriptionID, words) {
      let brief = briefDocuments(group: words.count == 5 ? words[3] : nil, request[parameter: "$filter"] ?? "")
      return Response(200, ["value": .array(brief)])
    }
    if words.count >= 3, words.count <= 4, words[2] == "providers", Self.isIn(subscriptionID, words) {
      return provider(words.count == 4 ? words[3] : nil)
    }
    return collection(path, key, words, expands: expands)
  }

  private static func isIn(_ subscription: String, _ words: [String]) -> Bool {
    words.count > 1 && words[0] == "subscriptions" && words[1] == subscription.lowercased()
  }

  /// A list under a parent, of a type in a group or the subscription, or an empty one under a parent that is there.
  private func collection(_ path: String, _ key: String, _ words: [String], expands: Bool) -> Response {
    var children = documents.pairs.filter { name, _ in
      name.hasPrefix(key + "/") && !name.dropFirst(key.count + 1).contains("/")
    }.map(\.1)
    if !children.isEmpty {
      if expands {
        children = children.map { child in
          guard let view = fixedAnswers["GET \(child["id"].string?.lowercased() ?? "")/instanceview"] else {
            return child
          }
          var child = child
          child.set(view, at: ["properties", "instanceView"])
          return child
        }
      }
      return Response(200, ["value": .array(children)])
    }
    let group = Self.group(in: key)
    let isOfType =
      group == nil ? words.count == 5 && words[2] == "providers" : words.count == 7 && words[4] == "providers"
    if isOfType, Self.isIn(subscriptionID, words) {
      if let group, !hasGroup(group) { return notFound(path) }
      let type = words.suffix(2).joined(separator: "/")
      let scope = subscriptionKey + (group.map { "/resourcegroups/\($0)" } ?? "")
      let found = documents.pairs.filter { $1["type"].string?.lowercased() == type && $0.hasPrefix(scope + "/") }
      return Response(200, ["value": .array(found.map(\.1))])
    }
    let parent = key[..<(key.lastIndex(of: "/") ?? key.startIndex)]
    if documents[String(parent)] != nil, let place = words.lastIndex(of: "providers") {
      if (words.count - place - 1).isMultiple(of: 2) { return Response(200, ["value": []]) }
    } else if documents[String(parent)] != nil, !words.count.isMultiple(of: 2) {
      return Response(200, ["value": []])
    }
    return notFound(path)
  }

  /// The groups that a filter by tag lets pass.
  private func groups(_ filter: String) -> [JSONValue] {
    let all = documents.pairs.filter { name, _ in
      let words = Self.words(name)
      return words.count == 4 && words[2] == "resourcegroups" && Self.isIn(subscriptionID, words)
    }.map(\.1)
    guard let tag = Self.values(in: filter, of: "tagname").first else { return all }
    return all.filter { group in
      guard let value = group["tags"].object?[tag] else { return false }
      return Self.values(in: filter, of: "tagvalue").first.map { value == .string($0) } ?? true
    }
  }

  /// What an OData filter compares a field with: `field eq 'value'`.
  static func values(in filter: String, of field: String) -> [String] {
    let pieces = filter.split(separator: "'", omittingEmptySubsequences: false)
    return pieces.indices.dropLast().filter { $0.isMultiple(of: 2) }.compactMap { position in
      let words = pieces[position].split(separator: " ")
      guard words.count >= 2, words.last == "eq", words[words.count - 2].lowercased() == field else { return nil }
      return String(pieces[position + 1])
    }
  }

  private func briefDocuments(group: String?, _ filter: String) -> [JSONValue] {
    let kept: Set<String> = ["id", "name", "type", "location", "tags", "sku", "zones", "identity", "managedBy"]
    return documents.pairs.filter { key, document in
      let words = Self.words(key)
      guard words.count == 8, words[4] == "providers", group == nil || words[3] == group else { return false }
      let facts = [
        ("resourcegroup", words[3]), ("name", document["name"].string), ("resourcetype", document["type"].string),
        ("location", document["location"].string),
      ]
      let tags = document["tags"].object ?? JSONObject()
      return facts.allSatisfy { field, actual in
        Self.values(in: filter, of: field).allSatisfy { $0.lowercased() == actual?.lowercased() ?? "" }
      } && Self.values(in: filter, of: "tagname").allSatisfy { tags[$0] != nil }
        && Self.values(in: filter, of: "tagvalue").allSatisfy { tags.values.contains(.string($0)) }
    }.map { .object(($1.object ?? JSONObject()).filter { name, _ in kept.contains(name) }) }
  }

  private func provider(_ namespace: String?) -> Response {
    guard let namespace else { return Response(200, ["value": .array(providers.values)]) }
    if let name = providers.spelling(of: namespace) { return Response(200, providers[name]) }
    return Response(
      ServiceError(404, "InvalidResourceNamespace", "The resource namespace '\(namespace)' is invalid."))
  }
}
