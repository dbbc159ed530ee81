import ARM
import JSON
import World

/// What a document refers to beyond its declared members: machines and sets are more than documents, and every resource may
/// have identities.
enum LinkedResources {
  /// Refuses references of a machine or a set to what is not there; those that it had before are let be.
  ///
  /// - Throws: `ResourceNotFound`.
  static func check(_ document: JSONValue, before: JSONValue, in world: World) throws(ServiceError) {
    let known = Set(references(of: before))
    for target in references(of: document) where !known.contains(target) {
      guard target.subscription.equalsIgnoringCase(world.subscription.id), world.resources[target] == nil else {
        continue
      }
      throw .notFound(target)
    }
  }

  /// Groups that a machine or set is placed in, and disks that it takes over.
  private static func references(of document: JSONValue) -> [ResourceID] {
    let properties = document["properties"]
    var values = ["availabilitySet", "proximityPlacementGroup", "host", "hostGroup"].map { properties[$0] }
    let storage = properties["storageProfile"]
    for disk in [storage["osDisk"]] + (storage["dataDisks"].array ?? [])
    where disk["createOption"].string?.equalsIgnoringCase("Attach") ?? false {
      values.append(disk["managedDisk"])
    }
    return values.compactMap { $0["id"].string.flatMap { ResourceID($0) } }
  }

  /// Refuses identities that are not there; those that the resource had before are let be.
  ///
  /// - Throws: `FailedIdentityOperation`.
  static func checkIdentities(
    _ identity: JSONValue, before: JSONValue, of id: ResourceID, in world: World
  ) throws(ServiceError) {
    let known = Set((before["userAssignedIdentities"].object ?? JSONObject()).names.map { $0.asciiLowercased })
    for (text, value) in (identity["userAssignedIdentities"].object ?? JSONObject()).pairs {
      guard !value.isNull, !known.contains(text.asciiLowercased), let target = ResourceID(text),
        target.subscription.equalsIgnoringCase(world.subscription.id), world.resources[target] == nil
      else { continue }
      throw ServiceError(
        400, "FailedIdentityOperation",
        "Identity operation for resource '\(id.text)' failed with error 'Failed to perform resource identity operation. "
          + "Status: 'BadRequest'. Response: '{\"error\":{\"code\":\"BadRequest\",\"message\":\"Resource '\(target.text)' was "
          + "not found.\"}}'.'.")
    }
  }
}
