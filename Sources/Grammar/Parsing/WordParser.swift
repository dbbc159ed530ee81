/// One level of Python's `argparse`: takes options and positional words apart, in the order in which it does.
///
/// Source: behaviour.md §1, Python 3.11's `argparse.ArgumentParser._parse_known_args`. Time is linear in the words.
struct WordParser {
  /// How many words an argument takes, as the parser sees it.
  enum Need: Equatable {
    case arity(Arity)
    case none
    /// One word and everything behind it: the commands of a group.
    case everything
  }

  private enum Kind {
    case value
    /// `--`
    case dashes
    case option(OptionTable.Match)

    var isValue: Bool { if case .value = self { true } else { false } }
    var isOption: Bool { if case .option = self { true } else { false } }
  }

  private let words: [String]
  private let kinds: [Kind]
  private let table: OptionTable
  private let needs: [Need]
  /// The name of a slot as in `argument --name/-n: expected one argument`.
  private let name: (Int) -> String
  /// Slots without spellings that still wait for their words.
  private var positionals: ArraySlice<Int>
  /// Words that belong to nothing.
  private(set) var extras: [String] = []

  /// Classifies all words.
  ///
  /// - Parameters:
  ///   - needs: what each slot takes.
  ///   - positionals: slots without spellings, in order. One that takes several words must be the last.
  ///   - name: the name of a slot in complaints.
  /// - Throws: ``ParseStop`` when an abbreviation fits several spellings.
  init(
    _ words: [String], _ table: OptionTable, _ needs: [Need], positionals: [Int], name: @escaping (Int) -> String
  ) throws(ParseStop) {
    self.words = words
    self.table = table
    self.needs = needs
    self.name = name
    self.positionals = positionals[...]
    var kinds: [Kind] = []
    kinds.reserveCapacity(words.count)
    var onlyValues = false
    for word in words {
      if onlyValues {
        kinds.append(.value)
      } else if word == "--" {
        kinds.append(.dashes)
        onlyValues = true
      } else if let match = try table.match(word) {
        kinds.append(.option(match))
      } else {
        kinds.append(.value)
      }
    }
    self.kinds = kinds
  }

  /// Gives each argument its words, from left to right.
  ///
  /// - Parameter take: what is done with a slot, its words and the spelling it was given by.
  /// - Throws: what `take` throws, and ``ParseStop`` when there are too few words.
  mutating func run(
    take: (_ slot: Int, _ words: [String], _ spelling: String?) throws(ParseStop) -> Void
  ) throws(ParseStop) {
    var index = 0
    let lastOption = kinds.lastIndex(where: \.isOption) ?? -1
    while index <= lastOption {
      var next = index
      while !kinds[next].isOption { next += 1 }
      if index != next {
        let end = try takePositionals(from: index, take)
        if end > index {
          index = end
          continue
        }
        extras += words[index..<next]
        index = next
      }
      index = try takeOption(at: index, take)
    }
    let end = try takePositionals(from: index, take)
    extras += words[end...]
  }

  private mutating func takePositionals(
    from start: Int, _ take: (Int, [String], String?) throws(ParseStop) -> Void
  ) throws(ParseStop) -> Int {
    var index = start
    var found: [(slot: Int, range: Range<Int>)] = []
    for slot in positionals {
      guard let end = positionalEnd(needs[slot], from: index) else { break }
      found.append((slot, index..<end))
      index = end
    }
    positionals = positionals.dropFirst(found.count)
    for (slot, range) in found {
      var taken = Array(words[range])
      if needs[slot] != .everything, let dashes = taken.firstIndex(of: "--") { taken.remove(at: dashes) }
      try take(slot, taken, nil)
    }
    return index
  }

  /// Where the words of a positional argument end; `nil` when there are too few.
  private func positionalEnd(_ need: Need, from start: Int) -> Int? {
    var index = start
    func skipDashes() {
      while index < kinds.count, case .dashes = kinds[index] { index += 1 }
    }
    skipDashes()
    var count = 0
    let most: Int
    switch need {
    case .everything:
      return index < kinds.count && kinds[index].isValue ? kinds.count : nil
    case .none: most = 0
    case .arity(.one): most = 1
    case .arity(.optional): most = 1
    case .arity(.exactly(let number)): most = number
    case .arity(.any), .arity(.oneOrMore): most = .max
    }
    while count < most, index < kinds.count, kinds[index].isValue {
      index += 1
      count += 1
      skipDashes()
    }
    switch need {
    case .arity(.one), .arity(.oneOrMore): return count >= 1 ? index : nil
    case .arity(.exactly(let number)): return count == number ? index : nil
    default: return index
    }
  }

  private mutating func takeOption(
    at index: Int, _ take: (Int, [String], String?) throws(ParseStop) -> Void
  ) throws(ParseStop) -> Int {
    guard case .option(var match) = kinds[index], var slot = match.argument else {
      extras.append(words[index])
      return index + 1
    }
    var flags: [(slot: Int, spelling: String)] = []
    while let attached = match.attached {
      guard needs[slot] == .none else {
        if case .arity(.exactly(let number)) = needs[slot], number != 1 {
          throw .complaint(arityComplaint(slot))
        }
        for flag in flags { try take(flag.slot, [], flag.spelling) }
        // Python takes `--` away also when it is the value: `--name=--` gives none.
        try take(slot, attached == "--" ? [] : [attached], match.spelling)
        return index + 1
      }
      // A flag with one dash may be followed by another in the same word: `-yz`.
      let ignored = ParseStop.complaint(
        "argument \(name(slot)): ignored explicit argument \(attached.pythonRepresentation)")
      guard let letter = attached.unicodeScalars.first, !match.spelling.hasBytes(of: "--") else { throw ignored }
      flags.append((slot, match.spelling))
      let spelling = "-" + String(letter)
      guard let next = table.argument(of: spelling) else { throw ignored }
      let rest = String(String.UnicodeScalarView(attached.unicodeScalars.dropFirst()))
      match = OptionTable.Match(argument: next, spelling: spelling, attached: rest.isEmpty ? nil : rest)
      slot = next
    }
    let count = try wordCount(slot, from: index + 1)
    for flag in flags { try take(flag.slot, [], flag.spelling) }
    let end = index + 1 + count
    try take(slot, Array(words[(index + 1)..<end]), match.spelling)
    return end
  }

  /// How many of the following words an option takes.
  private func wordCount(_ slot: Int, from start: Int) throws(ParseStop) -> Int {
    let most: Int
    switch needs[slot] {
    case .none, .everything: return 0
    case .arity(.one), .arity(.optional): most = 1
    case .arity(.exactly(let number)): most = number
    case .arity(.any), .arity(.oneOrMore): most = .max
    }
    var count = 0
    while count < most, start + count < kinds.count, kinds[start + count].isValue { count += 1 }
    switch needs[slot] {
    case .arity(.one) where count == 0, .arity(.oneOrMore) where count == 0: throw .complaint(arityComplaint(slot))
    case .arity(.exactly(let number)) where count < number: throw .complaint(arityComplaint(slot))
    default: return count
    }
  }

  private func arityComplaint(_ slot: Int) -> String {
    let reason =
      switch needs[slot] {
      case .arity(.oneOrMore): "expected at least one argument"
      case .arity(.optional): "expected at most one argument"
      case .arity(.exactly(let number)): "expected \(number) argument\(number == 1 ? "" : "s")"
      default: "expected one argument"
      }
    return "argument \(name(slot)): \(reason)"
  }
}
