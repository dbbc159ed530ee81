// Rounding calls into the mathematical library, which only this import links.
import Glibc
import JSON

/// A number of Python: whole ones of any size, and floating-point ones.
enum Number {
  case integer(Int)
  /// A whole number outside the range of `Int`.
  case big(BigInteger)
  case double(Double)

  /// - Returns: `nil` when the value is no number.
  init?(_ value: JSONValue) {
    switch value {
    case .integer(let number): self = .integer(number)
    case .bigInteger(let digits): self = .big(BigInteger(digits: digits))
    case .double(let number): self = .double(number)
    default: return nil
    }
  }

  /// A whole number, in the form that suits its size.
  init(_ whole: BigInteger) {
    if let small = whole.small { self = .integer(small) } else { self = .big(whole) }
  }

  var json: JSONValue {
    switch self {
    case .integer(let number): .integer(number)
    case .big(let number): .bigInteger(number.description)
    case .double(let number): .double(number)
    }
  }

  /// The same number as floating point.
  ///
  /// - Throws: ``JMESPathError`` of kind `unexpected` when it is too large.
  func double() throws(JMESPathError) -> Double {
    switch self {
    case .integer(let number): return Double(number)
    case .double(let number): return number
    case .big(let number):
      let value = number.double
      if value.isInfinite { throw .unexpected(.overflow, "int too large to convert to float") }
      return value
    }
  }

  /// A whole number as such; `nil` for floating point.
  var whole: BigInteger? {
    switch self {
    case .integer(let number): BigInteger(number)
    case .big(let number): number
    case .double: nil
    }
  }
}

extension Number {
  /// Compared without loss, as Python does; nothing equals what is not a number.
  static func == (left: Number, right: Number) -> Bool {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): a == b
    case (.double(let a), .double(let b)): a == b
    default: order(left, right) == 0
    }
  }

  /// Compared without loss, as Python does; nothing precedes what is not a number.
  static func < (left: Number, right: Number) -> Bool {
    switch (left, right) {
    case (.integer(let a), .integer(let b)): a < b
    case (.double(let a), .double(let b)): a < b
    default: (order(left, right) ?? 0) < 0
    }
  }

  /// Negative, zero or positive; `nil` when one of both is not a number.
  private static func order(_ left: Number, _ right: Number) -> Int? {
    if case .double(let number) = right { return order(left, number) }
    if case .double(let number) = left { return order(right, number).map { -$0 } }
    guard let first = left.whole, let second = right.whole else { return nil }
    return first.order(second)
  }

  private static func order(_ left: Number, _ right: Double) -> Int? {
    guard let whole = left.whole, !right.isNaN else { return nil }
    guard right.isFinite else { return right > 0 ? -1 : 1 }
    let truncated = right.rounded(.towardZero)
    let order = whole.order(BigInteger(truncated))
    guard order == 0 else { return order }
    return truncated < right ? -1 : truncated > right ? 1 : 0
  }
}

// MARK: - Arithmetic

extension Number {
  /// Python's `+`.
  ///
  /// - Throws: ``JMESPathError`` of kind `unexpected` when a whole number is too large to join a floating-point one.
  static func sum(_ left: Number, _ right: Number) throws(JMESPathError) -> Number {
    if case .integer(let a) = left, case .integer(let b) = right {
      let (sum, overflows) = a.addingReportingOverflow(b)
      if !overflows { return .integer(sum) }
    }
    if let a = left.whole, let b = right.whole { return Number(a.adding(b)) }
    return .double(try left.double() + right.double())
  }

  /// Python's `/` by a count that is not 0: floating point, rounded once.
  ///
  /// - Throws: ``JMESPathError`` of kind `unexpected` when the quotient is too large.
  func divided(by count: Int) throws(JMESPathError) -> Double {
    switch self {
    case .double(let number): return number / Double(count)
    case .integer(let number) where number.magnitude < 1 << 53: return Double(number) / Double(count)
    case .integer, .big:
      let quotient = whole?.divided(by: count) ?? .nan
      if quotient.isInfinite { throw .unexpected(.overflow, "integer division result too large for a float") }
      return quotient
    }
  }

  /// Python's `abs`.
  var magnitude: Number {
    switch self {
    case .integer(let number) where number != .min: .integer(abs(number))
    case .integer(let number): .big(BigInteger(number).magnitude)
    case .big(let number): .big(number.magnitude)
    case .double(let number): .double(number.magnitude)
    }
  }

  /// Python's `math.floor` and `math.ceil`: always a whole number.
  ///
  /// - Throws: ``JMESPathError`` of kind `unexpected` for what is not finite.
  func rounded(_ rule: FloatingPointRoundingRule) throws(JMESPathError) -> Number {
    guard case .double(let number) = self else { return self }
    if number.isNaN { throw .unexpected(.value, "cannot convert float NaN to integer") }
    if number.isInfinite { throw .unexpected(.overflow, "cannot convert float infinity to integer") }
    let rounded = number.rounded(rule)
    return Int(exactly: rounded).map(Number.integer) ?? Number(BigInteger(rounded))
  }
}
