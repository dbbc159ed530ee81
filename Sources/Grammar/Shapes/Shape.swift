package import JSON

/// The schema of an argument of a generated command: which values it takes and how they are written.
///
/// Source: behaviour.md §3, `aaz` in surface.json.
package struct Shape: Sendable {
  package indirect enum Kind: Sendable {
    case text
    case integer
    case number
    case boolean
    /// Words and the values that they stand for; the case of letters does not count.
    case choice([(word: String, value: JSONValue)])
    /// Any JSON value.
    case anything
    case list(of: Shape)
    case dictionary(of: Shape)
    case object([Member])
  }

  /// A member of an object.
  package struct Member: Sendable {
    /// The spellings of the command line, `address-prefix`; at least one.
    package var names: [String]
    package var shape: Shape
    /// Where the value goes in the document, from the object on: `["properties", "addressPrefix"]`.
    package var place: [String]
    /// Whether the object is refused without it.
    package var isRequired = false
  }

  package var kind: Kind
  /// Whether `null` is a value.
  package var isNullable = false
  /// The value of an option that stands alone, or of a key without a value.
  package var blank: JSONValue?
  /// What a value must keep to, checked when the command starts.
  package var limit: Limit?
  /// For a list of text: whether every word is an element as it stands, without shorthand and keys.
  package var takesWordsAsTheyStand = false

  package init(_ kind: Kind) {
    self.kind = kind
    if case .boolean = kind { blank = true }
  }

  package static let text = Shape(.text)
  package static let integer = Shape(.integer)
  package static let number = Shape(.number)
  package static let boolean = Shape(.boolean)
  package static let anything = Shape(.anything)

  package static func choice(_ words: [String]) -> Shape { Shape(.choice(words.map { ($0, .string($0)) })) }
  package static func list(of element: Shape) -> Shape { Shape(.list(of: element)) }
  package static func dictionary(of element: Shape) -> Shape { Shape(.dictionary(of: element)) }

  /// Whether values are single words, not lists, dictionaries or objects.
  package var isSimple: Bool {
    switch kind {
    case .list, .dictionary, .object: false
    default: true
    }
  }
}

/// What a value of a generated argument must keep to; checked when the command starts.
package enum Limit: Sendable {
  /// A whole number from a least to a greatest.
  case range(ClosedRange<Int>)
  /// A count of code points or elements.
  case length(ClosedRange<Int>)
  /// An id of this form; a mere name is put in the place of `{}` and the rest is taken from other arguments:
  /// `/subscriptions/{subscription}/resourceGroups/{resource_group}/providers/Microsoft.Network/virtualNetworks/{}`.
  case form(Wording)
  /// Base64 of a JSON object with `next_link` and `offset`; the value becomes its text.
  case pageToken
  /// A duration, which becomes its ISO 8601 text.
  case duration
  /// A date and time, which become the text that requests have.
  case time
  /// What a function of the caller makes of the text.
  case conversion(Converter)

  /// An id of a form, see ``form(_:)``.
  package static func id(_ template: StaticString) -> Limit { .form(Wording(template)) }
}
