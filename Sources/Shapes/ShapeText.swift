/// Reads the notation of the shape tables.
///
/// A table is lines. A line that begins with a blank goes on with the one before. First come shapes, `NAME=TYPE`, then
/// an empty line, then the types that several places share; `@3` is the fourth of these.
///
///     TYPE    = ["?"] ( text | ":i" | ":f" | ":b" | ":a" | ":t" | "[" TYPE | "<" TYPE | "{" MEMBERS "}" | "@" NUMBER )
///     MEMBERS = ["&"] MEMBER*                    parted by one blank or line end
///     MEMBER  = NAME ["=" ALIAS] [">" PATH] FLAGS TYPE
///     FLAGS   = any of  ! read-only  ^ flattened  * secret  + required  - overridden
///
/// `text` is nothing at all: most members are text. `:i` is a whole number, `:f` a number, `:b` a flag, `:a` anything,
/// `:t` a time, `[` a list, `<` a dictionary; `?` allows null. Limits follow in parentheses: `:i(5..100)`, `(duration)`,
/// `(time)`. In models `&` keeps members that are not known, `>` says where a member stands on the wire, and `~member`
/// with `~value@7` after it names sub-types. Source: Scripts/extract_shapes.py.
struct ShapeReader {
  private var position = 0
  private var lineStarts: [Int] = []
  private var types: [ShapeType] = Self.simpleTypes
  /// Number in ``types`` of each shared type that has been met.
  private var shared: [Int]

  /// Text, whole number, number, flag, anything, time: every shape begins with these.
  private static let simpleTypes: [ShapeType] = [
    ShapeType(kind: .text), ShapeType(kind: .integer), ShapeType(kind: .number), ShapeType(kind: .flag),
    ShapeType(kind: .any), ShapeType(kind: .time),
  ]

  /// The shape of that name in a table, or `nil` when the table has none.
  static func shape(_ name: String, in table: Span<UInt8>, isModel: Bool) -> Shape? {
    var reader = ShapeReader(table)
    guard reader.goTo(name, table) else { return nil }
    let root = reader.use(table)
    return Shape(types: reader.types, root: root, isModel: isModel)
  }

  /// The names of the shapes in a table, in order.
  static func names(in table: Span<UInt8>) -> [String] {
    var names: [String] = []
    var start = 0
    while start < table.count, table[start] != UInt8(ascii: "\n") {
      var end = start
      while table[end] != UInt8(ascii: "=") { end += 1 }
      names.append(text(start..<end, table))
      start = nextLine(after: end, table)
    }
    return names
  }

  private init(_ table: Span<UInt8>) {
    shared = []
    var start = 0
    while start < table.count {
      lineStarts.append(start)
      start = Self.nextLine(after: start, table)
    }
    shared = Array(repeating: -1, count: lineStarts.count)
  }

  /// Where the next line begins that does not go on with this one.
  private static func nextLine(after start: Int, _ table: Span<UInt8>) -> Int {
    var index = start
    while index < table.count {
      let ends = table[index] == UInt8(ascii: "\n")
      index += 1
      if ends, index == table.count || table[index] != UInt8(ascii: " ") { return index }
    }
    return index
  }

  private static func text(_ range: Range<Int>, _ table: Span<UInt8>) -> String {
    table.extracting(range).withUnsafeBufferPointer { String(decoding: $0, as: UTF8.self) }
  }

  /// Goes to the type of a shape, and forgets the lines of the shapes, so that numbers of shared types are line numbers.
  private mutating func goTo(_ name: String, _ table: Span<UInt8>) -> Bool {
    var found: Int?
    var line = 0
    let wanted = Array(name.utf8)
    while line < lineStarts.count, table[lineStarts[line]] != UInt8(ascii: "\n") {
      let start = lineStarts[line]
      let end = start + wanted.count
      if found == nil, end < table.count, table[end] == UInt8(ascii: "="),
        wanted.indices.allSatisfy({ wanted[$0] == table[start + $0] })
      {
        found = end + 1
      }
      line += 1
    }
    lineStarts.removeFirst(min(line + 1, lineStarts.count))
    guard let found else { return false }
    position = found
    return true
  }

  private mutating func use(_ table: Span<UInt8>) -> TypeUse {
    let isNullable = skip("?", table)
    return TypeUse(index: type(table), isNullable: isNullable)
  }

