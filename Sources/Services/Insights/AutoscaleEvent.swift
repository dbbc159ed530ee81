import ARM
import JSON
import World

/// What the activity log tells of autoscale, in its category `Autoscale` (autoscale.md §4.1).
struct AutoscaleEvent: Sendable, Equatable {
  /// `AutoscaleAction`, `Flapping`, …
  let name: String
  let operation: String
  /// A sentence in the place of azsim's own.
  let description: String?
  private let details: JSONObject

  static let caller = "Microsoft.Insights/autoscaleSettings"
  static let claims: JSONValue = [
    "http://schemas.xmlsoap.org/ws/2005/05/identity/claims/spn": .string(caller)
  ]

  /// The events of something that autoscale did, the earliest first; none for what others did.
  static func all(of kind: Event.Kind, _ details: JSONValue, _ operation: String) -> [AutoscaleEvent] {
    let members = details.object ?? [:]
    let resource = details["ResourceName"].string ?? ""
    func event(_ name: String, _ operation: String, _ description: String?, _ more: JSONObject = [:]) -> AutoscaleEvent
    {
      var all = JSONObject(members.pairs.filter { name, _ in name != "event" })
      for (name, value) in more.pairs { all[name] = value }
      return AutoscaleEvent(name: name, operation: operation, description: description, details: all)
    }
    switch kind {
    case .autoscaledOut, .autoscaledIn:
      let old = details["OldInstancesCount"].string ?? ""
      let new = details["NewInstancesCount"].string ?? ""
      // The odd ending is that of the documented sample.
      let attempt =
        "The autoscale engine attempting to scale resource '\(resource)' from \(old) instances count to \(new) "
        + "instancescount."
      let result = operation.replacingSuffix("/Action", by: "Result/Action")
      return [
        event("AutoscaleAction", operation, attempt),
        event("GetOperationStatusResult", result, attempt),
      ]
    case .autoscaleHeldBack:
      let name = details["event"].string ?? "Flapping"
      return [event(name, operation.replacingSuffix("Flapping/Action", by: "\(name)/Action"), nil)]
    case .metricFailed:
      return [
        event(
          "MetricFailure", operation,
          "The autoscale engine was unable to read the metrics configured for resource '\(resource)'.",
          [
            "Notes": .string(
              "To ensure service availability, Autoscale will scale out the resource to the default capacity if it is "
                + "greater than the current capacity")
          ])
      ]
    case .metricRecovered: return [event("MetricRecovery", operation, nil)]
    case .forecastFailed: return [event("PredictiveMetricFailure", operation, nil)]
    default: return []
    }
  }

  /// The properties of the event.
  func properties(_ description: String) -> JSONObject {
    var properties = details
    if properties["Notes"] == nil { properties["Description"] = .string(description) }
    return properties
  }
}

extension String {
  /// The text with another ending, if it has this one.
  fileprivate func replacingSuffix(_ suffix: String, by other: String) -> String {
    hasSuffix(suffix) ? String(dropLast(suffix.count)) + other : self
  }
}
