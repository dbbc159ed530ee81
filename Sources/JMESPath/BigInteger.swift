/// A whole number of any size, for the few that a query reads or makes outside the range of `Int`.
///
/// It is kept in groups of nine decimal digits, because it comes from decimal text and goes to it.
struct BigInteger: Equatable {
  private static let base = 1_000_000_000
  private static let digitsPerGroup = 9

  /// Never true for 0.
  private var isNegative: Bool
  /// Groups from the lowest on, each below ``base``, without zeros at the high end; 0 has none.
  private var groups: [Int]

  private init(isNegative: Bool, groups: [Int]) {
    let used = groups.lastIndex { $0 != 0 }.map { $0 + 1 } ?? 0
    self.groups = Array(groups.prefix(used))
    self.isNegative = isNegative && used > 0
  }

  init(_ number: Int) {
    var rest = number.magnitude
    var groups: [Int] = []
    while rest > 0 {
      groups.append(Int(rest % UInt(Self.base)))
      rest /= UInt(Self.base)
    }
    self.init(isNegative: number < 0, groups: groups)
  }

  /// Reads ASCII digits with or without a sign before them.
  init(digits text: String) {
    var digits = Array(text.utf8)
    let isNegative = digits.first == UInt8(ascii: "-")
    if digits.first?.isDigit == false { digits.removeFirst() }
    var groups: [Int] = []
    var end = digits.count
    while end > 0 {
      let start = max(end - Self.digitsPerGroup, 0)
      groups.append(digits[start..<end].reduce(0) { $0 * 10 + Int($1 & 0x0F) })
      end = start
    }
    self.init(isNegative: isNegative, groups: groups)
  }

  /// The value of a finite floating-point number without a fraction.
  init(_ whole: Double) {
    if let small = Int(exactly: whole) {
      self.init(small)
      return
    }
    // So large a number is its 53 significant bits, shifted to the left.
    let shift = max(Int(whole.exponent) - 52, 0)
    var groups = Self(Int(whole.magnitude.significand * 0x1p52)).groups
    for _ in 0..<shift {
      var carry = 0
      for index in groups.indices {
        let doubled = groups[index] * 2 + carry
        groups[index] = doubled % Self.base
        carry = doubled / Self.base
      }
      if carry > 0 { groups.append(carry) }
    }
    self.init(isNegative: whole < 0, groups: groups)
  }

  /// The same number as `Int`; `nil` when it does not fit.
  var small: Int? { groups.count <= 3 ? Int(description) : nil }

  /// The nearest floating-point number, infinite when it is too large.
  var double: Double { Double(description) ?? .infinity }

  /// The same number without its sign.
  var magnitude: Self { Self(isNegative: false, groups: groups) }
}

extension BigInteger: CustomStringConvertible {
  /// The decimal digits, after a minus sign when it is negative.
  var description: String {
    guard let highest = groups.last else { return "0" }
    var text = (isNegative ? "-" : "") + String(highest)
    for group in groups.dropLast().reversed() {
      // The leading one keeps the zeros of the group.
      text += String(group + Self.base).dropFirst()
    }
    return text
  }
}

// MARK: - Arithmetic

extension BigInteger {
  /// Negative, zero or positive, as this is less than, equal to or greater than the other.
  func order(_ other: Self) -> Int {
    guard isNegative == other.isNegative else { return isNegative ? -1 : 1 }
    let order = Self.order(groups, other.groups)
    return isNegative ? -order : order
  }

  func adding(_ other: Self) -> Self {
    if isNegative == other.isNegative {
      return Self(isNegative: isNegative, groups: Self.sum(groups, other.groups))
    }
    return Self.order(groups, other.groups) < 0
      ? Self(isNegative: other.isNegative, groups: Self.difference(other.groups, groups))
      : Self(isNegative: isNegative, groups: Self.difference(groups, other.groups))
  }

  /// The quotient as floating point, rounded once; infinite when it is too large.
  ///
  /// - Parameter count: more than 0 and less than 2³².
  func divided(by count: Int) -> Double {
    precondition((1..<1 << 32).contains(count), "no count: \(count)")
    var remainder = 0
    func nextGroup(_ group: Int) -> Int {
      let (quotient, rest) = (remainder * Self.base + group).quotientAndRemainder(dividingBy: count)
      remainder = rest
      return quotient
    }
    let whole = Self(isNegative: isNegative, groups: groups.reversed().map(nextGroup).reversed())
    // A number too large for `Double` to hold exactly, by less than 2³²: if the quotient is not just in the middle
    // between two floating-point numbers, it is more than 2⁻⁶⁴ away from it, which these decimals show.
    let decimals = (0..<4).map { _ in String(nextGroup(0) + Self.base).dropFirst() }.joined()
    let sign = isNegative && whole.groups.isEmpty ? "-" : ""
    return Double("\(sign)\(whole).\(decimals)") ?? .infinity
  }

  private static func order(_ left: [Int], _ right: [Int]) -> Int {
    guard left.count == right.count else { return left.count < right.count ? -1 : 1 }
    for index in left.indices.reversed() where left[index] != right[index] {
      return left[index] < right[index] ? -1 : 1
    }
    return 0
  }

  private static func sum(_ left: [Int], _ right: [Int]) -> [Int] {
    var result: [Int] = []
    var carry = 0
    for index in 0..<max(left.count, right.count) {
      let sum = (index < left.count ? left[index] : 0) + (index < right.count ? right[index] : 0) + carry
      result.append(sum % base)
      carry = sum / base
    }
    result.append(carry)
    return result
  }

  /// - Precondition: `left` is not less than `right`.
  private static func difference(_ left: [Int], _ right: [Int]) -> [Int] {
    var result = left
    for index in left.indices {
      if index < right.count { result[index] -= right[index] }
      if result[index] < 0, index + 1 < result.count {
        result[index] += base
        result[index + 1] -= 1
      }
    }
    return result
  }
}
