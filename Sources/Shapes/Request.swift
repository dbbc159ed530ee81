package import JSON

extension Shape {
  /// The body that a generated update command sends: what it holds, without read-only members and without what is not
  /// set.
  ///
  /// - Throws: ``ShapeError`` when a member is missing that must be sent.
  package func request(from held: JSONValue) throws(ShapeError) -> JSONValue {
    try body(held, root) ?? .null
  }

  private func body(_ value: JSONValue, _ use: TypeUse) throws(ShapeError) -> JSONValue? {
    if value.isNull { return use.isNullable ? .some(.null) : .none }
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      var result = JSONObject()
      for match in matches(members, type) {
        // az looks for what is missing in read-only members, too, before it drops them.
        guard let value = try body(members.values[match.position], match.field.use),
          !match.field.flags.contains(.readOnly)
        else { continue }
        result.appendNew(members.name(of: match), value)
      }
      return .object(try withRequired(result, type))
    case (.list, .array(let elements)):
      var result: [JSONValue] = []
      for element in elements {
        if let element = try body(element, type.element) { result.append(element) }
      }
      return .array(result)
    case (.dictionary, .object(let members)):
      var result = JSONObject()
      for (name, value) in members.pairs {
        if let value = try body(value, type.element) { result.appendNew(name, value) }
      }
      return .object(result)
    default:
      return value
    }
  }

  /// Required containers that are missing are sent empty; a missing required value is an error.
  private func withRequired(_ members: JSONObject, _ type: ShapeType) throws(ShapeError) -> JSONObject {
    var result = members
    for field in fields(of: type) where field.flags.contains(.required) && !field.flags.contains(.readOnly) {
      guard result[field.name] == nil else { continue }
      let inner = self.type(field.use)
      switch inner.kind {
      case .object: result[field.name] = .object(try withRequired(JSONObject(), inner))
      case .dictionary: result[field.name] = .object(JSONObject())
      case .list: result[field.name] = []
      default: throw missingField(field)
      }
    }
    return result
  }

  /// That a member is not there which must be sent.
  func missingField(_ field: ShapeField) -> ShapeError {
    ShapeError(.unexpected, "Missing a required field in request content: \(field.name)")
  }
}
