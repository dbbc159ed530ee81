import Glibc
import JSON

extension Evaluator {
  /// Functions of numbers; `nil` for other functions.
  mutating func numberValue(of call: FunctionCall) throws(ExpressionError) -> JSONValue? {
    switch call.function {
    case .int: .integer(try wholeNumber(call))
    case .float: .double(try decimalNumber(call))
    case .add: .integer(try call.exact(try call.integer(0).addingReportingOverflow(try call.integer(1))))
    case .sub: .integer(try call.exact(try call.integer(0).subtractingReportingOverflow(try call.integer(1))))
    case .mul: .integer(try call.exact(try call.integer(0).multipliedReportingOverflow(by: try call.integer(1))))
    case .div: .integer(try call.exact(try call.integer(0).dividedReportingOverflow(by: try divisor(call))))
    case .mod: .integer(try remainder(call))
    case .min: try extreme(call) { $0 < $1 }
    case .max: try extreme(call) { $0 > $1 }
    case .range: try range(call)
    default: nil
    }
  }

  private func divisor(_ call: FunctionCall) throws(ExpressionError) -> Int {
    let divisor = try call.integer(1)
    guard divisor != 0 else { throw call.failure("the divisor must not be zero.") }
    return divisor
  }

  private func remainder(_ call: FunctionCall) throws(ExpressionError) -> Int {
    let result = try call.integer(0).remainderReportingOverflow(dividingBy: try divisor(call))
    // The least integer divided by -1 leaves nothing, though their quotient overflows.
    return result.overflow ? 0 : result.partialValue
  }

  private func wholeNumber(_ call: FunctionCall) throws(ExpressionError) -> Int {
    switch call[0] {
    case .integer(let number):
      return number
    case .double(let number):
      guard let whole = Int(exactly: number.rounded(.toNearestOrEven)) else {
        throw call.failure("the value is out of the range of integers.")
      }
      return whole
    case .string(let text):
      let digits = text.trimmed
      guard let number = Int(digits) else { throw call.failure("cannot convert value '\(text)' to an integer.") }
      return number
    default:
      throw call.unfit(0, "Integer")
    }
  }

  private func decimalNumber(_ call: FunctionCall) throws(ExpressionError) -> Double {
    if let number = call[0].number { return number }
    let text = try call.string(0)
    guard let number = Double(text.trimmed), number.isFinite else {
      throw call.failure("cannot convert value '\(text)' to a floating-point number.")
    }
    return number
  }

  /// The least or greatest of the arguments, or of the elements of the only one.
  private func extreme(
    _ call: FunctionCall, _ isBetter: (Int, Int) -> Bool
  ) throws(ExpressionError) -> JSONValue {
    let elements = call.arguments.count == 1 ? call[0].array : nil
    var best: Int?
    for value in elements ?? call.arguments {
      guard let number = value.integer else {
        throw call.failure("all arguments must be integers, or the only one an array of integers.")
      }
      if best.map({ isBetter(number, $0) }) ?? true { best = number }
    }
    guard let best else { throw call.failure("the array must not be empty.") }
    return .integer(best)
  }

  private mutating func range(_ call: FunctionCall) throws(ExpressionError) -> JSONValue {
    let start = try call.integer(0)
    let count = try call.integer(1)
    guard (0...TemplateLimit.rangeCount).contains(count) else {
      throw call.failure("the count must be between '0' and '\(TemplateLimit.rangeCount)', it is '\(count)'.")
    }
    let end = try call.exact(start.addingReportingOverflow(count))
    guard end <= Int(Int32.max) else {
      throw call.failure("the sum of the start index and the count must not exceed '\(Int32.max)'.")
    }
    try budget.spend(count)
    return .array((start..<end).map { .integer($0) })
  }
}

extension String {
  /// The text without white space at its ends.
  var trimmed: String {
    let scalars = unicodeScalars
    // Most white space is a blank, which the tables of Unicode need not be asked about.
    let isText = { (scalar: Unicode.Scalar) in scalar != " " && !scalar.properties.isWhitespace }
    guard let first = scalars.firstIndex(where: isText), let last = scalars.lastIndex(where: isText) else { return "" }
    return String(scalars[first...last])
  }
}
