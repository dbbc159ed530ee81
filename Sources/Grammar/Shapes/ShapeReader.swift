import JSON

/// Reads the words of an argument with a schema into assignments.
///
/// Source: behaviour.md §3.
struct ShapeReader {
  typealias Step = Call.Assignment.Step
  typealias Assignment = Call.Assignment

  let files: FileReader

  /// The assignments that the words of one option make.
  ///
  /// - Parameters:
  ///   - words: `nil` when the option stands alone and takes one word.
  ///   - isSingular: whether the spelling adds one element to a list.
  func assignments(
    _ shape: Shape, _ words: [String], isSingular: Bool
  ) throws(ShapeFailure) -> [Assignment] {
    guard isSingular, case .list(let element) = shape.kind else { return try read(shape, words) }
    // An element that is a list itself takes all words.
    if case .list = element.kind, words.count > 1 {
      return [Assignment(path: [.append], value: .array(words.map(JSONValue.string)))]
    }
    if words.count <= 1 { return try read(element, words, under: [.append]) }
    return try read(element, Array(words[..<1]), under: [.append])
      + read(element, Array(words[1...]), under: [.element(-1)])
  }

  private func read(_ shape: Shape, _ words: [String], under prefix: [Step] = []) throws(ShapeFailure) -> [Assignment] {
    switch shape.kind {
    case .list where shape.takesWordsAsTheyStand && !words.isEmpty:
      return [Assignment(path: prefix, value: .array(words.map(JSONValue.string)))]
    case .list(let element):
      return try list(shape, element, words).map { Assignment(path: prefix + $0.path, value: $0.value) }
    case .object, .dictionary:
      return try compound(shape, words).map { Assignment(path: prefix + $0.path, value: $0.value) }
    default:
      if words.count > 1 {
        let shown = "[" + words.map(\.pythonRepresentation).joined(separator: ", ") + "]"
        throw .invalid("only support 1 value, got \(words.count): \(shown)")
      }
      return [Assignment(path: prefix, value: try single(shape, words.first))]
    }
  }

  /// The value of one word for a schema that takes one.
  private func single(_ shape: Shape, _ word: String?) throws(ShapeFailure) -> JSONValue {
    guard let word else { return try shape.value(.blank) }
    if word.isEmpty { return try shape.value(.value("")) }
    guard case .anything = shape.kind else { return try shape.value(.value(Shorthand.parseSimple(word))) }
    if !PartialKey(word).path.isEmpty {
      throw .invalid(
        "AnyType args only support full value shorthand syntax, please don't use partial value shorthand syntax. "
          + "If it's a simple string, please wrap it with single quotes.")
    }
    return try shape.value(fullValue(word))
  }

  private func compound(_ shape: Shape, _ words: [String]) throws(ShapeFailure) -> [Assignment] {
    if words.isEmpty {
      guard let blank = shape.blank else { throw .invalid("argument cannot be blank") }
      return [Assignment(path: [], value: blank)]
    }
    var result: [Assignment] = []
    for word in words {
      let key = PartialKey(word)
      let (path, target) = try shape.resolve(key.path)
      let draft: Draft
      do {
        draft = try value(of: key.value, for: target)
      } catch .help(let inner) {
        throw .help(path + inner)
      }
      result.append(Assignment(path: path, value: try target.value(draft)))
    }
    return result
  }

  /// The words of a list: assignments, or simply its elements.
  private func list(_ shape: Shape, _ element: Shape, _ words: [String]) throws(ShapeFailure) -> [Assignment] {
    do {
      return try compound(shape, words)
    } catch .help(let path) {
      throw .help(path)
    } catch let failure {
      guard element.isSimple, !element.isAnything, words.allSatisfy({ PartialKey($0).path.isEmpty }), !words.isEmpty
      else { throw failure }
      var elements: [JSONValue] = []
      for word in words { elements.append(try single(element, word)) }
      return [Assignment(path: [], value: .array(elements))]
    }
  }

  private func value(of word: String, for shape: Shape) throws(ShapeFailure) -> Draft {
    if word.isEmpty { return .blank }
    if shape.isSimple, !shape.isAnything { return .value(try Shorthand.parseSimple(word)) }
    return try fullValue(word)
  }

  /// A file's content, shorthand, or JSON.
  private func fullValue(_ word: String) throws(ShapeFailure) -> Draft {
    do {
      if let value = try files.document(word) { return Draft(value) }
    } catch {
      throw .fatal(error)
    }
    do {
      return try Shorthand.parse(word)
    } catch .syntax(let message) {
      guard let value = LenientJSON.parse(word) else { throw .syntax(message) }
      return Draft(value)
    }
  }
}
