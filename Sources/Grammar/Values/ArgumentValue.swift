package import JSON

/// A type that the words of an argument can have in Swift.
package protocol ArgumentValue: Sendable {
  /// How words become the value in a command of a kind.
  static func intake(_ implementation: Implementation) -> Intake
  /// The value from what the parser keeps; `nil` when that is null or of another kind.
  init?(parsed: JSONValue)
}

/// A closed set of words: `enum SKU: String, ArgumentChoice { case standard = "Standard_LRS" }`.
///
/// The case of letters does not count, and the declared spelling comes out.
package protocol ArgumentChoice: ArgumentValue, CaseIterable, RawRepresentable<String> {
  /// Whether the case of letters counts.
  static var isExact: Bool { get }
}

extension ArgumentChoice {
  package static var isExact: Bool { false }

  package static func intake(_ implementation: Implementation) -> Intake {
    let words = allCases.map(\.rawValue)
    switch implementation {
    case .classic, .own: return .words(.one, .choice(words, isExact: isExact))
    case .generated: return .shaped(.choice(words))
    }
  }

  package init?(parsed: JSONValue) {
    guard case .string(let word) = parsed else { return nil }
    self.init(rawValue: word)
  }
}

extension String: ArgumentValue {
  package static func intake(_ implementation: Implementation) -> Intake {
    implementation == .generated ? .shaped(.text) : .words(.one, .text)
  }

  package init?(parsed: JSONValue) {
    guard case .string(let text) = parsed else { return nil }
    self = text
  }
}

extension Int: ArgumentValue {
  package static func intake(_ implementation: Implementation) -> Intake {
    implementation == .generated ? .shaped(.integer) : .words(.one, .integer)
  }

  package init?(parsed: JSONValue) {
    guard case .integer(let number) = parsed else { return nil }
    self = number
  }
}

extension Double: ArgumentValue {
  package static func intake(_ implementation: Implementation) -> Intake {
    implementation == .generated ? .shaped(.number) : .words(.one, .number)
  }

  package init?(parsed: JSONValue) {
    switch parsed {
    case .double(let number): self = number
    case .integer(let number): self = Double(number)
    default: return nil
    }
  }
}

/// `true` or `false`, bare meaning true; a generated command also takes `yes`, `1` and so on.
extension Bool: ArgumentValue {
  package static func intake(_ implementation: Implementation) -> Intake {
    implementation == .generated ? .shaped(.boolean) : .threeState
  }

  package init?(parsed: JSONValue) {
    guard case .bool(let flag) = parsed else { return nil }
    self = flag
  }
}

/// JSON in the word itself or in the file that it names; in a generated command any value in shorthand.
extension JSONValue: ArgumentValue {
  package static func intake(_ implementation: Implementation) -> Intake {
    implementation == .generated ? .shaped(.anything) : .words(.one, .json)
  }

  package init?(parsed: JSONValue) { self = parsed }
}

/// Words `key=value`; in a generated command also shorthand.
extension JSONObject: ArgumentValue {
  package static func intake(_ implementation: Implementation) -> Intake {
    implementation == .generated ? .shaped(.dictionary(of: .text)) : .pairs(.any)
  }

  package init?(parsed: JSONValue) {
    guard case .object(let members) = parsed else { return nil }
    self = members
  }
}

/// One or more words; in a generated command also shorthand.
extension Array: ArgumentValue where Element: ArgumentValue {
  package static func intake(_ implementation: Implementation) -> Intake {
    switch Element.intake(implementation) {
    case .words(_, let conversion): .words(.oneOrMore, conversion)
    case .shaped(let element): .shaped(.list(of: element))
    case let other: other
    }
  }

  package init?(parsed: JSONValue) {
    guard case .array(let values) = parsed else { return nil }
    var elements: [Element] = []
    elements.reserveCapacity(values.count)
    for value in values {
      guard let element = Element(parsed: value) else { return nil }
      elements.append(element)
    }
    self = elements
  }
}
