/// Versions of extensions: publishers put one out on the fifteenth of each month of the virtual clock. Which versions the
/// real ones had does not matter to an upgrade, that they go up does [I].
///
/// An extension's exact version is the one that its model asks for with the release behind it: `1.0.17`.
package enum ExtensionReleases {
  /// The newest release at a time; 17 at the beginning of 2026.
  package static func newest(at time: VirtualTime) -> Int {
    let (year, month, day) = time.calendar
    return max(0, (year - 2026) * 12 + month - 1 + 17 + (day >= 15 ? 1 : 0))
  }

  /// When the next one comes out.
  package static func next(after time: VirtualTime) -> VirtualTime { time.next(dayOfMonth: 15) }
}

extension VirtualTime {
  /// Year, month and day.
  var calendar: (year: Int, month: Int, day: Int) {
    let parts = date.split(separator: "-").map { Int($0) ?? 1 }
    return parts.count == 3 ? (parts[0], parts[1], parts[2]) : (1, 1, 1)
  }

  /// The first midnight after this moment at which a day of a month (1…28) begins.
  func next(dayOfMonth wanted: Int) -> VirtualTime {
    var (year, month, day) = calendar
    if day >= wanted { (year, month) = month == 12 ? (year + 1, 1) : (year, month + 1) }
    day = wanted
    func padded(_ number: Int, _ width: Int) -> String {
      let digits = String(number)
      return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }
    return VirtualTime("\(padded(year, 4))-\(padded(month, 2))-\(padded(day, 2))") ?? .latest
  }
}
