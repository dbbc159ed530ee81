/// The members of a JSON object, in the order in which they were written.
///
/// Objects in resource documents are small, so members are found by walking them: O(n), with no second structure to
/// keep. Names are compared by code points.
package struct JSONObject: Sendable {
  package private(set) var names: [String]
  package private(set) var values: [JSONValue]

  /// An object without members.
  package init() {
    names = []
    values = []
  }

  /// The members in the order given; of equal names the last value stays, in the place of the first.
  package init(_ members: some Sequence<(String, JSONValue)>) {
    self.init()
    for (name, value) in members { self[name] = value }
  }

  /// How many members there are.
  package var count: Int { names.count }

  /// Whether there are none.
  package var isEmpty: Bool { names.isEmpty }

  /// Members as pairs, in order.
  package var pairs: Zip2Sequence<[String], [JSONValue]> { zip(names, values) }

  /// The value of a member, or `nil` when there is none; assigning `nil` takes the member away.
  package subscript(name: String) -> JSONValue? {
    get { position(of: name).map { values[$0] } }
    set {
      guard let newValue else {
        remove(name)
        return
      }
      if let position = position(of: name) {
        values[position] = newValue
      } else {
        names.append(name)
        values.append(newValue)
      }
    }
  }

  /// The value of a member, changed in place, starting from `initial` when there is none.
  package subscript(name: String, default initial: JSONValue) -> JSONValue {
    get { self[name] ?? initial }
    _modify {
      let position: Int
      if let found = self.position(of: name) {
        position = found
      } else {
        position = names.count
        names.append(name)
        values.append(initial)
      }
      yield &values[position]
    }
  }

  /// Takes a member away, keeping the order of the rest.
  ///
  /// - Returns: its value, or `nil` when there was none.
  @discardableResult
  package mutating func remove(_ name: String) -> JSONValue? {
    guard let position = position(of: name) else { return nil }
    names.remove(at: position)
    return values.remove(at: position)
  }

  /// Adds a member that is known not to be there yet, without looking for it.
  package mutating func appendNew(_ name: String, _ value: JSONValue) {
    names.append(name)
    values.append(value)
  }

  /// The name as it is written here, found without regard to the case of ASCII letters.
  package func spelling(of name: String) -> String? {
    names.first { $0.equalsIgnoringCase(name) }
  }

  /// Member positions in order of name by code point, as `az` prints them.
  package var sortedPositions: [Int] {
    names.indices.sorted { names[$0].precedes(names[$1]) }
  }

  /// The same members in the same order, their values changed.
  package func mapValues<Failure: Error>(_ change: (JSONValue) throws(Failure) -> JSONValue) throws(Failure)
    -> JSONObject
  {
    var result = self
    for position in values.indices { result.values[position] = try change(values[position]) }
    return result
  }

  /// Only the members that pass, in the same order.
  package func filter(_ isKept: (String, JSONValue) -> Bool) -> JSONObject {
    var result = JSONObject()
    for (name, value) in pairs where isKept(name, value) { result.appendNew(name, value) }
    return result
  }

  private func position(of name: String) -> Int? {
    let wanted = name.utf8
    return names.firstIndex { candidate in
      candidate.utf8.count == wanted.count && candidate.utf8.elementsEqual(wanted)
    }
  }
}

extension JSONObject: Equatable {
  /// Whether both hold the same members, in whatever order.
  package static func == (left: JSONObject, right: JSONObject) -> Bool {
    guard left.count == right.count else { return false }
    // Most objects that are compared were written in the same order.
    if zip(left.names, right.names).allSatisfy({ $0.isIdentical(to: $1) }) { return left.values == right.values }
    if left.count > 32 {
      let order = zip(left.sortedPositions, right.sortedPositions)
      return order.allSatisfy { mine, theirs in
        left.names[mine].isIdentical(to: right.names[theirs]) && left.values[mine] == right.values[theirs]
      }
    }
    return left.pairs.allSatisfy { name, value in right[name] == value }
  }
}

extension JSONObject: ExpressibleByDictionaryLiteral {
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self.init(elements)
  }
}
