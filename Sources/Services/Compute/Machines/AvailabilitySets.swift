import ARM
import JSON
import World

/// Availability sets as machines see them: they are spread over the fault and update domains of a set in turn [I].
enum AvailabilitySets {
  /// The machines of a set.
  static func machines(of id: ResourceID, in world: World) -> [Resource] {
    world.resources.ofType(MachineRequests.type).filter {
      $0.document.at("properties", "availabilitySet", "id").string.map { ResourceID(trusted: $0) } == id
    }
  }

  /// The fault and the update domain of the next machine of the set that a document names; `nil` when it names none.
  ///
  /// - Throws: that there is no such set, or none in the region.
  static func nextDomains(
    for document: JSONValue, _ machine: ResourceID, in world: World
  ) throws(ServiceError) -> (fault: Int, update: Int)? {
    guard let text = document.at("properties", "availabilitySet", "id").string else { return nil }
    let id = ResourceID(trusted: text)
    guard let set = world.resources[id], set.location.equalsIgnoringCase(document["location"].string ?? "") else {
      throw .invalidReference(to: id, from: machine)
    }
    if document["zones"].array?.isEmpty == false {
      throw ServiceError(
        400, "BadRequest",
        "Virtual Machine cannot be created because both Availability Zone and Availability Set were specified. "
          + "Deploying an Availability Set to an Availability Zone isn’t supported.")
    }
    let count = machines(of: id, in: world).count
    func domain(_ name: String, _ standard: Int) -> Int {
      count % max(1, set.document.at("properties", name).integer ?? standard)
    }
    return (domain("platformFaultDomainCount", 2), domain("platformUpdateDomainCount", 5))
  }
}
