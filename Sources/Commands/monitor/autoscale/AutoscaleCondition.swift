import ARM
import Grammar
import JSON

/// Reads conditions of autoscale rules: `Percentage CPU > 75 avg 5m where VMName == a or b` (autoscale.md §2.5).
enum AutoscaleCondition {
  /// The trigger of a rule, without what other options say.
  ///
  /// - Parameter words: of the command line.
  static func read(_ words: [String]) throws(CommandError) -> JSONValue {
    var tokens = words.joined(separator: " ").utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
    try refuseEquality(tokens)
    var trigger = JSONObject()
    if let namespace = takeNamespace(&tokens) { trigger["metricNamespace"] = .string(namespace) }
    guard let place = tokens.firstIndex(where: { operators[$0] != nil }), place > 0, tokens.count >= place + 4 else {
      throw usage
    }
    let metric = tokens[..<place].joined(separator: " ")
    guard metric.utf8.allSatisfy(isMetricByte), let comparison = operators[tokens[place]] else { throw usage }
    guard let threshold = number(tokens[place + 1]) else { throw usage }
    guard let aggregation = aggregations[tokens[place + 2]] else { throw usage }
    trigger["metricName"] = .string(metric)
    trigger["operator"] = .string(comparison)
    trigger["threshold"] = .double(threshold)
    trigger["timeAggregation"] = .string(aggregation)
    trigger["timeWindow"] = .string(try period(tokens[place + 3]))
    let rest = Array(tokens[(place + 4)...])
    if rest.count > 2, rest[2] != "==", rest[2] != "!=" {
      throw complaint([
        "line 1:\(column(of: place + 6, tokens)) mismatched input '\(rest[2])' expecting {'==', '!='}"
      ])
    }
    if !rest.isEmpty { trigger["dimensions"] = .array(try dimensions(rest)) }
    return .object(trigger)
  }

  /// `==` and `!=` stand in the help of the client, but its grammar does not read them as comparisons with a threshold.
  private static func refuseEquality(_ tokens: [String]) throws(CommandError) {
    let end = tokens.firstIndex { $0.equalsIgnoringCase("where") } ?? tokens.count
    guard let place = tokens[..<end].firstIndex(where: { $0 == "==" || $0 == "!=" }) else { return }
    var lines = ["line 1:\(column(of: place, tokens)) extraneous input '\(tokens[place])' expecting WHITESPACE"]
    if place + 1 < tokens.count {
      lines.append(
        "line 1:\(column(of: place + 1, tokens)) mismatched input '\(tokens[place + 1])' expecting OPERATOR")
    }
    throw complaint(lines)
  }

  /// Where a word begins in the condition.
  private static func column(of place: Int, _ tokens: [String]) -> Int {
    tokens[..<place].reduce(0) { $0 + $1.unicodeScalars.count + 1 }
  }

  /// The complaints of the client's grammar, then its own.
  private static func complaint(_ lines: [String]) -> CommandError {
    var error = CommandError(.refused, (lines + ["ERROR: \(usage.message)"]).joined(separator: "\n"))
    error.hasLabel = false
    return error
  }

  private static let usage = CommandError(
    .refused,
    """
    --condition ["NAMESPACE"] METRIC {==,!=,>,>=,<,<=} THRESHOLD {avg,min,max,total,count} PERIOD
                [where DIMENSION {==,!=} VALUE [or VALUE ...]
                [and   DIMENSION {==,!=} VALUE [or VALUE ...] ...]]
    """)

  // `==` and `!=` stand in the help, but the client's grammar does not read them there.
  private static let operators: [String: String] = [
    ">": "GreaterThan", ">=": "GreaterThanOrEqual", "<": "LessThan", "<=": "LessThanOrEqual",
  ]

  private static let aggregations: [String: String] = [
    "avg": "Average", "min": "Minimum", "max": "Maximum", "total": "Total", "count": "Count",
  ]

  /// What stands in quotation marks before the metric.
  private static func takeNamespace(_ tokens: inout [String]) -> String? {
    guard let mark = tokens.first?.utf8.first, mark == UInt8(ascii: "\"") || mark == UInt8(ascii: "'"),
      let last = tokens.firstIndex(where: { $0.utf8.last == mark && ($0.utf8.count > 1) })
    else { return nil }
    let quoted = tokens[...last].joined(separator: " ")
    tokens.removeFirst(last + 1)
    return String(Substring(quoted.utf8.dropFirst().dropLast()))
  }

