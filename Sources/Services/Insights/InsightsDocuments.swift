import ARM
import JSON
import World

/// What `Microsoft.Insights` says about autoscale settings beyond their declarations (autoscale.md §1, §2.9).
enum InsightsDocuments: DocumentRules {
  static func complete(_ document: inout JSONValue, _ type: DocumentType, _ id: ResourceID) {
    if type.name == "actionGroups" { completeReceivers(&document) }
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

  // MARK: - Other documents

  static func createdStatus(of type: DocumentType) -> Int { type.name == "metricAlerts" ? 200 : 201 }

  /// What receivers of mail and short messages have: whether they agreed to be told.
  private static func completeReceivers(_ document: inout JSONValue) {
    for list in ["emailReceivers", "smsReceivers"] {
      var receivers = document.at("properties", list).array ?? []
      for position in receivers.indices where receivers[position]["status"].isNull {
        receivers[position]["status"] = "Enabled"
      }
      document.set(.array(receivers), at: ["properties", list])
    }
  }

  static func act(
    _ verb: String, on resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response? {
    guard resource.id.isType("Microsoft.Insights/actionGroups") else { return nil }
    if verb.equalsIgnoringCase("subscribe") { return try subscribe(resource, call, in: &world) }
    guard verb.equalsIgnoringCase("createNotifications") else { return nil }
    let time = world.now.zulu
    var details: [JSONValue] = []
    for (member, value) in call.body.object?.pairs ?? JSONObject().pairs {
      for receiver in value.array ?? [] where member.hasSuffix("Receivers") {
        let kind = String(member.dropLast("Receivers".count))
        details.append([
          "MechanismType": .string(kind.prefix(1).uppercased() + kind.dropFirst()), "Name": receiver["name"],
          "Status": "Completed", "SubState": "Default", "SendTime": .string(time), "Detail": "",
        ])
      }
    }
    return Response(
      200,
      [
        "state": "Complete", "createdTime": .string(time), "completedTime": .string(time),
        "context": [
          "contextType": call.body["alertType"], "notificationSource": "Microsoft.Insights/TestNotification",
        ],
        "actionDetails": .array(details),
      ])
  }

  /// Switches a receiver on again.
  private static func subscribe(
    _ resource: Resource, _ call: ServiceCall, in world: inout World
  ) throws(ServiceError) -> Response {
    let name = call.body["receiverName"].string ?? ""
    for list in ["emailReceivers", "smsReceivers"] {
      let receivers = resource.document.at("properties", list).array ?? []
      guard let place = receivers.firstIndex(where: { $0["name"].string?.isIdentical(to: name) ?? false }) else {
        continue
      }
      guard receivers[place]["status"] != "Enabled" else {
        throw ServiceError(409, "ReceiverAlreadyEnabled", "The receiver '\(name)' is enabled already.")
      }
      world.resources.update(resource.id) {
        var changed = receivers
        changed[place]["status"] = "Enabled"
        $0.document.set(.array(changed), at: ["properties", list])
      }
      return Response(200)
    }
    throw ServiceError(404, "ReceiverNotFound", "The receiver '\(name)' could not be found in '\(resource.id.name)'.")
  }

  // MARK: - Refusals

  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError) {
    switch type.name {
    case "autoscaleSettings": try AutoscaleRules.check(document, id, in: world)
    case "metricAlerts", "activityLogAlerts": try checkAlert(document, type, in: world)
    case "actionGroups":
      let name = document.at("properties", "groupShortName").string ?? ""
      guard (1...12).contains(name.unicodeScalars.count) else {
        throw ServiceError(
          400, "BadRequest", "The short name '\(name)' of an action group must have 1 to 12 characters.")
      }
    default: break
    }
  }

  /// Refuses an alert that watches or tells what is not there.
  private static func checkAlert(
    _ document: JSONValue, _ type: DocumentType, in world: World
  ) throws(ServiceError) {
    let properties = document["properties"]
    let actions = properties["actions"].array ?? properties.at("actions", "actionGroups").array ?? []
    let isMetric = type.name == "metricAlerts"
    let scopes = (properties["scopes"].array ?? []).compactMap(\.string)
    guard !scopes.isEmpty else { throw ServiceError(400, "BadRequest", "An alert must have at least one scope.") }
    for case let target? in (actions.map { $0["actionGroupId"].string } + (isMetric ? scopes : [])).map({
      $0.flatMap { ResourceID($0) }
    }) where target.group != nil && target.subscription.equalsIgnoringCase(world.subscription.id) {
      guard target == target.groupID || world.resources[target] != nil else { throw .notFound(target) }
    }
    guard isMetric else { return }
    let severity = properties["severity"].integer ?? 0
    guard (0...4).contains(severity) else {
      throw ServiceError(400, "BadRequest", "The severity '\(severity)' of an alert must be 0 to 4.")
    }
    guard !(properties.at("criteria", "allOf").array ?? []).isEmpty else {
      throw ServiceError(400, "BadRequest", "A metric alert must have at least one condition.")
    }
  }
}
