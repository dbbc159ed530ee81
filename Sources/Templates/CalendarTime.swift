import JSON

/// A moment in UTC, as the calendar has it.
struct CalendarTime: Equatable {
  var year: Int
  /// 1...12.
  var month: Int
  /// 1...31.
  var day: Int
  var hour: Int
  var minute: Int
  var second: Int

  /// Moments of the years 1 to 9999.
  static let range = -62_135_596_800...253_402_300_799

  /// The moment, or the nearest that has a year of four digits.
  init(secondsSince1970: Int) {
    let seconds = min(max(secondsSince1970, Self.range.lowerBound), Self.range.upperBound)
    let days = (seconds - Self.modulo(seconds, 86_400)) / 86_400
    let rest = Self.modulo(seconds, 86_400)
    (hour, minute, second) = (rest / 3_600, rest / 60 % 60, rest % 60)
    (year, month, day) = Self.date(ofDay: days)
  }

  private static func modulo(_ value: Int, _ divisor: Int) -> Int {
    let rest = value % divisor
    return rest < 0 ? rest + divisor : rest
  }

  /// The date of a day counted from 1970-01-01, in the calendar of today for all times.
  private static func date(ofDay day: Int) -> (Int, Int, Int) {
    let shifted = day + 719_468  // Days since 0000-03-01, from which leap days come last.
    let (era, dayOfEra) = (shifted / 146_097, shifted % 146_097)
    let yearOfEra = (dayOfEra - dayOfEra / 1_460 + dayOfEra / 36_524 - dayOfEra / 146_096) / 365
    let dayOfYear = dayOfEra - (365 * yearOfEra + yearOfEra / 4 - yearOfEra / 100)
    let shiftedMonth = (5 * dayOfYear + 2) / 153
    let month = shiftedMonth < 10 ? shiftedMonth + 3 : shiftedMonth - 9
    return (
      yearOfEra + era * 400 + (month <= 2 ? 1 : 0), month, dayOfYear - (153 * shiftedMonth + 2) / 5 + 1
    )
  }

  private var dayNumber: Int {
    let shiftedYear = month <= 2 ? year - 1 : year
    let (era, yearOfEra) = (shiftedYear / 400, shiftedYear % 400)
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  var secondsSince1970: Int { dayNumber * 86_400 + hour * 3_600 + minute * 60 + second }

  /// 0 for Sunday.
  var weekday: Int { Self.modulo(dayNumber + 4, 7) }

  /// `2026-01-31T12:00:00Z`.
  var iso8601: String { TimePattern("yyyy-MM-ddTHH:mm:ssZ").text(of: self) ?? "" }

  private var daysInMonth: Int {
    switch month {
    case 4, 6, 9, 11: 30
    case 2: year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400)) ? 29 : 28
    default: 31
    }
  }

  /// Reads `2026-01-31`, `2026-01-31 12:00:00`, `2026-01-31T12:00:00.5+02:00`, `20260131T120000Z` and
  /// `1/31/2026 12:00:00 PM`; `nil` for anything else.
  init?(_ text: String) {
    self.init(secondsSince1970: 0)
    var reader = DigitReader(text)
    guard readDate(&reader), (1...12).contains(month), year > 0, (1...daysInMonth).contains(day) else { return nil }
    var offset = 0
    if reader.take("T") || reader.take(" ") {
      guard readTime(&reader), let found = Self.offset(&reader) else { return nil }
      offset = found
    }
    guard reader.isAtEnd else { return nil }
    self.init(secondsSince1970: secondsSince1970 - offset)
  }

  private mutating func readDate(_ reader: inout DigitReader) -> Bool {
    guard let first = reader.number() else { return false }
    if first > 9_999 {
      guard first <= 99_991_231 else { return false }
      (year, month, day) = (first / 10_000, first / 100 % 100, first % 100)
      return true
    }
    let isAmerican = reader.take("/")
    guard isAmerican || reader.take("-"), let second = reader.number(), reader.take(isAmerican ? "/" : "-"),
      let third = reader.number()
    else { return false }
    (year, month, day) = isAmerican ? (third, first, second) : (first, second, third)
    return year <= 9_999
  }

  private mutating func readTime(_ reader: inout DigitReader) -> Bool {
    guard let first = reader.number() else { return false }
    if reader.take(":") {
      guard let minute = reader.number(2) else { return false }
      (hour, self.minute) = (first, minute)
      if reader.take(":") {
        guard let second = reader.number(2) else { return false }
        self.second = second
        if reader.take(".") { reader.skipDigits() }
      }
    } else {
      guard first <= 235_959 else { return false }
      (hour, minute, second) = (first / 10_000, first / 100 % 100, first % 100)
    }
    if reader.take(" ") {
      let isAfternoon = reader.take("P")
      guard isAfternoon || reader.take("A"), reader.take("M"), (1...12).contains(hour) else { return false }
      hour = hour % 12 + (isAfternoon ? 12 : 0)
    }
    return hour < 24 && minute < 60 && second < 60
  }

  /// Seconds that the time written is before that of Greenwich's; `nil` when it is written wrongly.
  private static func offset(_ reader: inout DigitReader) -> Int? {
    let sign = reader.take("+") ? 1 : reader.take("-") ? -1 : 0
    if sign == 0 {
      _ = reader.take("Z")
      return 0
    }
    guard let hours = reader.number(2), hours < 24, reader.take(":"), let minutes = reader.number(2), minutes < 60
    else { return nil }
    return sign * (hours * 3_600 + minutes * 60)
  }

  /// The moment a duration later; `nil` when the years run out.
  func adding(_ duration: CalendarDuration) -> CalendarTime? {
    // As .NET does, a year is 365 days and a month 30 when a duration is added as a span of time.
    let (sum, overflow) = secondsSince1970.addingReportingOverflow(duration.seconds)
    guard !overflow, Self.range.contains(sum) else { return nil }
    return CalendarTime(secondsSince1970: sum)
  }
}

