package import JSON

extension Shape {
  /// What a generated command prints of an answer: members it knows, in its order, those of flattened members among
  /// those around them, without secrets, without what is null or absent.
  ///
  /// Names are spelled as the client spells them. A value of another type than the client expects is kept as it is.
  /// For a list command pass the array. Source: behaviour.md §9.
  ///
  /// - Parameter flattens: `wait` commands look at the answer before it is flattened.
  package func printed(_ document: JSONValue, flattens: Bool = true) -> JSONValue {
    known(document, root, Selection(isForPrinting: true, flattens: flattens)) ?? .null
  }

  /// What a generated update command holds while it edits: as on the wire, but only members it knows.
  ///
  /// Pass the result through ``GenericUpdate`` and then to ``request(from:)``.
  package func held(_ document: JSONValue) -> JSONValue {
    known(document, root, Selection(isForPrinting: false, flattens: false)) ?? .null
  }

  private struct Selection {
    var isForPrinting: Bool
    var flattens: Bool
  }

  /// - Returns: `nil` when there is nothing to show.
  private func known(_ value: JSONValue, _ use: TypeUse, _ selection: Selection) -> JSONValue? {
    if value.isNull { return use.isNullable ? .null : nil }
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      return .object(known(members, type, selection))
    case (.list, .array(let elements)):
      return .array(elements.compactMap { known($0, type.element, selection) })
    case (.dictionary, .object(let members)):
      var result = JSONObject()
      for (name, value) in members.pairs {
        if let value = known(value, type.element, selection) { result.appendNew(name, value) }
      }
      return .object(result)
    default:
      return value
    }
  }

  private func known(_ members: JSONObject, _ type: ShapeType, _ selection: Selection) -> JSONObject {
    var result = JSONObject()
    for (field, value) in type.pairs(of: members) {
      if selection.isForPrinting, field.flags.contains(.secret) { continue }
      if selection.flattens, field.flags.contains(.overridden) { continue }
      guard let value = known(value, field.use, selection) else { continue }
      if selection.flattens, field.flags.contains(.flattened), case .object(let inner) = value {
        for (name, value) in inner.pairs { result[name] = value }
      } else {
        result[field.name] = value
      }
    }
    return result
  }
}

extension ShapeType {
  /// The members that this object knows, in its order, with their values.
  func pairs(of members: JSONObject) -> [(ShapeField, JSONValue)] {
    var pairs: [(ShapeField, JSONValue)] = []
    for field in fields {
      if let value = members[field.name] { pairs.append((field, value)) }
    }
    guard pairs.count < members.count else { return pairs }
    let others = members.names.filter { name in !fields.contains { $0.name.isIdentical(to: name) } }
    guard fields.contains(where: { field in others.contains(where: field.matches) }) else { return pairs }
    return fields.compactMap { field in
      if let value = members[field.name] { return (field, value) }
      return others.first(where: field.matches).flatMap { members[$0] }.map { (field, $0) }
    }
  }
}
