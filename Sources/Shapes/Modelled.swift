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
  /// Not of az: in a held model the sub-type that an object was made as; edits of the discriminating member change what
  /// is sent there, but not the other attributes.
  static let subtypeMember = "~type"

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
    if isHeld, let discriminator {
      result[Self.subtypeMember] = discriminator.isKnown ? result[discriminator.name] : ""
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
}

extension JSONValue {
  /// What lies at a path of member names, or `null`.
  subscript(path: [String]) -> JSONValue { path.reduce(self) { $0[$1] } }

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
