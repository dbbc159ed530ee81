import ARM
import JSON
import World

/// `Microsoft.Insights`: the activity log, metrics, what resources send where, and documents.
enum InsightsProvider {
  /// Answers a request for the namespace.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words.map(\.asciiLowercased)
    if words == ["eventtypes", "management", "values"], call.method == .get {
      return try ActivityLogRequests.list(call, in: &world)
    }
    if words.count == 3, words[0] == "autoscalesettings", words[2] == "predictivemetrics", call.method == .get {
      return try PredictiveMetrics.answer(call, in: &world)
    }
    return try DocumentProvider.answer(call, in: &world)
  }

  // MARK: - What lies on resources

  private static let metrics = ["metrics", "metricdefinitions", "metricnamespaces"]

  /// Whether a type of the namespace lies on what the path names before it, a resource or a subscription.
  static func liesOnResources(_ type: String) -> Bool {
    let type = type.asciiLowercased
    return metrics.contains(type) || type == "diagnosticsettings" || type == "diagnosticsettingscategories"
  }

  /// Answers a request about what lies on something else.
  static func answer(_ call: ExtensionCall, in world: inout World) throws(ServiceError) -> Response {
    guard let scope = try call.knownScope(in: world), let word = call.words.first?.asciiLowercased else {
      throw call.refusal()
    }
    let isResource = scope.segments.count > 4
    // Members of scale sets have no documents of their own.
    let machine = isResource && scope.isType(MachineRequests.type) ? Machine(scope, in: &world) : nil
    guard !isResource || machine != nil || world.resources[scope] != nil else { throw .notFound(scope) }
    if isResource, metrics.contains(word), call.words.count == 1, call.method == .get {
      let requests = MetricRequests(call, of: scope, machine, in: world)
      switch word {
      case "metrics": return try requests.values()
      case "metricdefinitions": return try requests.definitions()
      default: return try requests.namespaces()
      }
    }
    guard word.hasPrefix("diagnosticsettings") else { throw call.refusal() }
    return try DiagnosticSettingRequests(call: call, scope: scope, isResource: isResource).answer(in: &world)
  }
}
