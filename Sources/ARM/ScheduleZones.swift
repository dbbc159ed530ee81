import JSON

/// The time zones that schedules know, by their Windows names, which is what `az` takes, and by their IANA names.
///
/// Source: azure-cli 2.91.0 (`monitor autoscale profile list-timezones`) and the IANA rules, see the table.
package enum ScheduleZones {
  /// Name and offset of each, in the order in which `az` lists them.
  package static var all: [(name: String, offset: String)] {
    lines.map { line in
      let cells = Self.cells(line)
      return (cells[0], cells.count > 1 ? cells[1] : "")
    }
  }

  /// The zone of a name, in whatever case; `nil` for one that is not known.
  package static func named(_ name: String) -> ScheduleZone? {
    if name.equalsIgnoringCase("UTC") { return .utc }
    for line in lines {
      // Most lines do not begin with the name; taking them apart costs more than a look.
      let cells = Self.cells(line)
      guard cells.count == 4, cells[0].equalsIgnoringCase(name) || cells[2].equalsIgnoringCase(name) else { continue }
      return ScheduleZone(cells[0], rule: cells[3])
    }
    return nil
  }

  private static var lines: [Substring.UTF8View] { "\(table)".utf8.split(separator: UInt8(ascii: "\n")) }

  private static func cells(_ line: Substring.UTF8View) -> [String] {
    line.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
  }
}

/// A time zone with its summer time, by the rule of today for all years.
package struct ScheduleZone: Sendable, Equatable {
  /// The day and minute of the year on which clocks are changed, by the clock until then.
  private struct Change: Sendable, Equatable {
    var month: Int
    /// 1 to 4, or 5 for the last in the month.
    var week: Int
    /// 0 is Sunday.
    var weekday: Int
    var minute: Int

    /// Reads `M3.5.0/120`; `nil` for something else.
    init?(_ text: String) {
      guard text.utf8.first == UInt8(ascii: "M") else { return nil }
      let sides = text.utf8.dropFirst().split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      guard sides.count == 2, let minute = Int(sides[1]) else { return nil }
      let numbers = sides[0].utf8.split(separator: UInt8(ascii: ".")).compactMap { Int(Substring($0)) }
      guard numbers.count == 3 else { return nil }
      (month, week, weekday, self.minute) = (numbers[0], numbers[1], numbers[2], minute)
    }

    /// Seconds since 1970 by the clock on the wall.
    func seconds(in year: Int) -> Int {
      let first = ScheduleZone.days(year, month, 1)
      let shift = ((weekday - ScheduleZone.weekday(first)) % 7 + 7) % 7
      var day = first + shift + (week - 1) * 7
      let next = month == 12 ? ScheduleZone.days(year + 1, 1, 1) : ScheduleZone.days(year, month + 1, 1)
      while day >= next { day -= 7 }
      return day * 86_400 + minute * 60
    }
  }

  package let name: String
  private let standardMinutes: Int
  private let summerMinutes: Int
  private let begins: Change?
  private let ends: Change?

  /// Without summer time, at Greenwich.
  package static let utc = ScheduleZone("UTC", rule: "0")

  fileprivate init(_ name: String, rule: String) {
    self.name = name
    let words = rule.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    standardMinutes = words.first.flatMap { Int($0) } ?? 0
    summerMinutes = words.count > 1 ? Int(words[1]) ?? standardMinutes : standardMinutes
    begins = words.count > 3 ? Change(words[2]) : nil
    ends = words.count > 3 ? Change(words[3]) : nil
  }

  /// Minutes east of Greenwich at a time, in seconds since 1970.
  package func offsetMinutes(at seconds: Int) -> Int {
    guard let begins, let ends else { return standardMinutes }
    let year = Self.year(ofDay: Self.floor(seconds + standardMinutes * 60, 86_400))
    let begin = begins.seconds(in: year) - standardMinutes * 60
    let end = ends.seconds(in: year) - summerMinutes * 60
    let isSummer = begin < end ? begin <= seconds && seconds < end : !(end <= seconds && seconds < begin)
    return isSummer ? summerMinutes : standardMinutes
  }

  /// The time, in seconds since 1970, at which clocks on the wall show a time.
  ///
  /// What they show twice is meant in winter; what they leave out is as much later as they are put forward.
  package func seconds(ofLocal local: Int) -> Int {
    let standard = local - standardMinutes * 60
    if offsetMinutes(at: standard) == standardMinutes { return standard }
    let summer = local - summerMinutes * 60
    return offsetMinutes(at: summer) == summerMinutes ? summer : standard
  }

  // MARK: - The calendar

  private static func floor(_ number: Int, _ divisor: Int) -> Int {
    number >= 0 ? number / divisor : -((-number + divisor - 1) / divisor)
  }

  /// Days since 1970, by the calendar of Gregory, in which years begin in March.
  private static func days(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let year = month <= 2 ? year - 1 : year
    let era = floor(year, 400)
    let yearOfEra = year - era * 400
    let dayOfYear = (153 * (month + (month > 2 ? -3 : 9)) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }

  private static func year(ofDay day: Int) -> Int {
    var year = 1970 + floor(day * 400, 146_097)
    while days(year + 1, 1, 1) <= day { year += 1 }
    while days(year, 1, 1) > day { year -= 1 }
    return year
  }

  /// 0 is Sunday; 1 January 1970 was a Thursday.
  private static func weekday(_ day: Int) -> Int { ((day + 4) % 7 + 7) % 7 }
}
