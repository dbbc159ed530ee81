import Grammar
import JSON

/// Functions of `az` that read one word, under the names that its complaints use.
enum ClassicConverters {
  static func named(_ word: String) -> Converter? {
    switch word {
    case "moment": Converter("datetime_type") { word throws(CommandError) in UTCMoment(word).map { .string($0.text) } }
    case "day":
      Converter("api_version_type") { word throws(CommandError) in
        UTCMoment(word).flatMap { $0.hasTime ? nil : .string($0.text) }
      }
    case "vault": Converter("base_url_type") { word throws(CommandError) in .string("https://\(word).vault.azure.net") }
    case "range": Converter("ipv4_range_type") { word throws(CommandError) in try range(word) }
    case "services": Converter("impl") { word throws(CommandError) in letters(word, among: "bqtf") }
    case "resource-types": Converter("impl") { word throws(CommandError) in letters(word, among: "sco") }
    default: nil
    }
  }

  private static func range(_ word: String) throws(CommandError) -> JSONValue? {
    let ends = word.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    let isRange =
      (1...2).contains(ends.count)
      && ends.allSatisfy { end in
        let parts = end.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
        return parts.count == 4
          && parts.allSatisfy { part in
            (1...3).contains(part.count) && part.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
          }
      }
    guard isRange else {
      throw CommandError(.refused, "Please use the following format to specify ip range: '{ip1}-{ip2}'.")
    }
    return .string(word)
  }

  /// The letters in the order in which they come first, if all are allowed.
  private static func letters(_ word: String, among allowed: String) -> JSONValue? {
    var result = ""
    for letter in word {
      guard allowed.contains(letter) else { return nil }
      if !result.contains(letter) { result.append(letter) }
    }
    return .string(result)
  }
}

/// A time in UTC in one of the four forms that `az` takes: `2030-01-31T12:59:59Z`, `…T12:59Z`, `…T12Z`, `2030-01-31`.
struct UTCMoment: Sendable {
  /// As `az` writes it again: in the same form, with all digits.
  let text: String
  let hasTime: Bool
  /// `2030-01-31T12:59:59Z`.
  let fullText: String
  let secondsSince1970: Int

  init?(_ word: String) {
    let halves = word.utf8.split(separator: UInt8(ascii: "T"), maxSplits: 1, omittingEmptySubsequences: false)
    func numbers(_ part: Substring.UTF8View, _ separator: Character, _ digits: [Int]) -> [Int]? {
      let pieces = part.split(separator: separator.asciiValue ?? 0, omittingEmptySubsequences: false)
      guard pieces.count <= digits.count else { return nil }
      var result: [Int] = []
      for (piece, most) in zip(pieces, digits) {
        guard (1...most).contains(piece.count), let number = Int(Substring(piece)), number >= 0 else { return nil }
        result.append(number)
      }
      return result
    }
    guard let date = numbers(halves[0], "-", [4, 2, 2]), date.count == 3, halves[0].first != UInt8(ascii: "-") else {
      return nil
    }
    var time = [0, 0, 0]
    var shown = 0
    if halves.count == 2 {
      guard halves[1].last == UInt8(ascii: "Z"), let given = numbers(halves[1].dropLast(), ":", [2, 2, 2]) else {
        return nil
      }
      shown = given.count
      for (place, number) in given.enumerated() { time[place] = number }
    }
    guard date[0] >= 1, (1...12).contains(date[1]), (1...Self.days(in: date[1], of: date[0])).contains(date[2]),
      time[0] < 24, time[1] < 60, time[2] < 62
    else { return nil }
    let day = "\(Self.padded(date[0], 4))-\(Self.padded(date[1], 2))-\(Self.padded(date[2], 2))"
    let clock = time.map { Self.padded($0, 2) }
    hasTime = shown > 0
    text = shown == 0 ? day : "\(day)T\(clock.prefix(shown).joined(separator: ":"))Z"
    fullText = "\(day)T\(clock.joined(separator: ":"))Z"
    secondsSince1970 = Self.daysSince1970(date[0], date[1], date[2]) * 86400 + time[0] * 3600 + time[1] * 60 + time[2]
  }

  private static func padded(_ number: Int, _ width: Int) -> String {
    let digits = String(number)
    return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
  }

  private static func days(in month: Int, of year: Int) -> Int {
    switch month {
    case 2: (year % 4 == 0 && year % 100 != 0) || year % 400 == 0 ? 29 : 28
    case 4, 6, 9, 11: 30
    default: 31
    }
  }

  /// Days from 1970-01-01 in the Gregorian calendar, counted in eras of 400 years from March on.
  private static func daysSince1970(_ year: Int, _ month: Int, _ day: Int) -> Int {
    let shifted = month <= 2 ? year - 1 : year
    let era = shifted / 400
    let yearOfEra = shifted - era * 400
    let dayOfYear = (153 * (month > 2 ? month - 3 : month + 9) + 2) / 5 + day - 1
    return era * 146_097 + yearOfEra * 365 + yearOfEra / 4 - yearOfEra / 100 + dayOfYear - 719_468
  }
}