  private mutating func type(_ table: Span<UInt8>) -> Int {
    switch position < table.count ? table[position] : 0 {
    case UInt8(ascii: ":"):
      position += 2
      return limited(Self.simple(table[position - 1]), table)
    case UInt8(ascii: "["), UInt8(ascii: "<"):
      position += 1
      let kind: ShapeType.Kind = table[position - 1] == UInt8(ascii: "[") ? .list : .dictionary
      let element = use(table)
      types.append(ShapeType(kind: kind, element: element))
      return types.count - 1
    case UInt8(ascii: "{"):
      return object(table)
    case UInt8(ascii: "@"):
      position += 1
      return sharedType(number(table), table)
    default:
      return limited(0, table)
    }
  }

  /// Place among the simple types of the letter after a colon.
  private static func simple(_ letter: UInt8) -> Int {
    switch letter {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "f"): 2
    case UInt8(ascii: "b"): 3
    case UInt8(ascii: "t"): 5
    default: 4
    }
  }

  private mutating func sharedType(_ number: Int, _ table: Span<UInt8>) -> Int {
    precondition(lineStarts.indices.contains(number), "no shared type \(number)")
    if shared[number] >= 0 { return shared[number] }
    let back = position
    position = lineStarts[number]
    shared[number] = types.count
    let index = object(table)
    position = back
    return index
  }

  private mutating func object(_ table: Span<UInt8>) -> Int {
    let index = types.count
    types.append(ShapeType(kind: .object))
    precondition(skip("{", table), "an object begins with a brace, at \(position)")
    types[index].keepsUnknown = skip("&", table)
    var fields: [ShapeField] = []
    while !skip("}", table) {
      passSpace(table)
      if skip("~", table) {
        types[index].variants = variants(table)
      } else {
        fields.append(field(table))
      }
    }
    types[index].fields = fields
    return index
  }

  private mutating func field(_ table: Span<UInt8>) -> ShapeField {
    let name = word(table)
    let alias = skip("=", table) ? word(table) : nil
    let path = skip(">", table) ? word(table) : nil
    let wire = path?.utf8.split(separator: UInt8(ascii: ".")).map { String(Substring($0)) }
    var flags: ShapeField.Flags = []
    while true {
      if skip("!", table) {
        flags.insert(.readOnly)
      } else if skip("^", table) {
        flags.insert(.flattened)
      } else if skip("*", table) {
        flags.insert(.secret)
      } else if skip("+", table) {
        flags.insert(.required)
      } else if skip("-", table) {
        flags.insert(.overridden)
      } else {
        return ShapeField(name: name, alias: alias, wire: wire, flags: flags, use: use(table))
      }
    }
  }

  private mutating func variants(_ table: Span<UInt8>) -> Variants {
    var variants = Variants(member: word(table), types: [])
    passSpace(table)
    while skip("~", table) {
      let value = word(table)
      variants.types.append((value, type(table)))
      passSpace(table)
    }
    return variants
  }

  /// A simple type, or a copy of it with the limits that follow.
  private mutating func limited(_ simple: Int, _ table: Span<UInt8>) -> Int {
    guard skip("(", table) else { return simple }
    var type = types[simple]
    let start = position
    while table[position] != UInt8(ascii: ")") { position += 1 }
    let text = Self.text(start..<position, table)
    position += 1
    switch text {
    case "duration": type.limits = .duration
    case "time": type.limits = .time
    default:
      let bounds = text.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      type.limits = .range(
        least: bounds.first.flatMap { Int(Substring($0)) }, greatest: bounds.last.flatMap { Int(Substring($0)) })
    }
    types.append(type)
    return types.count - 1
  }

  private mutating func word(_ table: Span<UInt8>) -> String {
    let start = position
    while position < table.count, Self.isNameByte(table[position]) { position += 1 }
    precondition(position > start, "a name is missing at \(start)")
    return Self.text(start..<position, table)
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    byte.isSmall || byte.isCapital || byte.isDigit || byte == UInt8(ascii: "_") || byte == UInt8(ascii: ".")
      || byte == UInt8(ascii: "/") || byte == UInt8(ascii: "$") || byte == UInt8(ascii: "#")
  }

  private mutating func number(_ table: Span<UInt8>) -> Int {
    var value = 0
    while position < table.count, table[position].isDigit {
      value = value * 10 + Int(table[position] & 0x0F)
      position += 1
    }
    return value
  }

  private mutating func passSpace(_ table: Span<UInt8>) {
    while position < table.count, table[position] == UInt8(ascii: " ") || table[position] == UInt8(ascii: "\n") {
      position += 1
    }
  }

  private mutating func skip(_ letter: Unicode.Scalar, _ table: Span<UInt8>) -> Bool {
    guard position < table.count, table[position] == UInt8(ascii: letter) else { return false }
    position += 1
    return true
  }
}
