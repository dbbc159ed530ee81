/// The encoding of bytes as letters (RFC 4648).
package enum Base64 {
  private static let letters = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/".utf8)

  /// The letters for some bytes, filled up with `=`.
  package static func encode(_ bytes: [UInt8]) -> String {
    var result: [UInt8] = []
    result.reserveCapacity((bytes.count + 2) / 3 * 4)
    for start in stride(from: 0, to: bytes.count, by: 3) {
      let piece = bytes[start..<min(start + 3, bytes.count)]
      let number = piece.reduce(UInt32(0)) { $0 << 8 | UInt32($1) } << UInt32(8 * (3 - piece.count))
      for place in 0..<4 {
        let letter = letters[Int(number >> UInt32(18 - 6 * place)) & 63]
        result.append(place <= piece.count ? letter : UInt8(ascii: "="))
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The bytes that letters stand for; what is no letter is passed over, as Python does.
  ///
  /// - Returns: `nil` when the number of letters cannot be.
  package static func decode(_ text: String) -> [UInt8]? {
    var result: [UInt8] = []
    var number: UInt32 = 0
    var count = 0
    var fill = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "=") {
        fill += 1
        if count >= 2, count + fill >= 4 { break }
        continue
      }
      guard let value = letters.firstIndex(of: byte) else { continue }
      fill = 0
      number = number << 6 | UInt32(value)
      count += 1
      if count == 4 {
        result += [UInt8(number >> 16 & 255), UInt8(number >> 8 & 255), UInt8(number & 255)]
        (number, count) = (0, 0)
      }
    }
    if count == 0 { return result }
    guard count >= 2, count + fill >= 4 else { return nil }
    result.append(UInt8(number >> UInt32(6 * count - 8) & 255))
    if count == 3 { result.append(UInt8(number >> 2 & 255)) }
    return result
  }
}
