package import ARM
import JSON

/// All fleets, in the order in which their sets were made.
///
/// A fleet read from the state file stays as it was written until somebody looks at it: most commands look at one.
package struct FleetTable: Sendable, Equatable {
  /// A fleet, or the text of one.
  enum Entry: Sendable, Equatable {
    /// Read, with the time of its next event, which is looked for only when the fleet changes.
    case loaded(Fleet, next: VirtualTime?)
    /// As the state file has it.
    case written(text: ArraySlice<UInt8>, next: VirtualTime?)
  }

  private(set) var order: [ResourceID] = []
  private var entries: [ResourceID: Entry] = [:]
  /// Why a fleet's text could not be read, if one could not.
  package private(set) var damage: StateError?

  package init() {}

  /// The ids of the scale sets that have fleets, oldest first.
  package var ids: [ResourceID] { order }

  /// The fleet of a scale set; assigning `nil` takes it away.
  package subscript(id: ResourceID) -> Fleet? {
    mutating get {
      load(id)
      if case .loaded(let fleet, _)? = entries[id] { return fleet }
      return nil
    }
    set {
      guard let newValue else {
        if entries.removeValue(forKey: id) != nil { order.removeAll { $0 == id } }
        return
      }
      if entries.updateValue(.loaded(newValue, next: newValue.nextEvent), forKey: id) == nil { order.append(id) }
    }
  }

  /// When something next happens to a fleet by itself.
  package func nextEvent(of id: ResourceID) -> VirtualTime? {
    switch entries[id] {
    case .loaded(_, let next)?, .written(_, let next)?: next
    case nil: nil
    }
  }

  func entry(_ id: ResourceID) -> Entry? { entries[id] }

  mutating func addWritten(_ id: ResourceID, text: ArraySlice<UInt8>, next: VirtualTime?) {
    if entries.updateValue(.written(text: text, next: next), forKey: id) == nil { order.append(id) }
  }

  private mutating func load(_ id: ResourceID) {
    guard case .written(let text, _)? = entries[id] else { return }
    do {
      let fleet = try Fleet(written: text, id: id)
      entries[id] = .loaded(fleet, next: fleet.nextEvent)
    } catch {
      damage = damage ?? error
      entries[id] = nil
      order.removeAll { $0 == id }
    }
  }
}

extension FleetTable {
  /// Takes a fleet out for changing, leaving its place; it must be given back with ``giveBack(_:)``.
  mutating func lend(_ id: ResourceID) -> Fleet? {
    guard let fleet = self[id] else { return nil }
    // The table's own copy goes, so that the borrower changes the only one.
    entries[id] = .written(text: [], next: nil)
    return fleet
  }

  /// Puts a fleet back that was lent.
  mutating func giveBack(_ fleet: Fleet) {
    entries[fleet.id] = .loaded(fleet, next: fleet.nextEvent)
  }
}
