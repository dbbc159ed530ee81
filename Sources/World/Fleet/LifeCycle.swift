/// How an instance's definition stands: what `ProvisioningState/…` shows (vmss.md §2.3).
package enum Provisioning: Sendable, Equatable {
  case creating
  case updating
  case deleting
  case succeeded
  /// The last operation on it failed, with this code and message.
  case failed(code: String, message: String)

  /// As it stands in `provisioningState`.
  package var name: String {
    switch self {
    case .creating: "Creating"
    case .updating: "Updating"
    case .deleting: "Deleting"
    case .succeeded: "Succeeded"
    case .failed: "Failed"
    }
  }
}

/// Whether an instance runs: what `PowerState/…` shows (vmss.md §2.3).
package enum Power: String, Sendable, CaseIterable {
  case starting
  case running
  case stopping
  case stopped
  case deallocating
  case deallocated

  /// What can be asked of an instance's power.
  package enum Verb: Sendable, CaseIterable {
    case start
    case restart
    case powerOff
    case deallocate
  }

  /// Where the power stands while a verb is carried out, and after it; `nil` when there is nothing to do.
  ///
  /// Source: vmss.md §4.3; a restart of something that does not run starts it.
  package func course(of verb: Verb) -> (during: Power, after: Power)? {
    switch (self, verb) {
    case (.running, .start), (.starting, .start): nil
    case (.stopped, .start), (.deallocated, .start), (.stopping, .start), (.deallocating, .start): (.starting, .running)
    case (_, .restart): (.starting, .running)
    case (.stopped, .powerOff), (.deallocated, .powerOff), (.deallocating, .powerOff): nil
    case (.running, .powerOff), (.starting, .powerOff), (.stopping, .powerOff): (.stopping, .stopped)
    case (.deallocated, .deallocate): nil
    case (.running, .deallocate), (.starting, .deallocate), (.stopping, .deallocate), (.stopped, .deallocate),
      (.deallocating, .deallocate):
      (.deallocating, .deallocated)
    }
  }
}

/// What an instance reports about its application (vmss.md §7.1).
package enum HealthState: String, Sendable, CaseIterable {
  case healthy
  case unhealthy
  case unknown
  case initializing

  /// Whether an upgrade takes this for healthy; it waits while an instance is initializing.
  package var isHealthy: Bool { self == .healthy }
}
