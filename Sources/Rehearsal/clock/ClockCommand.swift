import ARM
package import Grammar
import JSON
import Orchestration
import World

/// The modes, as words of the command line.
extension Clock.Mode: ArgumentChoice {}

extension RehearsalRoot {
  /// `azsim clock`: shows the world's clock, or says how it moves.
  package static func clock() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "clock", "Show the world's clock, or say how it moves.")
    command.describe(
      """
      step: each az command moves the clock by a step while something is under way. manual: only 'azsim tick' and waiting for \
      operations move it. wall: it goes with the machine's clock, times the rate.
      """)
    let mode = command.argument("--mode", "What makes the clock move.", of: Clock.Mode.self)
    let step = command.argument("--step", "How far a command moves the clock in step mode: 30, 1m.", of: String.self)
    let rate = command.argument("--rate", "Virtual seconds in a second, in wall mode: 60.", of: Double.self)
    let at = command.argument("--at", "Go on to this time: 2026-01-31T12:00:00Z.", of: String.self)
    command.example("Show what time it is.", "azsim clock")
    command.example("Look at one moment as long as you like.", "azsim clock --mode manual")
    command.example("Let a minute pass in a second.", "azsim clock --mode wall --rate 60")
    command.run { (call, simulation) throws(CommandError) in
      var clock = simulation.world.clock
      if let text = call.optional(step) {
        guard let seconds = DurationText.seconds(text), seconds > 0 else {
          throw CommandError(.refused, "'\(text)' is not a step.", hint: "Write seconds (30), or 1m, 1h, PT2M.")
        }
        clock.stepSeconds = seconds
      }
      if let number = call.optional(rate) {
        guard number > 0, number <= 1_000_000 else {
          throw CommandError(.refused, "The rate must be above 0 and at most 1000000.")
        }
        clock.rate = number
      }
      if let mode = call.optional(mode) { clock.mode = mode }
      clock.wallAnchor = clock.mode == .wall ? simulation.wallTime : nil
      let target = try call.optional(at).map { text throws(CommandError) in try time(text, simulation.world) }
      simulation.world.clock = clock
      if let target { simulation.orchestrator.advance(&simulation.world, to: target) }
      return .value(document(of: simulation.world))
    }
    return command
  }

  private static func time(_ text: String, _ world: World) throws(CommandError) -> VirtualTime {
    guard let time = VirtualTime(text) else {
      throw CommandError(.refused, "'\(text)' is not a time.", hint: "Write it as 2026-01-31T12:00:00Z.")
    }
    guard time >= world.now else {
      throw CommandError(
        .refused, "The clock does not go back: it is \(world.now).",
        hint: "'azsim state reset --at TIME' begins a new world at an earlier time.")
    }
    return time
  }

  private static func document(of world: World) -> JSONValue {
    [
      "now": .string(world.now.description), "mode": .string(world.clock.mode.rawValue),
      "step": .string(DurationText.iso(world.clock.stepSeconds)), "rate": .double(world.clock.rate),
      "inMotion": .bool(world.isInMotion), "underWay": .array(world.movingSets.map { .string($0.name) }),
    ]
  }
}
