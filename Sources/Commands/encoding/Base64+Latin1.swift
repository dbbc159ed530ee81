package import Grammar
import JSON

extension Base64 {
  /// The letters for a text in Latin-1, as the client encodes custom and user data.
  ///
  /// - Throws: ``CommandError`` in the words of Python when a character has no place in Latin-1.
  package static func encode(latin1 text: String) throws(CommandError) -> String {
    var bytes: [UInt8] = []
    for (position, scalar) in text.unicodeScalars.enumerated() {
      guard let byte = UInt8(exactly: scalar.value) else { throw notLatin1(scalar, at: position) }
      bytes.append(byte)
    }
    return encode(bytes)
  }

  private static func notLatin1(_ scalar: Unicode.Scalar, at position: Int) -> CommandError {
    let digits = String(scalar.value, radix: 16)
    let isShort = scalar.value < 0x10000
    let padded = String(repeating: "0", count: max(0, (isShort ? 4 : 8) - digits.count)) + digits
    return CommandError(
      .refused,
      "'latin-1' codec can't encode character '\\\(isShort ? "u" : "U")\(padded)' in position \(position): ordinal not in range(256)"
    )
  }
}
