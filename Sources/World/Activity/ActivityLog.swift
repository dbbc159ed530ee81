import JSON

/// The latest entries of the world's log, oldest first.
///
/// What the state file holds stays text until somebody reads the log: a command that only adds to it pays for what it adds.
/// The log is bounded, so that the state file is.
package struct ActivityLog: Sendable {
  /// How many entries are kept.
  package static let capacity = 400

  /// How many entries were dropped, so that each has a number that never changes.
  private(set) var dropped: Int
  /// Entries as the state file has them; each was found to be JSON.
  private(set) var written: ArraySlice<ArraySlice<UInt8>>
  /// Entries added since.
  private(set) var added: [ActivityEntry]

  package init() { self.init(dropped: 0, written: []) }

  init(dropped: Int, written: [ArraySlice<UInt8>]) {
    self.dropped = dropped
    self.written = written[...]
    added = []
    trim()
  }

  /// The number of the next entry; the first one ever has 0.
  package var nextNumber: Int { dropped + written.count + added.count }

  /// Adds an entry at the end.
  ///
  /// - Returns: its number.
  @discardableResult
  package mutating func add(_ entry: ActivityEntry) -> Int {
    let number = nextNumber
    added.append(entry)
    trim()
    return number
  }

  /// Changes an entry that was added by the command at work; nothing happens when it was dropped already.
  package mutating func update(_ number: Int, _ change: (inout ActivityEntry) -> Void) {
    let place = number - dropped - written.count
    guard added.indices.contains(place) else { return }
    change(&added[place])
  }

  /// Every entry that is kept, with its number.
  ///
  /// - Throws: ``StateError`` when the text of one is no entry.
  package func entries(of subscription: Subscription) throws(StateError) -> [(number: Int, entry: ActivityEntry)] {
    var entries: [(Int, ActivityEntry)] = []
    entries.reserveCapacity(written.count + added.count)
    for (place, text) in written.enumerated() {
      let value: JSONValue
      do { value = try JSONParser.parse(slice: text) } catch { throw StateError(error) }
      let reader = StateReader(value, "activity[\(place)]")
      entries.append((dropped + place, try ActivityEntry(reader, of: subscription)))
    }
    for (place, entry) in added.enumerated() { entries.append((dropped + written.count + place, entry)) }
    return entries
  }

  /// Drops the oldest entries beyond the capacity; of the added ones not at every turn, since that moves all others.
  private mutating func trim() {
    let surplus = written.count + added.count - Self.capacity
    guard surplus > 0 else { return }
    let old = min(surplus, written.count)
    written = written.dropFirst(old)
    dropped += old
    guard surplus - old >= Self.capacity else { return }
    added.removeFirst(surplus - old)
    dropped += surplus - old
  }

  /// How many of the added entries are too many to be written.
  var surplus: Int { max(0, written.count + added.count - Self.capacity) }
}

extension ActivityLog: Equatable {
  /// Whether both would be written alike.
  package static func == (left: ActivityLog, right: ActivityLog) -> Bool {
    left.nextNumber == right.nextNumber && left.lines == right.lines
  }
}
