import JSON

/// Which argument of a command waits for words, where a command line is not yet at its end.
struct OptionState {
  /// The option that may take the next word.
  private(set) var open: Int?
  /// Whether it must.
  private(set) var mustTakeNext = false
  /// Whether `--` was there, behind which nothing is an option.
  private(set) var sawDashes = false
  /// The argument without spellings that takes the next word, unless an option does.
  private(set) var positional: Int?
  /// The last word of each argument that has live values, by the name of its completer.
  private(set) var given: [String: String] = [:]
  /// How many words the open option has taken.
  private var count = 0

  /// - Parameter words: those behind the command.
  init(_ words: [String], _ list: ArgumentList, _ table: OptionTable) {
    var positionals = list.arguments.indices.filter { list.arguments[$0].spellings.isEmpty }[...]
    for word in words {
      if !sawDashes, word == "--" {
        sawDashes = true
        open = nil
      } else if !sawDashes, let match = try? table.match(word) {
        begin(match, list)
      } else if let slot = open {
        take(word, for: list.arguments[slot])
        count += 1
      } else if let slot = positionals.first {
        take(word, for: list.arguments[slot])
        if list.arguments[slot].takesOneWord { positionals.removeFirst() }
      }
      settle(list)
    }
    positional = positionals.first
  }

  private mutating func begin(_ match: OptionTable.Match, _ list: ArgumentList) {
    open = nil
    guard let slot = match.argument, list.arguments.indices.contains(slot) else { return }
    if let attached = match.attached {
      take(attached, for: list.arguments[slot])
    } else {
      open = slot
      count = 0
    }
  }

  private mutating func take(_ word: String, for argument: Argument) {
    if let completer = argument.completer { given[completer.text] = word }
  }

  /// Closes the open option when it has all the words that it takes.
  private mutating func settle(_ list: ArgumentList) {
    guard let slot = open else { return }
    switch list.arguments[slot].intake.need {
    case .none, .everything: open = nil
    case .arity(.one):
      mustTakeNext = count == 0
      if count >= 1 { open = nil }
    case .arity(.optional):
      mustTakeNext = false
      if count >= 1 { open = nil }
    case .arity(.any): mustTakeNext = false
    case .arity(.oneOrMore): mustTakeNext = count == 0
    case .arity(.exactly(let number)):
      mustTakeNext = count < number
      if count >= number { open = nil }
    }
  }
}

extension Argument {
  /// Whether one word is all that the argument takes.
  fileprivate var takesOneWord: Bool {
    switch intake.need {
    case .arity(.one), .arity(.optional), .arity(.exactly(1)): true
    default: false
    }
  }
}
