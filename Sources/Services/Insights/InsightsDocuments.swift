import ARM
import JSON
import World

/// What `Microsoft.Insights` says about autoscale settings beyond their declarations (autoscale.md §1, §2.9).
enum InsightsDocuments: DocumentRules {
  static func complete(_ document: inout JSONValue, _ type: DocumentType, _ id: ResourceID) {
    guard type.name == "autoscaleSettings" else { return }
    document.set(.string(id.name), at: ["properties", "name"])
    var notifications = document.at("properties", "notifications").array ?? []
    if notifications.isEmpty { notifications = [[:]] }
    for position in notifications.indices { completeNotification(&notifications[position]) }
    document.set(.array(notifications), at: ["properties", "notifications"])
    if document.at("properties", "predictiveAutoscalePolicy", "scaleMode").isNull {
      document.set("Disabled", at: ["properties", "predictiveAutoscalePolicy", "scaleMode"])
    }
    var profiles = document.at("properties", "profiles").array ?? []
    for position in profiles.indices {
      for member in ["minimum", "maximum", "default"] {
        if let number = profiles[position].at("capacity", member).integer {
          profiles[position].set(.string("\(number)"), at: ["capacity", member])
        }
      }
      var rules = profiles[position]["rules"].array ?? []
      for rule in rules.indices { completeRule(&rules[rule]) }
      profiles[position]["rules"] = .array(rules)
    }
    document.set(.array(profiles), at: ["properties", "profiles"])
    if document["tags"].isNull { document["tags"] = [:] }
  }

  private static func completeNotification(_ notification: inout JSONValue) {
    notification["operation"] = "Scale"
    for (member, value) in [
      ("customEmails", [] as JSONValue), ("sendToSubscriptionAdministrator", false),
      ("sendToSubscriptionCoAdministrators", false),
    ] where notification.at("email", member).isNull {
      notification.set(value, at: ["email", member])
    }
    if notification["webhooks"].isNull { notification["webhooks"] = [] }
  }

  private static func completeRule(_ rule: inout JSONValue) {
    if rule.at("metricTrigger", "metricNamespace").isNull { rule.set("", at: ["metricTrigger", "metricNamespace"]) }
    if rule.at("metricTrigger", "dividePerInstance").isNull {
      rule.set(false, at: ["metricTrigger", "dividePerInstance"])
    }
    if rule.at("metricTrigger", "dimensions") == [] { rule.remove(at: ["metricTrigger", "dimensions"]) }
    if let number = rule.at("metricTrigger", "threshold").number {
      rule.set(.double(number), at: ["metricTrigger", "threshold"])
    }
    if let number = rule.at("scaleAction", "value").integer {
      rule.set(.string("\(number)"), at: ["scaleAction", "value"])
    }
  }

  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError) {
    guard type.name == "autoscaleSettings", let setting = AutoscaleSetting(document) else { return }
    for profile in setting.profiles {
      guard profile.minimum <= profile.initial else {
        throw ServiceError(
          400, "BadRequest",
          "The minimum capacity value '\(profile.minimum)' that you specified in the autoscale setting is greater than the "
            + "default capacity of '\(profile.initial)'.  Enter a minimum capacity less than '\(profile.initial)'.")
      }
      guard profile.initial <= profile.maximum else {
        throw ServiceError(
          400, "BadRequest",
          "The maximum capacity value '\(profile.maximum)' that you specified in the autoscale setting is less than the "
            + "default capacity of '\(profile.initial)'.  Enter a maximum capacity greater than '\(profile.initial)'.")
      }
      for rule in profile.rules where rule.direction != .to && !rule.isPercent {
        guard rule.value <= profile.maximum - profile.minimum else {
          throw ServiceError(
            400, "InvalidActionValue",
            "The autoscale setting you provided has an invalid scale action value ('\(rule.value)'). Specify a scale value "
              + "less than or equal to the difference between the capacity maximum \(profile.maximum) and the capacity "
              + "minimum \(profile.minimum).")
        }
      }
    }
    let other = world.resources.ofType(type.fullName).first { other in
      other.id != id
        && other.document.at("properties", "targetResourceUri").string.map { ResourceID(trusted: $0) } == setting.target
    }
    if let other {
      throw ServiceError(
        409, "SettingAlreadyExists",
        "Another autoscale setting '\(other.id.name)' already exists for the resource '\(setting.target.text)'.")
    }
  }
}
