import Grammar

/// From when to when something is looked at.
struct TimeWindow: Sendable {
  let start: String
  let end: String

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
