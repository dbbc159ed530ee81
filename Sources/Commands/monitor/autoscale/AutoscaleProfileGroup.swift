import ARM
package import Grammar
import JSON
import Shapes

/// `az monitor autoscale profile`.
package enum AutoscaleProfileGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor autoscale profile", "Manage profiles of autoscale settings.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("list", { list() }),
        ("list-timezones", { listTimezones() }), ("show", { show() }),
      ])
  }

  /// `az monitor autoscale profile list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor autoscale profile list", "List profiles of an autoscale setting.")
    let keys = AutoscaleRuleGroup.setting(&command)
    command.example(
      "List the profiles.", "az monitor autoscale profile list -g MyGroup --autoscale-name MySetting")
    command.run { (call, client) throws(CommandError) in
      .value(try client.autoscaleSetting(call.required(keys.name), group: call.required(keys.group))["profiles"])
    }
    return command
  }

  /// `az monitor autoscale profile show`.
  package static func show() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor autoscale profile show", "Show a profile of an autoscale setting.")
    let keys = AutoscaleRuleGroup.setting(&command)
    let name = command.argument("--name -n", "The name of the profile.", of: String.self, required: true)
    command.example(
      "Show a profile.", "az monitor autoscale profile show -g MyGroup --autoscale-name MySetting -n default")
    command.run { (call, client) throws(CommandError) in
      let shown = try client.autoscaleSetting(call.required(keys.name), group: call.required(keys.group))
      let profiles = shown["profiles"].array ?? []
      return .value(profiles[try profiles.profile(call.required(name))])
    }
    return command
  }

  /// `az monitor autoscale profile delete`: the profile, and the one that leads back from it.
  package static func delete() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor autoscale profile delete", "Delete a profile of an autoscale setting.")
    let keys = AutoscaleRuleGroup.setting(&command)
    let name = command.argument("--name -n", "The name of the profile.", of: String.self, required: true)
    command.example(
      "Delete a profile.", "az monitor autoscale profile delete -g MyGroup --autoscale-name MySetting -n weekend")
    command.run { (call, client) throws(CommandError) in
      let (setting, group) = (try call.required(keys.name), try call.required(keys.group))
      let wanted = try call.required(name)
      let found = try client.autoscaleDocument(setting, group: group)
      let profiles = DocumentShape.named("monitor autoscale show").printed(found)["profiles"].array ?? []
      func isDefault(_ profile: JSONValue) -> Bool { profile["recurrence"].isNull && profile["fixedDate"].isNull }
      var kept = profiles.filter { profile in
        let text = profile["name"].string ?? ""
        let meant = (try? JSONParser.parse(Array(text.utf8)))?["for"].string ?? text
        return !meant.equalsIgnoringCase(wanted)
      }
      if !kept.contains(where: isDefault), let last = profiles.first(where: isDefault) { kept.append(last) }
      _ = try client.putAutoscaleProfiles(kept, of: found, setting, group: group)
      return .nothing
    }
    return command
  }

  /// `az monitor autoscale profile list-timezones`.
  package static func listTimezones() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor autoscale profile list-timezones", "List the time zones that schedules know.")
    let offset = command.argument("--offset", "Hours from UTC: +1, -8, 5:30.", of: String.self)
    command.convert(offset, by: Converter("timezone_offset_type", Self.offset))
    let word = command.argument("--search-query -q", "A word in the name.", of: String.self)
    command.example(
      "Find a time zone.", "az monitor autoscale profile list-timezones -q europe")
    command.run { (call, _) throws(CommandError) in
      let wanted = call.optional(word)?.lowercased()
      let offset = call.optional(offset)
      let zones = ScheduleZones.all.filter { zone in
        (wanted.map { $0.isEmpty || zone.name.lowercased().contains($0) } ?? true)
          && (offset.map { zone.offset.contains($0) } ?? true)
      }
      return .value(.array(zones.map { ["name": .string($0.name), "offset": .string($0.offset)] }))
    }
    return command
  }

  /// `+01` for `1`, `-08` for `-8`, `+05:30` for `5:30`.
  @Sendable private static func offset(_ word: String) throws(CommandError) -> JSONValue? {
    let parts = word.utf8.split(separator: UInt8(ascii: ":")).map { String(Substring($0)) }
    guard let first = parts.first, let hour = Int(first) else { return nil }
    guard (-12...14).contains(hour) else { throw CommandError(.refused, "Offset out of range: -12 to +14") }
    let digits = "\(abs(hour))"
    let text = (hour < 0 ? "-" : "+") + (digits.utf8.count < 2 ? "0" : "") + digits
    return .string(parts.count == 2 ? "\(text):\(parts[1])" : text)
  }
}
