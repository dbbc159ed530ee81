import ARM
package import World

/// Beginning and ending what is done to single instances.
extension World {
  /// Begins the same work on some instances: marks them, and notes when it will be done.
  ///
  /// Whatever was going on with an instance is superseded (vmss.md §0.3, OperationPreempted), but for its deletion: what is
  /// on its way out goes.
  package mutating func begin(
    _ kind: Work.Kind, on serials: [Int], in fleet: inout Fleet, operation: String? = nil
  ) {
    let busy = Set(fleet.work.map(\.instance))
    if kind == .delete { fleet.leaveOverprovisioning(serials) }
    // Comparing two models costs more than all the rest, and a fleet has few of them.
    var changes: [Int: ModelChange] = [:]
    for serial in serials {
      guard let position = fleet.position(ofSerial: serial), !fleet.instances[position].isLeaving else { continue }
      if busy.contains(serial) { supersedeWork(on: serial, in: &fleet) }
      let instance = fleet.instances[position]
      let change = kind.targetModel.map { target in
        changes[instance.model] ?? fleet.change(of: instance, to: target)
      }
      changes[instance.model] = change
      let seconds = seconds(for: kind, change ?? [], on: instance, in: fleet)
      mark(&fleet.instances[position], for: kind, change ?? [])
      fleet.work.append(Work(instance: serial, kind: kind, ends: now.adding(seconds: seconds), operation: operation))
      if let operation, let place = fleet.operations.firstIndex(where: { $0.id == operation }) {
        fleet.operations[place].remaining += 1
      }
    }
  }

  /// Ends all work whose time has come.
  mutating func endWork(_ fleet: inout Fleet) {
    let due = fleet.work.filter { $0.ends <= now }
    guard !due.isEmpty else { return }
    fleet.work.removeAll { $0.ends <= now }
    var report = WorkReport()
    for work in due {
      guard let instance = fleet.instance(work.instance) else { continue }
      let failure = failure(of: work.kind, on: instance, in: fleet)
      finish(work, failure: failure, in: &fleet)
      report.add(work.kind, instance.name, failure)
      workEnded(work, failure: failure, in: &fleet)
    }
    let gone = due.filter { $0.kind == .delete }.map(\.instance)
    if !gone.isEmpty {
      let leaving = Set(gone)
      fleet.instances.removeAll { leaving.contains($0.serial) }
    }
    for (kind, text) in report.lines { record(kind, fleet.id, text) }
  }

  /// Tells the operation and the upgrade that some work has ended.
  private mutating func workEnded(_ work: Work, failure: FleetOperation.Failure?, in fleet: inout Fleet) {
    if let id = work.operation, let place = fleet.operations.firstIndex(where: { $0.id == id }) {
      fleet.operations[place].remaining -= 1
      // Whether enough of a group have come up is found out when all have had their turn.
      let isOneOfMany = work.kind == .create && fleet.isOverprovisioned(work.instance)
      if let failure, !isOneOfMany, fleet.operations[place].failure == nil { fleet.operations[place].failure = failure }
    }
    upgradeWorkEnded(work, failure: failure, in: &fleet)
    repairWorkEnded(work, failure: failure, in: &fleet)
  }

  private mutating func supersedeWork(on serial: Int, in fleet: inout Fleet) {
    for work in fleet.work where work.instance == serial {
      let superseded = FleetOperation.Failure(
        code: "OperationPreempted",
        message: "The operation was canceled and superseded due to another operation on the virtual machine.")
      workEnded(work, failure: superseded, in: &fleet)
    }
    fleet.work.removeAll { $0.instance == serial }
  }

  /// How an instance looks while work on it goes on.
  private func mark(_ instance: inout Instance, for kind: Work.Kind, _ change: ModelChange) {
    instance.changed = now
    switch kind {
    case .create:
      instance.provisioning = .creating
      instance.power = .starting
    case .delete:
      instance.provisioning = .deleting
      stopProbing(&instance)
    case .upgrade, .rollBack:
      instance.provisioning = .updating
      guard change.restarts, instance.power == .running else { return }
      instance.power = .starting
      stopProbing(&instance)
    case .reimage:
      instance.provisioning = .updating
      if instance.power == .running { instance.power = .starting }
      stopProbing(&instance)
    case .upgradeExtensions:
      instance.provisioning = .updating
    case .power(let target):
      instance.provisioning = .updating
      switch target {
      case .running, .starting: instance.power = .starting
      case .stopped, .stopping: instance.power = .stopping
      case .deallocated, .deallocating: instance.power = .deallocating
      }
      stopProbing(&instance)
    }
  }

