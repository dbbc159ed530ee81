package import Grammar
import JSON
import World

extension FaultGroup {
  /// `azsim fault list`: what goes wrong, or will.
  package static func list() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "fault list", "List the faults that act or will act.")
    command.table(
      "[].{Number:number, Effect:effect, On:join(' ', on), From:from, Until:until, Probability:probability}")
    command.example("List the faults as a table.", "azsim fault list -o table")
    command.run { (_, simulation) throws(CommandError) in
      .value(.array(simulation.world.faults.map(\.json)))
    }
    return command
  }
}
