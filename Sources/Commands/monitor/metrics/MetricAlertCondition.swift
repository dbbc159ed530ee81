import ARM
import Grammar
import JSON
import Shapes

/// Reads conditions of metric alerts: `avg Percentage CPU > 90 where VMName includes a or b`, or with a threshold that
/// the service learns: `max Percentage CPU >< dynamic medium 2 of 4 since 2026-01-01T00:00:00Z`.
///
/// The client's grammar complains on stderr and goes on where it can; what it complains of most is said in its words.
struct MetricAlertCondition {
  private enum Token: Equatable {
    case word(String), number(String), comparison(String), blank(String), quote(String), sign(String), keyword(String)

    var text: String {
      switch self {
      case .word(let text), .number(let text), .comparison(let text), .blank(let text), .quote(let text),
        .sign(let text), .keyword(let text):
        text
      }
    }

    var isBlank: Bool { if case .blank = self { true } else { false } }
    var isWord: Bool { if case .word = self { true } else { false } }
    var isNumber: Bool { if case .number = self { true } else { false } }
  }

  private var tokens: [(token: Token, column: Int)]
  private var position = 0
  private let end: Int
  private var complaints: [String] = []

  /// The condition as a request has it, still without a name.
  static func read(_ text: String) throws(CommandError) -> JSONValue {
    var reader = MetricAlertCondition(text)
    return try reader.condition()
  }

  /// Whether a condition has a threshold that the service learns.
  static func isDynamic(_ condition: JSONValue) -> Bool { condition["criterionType"] == "DynamicThresholdCriterion" }

  // MARK: - Words of the client and of the service

  static let comparisons: KeyValuePairs = [
    "=": "Equals", "!=": "NotEquals", ">": "GreaterThan", ">=": "GreaterThanOrEqual", "<": "LessThan",
    "<=": "LessThanOrEqual", "><": "GreaterOrLessThan",
  ]
  static let aggregations: KeyValuePairs = [
    "avg": "Average", "min": "Minimum", "max": "Maximum", "total": "Total", "count": "Count",
  ]
  static let sensitivities: KeyValuePairs = ["low": "Low", "medium": "Medium", "high": "High"]
  static let choices: KeyValuePairs = ["includes": "Include", "excludes": "Exclude"]

  static func value(_ word: String, in pairs: KeyValuePairs<String, String>) -> String? {
    pairs.first { $0.key.isIdentical(to: word) }?.value
  }

  static func word(_ value: String, in pairs: KeyValuePairs<String, String>) -> String? {
    pairs.first { $0.value.isIdentical(to: value) }?.key
  }

  // MARK: - Tokens

  private static let keywords = [
    "where", "and", "includes", "excludes", "or", "dynamic", "of", "since", "with", "skipmetricvalidation",
  ]

