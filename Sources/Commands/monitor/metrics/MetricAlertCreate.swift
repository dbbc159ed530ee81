import ARM
package import Grammar
import JSON
import Shapes

extension MetricAlertGroup {
  /// `az monitor metrics alert create`.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "monitor metrics alert create", "Create a metric alert.")
    command.describe(
      "A condition is {avg,min,max,total,count} [NAMESPACE.]METRIC {=,!=,>,>=,<,<=} THRESHOLD [where DIMENSION {includes,excludes} VALUE [or VALUE]…]; `az monitor metrics alert condition create` writes one."
    )
    let group = command.resourceGroup()
    let name = command.argument("--name -n", "The name of the alert.", of: String.self, required: true, idPart: .name)
    let scopes = command.argument("--scopes", "What the alert watches, by id.", of: [String].self, required: true)
    let conditions = command.appendedWhole(
      "--condition", "When the alert fires.", required: true
    ) { words throws(CommandError) in
      try MetricAlertCondition.read(words.joined(separator: " "))
    }
    let disabled = command.argument("--disabled", "Create the alert switched off.", of: Bool.self, default: "false")
    let description = command.argument("--description", "A description.", of: String.self)
    let tags = command.resourceTags()
    let actions = command.appendedWhole(
      "--action -a", "Who is told: an action group, and properties that its webhooks get, as KEY=VALUE."
    ) { words throws(CommandError) in
      guard let action = MetricAlertAction(words) else {
        throw CommandError(
          .refused, "value of --action is invalid. Please refer to --help to get insight of correct format")
      }
      return action.document
    }
    let severity = command.argument(
      "--severity", "How bad it is: 0 to 4, 0 the worst.", of: Int.self, default: "2")
    let size = command.argument(
      "--window-size", "How much time the condition looks at.", of: String.self, default: "5m")
    let frequency = command.argument(
      "--evaluation-frequency", "How often the alert is evaluated.", of: String.self, default: "1m")
    let mitigates = command.argument("--auto-mitigate", "Whether the alert resolves by itself.", of: Bool.self)
    let type = command.argument(
      "--target-resource-type --type", "The type of what is watched in a group or subscription.", of: String.self)
    let region = command.argument(
      "--target-resource-region --region", "The region of what is watched in a group or subscription.",
      of: String.self)
    command.example(
      "Tell an action group when the mean load of a scale set is above 90 %.",
      "az monitor metrics alert create -g MyGroup -n MyAlert --scopes /subscriptions/S/resourceGroups/MyGroup/providers/Microsoft.Compute/virtualMachineScaleSets/MyScaleSet --condition \"avg Percentage CPU > 90\" --action MyActionGroup"
    )
    command.run { (call, client) throws(CommandError) in
      let group = try call.required(group)
      let ids = try call.required(scopes)
      let scope = try MetricAlertScope(of: ids)
      var targetType = call.optional(type)
      var targetRegion = call.optional(region)
      switch scope.kind {
      case .group, .subscription:
        guard targetType != nil, targetRegion != nil else {
          throw CommandError(.refused, "--target-resource-type and --target-resource-region must be provided.")
        }
      case .resource where ids.count > 1:
        targetType = scope.type
        targetRegion = targetRegion ?? "global"
      case .resource: break
      }
      let found = (call.optional(conditions) ?? []).enumerated().map { number, condition in
        var condition = MetricAlertCondition.said(condition, &client)
        condition["name"] = .string("cond\(number)")
        return condition
      }
      let isSingle = scope.kind == .resource && ids.count == 1 && !found.contains { MetricAlertCondition.isDynamic($0) }
      let everyMinutes = try ShapeLimits.duration(call.required(frequency), at: "--evaluation-frequency")
      let windowSize = try ShapeLimits.duration(call.required(size), at: "--window-size")
      var properties: JSONObject = [
        "criteria": [
          "odata.type": .string(
            "Microsoft.Azure.Monitor.\(isSingle ? "Single" : "Multiple")ResourceMultipleMetricCriteria"),
          "allOf": .array(found),
        ],
        "enabled": .bool(try !call.required(disabled)), "evaluationFrequency": .string(everyMinutes),
        "scopes": .array(ids.map(JSONValue.string)), "severity": .integer(try call.required(severity)),
        "windowSize": .string(windowSize),
      ]
      if let given = call.optional(actions) {
        properties["actions"] = .array(given.map { MetricAlertAction.withID($0, in: group, client) })
      }
      properties["autoMitigate"] = call.optional(mitigates).map(JSONValue.bool)
      properties["description"] = call.optional(description).map(JSONValue.string)
      properties["targetResourceType"] = targetType.map(JSONValue.string)
      properties["targetResourceRegion"] = targetRegion.map(JSONValue.string)
      var body: JSONValue = ["location": "global", "properties": .object(properties)]
      if let tags = call.optional(tags) { body["tags"] = .object(tags) }
      let path = client.path(group: group, "Microsoft.Insights/metricAlerts/\(try call.required(name))")
      let result = try client.operate(
        .generated(.put, path, apiVersion: "2018-03-01", body: body), waits: true, refusedStatus: 201)
      return .shown(result, as: .named("monitor metrics alert create"))
    }
    return command
  }
}

/// What the ids that an alert watches have in common.
struct MetricAlertScope: Equatable {
  enum Kind: Equatable { case subscription, group, resource }

  let kind: Kind
  /// `Microsoft.Compute/virtualMachineScaleSets`; a slash for what is no resource.
  let type: String

  /// - Throws: when one is no id, or another kind of thing than the first.
  init(of ids: [String]) throws(CommandError) {
    var first: MetricAlertScope?
    for id in ids {
      let scope = try MetricAlertScope(id)
      guard first == nil || first == scope else {
        throw CommandError(.refused, "Multiple scopes should be the same resource type.")
      }
      first = scope
    }
    guard let first else { throw CommandError(.refused, "scopes cannot be null.") }
    self = first
  }

  private init(_ text: String) throws(CommandError) {
    guard let id = ResourceID(text), id.segments.first.map({ String($0).equalsIgnoringCase("subscriptions") }) == true
    else { throw CommandError(.refused, "Scope must be a valid resource id.") }
    if id.segments.contains(where: { String($0).equalsIgnoringCase("providers") }) {
      (kind, type) = (.resource, id.type)
    } else {
      (kind, type) = (id.group == nil ? .subscription : .group, "/")
    }
  }
}

/// An action group that an alert tells, and what its webhooks get.
struct MetricAlertAction {
  /// The group's name or id.
  let group: String
  /// `nil` when none were given.
  let properties: JSONObject?

  /// Reads `GROUP KEY=VALUE…`; `nil` when a property has no value.
  init?(_ words: [String]) {
    guard let first = words.first else { return nil }
    group = first
    var properties = JSONObject()
    for word in words.dropFirst() {
      let sides = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
        .map { String(Substring($0)) }
      guard sides.count == 2 else { return nil }
      properties[sides[0]] = .string(sides[1])
    }
    self.properties = words.count > 1 ? properties : nil
  }

  var document: JSONValue {
    var document: JSONObject = ["actionGroupId": .string(group)]
    if let properties { document["webHookProperties"] = .object(properties) }
    return .object(document)
  }

  /// The action with the id of its group in the place of a name.
  static func withID(_ action: JSONValue, in group: String, _ client: Client) -> JSONValue {
    var action = action
    let id = client.id(
      of: action["actionGroupId"].string ?? "", type: "microsoft.insights/actionGroups", group: group)
    action["actionGroupId"] = .string(id)
    return action
  }
}
