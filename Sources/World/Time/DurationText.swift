import JSON

/// How long something lasts, written as a person or as Azure writes it.
package enum DurationText {
  /// The longest duration that is understood: a hundred years, in seconds.
  package static let limitSeconds = 100 * 365 * 86_400

  /// Seconds of `90`, `90s`, `10m`, `6h`, `2d`, `1h30m` or an ISO 8601 duration such as `PT2M`.
  ///
  /// - Returns: `nil` when the text is none of these or longer than ``limitSeconds``.
  package static func seconds(_ text: String) -> Int? {
    if let first = text.utf8.first, first | 0x20 == UInt8(ascii: "p") { return isoSeconds(text) }
    var total = 0
    var reader = PartReader(text)
    guard !reader.isAtEnd else { return nil }
    while !reader.isAtEnd {
      guard let number = reader.number() else { return nil }
      guard let unit = reader.letter() else {
        // Digits alone are seconds; after a unit they would be a leftover.
        guard reader.isAtEnd, total == 0 else { return nil }
        return number <= limitSeconds ? number : nil
      }
      let factor: Int
      switch unit {
      case "s": factor = 1
      case "m": factor = 60
      case "h": factor = 3600
      case "d": factor = 86_400
      default: return nil
      }
      guard let sum = checked(total, number, factor) else { return nil }
      total = sum
    }
    return total
  }

  /// Seconds of an ISO 8601 duration: `PT30S`, `PT1H30M`, `P1DT12H`. Fractions of a second are dropped; years and months,
  /// which have no fixed length, count 365 and 30 days as in .NET's `XmlConvert`.
  ///
  /// - Returns: `nil` when the text is no such duration, is negative, or is longer than ``limitSeconds``.
  package static func isoSeconds(_ text: String) -> Int? {
    var reader = PartReader(text)
    guard reader.letter() == "p", !reader.isAtEnd else { return nil }
    var total = 0
    var isTime = false
    var last = -1
    while !reader.isAtEnd {
      if !isTime, reader.takeTimeMark() {
        isTime = true
        guard !reader.isAtEnd else { return nil }
        continue
      }
      guard let number = reader.number() else { return nil }
      let hasFraction = reader.skipFraction()
      guard let unit = reader.letter(), let (rank, factor) = part(unit, isTime: isTime), rank > last,
        !hasFraction || unit == "s", let sum = checked(total, number, factor)
      else { return nil }
      last = rank
      total = sum
    }
    return last < 0 ? nil : total
  }

  /// A duration as ISO 8601 writes it: `PT1M30S`.
  package static func iso(_ seconds: Int) -> String {
    guard seconds > 0 else { return "PT0S" }
    var text = "P"
    if seconds >= 86_400 { text += "\(seconds / 86_400)D" }
    let rest = seconds % 86_400
    guard rest > 0 else { return text }
    text += "T"
    if rest >= 3600 { text += "\(rest / 3600)H" }
    if rest % 3600 >= 60 { text += "\(rest % 3600 / 60)M" }
    if rest % 60 > 0 { text += "\(rest % 60)S" }
    return text
  }

  private static func part(_ unit: Character, isTime: Bool) -> (rank: Int, factor: Int)? {
    switch (unit, isTime) {
    case ("y", false): (0, 365 * 86_400)
    case ("m", false): (1, 30 * 86_400)
    case ("d", false): (2, 86_400)
    case ("h", true): (3, 3600)
    case ("m", true): (4, 60)
    case ("s", true): (5, 1)
    default: nil
    }
  }

  private static func checked(_ total: Int, _ number: Int, _ factor: Int) -> Int? {
    let (product, overflow) = number.multipliedReportingOverflow(by: factor)
    guard !overflow, product <= limitSeconds, total + product <= limitSeconds else { return nil }
    return total + product
  }
}

/// Reads a duration's numbers and letters from left to right.
private struct PartReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func number() -> Int? {
    var value = 0
    var count = 0
    while let byte = rest.first, (0x30...0x39).contains(byte) {
      guard count < 15 else { return nil }
      value = value * 10 + Int(byte - 0x30)
      count += 1
      rest.removeFirst()
    }
    return count > 0 ? value : nil
  }

  /// The next letter, in lower case.
  mutating func letter() -> Character? {
    guard let byte = rest.first?.lowercasedASCII, (0x61...0x7A).contains(byte) else { return nil }
    rest.removeFirst()
    return Character(Unicode.Scalar(byte))
  }

  mutating func takeTimeMark() -> Bool {
    guard let byte = rest.first, byte | 0x20 == UInt8(ascii: "t") else { return false }
    rest.removeFirst()
    return true
  }

  mutating func skipFraction() -> Bool {
    guard rest.first == UInt8(ascii: ".") else { return false }
    rest.removeFirst()
    while let byte = rest.first, (0x30...0x39).contains(byte) { rest.removeFirst() }
    return true
  }
}