  private static func isMetricByte(_ byte: UInt8) -> Bool {
    switch byte {
    case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
      UInt8(ascii: "0")...UInt8(ascii: "9"):
      true
    default: " /.-_:%\\,|".utf8.contains(byte)
    }
  }

  private static func number(_ word: String) -> Double? {
    let digits = word.hasPrefix("-") ? word.dropFirst() : word[...]
    guard let first = digits.utf8.first, isDigit(first),
      digits.utf8.allSatisfy({ isDigit($0) || $0 == UInt8(ascii: ".") })
    else { return nil }
    return Double(word)
  }

  private static func isDigit(_ byte: UInt8) -> Bool { byte >= UInt8(ascii: "0") && byte <= UInt8(ascii: "9") }

  /// A period as the service writes it: `PT5M` for `5m`.
  static func period(_ word: String) throws(CommandError) -> String {
    let lower = word.asciiLowercased
    var rest = lower.utf8[...]
    var parts: [Character: String] = [:]
    let hasP = rest.first == UInt8(ascii: "p")
    if hasP { rest = rest.dropFirst() }
    var hasT = false
    while let byte = rest.first {
      if byte == UInt8(ascii: "t"), !hasT {
        hasT = true
        rest = rest.dropFirst()
        continue
      }
      let digits = rest.prefix(while: isDigit)
      rest = rest.dropFirst(digits.count)
      guard !digits.isEmpty, let unit = rest.popFirst(), "ydhms".utf8.contains(unit) else {
        throw .unexpected("PERIOD should be of the form \"##h##m##s\" or ISO8601")
      }
      parts[Character(Unicode.Scalar(unit)), default: ""] +=
        String(Substring(digits)) + String(Character(Unicode.Scalar(unit)))
    }
    if hasP, hasT { return word }
    // The client writes minutes before hours.
    let time = ["m", "h", "s"].map { parts[Character($0)] ?? "" }.joined()
    let text = "P\(parts["d"] ?? "")\(time.isEmpty ? "" : "T\(time)")"
    return String(decoding: text.utf8.map { $0 >= 0x61 && $0 <= 0x7A ? $0 & 0xDF : $0 }, as: UTF8.self)
  }

  /// `where A == x or y and B != z`.
  private static func dimensions(_ words: [String]) throws(CommandError) -> [JSONValue] {
    var words = words[...]
    guard words.popFirst()?.equalsIgnoringCase("where") == true else { throw usage }
    var dimensions: [JSONValue] = []
    repeat {
      guard let name = words.popFirst(), let sign = words.popFirst(), sign == "==" || sign == "!=",
        let first = words.popFirst()
      else { throw usage }
      var values: [JSONValue] = [.string(first)]
      while words.first?.equalsIgnoringCase("or") == true {
        words.removeFirst()
        guard let value = words.popFirst() else { throw usage }
        values.append(.string(value))
      }
      dimensions.append([
        "dimensionName": .string(name), "operator": sign == "==" ? "Equals" : "NotEquals", "values": .array(values),
      ])
    } while words.popFirst()?.equalsIgnoringCase("and") == true
    return dimensions
  }
}

/// Reads `--scale`: `out 2`, `in 10%`, `to 5` (autoscale.md §2.6).
enum AutoscaleStep {
  static func read(_ words: [String]) throws(CommandError) -> JSONValue {
    let words =
      words.count == 1
      ? words[0].utf8.split(separator: UInt8(ascii: " "), omittingEmptySubsequences: false).map {
        String(Substring($0))
      }
      : words
    guard words.count == 2 else { throw CommandError(.refused, "--scale {in,out,to} VALUE[%]") }
    guard let direction = ["in": "Decrease", "out": "Increase", "to": "None"][words[0]] else {
      throw .unexpected("'\(words[0])'")
    }
    let isPercent = words[0] != "to" && words[1].utf8.last == UInt8(ascii: "%")
    return [
      "direction": .string(direction),
      "type": .string(words[0] == "to" ? "ExactCount" : isPercent ? "PercentChangeCount" : "ChangeCount"),
      "value": .string(isPercent ? String(words[1].dropLast()) : words[1]),
    ]
  }
}
