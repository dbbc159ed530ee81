import ARM
import Grammar
import JSON

/// From when to when a command looks, as `--start-time`, `--end-time` and `--offset` say together.
struct TimeWindow {
  let start: String
  let end: String

  /// - Parameters:
  ///   - offset: seconds, or ``Period/unreadable``.
  ///   - now: what counts as the end when neither time is given.
  init(start: String?, end: String?, offset: Int, now: String) throws(CommandError) {
    func moved(_ date: String, _ seconds: Int, _ sign: String) throws(CommandError) -> String {
      // An ISO 8601 duration stays a text in az, which then has no difference to make.
      guard offset != Period.unreadable else {
        throw .unexpected("unsupported operand type(s) for \(sign): 'datetime.datetime' and 'str'")
      }
      guard let moved = DateText.moved(date, seconds: seconds) else { throw .unexpected("date value out of range") }
      return moved
    }
    switch (start, end) {
    case (let start?, let end?): (self.start, self.end) = (start, end)
    case (let start?, nil):
      self.start = start
      self.end = try moved(start, offset, "+")
    case (nil, let end):
      let end = end ?? DateText.withoutZone(now)
      self.start = try moved(end, -offset, "-")
      self.end = end
    }
  }
}

/// `6h`, `1d12h30m`: how long something is, as az's own pattern reads it.
enum Period {
  /// What stands for an ISO 8601 duration, which az takes here and cannot use.
  static let unreadable = -1

  /// A period as ISO 8601, which az writes with a `T` whatever follows; `nil` for what is none.
  @Sendable static func text(_ text: String) -> JSONValue? {
    guard let parts = parts(of: text) else { return nil }
    if parts[0] != nil, parts[4] != nil { return .string(text) }
    func shown(_ place: Int, _ unit: String) -> String { parts[place].map { "\($0)\(unit)" } ?? "" }
    let minutes = shown(parts[6] == nil ? 2 : 6, "M")
    return .string("P\(shown(3, "D"))T\(minutes)\(shown(5, "H"))\(shown(7, "S"))")
  }

  /// The seconds of a period; `nil` for what is none.
  @Sendable static func seconds(_ text: String) -> JSONValue? {
    guard var found = parts(of: text) else { return nil }
    if found[0] != nil, found[4] != nil { return .integer(unreadable) }
    // Minutes before the mark count when there are none behind it; years and months never do.
    if found[6] != nil { found[2] = nil }
    return .integer(zip(found, units).reduce(0) { $0 + ($1.0 ?? 0) * $1.1.seconds })
  }

  private static let units: [(unit: Character, seconds: Int)] = [
    ("p", 0), ("y", 0), ("m", 60), ("d", 86_400), ("t", 0), ("h", 3600), ("m", 60), ("s", 1),
  ]

  /// The numbers of a period, unit by unit; `nil` for what is none.
  private static func parts(of text: String) -> [Int?]? {
    var rest = Substring(text.asciiLowercased)
    var found = [Int?](repeating: nil, count: units.count)
    for (place, part) in units.enumerated() {
      let isMark = part.unit == "p" || part.unit == "t"
      let digits = isMark ? "" : rest.prefix { $0.isASCII && $0.isNumber }
      guard isMark || !digits.isEmpty, rest.dropFirst(digits.count).first == part.unit else { continue }
      guard let number = isMark ? 1 : Int(digits), number < 1_000_000_000 else { return nil }
      found[place] = number
      rest = rest.dropFirst(digits.count + 1)
    }
    return rest.isEmpty ? found : nil
  }
}

extension Command where Context == Client {
  /// `--start-time`.
  @inline(never)
  mutating func earliestTime() -> Key<String> {
    date(
      "--start-time", "The earliest time: date, time, zone (2026-01-31 12:00Z).",
      expected: "Start time of the query. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
  }

  /// `--end-time`.
  @inline(never)
  mutating func latestTime() -> Key<String> {
    date(
      "--end-time", "The latest time: date, time, zone (2026-01-31 12:00Z). Defaults to now.",
      expected:
        "End time of the query. Defaults to the current time. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)",
      group: "Time")
  }

  /// `--offset`, in seconds.
  @inline(never)
  mutating func timeOffset(default standard: StaticString) -> Key<Int> {
    let offset = argument(
      "--offset", "How far to look from the one time given, or back from now: 6h, 1d12h, 90s.", of: Int.self,
      group: "Time", default: standard)
    convert(offset, by: Converter("period_type", Period.seconds))
    return offset
  }
}
