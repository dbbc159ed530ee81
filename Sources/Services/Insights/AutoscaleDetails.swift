import ARM
import JSON
import World

/// What the activity log tells of an action of autoscale beside its sentence (autoscale.md §4.1).
struct AutoscaleDetails {
  let target: Resource
  let profile: AutoscaleSetting.Profile
  /// The document of the setting.
  let setting: JSONValue
  let current: Int
  let lastAction: VirtualTime?

  /// The properties of an event, with its name, which is no property, as the first.
  func document(_ name: String, to count: Int) -> JSONValue {
    var document: JSONObject = [
      "event": .string(name), "ResourceName": .string(target.id.text), "OldInstancesCount": .string("\(current)"),
      "NewInstancesCount": .string("\(count)"), "ActiveAutoscaleProfile": .string(activeProfile.text()),
    ]
    if let lastAction { document["LastScaleActionTime"] = .string(lastAction.inHeaders) }
    return .object(document)
  }

  private var activeProfile: JSONValue {
    let profiles = setting.at("properties", "profiles").array ?? []
    let document = profiles.first { $0["name"].string?.isIdentical(to: profile.name) ?? false } ?? .null
    let capacity: JSONValue = [
      "Minimum": .string("\(profile.minimum)"), "Maximum": .string("\(profile.maximum)"),
      "Default": .string("\(profile.initial)"),
    ]
    let rules = (document["rules"].array ?? []).map { rule -> JSONValue in
      let (trigger, action) = (rule["metricTrigger"], rule["scaleAction"])
      let source = trigger["metricResourceUri"]
      return [
        "MetricTrigger": [
          "Name": trigger["metricName"], "Namespace": trigger["metricNamespace"], "Resource": source,
          "ResourceLocation": target.document["location"], "TimeGrain": trigger["timeGrain"],
          "Statistic": trigger["statistic"], "TimeWindow": trigger["timeWindow"],
          "TimeAggregation": trigger["timeAggregation"], "Operator": trigger["operator"],
          "Threshold": trigger["threshold"], "Source": source, "MetricType": "MDM",
          "Dimensions": .array(trigger["dimensions"].array ?? []), "DividePerInstance": trigger["dividePerInstance"],
        ],
        "ScaleAction": [
          "Direction": action["direction"], "Type": action["type"], "Value": action["value"],
          "Cooldown": action["cooldown"],
        ],
      ]
    }
    return ["Name": .string(profile.name), "Capacity": capacity, "Rules": .array(rules)]
  }
}

extension VirtualTime {
  /// As headers of HTTP have it: `Mon, 25 May 2026 09:05:12 GMT`.
  fileprivate var inHeaders: String {
    let days = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]
    let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    let words = date.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
    let day = Int((Double(secondsSince1970) / 86_400).rounded(.down))
    let month = words.count == 3 ? Int(words[1]) ?? 1 : 1
    let name = months.indices.contains(month - 1) ? months[month - 1] : ""
    return "\(days[((day % 7) + 7) % 7]), \(words.last ?? "") \(name) \(words.first ?? "") \(timeOfDay) GMT"
  }
}
