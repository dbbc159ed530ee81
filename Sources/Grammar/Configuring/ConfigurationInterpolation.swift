/// What percent signs in the values of a configuration file stand for: `%%` for one, `%(name)s` for another option.
///
/// Source: Python 3.11 `configparser.BasicInterpolation`.
struct ConfigurationInterpolation {
  /// How deep options may refer to others.
  private static let depthLimit = 10
  /// The most bytes that a value may come to, and the most references that it may take: ten levels of many references each
  /// would grow without end.
  private static let sizeLimit = 1 << 20
  private static let stepLimit = 10_000

  let section: String
  /// All options that can be referred to.
  let options: ConfigurationEntries
  private var result: [UInt8] = []
  private var steps = 0

  init(section: String, options: ConfigurationEntries) {
    self.section = section
    self.options = options
  }

  /// The value of an option with everything put in; `nil` when there is no such option.
  static func value(
    _ option: String, in section: String, _ options: ConfigurationEntries
  ) throws(ConfigurationError) -> String? {
    guard let raw = options[option] else { return nil }
    guard raw.utf8.contains(UInt8(ascii: "%")) else { return raw }
    var interpolation = ConfigurationInterpolation(section: section, options: options)
    try interpolation.add(raw, of: option, raw: raw, depth: 1)
    return String(decoding: interpolation.result, as: UTF8.self)
  }

  private mutating func add(
    _ text: String, of option: String, raw: String, depth: Int
  ) throws(ConfigurationError) {
    steps += 1
    guard depth <= Self.depthLimit, steps <= Self.stepLimit, result.count <= Self.sizeLimit else {
      throw ConfigurationError(
        "Recursion limit exceeded in value substitution: option \(option.pythonRepresentation) in section "
          + "\(section.pythonRepresentation) contains an interpolation key which cannot be substituted in "
          + "\(Self.depthLimit) steps. Raw value: \(raw.pythonRepresentation)")
    }
    var rest = text.unicodeScalars[...]
    while let sign = rest.firstIndex(of: "%") {
      result.append(contentsOf: Substring(rest[..<sign]).utf8)
      rest = rest[sign...]
      switch rest.dropFirst().first {
      case "%":
        result.append(UInt8(ascii: "%"))
        rest = rest.dropFirst(2)
      case "(":
        guard let reference = Self.reference(rest) else {
          throw ConfigurationError("bad interpolation variable reference \(String(rest).pythonRepresentation)")
        }
        rest = reference.rest
        let name = reference.name.lowercased()
        guard let value = options[name] else {
          throw ConfigurationError(
            "Bad value substitution: option \(option.pythonRepresentation) in section "
              + "\(section.pythonRepresentation) contains an interpolation key \(name.pythonRepresentation) which is not "
              + "a valid option name. Raw value: \(raw.pythonRepresentation)")
        }
        try add(value, of: option, raw: raw, depth: depth + 1)
      default:
        throw ConfigurationError("'%' must be followed by '%' or '(', found: \(String(rest).pythonRepresentation)")
      }
    }
    result.append(contentsOf: Substring(rest).utf8)
  }

  /// What `%(name)s` at the beginning of a text refers to, and the text behind it.
  private static func reference(_ text: Substring.UnicodeScalarView) -> (
    name: String, rest: Substring.UnicodeScalarView
  )? {
    let inside = text.dropFirst(2)
    guard text.starts(with: "%(".unicodeScalars), let end = inside.firstIndex(of: ")"), end > inside.startIndex,
      inside[end...].dropFirst().first == "s"
    else { return nil }
    return (String(inside[..<end]), inside[end...].dropFirst(2))
  }

  /// Refuses a value to be set that has a percent sign which stands for nothing.
  static func check(_ value: String) throws(ConfigurationError) {
    guard value.utf8.contains(UInt8(ascii: "%")) else { return }
    // First all doubled signs go, then all references: `%%(a)s` is a sign before `(a)s`.
    var withoutDoubles = String.UnicodeScalarView()
    var rest = value.unicodeScalars[...]
    while let scalar = rest.first {
      if scalar == "%", rest.dropFirst().first == "%" {
        rest = rest.dropFirst(2)
      } else {
        withoutDoubles.append(scalar)
        rest = rest.dropFirst()
      }
    }
    var position = 0
    rest = withoutDoubles[...]
    while let scalar = rest.first {
      if scalar == "%" {
        guard let reference = reference(rest) else {
          throw ConfigurationError(
            "invalid interpolation syntax in \(value.pythonRepresentation) at position \(position)")
        }
        rest = reference.rest
      } else {
        position += 1
        rest = rest.dropFirst()
      }
    }
  }
}