  private init(_ text: String) {
    tokens = []
    var bytes = Array(text.utf8)[...]
    func isWordByte(_ byte: UInt8) -> Bool {
      switch byte {
      case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
        UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "_"):
        true
      default: false
      }
    }
    while let byte = bytes.first {
      let column = bytes.startIndex
      var length = 1
      let token: Token
      func taken(_ length: Int) -> String { String(decoding: bytes.prefix(length), as: UTF8.self) }
      if byte == UInt8(ascii: " ") || byte == UInt8(ascii: "\t") {
        length = bytes.prefix { $0 == UInt8(ascii: " ") || $0 == UInt8(ascii: "\t") }.count
        token = .blank(taken(length))
      } else if isWordByte(byte) {
        length = bytes.prefix(while: isWordByte).count
        let digits = bytes.prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }.count
        if digits == length {
          let rest = bytes.dropFirst(length + 1).prefix { $0 >= UInt8(ascii: "0") && $0 <= UInt8(ascii: "9") }
          let after = bytes.dropFirst(length + 1 + rest.count).first
          if bytes.dropFirst(length).first == UInt8(ascii: "."), !rest.isEmpty, !(after.map(isWordByte) ?? false) {
            length += 1 + rest.count
          }
          token = .number(taken(length))
        } else {
          let word = taken(length)
          token = Self.keywords.contains(word.asciiLowercased) ? .keyword(word) : .word(word)
        }
      } else if "<>=!".utf8.contains(byte) {
        let pair = taken(2)
        length = ["!=", ">=", "<=", "><"].contains(pair) ? 2 : 1
        token = .comparison(taken(length))
      } else if byte == UInt8(ascii: "'") || byte == UInt8(ascii: "\"") {
        token = .quote(taken(1))
      } else {
        token = .sign(taken(1))
      }
      tokens.append((token, column))
      bytes = bytes.dropFirst(length)
    }
    end = text.unicodeScalars.count
  }

  private var next: Token? { tokens.indices.contains(position) ? tokens[position].token : nil }
  private var column: Int { tokens.indices.contains(position) ? tokens[position].column : end }
  private var shown: String { next?.text ?? "<EOF>" }

  // MARK: - Rules

  private mutating func condition() throws(CommandError) -> JSONValue {
    let aggregation = try take("WORD") { $0.isWord }
    try blank()
    guard let joined = Self.value(aggregation, in: Self.aggregations) else { throw usage }
    let (namespace, metric) = try metric()
    let comparison = try take("OPERATOR") { if case .comparison = $0 { true } else { false } }
    guard let blank = next, blank.isBlank else {
      complaints.append("line 1:\(column) missing WHITESPACE at '\(shown)'")
      throw usage
    }
    position += 1
    guard let operation = Self.value(comparison, in: Self.comparisons) else { throw usage }
    var found: JSONObject = [
      "timeAggregation": .string(joined), "metricName": .string(metric), "operator": .string(operation),
    ]
    if let namespace { found["metricNamespace"] = .string(namespace) }
    if isKeyword("dynamic") { try readDynamics(into: &found) } else { try readThreshold(into: &found) }
    found["dimensions"] = .array(try dimensions())
    try readOption(into: &found)
    if !complaints.isEmpty { found[Self.complaint] = .string(complaints.joined(separator: "\n")) }
    return .object(found)
  }

  /// What is measured: perhaps a namespace and a dot, then a name, perhaps in quotation marks.
  private mutating func metric() throws(CommandError) -> (namespace: String?, metric: String) {
    if case .comparison? = next {
      complaints.append(
        "line 1:\(column) extraneous input '\(shown)' expecting {'.', '/', '-', '_', '\\', ':', '%', ',', '|', '(', ')', NUMBER, QUOTE, WHITESPACE, WORD}"
      )
      position += 1
    }
    let start = position
    while let token = next, Self.isPartOfMetric(token) { position += 1 }
    let text = tokens[start..<position].map(\.token.text).joined()
    if let token = next, Self.isQuote(token) { return try quotedMetric(after: text) }
    let name = Self.trimmed(text)
    guard !name.isEmpty else { throw usage }
    // A namespace ends with the last dot before the first blank; names of metrics have blanks, namespaces have none.
    let head = name.utf8.prefix { $0 != UInt8(ascii: " ") }
    guard let dot = head.lastIndex(of: UInt8(ascii: ".")), dot != head.startIndex else { return (nil, name) }
    return (String(name[..<dot]), String(name[name.utf8.index(after: dot)...]))
  }

  /// A metric in quotation marks, behind the namespace and its dot if there is one.
  private mutating func quotedMetric(after namespace: String) throws(CommandError) -> (String?, String) {
    position += 1
    let start = position
    while let token = next, !Self.isQuote(token) { position += 1 }
    let name = tokens[start..<position].map(\.token.text).joined()
    _ = try take("QUOTE", where: Self.isQuote)
    try blank()
    return (namespace.isEmpty ? nil : String(namespace.dropLast()), name)
  }

  private static func isPartOfMetric(_ token: Token) -> Bool {
    switch token {
    case .word, .number, .blank: true
    case .sign(let sign): "./-\\:%,|()".contains(sign)
    case .comparison, .quote, .keyword: false
    }
  }

  private static func isQuote(_ token: Token) -> Bool { if case .quote = token { true } else { false } }

  private static func trimmed(_ text: String) -> String {
    var bytes = Substring(text).utf8
    while bytes.first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }

  private mutating func readThreshold(into found: inout JSONObject) throws(CommandError) {
    if let token = next, !token.isNumber, tokens.indices.contains(position + 1),
      tokens[position + 1].token.isNumber
    {
      complaints.append("line 1:\(column) extraneous input '\(shown)' expecting {DYNAMIC, NUMBER}")
      position += 1
    }
    let text = try take("{DYNAMIC, NUMBER}") { $0.isNumber }
    found["criterionType"] = "StaticThresholdCriterion"
    found["threshold"] = .double(Double(text) ?? 0)
  }

  /// `dynamic SENSITIVITY VIOLATIONS of WINDOWS [since TIME]`.
  private mutating func readDynamics(into found: inout JSONObject) throws(CommandError) {
    position += 1
    try blank()
    let sensitivity = try take("WORD") { $0.isWord }
    guard let known = Self.value(sensitivity.asciiLowercased, in: Self.sensitivities) else { throw usage }
    try blank()
    let violations = Double(try take("NUMBER") { $0.isNumber }) ?? 0
    guard (1...6).contains(violations) else {
      throw .unexpected("Violations \(JSONValue.double(violations).text()) should be 1-6.")
    }
    try blank()
    try takeKeyword("of")
    try blank()
    let windows = Double(try take("NUMBER") { $0.isNumber }) ?? 0
    guard (1...6).contains(windows) else {
      throw .unexpected("Windows \(JSONValue.double(windows).text()) should be 1-6.")
    }
    guard violations <= windows else {
      throw .unexpected(
        "Violations \(JSONValue.double(violations).text()) should be smaller or equal to windows "
          + "\(JSONValue.double(windows).text()).")
    }
    found["criterionType"] = "DynamicThresholdCriterion"
    found["alertSensitivity"] = .string(known)
    found["failingPeriods"] = [
      "minFailingPeriodsToAlert": .double(violations), "numberOfEvaluationPeriods": .double(windows),
    ]
    guard next?.isBlank == true, isKeyword("since", ahead: 1) else { return }
    position += 2
    try blank()
    var text = ""
    while let token = next, !token.isBlank {
      text += token.text
      position += 1
    }
    guard let time = ISOTime(text) else { throw .unexpected("Datetime \(text) is not a valid ISO-8601 format") }
    found["ignoreDataBefore"] = .string(time.requestText)
  }

  /// `where NAME includes A or B and NAME excludes C`.
  private mutating func dimensions() throws(CommandError) -> [JSONValue] {
    guard next?.isBlank == true, isKeyword("where", ahead: 1) else { return [] }
    position += 2
    try blank()
    var found: [JSONValue] = []
    repeat {
      if isKeyword("and") {
        position += 1
        try blank()
      }
      let name = try take("WORD") { $0.isWord }
      try blank()
      guard isKeyword("includes") || isKeyword("excludes"), let choice = next?.text.asciiLowercased else {
        complaints.append("line 1:\(column) mismatched input '\(shown)' expecting {INCLUDES, EXCLUDES}")
        throw usage
      }
      position += 1
      try blank()
      var text = ""
      while let token = next {
        if case .keyword(let word) = token, !word.equalsIgnoringCase("or") { break }
        if case .comparison = token { break }
        text += token.text
        position += 1
      }
      let values = text.utf8.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }.filter { $0 != "or" }
      guard !values.isEmpty else { throw usage }
      found.append([
        "name": .string(name), "operator": .string(Self.value(choice, in: Self.choices) ?? ""),
        "values": .array(values.map(JSONValue.string)),
      ])
    } while isKeyword("and")
    // The blank before what follows belongs to the last value.
    if next != nil, position > 0, tokens[position - 1].token.isBlank { position -= 1 }
    return found
  }

  /// `with skipmetricvalidation`; what else follows is complained of and left aside.
  private mutating func readOption(into found: inout JSONObject) throws(CommandError) {
    guard next != nil else { return }
    if next?.isBlank == true, isKeyword("with", ahead: 1) {
      position += 2
      try blank()
      try takeKeyword("skipmetricvalidation")
      found["skipMetricValidation"] = true
      return
    }
    guard next?.isBlank == true, tokens.indices.contains(position + 1) else { return }
    let rest = tokens[position...].prefix(2).map(\.token.text).joined()
    complaints.append("line 1:\(tokens[position + 1].column) no viable alternative at input '\(rest)'")
  }

  /// Says what the client's grammar complained of before it went on.
  ///
  /// - Returns: the condition as a request has it.
  static func said(_ condition: JSONValue, _ client: inout Client) -> JSONValue {
    var condition = condition
    if let complaint = condition[complaint].string { client.say(complaint) }
    if case .object(var members) = condition, members[complaint] != nil {
      members = JSONObject(members.pairs.filter { name, _ in !name.isIdentical(to: complaint) })
      condition = .object(members)
    }
    return condition
  }

  private static let complaint = "complaint"

  // MARK: - Steps

  private func isKeyword(_ word: String, ahead: Int = 0) -> Bool {
    guard tokens.indices.contains(position + ahead), case .keyword(let text) = tokens[position + ahead].token else {
      return false
    }
    return text.equalsIgnoringCase(word)
  }

  private mutating func takeKeyword(_ word: String) throws(CommandError) {
    guard isKeyword(word) else {
      let name = String(decoding: word.utf8.map { $0 & 0xDF }, as: UTF8.self)
      complaints.append("line 1:\(column) mismatched input '\(shown)' expecting \(name)")
      throw usage
    }
    position += 1
  }

  private mutating func blank() throws(CommandError) { _ = try take("WHITESPACE") { $0.isBlank } }

  private mutating func take(_ name: String, where fits: (Token) -> Bool) throws(CommandError) -> String {
    guard let token = next, fits(token) else {
      complaints.append("line 1:\(column) mismatched input '\(shown)' expecting \(name)")
      throw usage
    }
    position += 1
    return token.text
  }

  /// The complaints so far, then what the client says in the end.
  private var usage: CommandError {
    let usage =
      "usage error: --condition {avg,min,max,total,count} [NAMESPACE.]METRIC\n"
      + "                         [{=,!=,>,>=,<,<=} THRESHOLD]\n"
      + "                         [{<,>,><} dynamic SENSITIVITY VIOLATION of EVALUATION [since DATETIME]]\n"
      + "                         [where DIMENSION {includes,excludes} VALUE [or VALUE ...]\n"
      + "                         [and   DIMENSION {includes,excludes} VALUE [or VALUE ...] ...]]\n"
      + "                         [with skipmetricvalidation]"
    guard !complaints.isEmpty else { return CommandError(.refused, usage) }
    var error = CommandError(.refused, (complaints + ["ERROR: \(usage)"]).joined(separator: "\n"))
    error.hasLabel = false
    return error
  }
}
