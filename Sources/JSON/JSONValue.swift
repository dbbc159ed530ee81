/// One JSON value.
///
/// Numbers keep what Python's `json` keeps: whole numbers of any size and floating-point numbers stay apart, because
/// `az` prints `1` and `1.0` differently. Text is compared by its code points, never by canonical equivalence.
package enum JSONValue: Sendable {
  case null
  case bool(Bool)
  case integer(Int)
  /// A whole number that does not fit `Int`, as its decimal digits.
  case bigInteger(String)
  case double(Double)
  case string(String)
  case array([JSONValue])
  case object(JSONObject)
}

extension JSONValue: Equatable {
  package static func == (left: JSONValue, right: JSONValue) -> Bool {
    switch (left, right) {
    case (.null, .null): true
    case (.bool(let a), .bool(let b)): a == b
    case (.integer(let a), .integer(let b)): a == b
    case (.bigInteger(let a), .bigInteger(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    case (.integer(let a), .double(let b)), (.double(let b), .integer(let a)): Double(a) == b
    case (.string(let a), .string(let b)): a.isIdentical(to: b)
    case (.array(let a), .array(let b)): a == b
    case (.object(let a), .object(let b)): a == b
    default: false
    }
  }
}

extension JSONValue: ExpressibleByStringLiteral, ExpressibleByIntegerLiteral, ExpressibleByBooleanLiteral,
  ExpressibleByFloatLiteral, ExpressibleByArrayLiteral, ExpressibleByDictionaryLiteral
{
  package init(stringLiteral value: String) { self = .string(value) }
  package init(integerLiteral value: Int) { self = .integer(value) }
  package init(booleanLiteral value: Bool) { self = .bool(value) }
  package init(floatLiteral value: Double) { self = .double(value) }
  package init(arrayLiteral elements: JSONValue...) { self = .array(elements) }
  package init(dictionaryLiteral elements: (String, JSONValue)...) {
    self = .object(JSONObject(elements))
  }
}

extension JSONValue {
  /// The text of a string; `nil` for every other kind.
  package var string: String? {
    if case .string(let text) = self { text } else { nil }
  }

  /// The value of a whole number that fits `Int`; `nil` for every other kind.
  package var integer: Int? {
    if case .integer(let number) = self { number } else { nil }
  }

  /// The value of `true` or `false`; `nil` for every other kind.
  package var bool: Bool? {
    if case .bool(let flag) = self { flag } else { nil }
  }

  /// The elements of an array; `nil` for every other kind.
  package var array: [JSONValue]? {
    if case .array(let elements) = self { elements } else { nil }
  }

  /// The members of an object; `nil` for every other kind.
  package var object: JSONObject? {
    if case .object(let members) = self { members } else { nil }
  }

  /// Whether this is `null`.
  package var isNull: Bool {
    if case .null = self { true } else { false }
  }

  /// The member of an object, or `null` when this is no object or has no such member.
  ///
  /// Assigning to a member of something that is no object makes it an object; assigning `null` stores `null`.
  package subscript(name: String) -> JSONValue {
    get {
      if case .object(let members) = self { members[name] ?? .null } else { .null }
    }
    set {
      guard case .object(var members) = self else {
        self = .object(JSONObject([(name, newValue)]))
        return
      }
      self = .null
      members[name] = newValue
      self = .object(members)
    }
  }

  /// The element of an array, or `null` when this is no array or has no such element.
  package subscript(position: Int) -> JSONValue {
    if case .array(let elements) = self, elements.indices.contains(position) { elements[position] } else { .null }
  }

  /// What lies at a path of member names, or `null`: `document.at("sku", "name")`.
  package func at(_ path: String...) -> JSONValue {
    path.reduce(self) { $0[$1] }
  }

  /// Changes what lies at a path of member names, making the objects on the way.
  package mutating func set(_ value: JSONValue, at path: some Collection<String>) {
    guard let name = path.first else {
      self = value
      return
    }
    var child = self[name]
    child.set(value, at: path.dropFirst())
    self[name] = child
  }

  /// Takes the member at a path away; nothing happens when it is not there.
  ///
  /// - Returns: the value that was there.
  @discardableResult
  package mutating func remove(at path: some Collection<String>) -> JSONValue? {
    guard let name = path.first, case .object(var members) = self else { return nil }
    self = .null
    defer { self = .object(members) }
    if path.count == 1 { return members.remove(name) }
    guard var child = members[name] else { return nil }
    let removed = child.remove(at: path.dropFirst())
    members[name] = child
    return removed
  }
}

extension String {
  /// Whether both have the same code points (`==` also joins canonically equivalent texts).
  package func isIdentical(to other: String) -> Bool {
    self == other && utf8.count == other.utf8.count && utf8.elementsEqual(other.utf8)
  }

  /// Whether this text stands before the other in order of code points, as Python sorts.
  package func precedes(_ other: String) -> Bool {
    utf8.lexicographicallyPrecedes(other.utf8)
  }

  /// Whether both are equal when the case of ASCII letters does not count, as Azure compares names and ids.
  package func equalsIgnoringCase(_ other: String) -> Bool {
    guard utf8.count == other.utf8.count else { return false }
    return zip(utf8, other.utf8).allSatisfy { left, right in
      left == right || left.lowercasedASCII == right.lowercasedASCII
    }
  }
}

extension UInt8 {
  /// The byte with `A`…`Z` made `a`…`z`.
  package var lowercasedASCII: UInt8 {
    self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") ? self | 0x20 : self
  }
}
