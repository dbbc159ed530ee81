import JSON

/// A declared parameter.
struct ParameterDeclaration {
  /// `string`, `securestring`, `int`, … in lower case.
  var type: String
  var members: JSONObject

  /// Whether its value is to be kept from view.
  var isSecure: Bool { type == "securestring" || type == "secureobject" }

  /// The type as a deployment shows it: `String`, `SecureString`, …
  var shownType: String {
    switch type {
    case "securestring": "SecureString"
    case "secureobject": "SecureObject"
    default: type.prefix(1).uppercased() + type.dropFirst()
    }
  }

  /// What the resource manager calls the kinds of value that the type takes.
  private var kind: String {
    switch type {
    case "string", "securestring": "String, Uri"
    case "int": "Integer"
    case "bool": "Boolean"
    case "array": "Array"
    default: "Object"
    }
  }

  /// The sentence about a value of another kind than the declared; `nil` when it fits.
  func mismatch(_ value: JSONValue) -> String? {
    if value.isNull, members.value(of: "nullable")?.bool == true { return nil }
    let fits: Bool =
      switch type {
      case "string", "securestring": value.string != nil
      case "int": value.kindName == "Integer"
      case "bool": value.bool != nil
      case "array": value.array != nil
      default: value.object != nil
      }
    return fits ? nil : "JToken type is not valid. Expected '\(kind)'. Actual '\(value.kindName)'."
  }

  /// What is wrong with a value beyond its kind; `nil` when it is allowed.
  func violation(_ value: JSONValue) -> String? {
    if value.isNull { return nil }
    if let allowed = members.value(of: "allowedValues")?.array, !Self.isAllowed(value, allowed) { return "" }
    let length = value.string?.utf16.count ?? value.array?.count
    if let length {
      if let least = members.value(of: "minLength")?.integer, length < least {
        return " Length of the value should be greater than or equal to '\(least)'."
      }
      if let most = members.value(of: "maxLength")?.integer, length > most {
        return " Length of the value should be less than or equal to '\(most)'."
      }
    }
    if let number = value.integer {
      if let least = members.value(of: "minValue")?.integer, number < least {
        return " The value should be greater than or equal to '\(least)'."
      }
      if let most = members.value(of: "maxValue")?.integer, number > most {
        return " The value should be less than or equal to '\(most)'."
      }
    }
    return nil
  }

  /// A string may differ in case from the allowed one; an array is allowed when all its elements are.
  private static func isAllowed(_ value: JSONValue, _ allowed: [JSONValue]) -> Bool {
    if allowed.contains(where: { isSame($0, value) }) { return true }
    guard let elements = value.array else { return false }
    return elements.allSatisfy { element in allowed.contains { isSame($0, element) } }
  }

  private static func isSame(_ left: JSONValue, _ right: JSONValue) -> Bool {
    if let left = left.string, let right = right.string { return left.equalsIgnoringCase(right) }
    return left == right
  }
}

extension DeploymentTemplate {
  private static let types: Set = ["string", "securestring", "int", "bool", "object", "secureobject", "array"]

  /// The declaration of the parameter at a position, its type looked up.
  ///
  /// - Throws: ``TemplateError`` when there is no such type.
  func declaration(at position: Int) throws(TemplateError) -> ParameterDeclaration {
    var members = parameters.values[position].object ?? JSONObject()
    // A reference to a declared type may lead to another; a chain longer than all types goes in a circle.
    for _ in 0...definitions.count {
      guard let reference = members.value(of: "$ref")?.string else { break }
      let name = String(reference.utf8.dropFirst("#/definitions/".utf8.count)) ?? ""
      guard let target = definitions.value(of: name)?.object else { break }
      members.remove(members.anySpelling(of: "$ref") ?? "")
      for (name, value) in target.pairs where members.value(of: name) == nil { members[name] = value }
    }
    let type = members.value(of: "type")?.string?.lowercased() ?? ""
    guard Self.types.contains(type) else {
      let name = parameters.names[position]
      let place = text.place(of: [.member("parameters"), .member(name)])
      throw .invalid(
        "The template parameter '\(name)' at line '\(place.line)' and column '\(place.column)' is not valid. "
          + "The type property is invalid. "
          + "Please see https://aka.ms/arm-syntax-parameters for usage details.", at: place)
    }
    return ParameterDeclaration(type: type, members: members)
  }
}

