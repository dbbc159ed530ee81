import Glibc
import JSON

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
  private let text: StaticString
  private var position = 0
  /// Where the lines of the shared types begin.
  private var lineStarts: [Int] = []
  private var types: [ShapeType] = Self.simpleTypes
  private var fields: [ShapeField] = []
  private var variants: [Variants] = []
  /// Members of objects that are not closed yet.
  private var open: [ShapeField] = []
  /// Number in ``types`` of each shared type that has been met.
  private var shared: [Int32]

  /// Text, whole number, number, flag, anything, time: every shape begins with these.
  private static let simpleTypes: [ShapeType] = [
    ShapeType(kind: .text), ShapeType(kind: .integer), ShapeType(kind: .number), ShapeType(kind: .flag),
    ShapeType(kind: .any), ShapeType(kind: .time),
  ]

  /// The shape of that name in a table, or `nil` when the table has none.
  static func shape(_ name: String, in text: StaticString, isModel: Bool) -> Shape? {
    text.withUTF8Buffer { bytes in
      let table = bytes.span
      guard let start = place(of: name, table) else { return nil }
      var reader = ShapeReader(text, bytes)
      reader.position = start
      let root = reader.use(table)
      return Shape(
        types: reader.types, fields: reader.fields, variants: reader.variants, root: root, isModel: isModel)
    }
  }

  /// The names of the shapes in a table, in order.
  static func names(in text: StaticString) -> [String] {
    text.withUTF8Buffer { bytes in
      var names: [String] = []
      var start = 0
      while start < bytes.count, bytes[start] != UInt8(ascii: "\n") {
        let end = bytes[start...].firstIndex(of: UInt8(ascii: "=")) ?? start
        names.append(String(decoding: bytes[start..<end], as: UTF8.self))
        start = nextLine(after: end, bytes)
      }
      return names
    }
  }

  private init(_ text: StaticString, _ bytes: UnsafeBufferPointer<UInt8>) {
    self.text = text
    shared = []
    var start = 0
    while start < bytes.count, bytes[start] != UInt8(ascii: "\n") { start = Self.nextLine(after: start, bytes) }
    start += 1
    while start < bytes.count {
      lineStarts.append(start)
      start = Self.nextLine(after: start, bytes)
    }
    shared = Array(repeating: -1, count: lineStarts.count)
  }

  /// Where the next line begins that does not go on with this one.
  private static func nextLine(after start: Int, _ bytes: UnsafeBufferPointer<UInt8>) -> Int {
    guard let base = bytes.baseAddress else { return 0 }
    var index = start
    while index < bytes.count, let found = memchr(base + index, 0x0A, bytes.count - index) {
      index = UnsafeRawPointer(found) - UnsafeRawPointer(base) + 1
      if index == bytes.count || bytes[index] != UInt8(ascii: " ") { return index }
    }
    return bytes.count
  }

  /// Where the type of a shape begins.
  private static func place(of name: String, _ table: Span<UInt8>) -> Int? {
    name.withBytes { wanted in
      var start = 0
      while start < table.count, table[start] != UInt8(ascii: "\n") {
        let end = start + wanted.count
        if end < table.count, table[end] == UInt8(ascii: "="),
          wanted.indices.allSatisfy({ wanted[$0] == table[start + $0] })
        {
          return end + 1
        }
        start = table.extracting(start..<table.count).withUnsafeBufferPointer { start + nextLine(after: 0, $0) }
      }
      return nil
    }
  }

  private mutating func use(_ table: Span<UInt8>) -> TypeUse {
    let isNullable = skip("?", table)
    return TypeUse(index: type(table), isNullable: isNullable)
  }

  private mutating func type(_ table: Span<UInt8>) -> Int32 {
    switch position < table.count ? table[position] : 0 {
    case UInt8(ascii: ":"):
      position += 2
      return limited(Self.simple(table[position - 1]), table)
    case UInt8(ascii: "["), UInt8(ascii: "<"):
      position += 1
      let kind: ShapeType.Kind = table[position - 1] == UInt8(ascii: "[") ? .list : .dictionary
      let element = use(table)
      var type = ShapeType(kind: kind, element: element)
      type.needsChecks = types[Int(element.index)].needsChecks
      types.append(type)
      return Int32(types.count - 1)
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
  private static func simple(_ letter: UInt8) -> Int32 {
    switch letter {
    case UInt8(ascii: "i"): 1
    case UInt8(ascii: "f"): 2
    case UInt8(ascii: "b"): 3
    case UInt8(ascii: "t"): 5
    default: 4
    }
  }

  private mutating func sharedType(_ number: Int, _ table: Span<UInt8>) -> Int32 {
    precondition(lineStarts.indices.contains(number), "no shared type \(number)")
    if shared[number] >= 0 { return shared[number] }
    let back = position
    position = lineStarts[number]
    shared[number] = Int32(types.count)
    let index = object(table)
    position = back
    return index
  }

  private mutating func object(_ table: Span<UInt8>) -> Int32 {
    let index = types.count
    types.append(ShapeType(kind: .object))
    precondition(skip("{", table), "an object begins with a brace, at \(position)")
    types[index].keepsUnknown = skip("&", table)
    let firstOpen = open.count
    var needsChecks = false
    while !skip("}", table) {
      passSpace(table)
      if skip("~", table) {
        let read = readVariants(table)
        types[index].variants = Int32(variants.count)
        variants.append(read)
      } else {
        let field = field(table)
        needsChecks = needsChecks || field.flags.contains(.required) || types[Int(field.use.index)].needsChecks
        open.append(field)
      }
    }
    types[index].firstField = Int32(fields.count)
    types[index].fieldCount = Int32(open.count - firstOpen)
    types[index].needsChecks = needsChecks
    fields += open[firstOpen...]
    open.removeLast(open.count - firstOpen)
    return Int32(index)
  }

  private mutating func field(_ table: Span<UInt8>) -> ShapeField {
    let name = word(table)
    let alias = skip("=", table) ? word(table) : nil
    let wire = skip(">", table) ? word(table) : nil
    var flags: ShapeField.Flags = []
    while position < table.count {
      switch table[position] {
      case UInt8(ascii: "!"): flags.insert(.readOnly)
      case UInt8(ascii: "^"): flags.insert(.flattened)
      case UInt8(ascii: "*"): flags.insert(.secret)
      case UInt8(ascii: "+"): flags.insert(.required)
      case UInt8(ascii: "-"): flags.insert(.overridden)
      default:
        return ShapeField(nameInTable: name, aliasInTable: alias, wireInTable: wire, flags: flags, use: use(table))
      }
      position += 1
    }
    preconditionFailure("a table ends within a member")
  }

  private mutating func readVariants(_ table: Span<UInt8>) -> Variants {
    var variants = Variants(member: word(table).string, types: [])
    passSpace(table)
    while skip("~", table) {
      let value = word(table).string
      variants.types.append((value, type(table)))
      passSpace(table)
    }
    return variants
  }

  /// A simple type, or a copy of it with the limits that follow.
  private mutating func limited(_ simple: Int32, _ table: Span<UInt8>) -> Int32 {
    guard skip("(", table) else { return simple }
    var type = types[Int(simple)]
    type.needsChecks = true
    let start = position
    while table[position] != UInt8(ascii: ")") { position += 1 }
    let text = TableText(self.text, start..<position).string
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
    return Int32(types.count - 1)
  }

  private mutating func word(_ table: Span<UInt8>) -> TableText {
    let start = position
    while position < table.count, Self.isNameByte(table[position]) { position += 1 }
    precondition(position > start, "a name is missing at \(start)")
    return TableText(text, start..<position)
  }

  /// Letters, digits, and `_`, `.`, `/`, `$`, `#`: a bit each in the two halves of ASCII.
  private static func isNameByte(_ byte: UInt8) -> Bool {
    let low: UInt64 = 0x03FF_C018_0000_0000
    let high: UInt64 = 0x07FF_FFFE_87FF_FFFE
    return byte < 64 ? low >> UInt64(byte) & 1 != 0 : byte < 128 && high >> UInt64(byte - 64) & 1 != 0
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
