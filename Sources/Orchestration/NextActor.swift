package import ARM
package import World

extension World {
  /// Who acts next by itself, and when.
  struct Actor {
    enum Who {
      case faults
      case fleet(ResourceID)
      /// The place in the world's list of processes.
      case process(Int)
    }

    let who: Who
    let time: VirtualTime
  }

  /// The earliest thing that happens by itself; of several at one time the first in the fixed order.
  func nextActor() -> Actor? {
    var next = nextFaultChange.map { Actor(who: .faults, time: $0) }
    for id in fleets.ids {
      guard let time = fleets.nextAct(of: id), next.map({ time < $0.time }) ?? true else { continue }
      next = Actor(who: .fleet(id), time: time)
    }
    for (position, process) in processes.enumerated() {
      guard let due = process.nextEvent(given: operations) else { continue }
      let time = max(due, now)
      if next.map({ time < $0.time }) ?? true { next = Actor(who: .process(position), time: time) }
    }
    return next
  }

  /// Whether anything is under way or due because of something that has happened: work, upgrades, operations, processes,
  /// health on its way to be reported. What happens by the calendar alone does not count: faults that begin or end at a set
  /// time, publications, another try on another day.
  package var isInMotion: Bool {
    processes.contains { $0.isMoving(at: now) } || fleets.ids.contains { fleets.nextEvent(of: $0) != nil }
  }

  /// The scale sets in which something is under way.
  package var movingSets: [ResourceID] {
    fleets.ids.filter { fleets.nextEvent(of: $0) != nil }
  }
}
