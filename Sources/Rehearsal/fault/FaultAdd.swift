package import Grammar
import JSON
import Orchestration
import World

extension FaultGroup {
  /// `azsim fault add`: makes instances that match fail in some way.
  package static func add() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "fault add", "Make matching instances fail in some way.")
    command.describe(
      """
      Effects: unhealthy, unknown, answers=STATUS, flapping=PERIOD, provision-failed[=CODE], slow-boot=DURATION, \
      slow-start=DURATION, allocation-failed, rbac-lag=DURATION. Applications are fine \
      unless a fault says otherwise.
      """)
    let effect = command.positional("<EFFECT>", "What goes wrong.", .oneOrMore, completer: "fault-effect")
    let selectors = command.argument(
      "--on", "What it strikes: image=, size=, extension=, set=, instance=, zone=, group=. All given must match.",
      of: [String].self, required: true, completer: "fault-selector")
    let duration = command.argument(
      "--for", "How long it lasts: 90, 10m, 6h. Default: until it is removed.", of: String.self)
    let from = command.argument("--from", "When it begins: 2026-01-31T12:00:00Z. Default: now.", of: String.self)
    let probability = command.argument(
      "--probability", "How likely it strikes each instance that matches: above 0, at most 1.", of: Double.self)
    command.example("A size that breaks the application.", "azsim fault add unhealthy --on size=Standard_D4s_v5")
    command.example(
      "A bad version of an extension.", "azsim fault add unhealthy --on extension=ApplicationHealthLinux@1.0.18")
    command.example(
      "An application that needs a quarter of an hour to start.", "azsim fault add slow-start=15m --on set=web")
    command.example("A bad image.", "azsim fault add unhealthy --on image=1.7.0")
    command.example(
      "One machine in three does not come up in zone 2.",
      "azsim fault add provision-failed --on zone=2 --probability 0.33")
    command.run { (call, simulation) throws(CommandError) in
      let words = call.optional(effect) ?? []
      guard let word = words.first, words.count == 1 else {
        throw CommandError(
          .refused, "One fault has one effect.",
          hint: "Give each effect a fault of its own: azsim fault add EFFECT --on …")
      }
      guard let effect = FaultEffect(word) else {
        throw CommandError(
          .refused, "'\(word)' is not an effect.", hint: "Effects are \(FaultEffect.forms.joined(separator: ", ")).")
      }
      var chosen: [FaultSelector] = []
      for word in call.optional(selectors) ?? [] {
        guard let selector = FaultSelector(word) else {
          throw CommandError(
            .refused, "'\(word)' is not a selector.",
            hint: "Selectors are \(FaultSelector.forms.joined(separator: ", ")) with a value.")
        }
        chosen.append(selector)
      }
      let world = simulation.world
      let start = try call.optional(from).map { text throws(CommandError) in try begin(text, world) } ?? world.now
      let until = try call.optional(duration).map { text throws(CommandError) in try end(text, from: start) }
      let chance = call.optional(probability) ?? 1
      guard chance > 0, chance <= 1 else {
        throw CommandError(.refused, "The probability must be above 0 and at most 1.")
      }
      let fault = Fault(
        number: world.nextFaultNumber, effect: effect, selectors: chosen, from: start, until: until, probability: chance
      )
      simulation.world.faults.append(fault)
      simulation.world.nextFaultNumber += 1
      simulation.world.faultsChanged()
      simulation.world.recordFault("fault \(fault.number) added: \(fault.sentence)")
      return .report("fault \(fault.number) added: \(fault.sentence)\n", fault.json)
    }
    return command
  }

  private static func begin(_ text: String, _ world: World) throws(CommandError) -> VirtualTime {
    guard let time = VirtualTime(text), time >= world.now else {
      throw CommandError(
        .refused, "'\(text)' is not a time from now on.", hint: "It is \(world.now); write 2026-01-31T12:00:00Z.")
    }
    return time
  }

  private static func end(_ text: String, from start: VirtualTime) throws(CommandError) -> VirtualTime {
    guard let seconds = DurationText.seconds(text), seconds > 0 else {
      throw CommandError(.refused, "'\(text)' is not a duration.", hint: "Write seconds (90), or 10m, 6h, 2d, PT2M.")
    }
    return start.adding(seconds: seconds)
  }
}

extension Fault {
  /// The fault in words: `unhealthy on size=Standard_D4s_v5`.
  var sentence: String {
    var text = "\(effect.text) on \(selectors.map(\.text).joined(separator: " "))"
    if probability < 1 { text += ", probability \(probability)" }
    text += ", from \(from.stamp)"
    if let until { text += " until \(until.stamp)" }
    return text
  }
}
