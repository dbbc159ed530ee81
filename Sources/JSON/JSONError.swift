/// Why a text is not JSON, in the words of Python's `json`, and where.
package struct JSONError: Error, Sendable, Equatable {
  /// What was expected or found, for example `Expecting ',' delimiter`.
  package var reason: String
  /// Bytes before the place, from 0.
  package var offset: Int
  /// Line of the place, from 1.
  package var line: Int
  /// Column of the place in code points, from 1.
  package var column: Int
  /// Code points before the place, from 0: what Python calls `char`.
  package var character: Int

  /// The message as Python prints it: `Expecting value: line 1 column 1 (char 0)`.
  package var description: String {
    "\(reason): line \(line) column \(column) (char \(character))"
  }
}
