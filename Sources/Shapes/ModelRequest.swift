package import JSON

extension Shape {
  /// The body that an SDK update command sends for the model that it holds: as on the wire, without read-only members
  /// and without nulls.
  ///
  /// Values are turned into the types that the model wants, as far as Python can: anything becomes text, `5.5` the whole
  /// number 5. A dictionary that an edit put where a model belongs becomes one.
  ///
  /// - Throws: an unexpected ``ShapeError`` where a value cannot be turned.
  package func request(fromModel model: JSONValue) throws(ShapeError) -> JSONValue {
    try sent(model, root)
  }

  private func sent(_ value: JSONValue, _ use: TypeUse) throws(ShapeError) -> JSONValue {
    let type = type(use)
    if value.isNull { return .null }
    switch (type.kind, value) {
    case (.object, .object(let members)):
      let isModel = members[Self.unknownMembers] != nil
      // A dictionary of no known sub-type becomes the bare type, which does not say what it is.
      let lost = !isModel && modelType(of: use, in: value) == use.index ? type.variants : nil
      let discriminator = lost.map { variants[Int($0)].member }
      let fields = modelFields(of: use, in: value).filter { !$0.name.isIdentical(to: discriminator ?? "") }
      return try sent(members, fields, isModel: isModel)
    case (.list, .array(let elements)):
      var result: [JSONValue] = []
      for element in elements { result.append(try sent(element, type.element)) }
      return .array(result)
    case (.list, .object(let members)) where self.type(type.element).kind != .object:
      return try sent(.array(members.names.map(JSONValue.string)), use)
    case (.dictionary, .object(let members)):
      return .object(try members.mapValues { value throws(ShapeError) in try sent(value, type.element) })
    case (.object, _), (.list, _), (.dictionary, _):
      throw ShapeError(.unexpected, "Unable to deserialize to object: \(value.pythonText)")
    case (.any, _):
      return value
    case (.text, _), (.time, _):
      return .string(value.pythonText)
    case (.flag, _):
      return .bool(value.isTruthy)
    case (.integer, _):
      return try wholeNumber(value)
    case (.number, _):
      guard let number = Double(value.unflagged.pythonText) else { throw unsent(value, as: "float") }
      return .double(number)
    }
  }

  private func sent(_ members: JSONObject, _ fields: [ShapeField], isModel: Bool) throws(ShapeError) -> JSONValue {
    var result = JSONValue.object(JSONObject())
    for field in fields where !field.flags.contains(.readOnly) {
      let value = isModel ? members[field.name] : members.value(of: field)
      guard let value, !value.isNull else { continue }
      result.set(try sent(value, field.use), at: field.path)
    }
    if case .object(let unknown) = members[Self.sentMembers] {
      for (name, value) in unknown.pairs { result[name] = value }
    }
    return result
  }

  private func wholeNumber(_ value: JSONValue) throws(ShapeError) -> JSONValue {
    switch value.unflagged {
    case .integer, .bigInteger: return value.unflagged
    case .double(let number) where number.isFinite && number.magnitude < 0x1p63: return .integer(Int(number))
    case .string(let text):
      if let number = PythonInteger(text) { return Int(number.text).map(JSONValue.integer) ?? .bigInteger(number.text) }
      let reason = "invalid literal for int() with base 10: \(text.pythonDescription)"
      throw ShapeError(
        .unexpected,
        "(\(", ValueError: \(reason)".pythonDescription), "
          + "\("Unable to serialize value: '\(text)' as type: 'int'.".pythonDescription), "
          + "ValueError(\(reason.pythonDescription)))")
    default: throw unsent(value, as: "int")
    }
  }

  private func unsent(_ value: JSONValue, as type: String) -> ShapeError {
    ShapeError(.unexpected, "Unable to serialize value: '\(value.pythonText)' as type: '\(type)'.")
  }

  // MARK: - Unknown members

  /// Where a model keeps the unknown members that are to be sent.
  static let sentMembers = "additional_properties"

  /// The model with unknown members marked to be sent, in every object of the types given.
  func sendingUnknown(_ value: JSONValue, _ use: TypeUse, ofTypes chosen: Set<Int32>) -> JSONValue {
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      var result = members
      for field in modelFields(of: use, in: value) {
        guard let value = members[field.name] else { continue }
        result[field.name] = sendingUnknown(value, field.use, ofTypes: chosen)
      }
      if chosen.contains(modelType(of: use, in: value)) { result[Self.sentMembers] = members[Self.unknownMembers] }
      return .object(result)
    case (.list, .array(let elements)):
      return .array(elements.map { sendingUnknown($0, type.element, ofTypes: chosen) })
    case (.dictionary, .object(let members)):
      return .object(members.mapValues { sendingUnknown($0, type.element, ofTypes: chosen) })
    default:
      return value
    }
  }
}

extension JSONObject {
  /// The value of an attribute in a dictionary: under its name on the wire or in the client's code, in any case.
  fileprivate func value(of field: ShapeField) -> JSONValue? {
    let path = field.path
    var names = [path.last ?? field.name, field.attribute]
    if path.count > 1 {
      let way = spelling(of: path[0]).flatMap { self[$0]?.object }
      if let found = way?.spelling(of: path[1]).flatMap({ way?[$0] }), !found.isNull { return found }
      names.swapAt(0, 1)
    }
    for name in names {
      if let value = spelling(of: name).flatMap({ self[$0] }), !value.isNull { return value }
    }
    return .none
  }
}

extension JSONValue {
  /// `true` as 1 and `false` as 0.
  fileprivate var unflagged: JSONValue {
    if case .bool(let flag) = self { .integer(flag ? 1 : 0) } else { self }
  }

  /// Whether Python takes it for true.
  fileprivate var isTruthy: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .integer(let number): number != 0
    case .bigInteger: true
    case .double(let number): number != 0
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}
