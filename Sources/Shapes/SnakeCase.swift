import JSON

extension String {
  /// The name in snake case as az makes it: `diskSizeGB` becomes `disk_size_gb`, `vTpmEnabled` `v_tpm_enabled`.
  ///
  /// Two passes, as there: a capital that begins a word of small letters is parted from whatever stands before it, then
  /// every capital from a small letter or digit before it. Hyphens become underscores.
  var snakeCase: String {
    String(decoding: Array(utf8).wordsParted.capitalsParted.map(\.lowercasedASCII).map(\.underscored), as: UTF8.self)
  }

  /// The printed form of a snake-case name: `disk_size_gb` becomes `diskSizeGb`; the rest of a word becomes small.
  var camelCase: String {
    let parts = utf8.split(separator: UInt8(ascii: "_"), omittingEmptySubsequences: false)
    guard parts.count > 1 else { return self }
    var bytes = parts[0].map(\.lowercasedASCII)
    for part in parts.dropFirst() {
      bytes += part.prefix(1).map(\.uppercasedASCII) + part.dropFirst().map(\.lowercasedASCII)
    }
    return String(decoding: bytes, as: UTF8.self)
  }
}

extension [UInt8] {
  /// With `_` before every capital that small letters follow, unless the capital is the first byte or the byte before
  /// it belongs to the word parted last.
  fileprivate var wordsParted: [UInt8] {
    var result: [UInt8] = []
    var index = 0
    while index < count {
      let byte = self[index]
      result.append(byte)
      index += 1
      guard byte != 0x0A, index + 1 < count, self[index].isCapital, self[index + 1].isSmall else { continue }
      result.append(UInt8(ascii: "_"))
      result.append(self[index])
      index += 1
      while index < count, self[index].isSmall {
        result.append(self[index])
        index += 1
      }
    }
    return result
  }

  /// With `_` between a small letter or digit and a capital.
  fileprivate var capitalsParted: [UInt8] {
    var result: [UInt8] = []
    for byte in self {
      if byte.isCapital, let last = result.last, last.isSmall || last.isDigit { result.append(UInt8(ascii: "_")) }
      result.append(byte)
    }
    return result
  }
}

extension UInt8 {
  var isCapital: Bool { self >= UInt8(ascii: "A") && self <= UInt8(ascii: "Z") }
  var isSmall: Bool { self >= UInt8(ascii: "a") && self <= UInt8(ascii: "z") }
  var isDigit: Bool { self >= UInt8(ascii: "0") && self <= UInt8(ascii: "9") }
  fileprivate var underscored: UInt8 { self == UInt8(ascii: "-") ? UInt8(ascii: "_") : self }
  fileprivate var uppercasedASCII: UInt8 { isSmall ? self & 0xDF : self }
}
