import JSON

extension Evaluator {
  /// Functions that write text another way, or make names and values of it; `nil` for other functions.
  mutating func encodedValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .base64:
      return .string(Base64.encode(Array(try call.string(0).utf8)))
    case .base64ToString:
      return .string(String(decoding: try base64(try call.string(0), call), as: UTF8.self))
    case .base64ToJson:
      return try json(String(decoding: try base64(try call.string(0), call), as: UTF8.self), call)
    case .uriComponent:
      return .string(PercentEncoding.encoded(try call.string(0)))
    case .uriComponentToString:
      return .string(PercentEncoding.decoded(try call.string(0)))
    case .uri:
      return .string(joined(try call.string(0), try call.string(1)))
    case .dataUri:
      let bytes = Array(call[0].plainText.utf8)
      return .string("data:text/plain;charset=utf8;base64," + Base64.encode(bytes))
    case .dataUriToString:
      return .string(try dataURI(try call.string(0), call))
    case .json:
      return try json(try call.string(0), call)
    case .uniqueString, .guid:
      var parts: [String] = []
      for index in call.arguments.indices { parts.append(try call.string(index)) }
      try budget.spend(parts.reduce(0) { $0 + $1.utf8.count })
      return .string(call.function == .guid ? StableHash.guid(parts) : StableHash.uniqueString(parts))
    case .newGuid:
      guard isInDefaultValue else { throw .misplaced(call.name) }
      guidsMade += 1
      return .string(StableHash.randomLookingGUID(seed: scope.guidSeed, number: guidsMade))
    default:
      return nil
    }
  }

  private func base64(_ text: String, _ call: FunctionCall) throws(ExpressionError) -> [UInt8] {
    guard let bytes = Base64.decodeStrictly(text) else {
      throw call.failure("the parameter is not a valid base64 string.")
    }
    return bytes
  }

  /// What a text is as JSON. Names of one object are searched among each other, so their number is paid for squared.
  private mutating func json(_ text: String, _ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    let commas = text.utf8.count { $0 == UInt8(ascii: ",") }
    try budget.spend(text.utf8.count)
    try budget.spend(min(commas, 1_000_000) * min(commas, 1_000_000) / 8)
    do {
      return try JSONParser.parse(text)
    } catch {
      throw call.failure("the parameter is not valid JSON: \(error.description).")
    }
  }

  /// A relative address on the base of another.
  private func joined(_ base: String, _ relative: String) -> String {
    let bytes = Array(base.utf8)
    if bytes.last == UInt8(ascii: "/") {
      return base + (relative.utf8.first == UInt8(ascii: "/") ? String(relative.dropFirst()) : relative)
    }
    // The last piece of the base makes way, unless the base is a mere host.
    guard let slash = bytes.lastIndex(of: UInt8(ascii: "/")), slash > 0, bytes[slash - 1] != UInt8(ascii: "/") else {
      return base + (relative.utf8.first == UInt8(ascii: "/") ? relative : "/" + relative)
    }
    let rest = relative.utf8.first == UInt8(ascii: "/") ? String(relative.dropFirst()) : relative
    return String(decoding: bytes[...slash], as: UTF8.self) + rest
  }

  private func dataURI(_ text: String, _ call: FunctionCall) throws(ExpressionError) -> String {
    guard text.lowercased().utf8.starts(with: "data:".utf8), let comma = text.utf8.firstIndex(of: UInt8(ascii: ","))
    else { throw call.failure("the parameter is not a valid data URI.") }
    let content = String(text[text.utf8.index(after: comma)...])
    guard text[..<comma].lowercased().utf8.reversed().starts(with: ";base64".utf8.reversed()) else {
      return PercentEncoding.decoded(content)
    }
    return String(decoding: try base64(content, call), as: UTF8.self)
  }
}

/// `%XX` for everything but the unreserved characters.
///
/// Source: RFC 3986 §2.
enum PercentEncoding {
  static func encoded(_ text: String) -> String {
    let digits = Array("0123456789ABCDEF".utf8)
    var result: [UInt8] = []
    for byte in text.utf8 {
      let isUnreserved =
        byte.isASCIILetter || byte >= 0x30 && byte <= 0x39 || "-._~".utf8.contains(byte)
      if isUnreserved {
        result.append(byte)
      } else {
        result.append(contentsOf: [UInt8(ascii: "%"), digits[Int(byte >> 4)], digits[Int(byte & 0x0F)]])
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  static func decoded(_ text: String) -> String {
    let bytes = Array(text.utf8)
    var result: [UInt8] = []
    var position = 0
    while position < bytes.count {
      if bytes[position] == UInt8(ascii: "%"), position + 2 < bytes.count,
        let value = UInt8(String(decoding: bytes[position + 1...position + 2], as: UTF8.self), radix: 16)
      {
        result.append(value)
        position += 3
      } else {
        result.append(bytes[position])
        position += 1
      }
    }
    return String(decoding: result, as: UTF8.self)
  }
}
