/// Spot instances that are on notice, and those that were evicted and may come back (vmss.md §9).
package struct SpotCare: Sendable, Equatable {
  /// An instance that will be evicted.
  package struct Notice: Sendable, Equatable {
    package var instance: Int
    package var at: VirtualTime

    package init(instance: Int, at: VirtualTime) {
      self.instance = instance
      self.at = at
    }
  }

  /// An instance that was deallocated by an eviction.
  package struct Evicted: Sendable, Equatable {
    package var instance: Int
    /// When that was.
    package var at: VirtualTime
    /// When it is tried again; `nil` when that is not, or no longer, done.
    package var retry: VirtualTime?

    package init(instance: Int, at: VirtualTime, retry: VirtualTime?) {
      self.instance = instance
      self.at = at
      self.retry = retry
    }
  }

  package var notices: [Notice] = []
  package var evicted: [Evicted] = []

  package init() {}

  /// When something next happens.
  var nextEvent: VirtualTime? {
    (notices.map(\.at) + evicted.compactMap(\.retry)).min()
  }

  /// Whether there is nothing to remember.
  package var isEmpty: Bool { notices.isEmpty && evicted.isEmpty }
}
