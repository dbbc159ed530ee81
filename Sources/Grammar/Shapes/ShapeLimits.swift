import JSON
import Shapes

/// Checks values of generated arguments against their limits and completes ids, when a command starts.
///
/// Source: behaviour.md §3.
package struct ShapeLimits {
  /// The value of another argument by the name that `az` has for it.
  let other: (String) -> String?

  /// A value that keeps to the limits, with ids written in full.
  ///
  /// - Parameters:
  ///   - isPart: whether only parts of the value are assigned, so that lengths say nothing.
  ///   - path: the first spelling of the option, and the way from there.
  /// - Throws: ``CommandError`` with `InvalidArgumentValue: --opt: …`.
  func check(
    _ node: ShapeAssembly.Node, _ shape: Shape, isPart: Bool, at path: String
  ) throws(CommandError) -> ShapeAssembly.Node {
    switch (node, shape.kind) {
    case (.list(let elements), .list(let element)):
      var checked: [(place: Int, node: ShapeAssembly.Node)] = []
      for (place, inner) in elements {
        checked.append((place, try check(inner, element, isPart: false, at: "\(path)[\(place)]")))
      }
      if !isPart { try length(checked.count, shape.limit, "list length", at: path) }
      return .list(checked)
    case (.dictionary(let members), .dictionary(let element)):
      var checked = members
      for (index, name) in members.names.enumerated() {
        checked.nodes[index] = try check(members.nodes[index], element, isPart: false, at: "\(path)[\(name)]")
      }
      return .dictionary(checked)
    case (.object(let members), .object(let declared)):
      return try object(members, declared, at: path)
    case (.value(let value), _): return .value(try simple(value, shape.limit, at: path))
    default: return node
    }
  }

  private func object(
    _ members: ShapeMembers, _ declared: [Shape.Member], at path: String
  ) throws(CommandError) -> ShapeAssembly.Node {
    var checked = members
    for member in declared {
      if let index = checked.place(of: member.names[0]) {
        checked.nodes[index] = try check(
          checked.nodes[index], member.shape, isPart: false, at: "\(path).\(member.names[0])")
      } else if member.isRequired {
        throw Self.failure("Missing required field: \(member.names[0])", at: path)
      }
    }
    return .object(checked)
  }

  static func failure(_ reason: String, at path: String?) -> CommandError {
    CommandError(.refused, "InvalidArgumentValue: " + (path.map { $0 + ": " } ?? "") + reason)
  }

  private func length(_ count: Int, _ limit: Limit?, _ what: String, at path: String) throws(CommandError) {
    guard case .length(let range)? = limit else { return }
    if count < range.lowerBound {
      throw Self.failure("Invalid format: \(what) is less than \(range.lowerBound) ", at: path)
    }
    if count > range.upperBound {
      throw Self.failure("Invalid format: \(what) is greater than \(range.upperBound)", at: path)
    }
  }

  private func simple(_ value: JSONValue, _ limit: Limit?, at path: String) throws(CommandError) -> JSONValue {
    switch (limit, value) {
    case (.range(let range)?, .integer(let number)):
      if number < range.lowerBound {
        throw Self.failure("Invalid format: '\(number)' is less than \(range.lowerBound)", at: path)
      }
      if number > range.upperBound {
        throw Self.failure("Invalid format: '\(number)' is greater than \(range.upperBound)", at: path)
      }
    case (.range(let range)?, .bigInteger(let digits)):
      let isSmall = digits.hasBytes(of: "-")
      throw Self.failure(
        "Invalid format: '\(digits)' is "
          + (isSmall ? "less than \(range.lowerBound)" : "greater than \(range.upperBound)"), at: path)
    case (.length?, .string(let text)):
      try length(text.codePointCount, limit, "'\(text)' length", at: path)
    case (.form(let template)?, .string(let text)): return .string(try completed(text, template.text, at: path))
    case (.duration?, .string(let text)): return .string(try Self.duration(text, at: path))
    case (.time?, .string(let text)):
      guard let time = ISOTime(text) else {
        throw Self.failure(
          "Unable to parse: '\(text)'. Expected format: Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxxx) "
            + "timezone (+/-hh:mm)", at: path)
      }
      return .string(time.requestText)
    case (.pageToken?, .string(let text)): return .string(try Self.token(text, at: path))
    case (.conversion(let converter)?, .string(let text)):
      guard let made = try converter.convert(text) else {
        throw Self.failure("Invalid format: '\(text)' is no \(converter.name)", at: path)
      }
      return made
    default: break
    }
    return value
  }

  /// A duration in the form that is sent.
  ///
  /// - Throws: what `az` says of what is none.
  package static func duration(_ text: String, at path: String) throws(CommandError) -> String {
    guard let duration = ISODuration.worded(text) else {
      throw failure(
        "Invalid format: '\(text)' should be of the form '##dT##h##m##s', '##h##m##s' or ISO8601 duration", at: path)
    }
    return duration
  }

  /// What a token of an earlier page says.
  private static func token(_ text: String, at path: String) throws(CommandError) -> String {
    guard let bytes = Base64.decode(text) else { throw failure("Invalid Base64 string.", at: path) }
    guard let decoded = String(validating: bytes, as: UTF8.self) else {
      throw failure("Error decoding UTF-8.", at: path)
    }
    guard let value = try? JSONParser.parse(decoded) else { throw failure("Invalid JSON object.", at: path) }
    guard case .object(let members) = value else {
      throw failure("Decoded object is not a dictionary.", at: path)
    }
    guard members["next_link"] != nil, members["offset"] != nil else {
      throw failure("`next_link` or `offset` doesn't exist.", at: path)
    }
    return decoded
  }

  /// A name as the id that a template makes of it; an id must have the form of the template.
  private func completed(_ text: String, _ template: String, at path: String) throws(CommandError) -> String {
    let wanted = Self.segments(template)
    var segments = Self.segments(text)
    let mayBeName = wanted.filter { $0 == "{}" }.count == 1
    if segments.count != wanted.count, segments.count == 1, mayBeName {
      segments = []
      for segment in wanted {
        if segment == "{}" {
          segments.append(text)
        } else if segment.hasBytes(of: "{") {
          let name = String(Substring(segment.utf8.dropFirst().dropLast()))
          guard let value = other(name) else {
            throw Self.failure(
              "Invalid format: Failed to construct resource id: argument '\(name)' is not defined", at: path)
          }
          segments.append(value)
        } else {
          segments.append(segment)
        }
      }
    }
    let fits =
      segments.count == wanted.count
      && zip(segments, wanted).allSatisfy { $1.hasBytes(of: "{") || $0.equalsIgnoringCase($1) }
    guard fits else {
      throw Self.failure("Invalid format: resource id should be in '\(template)' format.", at: path)
    }
    return segments.joined(separator: "/")
  }

  private static func segments(_ text: String) -> [String] {
    text.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).map {
      String(decoding: $0, as: UTF8.self)
    }
  }
}
