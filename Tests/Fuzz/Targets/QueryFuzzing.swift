import JMESPath
import JSON

/// Compiling queries and searching with them.
enum QueryFuzzing {
  static func run(_ bytes: [UInt8]) throws(FuzzTarget.Fault) -> Bool {
    let parts = bytes.split(separator: 0, maxSplits: 1, omittingEmptySubsequences: false)
    let text = String(decoding: parts.first ?? [], as: UTF8.self)
    let value = parts.count > 1 ? document(parts[1]) : Self.document
    switch (found(text, value), found(text, value)) {
    case (.success(let first), .success(let second)):
      guard first == second else { throw .init("it finds another thing each time") }
      return true
    case (.failure(let error), .failure):
      if error.message.isEmpty { throw .init("the query is refused without a word") }
      return false
    default: throw .init("it is refused only sometimes")
    }
  }

  private static func found(_ query: String, _ value: JSONValue) -> Result<JSONValue, JMESPathError> {
    Result { () throws(JMESPathError) in try JMESPathQuery(query).evaluate(value) }
  }

  private static func document(_ bytes: ArraySlice<UInt8>) -> JSONValue {
    do throws(JSONError) { return try JSONParser.parse(slice: bytes) } catch { return .null }
  }

  /// Values of every kind.
  private static let document: JSONValue = [
    "a": [["b": 1, "c": "x"], ["b": 2, "c": "y", "d": .null], ["b": 3.5, "c": "z", "d": true]],
    "e": ["f": ["g": ["h", "i"]], "j": [[1, 2], [3, [4]]]], "k": "text", "l": -7, "m": [], "n": [:],
  ]
}
