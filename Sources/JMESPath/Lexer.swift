import JSON

/// Cuts a query into words, byte by byte, as the lexer of jmespath.py does.
struct Lexer {
  let query: String
  /// The words, with one of kind `eof` at the end.
  private(set) var tokens: [Token] = []
  /// The values of literals and the names of quoted identifiers.
  private(set) var values: [JSONValue] = []

  private let bytes: [UInt8]
  private var position = 0

  /// Cuts the whole query.
  ///
  /// - Throws: ``JMESPathError`` of kind `syntax` at the first thing that is no word.
  init(_ query: String) throws(JMESPathError) {
    self.query = query
    bytes = Array(query.utf8)
    guard !bytes.isEmpty else { throw .emptyExpression }
    while position < bytes.count { try next() }
    add(.eof, length: 0)
  }

  /// The value of a literal, or the name of a quoted identifier.
  func value(of token: Token) -> JSONValue {
    values.indices.contains(token.value) ? values[token.value] : .null
  }

  /// A token's text as it stands in the query.
  func text(of token: Token) -> String {
    String(decoding: bytes[token.range], as: UTF8.self)
  }

  /// The value of a number, held to the range of `Int`: no list is so long that this could be seen.
  func number(_ token: Token) -> Int {
    var value = 0
    let isNegative = bytes[token.range.lowerBound] == UInt8(ascii: "-")
    for byte in bytes[token.range].dropFirst(isNegative ? 1 : 0) {
      let (product, isTooLarge) = value.multipliedReportingOverflow(by: 10)
      let (sum, overflows) = product.addingReportingOverflow(Int(byte & 0x0F))
      if isTooLarge || overflows { return isNegative ? -Int.max : Int.max }
      value = sum
    }
    return isNegative ? -value : value
  }

  /// Code points before a byte.
  func column(of offset: Int) -> Int {
    bytes[..<offset].count { $0 & 0xC0 != 0x80 }
  }

  private mutating func next() throws(JMESPathError) {
    switch bytes[position] {
    case 0x20, 0x09, 0x0A, 0x0D: position += 1
    case UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "_"): identifier()
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"): try number()
    case UInt8(ascii: "'"): try rawString()
    case UInt8(ascii: "`"): try literal()
    case UInt8(ascii: "\""): try quotedIdentifier()
    case UInt8(ascii: "."): add(.dot, length: 1)
    case UInt8(ascii: "*"): add(.star, length: 1)
    case UInt8(ascii: "]"): add(.rbracket, length: 1)
    case UInt8(ascii: ","): add(.comma, length: 1)
    case UInt8(ascii: ":"): add(.colon, length: 1)
    case UInt8(ascii: "@"): add(.current, length: 1)
    case UInt8(ascii: "("): add(.lparen, length: 1)
    case UInt8(ascii: ")"): add(.rparen, length: 1)
    case UInt8(ascii: "{"): add(.lbrace, length: 1)
    case UInt8(ascii: "}"): add(.rbrace, length: 1)
    case UInt8(ascii: "[") where isFollowed(by: "]"): add(.flatten, length: 2)
    case UInt8(ascii: "[") where isFollowed(by: "?"): add(.filter, length: 2)
    case UInt8(ascii: "["): add(.lbracket, length: 1)
    case UInt8(ascii: "|"): addPair(.or, ifFollowedBy: "|", else: .pipe)
    case UInt8(ascii: "&"): addPair(.and, ifFollowedBy: "&", else: .expref)
    case UInt8(ascii: "<"): addPair(.lte, ifFollowedBy: "=", else: .lt)
    case UInt8(ascii: ">"): addPair(.gte, ifFollowedBy: "=", else: .gt)
    case UInt8(ascii: "!"): addPair(.ne, ifFollowedBy: "=", else: .not)
    case UInt8(ascii: "=") where isFollowed(by: "="): add(.eq, length: 2)
    case UInt8(ascii: "="): throw failure("Unknown token '='", at: position)
    default: throw failure("Unknown token \(scalar(at: position))", at: position)
    }
  }

  private mutating func add(_ kind: Token.Kind, length: Int, value: Int = 0) {
    tokens.append(Token(kind: kind, range: position..<position + length, value: value))
    position += length
  }

  private func isFollowed(by second: Unicode.Scalar) -> Bool {
    position + 1 < bytes.count && bytes[position + 1] == UInt8(ascii: second)
  }

  private mutating func addPair(_ pair: Token.Kind, ifFollowedBy second: Unicode.Scalar, else single: Token.Kind) {
    if isFollowed(by: second) { add(pair, length: 2) } else { add(single, length: 1) }
  }

  private mutating func identifier() {
    var end = position + 1
    while end < bytes.count, bytes[end].isIdentifierByte { end += 1 }
    add(.unquotedIdentifier, length: end - position)
  }

  private mutating func number() throws(JMESPathError) {
    let isNegative = bytes[position] == UInt8(ascii: "-")
    var end = position + 1
    while end < bytes.count, bytes[end].isDigit { end += 1 }
    let digits = end - position - (isNegative ? 1 : 0)
    guard digits > 0 else { throw failure("Unknown token '-'", at: position) }
    guard digits <= Limit.integerDigits else { throw .tooManyDigits(digits) }
    add(.number, length: end - position)
  }

  private func failure(_ message: String, at offset: Int) -> JMESPathError {
    .lexer(message, column: column(of: offset), in: query)
  }

  private func scalar(at offset: Int) -> Unicode.Scalar {
    var end = offset + 1
    while end < bytes.count, bytes[end] & 0xC0 == 0x80 { end += 1 }
    return String(decoding: bytes[offset..<end], as: UTF8.self).unicodeScalars.first ?? "\u{FFFD}"
  }
}

