import JSON

/// Reads the words of one argument into its value, as `argparse` and the actions of `az` do.
///
/// Source: behaviour.md §2 and §8.
struct ValueReader {
  let files: FileReader

  /// Reads the value of an argument, or adds to what an earlier use of it gave.
  ///
  /// - Parameters:
  ///   - words: the words that the parser found.
  ///   - spelling: the option as written in full; `nil` for a positional argument.
  ///   - slot: what an earlier use gave; it is emptied before it grows, so that nothing is copied.
  /// - Throws: ``ParseStop`` when the words are no value.
  func read(
    _ argument: Argument, _ words: [String], spelling: String?, into slot: inout Call.Value?
  ) throws(ParseStop) {
    if slot?.origin != .given { slot = nil }
    var assignments: [Call.Assignment] = []
    let value: JSONValue
    switch argument.intake {
    case .flag, .showHelp, .edit(.forceString): value = true
    case .words(let arity, let conversion): value = try plain(argument, arity, conversion, words)
    case .optionalWord(let conversion, let bare):
      if let word = words.first ?? bare?.text {
        value = try single(argument, conversion, word)
      } else {
        value = .null
      }
    case .appended(_, let conversion):
      let element = JSONValue.array(try list(argument, conversion, words))
      value = Self.adding(element, to: &slot)
    case .whole(_, let reader): value = try Self.refusing { () throws(CommandError) in try reader.read(words) }
    case .appendedWhole(_, let reader):
      let element = try Self.refusing { () throws(CommandError) in try reader.read(words) }
      value = Self.adding(element, to: &slot)
    case .threeState:
      let word = try words.first.map { word throws(ParseStop) in try pick(argument, word) }
      value = .bool((word ?? "true") == "true")
    case .pairs: value = Self.pairs(words)
    case .date(let expected): value = try date(words, expected)
    case .shaped(let shape):
      let made = try shaped(argument, shape, words, spelling)
      assignments = slot?.assignments ?? []
      slot = nil
      assignments += made
      value = made.last?.value ?? .null
    case .edit, .ids: value = .array(words.map(JSONValue.string))
    }
    slot = Call.Value(value: value, origin: .given, words: words, assignments: assignments)
  }

  /// The list of an earlier use with one element more.
  private static func adding(_ element: JSONValue, to slot: inout Call.Value?) -> JSONValue {
    guard case .array(var elements)? = slot?.value else { return .array([element]) }
    slot = nil
    elements.append(element)
    return .array(elements)
  }

  /// The value of a declared or configured default, which is read like one word of the command line.
  func initial(_ argument: Argument, _ word: String) throws(ParseStop) -> JSONValue {
    switch argument.intake {
    case .words(let arity, let conversion):
      // Defaults are converted, but not compared with the choices.
      if case .choice = conversion { return .string(word) }
      let value = try convert(argument, conversion, word)
      if case .one = arity { return value }
      return .array([value])
    case .optionalWord(let conversion, _): return try convert(argument, conversion, word)
    case .threeState: return .bool(word.lowercased() == "true")
    case .flag: return .bool(word == "true")
    case .shaped(let shape):
      do {
        let made = try ShapeReader(files: files).assignments(shape, [word], isSingular: false)
        return made.last?.value ?? .null
      } catch {
        return .string(word)
      }
    default: return .array([.string(word)])
    }
  }

  private func plain(
    _ argument: Argument, _ arity: Arity, _ conversion: Conversion, _ words: [String]
  ) throws(ParseStop) -> JSONValue {
    switch arity {
    case .one:
      // Only `--name=--` gives no word; Python then has an empty list.
      guard let word = words.first else { return .array([]) }
      return try single(argument, conversion, word)
    case .optional:
      return try words.first.map { word throws(ParseStop) in try single(argument, conversion, word) } ?? .null
    default: return .array(try list(argument, conversion, words))
    }
  }

  private func single(_ argument: Argument, _ conversion: Conversion, _ word: String) throws(ParseStop) -> JSONValue {
    if case .choice = conversion { return .string(try pick(argument, word)) }
    return try convert(argument, conversion, word)
  }

  private func list(_ argument: Argument, _ conversion: Conversion, _ words: [String]) throws(ParseStop) -> [JSONValue]
  {
    var values: [JSONValue] = []
    values.reserveCapacity(words.count)
    for word in words { values.append(try single(argument, conversion, word)) }
    return values
  }

