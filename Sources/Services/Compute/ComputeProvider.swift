import JSON
import ARM
import World

/// `Microsoft.Compute`: scale sets, their instances, machines, galleries, images.
enum ComputeProvider {
  /// Answers a request for the namespace.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard let kind = call.target.words.first?.asciiLowercased else { throw .noSuchType(call.target) }
    switch kind {
    case "virtualmachinescalesets": return try scaleSets(call, in: &world)
    case "virtualmachines": return try MachineRequests.answer(call, in: &world)
    case "locations":
      if let shared = try SharedGalleryRequests.answer(call, in: world) { return shared }
      if LocationRequests.isAsked(call.target) { return try LocationRequests.answer(call, in: &world) }
      return try PlatformImageRequests.answer(call, in: world)
    case "galleries": return try GalleryProvider.answer(call, in: &world)
    case "images": return try ManagedImages.answer(call, in: &world)
    case "availabilitysets" where call.target.words.count > 2: return try PlainResources.answer(call, in: &world)
    case "sshpublickeys", "hostgroups": return try PlainResources.answer(call, in: &world)
    case "skus" where call.target.words.count == 1 && call.method == .get:
      return Response(200, ["value": .array(ResourceSKUs.all(call.request[parameter: "$filter"]))])
    default: return try DocumentProvider.answer(call, in: &world)
    }
  }

  private static func scaleSets(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    guard words.count > 1 else { return try ScaleSetRequests.list(call, in: world) }
    guard words.count > 2 else { return try ScaleSetRequests.answer(call, in: &world) }
    let set = ResourceID(trusted: "/" + call.id.segments.dropLast(words.count - 2).joined(separator: "/"))
    guard let resource = world.resources[set] else { throw .notFound(set) }
    switch words[2].asciiLowercased {
    case "virtualmachines":
      return try InstanceRequests.answer(call, set: resource.id, in: &world)
    case "rollingupgrades":
      return try RollingUpgradeRequests.answer(call, set: resource.id, in: &world)
    case "skus" where call.method == .get:
      return Response(200, ["value": .array(ScaleSetParts.skus(of: resource))])
    case "networkinterfaces" where call.method == .get:
      return Response(200, ["value": .array(ScaleSetParts.interfaces(of: resource.id, in: &world))])
    case "publicipaddresses" where call.method == .get:
      return Response(200, ["value": .array(ScaleSetParts.addresses(of: resource.id, in: &world))])
    case "lifecyclehookevents" where call.method == .get && words.count == 3: return Response(200, ["value": []])
    case "performmaintenance", "redeploy":
      guard call.method == .post else { throw .notAllowed(call) }
      return try ScaleSetMaintenance.answer(call, set: resource.id, in: &world)
    case "forcerecoveryservicefabricplatformupdatedomainwalk" where call.method == .post:
      // Only a cluster of Service Fabric has anything to walk over.
      return Response(200, ["walkPerformed": false])
    case "osupgradehistory" where call.method == .get:
      return try RollingUpgradeRequests.history(resource.id, in: &world)
    case "instanceview" where call.method == .get:
      return try ScaleSetInstanceView.answer(set: resource.id, in: &world)
    default:
      guard call.method == .post, words.count == 3 else { throw .noSuchType(call.target) }
      return try ScaleSetActions.answer(call, set: resource.id, in: &world)
    }
  }
}
