import JSON

/// Instances of which more are being made than were asked for; what is too many goes when enough have come up
/// (vmss.md §10, overprovision).
package struct Overprovision: Sendable, Equatable {
  /// How many are to stay.
  package var wanted: Int
  /// The serials of all of them, in the order in which they are preferred.
  package var instances: [Int]
  /// The operation that waits for them.
  package var operation: String

  package init(wanted: Int, instances: [Int], operation: String) {
    self.wanted = wanted
    self.instances = instances
    self.operation = operation
  }

  /// How many are made beside so many that were asked for. The share is not documented [I].
  package static func extra(for count: Int) -> Int { (count + 4) / 5 }
}

extension Fleet {
  /// The serials of those that do not count for the capacity: of each group the last ones beyond what was asked for.
  package var overprovisioned: Set<Int> {
    guard !overprovisions.isEmpty else { return [] }
    return Set(
      overprovisions.flatMap { group in
        let present = group.instances.filter { instance($0).map { !$0.isLeaving } ?? false }
        return present.suffix(max(0, present.count - group.wanted))
      })
  }
}

extension Overprovision {
  var json: JSONValue {
    [
      "wanted": .integer(wanted), "instances": .array(instances.map { .integer($0) }), "operation": .string(operation),
    ]
  }

  init(_ reader: StateReader) throws(StateError) {
    self.init(
      wanted: try reader["wanted"].count(),
      instances: try reader["instances"].list { value throws(StateError) in try value.count() },
      operation: try reader["operation"].text())
  }
}
