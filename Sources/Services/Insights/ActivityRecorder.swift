import ARM
import JSON
import World

/// Keeps requests in the world's log (platform.md §13).
enum ActivityRecorder {
  /// Notes that a request was made. What only looks is not kept, as in Azure.
  ///
  /// - Returns: the number of the entry; `nil` for a request that is not kept.
  static func begin(_ request: Request, in world: inout World) -> Int? {
    guard [.put, .patch, .post, .delete].contains(request.method), let target = RequestTarget(request.path) else {
      return nil
    }
    let name = ExtensionCall(request).map(operationName) ?? operationName(request.method, target)
    var asking = ActivityEntry.Asking(
      method: request.method, operation: name, caller: target.subscription.isEmpty ? "" : world.subscription.user)
    if isAssignment(name) { asking.payload = request.body }
    return world.activity.add(ActivityEntry(world.now, subject(of: request, target), .asked(asking)))
  }

  /// Notes how a request was answered.
  static func end(_ number: Int, _ response: Response, in world: inout World) {
    let id = response.operationURL.flatMap { $0.split(separator: "?").first?.split(separator: "/").last }.map(
      String.init)
    let name = id.flatMap { world.operations[$0]?.name }
    world.activity.update(number) { entry in
      guard case .asked(let asking) = entry.content else { return }
      // The operation knows how Azure writes its own name.
      var answered = ActivityEntry.Asking(
        method: asking.method, operation: name ?? asking.operation, caller: asking.caller)
      answered.status = response.status
      answered.operationID = id
      answered.error = response.error.map { ServiceError($0.status, $0.code, $0.message) }
      answered.payload = asking.payload
      if isAssignment(asking.operation), asking.method == .delete { answered.payload = response.body }
      entry.content = .asked(answered)
    }
  }

  /// Whether the log tells what an operation was about, not only that it was asked for.
  private static func isAssignment(_ operation: String) -> Bool {
    operation.asciiLowercased.hasPrefix("microsoft.authorization/roleassignments/")
  }

  /// What a request asks, as Azure calls it: the type, and `write`, `delete` or the action.
  private static func operationName(_ method: Request.Method, _ target: RequestTarget) -> String {
    guard let namespace = target.namespace else {
      return "Microsoft.Resources/subscriptions/resourceGroups/\(method == .delete ? "delete" : "write")"
    }
    let types = "\(namespace)/\(target.type)"
    switch method {
    case .delete: return types + "/delete"
    case .post: return types + "/action"
    case .put, .patch, .get, .head, .options: return types + "/write"
    }
  }

  /// What is asked about something that lies on something else.
  private static func operationName(_ call: ExtensionCall) -> String {
    let types = call.words.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let verb = call.method == .delete ? "delete" : call.method == .post ? "action" : "write"
    return ([call.namespace] + types + [verb]).joined(separator: "/")
  }

  /// The resource that a request is about: that of the path, without the action at its end.
  private static func subject(of request: Request, _ target: RequestTarget) -> ResourceID {
    // Some paths name what has no id of its own: a group's template, the names of tags.
    guard let id = ResourceID(request.path) else {
      return target.group.map { ResourceID(subscription: target.subscription, group: $0) }
        ?? ResourceID(subscription: target.subscription)
    }
    guard target.namespace != nil, !target.words.count.isMultiple(of: 2) else { return id }
    return ResourceID(trusted: "/" + id.segments.dropLast().joined(separator: "/"))
  }
}
