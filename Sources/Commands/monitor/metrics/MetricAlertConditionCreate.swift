package import Grammar
import JSON

extension MetricAlertGroup {
  private enum Threshold: String, ArgumentChoice {
    case fixed = "static"
    case learned = "dynamic"
  }

  private enum Aggregation: String, ArgumentChoice {
    case average = "Average"
    case minimum = "Minimum"
    case maximum = "Maximum"
    case total = "Total"
    case count = "Count"
  }

  private enum Comparison: String, ArgumentChoice {
    case equals = "Equals"
    case notEquals = "NotEquals"
    case greaterThan = "GreaterThan"
    case greaterThanOrEqual = "GreaterThanOrEqual"
    case lessThan = "LessThan"
    case lessThanOrEqual = "LessThanOrEqual"
    case greaterOrLessThan = "GreaterOrLessThan"
  }

  private enum Sensitivity: String, ArgumentChoice {
    case low = "Low"
    case medium = "Medium"
    case high = "High"
  }

  private enum Choice: String, ArgumentChoice {
    case include = "Include"
    case exclude = "Exclude"
  }

  /// What stands before the dimensions that `dimension create` writes, until `condition create` joins them.
  private static let mark = "_where_"

  /// `az monitor metrics alert dimension create`: only writes text.
  package static func createDimension() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor metrics alert dimension create", "Write a dimension of a metric alert's condition.")
    command.mature(.preview)
    let name = command.argument("--name -n", "The name of the dimension.", of: String.self, required: true)
    let values = command.argument("--value -v", "The values.", of: [String].self, required: true)
    let choice = command.argument(
      "--operator --op", "Whether these values count, or all others.", of: Choice.self, default: "Include")
    command.example("A dimension.", "az monitor metrics alert dimension create -n VMName --op Include -v web_0 web_1")
    command.run { (call, _) throws(CommandError) in
      let word = MetricAlertCondition.word(try call.required(choice).rawValue, in: MetricAlertCondition.choices) ?? ""
      return .value(
        .string("\(mark) \(try call.required(name)) \(word) \(try call.required(values).joined(separator: " or "))"))
    }
    return command
  }

  /// `az monitor metrics alert condition create`: only writes text.
  package static func createCondition() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor metrics alert condition create", "Write a condition of a metric alert.")
    command.mature(.preview)
    let type = command.argument(
      "--type -t", "Whether the threshold is given or learned.", of: Threshold.self, required: true)
    let aggregation = command.argument(
      "--aggregation", "How values are joined over time.", of: Aggregation.self, required: true)
    let metric = command.argument("--metric", "The metric.", of: String.self, required: true)
    let comparison = command.argument(
      "--operator --op", "How values are compared with the threshold.", of: Comparison.self, required: true)
    let namespace = command.argument(
      "--namespace", "The namespace of the metric.", of: String.self, default: "")
    let dimensions = command.argument(
      "--dimension", "Dimensions, as `dimension create` writes them.", of: [String].self)
    let threshold = command.argument("--threshold", "The threshold that is given.", of: Double.self)
    let sensitivity = command.argument(
      "--sensitivity", "How soon a learned threshold is passed.", of: Sensitivity.self, default: "Medium")
    let periods = command.argument(
      "--num-periods", "How many evaluations a learned threshold looks at: 1 to 6.", of: Int.self)
    let violations = command.argument(
      "--num-violations", "In how many of them it must be passed: 1 to 6.", of: Int.self)
    let since = command.date(
      "--since", "The time from which on the threshold is learned.",
      expected:
        "The date from which to start learning the metric historical data and calculate the dynamic thresholds. Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxx) timezone (+/-hh:mm)"
    )
    let skips = command.argument(
      "--skip-metric-validation", "Whether the metric may be one that was not sent yet.", of: Bool.self)
    command.example(
      "A condition.",
      "az monitor metrics alert condition create -t static --aggregation Average --metric 'Percentage CPU' --op GreaterThan --threshold 90"
    )
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(comparison).rawValue
      let sign = MetricAlertCondition.word(name, in: MetricAlertCondition.comparisons) ?? ""
      var tail: String
      switch try call.required(type) {
      case .fixed:
        guard let number = call.optional(threshold) else {
          throw CommandError(.refused, "Parameter --threshold is required for static threshold.")
        }
        guard sign != "><" else {
          throw CommandError(.refused, "Parameter --operator \(name) is invalid for static threshold.")
        }
        tail = "\(JSONValue.double(number).text()) "
      case .learned:
        guard [">", "<", "><"].contains(sign) else {
          throw CommandError(.refused, "Parameter --operator \(name) is invalid for dynamic threshold.")
        }
        let (few, many) = try failing(call.optional(violations), of: call.optional(periods))
        let word = try call.required(sensitivity).rawValue
        tail =
          "dynamic \(MetricAlertCondition.word(word, in: MetricAlertCondition.sensitivities) ?? "") \(few) of \(many) "
        if let time = client.moment(call, since) { tail += "since \(time) " }
      }
      let aggregation = MetricAlertCondition.word(
        try call.required(aggregation).rawValue, in: MetricAlertCondition.aggregations)
      let prefix = call.optional(namespace).map { $0.isEmpty ? "" : "\($0)." } ?? ""
      var text = "\(aggregation ?? "") \(prefix)'\(try call.required(metric))' \(sign) \(tail)"
      if let given = call.optional(dimensions) { text += joined(given) }
      if call.optional(skips) == true { text += " with skipmetricvalidation" }
      return .value(.string(Self.trimmed(text)))
    }
    return command
  }

  /// In how many of how many evaluations a learned threshold must be passed.
  private static func failing(_ violations: Int?, of periods: Int?) throws(CommandError) -> (Int, Int) {
    let periods = periods ?? 4
    guard (1...6).contains(periods) else {
      throw CommandError(.refused, "Parameter --num-periods \(periods) should in range 1-6.")
    }
    let violations = violations ?? min(4, periods)
    guard (1...6).contains(violations) else {
      throw CommandError(.refused, "Parameter --num-violations \(violations) should in range 1-6.")
    }
    guard violations <= periods else {
      throw CommandError(
        .refused,
        "Parameter --num-violations \(violations) should be less than or equal to parameter --num-periods \(periods).")
    }
    return (violations, periods)
  }

  /// The dimensions of a condition, those of `dimension create` joined by `and`.
  private static func joined(_ words: [String]) -> String {
    let words = words.filter { !Self.trimmed($0).isEmpty }
    guard let first = words.first, first.utf8.starts(with: mark.utf8) else { return words.joined(separator: " ") }
    var parts: [String] = []
    var rest = words.joined(separator: " ")[...]
    while !rest.isEmpty {
      let start = rest.utf8.starts(with: mark.utf8) ? rest.dropFirst(mark.count) : rest
      let end = place(of: mark, in: start) ?? start.endIndex
      if start.startIndex < end { parts.append(String(start[start.startIndex..<end])) }
      rest = start[end...]
    }
    return "where" + parts.joined(separator: "and")
  }

  private static func place(of mark: String, in text: Substring) -> Substring.Index? {
    text.utf8.indices.first { text.utf8[$0...].starts(with: mark.utf8) }
  }

  private static func trimmed(_ text: String) -> String {
    var bytes = text.utf8[...]
    while bytes.first == UInt8(ascii: " ") { bytes = bytes.dropFirst() }
    while bytes.last == UInt8(ascii: " ") { bytes = bytes.dropLast() }
    return String(Substring(bytes))
  }
}
