import ARM
package import Grammar
import JSON
import Orchestration
import World

extension RehearsalRoot {
  /// `azsim tick`: lets virtual time pass, and says what happens.
  package static func tick() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "tick", "Let virtual time pass and tell what happens.")
    command.describe(
      """
      Without an argument the clock goes to the next thing that happens. With a duration (90, 10m, PT2M, 6h) it goes on for \
      that long. One line is printed for each event; -o json gives the same to a program.
      """)
    let duration = command.word(
      "<DURATION>", "How long to go on: 90, 10m, 6h, PT2M.", of: String.self, required: false)
    let until = command.argument(
      "--until -u",
      "Go on until something holds: settled, completed, batch=N, or a time such as 2026-01-31T12:00:00Z.",
      of: String.self, completer: "tick-goal")
    let set = command.argument(
      "--set-name", "The scale set that 'batch=N' and 'completed' are about. Default: any.",
      of: String.self, completer: "scale-set")
    command.example("Go to the next thing that happens.", "azsim tick")
    command.example("Go on for ten minutes.", "azsim tick 10m")
    command.example("Go on until the second batch is under way.", "azsim tick --until batch=2")
    command.example("Go on until nothing is under way any more.", "azsim tick --until settled")
    command.run { (call, simulation) throws(CommandError) in
      let word = call.optional(duration)
      let target = call.optional(until)
      guard word == nil || target == nil else {
        throw CommandError(.usage, "usage error: azsim tick [DURATION | --until settled|completed|batch=N|TIME]")
      }
      if let target {
        try go(until: TickGoal(target, setName: call.optional(set)), &simulation)
      } else if let word {
        guard let seconds = DurationText.seconds(word) else {
          throw CommandError(
            .refused, "'\(word)' is not a duration.", hint: "Write seconds (90), or 10m, 6h, 2d, 1h30m, PT2M.")
        }
        let target = simulation.world.now.adding(seconds: seconds)
        simulation.orchestrator.advance(&simulation.world, to: target)
      } else {
        _ = simulation.orchestrator.advanceOnce(&simulation.world)
      }
      return report(simulation.world)
    }
    return command
  }

  private static func go(until goal: TickGoal, _ simulation: inout Simulation) throws(CommandError) {
    if case .time(let time) = goal {
      guard time >= simulation.world.now else {
        throw CommandError(
          .refused, "The clock is past \(time) already: it is \(simulation.world.now).",
          hint: "'azsim state reset --at TIME' begins a new world at an earlier time.")
      }
      simulation.orchestrator.advance(&simulation.world, to: time)
      return
    }
    try goal.check(&simulation.world)
    let limit = simulation.world.now.adding(seconds: Orchestrator.settlingDays * 86_400)
    guard simulation.orchestrator.advance(&simulation.world, until: { goal.isReached(&$0) }, limit: limit) else {
      throw goal.failure(simulation.world)
    }
    try goal.checkReached(&simulation.world)
  }

  private static func report(_ world: World) -> Answer {
    var text = world.events.map(\.line).joined()
    if world.events.isEmpty {
      text = "\(world.now.stamp)  nothing happened"
      if !world.isInMotion { text += "; nothing is under way" }
      text += "\n"
    }
    return .report(text, .array(world.events.map(\.json)))
  }
}

extension Event {
  /// The event in one line: when, where, what.
  fileprivate var line: String { "\(time.stamp)  \(subject.name)  \(text)\n" }
}

extension VirtualTime {
  /// Date and time to the second: `2026-01-14 09:12:31`.
  package var stamp: String { "\(date) \(timeOfDay)" }
}
