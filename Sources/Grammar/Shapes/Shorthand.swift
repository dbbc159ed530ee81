import JSON

/// What a shorthand text says, before a schema gives it types.
indirect enum Draft: Sendable {
  case value(JSONValue)
  /// A key without a value: the blank value of its schema.
  case blank
  case list([Draft])
  case object([(name: String, draft: Draft)])

  /// A value read elsewhere.
  init(_ json: JSONValue) {
    switch json {
    case .array(let elements): self = .list(elements.map(Draft.init))
    case .object(let members): self = .object(members.pairs.map { ($0, Draft($1)) })
    default: self = .value(json)
    }
  }

  /// The value as JSON, with blanks shown as Python shows them in messages.
  var json: JSONValue {
    switch self {
    case .value(let value): value
    case .blank: .string("BlankArgValue")
    case .list(let elements): .array(elements.map(\.json))
    case .object(let members): .object(JSONObject(members.map { ($0.name, $0.draft.json) }))
    }
  }
}

/// Why a word is no value for its schema.
enum ShapeFailure: Error {
  /// The shorthand is written wrongly.
  case syntax(String)
  /// The value is not what the schema wants; objects and lists say where.
  case invalid(String)
  /// The value is not what the schema wants, said without the place.
  case plain(String)
  /// An error that is shown as it is.
  case fatal(CommandError)
  /// `??`: help is asked for what lies at a path.
  case help([Step])

  /// One step on a path of keys, as typed.
  typealias Step = Call.Assignment.Step
}

/// Reads shorthand syntax: `{k:v,k2:[a,b]}`.
///
/// Source: behaviour.md §3. Nesting deeper than ``depthLimit`` is an error, as it is in Python.
struct Shorthand {
  /// Python gives up near this depth.
  static let depthLimit = 400

  private let scalars: [Unicode.Scalar]
  private var position = 0
  private var depth = 0

  private init(_ text: String) { scalars = Array(text.unicodeScalars) }

  /// The value of a word that may be compound.
  static func parse(_ text: String) throws(ShapeFailure) -> Draft {
    var shorthand = Shorthand(text)
    guard !shorthand.scalars.isEmpty else { throw shorthand.failure("Cannot parse empty", at: 0) }
    let value = try shorthand.value()
    guard shorthand.position == shorthand.scalars.count else {
      throw shorthand.failure(
        "Redundant tail", at: shorthand.position, count: shorthand.scalars.count - shorthand.position)
    }
    return value
  }

  /// The value of a word that stands for a text, number or Boolean: the word itself, `null`, or a quoted text.
  static func parseSimple(_ text: String) throws(ShapeFailure) -> JSONValue {
    if text == "null" { return .null }
    if text == "??" { throw .help([]) }
    guard text.utf8.first == UInt8(ascii: "'") else { return .string(text) }
    var shorthand = Shorthand(text)
    let value = try shorthand.quoted()
    guard shorthand.position == shorthand.scalars.count else {
      throw shorthand.failure(
        "Redundant tail for quota expression", at: shorthand.position,
        count: shorthand.scalars.count - shorthand.position)
    }
    return .string(value)
  }

  private var next: Unicode.Scalar? { position < scalars.count ? scalars[position] : nil }

  private func failure(_ reason: String, at place: Int, count: Int = 1) -> ShapeFailure {
    let shown = String(scalars: scalars[..<min(place + count, scalars.count)])
    let marks = String(repeating: " ", count: place) + String(repeating: "^", count: count)
    return .syntax("Shorthand Syntax Error: \(reason):\n\t\(shown)\n\t\(marks)")
  }

  private mutating func value() throws(ShapeFailure) -> Draft {
    depth += 1
    defer { depth -= 1 }
    if depth > Self.depthLimit {
      throw .fatal(.unexpected("maximum recursion depth exceeded while calling a Python object"))
    }
    switch next {
    case "{": return try object()
    case "[": return try list()
    case "'": return .value(.string(try quoted()))
    default: return try plain(isTyped: true)
    }
  }

