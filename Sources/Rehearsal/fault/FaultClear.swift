package import Grammar
import Orchestration
import World

extension FaultGroup {
  /// `azsim fault clear`: takes all faults away.
  package static func clear() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "fault clear", "Take all faults away.")
    command.example("Let applications be fine again.", "azsim fault clear")
    command.run { (_, simulation) throws(CommandError) in
      simulation.world.faults = []
      simulation.world.faultsChanged()
      simulation.world.recordFault("all faults taken away")
      return .nothing
    }
    return command
  }
}
