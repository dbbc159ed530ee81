package import JSON

/// What a command answers with.
package struct Answer: Sendable, Equatable {
  package enum Content: Sendable, Equatable {
    /// Nothing is printed, in no format.
    case nothing
    /// A value that goes through `--query` and `--output`; null prints nothing.
    case value(JSONValue)
    /// Text that is printed as it is, whatever `--output` says.
    case text(String)
    /// Text for people, and the same as a value for machines: the value is printed when the command line asks for a format
    /// or has a query.
    case report(String, JSONValue)
  }

  package var content: Content
  /// Whether the members of objects already have the order of print, so that they are not sorted by name.
  package var isInPrintedOrder = false
  /// Whether it is printed as JSON when another format is asked for.
  package var isAlwaysJSON = false

  /// Nothing is printed.
  package static let nothing = Answer(content: .nothing)

  /// A value that goes through `--query` and `--output`.
  package static func value(_ value: JSONValue, isInPrintedOrder: Bool = false) -> Answer {
    Answer(content: .value(value), isInPrintedOrder: isInPrintedOrder)
  }

  /// Text for people, or the same as a value when a format or a query is asked for.
  package static func report(_ text: String, _ value: JSONValue) -> Answer {
    Answer(content: .report(text, value))
  }

  /// Text that is printed as it is.
  package static func text(_ text: String) -> Answer { Answer(content: .text(text)) }
}