  /// What work leaves behind.
  private mutating func finish(_ work: Work, failure: FleetOperation.Failure?, in fleet: inout Fleet) {
    guard let position = fleet.position(ofSerial: work.instance) else { return }
    var instance = fleet.instances[position]
    instance.changed = now
    if let failure {
      instance.provisioning = .failed(code: failure.code, message: failure.message)
      if instance.power == .starting { instance.power = work.kind == .create ? .stopped : .running }
      fleet.instances[position] = instance
      startProbing(&fleet.instances[position], in: fleet)
      return
    }
    instance.provisioning = .succeeded
    var restartsHealth = true
    switch work.kind {
    case .create:
      instance.power = .running
    case .delete:
      return
    case .upgrade(let model, let version), .rollBack(let model, let version):
      let before = fleet.model(instance.model)?.healthSource
      let rebooted = instance.power != .running
      // Whatever makes extensions run makes them run in the newest version.
      if rebooted || fleet.change(of: instance, to: model).contains(.extensions), case .upgrade = work.kind {
        instance.extensionRelease = ExtensionReleases.newest(at: now)
      }
      instance.model = model
      if let version { instance.imageVersion = version }
      if instance.power == .starting { instance.power = .running }
      restartsHealth = rebooted || fleet.model(model)?.healthSource != before
    case .reimage(let version):
      instance.imageVersion = version
      instance.extensionRelease = ExtensionReleases.newest(at: now)
      // A reimage builds the machine from the set's OS profile, and from its own model for the rest (vmss.md §3).
      if let newest = fleet.newestModel { instance.guestModel = newest.number }
      if instance.power == .starting { instance.power = .running }
    case .upgradeExtensions(let release):
      instance.extensionRelease = release
      restartsHealth = fleet.model(instance.model)?.healthSource?.isExtension == true
    case .power(let target):
      instance.power = target
    }
    if restartsHealth { startProbing(&instance, in: fleet) }
    fleet.instances[position] = instance
  }
}

// MARK: - How long, and how it may fail

extension World {
  /// How long work takes, with what faults add to it.
  private func seconds(for kind: Work.Kind, _ change: ModelChange, on instance: Instance, in fleet: Fleet) -> Int {
    let base: Int
    var boots = true
    switch kind {
    case .create: base = Durations.createInstance
    case .delete:
      base = Durations.deleteInstance
      boots = false
    case .upgrade(_, let version), .rollBack(_, let version):
      base = instance.upgradeSeconds(change, replacesDisk: version != nil)
      boots = change.restarts && instance.power == .running
    case .reimage:
      base = fleet.hasEphemeralDisks(instance) ? Durations.reimageEphemeral : Durations.reimage
    case .upgradeExtensions:
      base = instance.power == .running ? Durations.installExtension : Durations.setUpdate
      boots = false
    case .power(.running), .power(.starting):
      base = instance.power == .running ? Durations.restart : Durations.start
    case .power(.stopped), .power(.stopping):
      base = Durations.powerOff
      boots = false
    case .power(.deallocated), .power(.deallocating):
      base = Durations.deallocate
      boots = false
    }
    guard boots, !faults.isEmpty else { return base }
    return faults(striking: subject(of: kind, instance, in: fleet)).reduce(base) { sum, fault in
      if case .slowBoot(let seconds) = fault.effect { sum + seconds } else { sum }
    }
  }

