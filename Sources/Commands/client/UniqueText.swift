package import JSON

/// Texts that `az` draws at random. Here they follow from what they are for, so that the same commands give the same bytes.
package enum UniqueText {
  /// A GUID that is another one for another document.
  package static func guid(from document: JSONValue) -> String {
    let bytes = document.text(.compact).utf8
    var digits = Array(
      (hex(hash(bytes, seed: 0xcbf2_9ce4_8422_2325)) + hex(hash(bytes, seed: 0x8422_2325_cbf2_9ce4))).utf8)
    // Version 4, variant 1: what readers of GUIDs expect.
    digits[12] = UInt8(ascii: "4")
    digits[16] = UInt8(ascii: "a")
    let text = String(decoding: digits, as: UTF8.self)
    var rest = Substring(text)
    return [8, 4, 4, 4, 12].map { length in
      defer { rest = rest.dropFirst(length) }
      return String(rest.prefix(length))
    }.joined(separator: "-")
  }

  /// FNV-1a.
  private static func hash(_ bytes: some Sequence<UInt8>, seed: UInt64) -> UInt64 {
    bytes.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01b3 }
  }

  private static func hex(_ number: UInt64) -> String {
    let digits = String(number, radix: 16)
    return String(repeating: "0", count: 16 - digits.utf8.count) + digits
  }
}
