package import ARM
import JSON

/// All fleets, in the order in which their sets were made.
///
/// A fleet read from the state file stays as it was written until somebody looks at it: most commands look at one.
package struct FleetTable: Sendable, Equatable {
  /// A fleet, or the text of one; with its agenda, which is looked for only when the fleet changes.
  enum Entry: Sendable, Equatable {
    case loaded(Fleet, Agenda)
    /// As the state file has it.
    case written(text: ArraySlice<UInt8>, Agenda)
  }

  /// When something next happens to a fleet by itself.
  struct Agenda: Sendable, Equatable {
    /// Because of something that has happened.
    var next: VirtualTime?
    /// By the calendar alone.
    var scheduled: VirtualTime?

    init(next: VirtualTime? = nil, scheduled: VirtualTime? = nil) {
      self.next = next
      self.scheduled = scheduled
    }

    init(_ fleet: Fleet) {
      next = fleet.nextEvent
      scheduled = fleet.nextScheduled
    }
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
      if entries.updateValue(.loaded(newValue, Agenda(newValue)), forKey: id) == nil { order.append(id) }
    }
  }

  /// When something next happens to a fleet because of something that has happened.
  package func nextEvent(of id: ResourceID) -> VirtualTime? { agenda(of: id).next }

  /// When something next happens to a fleet by itself, if only by the calendar.
  package func nextAct(of id: ResourceID) -> VirtualTime? {
    let agenda = agenda(of: id)
    guard let next = agenda.next else { return agenda.scheduled }
    return agenda.scheduled.map { min($0, next) } ?? next
  }

  private func agenda(of id: ResourceID) -> Agenda {
    switch entries[id] {
    case .loaded(_, let agenda)?, .written(_, let agenda)?: agenda
    case nil: Agenda()
    }
  }

  func entry(_ id: ResourceID) -> Entry? { entries[id] }

  mutating func addWritten(_ id: ResourceID, text: ArraySlice<UInt8>, _ agenda: Agenda) {
    if entries.updateValue(.written(text: text, agenda), forKey: id) == nil { order.append(id) }
  }

  private mutating func load(_ id: ResourceID) {
    guard case .written(let text, _)? = entries[id] else { return }
    do {
      let fleet = try Fleet(written: text, id: id)
      entries[id] = .loaded(fleet, Agenda(fleet))
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
    entries[id] = .written(text: [], Agenda())
    return fleet
  }

  /// Puts a fleet back that was lent.
  mutating func giveBack(_ fleet: Fleet) {
    entries[fleet.id] = .loaded(fleet, Agenda(fleet))
  }
}
