package import JSON

extension Shape {
  /// What an SDK command prints of an answer: every attribute of the model, null when the answer has none, in camel
  /// case; times with six digits and their offset; after them what the model does not know.
  ///
  /// For a list command pass the array. Source: behaviour.md §9, platform.md §2.3.
  package func modelled(_ document: JSONValue) -> JSONValue {
    modelled(document, root, isHeld: false)
  }

  /// What an SDK update command holds while it edits: every attribute of the model, and in ``unknownMembers`` what the
  /// model does not know.
  ///
  /// Pass the result through ``GenericUpdate`` and then to ``request(fromModel:)``.
  package func heldModel(_ document: JSONValue) -> JSONValue {
    modelled(document, root, isHeld: true)
  }

  /// The attribute of the SDK's models that holds what they do not know. It is sent only when an edit touches it.
  static let unknownMembers = "additionalProperties"

  /// The body that an SDK update command sends for the model that it holds: as on the wire, without read-only members
  /// and without nulls.
  ///
  /// - Throws: an unexpected ``ShapeError`` for a text where a number must be.
  package func request(fromModel model: JSONValue) throws(ShapeError) -> JSONValue {
    try request(fromModel: model, root)
  }

  // MARK: - From the wire

  private func modelled(_ value: JSONValue, _ use: TypeUse, isHeld: Bool) -> JSONValue {
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      return .object(modelled(members, type, isHeld: isHeld))
    case (.list, .array(let elements)):
      return .array(elements.map { modelled($0, type.element, isHeld: isHeld) })
    case (.dictionary, .object(let members)):
      return .object(members.mapValues { modelled($0, type.element, isHeld: isHeld) })
    case (.time, .string(let text)):
      return .string(ISOTime(text)?.pythonText ?? text)
    default:
      return value.converted(to: type.kind)
    }
  }

  private func modelled(_ members: JSONObject, _ type: ShapeType, isHeld: Bool) -> JSONObject {
    var discriminator: (name: String, isKnown: Bool)?
    var fields = fields(of: type)
    if let index = type.variants {
      let variants = variants[Int(index)]
      let value = fields.first { $0.name.isIdentical(to: variants.member) }.map { JSONValue.object(members)[$0.path] }
      let variant = variants.types.first { $0.value == value?.string }
      if let variant { fields = self.fields(of: types[Int(variant.index)]) }
      discriminator = (variants.member, variant != nil)
    }
    var result = JSONObject()
    for field in fields {
      let value = JSONValue.object(members)[field.path]
      let isLost = discriminator.map { !$0.isKnown && $0.name.isIdentical(to: field.name) } ?? false
      result.appendNew(field.name, isLost ? .null : modelled(value, field.use, isHeld: isHeld))
    }
    guard type.keepsUnknown else { return result }
    let known = fields.compactMap(\.path.first)
    let unknown = members.filter { name, _ in !known.contains { $0.isIdentical(to: name) } }
    if isHeld {
      result[Self.unknownMembers] = .object(unknown)
    } else {
      for (name, value) in unknown.pairs { result[name] = value }
    }
    return result
  }

  // MARK: - To the wire

  private func request(fromModel value: JSONValue, _ use: TypeUse) throws(ShapeError) -> JSONValue {
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      let fields = modelFields(of: use, in: value)
      var result = JSONValue.object(JSONObject())
      for field in fields where !field.flags.contains(.readOnly) {
        guard let value = members[field.name], !value.isNull else { continue }
        result.set(try request(fromModel: value, field.use), at: field.path)
      }
      let known = fields.map(\.name) + (type.keepsUnknown ? [Self.unknownMembers] : [])
      for (name, value) in members.pairs where !known.contains(where: { $0.isIdentical(to: name) }) {
        result[name] = value
      }
      return result
    case (.list, .array(let elements)):
      var result: [JSONValue] = []
      for element in elements { result.append(try request(fromModel: element, type.element)) }
      return .array(result)
    case (.dictionary, .object(let members)):
      return .object(
        try members.mapValues { value throws(ShapeError) in try request(fromModel: value, type.element) })
    case (.integer, .string(let text)) where PythonInteger(text) == nil:
      let reason = "invalid literal for int() with base 10: \(text.pythonDescription)"
      throw ShapeError(
        .unexpected,
        "(\(", ValueError: \(reason)".pythonDescription), "
          + "\("Unable to serialize value: '\(text)' as type: 'int'.".pythonDescription), "
          + "ValueError(\(reason.pythonDescription)))")
    case (.flag, .string(let text)):
      return .bool(!text.isEmpty)
    default:
      return value.converted(to: type.kind)
    }
  }
}

extension Shape {
  /// The model with unknown members beside the known ones, to be sent, in every object of the types given.
  func sendingUnknown(_ value: JSONValue, _ use: TypeUse, ofTypes chosen: Set<Int32>) -> JSONValue {
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      var result = members
      for field in modelFields(of: use, in: value) {
        guard let value = members[field.name] else { continue }
        result[field.name] = sendingUnknown(value, field.use, ofTypes: chosen)
      }
      if chosen.contains(modelType(of: use, in: value)), let unknown = members[Self.unknownMembers]?.object {
        for (name, value) in unknown.pairs { result[name] = value }
      }
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

extension JSONValue {
  /// What lies at a path of member names, or `null`.
  fileprivate subscript(path: [String]) -> JSONValue { path.reduce(self) { $0[$1] } }

  /// A scalar as the SDK makes it the type that it wants: anything becomes text, text that is a number a number.
  fileprivate func converted(to kind: ShapeType.Kind) -> JSONValue {
    switch (kind, self) {
    case (_, .null): self
    case (.text, _): .string(pythonText)
    case (.integer, .string(let text)): PythonInteger(text).map { .integer($0.value) } ?? self
    case (.flag, .string(let text)):
      switch text {
      case "true", "True", "1": true
      case "false", "False", "0": false
      default: self
      }
    default: self
    }
  }
}