// MARK: - Between delimiters

extension Lexer {
  /// The bytes between the delimiter at the present place and the next one that no backslash precedes.
  private func delimited(by delimiter: Unicode.Scalar) throws(JMESPathError) -> Range<Int> {
    var end = position + 1
    while end < bytes.count {
      if bytes[end] == UInt8(ascii: delimiter) { return position + 1..<end }
      end += bytes[end] == UInt8(ascii: "\\") ? 2 : 1
    }
    throw failure("Unclosed \(delimiter) delimiter", at: position)
  }

  /// Bytes of the query in which the delimiter has lost the backslash before it.
  private func unescaped(_ range: Range<Int>, delimiter: Unicode.Scalar) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(range.count)
    for index in range {
      let next = index + 1
      let isEscape = bytes[index] == UInt8(ascii: "\\") && next < range.upperBound
      if isEscape, bytes[next] == UInt8(ascii: delimiter) { continue }
      result.append(bytes[index])
    }
    return result
  }

  private mutating func addValue(_ kind: Token.Kind, _ value: JSONValue, content: Range<Int>) {
    values.append(value)
    add(kind, length: content.count + 2, value: values.count - 1)
  }

  private mutating func rawString() throws(JMESPathError) {
    let content = try delimited(by: "'")
    let text = String(decoding: unescaped(content, delimiter: "'"), as: UTF8.self)
    addValue(.literal, .string(text), content: content)
  }

  private mutating func quotedIdentifier() throws(JMESPathError) {
    let content = try delimited(by: "\"")
    do {
      let name = try JSONParser.parse(Array(bytes[content.lowerBound - 1...content.upperBound]))
      addValue(.quotedIdentifier, name, content: content)
    } catch {
      throw failure(error.reason, at: position)
    }
  }

  /// Reads `` `…` ``: JSON or, failing that, the inside of a JSON string whose quotation marks were left out.
  private mutating func literal() throws(JMESPathError) {
    let content = try delimited(by: "`")
    let text = unescaped(content, delimiter: "`")
    do {
      let value = try JSONParser.parse(text)
      if !value.hasOverlongInteger {
        addValue(.literal, value, content: content)
        return
      }
    } catch {
      if error.isTooDeep { throw .tooDeep }
    }
    let quote = [UInt8(ascii: "\"")]
    do {
      addValue(.literal, try JSONParser.parse(quote + text.withoutLeadingSpace + quote), content: content)
    } catch {
      throw failure("Bad token \(String(decoding: text, as: UTF8.self))", at: position)
    }
  }
}

extension JSONError {
  /// Whether the text may be JSON, but nests deeper than the parser follows.
  fileprivate var isTooDeep: Bool { reason == "Nesting is too deep" }
}

extension JSONValue {
  /// Whether it holds a whole number that Python refuses to read.
  fileprivate var hasOverlongInteger: Bool {
    switch self {
    case .bigInteger(let digits):
      digits.utf8.count - (digits.utf8.first == UInt8(ascii: "-") ? 1 : 0)
        > Limit.integerDigits
    case .array(let elements): elements.contains { $0.hasOverlongInteger }
    case .object(let members): members.values.contains { $0.hasOverlongInteger }
    default: false
    }
  }
}

extension [UInt8] {
  /// The bytes without what Python's `lstrip` takes from their front.
  fileprivate var withoutLeadingSpace: ArraySlice<UInt8> {
    guard let first, first <= 0x20 || first >= 0x80 else { return self[...] }
    let text = String(decoding: self, as: UTF8.self)
    return self[text.unicodeScalars.prefix { $0.isPythonSpace }.reduce(0) { $0 + UTF8.width($1) }...]
  }
}

extension UInt8 {
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }

  fileprivate var isIdentifierByte: Bool {
    isDigit || self == UInt8(ascii: "_")
      || (lowercasedASCII >= UInt8(ascii: "a") && lowercasedASCII <= UInt8(ascii: "z"))
  }
}
