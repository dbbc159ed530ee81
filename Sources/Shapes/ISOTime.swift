/// A date and time of day in ISO 8601, as Azure writes them and as Python's `datetime` keeps them: to the microsecond,
/// with the offset it was written with.
package struct ISOTime: Equatable {
  private var year: Int
  private var month: Int
  private var day: Int
  private var hour: Int
  private var minute: Int
  private var second: Int
  private var microsecond: Int
  /// `nil` when the text says none.
  private var offsetMinutes: Int?

  /// Reads `2026-05-25T08:18:37.7580171Z`; the time, its seconds, their fraction (of which six digits count) and the
  /// offset may be missing.
  package init?(_ text: String) {
    var reader = Reader(rest: Array(text.utf8)[...])
    guard let year = reader.number(4), reader.take("-"), let month = reader.number(2), reader.take("-"),
      let day = reader.number(2), (1...9999).contains(year), (1...12).contains(month),
      day >= 1, day <= Self.days(inMonth: month, of: year)
    else { return nil }
    (self.year, self.month, self.day) = (year, month, day)
    (hour, minute, second, microsecond) = (0, 0, 0, 0)
    guard reader.take("T") || reader.take("t") || reader.take(" ") else {
      guard reader.rest.isEmpty else { return nil }
      return
    }
    guard let hour = reader.number(2), hour < 24, reader.take(":"), let minute = reader.number(2), minute < 60 else {
      return nil
    }
    (self.hour, self.minute) = (hour, minute)
    if reader.take(":") {
      guard let second = reader.number(2), second < 60 else { return nil }
      self.second = second
      if reader.take(".") || reader.take(",") {
        guard let fraction = reader.microseconds() else { return nil }
        microsecond = fraction
      }
    }
    guard reader.readOffset(into: &offsetMinutes), reader.rest.isEmpty else { return nil }
  }

  private struct Reader {
    var rest: ArraySlice<UInt8>

    mutating func take(_ letter: Unicode.Scalar) -> Bool {
      guard rest.first == UInt8(ascii: letter) else { return false }
      rest.removeFirst()
      return true
    }

    mutating func number(_ count: Int) -> Int? {
      let digits = rest.prefix(count)
      guard digits.count == count, digits.allSatisfy(\.isDigit) else { return nil }
      rest = rest.dropFirst(count)
      return digits.reduce(0) { $0 * 10 + Int($1 & 0x0F) }
    }

    mutating func microseconds() -> Int? {
      let digits = rest.prefix(while: \.isDigit)
      guard !digits.isEmpty else { return nil }
      rest = rest.dropFirst(digits.count)
      let six = digits.prefix(6).map { Int($0 & 0x0F) } + Array(repeating: 0, count: max(0, 6 - digits.count))
      return six.reduce(0) { $0 * 10 + $1 }
    }

    /// - Returns: whether what follows is an offset or nothing.
    mutating func readOffset(into minutes: inout Int?) -> Bool {
      if take("Z") || take("z") {
        minutes = 0
        return true
      }
      let isNegative = rest.first == UInt8(ascii: "-")
      guard take("-") || take("+") else { return true }
      guard let hours = number(2), hours < 24 else { return false }
      _ = take(":")
      let rest = number(2) ?? 0
      guard rest < 60 else { return false }
      minutes = (hours * 60 + rest) * (isNegative ? -1 : 1)
      return true
    }
  }

  private static func days(inMonth month: Int, of year: Int) -> Int {
    switch month {
    case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// As an SDK command prints it: six digits of a fraction or none, and the offset: `2026-05-25T08:18:37.758017+00:00`.
  var pythonText: String {
    var text = "\(date)T\(clock)"
    if microsecond != 0 { text += "." + Self.padded(microsecond, 6) }
    guard let offsetMinutes else { return text }
    let size = abs(offsetMinutes)
    return text + (offsetMinutes < 0 ? "-" : "+") + Self.padded(size / 60, 2) + ":" + Self.padded(size % 60, 2)
  }

  /// As a command sends it: in UTC, with at least three digits of a fraction: `2030-01-01T00:00:00.000Z`.
  package var requestText: String {
    let utc = inUTC
    var digits = Array(Self.padded(microsecond, 6).utf8)
    while digits.count > 3, digits.last == UInt8(ascii: "0") { digits.removeLast() }
    return "\(utc.date)T\(utc.clock).\(String(decoding: digits, as: UTF8.self))Z"
  }

  private var date: String {
    Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  private var clock: String {
    Self.padded(hour, 2) + ":" + Self.padded(minute, 2) + ":" + Self.padded(second, 2)
  }

  /// The same moment at offset zero. An offset moves the date by a day at most.
  private var inUTC: ISOTime {
    var result = self
    var minutes = hour * 60 + minute - (offsetMinutes ?? 0)
    if minutes < 0 {
      minutes += 1440
      result.goBackADay()
    } else if minutes >= 1440 {
      minutes -= 1440
      result.goOnADay()
    }
    (result.hour, result.minute, result.offsetMinutes) = (minutes / 60, minutes % 60, 0)
    return result
  }

  private mutating func goBackADay() {
    day -= 1
    guard day == 0 else { return }
    month -= 1
    if month == 0 { (year, month) = (year - 1, 12) }
    day = Self.days(inMonth: month, of: year)
  }

  private mutating func goOnADay() {
    day += 1
    guard day > Self.days(inMonth: month, of: year) else { return }
    (month, day) = (month + 1, 1)
    if month == 13 { (year, month) = (year + 1, 1) }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

/// A time as generated commands send it: `2030-01-01T12:59:59.000Z`; `nil` for a text that is no time.
package func requestTime(_ text: String) -> String? {
  ISOTime(text)?.requestText
}
