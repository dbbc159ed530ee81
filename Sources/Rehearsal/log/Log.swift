import ARM
package import Grammar
import JSON
import World

extension RehearsalRoot {
  /// `azsim log`: what was asked and what happened by itself, a line each.
  package static func log() -> Command<Simulation> {
    var command = Command<Simulation>(
      .own, "log", "Tell what was asked and what happened by itself, a line each on the virtual clock.")
    command.describe(
      """
      The oldest line comes first. The world remembers the latest 400; 'az monitor activity-log list' shows the same as \
      Azure would.
      """)
    let last = command.argument("--last -n", "How many lines to tell, counted from the end.", of: Int.self)
    let since = command.argument("--since", "How far to look back: 90, 10m, 6h, 2d, PT2M.", of: String.self)
    let set = command.argument(
      "--set-name", "Tell only of one scale set and what is in it.", of: String.self, completer: "scale-set")
    command.example("Tell everything that is remembered.", "azsim log")
    command.example("Tell the last ten lines about a scale set.", "azsim log --set-name web --last 10")
    command.example("Tell what happened in the last hour, to a program.", "azsim log --since 1h -o json")
    command.run { (call, simulation) throws(CommandError) in
      let world = simulation.world
      var entries: [ActivityEntry]
      do throws(StateError) {
        entries = try world.activity.entries(of: world.subscription).map(\.entry)
      } catch {
        throw CommandError(.refused, "The log cannot be read: \(error.description).")
      }
      if let word = call.optional(since) {
        guard let seconds = DurationText.seconds(word) else {
          throw CommandError(
            .refused, "'\(word)' is not a duration.", hint: "Write seconds (90), or 10m, 6h, 2d, 1h30m, PT2M.")
        }
        let start = world.now.adding(seconds: -seconds)
        entries.removeAll { $0.time < start }
      }
      if let name = call.optional(set) {
        entries.removeAll { entry in !entry.subject.names.contains { $0.equalsIgnoringCase(name) } }
      }
      if let count = call.optional(last) {
        guard count >= 0 else { throw CommandError(.refused, "The number of lines cannot be negative.") }
        entries = Array(entries.suffix(count))
      }
      return .report(entries.map(\.line).joined(), .array(entries.map(\.json)))
    }
    return command
  }
}

extension ActivityEntry {
  /// The entry in one line: when, where, what.
  fileprivate var line: String { "\(time.stamp)  \(subject.name)  \(text)\n" }

  /// What happened in words.
  private var text: String {
    switch content {
    case .happened(_, let text): return text
    case .ended(_, let operation, let error):
      return "\(Self.short(operation)) \(error.map { "failed: \($0.code)" } ?? "succeeded")"
    case .asked(let asking):
      let outcome =
        if let error = asking.error {
          "refused: \(error.code)"
        } else if asking.operationID != nil {
          "accepted"
        } else {
          "done"
        }
      return "asked: \(Self.short(asking.operation)), \(outcome)"
    }
  }

  /// An operation without its namespace: `virtualMachineScaleSets/write`.
  private static func short(_ operation: String) -> String {
    operation.split(separator: "/").dropFirst().joined(separator: "/")
  }

  /// The entry for a program.
  fileprivate var json: JSONValue {
    var object: JSONObject = [
      "time": .string(time.description), "subject": .string(subject.text), "name": .string(subject.name),
    ]
    switch content {
    case .happened(let kind, _): object["event"] = .string(kind.rawValue)
    case .ended(let id, let operation, let error):
      object["event"] = "ended"
      object["operation"] = .string(operation)
      object["correlationId"] = .string(id)
      object["status"] = error == nil ? "Succeeded" : "Failed"
      if let error { object["error"] = error.json }
    case .asked(let asking):
      object["event"] = "asked"
      object["operation"] = .string(asking.operation)
      object["caller"] = .string(asking.caller)
      if let id = asking.operationID { object["correlationId"] = .string(id) }
      object["status"] = .string(asking.error != nil ? "Failed" : asking.operationID == nil ? "Succeeded" : "Accepted")
      if let error = asking.error { object["error"] = error.json }
    }
    object["text"] = .string(text)
    return .object(object)
  }
}
