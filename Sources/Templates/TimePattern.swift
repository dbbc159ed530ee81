/// How a moment is written: .NET's standard (`d`, `u`, `o`, …) and custom (`yyyy-MM-dd`) formats, in its invariant culture.
struct TimePattern {
  private let pattern: [UInt8]

  init(_ format: String) {
    pattern = Array((Self.standard(format) ?? format).utf8)
  }

  private static func standard(_ format: String) -> String? {
    switch format {
    case "d": "MM/dd/yyyy"
    case "D": "dddd, dd MMMM yyyy"
    case "f": "dddd, dd MMMM yyyy HH:mm"
    case "F", "U": "dddd, dd MMMM yyyy HH:mm:ss"
    case "g": "MM/dd/yyyy HH:mm"
    case "G": "MM/dd/yyyy HH:mm:ss"
    case "m", "M": "MMMM dd"
    case "o", "O": "yyyy-MM-ddTHH:mm:ss.fffffffZ"
    case "r", "R": "ddd, dd MMM yyyy HH:mm:ss 'GMT'"
    case "s": "yyyy-MM-ddTHH:mm:ss"
    case "t": "HH:mm"
    case "T": "HH:mm:ss"
    case "u": "yyyy-MM-dd HH:mm:ssZ"
    case "y", "Y": "yyyy MMMM"
    default: nil
    }
  }

  private static let months = [
    "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
    "December",
  ]
  private static let weekdays = ["Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday"]

  /// The moment so written; `nil` when the format is none.
  func text(of time: CalendarTime) -> String? {
    guard !pattern.isEmpty, pattern.count > 1 else { return nil }
    var result: [UInt8] = []
    var position = 0
    while position < pattern.count {
      let letter = pattern[position]
      switch letter {
      case UInt8(ascii: "'"), UInt8(ascii: "\""):
        guard let end = pattern[(position + 1)...].firstIndex(of: letter) else { return nil }
        result.append(contentsOf: pattern[(position + 1)..<end])
        position = end + 1
      case UInt8(ascii: "\\"):
        guard position + 1 < pattern.count else { return nil }
        result.append(pattern[position + 1])
        position += 2
      case UInt8(ascii: "%"):
        position += 1
      default:
        var end = position
        while end < pattern.count, pattern[end] == letter { end += 1 }
        let count = end - position
        if let part = Self.part(letter, count, time) {
          result.append(contentsOf: part.utf8)
        } else {
          result.append(contentsOf: pattern[position..<end])
        }
        position = end
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// What a letter, so often repeated, stands for; `nil` when it stands for itself.
  private static func part(_ letter: UInt8, _ count: Int, _ time: CalendarTime) -> String? {
    switch letter {
    case UInt8(ascii: "y"): count <= 2 ? padded(time.year % 100, count) : padded(time.year, min(count, 9))
    case UInt8(ascii: "M"): named(count, time.month, months[time.month - 1])
    case UInt8(ascii: "d"): named(count, time.day, weekdays[time.weekday])
    case UInt8(ascii: "H"): padded(time.hour, min(count, 2))
    case UInt8(ascii: "h"): padded((time.hour + 11) % 12 + 1, min(count, 2))
    case UInt8(ascii: "m"): padded(time.minute, min(count, 2))
    case UInt8(ascii: "s"): padded(time.second, min(count, 2))
    case UInt8(ascii: "f"): String(repeating: "0", count: min(count, 7))
    case UInt8(ascii: "F"): ""
    case UInt8(ascii: "t"): String((time.hour < 12 ? "AM" : "PM").prefix(count))
    case UInt8(ascii: "K"): "Z"
    case UInt8(ascii: "z"): count == 1 ? "+0" : count == 2 ? "+00" : "+00:00"
    case UInt8(ascii: "g"): "A.D."
    default: nil
    }
  }

  private static func named(_ count: Int, _ number: Int, _ name: String) -> String {
    switch count {
    case 1, 2: padded(number, count)
    case 3: String(name.prefix(3))
    default: name
    }
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(width - digits.utf8.count, 0)) + digits
  }
}
