/// Bytes as letters, with padding, in one line (RFC 4648 §4).
package enum Base64 {
  private static let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The letters for some bytes.
  package static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let chunk = bytes[start..<min(start + 3, bytes.count)]
      var number = 0
      for index in 0..<3 { number = number << 8 | (index < chunk.count ? Int(chunk[start + index]) : 0) }
      for index in 0..<4 {
        result.append(index <= chunk.count ? alphabet[number >> (18 - 6 * index) & 0x3F] : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes of a text; letters outside the alphabet are passed over, as Python does. `nil` when it
  /// ends too early or is not ASCII.
  package static func decode(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    var bits = 0
    var count = 0
    var padding = 0
    for byte in text.utf8 {
      guard byte < 0x80 else { return nil }
      if byte == UInt8(ascii: "=") {
        padding += 1
        if count >= 2, count + padding >= 4 { return result }
      } else if let value = alphabet.firstIndex(of: byte) {
        padding = 0
        bits = (bits << 6 | value) & 0xFFFF
        count = (count + 1) % 4
        switch count {
        case 2: result.append(UInt8(truncatingIfNeeded: bits >> 4))
        case 3: result.append(UInt8(truncatingIfNeeded: bits >> 2))
        case 0: result.append(UInt8(truncatingIfNeeded: bits))
        default: break
        }
      }
    }
    return count == 0 ? result : nil
  }

  /// The bytes of a text that is base64 and nothing else, padding included; `nil` for every other text.
  package static func decodeStrictly(_ text: String) -> [UInt8]? {
    guard text.utf8.count.isMultiple(of: 4), let bytes = decode(text) else { return nil }
    // Whatever was passed over, or padded where it may not be, does not come back.
    let padding = text.utf8.suffix(2).count { $0 == UInt8(ascii: "=") }
    let letters = text.utf8.dropLast(padding)
    return letters.allSatisfy(alphabet.contains) && bytes.count == text.utf8.count / 4 * 3 - padding ? bytes : nil
  }
}
