/// An ISO 8601 duration, as Python's `isodate` reads and writes it: years and months stay, the rest is carried over into
/// days, hours, minutes and seconds (`PT90M` is `PT1H30M`, `P1W` is `P7D`, nothing at all `P0D`).
package struct ISODuration: Equatable {
  private var isNegative = false
  private var years = "0"
  private var months = "0"
  private var microseconds = 0

  /// The duration that a word of the command line means, as the client sends it: `PT5M` for `5m`, `1h30m` and `PT5M`;
  /// `nil` for what is none.
  package static func worded(_ word: String) -> String? {
    let text = String(decoding: word.utf8.map { $0.isSmall ? $0 & 0xDF : $0 }, as: UTF8.self)
    for start in ["", "P0M", "PT"] {
      if let duration = ISODuration(start + text) { return duration.text }
    }
    return nil
  }

  /// The largest amount in one part, in seconds: enough for anything that Azure takes, and five do not overflow.
  private static let greatestPart = 1_000_000_000_000

  /// - Returns: `nil` for what is no duration of the form `P1Y2M3W4DT5H6M7.5S`, in capitals.
  init?(_ text: String) {
    var bytes = Array(text.utf8)[...]
    if let sign = bytes.first, sign == UInt8(ascii: "-") || sign == UInt8(ascii: "+") {
      isNegative = sign == UInt8(ascii: "-")
      bytes.removeFirst()
    }
    guard bytes.popFirst() == UInt8(ascii: "P"), !bytes.isEmpty else { return nil }
    if let part = Self.part("Y", unitSeconds: 1, &bytes) { years = part.text }
    if let part = Self.part("M", unitSeconds: 1, &bytes) { months = part.text }
    for (unit, seconds) in [("W", 604_800), ("D", 86_400)] {
      if let part = Self.part(unit, unitSeconds: seconds, &bytes) { microseconds += part.microseconds }
    }
    if bytes.first == UInt8(ascii: "T") {
      bytes.removeFirst()
      for (unit, seconds) in [("H", 3_600), ("M", 60), ("S", 1)] {
        if let part = Self.part(unit, unitSeconds: seconds, &bytes) { microseconds += part.microseconds }
      }
    }
    guard bytes.isEmpty else { return nil }
  }

  /// An amount of one unit.
  private struct Part {
    var text: String
    var microseconds: Int
  }

  /// Takes digits and their unit off the front, if that is what stands there.
  private static func part(_ unit: String, unitSeconds: Int, _ bytes: inout ArraySlice<UInt8>) -> Part? {
    let whole = bytes.prefix(while: \.isDigit)
    var rest = bytes.dropFirst(whole.count)
    var fraction = rest.prefix(0)
    if let mark = rest.first, mark == UInt8(ascii: ".") || mark == UInt8(ascii: ",") {
      fraction = rest.dropFirst().prefix(while: \.isDigit)
      rest = rest.dropFirst(fraction.count + 1)
      guard !fraction.isEmpty else { return nil }
    }
    guard rest.first == unit.utf8.first, let number = Int(String(decoding: whole, as: UTF8.self)),
      number <= greatestPart / unitSeconds
    else { return nil }
    bytes = rest.dropFirst()
    let billionths = (0..<9).reduce(0) { sum, place in
      sum * 10 + (place < fraction.count ? Int(fraction[fraction.startIndex + place] & 0x0F) : 0)
    }
    let significant = fraction.prefix(
      upTo: fraction.lastIndex { $0 != UInt8(ascii: "0") }.map { $0 + 1 } ?? fraction.startIndex)
    let text = significant.isEmpty ? "\(number)" : "\(number)." + String(decoding: significant, as: UTF8.self)
    return Part(text: text, microseconds: number * unitSeconds * 1_000_000 + billionths * unitSeconds / 1_000)
  }

  /// The duration in its shortest form.
  var text: String {
    var date = ""
    if years != "0" { date += years + "Y" }
    if months != "0" { date += months + "M" }
    var rest = microseconds
    func take(_ length: Int) -> Int {
      defer { rest %= length }
      return rest / length
    }
    let days = take(86_400_000_000)
    if days != 0 { date += "\(days)D" }
    var time = ""
    let hours = take(3_600_000_000)
    if hours != 0 { time += "\(hours)H" }
    let minutes = take(60_000_000)
    if minutes != 0 { time += "\(minutes)M" }
    if rest != 0 { time += Self.seconds(rest) + "S" }
    if date.isEmpty, time.isEmpty { date = "0D" }
    return (isNegative ? "-P" : "P") + date + (time.isEmpty ? "" : "T" + time)
  }

  private static func seconds(_ microseconds: Int) -> String {
    let fraction = String(microseconds % 1_000_000)
    let padded = Array((String(repeating: "0", count: 6 - fraction.utf8.count) + fraction).utf8)
    let digits = padded.prefix((padded.lastIndex { $0 != UInt8(ascii: "0") } ?? -1) + 1)
    let whole = String(microseconds / 1_000_000)
    return digits.isEmpty ? whole : whole + "." + String(decoding: digits, as: UTF8.self)
  }
}

/// A duration as a request writes it: `P1DT` is `P1D`; `nil` for what is none.
package func requestDuration(_ text: String) -> String? { ISODuration(text)?.text }