  /// Why work fails, if a fault makes it.
  private func failure(of kind: Work.Kind, on instance: Instance, in fleet: Fleet) -> FleetOperation.Failure? {
    guard !faults.isEmpty else { return nil }
    let allocates: Bool
    switch kind {
    case .create: allocates = true
    case .power(.running): allocates = instance.power == .starting && instance.provisioning == .updating
    case .upgrade(let model, _): allocates = fleet.change(of: instance, to: model).contains(.size)
    case .reimage: allocates = false
    case .upgradeExtensions: allocates = false
    case .delete, .rollBack, .power: return nil
    }
    for fault in faults(striking: subject(of: kind, instance, in: fleet)) {
      switch fault.effect {
      case .allocationFailed where allocates: return .allocation(isZonal: instance.zone != nil)
      case .provisionFailed(let code):
        if case .power = kind { continue }
        return .provisioning(code: code, machine: fleet.machineName(of: instance))
      case .allocationFailed, .unhealthy, .unknown, .slowBoot, .slowStart, .flapping, .answers, .rightsLag: continue
      }
    }
    return nil
  }

  /// An instance as faults see it: with the size and image that it is about to run.
  private func subject(of kind: Work.Kind, _ instance: Instance, in fleet: Fleet) -> FaultSubject {
    switch kind {
    case .upgrade(let model, let version), .rollBack(let model, let version):
      FaultSubject(
        instance, of: fleet, model: fleet.model(model), imageVersion: version ?? instance.imageVersion)
    case .reimage(let version):
      FaultSubject(instance, of: fleet, model: fleet.model(instance.model), imageVersion: version)
    case .upgradeExtensions(let release):
      FaultSubject(
        instance, of: fleet, model: fleet.model(instance.model), imageVersion: instance.imageVersion, release: release)
    case .create, .delete, .power:
      FaultSubject(
        instance, of: fleet, model: fleet.model(instance.model), imageVersion: instance.imageVersion)
    }
  }
}

extension FleetOperation.Failure {
  /// There is no room (the service's usual text [I]).
  static func allocation(isZonal: Bool) -> Self {
    Self(
      code: isZonal ? "ZonalAllocationFailed" : "AllocationFailed",
      message: "Allocation failed. We do not have sufficient capacity for the requested VM size in this "
        + "\(isZonal ? "zone" : "region"). Read more about improving likelihood of allocation success at "
        + "http://aka.ms/allocation-guidance")
  }

  /// A machine did not come up (vmss.md §0.3).
  static func provisioning(code: String, machine: String) -> Self {
    guard code == FaultEffect.standardProvisionCode else {
      return Self(code: code, message: "Provisioning of VM '\(machine)' failed with '\(code)'.")
    }
    return Self(
      code: code,
      message:
        "OS Provisioning for VM '\(machine)' did not finish in the allotted time. However, the VM guest agent was "
        + "detected running. This suggests the guest OS has not been properly prepared to be used as a VM image (with "
        + "CreateOption=FromImage).")
  }
}

/// Gathers what ended at one time, so that a batch is one line and not fifty.
private struct WorkReport {
  private var names: [(kind: Event.Kind, verb: String, names: [String])] = []

  mutating func add(_ kind: Work.Kind, _ name: String, _ failure: FleetOperation.Failure?) {
    let (event, verb): (Event.Kind, String)
    switch (kind, failure) {
    case (_, let failure?): (event, verb) = (.instancesFailed, "failed: \(failure.code)")
    case (.create, _): (event, verb) = (.instancesCreated, "created")
    case (.delete, _): (event, verb) = (.instancesDeleted, "deleted")
    case (.upgrade, _): (event, verb) = (.instancesUpgraded, "upgraded")
    case (.rollBack, _): (event, verb) = (.instancesRolledBack, "rolled back")
    case (.reimage, _): (event, verb) = (.instancesReimaged, "reimaged")
    case (.power(let power), _): (event, verb) = (.powerChanged, power.rawValue)
    case (.upgradeExtensions(let release), _):
      (event, verb) = (.extensionsUpgraded, "brought to release \(release) of their extensions")
    }
    if let place = names.firstIndex(where: { $0.kind == event && $0.verb == verb }) {
      names[place].names.append(name)
    } else {
      names.append((event, verb, [name]))
    }
  }

  var lines: [(Event.Kind, String)] {
    names.map { ($0.kind, "\(Fleet.listing($0.names)) \($0.verb)") }
  }
}
