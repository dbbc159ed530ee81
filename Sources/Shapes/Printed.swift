package import JSON

extension Shape {
  /// What a command prints of an answer: ``modelled(_:)`` or ``printed(_:flattens:)``, as its kind has it.
  package func shown(_ document: JSONValue) -> JSONValue {
    isModel ? modelled(document) : printed(document)
  }

  /// What a generated command prints of an answer: members it knows, in its order, those of flattened members among
  /// those around them, without secrets, without what is null or absent.
  ///
  /// Names are spelled as the client spells them; `75` is `75.0` where the schema has a floating-point number. A value of
  /// another type than the client expects is kept as it is. For a list command pass the array. Source: behaviour.md §9.
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
    if value.isNull { return use.isNullable ? .some(.null) : .none }
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      var result = JSONObject()
      add(members, type, selection, to: &result)
      return .object(result)
    case (.list, .array(let elements)):
      return .array(elements.compactMap { known($0, type.element, selection) })
    case (.dictionary, .object(let members)):
      var result = JSONObject()
      for (name, value) in members.pairs {
        // az keeps the names of a dictionary that it edits, also of what is not set.
        let shown = known(value, type.element, selection) ?? (selection.isForPrinting ? .none : .some(.null))
        if let shown { result.appendNew(name, shown) }
      }
      return .object(result)
    case (.number, .integer), (.integer, .string), (.number, .string), (.flag, .string):
      return (try? typed(WrittenValue(value), use)) ?? value
    default:
      return value
    }
  }

  private func add(_ members: JSONObject, _ type: ShapeType, _ selection: Selection, to result: inout JSONObject) {
    for match in matches(members, type) {
      let flags = match.field.flags
      if selection.isForPrinting, flags.contains(.secret) { continue }
      if selection.flattens, flags.contains(.overridden) { continue }
      let value = members.values[match.position]
      if selection.flattens, flags.contains(.flattened), case .object(let inner) = value {
        add(inner, self.type(match.field.use), selection, to: &result)
      } else if let value = known(value, match.field.use, selection) {
        result.appendNew(members.name(of: match), value)
      }
    }
  }
}

extension JSONObject {
  /// The name of a member as the client spells it; its own text when that is the same.
  func name(of match: Match) -> String {
    let name = names[match.position]
    return name.withBytes(match.field.nameInTable.equals) ? name : match.field.name
  }
}
