import ARM
import JSON
import World

/// Providers and features, which a subscription has to register before it can use them (platform.md §8).
///
/// What has never been touched has no resource in the world: a provider is registered then, a feature is not.
enum Registration {
  // MARK: - Providers

  private static func id(of namespace: String, in world: World) -> ResourceID {
    ResourceID(trusted: "/subscriptions/\(world.subscription.id)/providers/\(namespace)")
  }

  /// How a provider stands.
  static func state(of namespace: String, in world: World) -> String {
    world.resources[id(of: namespace, in: world)]?.document["registrationState"].string ?? "Registered"
  }

  /// Sets a provider on its way to a state, unless it is there already.
  static func begin(_ state: String, of namespace: String, in world: inout World) {
    guard self.state(of: namespace, in: world) != state else { return }
    begin(
      state, id(of: namespace, in: world), "registrationState", seconds: Durations.registerProvider,
      "\(namespace)/\(state == "Registered" ? "register" : "unregister")/action", in: &world)
  }

  /// Refuses writing to a provider that is not registered.
  static func check(_ namespace: String, for method: Request.Method, in world: World) throws(ServiceError) {
    guard method == .put, ["NotRegistered", "Unregistered", "Unregistering"].contains(state(of: namespace, in: world))
    else { return }
    throw ServiceError(
      409, "MissingSubscriptionRegistration",
      "The subscription is not registered to use namespace '\(namespace)'. See https://aka.ms/rps-not-found for how to "
        + "register subscriptions.", target: namespace)
  }

  /// Refuses to unregister what resources are there of.
  static func checkUnused(_ namespace: String, in world: World) throws(ServiceError) {
    let prefix = "\(namespace)/".asciiLowercased
    let used = world.resources.ids.first { id in
      id.group != nil && id.segments.count > 4 && id.type.asciiLowercased.hasPrefix(prefix) && !id.liesOnAnother
    }
    guard let used else { return }
    throw ServiceError(
      409, "CannotUnregisterNamespace",
      "Cannot unregister the namespace '\(namespace)' while the subscription contains resources of it: "
        + "'\(used.text)'.")
  }

  // MARK: - Features

  private static func id(of feature: String, _ namespace: String, in world: World) -> ResourceID {
    ResourceID(
      trusted: "/subscriptions/\(world.subscription.id)/providers/Microsoft.Features/providers/\(namespace)/features/"
        + feature)
  }

  /// How a feature stands.
  static func state(ofFeature feature: String, _ namespace: String, in world: World) -> String {
    world.resources[id(of: feature, namespace, in: world)]?.document["state"].string ?? "NotRegistered"
  }

  /// Sets a feature on its way to a state, unless it is there already.
  static func begin(_ state: String, ofFeature feature: String, _ namespace: String, in world: inout World) {
    guard self.state(ofFeature: feature, namespace, in: world) != state else { return }
    begin(
      state, id(of: feature, namespace, in: world), "state", seconds: Durations.registerFeature,
      "Microsoft.Features/providers/features/\(state == "Registered" ? "register" : "unregister")/action", in: &world)
  }

  // MARK: - Going on

  private static func begin(
    _ state: String, _ id: ResourceID, _ member: String, seconds: Int, _ name: String, in world: inout World
  ) {
    // Who changes his mind on the way begins again.
    for process in world.processes where process.subject == id {
      world.operations.end(process.operation, at: world.now)
    }
    world.processes.removeAll { $0.subject == id }
    let way = state == "Registered" ? "Registering" : "Unregistering"
    world.resources[id] = Resource(id: id, document: [member: .string(way)])
    let operation = world.beginOperation(name, on: id)
    world.processes.append(
      Process(
        subject: id, kind: .registration(state: state), operation: operation, due: world.now.adding(seconds: seconds)))
  }

  /// Ends a registration whose time has come.
  static func carryOn(_ process: Process, in world: inout World) -> Process? {
    guard case .registration(let state) = process.kind else { return nil }
    world.resources.update(process.subject) { resource in
      for name in resource.document.object?.names ?? [] { resource.document[name] = .string(state) }
    }
    world.operations.end(process.operation, at: world.now)
    let word = state == "Registered" ? "registered" : "not registered any more"
    world.record(
      .registrationEnded, process.subject, "\(process.subject.segments.last ?? "") is \(word)")
    return nil
  }
}

extension ServiceError {
  static func noSuchNamespace(_ namespace: String) -> ServiceError {
    ServiceError(404, "InvalidResourceNamespace", "The resource namespace '\(namespace)' is invalid.")
  }
}

extension ResourceID {
  /// Whether this is something that lies on something else: a role, a lock, tags.
  var liesOnAnother: Bool {
    let type = type.asciiLowercased
    return type.hasPrefix("microsoft.authorization/") || type.hasPrefix("microsoft.resources/tag")
      || type.hasPrefix("microsoft.resources/links") || type.hasPrefix("microsoft.insights/diagnosticsettings")
  }
}
