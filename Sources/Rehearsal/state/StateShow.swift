package import Grammar
import ARM
import JSON
import Orchestration
import World

extension StateGroup {
  /// `azsim state show`: what the world holds, in numbers.
  package static func show() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "state show", "Show what the world holds.")
    command.example("Show the seed.", "azsim state show --query seed -o tsv")
    command.run { (_, simulation) throws(CommandError) in
      let world = simulation.world
      var counts: JSONObject = [:]
      for resource in world.resources.all {
        let count = counts[resource.id.type]?.integer ?? 0
        counts[resource.id.type] = .integer(count + 1)
      }
      return .value([
        "version": .integer(World.stateVersion), "seed": .string(String(world.seed)),
        "now": .string(world.now.description), "inMotion": .bool(world.isInMotion),
        "operationsInProgress": .integer(world.operations.all.count { $0.status == .inProgress }),
        "faults": .integer(world.faults.count), "resources": .object(counts),
      ])
    }
    return command
  }
}
