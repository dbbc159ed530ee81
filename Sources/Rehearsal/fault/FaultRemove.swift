package import Grammar
import JSON
import Orchestration
import World

extension FaultGroup {
  /// `azsim fault remove`: takes faults away by number.
  package static func remove() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "fault remove", "Take faults away by number.")
    let numbers = command.positional(
      "<NUMBER>", "Numbers, as 'azsim fault list' shows them.", .oneOrMore, completer: "fault")
    command.example("Take the first fault away.", "azsim fault remove 1")
    command.run { (call, simulation) throws(CommandError) in
      var gone: Set<Int> = []
      for word in call.optional(numbers) ?? [] {
        guard let number = Int(word), simulation.world.faults.contains(where: { $0.number == number }) else {
          throw CommandError(
            .refused, "There is no fault '\(word)'.", hint: "'azsim fault list' shows the faults and their numbers.")
        }
        gone.insert(number)
      }
      simulation.world.faults.removeAll { gone.contains($0.number) }
      simulation.world.faultsChanged()
      simulation.world.recordFault("fault \(gone.sorted().map(String.init).joined(separator: ", ")) taken away")
      return .nothing
    }
    return command
  }
}
