/// The health of one instance over time: what it reports, since when, and what it will report next.
///
/// Probing is not carried out probe by probe. A change of what the application answers becomes a change of the reported
/// state so many probes later, and that is one event (vmss.md §7.1: `numberOfProbes` equal results in a row).
package struct InstanceHealth: Sendable, Equatable {
  /// A report that is on its way.
  package struct Change: Sendable, Equatable {
    package var to: HealthState
    package var at: VirtualTime

    package init(to: HealthState, at: VirtualTime) {
      self.to = to
      self.at = at
    }
  }

  /// What is reported; `nil` while nothing has been heard yet.
  package var state: HealthState?
  /// Since when.
  package var since: VirtualTime
  package var next: Change?
  /// The application answers nothing before this: it is still starting. `nil` when it has started.
  package var silentUntil: VirtualTime?

  package init(state: HealthState?, since: VirtualTime, next: Change? = nil) {
    self.state = state
    self.since = since
    self.next = next
  }

  /// Makes the awaited report the present one.
  package mutating func arrive() {
    guard let change = next else { return }
    state = change.to
    since = change.at
    next = nil
  }
}

/// Where an instance's health comes from (vmss.md §7).
package enum HealthSource: Sendable, Equatable {
  /// The Application Health extension.
  case applicationHealth(ApplicationHealthSettings)
  /// A load balancer's probe: seconds between probes, and how many equal results count.
  case probe(intervalSeconds: Int, count: Int)

  /// Whether health comes from an extension, which starts anew when it is upgraded.
  package var isExtension: Bool {
    if case .applicationHealth = self { true } else { false }
  }

  /// Seconds until a change of what the application answers is reported.
  package var reactionSeconds: Int {
    switch self {
    case .applicationHealth(let settings): settings.intervalSeconds * settings.probeCount
    case .probe(let intervalSeconds, let count): intervalSeconds * count
    }
  }
}

/// What an application answers when it is probed.
package enum ApplicationState: Sendable, Equatable {
  case fine
  /// It answers that it is not well.
  case unhealthy
  /// It does not answer, or not as agreed.
  case silent
  /// It works, and answers with an HTTP status of its own choice.
  case answers(status: Int)
}

extension HealthSource {
  /// What is reported of an application in a state once the probes agree (vmss.md §7.1, table of probe results).
  package func report(of application: ApplicationState) -> HealthState {
    switch (self, application) {
    case (_, .fine): .healthy
    case (.applicationHealth(let settings), .answers(let status)):
      settings.report(ofStatus: status)
    // A load balancer wants 200 and nothing else.
    case (.probe, .answers(let status)): status == 200 ? .healthy : .unhealthy
    case (.applicationHealth(let settings), .unhealthy), (.applicationHealth(let settings), .silent):
      settings.isRich && settings.readsBody && application == .silent ? .unknown : .unhealthy
    case (.probe, .unhealthy), (.probe, .silent): .unhealthy
    }
  }

  /// The health of an instance whose application was started just now.
  ///
  /// Rich states begin with Initializing, which ends with the first agreed report, or for an application that does not
  /// answer at the end of the grace period. Binary states and load balancers report nothing until the first result.
  package func start(at time: VirtualTime, application: ApplicationState) -> InstanceHealth {
    let report = report(of: application)
    guard case .applicationHealth(let settings) = self, settings.isRich else {
      return InstanceHealth(
        state: nil, since: time, next: .init(to: report, at: time.adding(seconds: reactionSeconds)))
    }
    // An answer settles the state; what is no answer lasts until the grace period is over.
    let isAnswer = application != .silent && report != .unknown
    let seconds = isAnswer ? reactionSeconds : max(settings.graceSeconds, reactionSeconds)
    return InstanceHealth(
      state: .initializing, since: time, next: .init(to: report, at: time.adding(seconds: seconds)))
  }

  /// Changes the health when what the application answers has changed at a time.
  package func follow(_ health: inout InstanceHealth, application: ApplicationState, at time: VirtualTime) {
    let report = report(of: application)
    if health.next?.to == report { return }
    if health.state == report {
      health.next = nil
      return
    }
    var fresh = start(at: health.state == .initializing ? health.since : time, application: application)
    let soonest = time.adding(seconds: reactionSeconds)
    if let change = fresh.next, change.at < soonest || health.state != .initializing {
      fresh.next = .init(to: report, at: soonest)
    }
    health.next = fresh.next
  }
}

/// The settings of the Application Health extension (vmss.md §7.1).
package struct ApplicationHealthSettings: Sendable, Equatable {
  /// Version 2.0: four states; version 1.0 knows two.
  package let isRich: Bool
  /// Whether the application's answer has a body that is read: `http` and `https`, not `tcp`.
  package let readsBody: Bool
  /// Seconds between probes: 5…60.
  package let intervalSeconds: Int
  /// Equal results in a row that change the state: 1…24.
  package let probeCount: Int
  /// Seconds that Initializing may last: 0…14400.
  package let graceSeconds: Int

  package init(isRich: Bool, readsBody: Bool, intervalSeconds: Int, probeCount: Int, graceSeconds: Int) {
    self.isRich = isRich
    self.readsBody = readsBody
    self.intervalSeconds = intervalSeconds
    self.probeCount = probeCount
    self.graceSeconds = graceSeconds
  }
}

extension ApplicationHealthSettings {
  /// What an answer with an HTTP status means: version 1.0 takes 200 alone for healthy, version 2.0 any success that has
  /// the agreed body, which one without content has not (vmss.md §7.1).
  fileprivate func report(ofStatus status: Int) -> HealthState {
    guard readsBody else { return .healthy }
    guard isRich else { return status == 200 ? .healthy : .unhealthy }
    return (200..<300).contains(status) && status != 204 && status != 205 ? .healthy : .unknown
  }
}
