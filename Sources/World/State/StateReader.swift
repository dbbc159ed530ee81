import JSON

/// Reads members of the state file's objects, naming what is wrong by its path.
struct StateReader {
  let value: JSONValue
  let path: String

  init(_ value: JSONValue, _ path: String) {
    self.value = value
    self.path = path
  }

  subscript(name: String) -> StateReader { StateReader(value[name], "\(path).\(name)") }

  var isNull: Bool { value.isNull }

  func text() throws(StateError) -> String {
    guard let text = value.string else { throw wrong() }
    return text
  }

  func whole() throws(StateError) -> Int {
    guard let number = value.integer else { throw wrong() }
    return number
  }

  /// A whole number that counts something: from 0 to a billion, so that no sum of a few can overflow.
  func count() throws(StateError) -> Int {
    let number = try whole()
    guard (0...1_000_000_000).contains(number) else { throw wrong() }
    return number
  }

  func flag() throws(StateError) -> Bool {
    guard let flag = value.bool else { throw wrong() }
    return flag
  }

  func fraction() throws(StateError) -> Double {
    switch value {
    case .integer(let number): return Double(number)
    case .double(let number) where number.isFinite: return number
    default: throw wrong()
    }
  }

  func time() throws(StateError) -> VirtualTime {
    guard let text = value.string, let time = VirtualTime(text) else { throw wrong() }
    return time
  }

  /// A number of 64 bits, written as text because JSON's numbers are not that exact everywhere.
  func bits() throws(StateError) -> UInt64 {
    guard let text = value.string, let bits = UInt64(text) else { throw wrong() }
    return bits
  }

  func word<Word: RawRepresentable<String>>(_ type: Word.Type) throws(StateError) -> Word {
    guard let text = value.string, let word = Word(rawValue: text) else { throw wrong() }
    return word
  }

  func elements() throws(StateError) -> [StateReader] {
    guard let elements = value.array else { throw wrong() }
    return elements.enumerated().map { StateReader($0.element, "\(path)[\($0.offset)]") }
  }

  func list<Element>(_ read: (StateReader) throws(StateError) -> Element) throws(StateError) -> [Element] {
    var list: [Element] = []
    for element in try elements() { list.append(try read(element)) }
    return list
  }

  /// `nil` when the member is missing or null.
  func optional<Element>(_ read: (StateReader) throws(StateError) -> Element) throws(StateError) -> Element? {
    isNull ? nil : try read(self)
  }

  func wrong() -> StateError {
    StateError("'\(path)' is missing or not of the right kind")
  }
}
