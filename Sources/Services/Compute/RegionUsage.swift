import ARM
import JSON
import World

/// How much of each quota of a region is in use: `az vm list-usage`.
struct RegionUsage {
  private var counts: [String: Int] = [:]

  /// Counts what is in a region. Machines that are deallocated hold no cores.
  init(of region: String, in world: inout World) {
    for id in world.fleets.ids {
      guard let fleet = world.fleets[id], fleet.location.equalsIgnoringCase(region) else { continue }
      if fleet.mode != .machine { counts["virtualMachineScaleSets", default: 0] += 1 }
      for instance in fleet.instances {
        counts["virtualMachines", default: 0] += 1
        guard instance.power != .deallocated, let model = fleet.model(instance.model) else { continue }
        let cores = MachineSize(model.size)?.cores ?? 0
        counts[instance.isSpot ? "lowPriorityCores" : "cores", default: 0] += cores
      }
    }
    counts["availabilitySets"] =
      world.resources.ofType("Microsoft.Compute/availabilitySets").count { $0.location.equalsIgnoringCase(region) }
  }

  /// The answer's elements.
  var documents: [JSONValue] {
    Quota.all.map { quota in
      [
        "name": ["value": .string(quota.name), "localizedValue": .string(quota.displayName)],
        "currentValue": .integer(counts[quota.name] ?? 0), "limit": .integer(quota.limit), "unit": "Count",
      ]
    }
  }
}
