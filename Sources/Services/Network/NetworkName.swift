/// The provider's rule for names.
enum NetworkName {
  /// 1 to 80 word characters, dots and hyphens; a word character first, a word character last.
  static func isValid(_ name: String) -> Bool {
    let scalars = name.unicodeScalars
    guard (1...80).contains(scalars.count), let first = scalars.first, let last = scalars.last else { return false }
    return isWord(first) && isWord(last) && scalars.allSatisfy { isWord($0) || $0 == "." || $0 == "-" }
  }

  private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
    scalar == "_" || scalar.properties.isAlphabetic || scalar.properties.numericType == .decimal
  }
}
