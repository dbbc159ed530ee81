/// What a query may cost, so that no text of a query can exhaust the stack, the memory or the patience.
enum Limit {
  /// How deep expressions, evaluation and the values that a query makes may nest. Python gives up a little earlier.
  static let nesting = 500

  /// How many bytes an evaluation may take; a step that takes none counts ``step``.
  static let work = 100_000_000

  /// What one step of an evaluation counts.
  static let step = 8

  /// How large a result may be when written out, in bytes, unless the input is larger.
  static let resultSize = 64_000_000

  /// How many digits Python reads as a whole number.
  static let integerDigits = 4300
}
