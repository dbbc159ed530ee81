package import JSON

/// How one word becomes one value.
package enum Conversion: Sendable {
  case text
  /// Python's `int()`.
  case integer
  /// Python's `float()`.
  case number
  /// One of some words; when the case of letters does not count, the declared spelling comes out.
  case choice([String], isExact: Bool)
  /// A file of JSON, or JSON or a Python literal itself (behaviour.md §2).
  case json
  /// A path; `~` stands for the home directory.
  case path
  /// One tag, `key=value` or `key`, as an object.
  case tag
  /// What a function of the caller makes of it.
  case custom(Converter)
}

/// A function from a word to a value, under the name that complaints use.
package struct Converter: Sendable {
  /// As in `argument --offset: invalid period_type value: 'bogus'`.
  package let name: StaticString
  /// The value; `nil` when the word does not stand for one.
  package let convert: @Sendable (String) throws(CommandError) -> JSONValue?

  package init(_ name: StaticString, _ convert: @escaping @Sendable (String) throws(CommandError) -> JSONValue?) {
    self.name = name
    self.convert = convert
  }
}
