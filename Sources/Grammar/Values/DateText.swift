import JSON

/// Dates in the forms that people write, as ISO 8601.
///
/// Source: behaviour.md §2. `az` uses a library that knows more forms, and the zone of the machine when none is
/// given; here that zone is UTC, so that the same words always mean the same time.
package enum DateText {
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private struct Parts {
    var year: Int?
    var month: Int?
    var day: Int?
    var hour = 0
    var minute = 0
    var second = 0
    var microsecond = 0
    /// Minutes east of Greenwich.
    var offset: Int?
  }

  /// The date as Python's `isoformat` writes it: `2030-01-01T00:00:00+00:00`; `nil` when it is none.
  ///
  /// Year, month and day that are not given are zeros, as in `0000-00-00T06:00:00+00:00`: ``completed(_:on:)`` takes them
  /// from the day that it is.
  package static func isoDate(_ text: String) -> String? {
    var parts = Parts()
    var numbers: [(value: Int, digits: Int)] = []
    for word in words(text) {
      guard take(word, &parts, &numbers) else { return nil }
    }
    guard !text.utf8.allSatisfy({ $0 == 0x20 }), arrange(numbers, &parts), isPossible(parts),
      (0...23).contains(parts.hour), (0...59).contains(parts.minute), (0...59).contains(parts.second)
    else { return nil }
    var result = "\(padded(parts.year ?? 0, 4))-\(padded(parts.month ?? 0))-\(padded(parts.day ?? 0))"
    result += "T\(padded(parts.hour)):\(padded(parts.minute)):\(padded(parts.second))"
    if parts.microsecond > 0 { result += "." + padded(parts.microsecond, 6) }
    let offset = parts.offset ?? 0
    return result + (offset < 0 ? "-" : "+") + "\(padded(abs(offset) / 60)):\(padded(abs(offset) % 60))"
  }

  /// Whether there is such a day; of what is not given there is always one.
  private static func isPossible(_ parts: Parts) -> Bool {
    (1...9999).contains(parts.year ?? 1) && (1...12).contains(parts.month ?? 1)
      && (1...days(parts.month ?? 1, parts.year ?? 2000)).contains(parts.day ?? 1)
  }

  /// A date with what ``isoDate(_:)`` found not to be given, taken from another date; a day that the month does not have
  /// becomes its last.
  ///
  /// - Parameter today: as ``isoDate(_:)`` writes it.
  package static func completed(_ date: String, on today: String) -> String {
    let (bytes, other) = (Array(date.utf8), Array(today.utf8))
    guard bytes.count > 10, other.count > 10 else { return date }
    func part(_ range: Range<Int>) -> Int {
      func number(_ bytes: [UInt8]) -> Int { Int(String(decoding: bytes[range], as: UTF8.self)) ?? 0 }
      return number(bytes) > 0 ? number(bytes) : number(other)
    }
    let (year, month) = (part(0..<4), part(5..<7))
    return "\(padded(year, 4))-\(padded(month))-\(padded(min(part(8..<10), days(month, year))))"
      + String(decoding: bytes[10...], as: UTF8.self)
  }

  private static func padded(_ number: Int, _ width: Int = 2) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func days(_ month: Int, _ year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Words between blanks, commas and the `T` of ISO 8601; what follows the `T` is written with colons.
  private static func words(_ text: String) -> [[UInt8]] {
    var result: [[UInt8]] = []
    var word: [UInt8] = []
    var isTime = false
    let bytes = Array(text.utf8)
    func finish() {
      if !word.isEmpty { result.append(isTime ? clockWord(word) : word) }
      (word, isTime) = ([], false)
    }
    for (index, byte) in bytes.enumerated() {
      let isT =
        (byte == UInt8(ascii: "T") || byte == UInt8(ascii: "t")) && index > 0 && bytes[index - 1].isDigit
        && index + 1 < bytes.count && bytes[index + 1].isDigit
      if byte == 0x20 || byte == 0x09 || byte == UInt8(ascii: ",") || isT {
        finish()
        isTime = isT
      } else {
        word.append(byte)
      }
    }
    finish()
    return result
  }

  /// `101112Z` as `10:11:12Z`, `10` as `10:00`.
  private static func clockWord(_ word: [UInt8]) -> [UInt8] {
    let digits = word.prefix(while: \.isDigit)
    guard digits.count % 2 == 0, (2...6).contains(digits.count), !word.contains(UInt8(ascii: ":")) || digits.count > 2
    else { return word }
    var result: [UInt8] = []
    for (index, digit) in digits.enumerated() {
      if index > 0, index % 2 == 0 { result.append(UInt8(ascii: ":")) }
      result.append(digit)
    }
    if digits.count == 2 { result += Array(":00".utf8) }
    return result + word[digits.count...]
  }

  private static func take(_ word: [UInt8], _ parts: inout Parts, _ numbers: inout [(value: Int, digits: Int)]) -> Bool
  {
    if word.contains(UInt8(ascii: ":")) { return clock(word, &parts) }
    let lower = String(decoding: word.map(\.lowercasedASCII), as: UTF8.self)
    switch lower {
    case "z", "utc", "gmt":
      parts.offset = 0
      return true
    case "am", "pm":
      guard (1...12).contains(parts.hour) else { return false }
      parts.hour = parts.hour % 12 + (lower == "pm" ? 12 : 0)
      return true
    default: break
    }
    if let month = month(lower) {
      parts.month = month
      return true
    }
    if lower.utf8.count >= 3, ["mon", "tue", "wed", "thu", "fri", "sat", "sun"].contains(String(lower.prefix(3))),
      lower.utf8.allSatisfy(\.isLower)
    {
      return true
    }
    if let first = word.first, first == UInt8(ascii: "+") || first == UInt8(ascii: "-") { return zone(word, &parts) }
    for piece in word.split(whereSeparator: { "-/.".utf8.contains($0) }) {
      let text = String(decoding: piece.map(\.lowercasedASCII), as: UTF8.self)
      if let month = month(text) {
        parts.month = month
      } else if piece.allSatisfy(\.isDigit), piece.count <= 8, let number = Int(text) {
        numbers.append((number, piece.count))
      } else {
        return false
      }
    }
    return true
  }

  private static func month(_ lower: String) -> Int? {
    let names = [
      "january", "february", "march", "april", "may", "june", "july", "august", "september", "october", "november",
      "december",
    ]
    return months.firstIndex(of: lower).map { $0 + 1 } ?? names.firstIndex(of: lower).map { $0 + 1 }
  }

  /// `13:45`, `13:45:30.5`, each with a zone behind it or not.
  private static func clock(_ word: [UInt8], _ parts: inout Parts) -> Bool {
    var time = word[...]
    if time.last.map({ $0 == UInt8(ascii: "Z") || $0 == UInt8(ascii: "z") }) == true {
      parts.offset = 0
      time.removeLast()
    } else if let sign = time.firstIndex(where: { $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }) {
      guard zone(Array(time[sign...]), &parts) else { return false }
      time = time[..<sign]
    }
    let pieces = time.split(separator: UInt8(ascii: ":"), omittingEmptySubsequences: false)
    guard (2...3).contains(pieces.count), let hour = number(pieces[0]), let minute = number(pieces[1]) else {
      return false
    }
    (parts.hour, parts.minute) = (hour, minute)
    guard pieces.count == 3 else { return true }
    let seconds = pieces[2].split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    guard seconds.count <= 2, let second = number(seconds[0]) else { return false }
    parts.second = second
    guard seconds.count == 2 else { return true }
    let digits = seconds[1].prefix(6)
    guard !digits.isEmpty, digits.allSatisfy(\.isDigit) else { return false }
    let text = String(decoding: digits, as: UTF8.self) + String(repeating: "0", count: 6 - digits.count)
    parts.microsecond = Int(text) ?? 0
    return true
  }

  private static func number(_ digits: ArraySlice<UInt8>) -> Int? {
    guard (1...2).contains(digits.count), digits.allSatisfy(\.isDigit) else { return nil }
    return Int(String(decoding: digits, as: UTF8.self))
  }

  /// `+02:00`, `+0200` or `+02`.
  private static func zone(_ word: [UInt8], _ parts: inout Parts) -> Bool {
    let digits = word.dropFirst().filter { $0 != UInt8(ascii: ":") }
    guard digits.count == 2 || digits.count == 4, digits.allSatisfy(\.isDigit),
      let hours = Int(String(decoding: digits.prefix(2), as: UTF8.self)), hours < 24
    else { return false }
    let minutes = digits.count == 4 ? Int(String(decoding: digits.suffix(2), as: UTF8.self)) ?? 0 : 0
    let offset = hours * 60 + minutes
    parts.offset = word.first == UInt8(ascii: "-") ? -offset : offset
    return true
  }

  /// Says which number is the year, which the month, which the day.
  private static func arrange(_ numbers: [(value: Int, digits: Int)], _ parts: inout Parts) -> Bool {
    var left = numbers
    if left.count == 1, left[0].digits == 8 {
      (parts.year, parts.month, parts.day) = (left[0].value / 10000, left[0].value / 100 % 100, left[0].value % 100)
      return true
    }
    if left.count == 1, left[0].digits <= 2, left[0].value <= 31 {
      parts.day = left[0].value
      return true
    }
    if let index = left.firstIndex(where: { $0.digits > 2 || $0.value > 31 }) {
      let value = left[index].value
      parts.year = left[index].digits > 2 ? value : value + (value < 69 ? 2000 : 1900)
      let isFirst = index == 0
      left.remove(at: index)
      if parts.month == nil, left.count == 2, isFirst || left[0].value <= 12 {
        (parts.month, parts.day) = (left[0].value, left[1].value)
        return true
      }
    }
    if parts.month == nil, !left.isEmpty {
      let index = left.firstIndex { $0.value <= 12 } ?? 0
      parts.month = left.remove(at: index).value
    }
    if parts.day == nil, !left.isEmpty { parts.day = left.removeFirst().value }
    if parts.year == nil, !left.isEmpty { parts.year = left.removeFirst().value + 2000 }
    return left.isEmpty
  }
}

// MARK: - Moving dates

extension DateText {
  /// A date as ``isoDate(_:)`` and Python's `isoformat` write it, moved by so many seconds; zone and fraction stay as they
  /// are. `nil` when it is no such date, or lies outside the years 1 to 9999 then.
  package static func moved(_ date: String, seconds: Int) -> String? {
    let bytes = Array(date.utf8)
    func number(_ range: Range<Int>) -> Int? {
      guard range.upperBound <= bytes.count, bytes[range].allSatisfy(\.isDigit) else { return nil }
      return Int(String(decoding: bytes[range], as: UTF8.self))
    }
    guard let year = number(0..<4), let month = number(5..<7), let day = number(8..<10), let hour = number(11..<13),
      let minute = number(14..<16), let second = number(17..<19), (1...12).contains(month), day >= 1
    else { return nil }
    let (total, overflow) = (daysBefore(year, month, day) * 86_400 + hour * 3600 + minute * 60 + second)
      .addingReportingOverflow(seconds)
    guard !overflow, (0..<daysBefore(10_000, 1, 1) * 86_400).contains(total) else { return nil }
    let (newYear, newMonth, newDay) = civil(total / 86_400)
    let rest = total % 86_400
    return "\(padded(newYear, 4))-\(padded(newMonth))-\(padded(newDay))T\(padded(rest / 3600)):"
      + "\(padded(rest / 60 % 60)):\(padded(rest % 60))" + String(decoding: bytes[19...], as: UTF8.self)
  }

  /// A moment in UTC as Python writes one that knows no zone: no offset, the fraction in six digits.
  package static func withoutZone(_ date: String) -> String {
    let text = date.hasSuffix("+00:00") ? date.dropLast(6) : date[...]
    let parts = text.split(separator: ".", maxSplits: 1)
    guard parts.count == 2 else { return String(text) }
    let digits = parts[1].prefix(6)
    return digits.allSatisfy { $0 == "0" }
      ? String(parts[0]) : parts[0] + "." + digits + String(repeating: "0", count: 6 - digits.utf8.count)
  }

  /// Days from 0001-01-01 to a date.
  private static func daysBefore(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let past = year - 1
    return past * 365 + past / 4 - past / 100 + past / 400 + (1..<month).reduce(0) { $0 + days($1, year) } + day - 1
  }

  /// The date so many days after 0001-01-01.
  private static func civil(_ count: Int) -> (year: Int, month: Int, day: Int) {
    var year = max(1, count / 366)
    while daysBefore(year + 1, 1, 1) <= count { year += 1 }
    var month = 1
    while month < 12, daysBefore(year, month + 1, 1) <= count { month += 1 }
    return (year, month, count - daysBefore(year, month, 1) + 1)
  }
}
