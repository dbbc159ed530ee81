import World

/// What instances report about their applications, and when (vmss.md §7).
extension World {
  /// Begins to watch an instance whose application, or whose health extension, has just started.
  func startProbing(_ instance: inout Instance, in fleet: Fleet) {
    guard let source = fleet.model(instance.model)?.healthSource, instance.power == .running else {
      instance.health = nil
      return
    }
    let silence = startSeconds(of: instance, in: fleet)
    instance.health = nil
    let state = silence > 0 ? .silent : application(of: instance, in: fleet)
    instance.health = source.start(at: now, application: state)
    if silence > 0 { instance.health?.silentUntil = now.adding(seconds: silence) }
  }

  /// How long an application takes to start, with what faults add to it.
  private func startSeconds(of instance: Instance, in fleet: Fleet) -> Int {
    guard !faults.isEmpty else { return 0 }
    let subject = FaultSubject(
      instance, of: fleet, model: fleet.model(instance.model), imageVersion: instance.imageVersion)
    return faults(striking: subject).reduce(0) { sum, fault in
      if case .slowStart(let seconds) = fault.effect { sum + seconds } else { sum }
    }
  }

  /// Lets the applications answer that have started by now.
  private func applicationsStart(_ fleet: inout Fleet) {
    for position in fleet.instances.indices {
      guard let time = fleet.instances[position].health?.silentUntil, time <= now else { continue }
      fleet.instances[position].health?.silentUntil = nil
      let instance = fleet.instances[position]
      guard var health = instance.health, let source = fleet.model(instance.model)?.healthSource else { continue }
      source.follow(&health, application: application(of: instance, in: fleet), at: now)
      fleet.instances[position].health = health
    }
  }

  /// Takes an instance's health away while nobody can ask it.
  func stopProbing(_ instance: inout Instance) {
    guard instance.health != nil else { return }
    instance.health = InstanceHealth(state: nil, since: now)
  }

  /// Makes the health of every running instance follow what its application answers now.
  mutating func probeAll(_ fleet: inout Fleet) {
    for position in fleet.instances.indices {
      let instance = fleet.instances[position]
      guard instance.power == .running, var health = instance.health,
        let source = fleet.model(instance.model)?.healthSource
      else { continue }
      source.follow(&health, application: application(of: instance, in: fleet), at: now)
      if health != instance.health { fleet.instances[position].health = health }
    }
  }

  /// Lets the reports arrive that are due.
  mutating func receiveReports(_ fleet: inout Fleet) {
    applicationsStart(&fleet)
    var changed: [HealthState: [String]] = [:]
    for position in fleet.instances.indices {
      guard let change = fleet.instances[position].health?.next, change.at <= now else { continue }
      fleet.instances[position].health?.arrive()
      changed[change.to, default: []].append(fleet.instances[position].name)
    }
    for state in HealthState.allCases {
      guard let names = changed[state] else { continue }
      record(.healthChanged, fleet.id, "\(Fleet.listing(names)) reported \(state.rawValue)")
    }
  }
}

extension Fleet {
  /// Some instances in words: `instance 3`, `instances 0, 5`, `4 instances (0, 1, 2, …)`.
  static func listing(_ names: [String]) -> String {
    switch names.count {
    case 1: "instance \(names[0])"
    case 2...4: "instances \(names.joined(separator: ", "))"
    default: "\(names.count) instances (\(names.prefix(3).joined(separator: ", ")), …)"
    }
  }
}
