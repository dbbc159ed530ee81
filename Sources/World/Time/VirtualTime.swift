/// A moment on the world's clock, to a ten-millionth of a second as Azure writes times.
package struct VirtualTime: Sendable, Hashable, Comparable {
  /// Ten-millionths of a second since 1970-01-01T00:00:00Z, within the years 1 to 9999.
  package let ticks: Int64

  /// How many ticks make a second.
  package static let ticksPerSecond: Int64 = 10_000_000

  /// The first and the last moment that can be written.
  package static let earliest = VirtualTime(uncheckedTicks: -62_135_596_800 * ticksPerSecond)
  package static let latest = VirtualTime(uncheckedTicks: 253_402_300_800 * ticksPerSecond - 1)

  private init(uncheckedTicks: Int64) { ticks = uncheckedTicks }

  /// A moment given in ticks; what lies outside the years 1 to 9999 becomes the first or last moment.
  package init(ticks: Int64) {
    self.ticks = min(max(ticks, Self.earliest.ticks), Self.latest.ticks)
  }

  /// A moment given in seconds since 1970.
  package init(secondsSince1970 seconds: Int) {
    let (ticks, overflow) = Int64(seconds).multipliedReportingOverflow(by: Self.ticksPerSecond)
    self.init(ticks: overflow ? (seconds < 0 ? .min : .max) : ticks)
  }

  /// Whole seconds since 1970, rounded down.
  package var secondsSince1970: Int {
    let seconds = ticks / Self.ticksPerSecond
    return Int(ticks % Self.ticksPerSecond < 0 ? seconds - 1 : seconds)
  }

  /// The moment so many seconds later; beyond the year 9999 it is the last moment.
  package func adding(seconds: Int) -> VirtualTime {
    let (ticks, overflow) = Int64(seconds).multipliedReportingOverflow(by: Self.ticksPerSecond)
    return adding(ticks: overflow ? (seconds < 0 ? .min : .max) : ticks)
  }

  /// The moment so many ticks later.
  package func adding(ticks added: Int64) -> VirtualTime {
    let (sum, overflow) = ticks.addingReportingOverflow(added)
    return VirtualTime(ticks: overflow ? (added < 0 ? .min : .max) : sum)
  }

  /// Whole seconds from the other moment to this one.
  package func seconds(since other: VirtualTime) -> Int {
    Int((ticks - other.ticks) / Self.ticksPerSecond)
  }

  package static func < (left: VirtualTime, right: VirtualTime) -> Bool { left.ticks < right.ticks }
}

// MARK: - Text

extension VirtualTime: CustomStringConvertible {
  /// The moment as Azure writes it: `2026-01-14T09:12:31.4470962+00:00`, without trailing zeros in the fraction.
  package var description: String {
    let fraction = Int(ticks.modulo(Self.ticksPerSecond))
    guard fraction > 0 else { return date + "T" + timeOfDay + "+00:00" }
    var digits = String(fraction)
    digits = String(repeating: "0", count: 7 - digits.utf8.count) + digits
    while digits.hasSuffix("0") { digits.removeLast() }
    return date + "T" + timeOfDay + "." + digits + "+00:00"
  }

  /// The date alone: `2026-01-14`.
  package var date: String {
    let (year, month, day) = Self.civil(fromDays: Int(ticks.floorDivided(by: Self.ticksPerSecond * 86_400)))
    return Self.padded(year, 4) + "-" + Self.padded(month, 2) + "-" + Self.padded(day, 2)
  }

  /// The time of day alone, to the second: `09:12:31`.
  package var timeOfDay: String {
    let second = Int(ticks.floorDivided(by: Self.ticksPerSecond).modulo(86_400))
    return [second / 3600, second / 60 % 60, second % 60].map { Self.padded($0, 2) }.joined(separator: ":")
  }

