import ARM
import JSON

/// What the path of a request means: `/subscriptions/S/resourceGroups/G/providers/N/T/n/T/n…`.
struct RequestTarget: Sendable, Equatable {
  /// Empty for `/subscriptions` itself.
  let subscription: String
  let group: String?
  /// `Microsoft.Compute`; `nil` for a request about a subscription or a group.
  let namespace: String?
  /// What follows the namespace, or the group when there is none: types and names in turn, perhaps an action at the end.
  let words: [String]
  /// Whether the path is that of the groups themselves: `/subscriptions/S/resourcegroups`.
  let isGroupList: Bool

  init?(_ path: String) {
    var rest = path.split(separator: "/").map(String.init)[...]
    guard rest.popFirst()?.equalsIgnoringCase("subscriptions") == true else { return nil }
    subscription = rest.popFirst() ?? ""
    var group: String?
    var isGroupList = false
    if rest.first?.equalsIgnoringCase("resourcegroups") == true {
      rest.removeFirst()
      group = rest.popFirst()
      isGroupList = group == nil
    }
    self.group = group
    self.isGroupList = isGroupList
    if rest.first?.equalsIgnoringCase("providers") == true, rest.count > 1 {
      rest.removeFirst()
      namespace = rest.removeFirst()
    } else if group != nil, rest.first?.equalsIgnoringCase("deployments") == true {
      // The operations of a deployment have a path without a provider.
      namespace = "Microsoft.Resources"
    } else {
      namespace = nil
    }
    words = Array(rest)
  }

  /// What no path means.
  static let nowhere = RequestTarget()

  private init() {
    subscription = ""
    group = nil
    namespace = nil
    words = []
    isGroupList = false
  }

  /// The type that the path names, without names: `virtualMachineScaleSets/virtualMachines`.
  var type: String {
    words.enumerated().filter { $0.offset.isMultiple(of: 2) }.map(\.element).joined(separator: "/")
  }

  /// Whether the path names one thing and not a collection or an action.
  var isResource: Bool { !words.isEmpty && words.count.isMultiple(of: 2) }

  /// Whether this is where an operation is followed: `…/locations/L/operations/ID`.
  var isOperation: Bool {
    words.count == 4 && words[0].equalsIgnoringCase("locations") && words[2].equalsIgnoringCase("operations")
  }

  /// A word compared without regard to case.
  func word(_ position: Int, is expected: String) -> Bool {
    words.indices.contains(position) && words[position].equalsIgnoringCase(expected)
  }
}

extension ServiceError {
  /// azsim has no such thing; Azure may.
  static func noSuchType(_ target: RequestTarget) -> ServiceError {
    ServiceError(
      404, "InvalidResourceType",
      "The resource type '\(target.type)' could not be found in the namespace '\(target.namespace ?? "")'. "
        + "azsim does not emulate it.")
  }

  /// The verb is not one for this path.
  static func notAllowed(_ call: ServiceCall) -> ServiceError {
    ServiceError(
      405, "HttpMethodNotAllowed",
      "The HTTP method '\(call.method.rawValue)' is not supported at scope '\(call.request.path)'.")
  }
}
