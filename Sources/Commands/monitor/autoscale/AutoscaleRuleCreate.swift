package import Grammar
import JSON

extension AutoscaleRuleGroup {
  /// `az monitor autoscale rule create` (autoscale.md §2.4).
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "monitor autoscale rule create", "Add a rule to a profile.")
    command.describe(
      "A condition is [\"NAMESPACE\"] METRIC OPERATOR THRESHOLD AGGREGATION PERIOD [where DIMENSION == VALUE [or VALUE]…]; a step is `out 2`, `in 10%` or `to 5`."
    )
    let name = command.argument(
      "--autoscale-name", "The name of the autoscale setting.", of: String.self, required: true)
    let group = command.argument(
      "--resource-group -g", "The resource group of the setting.", of: String.self, group: "Source",
      idPart: .resourceGroup, configuredDefault: "group", completer: "resource-group")
    let condition = command.whole("--condition", "When the rule acts.", required: true) { words throws(CommandError) in
      try AutoscaleCondition.read(words)
    }
    let scale = command.whole("--scale", "What the rule does.", required: true) { words throws(CommandError) in
      try AutoscaleStep.read(words)
    }
    let profile = command.argument(
      "--profile-name", "The name of the profile.", of: String.self, default: "default")
    let cooldown = command.argument(
      "--cooldown", "Minutes after an action in which no rule acts.", of: Int.self, default: "5")
    let resource = command.argument(
      "--resource", "What is measured, by name or id. Default: what is scaled.", of: String.self, group: "Source")
    let grain = command.argument(
      "--timegrain", "How values are joined, and over which time: avg 1m.", of: [String].self, default: "avg 1m")
    let namespace = command.argument(
      "--resource-namespace", "The namespace of the provider of what is measured.", of: String.self, group: "Source")
    let parent = command.argument(
      "--resource-parent", "The resource around what is measured.", of: String.self, group: "Source")
    let type = command.argument(
      "--resource-type", "The type of what is measured.", of: String.self, group: "Source")
    command.example(
      "Two instances more when the mean load of five minutes is above 70 %.",
      "az monitor autoscale rule create -g MyGroup --autoscale-name MySetting --condition \"Percentage CPU > 70 avg 5m\" --scale out 2"
    )
    command.run { (call, client) throws(CommandError) in
      let (statistic, timeGrain) = try Self.grain(call.optional(grain) ?? ["avg", "1m"])
      var source: String?
      if let word = call.optional(resource) {
        source = try client.targetResource(
          word, type: call.optional(type), namespace: call.optional(namespace), parent: call.optional(parent),
          group: call.optional(group))
      }
      let setting = try call.required(name)
      guard let place = call.optional(group) else { throw .unexpected("url parameter resourceGroupName is required.") }
      let shown = try client.autoscaleSetting(setting, group: place)
      var profiles = shown["profiles"].array ?? []
      let profileName = try call.required(profile)
      let position = try profiles.profile(profileName)
      var trigger = call.optional(condition) ?? [:]
      // The client's class for this aggregation bears the name of a method of texts.
      if trigger["timeAggregation"] == "Count" {
        throw .unexpected("'method_descriptor' object has no attribute 'value'")
      }
      trigger["metricResourceUri"] = source.map(JSONValue.string) ?? shown["targetResourceUri"]
      trigger["statistic"] = .string(statistic)
      trigger["timeGrain"] = .string(timeGrain)
      var action = call.optional(scale) ?? [:]
      action["cooldown"] = .string("PT\(try call.required(cooldown))M")
      var rules = profiles[position]["rules"].array ?? []
      let window = trigger["timeWindow"].string ?? ""
      guard Self.isInOrder(window) else {
        throw CommandError(
          .refused,
          "InvalidArgumentValue: --profiles[\(position)].rules[\(rules.count)].metric-trigger.time-window: Invalid format: "
            + "'\(window)' should be of the form '##dT##h##m##s', '##h##m##s' or ISO8601 duration")
      }
      rules.append(["metricTrigger": trigger, "scaleAction": action])
      profiles[position]["rules"] = .array(rules)
      let updated = try client.putAutoscaleProfiles(profiles, setting, group: place)
      let list = updated["profiles"].array ?? []
      let after = list[try list.profile(profileName)]["rules"].array ?? []
      func count(_ direction: JSONValue) -> Int { after.count { $0.at("scaleAction", "direction") == direction } }
      let (outs, ins) = (count("Increase"), count("Decrease"))
      if (outs > 0) != (ins > 0) {
        let (has, lacks) = outs > 0 ? ("out", "in") : ("in", "out")
        client.warn(
          "Profile '\(profileName)' has rules to scale \(has) but none to scale \(lacks). Recommend creating at least 1 scale \(lacks) rule."
        )
      }
      return .value(after.last ?? .null)
    }
    return command
  }

  /// Statistic and time grain of words such as `avg 1m`.
  private static func grain(_ words: [String]) throws(CommandError) -> (statistic: String, grain: String) {
    let words = words.flatMap { $0.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) } }
    let statistics = ["avg": "Average", "min": "Min", "max": "Max", "sum": "Sum"]
    guard words.count == 2 else { throw CommandError(.refused, "--timegrain {avg,min,max,sum} VALUE") }
    guard let statistic = statistics[words[0]] else { throw .unexpected("'\(words[0])'") }
    return (statistic, try AutoscaleCondition.period(words[1]))
  }

  /// Whether hours stand before minutes, as they must.
  private static func isInOrder(_ period: String) -> Bool {
    guard let minutes = period.utf8.lastIndex(of: UInt8(ascii: "M")),
      let hours = period.utf8.lastIndex(of: UInt8(ascii: "H"))
    else { return true }
    return hours < minutes
  }
}
