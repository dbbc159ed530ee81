/// An expression of the template language, taken apart.
indirect enum Expression: Sendable {
  case string(String)
  case integer(Int)
  /// A function of the language; `name` is how the template spells it, which matters for `list…`.
  case call(TemplateFunction, name: String, [Expression])
  /// A function that the template declares: `contoso.name(…)`.
  case userCall(namespace: String, name: String, [Expression])
  /// A name with parentheses that is no function.
  case unknownCall(name: String, [Expression])
  case property(Expression, String)
  case index(Expression, Expression)
}

extension Expression {
  /// The text between the brackets when a string is an expression; `nil` when it stands for itself.
  static func source(of text: String) -> Substring? {
    let units = text.utf8
    guard units.count >= 2, units.first == UInt8(ascii: "["), units.last == UInt8(ascii: "]"),
      units[units.index(after: units.startIndex)] != UInt8(ascii: "[")
    else { return nil }
    return Substring(units.dropFirst().dropLast())
  }

  /// What a string that is no expression stands for: `[[` at its beginning is one bracket.
  static func literal(_ text: String) -> String {
    text.utf8.starts(with: "[[".utf8) ? String(Substring(text.utf8.dropFirst())) : text
  }

  /// The string that stands for this text in a template.
  static func escaped(_ text: String) -> String {
    text.utf8.first == UInt8(ascii: "[") ? "[" + text : text
  }

  /// The parts that this one is made of.
  var children: [Expression] {
    switch self {
    case .string, .integer: []
    case .call(_, _, let arguments), .userCall(_, _, let arguments), .unknownCall(_, let arguments): arguments
    case .property(let base, _): [base]
    case .index(let base, let index): [base, index]
    }
  }

  /// Whether a call of such a function stands anywhere in it.
  func contains(_ isWanted: (TemplateFunction) -> Bool) -> Bool {
    if case .call(let function, _, _) = self, isWanted(function) { return true }
    return children.contains { $0.contains(isWanted) }
  }

  /// Whether it has a value only when resources exist.
  var needsRuntime: Bool { contains(\.isRuntime) }
}
