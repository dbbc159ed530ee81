import JSON

/// Makes a call of each resource id that `--ids` names.
///
/// Source: behaviour.md §4.
struct IDExpansion {
  let parser: LeafParser

  /// An argument that a part of an id stands for.
  private struct Target {
    var argument: Argument
    /// Its place in the declaration; `nil` for `--subscription`.
    var position: Int?
    var part: IDPart
  }

  /// The calls of a command line, and the ids that they are for.
  ///
  /// - Parameter warnings: what is printed about arguments that do not count.
  /// - Throws: ``CommandError`` for ids that are none or lack a part, and when neither ids nor arguments are given.
  func calls(
    _ result: LeafParser.Result, warnings: inout [Notice]
  ) throws(CommandError) -> (calls: [Call], ids: [String]?) {
    guard parser.list.hasIDs else { return ([result.call], nil) }
    let targets = try targets(of: result.call)
    guard let words = result.ids else {
      try complainAboutMissing(targets, result.call)
      return ([result.call], nil)
    }
    for target in targets where isGiven(target, result.call) {
      warnings.append(
        Notice(
          .warning, "option '\(target.argument.name)' will be ignored due to use of '--ids'.",
          logger: "cli.azure.cli.core.commands.arm"))
    }
    let ids = try Self.ids(words)
    var calls: [Call] = []
    for id in ids { calls.append(try call(for: id, from: result.call, targets)) }
    return (calls, ids)
  }

  /// Arguments with an id part: the required ones, then the others, each in the order of the declaration.
  private func targets(of call: Call) throws(CommandError) -> [Target] {
    var required: [Target] = []
    var others: [Target] = []
    for index in parser.list.arguments.indices {
      guard let part = parser.list.arguments[index].idPart else { continue }
      var position: Int?
      if case .own(let place) = parser.list.roles[index] { position = place }
      let argument = parser.list.arguments[index]
      let target = Target(argument: argument, position: position, part: part)
      let configured = try parser.declaration.configuredDefault(argument.configuredDefault, parser.surroundings)
      let isOptional = !argument.isRequired || configured != nil
      if isOptional { others.append(target) } else { required.append(target) }
    }
    return required + others
  }

  private func complainAboutMissing(_ targets: [Target], _ call: Call) throws(CommandError) {
    // A generated command asks for its arguments itself, when it starts.
    guard parser.declaration.implementation == .classic else { return }
    let missing = targets.filter { target in
      guard let position = target.position else { return false }
      return target.argument.isRequired && call.values[position] == nil
    }
    guard !missing.isEmpty else { return }
    throw CommandError(.refused, "(\(missing.map(\.argument.name).joined(separator: " ")) | --ids) are required")
  }

  private func isGiven(_ target: Target, _ call: Call) -> Bool {
    guard let position = target.position else { return call.globals.subscription?.isEmpty == false }
    guard let value = call.values[position], value.origin == .given else { return false }
    return target.argument.isShaped || (value.value != .string("") && value.value != .array([]))
  }

  private func call(for id: String, from call: Call, _ targets: [Target]) throws(CommandError) -> Call {
    guard let parts = ResourceIDParts(id) else { throw CommandError(.refused, "invalid resource ID: \(id)") }
    var call = call
    for target in targets {
      guard let name = parts[target.part] else {
        throw CommandError(
          .refused,
          "Argument \(target.argument.name) cannot be derived from ID \(id). Please provide a complete resource ID "
            + "containing all information of 'Resource Id' arguments. ")
      }
      guard let position = target.position else {
        call.globals.subscription = name
        continue
      }
      var value = Call.Value(value: .string(name), origin: .id, words: [name])
      if target.argument.isShaped { value.assignments = [.init(path: [], value: .string(name))] }
      call.values[position] = value
    }
    return call
  }

  /// The ids in the words: plain ones, JSON objects with an `id`, lists of these, several to a word by lines.
  private static func ids(_ words: [String]) throws(CommandError) -> [String] {
    var ids: [String] = []
    for word in joiningBrackets(words) {
      guard let json = try? JSONParser.parse(word) else {
        ids += lines(word)
        continue
      }
      for value in json.array ?? [json] {
        guard case .object(let members) = value, let id = members["id"] else { continue }
        switch id {
        case .string(let text): ids.append(text)
        case .null: throw CommandError(.refused, "invalid resource ID: None")
        default: throw .unexpected("expected string or bytes-like object, got '\(id.pythonTypeName)'")
        }
      }
    }
    return ids
  }

  /// Pieces between a word `[` and its word `]` become one word: JSON that a shell has split.
  private static func joiningBrackets(_ words: [String]) -> [String] {
    var result: [String] = []
    var depth = 0
    var start: Int?
    for word in words {
      if word == "[" {
        if depth == 0 { start = result.count }
        depth += 1
      } else if word == "]" {
        depth -= 1
      }
      result.append(word)
      guard word == "]", depth == 0, let first = start else { continue }
      let joined = result[first...].joined()
      result.removeSubrange(first...)
      result.append(joined)
      start = nil
    }
    return result
  }

  /// Python's `splitlines`.
  private static func lines(_ text: String) -> [String] {
    var lines: [String] = []
    var line = String.UnicodeScalarView()
    var previous: Unicode.Scalar?
    var isOpen = false
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\n" where previous == "\r": break
      case "\n", "\r", "\u{0B}", "\u{0C}", "\u{1C}", "\u{1D}", "\u{1E}", "\u{85}", "\u{2028}", "\u{2029}":
        lines.append(String(line))
        line = String.UnicodeScalarView()
        isOpen = false
      default:
        line.append(scalar)
        isOpen = true
      }
      previous = scalar
    }
    if isOpen { lines.append(String(line)) }
    return lines
  }
}

extension JSONValue {
  /// The class name alone, as in `got 'int'`.
  fileprivate var pythonTypeName: String {
    let parts = pythonClass.utf8.split(separator: UInt8(ascii: "'"))
    return parts.count > 1 ? String(decoding: parts[1], as: UTF8.self) : pythonClass
  }
}