  /// Reads `2026-01-31T12:00:00Z`, with or without seconds, fraction and offset; without an offset it is UTC. A date alone
  /// is its midnight.
  package init?(_ text: String) {
    var reader = DigitReader(text)
    guard let year = reader.digits(4), reader.take("-"), let month = reader.digits(2), reader.take("-"),
      let day = reader.digits(2), year >= 1, (1...12).contains(month),
      (1...Self.days(in: month, of: year)).contains(day)
    else { return nil }
    var seconds = Self.days(fromCivil: year, month, day) * 86_400
    var fraction: Int64 = 0
    if !reader.isAtEnd {
      guard reader.take("T") || reader.take("t") || reader.take(" "), let hour = reader.digits(2), reader.take(":"),
        let minute = reader.digits(2), hour < 24, minute < 60
      else { return nil }
      var second = 0
      if reader.take(":") {
        guard let read = reader.digits(2), read < 60 else { return nil }
        second = read
        if reader.take(".") {
          guard let read = reader.fraction() else { return nil }
          fraction = read
        }
      }
      seconds += hour * 3600 + minute * 60 + second
      guard let offset = reader.offsetSeconds() else { return nil }
      seconds -= offset
    }
    guard reader.isAtEnd else { return nil }
    self.init(ticks: Int64(seconds) * Self.ticksPerSecond + fraction)
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }
}

// MARK: - Calendar

extension VirtualTime {
  /// Year, month and day of a count of days since 1970-01-01 (proleptic Gregorian calendar).
  private static func civil(fromDays days: Int) -> (year: Int, month: Int, day: Int) {
    let shifted = days + 719_468
    let era = (shifted >= 0 ? shifted : shifted - 146_096) / 146_097
    let dayOfEra = shifted - era * 146_097
    let yearOfEra = (dayOfEra - dayOfEra / 1460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let monthFromMarch = (5 * dayOfYear + 2) / 153
    let month = monthFromMarch < 10 ? monthFromMarch + 3 : monthFromMarch - 9
    return (yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * monthFromMarch + 2) / 5 + 1)
  }

  /// Days since 1970-01-01 of a date.
  private static func days(fromCivil year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = (year >= 0 ? year : year - 399) / 400
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }
}

/// Reads a time's digits from left to right.
private struct DigitReader {
  private var rest: Substring.UTF8View

  init(_ text: String) { rest = Substring(text).utf8 }

  var isAtEnd: Bool { rest.isEmpty }

  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard let first = rest.first, UInt32(first) == character.value else { return false }
    rest.removeFirst()
    return true
  }

  mutating func digits(_ count: Int) -> Int? {
    var value = 0
    for _ in 0..<count {
      guard let byte = rest.first, (0x30...0x39).contains(byte) else { return nil }
      value = value * 10 + Int(byte - 0x30)
      rest.removeFirst()
    }
    return value
  }

  /// A fraction of a second, in ticks; digits after the seventh are dropped.
  mutating func fraction() -> Int64? {
    var ticks: Int64 = 0
    var count = 0
    while let byte = rest.first, (0x30...0x39).contains(byte) {
      if count < 7 { ticks = ticks * 10 + Int64(byte - 0x30) }
      count += 1
      rest.removeFirst()
    }
    guard count > 0 else { return nil }
    for _ in count..<max(count, 7) { ticks *= 10 }
    return ticks
  }

  /// `Z`, `+02:00` or nothing.
  mutating func offsetSeconds() -> Int? {
    if rest.isEmpty || take("Z") || take("z") { return 0 }
    let sign = take("+") ? 1 : take("-") ? -1 : 0
    guard sign != 0, let hours = digits(2), hours < 24 else { return nil }
    _ = take(":")
    guard let minutes = digits(2), minutes < 60 else { return nil }
    return sign * (hours * 3600 + minutes * 60)
  }
}

extension Int64 {
  /// The quotient rounded down.
  fileprivate func floorDivided(by divisor: Int64) -> Int64 {
    self / divisor - (self % divisor < 0 ? 1 : 0)
  }

  /// The remainder of the rounded-down quotient: never negative.
  fileprivate func modulo(_ divisor: Int64) -> Int64 {
    let remainder = self % divisor
    return remainder < 0 ? remainder + divisor : remainder
  }
}