  /// The declared spelling of a choice.
  private func pick(_ argument: Argument, _ word: String) throws(ParseStop) -> String {
    guard let (choices, isExact) = argument.intake.choices ?? argument.intake.listChoices else { return word }
    let lower = word.lowercased()
    for choice in choices where isExact ? choice.isIdentical(to: word) : choice.lowercased().isIdentical(to: lower) {
      return choice
    }
    throw .choice(word: word, parameter: argument.name, choices: choices)
  }

  private func convert(_ argument: Argument, _ conversion: Conversion, _ word: String) throws(ParseStop) -> JSONValue {
    func invalid(_ type: String) -> ParseStop {
      .complaint("argument \(argument.joinedName): invalid \(type) value: \(word.pythonRepresentation)")
    }
    switch conversion {
    case .text, .choice: return .string(word)
    case .path: return .string(files.expandingHome(word))
    case .tag: return Self.pairs(word.isEmpty ? [] : [word])
    case .integer:
      guard let number = try? PythonNumbers.integer(word) else { throw invalid("int") }
      return number
    case .number:
      guard let number = PythonNumbers.number(word) else { throw invalid("float") }
      return .double(number)
    case .json: return try Self.refusing { () throws(CommandError) in try json(word) }
    case .custom(let converter):
      let value = try Self.refusing { () throws(CommandError) in try converter.convert(word) }
      guard let value else { throw invalid(converter.name.description) }
      return value
    }
  }

  private static func refusing<Value>(_ body: () throws(CommandError) -> Value) throws(ParseStop) -> Value {
    do {
      return try body()
    } catch {
      throw .refusal(error)
    }
  }

  /// `a=b` and `c` as an object; the first `=` splits, of equal keys the last counts.
  private static func pairs(_ words: [String]) -> JSONValue {
    var names: [String] = []
    var values: [JSONValue] = []
    var places: [[UInt8]: Int] = [:]
    for word in words where !word.isEmpty {
      let (name, value) = OptionTable.split(word)
      if let place = places[Array(name.utf8)] {
        values[place] = .string(value ?? "")
      } else {
        places[Array(name.utf8)] = names.count
        names.append(name)
        values.append(.string(value ?? ""))
      }
    }
    var members = JSONObject()
    for (name, value) in zip(names, values) { members.appendNew(name, value) }
    return .object(members)
  }

  /// A file of JSON, or JSON itself. Source: behaviour.md §2.
  private func json(_ word: String) throws(CommandError) -> JSONValue {
    let path = files.expandingHome(word)
    let advice = "Please provide a valid JSON file path or JSON string."
    do throws(CommandError) {
      if let value = try files.document(path) { return value }
      if path.utf8.reversed().starts(with: ".json".utf8.reversed()) {
        throw CommandError(.refused, "JSON file does not exist: '\(path)'")
      }
      return try LenientJSON.parseOrComplain(path)
    } catch {
      var complaint = error
      complaint.followingLines.insert(advice, at: 0)
      throw complaint
    }
  }

  private func date(_ words: [String], _ expected: Wording) throws(ParseStop) -> JSONValue {
    let word = words.joined(separator: " ")
    if let date = DateText.isoDate(word) { return .string(date) }
    throw .refusal(CommandError(.refused, "Unable to parse: '\(word)'. Expected format: \(expected.text)"))
  }

  private func shaped(
    _ argument: Argument, _ shape: Shape, _ words: [String], _ spelling: String?
  ) throws(ParseStop) -> [Call.Assignment] {
    // `--name=--`: an assertion of `az` fails, with nothing to say.
    if words.isEmpty, shape.isSimple, shape.blank == nil { throw .refusal(.unexpected("")) }
    if shape.isSimple, argument.intake.choices != nil, let word = words.first { _ = try pick(argument, word) }
    let isSingular = spelling.map { argument.singularSpellings.contains($0) } ?? false
    do {
      return try ShapeReader(files: files).assignments(shape, words, isSingular: isSingular)
    } catch {
      throw Self.stop(error, spelling ?? argument.name, argument, shape)
    }
  }

  /// What a value that does not fit its schema means for the command line.
  private static func stop(
    _ failure: ShapeFailure, _ spelling: String, _ argument: Argument, _ shape: Shape
  ) -> ParseStop {
    switch failure {
    case .help(let path): .text(ShapeHelp.page(spelling, argument, shape, path))
    case .fatal(let error): .refusal(error)
    case .syntax(let message), .invalid(let message), .plain(let message):
      .refusal(CommandError(.refused, "Failed to parse '\(spelling)' argument: \(message)"))
    }
  }
}

extension Intake {
  /// The choices of an argument whose uses are lists.
  fileprivate var listChoices: (words: [String], isExact: Bool)? {
    if case .appended(_, .choice(let words, let isExact)) = self { (words, isExact) } else { nil }
  }
}