/// A duration as ISO 8601 writes it: `P3Y`, `PT1H30M`, `-P9D`, `P2W`.
struct CalendarDuration {
  var seconds: Int

  init?(_ text: String) {
    var reader = DigitReader(text)
    let isNegative = reader.take("-")
    if !isNegative { _ = reader.take("+") }
    guard reader.take("P"), !reader.isAtEnd else { return nil }
    var total = 0
    var isTime = false
    while !reader.isAtEnd {
      if !isTime, reader.take("T") {
        isTime = true
        guard !reader.isAtEnd else { return nil }
      }
      guard let number = reader.number(), let unit = reader.letter(),
        let size = Self.seconds(inUnit: unit, isTime: isTime)
      else { return nil }
      let (part, overflow) = number.multipliedReportingOverflow(by: size)
      let (sum, overflowed) = total.addingReportingOverflow(part)
      guard !overflow, !overflowed else { return nil }
      total = sum
    }
    seconds = isNegative ? -total : total
  }

  private static func seconds(inUnit unit: UInt8, isTime: Bool) -> Int? {
    switch (unit, isTime) {
    case (UInt8(ascii: "Y"), false): 365 * 86_400
    case (UInt8(ascii: "M"), false): 30 * 86_400
    case (UInt8(ascii: "W"), false): 7 * 86_400
    case (UInt8(ascii: "D"), false): 86_400
    case (UInt8(ascii: "H"), true): 3_600
    case (UInt8(ascii: "M"), true): 60
    case (UInt8(ascii: "S"), true): 1
    default: nil
    }
  }
}

/// Reads digits and signs from the front of a text.
struct DigitReader {
  private let bytes: [UInt8]
  private var position = 0

  init(_ text: String) {
    bytes = Array(text.utf8)
  }

  var isAtEnd: Bool { position == bytes.count }

  /// Passes over a character if it is the one expected.
  mutating func take(_ character: Unicode.Scalar) -> Bool {
    guard position < bytes.count, UInt32(bytes[position]) == character.value else { return false }
    position += 1
    return true
  }

  /// A number of exactly so many digits, or of as many as there are.
  mutating func number(_ count: Int? = nil) -> Int? {
    let start = position
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39, position - start < count ?? .max {
      position += 1
    }
    guard position > start, position - start == count ?? position - start else { return nil }
    return Int(String(decoding: bytes[start..<position], as: UTF8.self))
  }

  /// The next letter.
  mutating func letter() -> UInt8? {
    guard position < bytes.count, bytes[position].isASCIILetter else { return nil }
    position += 1
    return bytes[position - 1]
  }

  mutating func skipDigits() {
    while position < bytes.count, bytes[position] >= 0x30, bytes[position] <= 0x39 { position += 1 }
  }
}
