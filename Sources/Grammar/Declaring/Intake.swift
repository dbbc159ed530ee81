package import JSON

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
  /// None or one word; `bare` is the word that stands for none.
  case optionalWord(Conversion, bare: Wording?)
  /// Like `words`, but each use of the option adds an array of its words.
  case appended(Arity, Conversion)
  /// All words at once, read by a function of the caller.
  case whole(Arity, WordsReader)
  /// Like `whole`, but each use of the option adds a value.
  case appendedWhole(Arity, WordsReader)
  /// `true` or `false`; bare means true.
  case threeState
  /// Words `key=value` that make an object.
  case pairs(Arity)
  /// A date of one or more words, as ISO 8601; with what the complaint about another text says is expected.
  case date(expected: Wording)
  /// A value with a schema, in shorthand syntax (behaviour.md §3).
  case shaped(Shape)
  /// One of the options that change any place of a document (behaviour.md §5).
  case edit(DocumentEdit.Verb)
  /// Resource ids that stand for several arguments (behaviour.md §4).
  case ids
  /// Shows help.
  case showHelp
}

/// A function from the words of an argument to its value, called where the words stand in the command line.
package struct WordsReader: Sendable {
  package let read: @Sendable ([String]) throws(CommandError) -> JSONValue

  package init(_ read: @escaping @Sendable ([String]) throws(CommandError) -> JSONValue) { self.read = read }
}

extension Intake {
  /// What the parser has to know.
  var need: WordParser.Need {
    switch self {
    case .flag, .showHelp, .edit(.forceString): .none
    case .words(let arity, _), .appended(let arity, _), .whole(let arity, _), .appendedWhole(let arity, _),
      .pairs(let arity):
      .arity(arity)
    case .optionalWord, .threeState: .arity(.optional)
    case .date, .edit, .ids: .arity(.oneOrMore)
    case .shaped(let shape):
      switch (shape.isSimple, shape.blank) {
      case (true, nil): .arity(.one)
      case (true, _): .arity(.optional)
      case (false, nil): .arity(.oneOrMore)
      case (false, _): .arity(.any)
      }
    }
  }

  /// The words that are allowed, in the order of the declaration, and whether the case of letters counts.
  package var choices: (words: [String], isExact: Bool)? {
    switch self {
    case .words(_, .choice(let words, let isExact)), .optionalWord(.choice(let words, let isExact), _):
      return (words, isExact)
    case .threeState: return (["true", "false"], false)
    case .shaped(let shape):
      switch shape.kind {
      case .boolean: return (Shape.booleanWords.map(\.word), false)
      case .choice(let choices): return (choices.map(\.word), false)
      default: return nil
      }
    default: return nil
    }
  }
}
