import JSON

/// How many words an argument takes.
package enum Arity: Sendable, Equatable {
  case one
  /// None or one.
  case optional
  case any
  case oneOrMore
  case exactly(Int)
}

/// How the words of an argument become its value.
package enum Intake: Sendable {
  /// No words; being there means true.
  case flag
  /// Words that are read one by one; one word gives a value, several give an array.
  case words(Arity, Conversion)
  /// Like `words`, but each use of the option adds an array of its words.
  case appended(Arity, Conversion)
  /// `true` or `false`; bare means true.
  case threeState
  /// Words `key=value` that make an object.
  case pairs(Arity)
  /// A value with a schema, in shorthand syntax (behaviour.md §3).
  case shaped(Shape)
  /// One of the options that change any place of a document (behaviour.md §5).
  case edit(DocumentEdit.Verb)
  /// Resource ids that stand for several arguments (behaviour.md §4).
  case ids
  /// Shows help.
  case showHelp
}
