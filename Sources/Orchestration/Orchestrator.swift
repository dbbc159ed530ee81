package import World

/// Carries on processes that work by making requests; the services do it.
package protocol ProcessCarrier: Sendable {
  /// Goes on with a process whose time has come. It is out of the world's list meanwhile.
  ///
  /// - Returns: the process as it stands now, or `nil` when it is over.
  func carryOn(_ process: Process, in world: inout World) -> Process?
}

/// Lets things happen by themselves, in order, up to a time.
///
/// Whatever acts earliest acts first. At the same time, faults change before fleets act, fleets act in the order in which
/// their sets were made, and processes go on last; so the same world always takes the same course.
package struct Orchestrator: Sendable {
  /// A world that will not settle is left after this many virtual days.
  package static let settlingDays = 30

  private let carrier: any ProcessCarrier

  package init(_ carrier: any ProcessCarrier) {
    self.carrier = carrier
  }

  /// Lets everything happen that falls due until a time, and moves the clock there. The clock never goes back.
  package func advance(_ world: inout World, to target: VirtualTime) {
    while let next = next(in: world), next.time <= target { act(next, in: &world) }
    world.clock.now = max(world.clock.now, target)
  }

  /// Goes on to the next thing that happens, if anything will.
  ///
  /// - Returns: whether something happened.
  package func advanceOnce(_ world: inout World) -> Bool {
    guard let next = next(in: world) else { return false }
    act(next, in: &world)
    return true
  }

  /// Goes on, event by event, until a condition holds.
  ///
  /// - Parameter limit: the last moment to go to.
  /// - Returns: whether the condition holds now.
  package func advance(_ world: inout World, until isReached: (inout World) -> Bool, limit: VirtualTime) -> Bool {
    while !isReached(&world) {
      guard let next = next(in: world), next.time <= limit else { return false }
      act(next, in: &world)
    }
    return true
  }

  /// Goes on until an operation has ended, or nothing more can happen that would end it.
  package func advance(_ world: inout World, untilOperationEnds id: String) {
    let limit = world.now.adding(seconds: Self.settlingDays * 86_400)
    _ = advance(&world, until: { !$0.operations.isInProgress(id) }, limit: limit)
  }

  /// Who acts next; nobody at the end of time, where whatever is to come later would come at once, again and again.
  private func next(in world: World) -> World.Actor? {
    world.now < .latest ? world.nextActor() : nil
  }

  private func act(_ next: World.Actor, in world: inout World) {
    world.clock.now = max(world.clock.now, next.time)
    defer { world.countSharers() }
    switch next.who {
    case .faults:
      world.applyFaultChanges()
    case .fleet(let id):
      world.withFleet(id) { world, fleet in world.carryOn(&fleet) }
    case .process(let position):
      let process = world.processes.remove(at: position)
      guard let rest = carrier.carryOn(process, in: &world) else { return }
      // Back to its place, so that processes due at one time go on in the order of their beginning.
      world.processes.insert(rest, at: min(position, world.processes.count))
    }
  }
}
