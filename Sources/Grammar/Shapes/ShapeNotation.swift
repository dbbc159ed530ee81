import JSON

/// The notation in which commands write the shape of a compound argument: short at the call site, quick to compile.
///
///     [{name, id, zones: [], count: int, on: bool, mode: Dynamic|Static, tags: {*}, nsg/sg: {id} @properties.nsg}]
///
/// - `[shape]` is a list, `{*: shape}` a dictionary, `{a, b: shape}` an object; `[]` and `{*}` hold text.
/// - A simple shape is `text` (also when left out), `int`, `number`, `bool`, `any`, `duration`, `time`, or words of a
///   choice joined by `|` (behind a single one too); `word~value` is a word that stands for another value (`true` and
///   `false` are truths), `^` in a word for a comma and a blank. `words` is a list of words that are taken as they stand.
/// - `int(1..128)` and `text(2..64)` have limits (either end may be left out), `id(/subscriptions/…/{})` a form.
/// - `?` after a shape lets it be null; `=word` or `=[]` after it is the blank value; `!` after a name requires it.
/// - A member may have several names, joined by `/`, and after `@` its place in the document, from the object on; without
///   it the place is the first name in camel case.
///
/// What is written wrongly is a fault of the program and traps; the test that declares all commands finds it.
package struct ShapeNotation {
  /// How deep shapes may nest.
  private static let depthLimit = 16

  private let bytes: [UInt8]
  private var position = 0
  private var depth = 0

  private init(_ text: String) { bytes = Array(text.utf8) }

  /// The shape that a text denotes.
  package static func parse(_ text: String) -> Shape {
    var notation = ShapeNotation(text)
    let shape = notation.shape()
    notation.skipSpace()
    precondition(notation.position == notation.bytes.count, "shape is written wrongly: \(text)")
    return shape
  }

  private mutating func shape() -> Shape {
    depth += 1
    precondition(depth <= Self.depthLimit, "shape nests too deeply")
    defer { depth -= 1 }
    var shape: Shape
    if skip("[") {
      shape = skip("]") ? .list(of: .text) : .list(of: closed("]"))
    } else if skip("{") {
      shape = braced()
    } else {
      shape = Self.simple(word())
    }
    if skip("(") { shape.limit = limit(shape) }
    if skip("?") { shape.isNullable = true }
    if skip("=") { shape.blank = blank() }
    return shape
  }

  private mutating func blank() -> JSONValue {
    if skip("[") {
      expect("]")
      return []
    }
    if skip("{") {
      expect("}")
      return [:]
    }
    return .string(word())
  }

  /// The values that words stand for may be truths.
  private static func value(_ written: JSONValue) -> JSONValue {
    switch written {
    case "true": true
    case "false": false
    default: written
    }
  }

  /// What stands in parentheses: a range, or the form of an id.
  private mutating func limit(_ shape: Shape) -> Limit {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: ")") { position += 1 }
    let text = String(decoding: bytes[start..<position], as: UTF8.self)
    expect(")")
    if text.hasBytes(of: "/") { return .form(Wording(making: text)) }
    let numbers = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    precondition(numbers.count == 3, "limit is written wrongly: \(text)")
    let least = Int(String(decoding: numbers[0], as: UTF8.self)) ?? 0
    let most = Int(String(decoding: numbers[2], as: UTF8.self)) ?? .max
    precondition(least <= most, "limit is written wrongly: \(text)")
    if case .integer = shape.kind { return .range(least...most) }
    return .length(least...most)
  }

  private mutating func closed(_ end: Unicode.Scalar) -> Shape {
    let inner = shape()
    expect(end)
    return inner
  }

  private mutating func braced() -> Shape {
    if skip("*") {
      let element = skip(":") ? shape() : .text
      expect("}")
      return .dictionary(of: element)
    }
    var members: [Shape.Member] = []
    while !skip("}") {
      members.append(member())
      if !skip(",") {
        expect("}")
        break
      }
    }
    return Shape(.object(members))
  }

  private mutating func member() -> Shape.Member {
    var names = [word()]
    while skip("/") { names.append(word()) }
    let isRequired = skip("!")
    let shape = skip(":") ? shape() : .text
    let place =
      skip("@")
      ? word().utf8.split(separator: UInt8(ascii: ".")).compactMap { String(Substring($0)) }
      : [Self.camelCase(names[0])]
    return Shape.Member(names: names, shape: shape, place: place, isRequired: isRequired)
  }

  private static func simple(_ word: String) -> Shape {
    switch word {
    case "", "text", "id", "location": return .text
    case "int": return .integer
    case "number": return .number
    case "bool": return .boolean
    case "any": return .anything
    case "duration":
      var shape = Shape.text
      shape.limit = .duration
      return shape
    case "time":
      var shape = Shape.text
      shape.limit = .time
      return shape
    case "words":
      var shape = Shape.list(of: .text)
      shape.takesWordsAsTheyStand = true
      return shape
    default:
      let words = word.utf8.split(separator: UInt8(ascii: "|")).map { choice in
        choice.split(separator: UInt8(ascii: "^")).map { String(Substring($0)) }.joined(separator: ", ")
      }
      return Shape(
        .choice(
          words.map { word in
            let parts = word.utf8.split(separator: UInt8(ascii: "~")).map { String(Substring($0)) }
            return parts.count == 2 ? (parts[0], value(.string(parts[1]))) : (word, .string(word))
          }))
    }
  }

  /// `address-prefix` as the service writes it: `addressPrefix`.
  static func camelCase(_ name: String) -> String {
    var letters: [UInt8] = []
    var raises = false
    for byte in name.utf8 {
      if byte == UInt8(ascii: "-") || byte == UInt8(ascii: "_") {
        raises = true
        continue
      }
      let isLower = (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      letters.append(raises && isLower ? byte - 32 : byte)
      raises = false
    }
    return String(decoding: letters, as: UTF8.self)
  }

  private mutating func skipSpace() {
    while position < bytes.count, bytes[position] == UInt8(ascii: " ") || bytes[position] == 0x0A { position += 1 }
  }

  private mutating func skip(_ letter: Unicode.Scalar) -> Bool {
    skipSpace()
    guard position < bytes.count, bytes[position] == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }

  private mutating func expect(_ letter: Unicode.Scalar) {
    precondition(skip(letter), "shape lacks \(letter) at \(position): \(String(decoding: bytes, as: UTF8.self))")
  }

  private mutating func word() -> String {
    skipSpace()
    let start = position
    while position < bytes.count {
      switch bytes[position] {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "_"), UInt8(ascii: "|"),
        UInt8(ascii: "."), UInt8(ascii: "~"), UInt8(ascii: "*"), UInt8(ascii: "$"), UInt8(ascii: "+"),
        UInt8(ascii: "^"):
        position += 1
      default:
        return String(decoding: bytes[start..<position], as: UTF8.self)
      }
    }
    return String(decoding: bytes[start..<position], as: UTF8.self)
  }
}
