/// The world's only source of chance: the same seed gives the same numbers for ever (SplitMix64).
package struct SeededGenerator: RandomNumberGenerator, Sendable, Equatable {
  /// What the next number depends on; kept in the state file.
  package private(set) var state: UInt64

  package init(seed: UInt64) { state = seed }

  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    return Self.mixed(state)
  }

  /// A GUID of version 4: `8d1b7d0e-5f3c-4c41-9a55-0123456789ab`.
  package mutating func guid() -> String {
    GUID.text(next(), next())
  }

  /// So many hexadecimal digits, in lower case.
  package mutating func hexadecimal(_ count: Int) -> String {
    String(decoding: (0..<count).map { _ in GUID.digit(UInt8(next() & 0x0F)) }, as: UTF8.self)
  }

  /// Bits of a number spread over all others, so that near numbers give far ones.
  package static func mixed(_ number: UInt64) -> UInt64 {
    var mixed = number
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

/// Identifiers that follow from what they identify, so that nobody has to store them.
package enum GUID {
  /// The GUID of a text: always the same, and different for different texts.
  package static func of(_ text: String) -> String {
    let first = hash(text, seed: 0xCBF2_9CE4_8422_2325)
    return GUID.text(SeededGenerator.mixed(first), SeededGenerator.mixed(hash(text, seed: first)))
  }

  /// The GUID of a text without its hyphens: 32 hexadecimal digits.
  package static func digits(of text: String) -> String {
    String(decoding: of(text).utf8.filter { $0 != UInt8(ascii: "-") }, as: UTF8.self)
  }

  /// A number that follows from a text (FNV-1a).
  package static func hash(_ text: String, seed: UInt64 = 0xCBF2_9CE4_8422_2325) -> UInt64 {
    text.utf8.reduce(seed) { ($0 ^ UInt64($1)) &* 0x0000_0100_0000_01B3 }
  }

  /// Two numbers as a GUID of version 4.
  fileprivate static func text(_ high: UInt64, _ low: UInt64) -> String {
    let high = high & 0xFFFF_FFFF_FFFF_0FFF | 0x4000
    let low = low & 0x3FFF_FFFF_FFFF_FFFF | 0x8000_0000_0000_0000
    var text: [UInt8] = []
    text.reserveCapacity(36)
    for position in 0..<32 {
      if position == 8 || position == 12 || position == 16 || position == 20 { text.append(UInt8(ascii: "-")) }
      let word = position < 16 ? high : low
      text.append(digit(UInt8(word >> UInt64(60 - position % 16 * 4) & 0x0F)))
    }
    return String(decoding: text, as: UTF8.self)
  }

  fileprivate static func digit(_ value: UInt8) -> UInt8 {
    value < 10 ? UInt8(ascii: "0") + value : UInt8(ascii: "a") + value - 10
  }
}
