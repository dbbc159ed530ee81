/// Reads the text between the brackets of an expression.
struct ExpressionParser {
  private enum Token: Equatable {
    case identifier(String)
    case string(String)
    case integer(Int)
    case leftParenthesis, rightParenthesis, leftSquareBracket, rightSquareBracket, comma, dot, end

    /// What the error text calls it.
    var name: StaticString {
      switch self {
      case .identifier: "Identifier"
      case .string: "Literal"
      case .integer: "Integer"
      case .leftParenthesis: "LeftParenthesis"
      case .rightParenthesis: "RightParenthesis"
      case .leftSquareBracket: "LeftSquareBracket"
      case .rightSquareBracket: "RightSquareBracket"
      case .comma: "Comma"
      case .dot: "Dot"
      case .end: "EndOfData"
      }
    }
  }

  private let text: Substring
  private let bytes: [UInt8]
  private var position = 0
  private var token = Token.end
  private var depth = 0

  private init(_ text: Substring) {
    self.text = text
    bytes = Array(text.utf8)
  }

  /// The expression that a text is.
  ///
  /// - Throws: ``ExpressionError`` where it stops being one, or when it is too long or nested too deep.
  static func parse(_ text: Substring) throws(ExpressionError) -> Expression {
    let length = text.utf16.count
    guard length <= TemplateLimit.expressionLength else {
      throw ExpressionError(
        "The language expression length limit exceeded. Limit: '\(TemplateLimit.expressionLength)' "
          + "and actual: '\(length)'.")
    }
    var parser = ExpressionParser(text)
    try parser.advance()
    let expression = try parser.expression()
    guard parser.token == .end else { throw parser.unexpected(.end) }
    return expression
  }

  private func unexpected(_ wanted: Token) -> ExpressionError {
    ExpressionError(
      "Unable to parse language expression '\(text)': expected token '\(wanted.name)' and actual '\(token.name)'.")
  }

  private mutating func take(_ wanted: Token) throws(ExpressionError) {
    guard token == wanted else { throw unexpected(wanted) }
    try advance()
  }

  // MARK: - Grammar

  private mutating func expression() throws(ExpressionError) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= TemplateLimit.expressionDepth else { throw tooDeep }
    var result = try primary()
    var accesses = 0
    while true {
      switch token {
      case .dot:
        try advance()
        guard case .identifier(let name) = token else { throw unexpected(.identifier("")) }
        try advance()
        result = .property(result, name)
      case .leftSquareBracket:
        try advance()
        result = .index(result, try expression())
        try take(.rightSquareBracket)
      default:
        return result
      }
      // Each access is one more level of the expression's tree, which is walked recursively.
      accesses += 1
      guard accesses <= TemplateLimit.expressionDepth else { throw tooDeep }
    }
  }

  private var tooDeep: ExpressionError {
    ExpressionError(
      "The language expression is nested too deep. Limit: '\(TemplateLimit.expressionDepth)'.")
  }

  private mutating func primary() throws(ExpressionError) -> Expression {
    switch token {
    case .string(let value):
      try advance()
      return .string(value)
    case .integer(let value):
      try advance()
      return .integer(value)
    case .identifier(let name):
      try advance()
      return try call(name)
    default:
      throw unexpected(.identifier(""))
    }
  }

  private mutating func call(_ name: String) throws(ExpressionError) -> Expression {
    if token == .dot {
      try advance()
      guard case .identifier(let member) = token else { throw unexpected(.identifier("")) }
      try advance()
      return .userCall(namespace: name, name: member, try arguments())
    }
    let values = try arguments()
    guard let function = TemplateFunction(named: name) else { return .unknownCall(name: name, values) }
    return .call(function, name: name, values)
  }

  private mutating func arguments() throws(ExpressionError) -> [Expression] {
    try take(.leftParenthesis)
    var values: [Expression] = []
    if token == .rightParenthesis {
      try advance()
      return values
    }
    while true {
      values.append(try expression())
      guard token == .comma else { break }
      try advance()
    }
    try take(.rightParenthesis)
    return values
  }

  // MARK: - Tokens

  private mutating func advance() throws(ExpressionError) {
    while position < bytes.count, [0x20, 0x09, 0x0A, 0x0D].contains(bytes[position]) { position += 1 }
    guard position < bytes.count else {
      token = .end
      return
    }
    let start = position
    position += 1
    switch bytes[start] {
    case UInt8(ascii: "("): token = .leftParenthesis
    case UInt8(ascii: ")"): token = .rightParenthesis
    case UInt8(ascii: "["): token = .leftSquareBracket
    case UInt8(ascii: "]"): token = .rightSquareBracket
    case UInt8(ascii: ","): token = .comma
    case UInt8(ascii: "."): token = .dot
    case UInt8(ascii: "'"): token = .string(try string(start))
    case UInt8(ascii: "-"), UInt8(ascii: "0")...UInt8(ascii: "9"): token = try number(start)
    case let byte where Self.isLetter(byte):
      while position < bytes.count, Self.isLetter(bytes[position]) || Self.isDigit(bytes[position]) { position += 1 }
      token = .identifier(String(decoding: bytes[start..<position], as: UTF8.self))
    default:
      throw notExpected(at: start)
    }
  }

  /// Reads on after an opening quotation mark; a doubled one stands for itself.
  private mutating func string(_ start: Int) throws(ExpressionError) -> String {
    var value: [UInt8] = []
    while position < bytes.count {
      let byte = bytes[position]
      position += 1
      if byte == UInt8(ascii: "'") {
        guard position < bytes.count, bytes[position] == UInt8(ascii: "'") else {
          return String(decoding: value, as: UTF8.self)
        }
        position += 1
      }
      value.append(byte)
    }
    throw ExpressionError(
      "The language expression '\(text)' is not valid: the string token at position '\(character(start))' "
        + "has no terminating quotation mark.")
  }

  private mutating func number(_ start: Int) throws(ExpressionError) -> Token {
    while position < bytes.count, Self.isDigit(bytes[position]) { position += 1 }
    if position < bytes.count, Self.isLetter(bytes[position]) { throw notExpected(at: position) }
    guard let value = Int(String(decoding: bytes[start..<position], as: UTF8.self)) else {
      throw notExpected(at: start)
    }
    return .integer(value)
  }

  private func notExpected(at offset: Int) -> ExpressionError {
    let rest = String(decoding: bytes[offset...], as: UTF8.self)
    let character = rest.unicodeScalars.first.map(String.init) ?? ""
    return ExpressionError(
      "The language expression '\(text)' is not valid: the string character '\(character)' at position "
        + "'\(self.character(offset))' is not expected.")
  }

  /// Characters before a byte.
  private func character(_ offset: Int) -> Int {
    bytes[..<offset].count { $0 & 0xC0 != 0x80 }
  }

  private static func isLetter(_ byte: UInt8) -> Bool {
    let lower = byte | 0x20
    return lower >= UInt8(ascii: "a") && lower <= UInt8(ascii: "z") || byte == UInt8(ascii: "_")
      || byte == UInt8(ascii: "$")
  }

  private static func isDigit(_ byte: UInt8) -> Bool {
    byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9")
  }
}
