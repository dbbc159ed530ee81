package import JSON

/// Why a state file cannot be used.
package struct StateError: Error, Sendable, Equatable {
  /// What is wrong: `Expecting ',' delimiter`, `'clock.mode' is missing or not of the right kind`.
  package var reason: String
  /// Where, as far as it is known: line and column from 1.
  package var line: Int?
  package var column: Int?

  package init(_ reason: String, line: Int? = nil, column: Int? = nil) {
    self.reason = reason
    self.line = line
    self.column = column
  }

  package init(_ error: JSONError) {
    self.init(error.reason, line: error.line, column: error.column)
  }

  /// The reason with its place.
  package var description: String {
    guard let line, let column else { return reason }
    return "\(reason) (line \(line), column \(column))"
  }
}
