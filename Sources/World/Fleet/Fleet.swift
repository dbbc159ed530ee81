import JSON
package import ARM

/// The instances of one scale set and everything that is going on with them.
package struct Fleet: Sendable, Equatable {
  /// How a set treats its instances (vmss.md §2).
  package enum OrchestrationMode: String, Sendable {
    case uniform = "Uniform"
    case flexible = "Flexible"
  }

  /// The id of the scale set.
  package let id: ResourceID
  package let mode: OrchestrationMode
  package let location: String
  /// The set's `uniqueId`, from which its instances' identifiers follow.
  package let uniqueID: String
  /// How many fault domains it is spread over; 1 for as many as there are (vmss.md §10).
  package let faultDomainCount: Int
  /// The serial of the next instance.
  package var nextSerial: Int
  /// The number that a Uniform set gives its next instance (vmss.md §2.1: ids go on from the highest so far).
  package var nextNumber: Int
  /// Oldest first; the last one is the set's present model.
  package var models: [ScaleSetModel]
  /// In order of serial.
  package var instances: [Instance]
  package var work: [Work]
  package var operations: [FleetOperation]
  /// The latest rolling upgrade, under way or over.
  package var upgrade: RollingUpgrade?
  /// The OS upgrades that are over, oldest first.
  package var osUpgrades: [OSUpgradeRecord]
  /// What the platform looks after by itself; `nil` when it is not asked to.
  package var automatic: AutomaticUpgrades?
  /// `nil` when automatic repairs are off.
  package var repairs: InstanceRepairs?
  /// Evictions announced and carried out; `nil` when there are none.
  package var spot: SpotCare?
  /// Instances of which more are being made than were asked for.
  package var overprovisions: [Overprovision]
  /// When the set last converged: `statuses[0].time` of its instance view.
  package var converged: VirtualTime
  /// Whether the set has been deleted; such a fleet leaves the world's table at once and is never written.
  package var isGone = false

  package init(
    id: ResourceID, mode: OrchestrationMode, location: String, uniqueID: String, faultDomainCount: Int,
    models: [ScaleSetModel], converged: VirtualTime
  ) {
    self.id = id
    self.mode = mode
    self.location = location
    self.uniqueID = uniqueID
    self.faultDomainCount = faultDomainCount
    nextSerial = 0
    nextNumber = 0
    self.models = models
    instances = []
    work = []
    operations = []
    upgrade = nil
    osUpgrades = []
    automatic = nil
    repairs = nil
    spot = nil
    overprovisions = []
    self.converged = converged
  }

  /// The set's name.
  package var name: String { id.name }
}

// MARK: - Finding

extension Fleet {
  /// The place of an instance in ``instances``, found by its serial: O(log n).
  package func position(ofSerial serial: Int) -> Int? {
    var low = 0
    var high = instances.count
    while low < high {
      let middle = low + (high - low) / 2
      if instances[middle].serial < serial { low = middle + 1 } else { high = middle }
    }
    return low < instances.count && instances[low].serial == serial ? low : nil
  }

  /// The place of an instance found by its id, without regard to case.
  package func position(ofName name: String) -> Int? {
    instances.firstIndex { $0.name.equalsIgnoringCase(name) }
  }

  /// The instance with a serial.
  package func instance(_ serial: Int) -> Instance? {
    position(ofSerial: serial).map { instances[$0] }
  }

  /// Changes an instance in place; nothing happens when it is gone.
  package mutating func update(_ serial: Int, _ change: (inout Instance) -> Void) {
    guard let position = position(ofSerial: serial) else { return }
    change(&instances[position])
  }

  /// The set's present model; `nil` only for a set that was never given a profile.
  package var newestModel: ScaleSetModel? { models.last }

  /// The model with a number, when some instance still runs it.
  package func model(_ number: Int) -> ScaleSetModel? {
    models.last { $0.number == number }
  }

  /// Whether an instance runs what the set's present model asks (`latestModelApplied`, vmss.md §3).
  package func isLatest(_ instance: Instance) -> Bool {
    guard let newest = newestModel else { return true }
    return instance.model == newest.number || model(instance.model)?.upgradeNumber == newest.upgradeNumber
  }

  /// The instances that are not on their way out.
  package var members: [Instance] { instances.filter { !$0.isLeaving } }

  /// Forgets models that no instance, work or upgrade refers to.
  package mutating func dropUnusedModels() {
    guard models.count > 1, let newest = models.last?.number else { return }
    var used: Set<Int> = [newest]
    for instance in instances {
      used.insert(instance.model)
      used.insert(instance.guestModel)
    }
    for work in work {
      switch work.kind {
      case .upgrade(let model, _), .rollBack(let model, _): used.insert(model)
      case .create, .delete, .reimage, .power, .upgradeExtensions: break
      }
    }
    if let upgrade, upgrade.isRunning {
      used.insert(upgrade.targetModel)
      for former in upgrade.former { used.insert(former.model) }
    }
    models.removeAll { !used.contains($0.number) }
  }
}

// MARK: - Time

extension Fleet {
  /// When something next happens to the fleet by itself because of something that has happened: O(instances).
  package var nextEvent: VirtualTime? {
    var next: VirtualTime?
    func consider(_ time: VirtualTime?) {
      guard let time else { return }
      next = next.map { min($0, time) } ?? time
    }
    for work in work { consider(work.ends) }
    for instance in instances {
      guard let health = instance.health else { continue }
      consider(health.next?.at)
      consider(health.silentUntil)
    }
    consider(upgrade?.nextEvent)
    consider(automatic?.look)
    consider(nextRepair)
    consider(spot?.nextEvent)
    for operation in operations where operation.remaining == 0 {
      if !(operation.awaitsUpgrade && upgrade?.isRunning == true) { consider(operation.earliestEnd) }
    }
    return next
  }

  /// When something next happens by the calendar alone. A fleet that has nothing else before it is settled.
  package var nextScheduled: VirtualTime? { automatic?.recheck }
}