  private mutating func object() throws(ShapeFailure) -> Draft {
    position += 1
    var members: [(name: String, draft: Draft)] = []
    var names: Set<[UInt8]> = []
    if next == "}" {
      position += 1
      return .object([])
    }
    while next != nil {
      let name = try key(&names)
      var draft = Draft.blank
      if next == ":" {
        position += 1
        guard next != nil else { throw failure("Cannot parse empty", at: position) }
        do {
          draft = try value()
        } catch .help(let path) {
          throw .help([.member(name)] + path)
        }
      } else if next != ",", next != "}" {
        throw failure("Expect characters ':' or ','", at: position)
      }
      members.append((name, draft))
      if next == "," {
        position += 1
        if next == "}" { break }
      } else if next == "}" {
        break
      } else {
        throw failure("Expect character ',' or '}'", at: position)
      }
    }
    guard next == "}" else { throw failure("Expect character '}'", at: position) }
    position += 1
    return .object(members)
  }

  private mutating func key(_ names: inout Set<[UInt8]>) throws(ShapeFailure) -> String {
    let start = position
    let name: String
    if next == "'" {
      name = try quoted()
    } else {
      guard case .value(.string(let word)) = try plain(isTyped: false) else {
        throw .fatal(.unexpected("argument of type 'NoneType' is not iterable"))
      }
      name = word
    }
    let count = position - start
    for (mark, word) in [("\"", "double"), ("'", "single")] where name.contains(mark) {
      throw failure("Dict key should not contain \(word) quotes '\(name)'", at: start, count: count)
    }
    guard names.insert(Array(name.utf8)).inserted else {
      throw failure("Duplicate defined dict key '\(name)'", at: start, count: count)
    }
    return name
  }

  private mutating func list() throws(ShapeFailure) -> Draft {
    position += 1
    var elements: [Draft] = []
    if next == "]" {
      position += 1
      return .list([])
    }
    while next != nil {
      do {
        elements.append(try value())
      } catch .help(let path) {
        throw .help([.element(0)] + path)
      }
      if next == "," {
        position += 1
        if next == "]" { break }
      } else if next == "]" {
        break
      } else {
        throw failure("Expect character ',' or ']'", at: position)
      }
    }
    guard next == "]" else { throw failure("Expect character ']'", at: position) }
    position += 1
    return .list(elements)
  }

  /// A word without quotation marks; with `isTyped`, numbers and Booleans are read as in JSON.
  private mutating func plain(isTyped: Bool) throws(ShapeFailure) -> Draft {
    let start = position
    while let scalar = next {
      if scalar == "," || scalar == ":" || scalar == "]" || scalar == "}" { break }
      if scalar.isSpaceInPython {
        throw failure("Please wrap whitespace character in single quotes", at: position)
      }
      if scalar == "\"" || scalar == "'" {
        throw failure("Please wrap \(scalar) character in single quotes", at: position)
      }
      position += 1
    }
    guard position > start else { throw failure("Cannot parse empty", at: position) }
    let word = String(scalars: scalars[start..<position])
    if word == "null" { return .value(.null) }
    if word == "??" { throw .help([]) }
    guard isTyped, let value = try? JSONParser.parse(word) else { return .value(.string(word)) }
    switch value {
    case .bool, .integer, .bigInteger, .double: return .value(value)
    default: return .value(.string(word))
    }
  }

  /// A text in single quotation marks, in which `'/` stands for one of them.
  private mutating func quoted() throws(ShapeFailure) -> String {
    position += 1
    var text: [UInt8] = []
    while let scalar = next {
      position += 1
      guard scalar == "'" else {
        text.append(scalar)
        continue
      }
      guard next == "/" else { return String(decoding: text, as: UTF8.self) }
      text.append("'" as Unicode.Scalar)
      position += 1
    }
    throw failure("Miss end quota character: '", at: position)
  }
}
