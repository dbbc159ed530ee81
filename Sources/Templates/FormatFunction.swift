import JSON

// `format`: a text with places for values, as .NET's composite formatting has them.

extension Evaluator {
  /// A text with each `{0}`, `{1,10}` or `{2:N0}` replaced by an argument; `{{` and `}}` are braces.
  mutating func format(_ call: FunctionCall) throws(ExpressionError) -> String {
    let pattern = Array(try call.string(0).utf8)
    var result: [UInt8] = []
    var position = 0
    while position < pattern.count {
      let byte = pattern[position]
      position += 1
      guard byte == UInt8(ascii: "{") || byte == UInt8(ascii: "}") else {
        result.append(byte)
        continue
      }
      if position < pattern.count, pattern[position] == byte {
        result.append(byte)
        position += 1
        continue
      }
      guard byte == UInt8(ascii: "{"), let end = pattern[position...].firstIndex(of: UInt8(ascii: "}")) else {
        throw Self.invalidFormat(call)
      }
      try budget.spend(1)
      let part = try item(String(decoding: pattern[position..<end], as: UTF8.self), call)
      try allow(result.count + part.utf8.count, call)
      result.append(contentsOf: part.utf8)
      position = end + 1
    }
    return String(decoding: result, as: UTF8.self)
  }

  private static func invalidFormat(_ call: FunctionCall) -> ExpressionError {
    call.failure("the format is invalid: '\(call[0].plainText)'.")
  }

  /// What `0`, `1,10` or `2:N0` between braces stands for.
  private func item(_ text: String, _ call: FunctionCall) throws(ExpressionError) -> String {
    let colon = text.utf8.firstIndex(of: UInt8(ascii: ":"))
    let head = String(text[..<(colon ?? text.endIndex)])
    let pieces = head.utf8.split(separator: UInt8(ascii: ","), omittingEmptySubsequences: false)
    guard pieces.count <= 2, let index = pieces.first.flatMap({ Int(String(Substring($0)).trimmed) }), index >= 0 else {
      throw Self.invalidFormat(call)
    }
    guard index < call.arguments.count - 1 else {
      throw call.failure(
        "index '\(index)' of the format must be less than the number of arguments, '\(call.arguments.count - 1)'.")
    }
    var value = call[index + 1].plainText
    if let colon {
      let specifier = String(text[text.utf8.index(after: colon)...])
      value = try formatted(call[index + 1], specifier, call)
    }
    guard pieces.count == 2 else { return value }
    guard let width = Int(String(Substring(pieces[1])).trimmed), width.magnitude <= 65_536 else {
      throw Self.invalidFormat(call)
    }
    let blanks = String(repeating: " ", count: max(abs(width) - value.utf16.count, 0))
    return width < 0 ? value + blanks : blanks + value
  }

  private func formatted(
    _ value: JSONValue, _ specifier: String, _ call: FunctionCall
  ) throws(ExpressionError) -> String {
    guard let number = value.integer else { return value.plainText }
    if specifier.isEmpty { return value.plainText }
    guard let text = NumberPattern(specifier).text(of: number) else { throw Self.invalidFormat(call) }
    return text
  }
}

/// How a whole number is written: .NET's standard (`D4`, `N0`, `X2`, `F1`, `P0`) and custom (`000`, `#,##0.00`) formats.
struct NumberPattern {
  private let specifier: String

  init(_ specifier: String) {
    self.specifier = specifier
  }

  /// The number so written; `nil` when the format is none.
  func text(of number: Int) -> String? {
    let bytes = Array(specifier.utf8)
    guard let letter = bytes.first else { return nil }
    let isStandard = letter.isASCIILetter && bytes.dropFirst().allSatisfy { $0 >= 0x30 && $0 <= 0x39 }
    guard isStandard else { return custom(number) }
    let digits = bytes.count > 1 ? Int(String(decoding: bytes.dropFirst(), as: UTF8.self)) : nil
    guard digits ?? 0 <= 99, bytes.count <= 3 else { return nil }
    let sign = number < 0 ? "-" : ""
    let magnitude = String(number.magnitude)
    switch letter {
    case UInt8(ascii: "D"), UInt8(ascii: "d"):
      return sign + Self.padded(magnitude, digits ?? 0)
    case UInt8(ascii: "G"), UInt8(ascii: "g"), UInt8(ascii: "R"), UInt8(ascii: "r"):
      return sign + magnitude
    case UInt8(ascii: "X"), UInt8(ascii: "x"):
      let hexadecimal = String(UInt(bitPattern: number), radix: 16, uppercase: letter == UInt8(ascii: "X"))
      return Self.padded(hexadecimal, digits ?? 0)
    case UInt8(ascii: "F"), UInt8(ascii: "f"):
      return sign + magnitude + Self.fraction(digits ?? 2)
    case UInt8(ascii: "N"), UInt8(ascii: "n"):
      return sign + Self.grouped(magnitude) + Self.fraction(digits ?? 2)
    case UInt8(ascii: "P"), UInt8(ascii: "p"):
      return sign + Self.grouped(number == 0 ? "0" : magnitude + "00") + Self.fraction(digits ?? 2) + " %"
    case UInt8(ascii: "C"), UInt8(ascii: "c"):
      let amount = "¤" + Self.grouped(magnitude) + Self.fraction(digits ?? 2)
      return number < 0 ? "(" + amount + ")" : amount
    default:
      return nil
    }
  }

  private static func padded(_ digits: String, _ width: Int) -> String {
    String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
  }

  private static func fraction(_ digits: Int) -> String {
    digits == 0 ? "" : "." + String(repeating: "0", count: digits)
  }

  private static func grouped(_ digits: String) -> String {
    var result: [UInt8] = []
    for (index, digit) in digits.utf8.enumerated() {
      if index > 0, (digits.utf8.count - index).isMultiple(of: 3) { result.append(UInt8(ascii: ",")) }
      result.append(digit)
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// A picture of digits: `0` is always written, `#` only where there is a digit, a comma between them groups.
  private func custom(_ number: Int) -> String {
    let picture = Array(specifier.utf8)
    let isDigit: (UInt8) -> Bool = { $0 == UInt8(ascii: "0") || $0 == UInt8(ascii: "#") }
    guard let first = picture.firstIndex(where: isDigit), let last = picture.lastIndex(where: isDigit) else {
      return specifier
    }
    let core = picture[first...last]
    let point = core.firstIndex(of: UInt8(ascii: ".")) ?? core.endIndex
    let whole = core[..<point]
    var digits = number == 0 ? "" : String(number.magnitude)
    digits = Self.padded(digits, whole.count { $0 == UInt8(ascii: "0") })
    if whole.contains(UInt8(ascii: ",")) { digits = Self.grouped(digits) }
    let zeros = core[point...].lastIndex(of: UInt8(ascii: "0")).map { last in
      core[point...last].count(where: isDigit)
    }
    let head = String(decoding: picture[..<first], as: UTF8.self)
    let tail = String(decoding: picture[(last + 1)...], as: UTF8.self)
    return (number < 0 ? "-" : "") + head + digits + Self.fraction(zeros ?? 0) + tail
  }
}

extension UInt8 {
  /// Whether it is one of `A`…`Z` and `a`…`z`.
  var isASCIILetter: Bool { lowercasedASCII >= UInt8(ascii: "a") && lowercasedASCII <= UInt8(ascii: "z") }
}
