import Grammar
import JSON
import Templates

/// The values of a template's parameters, as a command line gives them one after the other.
struct DeploymentParameters {
  /// `{name: {"value": …}}`.
  private(set) var values = JSONObject()
  private let declared: JSONObject
  private let template: JSONValue

  init(_ declared: JSONObject, of template: JSONValue) {
    self.declared = declared
    self.template = template
  }

  /// Takes a word: a file with parameters, JSON with parameters, or `key=value`.
  mutating func add(_ word: String, _ client: inout Client) throws(CommandError) {
    if let found = try Self.content(ofFile: word, client) ?? Self.json(word) {
      for (name, value) in found.pairs { values[name] = value }
      return
    }
    // An address that cannot be reached is passed over like any word that is no JSON.
    if word == "{}", values.isEmpty { return }
    let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard halves.count == 2 else {
      throw CommandError(.refused, "Unable to parse parameter: \(word)", hint: Self.place(in: word))
    }
    try add(halves[0], halves[1], &client)
  }

  private static func members(_ value: JSONValue) -> JSONObject? {
    guard let object = value.object else { return nil }
    return object["parameters"].map { $0.object ?? JSONObject() } ?? object
  }

  private static func content(ofFile path: String, _ client: Client) throws(CommandError) -> JSONObject? {
    guard let bytes = client.readFile(path), !bytes.isEmpty else { return nil }
    do throws(CommandError) {
      let value = try DeploymentSource.parsed(bytes, path)
      guard let members = members(value) else {
        throw CommandError(.refused, "'\(value.array == nil ? "str" : "list")' object has no attribute 'get'")
      }
      return members
    } catch {
      throw CommandError(
        .refused, "Failed to parse \(path) with exception:\n    \(error.message)", hint: error.hint)
    }
  }

  private static func json(_ text: String) -> JSONObject? {
    let bytes = Array(text.utf8)
    return (try? TemplateText.parse(bytes)).flatMap(members) ?? PythonLiteral.parse(text).flatMap(members)
  }

  /// Where JSON that begins like an object stops being JSON.
  private static func place(in text: String) -> String? {
    guard text.utf8.first(where: { $0 > 0x20 }) == UInt8(ascii: "{") else { return nil }
    do throws(JSONError) {
      _ = try TemplateText.parse(Array(text.utf8))
      return nil
    } catch {
      return "The parameters are no JSON: \(error.description)"
    }
  }

  // MARK: - key=value

  private mutating func add(_ name: String, _ text: String, _ client: inout Client) throws(CommandError) {
    guard let declaration = declared[name], !declaration.isNull else {
      let known = declared.names.sorted { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
      throw CommandError(
        .refused,
        "unrecognized template parameter '\(name)'. Allowed parameters: \(known.joined(separator: ", "))")
    }
    let type = try resolved(declaration)["type"].string?.lowercased()
    let value: JSONValue
    switch type {
    case "object", "array", "secureobject":
      do throws(CommandError) { value = try LenientJSON.parseOrComplain(text) } catch {
        throw CommandError(.refused, error.message, hint: error.hint)
      }
    case "string", "securestring": value = .string(text)
    case "bool": value = .bool(text.lowercased() == "true")
    case "int":
      do throws(PythonNumbers.NotAnInteger) { value = try PythonNumbers.integer(text) } catch {
        throw CommandError(.refused, error.reason)
      }
    default:
      client.warn("Unrecognized type '\(type ?? "None")' for parameter '\(name)'. Interpretting as string.")
      value = .string(text)
    }
    values[name] = ["value": value]
  }

  /// A declaration with what it refers to: `{"$ref": "#/definitions/size"}`.
  private func resolved(_ declaration: JSONValue) throws(CommandError) -> JSONValue {
    var current = declaration
    var visited: [String] = []
    while let reference = current["$ref"].string {
      guard !visited.contains(reference) else {
        throw CommandError(.refused, "Cycle detected with processing \(reference).")
      }
      visited.append(reference)
      let steps = reference.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
      guard steps.count > 1, steps[0] == "#", ["definitions", "parameters", "outputs"].contains(steps[1]) else {
        throw CommandError(.refused, "Invalid $ref \(reference).")
      }
      var target = template[steps[1]]
      for step in steps.dropFirst(2) {
        if let member = target.object?[step] {
          target = member
        } else if let elements = target.array, let position = Int(step), elements.indices.contains(position) {
          target = elements[position]
        } else {
          throw CommandError(.refused, "Failed to resolve path \(reference).")
        }
      }
      for member in ["nullable", "minLength", "maxLength", "allowedValues"] where !current[member].isNull {
        target[member] = current[member]
      }
      current = target
    }
    return current
  }

  /// Looks whether all parameters have values that must have one.
  mutating func checkWhole(neverPrompts: Bool, _ client: inout Client) throws(CommandError) {
    var missing: [String] = []
    for (name, declaration) in declared.pairs {
      let isNullable = try resolved(declaration)["nullable"].isTrueInPython
      guard declaration.object?["defaultValue"] == nil, !isNullable, values[name]?.isNull ?? true else { continue }
      missing.append(name)
    }
    guard !missing.isEmpty else { return }
    missing.sort { $0.unicodeScalars.lexicographicallyPrecedes($1.unicodeScalars) }
    let names = missing.joined(separator: ", ")
    guard neverPrompts else { throw CommandError(.refused, "Missing input parameters: \(names)") }
    client.warn("Missing input parameters: \(names) ")
  }
}
