import ARM
package import World

extension World {
  /// When a fault next begins or ends by the clock.
  var nextFaultChange: VirtualTime? {
    faults.compactMap { fault in
      if fault.from > now { return fault.from }
      let end = fault.until.flatMap { $0 > now ? $0 : nil }
      guard let flap = fault.nextFlap(after: now) else { return end }
      return end.map { min($0, flap) } ?? flap
    }.min()
  }

  /// Lets applications feel faults that have just begun or ended, and forgets those that are over.
  mutating func applyFaultChanges() {
    for fault in faults where fault.from == now || fault.until == now {
      let change = fault.until == now ? "ends" : "begins"
      record(
        .faultChanged, ResourceID(subscription: subscription.id),
        "fault \(fault.number) (\(fault.effect.text)) \(change)")
    }
    let time = now
    faults.removeAll { fault in fault.until.map { $0 <= time } ?? false }
    faultsChanged()
  }

  /// Notes in the log that somebody has put a fault into the world, or taken one away.
  package mutating func recordFault(_ text: String) {
    record(.faultChanged, ResourceID(subscription: subscription.id), text)
  }

  /// Lets every application notice that the faults are not what they were.
  package mutating func faultsChanged() {
    for id in fleets.ids {
      withFleet(id) { world, fleet in world.probeAll(&fleet) }
    }
  }
}
