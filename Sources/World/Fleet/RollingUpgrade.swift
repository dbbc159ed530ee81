package import ARM
import JSON

/// The latest rolling upgrade of a set: the process while it runs, the report after it (vmss.md §5).
package struct RollingUpgrade: Sendable, Equatable {
  /// What is being rolled out.
  package enum Purpose: String, Sendable {
    /// The set's newest model.
    case model
    /// The newest version of the image, asked for by `rolling-upgrade start`.
    case osImage
    /// The newest versions of the extensions.
    case extensions
  }

  /// Who started it, in the words of the history (vmss.md §6.4).
  package enum Starter: String, Sendable {
    case user = "User"
    case platform = "Platform"
  }

  /// How it stands, in the words of `runningStatus.code`.
  package enum Status: String, Sendable {
    case rollingForward = "RollingForward"
    case completed = "Completed"
    case cancelled = "Cancelled"
    case faulted = "Faulted"
  }

  /// What it does next by itself.
  package enum Step: Sendable, Equatable {
    /// Look at the whole set and begin a batch, at this time.
    case beginBatch(at: VirtualTime)
    /// Wait until somebody approves of the next instances.
    case awaitApproval
    /// Wait until every member of the batch is done.
    case watchBatch
    /// Report this error at this time.
    case fault(ServiceError, at: VirtualTime)
    /// Report completion at this time.
    case complete(at: VirtualTime)
    /// Nothing: it is over.
    case over
  }

  /// One instance of the batch under way.
  package struct Member: Sendable, Equatable {
    package enum State: Sendable, Equatable {
      /// Work on it goes on.
      case working
      /// The work has ended; its health is waited for until the deadline.
      case waiting(until: VirtualTime)
      /// With MaxSurge: it is healthy, and waits for the rest of the batch.
      case ready
      /// With MaxSurge: the instance that it replaces is being deleted.
      case retiring
      case done
      case failed(Failure)
      /// It failed, and is given back what it had.
      case restoring(Failure)
      /// It failed, and giving back what it had has ended.
      case restored(Failure)
    }

    /// The instance's serial.
    package let instance: Int
    package var state: State
    /// With MaxSurge: the serial of the instance that goes when this new one is healthy.
    package var replaces: Int?

    package init(instance: Int, state: State = .working, replaces: Int? = nil) {
      self.instance = instance
      self.state = state
      self.replaces = replaces
    }
  }

  /// Why an instance counts as failed.
  package struct Failure: Sendable, Equatable {
    package var instance: Int
    /// The instance id, kept because the instance itself may be gone.
    package var name: String
    package var code: String
    package var message: String

    package init(instance: Int, name: String, code: String, message: String) {
      self.instance = instance
      self.name = name
      self.code = code
      self.message = message
    }
  }

  /// What a member ran before, for giving it back.
  package struct Former: Sendable, Equatable {
    package var instance: Int
    package var model: Int
    package var imageVersion: String
    package var extensionRelease: Int

    package init(instance: Int, model: Int, imageVersion: String, extensionRelease: Int) {
      self.instance = instance
      self.model = model
      self.imageVersion = imageVersion
      self.extensionRelease = extensionRelease
    }
  }

  package let purpose: Purpose
  /// The policy in force at the start.
  package let policy: RollingUpgradePolicy
  package let started: VirtualTime
  package var lastAction: String
  package var lastActionTime: VirtualTime
  package var status: Status
  package var step: Step
  /// The number of the model that instances are brought to.
  package let targetModel: Int
  /// The image version that they are brought to; `nil` when the image stays as each has it.
  package let targetImageVersion: String?
  /// The release that extensions are brought to; `nil` when they stay as they are.
  package let targetRelease: Int?
  package let startedBy: Starter
  /// Whether an instance that fails gets back what it had at once (vmss.md §6.3).
  package let restoresFailed: Bool
  /// Serials of those that may be touched; `nil` when nobody has to be asked (vmss.md §6.2).
  package var approved: [Int]?
  /// How many failed instances got back what they had, and how many could not.
  package var restored: Int
  package var restoreFailures: Int
  /// Serials of those that have not been touched, in the order in which they will be.
  package var pending: [Int]
  package var batch: [Member]
  /// How many batches have begun.
  package var batchNumber: Int
  /// Serials of those brought to the target, healthy at the time.
  package var successful: [Int]
  package var failed: [Failure]
  package var former: [Former]
  package var error: ServiceError?
  /// When it was over; `nil` while it goes on.
  package var ended: VirtualTime?

  package init(
    purpose: Purpose, policy: RollingUpgradePolicy, started: VirtualTime, targetModel: Int,
    targetImageVersion: String? = nil, targetRelease: Int? = nil, startedBy: Starter = .user,
    restoresFailed: Bool = false, pending: [Int], step: Step
  ) {
    self.purpose = purpose
    self.policy = policy
    self.started = started
    lastAction = "Start"
    // Azure writes the action a little earlier than the start: 62.4997 ms in one recording (vmss.md §5.5).
    lastActionTime = started.adding(ticks: -624_997)
    status = .rollingForward
    self.step = step
    self.targetModel = targetModel
    self.targetImageVersion = targetImageVersion
    self.targetRelease = targetRelease
    self.startedBy = startedBy
    self.restoresFailed = restoresFailed
    approved = nil
    restored = 0
    restoreFailures = 0
    self.pending = pending
    batch = []
    batchNumber = 0
    successful = []
    failed = []
    former = []
    error = nil
    ended = nil
  }

  /// Whether it still goes on.
  package var isRunning: Bool { status == .rollingForward }

  /// How many instances are being worked on or waited for.
  package var inProgressCount: Int {
    batch.count { member in
      switch member.state {
      case .working, .waiting, .ready, .retiring, .restoring: true
      case .done, .failed, .restored: false
      }
    }
  }

  /// When it acts next by itself, apart from the work on its batch.
  package var nextEvent: VirtualTime? {
    switch step {
    case .beginBatch(let time), .fault(_, let time), .complete(let time): return time
    case .watchBatch:
      return batch.compactMap { member in
        if case .waiting(let deadline) = member.state { deadline } else { nil }
      }.min()
    case .over, .awaitApproval: return nil
    }
  }
}
