package import ARM
import JSON
import Orchestration
package import World

/// Azure, as it answers requests: each is handed to the provider whose namespace it names.
///
/// It has no state of its own; everything is in the world.
package struct Azure: ProcessCarrier {
  package init() {}

  /// Carries out one request, and keeps it in the log if it asks for a change.
  package func answer(_ request: Request, in world: inout World) -> Response {
    if let log = BootDiagnostics.answer(request, in: &world) { return log }
    if let response = BlobService.answer(request, in: &world) { return response }
    if let response = VaultService.answer(request, in: &world) { return response }
    if let refusal = Self.refusal(ofToken: request.audience) { return Response(refusal) }
    if request.host == Request.directoryHost { return Directory.answer(request, in: world) }
    if request.host == ExtensionIndex.host { return ExtensionIndex.answer(request) }
    guard request.host == Request.managementHost else {
      if request.host == LogQueries.host { return LogQueries.answer(request, in: world) }
      var response = Response(404)
      response.text = "azsim has no network: '\(request.host)' cannot be reached"
      return response
    }
    // Clients write the path of a resource without a parent with an empty step.
    var request = request
    request.path =
      "/" + request.path.utf8.split(separator: UInt8(ascii: "/")).map { Substring($0) }.joined(separator: "/")
    let number = ActivityRecorder.begin(request, in: &world)
    let response = attempt(request, in: &world)
    if let number { ActivityRecorder.end(number, response, in: &world) }
    if request.method != .get, response.isSuccess {
      AutoscaleProcess.wake(after: request.path, in: &world)
      world.countSharers()
    }
    return response
  }

  /// Carries out a request that nothing is to wake up for, such as those of the autoscale engine.
  func attempt(_ request: Request, in world: inout World) -> Response {
    do throws(ServiceError) {
      let response = try manage(request, in: &world)
      if request.method == .delete, response.isSuccess { Self.forgetExtensions(of: request, in: &world) }
      return response
    } catch {
      return Response(error)
    }
  }

  private func manage(_ request: Request, in world: inout World) throws(ServiceError) -> Response {
    try Locks.check(request, in: world)
    if let call = ExtensionCall(request) { return try Self.answer(call, in: &world) }
    if request.method == .get, request.path.equalsIgnoringCase("/providers/Microsoft.ManagedIdentity/operations") {
      return Response(200, ["value": .array(IdentityProvider.operations)])
    }
    if let groups = ManagementGroups(request) { return try groups.answer(in: &world) }
    if request.method == .get, request.path.equalsIgnoringCase("/providers/Microsoft.Insights/eventcategories") {
      return Response(200, ["value": .array(ActivityNames.categories)])
    }
    guard let target = RequestTarget(request.path) else {
      throw ServiceError(
        404, "InvalidResourceType", "The path '\(request.path)' is not one that Azure Resource Manager knows.")
    }
    return try route(ServiceCall(request: request, target: target), in: &world)
  }

  /// What lies on a resource goes with it.
  private static func forgetExtensions(of request: Request, in world: inout World) {
    guard let id = ResourceID(request.path), world.resources[id] == nil else { return }
    for left in world.resources.ids where left.lies(in: id) && left.liesOnAnother { world.resources[left] = nil }
  }

  package func carryOn(_ process: Process, in world: inout World) -> Process? {
    switch process.kind {
    case .groupDeletion: GroupDeletion.carryOn(process, in: &world)
    case .autoscale: AutoscaleProcess(azure: self).carryOn(process, in: &world)
    case .deployment: DeploymentEngine(azure: self).carryOn(process, in: &world)
    case .registration: Registration.carryOn(process, in: &world)
    case .work(let work, let state):
      switch work {
      case .provisioning: ResourceWork.endProvisioning(process, in: &world)
      case .deletion: ResourceWork.endDeletion(process, in: &world)
      case .replication: Replication.carryOn(process, state, in: &world)
      case .templateCreation: ImageTemplateCreation.carryOn(process, state, in: &world)
      case .imageBuild: ImageBuild.carryOn(process, state, in: &world)
      case .sourceWatch: ImageTriggers.carryOn(process, in: &world)
      case .eviction: MachineDeletion.carryOnEviction(process, in: &world)
      }
    }
  }

  private func route(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    if !call.target.subscription.isEmpty, !call.target.subscription.equalsIgnoringCase(world.subscription.id) {
      throw ServiceError(
        404, "SubscriptionNotFound", "The subscription '\(call.target.subscription)' could not be found.")
    }
    if ResourceProviders.isAsked(call.target) { return try ResourceProviders.answer(call, in: &world) }
    guard let namespace = call.target.namespace else {
      return try ResourceGroups.answer(call, in: &world)
    }
    if namespace.equalsIgnoringCase("Microsoft.Features") { return try FeatureRequests.answer(call, in: &world) }
    if call.target.isOperation { return try Operations.answer(call, in: world) }
    try Registration.check(namespace, for: call.method, in: world)
    if let group = call.target.group { try ResourceGroups.check(group, for: call.request.method, in: world) }
    switch namespace.asciiLowercased {
    case "microsoft.compute": return try ComputeProvider.answer(call, in: &world)
    case "microsoft.resources": return try DeploymentEngine(azure: self).answer(call, in: &world)
    case "microsoft.insights": return try InsightsProvider.answer(call, in: &world)
    case "microsoft.virtualmachineimages": return try ImageTemplateRequests.answer(call, in: &world)
    case "microsoft.marketplaceordering": return try MarketplaceTerms.answer(call, in: &world)
    case "microsoft.managedidentity": return try IdentityProvider.answer(call, in: &world)
    case "microsoft.storage": return try StorageRequests.answer(call, in: &world)
    case "microsoft.keyvault": return try VaultRequests.answer(call, in: &world)
    default: return try DocumentProvider.answer(call, in: &world)
    }
  }

  /// Answers a request about something that lies on something else.
  private static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    if call.namespace.equalsIgnoringCase("Microsoft.Authorization") {
      return try AuthorizationProvider.answer(call, in: &world)
    }
    if call.namespace.equalsIgnoringCase("Microsoft.Insights") { return try InsightsProvider.answer(call, in: &world) }
    if call.word(0, is: "links") { return try ResourceLinks.answer(call, in: &world) }
    guard call.word(0, is: "tags") else { throw call.refusal() }
    return try TagRequests.answer(call, in: &world)
  }

  /// Whoever asks without a token, or with one for somebody else, is sent away.
  private static func refusal(ofToken audience: String?) -> ServiceError? {
    guard let audience else { return nil }
    guard !audience.isEmpty else {
      return ServiceError(
        401, "AuthenticationFailed", "Authentication failed. The 'Authorization' header is missing.")
    }
    let name = audience.split(separator: "/").dropFirst().first.map(String.init) ?? audience
    let isFine = ["management.azure.com", "management.core.windows.net", "graph.microsoft.com"]
      .contains { $0.equalsIgnoringCase(name) }
    return isFine
      ? nil
      : ServiceError(
        401, "InvalidAuthenticationTokenAudience",
        "The access token has been obtained for wrong audience or resource '\(audience)'. It should exactly match with one "
          + "of the allowed audiences 'https://management.core.windows.net/','https://management.core.windows.net',"
          + "'https://management.azure.com/','https://management.azure.com'.")
  }
}

/// A request with what its path means.
struct ServiceCall: Sendable {
  let request: Request
  let target: RequestTarget

  var method: Request.Method { request.method }
  var body: JSONValue { request.body ?? .null }

  /// The id of the resource that the path names.
  ///
  /// Clients leave two slashes where a parent is empty.
  var id: ResourceID {
    guard request.path.contains("//") else { return ResourceID(trusted: request.path) }
    return ResourceID(trusted: "/" + request.path.split(separator: "/").joined(separator: "/"))
  }
}
