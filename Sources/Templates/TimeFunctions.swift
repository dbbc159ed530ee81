import JSON

extension Evaluator {
  /// Functions of time; `nil` for other functions.
  mutating func timeValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .utcNow:
      guard isInDefaultValue else { throw .misplaced(call.name) }
      let now = CalendarTime(secondsSince1970: scope.secondsSince1970)
      return .string(try written(now, call.arguments.isEmpty ? "yyyyMMddTHHmmssZ" : try call.string(0), call))
    case .dateTimeFromEpoch:
      return .string(CalendarTime(secondsSince1970: try seconds(call)).iso8601)
    case .dateTimeToEpoch:
      return .integer(try time(call).secondsSince1970)
    case .dateTimeAdd:
      // Without a format the moment is written as the documentation's examples are: in American style.
      let format = call.arguments.count > 2 ? try call.string(2) : "M/d/yyyy h:mm:ss tt"
      guard let duration = CalendarDuration(try call.string(1)), let sum = try time(call).adding(duration) else {
        throw call.failure("the duration '\(try call.string(1))' is not valid.")
      }
      return .string(try written(sum, format, call))
    default:
      return nil
    }
  }

  private func seconds(_ call: FunctionCall) throws(ExpressionError) -> Int {
    let seconds = try call.integer(0)
    guard CalendarTime.range.contains(seconds) else { throw call.failure("the time is out of range.") }
    return seconds
  }

  private func time(_ call: FunctionCall) throws(ExpressionError) -> CalendarTime {
    guard let time = CalendarTime(try call.string(0)) else {
      throw call.failure("the value '\(try call.string(0))' is not a valid time.")
    }
    return time
  }

  private func written(
    _ time: CalendarTime, _ format: String, _ call: FunctionCall
  ) throws(ExpressionError) -> String {
    guard let text = TimePattern(format).text(of: time) else {
      throw call.failure("the format '\(format)' is not valid.")
    }
    return text
  }
}
