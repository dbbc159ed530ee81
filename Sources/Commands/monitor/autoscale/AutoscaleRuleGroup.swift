package import Grammar
import JSON
import Shapes

/// `az monitor autoscale rule`.
package enum AutoscaleRuleGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor autoscale rule", "Manage rules of autoscale settings.",
      verbs: [
        ("copy", { copy() }), ("create", { create() }), ("delete", { delete() }), ("list", { list() }),
      ])
  }

  /// `--autoscale-name` and `--resource-group -g`.
  static func setting(_ command: inout Command<Client>) -> (name: Key<String>, group: Key<String>) {
    (
      command.argument("--autoscale-name", "The name of the autoscale setting.", of: String.self, required: true),
      command.resourceGroup()
    )
  }

  /// `az monitor autoscale rule list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "monitor autoscale rule list", "List rules of a profile.")
    let keys = setting(&command)
    let profile = command.argument(
      "--profile-name", "The name of the profile.", of: String.self, default: "default")
    command.example("List the rules.", "az monitor autoscale rule list -g MyGroup --autoscale-name MySetting")
    command.run { (call, client) throws(CommandError) in
      let shown = try client.autoscaleSetting(call.required(keys.name), group: call.required(keys.group))
      let profiles = shown["profiles"].array ?? []
      var rules = profiles[try profiles.profile(call.required(profile))]["rules"].array ?? []
      for index in rules.indices { rules[index]["index"] = .integer(index) }
      return .value(.array(rules))
    }
    return command
  }

  /// `az monitor autoscale rule delete`.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "monitor autoscale rule delete", "Delete rules of a profile.")
    let keys = setting(&command)
    let indices = command.argument(
      "--index", "Which rules, as `rule list` numbers them, or '*' for all.", of: [String].self, required: true)
    let profile = command.argument(
      "--profile-name", "The name of the profile.", of: String.self, default: "default")
    command.example(
      "Delete all rules.", "az monitor autoscale rule delete -g MyGroup --autoscale-name MySetting --index '*'")
    command.run { (call, client) throws(CommandError) in
      let (name, group) = (try call.required(keys.name), try call.required(keys.group))
      let shown = try client.autoscaleSetting(name, group: group)
      var profiles = shown["profiles"].array ?? []
      let place = try profiles.profile(call.required(profile))
      let given = try call.required(indices)
      let rules = (profiles[place]["rules"].array ?? []).enumerated()
        .filter { !given.contains("*") && !given.contains("\($0.offset)") }.map(\.element)
      profiles[place]["rules"] = .array(rules)
      _ = try client.putAutoscaleProfiles(profiles, name, group: group)
      return .nothing
    }
    return command
  }

  /// `az monitor autoscale rule copy`.
  package static func copy() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor autoscale rule copy", "Copy rules from one profile to another.")
    let keys = setting(&command)
    let destination = command.argument(
      "--dest-schedule", "The profile that gets the rules.", of: String.self, required: true)
    let indices = command.argument(
      "--index", "Which rules, as `rule list` numbers them, or '*' for all.", of: [String].self, required: true)
    let source = command.argument(
      "--source-schedule", "The profile that has the rules.", of: String.self, default: "default")
    command.example(
      "Copy all rules.",
      "az monitor autoscale rule copy -g MyGroup --autoscale-name MySetting --dest-schedule weekend --index '*'")
    command.run { (call, client) throws(CommandError) in
      let (name, group) = (try call.required(keys.name), try call.required(keys.group))
      let shown = try client.autoscaleSetting(name, group: group)
      var profiles = shown["profiles"].array ?? []
      let from = profiles[try profiles.profile(call.required(source))]["rules"].array ?? []
      let place = try profiles.profile(call.required(destination))
      let given = try call.required(indices)
      if given.contains("*") {
        profiles[place]["rules"] = .array(from)
      } else {
        var rules = profiles[place]["rules"].array ?? []
        for word in given {
          guard let index = Int(word) else {
            throw .unexpected("invalid literal for int() with base 10: '\(word)'")
          }
          guard from.indices.contains(index) else { throw .unexpected("list index out of range") }
          rules.append(from[index])
        }
        profiles[place]["rules"] = .array(rules)
      }
      _ = try client.putAutoscaleProfiles(profiles, name, group: group)
      return .nothing
    }
    return command
  }
}
