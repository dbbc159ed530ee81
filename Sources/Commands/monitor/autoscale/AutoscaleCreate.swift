import ARM
package import Grammar
import JSON
import Shapes

extension AutoscaleGroup {
  enum Mode: String, ArgumentChoice {
    case disabled = "Disabled"
    case forecastOnly = "ForecastOnly"
    case enabled = "Enabled"
  }

  /// `az monitor autoscale create`: a setting with one profile and no rules yet (autoscale.md §2.1).
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "monitor autoscale create", "Create an autoscale setting.")
    let resource = command.argument(
      "--resource", "What is scaled, by name or id.", of: String.self, required: true, group: "Target Resource")
    let count = command.argument(
      "--count", "How many instances there are to be when no rule says otherwise.", of: Int.self, required: true,
      group: "Instance Limit")
    let name = command.argument(
      "--name -n", "The name of the setting. Default: that of the target.", of: String.self, idPart: .name)
    let group = command.argument(
      "--resource-group -g", "The resource group. Default: that of the target.", of: String.self,
      group: "Target Resource", idPart: .resourceGroup, configuredDefault: "group", completer: "resource-group")
    let minimum = command.argument("--min-count", "The least instances.", of: Int.self, group: "Instance Limit")
    let maximum = command.argument("--max-count", "The most instances.", of: Int.self, group: "Instance Limit")
    let location = command.location()
    let tags = command.resourceTags()
    let disabled = command.argument("--disabled", "Create the setting switched off.", of: Bool.self)
    let actions = command.appendedWhole(
      "--action -a", "Who is told: email ADDRESS…, or webhook URL [KEY=VALUE…].", group: "Notification"
    ) { words throws(CommandError) in
      _ = try AutoscaleAction(words, option: "--action")
      return .array(words.map(JSONValue.string))
    }
    let administrator = command.argument(
      "--email-administrator", "Whether administrators of the subscription get mail.", of: Bool.self,
      group: "Notification")
    let coadministrators = command.argument(
      "--email-coadministrators", "Whether co-administrators of the subscription get mail.", of: Bool.self,
      group: "Notification")
    let mode = command.argument(
      "--scale-mode", "Whether prediction is off, only shown, or acts.", of: Mode.self, group: "Predictive Policy")
    let lookAhead = command.argument(
      "--scale-look-ahead-time", "How long before its need predicted capacity is made: PT5M.", of: String.self,
      group: "Predictive Policy")
    let namespace = command.argument(
      "--resource-namespace", "The namespace of the target's provider.", of: String.self, group: "Target Resource")
    let parent = command.argument(
      "--resource-parent", "The resource around the target.", of: String.self, group: "Target Resource")
    let type = command.argument(
      "--resource-type", "The type of the target.", of: String.self, group: "Target Resource")
    command.example(
      "Let a scale set have two to ten instances.",
      "az monitor autoscale create -g MyGroup --resource MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets --min-count 2 --max-count 10 --count 3"
    )
    command.run { (call, client) throws(CommandError) in
      let target = try client.targetResource(
        call.required(resource), type: call.optional(type), namespace: call.optional(namespace),
        parent: call.optional(parent), group: call.optional(group))
      let parsed = ResourceID(trusted: target)
      let group = call.optional(group) ?? parsed.group ?? ""
      let region = try client.location(call.optional(location), orOfGroup: group)
      let name = call.optional(name) ?? parsed.name
      let count = try call.required(count)
      func given(_ number: Int?) -> Int { number.flatMap { $0 == 0 ? nil : $0 } ?? count }
      let (least, most) = (given(call.optional(minimum)), given(call.optional(maximum)))
      var notification: JSONValue = ["operation": "scale", "email": ["customEmails": []], "webhooks": []]
      for (flag, member) in [
        (call.optional(administrator), "sendToSubscriptionAdministrator"),
        (call.optional(coadministrators), "sendToSubscriptionCoAdministrators"),
      ] {
        if let flag { notification.set(.bool(flag), at: ["email", member]) }
      }
      for action in try AutoscaleAction.all(call.optional(actions).map { .array($0) }) {
        action.add(to: &notification)
      }
      var properties: JSONObject = [
        "enabled": .bool(call.optional(disabled) != true), "name": .string(name),
        "notifications": [notification],
        "profiles": [
          [
            "name": "default",
            "capacity": [
              "default": .string("\(count)"), "minimum": .string("\(least)"), "maximum": .string("\(most)"),
            ], "rules": [],
          ]
        ], "targetResourceUri": .string(target),
      ]
      if let mode = call.optional(mode) {
        var policy: JSONObject = ["scaleMode": .string(mode.rawValue)]
        if let time = call.optional(lookAhead) {
          guard let duration = requestDuration(time) else {
            throw CommandError(
              .refused,
              "InvalidArgumentValue: --scale-look-ahead-time: Invalid format: '\(time)' should be of the form "
                + "'##dT##h##m##s', '##h##m##s' or ISO8601 duration")
          }
          policy["scaleLookAheadTime"] = .string(duration)
        }
        properties["predictiveAutoscalePolicy"] = .object(policy)
      } else if call.optional(lookAhead) != nil {
        throw CommandError(.refused, "scale-mode is required for setting predictive autoscale policy.")
      }
      var body: JSONValue = ["location": .string(region), "properties": .object(properties)]
      if let tags = call.optional(tags) { body["tags"] = .object(tags) }
      if least != count || most != count {
        client.warn("Follow up with `az monitor autoscale rule create` to add scaling rules.")
      }
      let result = try client.createAutoscaleSetting(body, name, group: group)
      return .shown(result, as: .named("monitor autoscale create"))
    }
    return command
  }
}
