import ARM
import JSON
import World

/// `Microsoft.KeyVault` as far as it is more than documents: vaults that were deleted and can be recovered for a while.
enum VaultRequests {
  static let type = "Microsoft.KeyVault/vaults"

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    forgetPurged(in: &world)
    let words = call.target.words
    if call.target.group == nil {
      if words.count == 1, call.target.word(0, is: "deletedVaults") {
        return Response(200, ["value": .array(deleted(in: world).map { shown($0, in: world) })])
      }
      if words.count == 1, words[0].asciiLowercased.hasSuffix("nameavailability") {
        return nameAvailability(call.body["name"].string ?? "", in: world)
      }
      if words.count == 1, words[0].asciiLowercased.contains("managedhsms") { return Response(200, ["value": []]) }
      if words.count >= 4, call.target.word(0, is: "locations"), call.target.word(2, is: "deletedVaults") {
        return try one(call, words, in: &world)
      }
    }
    if words.count == 2, call.target.word(0, is: "vaults"), call.method == .put {
      let gone = deleted(in: world).first { $0.name.equalsIgnoringCase(words[1]) }
      let isRecovery = call.body.at("properties", "createMode").string?.equalsIgnoringCase("recover") ?? false
      if let gone {
        guard isRecovery else {
          throw ServiceError(
            409, "ConflictError",
            "A vault with the same name already exists in deleted state. You need to either recover or purge existing key vault. Follow this link https://go.microsoft.com/fwlink/?linkid=2149745 for more information on soft delete."
          )
        }
        return recover(gone, in: &world)
      }
      if isRecovery {
        throw ServiceError(
          404, "DeletedVaultNotFound", "The deleted vault '\(words[1])' does not exist.")
      }
    }
    return try DocumentProvider.answer(call, in: &world)
  }

  // MARK: - Those deleted

  /// A vault that is gone, and what is kept of it.
  private struct Gone {
    let host: String
    let record: JSONValue

    var document: JSONValue { record["document"] }
    var name: String { document["name"].string ?? "" }
    var location: String { document["location"].string ?? "" }
  }

  private static func deleted(in world: World) -> [Gone] {
    world.contents.hosts.pairs.compactMap { host, content in
      let record = content["deletedVault"]
      return record.isNull ? nil : Gone(host: host, record: record)
    }
  }

  /// Keeps a vault that is being deleted, so that it can be recovered.
  static func keep(_ id: ResourceID, in world: inout World) {
    guard var vault = world.resources[id] else { return }
    vault.provisioningState = "Succeeded"
    let days = vault.document.at("properties", "softDeleteRetentionInDays").integer ?? 90
    let host = VaultService.host(of: id.name)
    var content = world.contents[host].object ?? JSONObject()
    content["deletedVault"] = [
      "document": vault.document, "deletionDate": .string(world.now.description),
      "scheduledPurgeDate": .string(world.now.adding(seconds: days * 86400).description),
    ]
    world.contents[host] = .object(content)
  }

  /// Vaults whose time has run out are gone with all they held.
  private static func forgetPurged(in world: inout World) {
    for gone in deleted(in: world) {
      guard let time = gone.record["scheduledPurgeDate"].string.flatMap({ VirtualTime($0) }), time <= world.now else {
        continue
      }
      world.contents[gone.host] = .null
    }
  }

  private static func shown(_ gone: Gone, in world: World) -> JSONValue {
    var properties: JSONValue = [
      "vaultId": gone.document["id"], "location": .string(gone.location),
      "tags": gone.document["tags"].isNull ? [:] : gone.document["tags"], "deletionDate": gone.record["deletionDate"],
      "scheduledPurgeDate": gone.record["scheduledPurgeDate"],
    ]
    if gone.document.at("properties", "enablePurgeProtection") == true { properties["purgeProtectionEnabled"] = true }
    let id =
      "/subscriptions/\(world.subscription.id)/providers/Microsoft.KeyVault/locations/\(gone.location)/deletedVaults/\(gone.name)"
    return [
      "id": .string(id), "name": .string(gone.name), "type": "Microsoft.KeyVault/deletedVaults",
      "properties": properties,
    ]
  }

  private static func one(
    _ call: ServiceCall, _ words: [String], in world: inout World
  ) throws(ServiceError) -> Response {
    let gone = deleted(in: world).first {
      $0.name.equalsIgnoringCase(words[3]) && $0.location.equalsIgnoringCase(words[1])
    }
    guard let gone else {
      throw ServiceError(
        404, "DeletedVaultNotFound", "The specified deleted vault '\(words[3])' does not exist.")
    }
    if words.count == 4, call.method == .get { return Response(200, shown(gone, in: world)) }
    guard words.count == 5, call.target.word(4, is: "purge"), call.method == .post else { throw .notAllowed(call) }
    guard gone.document.at("properties", "enablePurgeProtection") != true else {
      throw ServiceError(400, "MethodNotAllowed", "Operation 'DeletedVaultPurge' is not allowed.")
    }
    world.contents[gone.host] = .null
    return Response(200)
  }

  private static func recover(_ gone: Gone, in world: inout World) -> Response {
    let id = ResourceID(trusted: gone.document["id"].string ?? "")
    world.resources[id] = Resource(id: id, document: gone.document)
    var content = world.contents[gone.host].object ?? JSONObject()
    content["deletedVault"] = nil
    world.contents[gone.host] = content.isEmpty ? .null : .object(content)
    return Response(201, gone.document)
  }

  private static func nameAvailability(_ name: String, in world: World) -> Response {
    let isTaken =
      world.resources.ofType(type).contains { $0.id.name.equalsIgnoringCase(name) }
      || deleted(in: world).contains { $0.name.equalsIgnoringCase(name) }
    guard isTaken else { return Response(200, ["nameAvailable": true]) }
    return Response(
      200,
      [
        "nameAvailable": false, "reason": "AlreadyExists",
        "message": .string("The vault name '\(name)' is already in use."),
      ])
  }
}