extension Evaluator {
  /// Takes the values given for the parameters, evaluates the defaults of the others, and checks all.
  ///
  /// - Parameter given: `{name: {"value": …}}`, as a request has it.
  /// - Throws: ``TemplateError`` for the first parameter that is unknown, missing or not valid.
  mutating func bind(_ given: JSONObject) throws(TemplateError) {
    try refuseUnknown(given)
    for (position, name) in template.parameters.names.enumerated() {
      guard let entry = given.value(of: name), let value = try Self.value(given: entry), !value.isNull else {
        try requireDefault(at: position, isNullGiven: given.value(of: name) != nil)
        continue
      }
      parameters[position] = .made(value)
    }
    for (position, name) in template.parameters.names.enumerated() {
      let value: JSONValue
      do { value = try parameter(at: position) } catch { throw template.parameterError(name, error) }
      try check(value, at: position)
    }
  }

  private func refuseUnknown(_ given: JSONObject) throws(TemplateError) {
    let unknown = given.names.filter { template.parameters.anySpelling(of: $0) == nil }
    if unknown.isEmpty { return }
    throw .invalid(
      "The template parameters '\(unknown.joined(separator: ", "))' in the parameters file are not valid; they are not "
        + "present in the original template and can therefore not be provided at deployment time. The only supported "
        + "parameters for this template are '\(template.parameters.names.joined(separator: ", "))'. "
        + "Please see https://aka.ms/arm-deploy/#parameter-file for usage details.")
  }

  /// The value of an entry of the request; `nil` when it has none.
  private static func value(given entry: JSONValue) throws(TemplateError) -> JSONValue? {
    if let reference = entry.object?.value(of: "reference") {
      let vault = reference.at("keyVault", "id").string ?? ""
      throw TemplateError(
        code: "KeyVaultParameterReferenceNotFound",
        message: "The specified KeyVault '\(vault)' could not be found. "
          + "Please see https://aka.ms/arm-keyvault for usage details.")
    }
    return entry.object?.value(of: "value")
  }

  private mutating func requireDefault(at position: Int, isNullGiven: Bool) throws(TemplateError) {
    let members = try template.declaration(at: position).members
    if members.value(of: "defaultValue") != nil { return }
    if members.value(of: "nullable")?.bool == true {
      parameters[position] = .made(.null)
      return
    }
    let name = template.parameters.names[position]
    let place = template.text.place(of: [.member("parameters"), .member(name)])
    throw .invalid(
      "The value for the template parameter '\(name)' at line '\(place.line)' and column '\(place.column)' is not "
        + "provided. Please see https://aka.ms/arm-create-parameter-file for usage details.", at: place)
  }

  private func check(_ value: JSONValue, at position: Int) throws(TemplateError) {
    let name = template.parameters.names[position]
    let declaration = try template.declaration(at: position)
    var place: TemplatePlace { template.text.place(of: [.member("parameters"), .member(name)]) }
    if let mismatch = declaration.mismatch(value) {
      throw .invalid(
        "Template parameter \(mismatch) "
          + "Please see https://aka.ms/arm-create-parameter-file for usage details.", at: place)
    }
    if let violation = declaration.violation(value) {
      let found = place
      throw .invalid(
        "The provided value for the template parameter '\(name)' at line '\(found.line)' and column '\(found.column)' "
          + "is not valid.\(violation)", at: found)
    }
  }
}
