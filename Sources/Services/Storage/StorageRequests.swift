import ARM
import JSON
import World

/// `Microsoft.Storage` as far as it is more than documents.
enum StorageRequests {
  static let type = "Microsoft.Storage/storageAccounts"
  /// How many accounts a subscription may have in a region.
  static let limit = 250

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    if call.target.group == nil, call.method == .post, words.count == 1,
      call.target.word(0, is: "checkNameAvailability")
    {
      return nameAvailability(call.body["name"].string ?? "", in: world)
    }
    if call.target.group == nil, words.count == 3, call.target.word(0, is: "locations"),
      call.target.word(2, is: "usages")
    {
      let count = world.resources.ofType(type).count { $0.location.equalsIgnoringCase(words[1]) }
      let usage: JSONValue = [
        "unit": "Count", "currentValue": .integer(count), "limit": .integer(limit),
        "name": ["value": "StorageAccounts", "localizedValue": "Storage Accounts"],
      ]
      return Response(200, ["value": [usage]])
    }
    if words.count == 4, call.target.word(2, is: "blobServices"), call.target.word(3, is: "default") {
      return try blobService(call, in: &world)
    }
    return try DocumentProvider.answer(call, in: &world)
  }

  private static func nameAvailability(_ name: String, in world: World) -> Response {
    do throws(ServiceError) {
      guard let storage = DocumentType.named("storageAccounts", in: .storage) else { return Response(404) }
      try StorageDocuments.checkName(name, of: storage)
    } catch {
      return Response(
        200,
        ["nameAvailable": false, "reason": "AccountNameInvalid", "message": .string(error.message)])
    }
    guard world.resources.ofType(type).contains(where: { $0.id.name == name }) else {
      return Response(200, ["nameAvailable": true])
    }
    return Response(
      200,
      [
        "nameAvailable": false, "reason": "AlreadyExists",
        "message": .string("The storage account named \(name) is already taken."),
      ])
  }

  /// How an account keeps blobs: one document, which is there from the beginning.
  private static func blobService(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let outer = ResourceID(trusted: "/" + call.id.segments.dropLast(2).joined(separator: "/"))
    guard let account = world.resources[outer] else { throw .notFound(outer) }
    var document: JSONValue = [
      "sku": account.document["sku"], "id": .string("\(account.id.text)/blobServices/default"), "name": "default",
      "type": .string("\(type)/blobServices"),
    ]
    let plain: JSONValue = ["cors": ["corsRules": []], "deleteRetentionPolicy": ["enabled": false]]
    let kept = account.document.at("properties", "blobService")
    switch call.method {
    case .get: document["properties"] = kept.isNull ? plain : kept
    case .put:
      var properties = plain
      properties.merge(call.body["properties"])
      world.resources.update(account.id) { $0.document.set(properties, at: ["properties", "blobService"]) }
      document["properties"] = properties
    default: throw .notAllowed(call)
    }
    return Response(200, document)
  }
}
