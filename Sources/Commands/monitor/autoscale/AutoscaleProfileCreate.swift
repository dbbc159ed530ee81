import ARM
package import Grammar
import JSON

extension AutoscaleProfileGroup {
  /// `az monitor autoscale profile create`: for a fixed time, or on days of the week (autoscale.md §2.8).
  package static func create() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor autoscale profile create", "Add a profile that counts at certain times.")
    let keys = AutoscaleRuleGroup.setting(&command)
    let name = command.argument("--name -n", "The name of the profile.", of: String.self, required: true)
    let count = command.argument(
      "--count", "How many instances there are to be when no rule says otherwise.", of: Int.self, required: true,
      group: "Instance Limit")
    let zone = command.argument(
      "--timezone", "The time zone, as `list-timezones` has it.", of: String.self, required: true, group: "Schedule")
    command.convert(
      zone,
      by: Converter("timezone_name_type") { word throws(CommandError) in
        guard let known = ScheduleZones.all.first(where: { $0.name.equalsIgnoringCase(word) }) else {
          throw CommandError(
            .refused,
            "Invalid time zone: '\(word)'. Run 'az monitor autoscale profile list-timezones' for values.")
        }
        return .string(known.name)
      })
    let start = command.date(
      "--start", "When it begins: a date, or a time of day.",
      expected: "Start time. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx)", group: "Schedule")
    let end = command.date(
      "--end", "When it ends.", expected: "End time. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx)",
      group: "Schedule")
    let source = command.argument("--copy-rules", "A profile whose rules it gets.", of: String.self)
    let minimum = command.argument("--min-count", "The least instances.", of: Int.self, group: "Instance Limit")
    let maximum = command.argument("--max-count", "The most instances.", of: Int.self, group: "Instance Limit")
    let recurrence = command.argument(
      "--recurrence -r", "On which days: week sat sun.", of: [String].self, group: "Schedule")
    command.example(
      "Fewer instances at the weekend.",
      "az monitor autoscale profile create -g MyGroup --autoscale-name MySetting -n weekend --count 2 --timezone \"GMT Standard Time\" --recurrence week sat sun --copy-rules default"
    )
    command.run { (call, client) throws(CommandError) in
      let days = try call.optional(recurrence).map(Self.days)
      let (setting, group) = (try call.required(keys.name), try call.required(keys.group))
      let shown = try client.autoscaleSetting(setting, group: group)
      var profiles = shown["profiles"].array ?? []
      let count = try call.required(count)
      func text(_ number: Int?) -> JSONValue { .string("\(number.flatMap { $0 == 0 ? nil : $0 } ?? count)") }
      let capacity: JSONValue = [
        "default": .string("\(count)"), "minimum": text(call.optional(minimum)),
        "maximum": text(call.optional(maximum)),
      ]
      var dates: (start: String, end: String)?
      if days == nil {
        guard let start = client.moment(call, start), let end = client.moment(call, end) else {
          throw CommandError(.refused, "usage error: fixed schedule: --start DATETIME --end DATETIME")
        }
        dates = (start, end)
      }
      var rules: JSONValue = []
      if let word = call.optional(source) {
        guard let found = profiles.first(where: { $0["name"].string == word }) else { throw .unexpected("") }
        rules = found["rules"]
      }
      let name = try call.required(name)
      let zone = try call.required(zone)
      if let days {
        let normal = profiles.first { $0["recurrence"].isNull && $0["fixedDate"].isNull } ?? [:]
        func schedule(_ time: (hour: Int, minute: Int)) -> JSONValue {
          [
            "frequency": "Week",
            "schedule": [
              "timeZone": .string(zone), "days": .array(days.map(JSONValue.string)), "hours": [.integer(time.hour)],
              "minutes": [.integer(time.minute)],
            ],
          ]
        }
        profiles.append([
          "name": .string(name), "capacity": capacity, "rules": rules,
          "recurrence": schedule(Self.timeOfDay(call.optional(start)) ?? (0, 0)),
        ])
        let normalName = normal["name"].string ?? "default"
        profiles.append([
          "name": .string("{\"name\": \"\(normalName)\", \"for\": \"\(name)\"}"), "capacity": normal["capacity"],
          "rules": normal["rules"], "recurrence": schedule(Self.timeOfDay(call.optional(end)) ?? (23, 59)),
        ])
      } else if let dates {
        profiles.append([
          "name": .string(name), "capacity": capacity, "rules": rules,
          "fixedDate": [
            "start": .string(Self.inUTC(dates.start)), "end": .string(Self.inUTC(dates.end)), "timeZone": .string(zone),
          ],
        ])
      }
      let updated = try client.putAutoscaleProfiles(profiles, setting, group: group)
      let list = updated["profiles"].array ?? []
      return .value(list[try list.profile(name)])
    }
    return command
  }

  /// The time as the service gets it: the zone is said apart.
  private static func inUTC(_ text: String) -> String {
    String(Substring(text.utf8.prefix(19))) + ".000Z"
  }

  /// Hour and minute of a date and time.
  private static func timeOfDay(_ text: String?) -> (hour: Int, minute: Int)? {
    guard let text, let mark = text.utf8.firstIndex(of: UInt8(ascii: "T")) else { return nil }
    let parts = text.utf8[text.utf8.index(after: mark)...].split(separator: UInt8(ascii: ":"))
    guard parts.count >= 2, let hour = Int(Substring(parts[0])), let minute = Int(Substring(parts[1])) else {
      return nil
    }
    return (hour, minute)
  }

  /// The days of `week sat sun` by their full names.
  private static func days(_ words: [String]) throws(CommandError) -> [String] {
    guard words.first?.equalsIgnoringCase("week") == true else {
      throw CommandError(.refused, "invalid usage: -r {week} [ARG ARG ...]")
    }
    var names = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]
    var days: [String] = []
    for word in words.dropFirst() {
      let usage = "invalid usage: -r week [DAY DAY ...]"
      guard word.unicodeScalars.count >= 2 else {
        throw CommandError(.refused, "specifying fewer than 2 characters for day is ambiguous. \(usage)")
      }
      // A day is taken once.
      guard let place = names.firstIndex(where: { $0.asciiLowercased.hasPrefix(word.asciiLowercased) }) else {
        throw CommandError(.refused, "No match for day '\(word)'. \(usage)")
      }
      days.append(names.remove(at: place))
    }
    return days
  }
}
