/// Something that is being done to one instance and ends at a known time.
package struct Work: Sendable, Equatable {
  /// What is being done.
  package enum Kind: Sendable, Equatable {
    case create
    case delete
    /// Bring it to a model, and to an image version when its OS disk is replaced.
    case upgrade(model: Int, imageVersion: String?)
    /// Rebuild it from its image in this version.
    case reimage(imageVersion: String)
    /// Give back the model it had, and the OS disk when that was replaced.
    case rollBack(model: Int, imageVersion: String?)
    case power(to: Power)
    /// Bring its extensions to a release.
    case upgradeExtensions(release: Int)
  }

  /// The instance's serial.
  package let instance: Int
  package let kind: Kind
  package let ends: VirtualTime
  /// The id of the operation that waits for it.
  package var operation: String?

  package init(instance: Int, kind: Kind, ends: VirtualTime, operation: String? = nil) {
    self.instance = instance
    self.kind = kind
    self.ends = ends
    self.operation = operation
  }
}

/// An operation on a set that ends when all of its work has ended.
package struct FleetOperation: Sendable, Equatable {
  package let id: String
  /// How much of its work still goes on.
  package var remaining: Int
  /// It does not end before this.
  package var earliestEnd: VirtualTime
  /// Whether it also waits for the rolling upgrade that it started.
  package var awaitsUpgrade: Bool
  /// The first failure among its work.
  package var failure: Failure?
  /// Whether the set is gone when it ends.
  package var deletesSet: Bool

  /// Why some work failed.
  package struct Failure: Sendable, Equatable {
    package var code: String
    package var message: String

    package init(code: String, message: String) {
      self.code = code
      self.message = message
    }
  }

  package init(
    id: String, remaining: Int = 0, earliestEnd: VirtualTime, awaitsUpgrade: Bool = false, deletesSet: Bool = false
  ) {
    self.id = id
    self.remaining = remaining
    self.earliestEnd = earliestEnd
    self.awaitsUpgrade = awaitsUpgrade
    self.deletesSet = deletesSet
  }
}
