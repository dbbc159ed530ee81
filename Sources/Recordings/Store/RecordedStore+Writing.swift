import ARM
import JSON

extension RecordedStore {
  /// Values that the service owns: kept over a PUT that does not send them. A scale set's image is among them.
  private static let kept = [
    "etag", "instanceId", "properties.uniqueId", "properties.timeCreated", "properties.vmId",
    "properties.identifier.uniqueName", "properties.publishingProfile.publishedDate", "properties.latestModelApplied",
    "properties.modelDefinitionApplied", "properties.diskState", "properties.lastRunStatus", "properties.principalId",
    "properties.clientId", "properties.tenantId", "properties.virtualMachineProfile.storageProfile.imageReference",
    "properties.storageProfile.imageReference",
  ].map { $0.split(separator: ".").map(String.init) }

  mutating func put(_ path: String, _ key: String, _ sent: JSONValue?) -> Response {
    let words = Self.words(path)
    if let group = Self.group(in: path), words.count > 4, !hasGroup(group) { return notFound(path) }
    var body = sent?.object ?? JSONObject()
    let old = documents[key]
    if let old {
      for (name, value) in old.object?.pairs ?? JSONObject().pairs where body[name] == nil { body[name] = value }
      body = Self.keepingOwned(old, JSONValue.object(body)).object ?? body
    }
    body["id"] = .string(path)
    body["name"] = .string(words.last ?? "")
    if let place = words.lastIndex(where: { $0.lowercased() == "providers" }), words.count > place + 1 {
      let types = words[(place + 2)...].enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
      body["type"] = .string(([words[place + 1]] + types).joined(separator: "/"))
    } else if words.count == 4, words[2].lowercased() == "resourcegroups" {
      body["type"] = "Microsoft.Resources/resourceGroups"
    }
    if body["properties"] == nil || body["properties"] == .null { body["properties"] = [:] }
    if case .object = body["properties"] { body["properties", default: [:]]["provisioningState"] = "Succeeded" }
    documents[key] = .object(body)
    if Self.isImageTemplate(key) { return startedImageTemplate(201, body, "Creating", path: nil) }
    return Response(old == nil ? 201 : 200, .object(body))
  }

  private static func keepingOwned(_ old: JSONValue, _ new: JSONValue) -> JSONValue {
    var new = new
    for place in kept {
      let value = place.reduce(old) { $0[$1] }
      let parent = place.dropLast().reduce(new) { $0[$1] }
      guard !value.isNull, parent.object != nil, parent[place.last ?? ""].isNull else { continue }
      new.set(value, at: place)
    }
    guard var identities = new.at("identity", "userAssignedIdentities").object else { return new }
    for (name, value) in old.at("identity", "userAssignedIdentities").object?.pairs ?? JSONObject().pairs {
      guard let spelling = identities.spelling(of: name), identities[spelling]?.object?.isEmpty ?? true else {
        continue
      }
      identities[spelling] = value
    }
    new.set(.object(identities), at: ["identity", "userAssignedIdentities"])
    return new
  }

  mutating func patch(_ path: String, _ key: String, _ sent: JSONValue?) -> Response {
    guard let old = documents[key] else { return notFound(path) }
    let merged = Self.merged(old, sent ?? [:])
    documents[key] = merged
    if Self.isImageTemplate(key), let body = merged.object {
      return startedImageTemplate(202, body, "Updating", path: path)
    }
    return Response(200, merged)
  }

  /// A merge of JSON as PATCH does it: objects merge, null removes, the rest replaces.
  private static func merged(_ base: JSONValue, _ patch: JSONValue) -> JSONValue {
    guard var result = base.object, let changes = patch.object else { return patch }
    for (name, value) in changes.pairs {
      result[name] = value.isNull ? nil : merged(result[name] ?? .null, value)
    }
    return .object(result)
  }

  private static func isImageTemplate(_ key: String) -> Bool {
    words(key).suffix(2).first == "imagetemplates"
  }

  /// Image templates are made by an operation that has ended at the first look.
  private func startedImageTemplate(_ status: Int, _ body: JSONObject, _ state: JSONValue, path: String?) -> Response {
    var answer = JSONValue.object(body)
    answer.set(state, at: ["properties", "provisioningState"])
    let url = "https://management.azure.com/subscriptions/\(subscriptionID)/providers/x/operations/done-1?api-version=1"
    return Response(
      status, answer, operationURL: url, resultURL: path.map { "https://management.azure.com\($0)?api-version=1" })
  }

  mutating func delete(_ path: String, _ key: String) -> Response {
    let isKnown = documents[key] != nil
    documents = documents.filter { name, _ in name != key && !name.hasPrefix(key + "/") }
    if Self.group(in: key) != nil, Self.words(key).count == 4 { return isKnown ? Response(200) : notFound(path) }
    return Response(isKnown && !key.contains("/imagetemplates/") ? 200 : 204)
  }
}
