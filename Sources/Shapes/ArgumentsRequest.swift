package import JSON

extension Shape {
  /// The body that a dictionary-based update (`vmss update`, `vm update`, `sig image-version update`) sends for the
  /// object that it holds, which is what the show command prints, edited.
  ///
  /// The client passes the object as arguments to its generated create command: unknown members are dropped, types and
  /// limits are checked, flattened members go back to where they belong. Call it on the `… request` shape. When the
  /// document has no member `location`, az reads the group first and puts its location in.
  ///
  /// - Throws: ``ShapeError``: unexpected for a wrong type, usage for a value beyond its limits or a missing member.
  package func request(fromFlattened document: JSONValue) throws(ShapeError) -> JSONValue {
    guard case .object(let members) = document else {
      throw ShapeError(.unexpected, "Expect <class 'dict'>, got \(document.pythonText) (\(document.pythonType))")
    }
    var arguments: JSONObject
    do {
      arguments = try nested(members, type(root), isOutermost: true)
    } catch {
      throw ShapeError(.unexpected, error.message)
    }
    try limit(&arguments, type(root), path: [])
    return try unset(.object(arguments), root) ?? .null
  }

  // MARK: - From flattened to nested

  /// The members that the type knows, those of flattened members gathered in them. What is null stays null: "given, but
  /// not set" is not the same as "not given".
  private func nested(_ members: JSONObject, _ type: ShapeType, isOutermost: Bool) throws(TypeMismatch) -> JSONObject {
    // az copies the outermost members one by one, by their names on the wire.
    let given = matches(members, type, preferring: isOutermost ? .onlyWireName : .wireName)
      .filter { !$0.field.flags.contains(.flattened) }
    // The first wrong type is complained about: further in, az comes first to names that it need not turn into snake
    // case, in the order of the document, then to the others in its own.
    let simple = given.filter { members.names[$0.position].utf8.allSatisfy { !$0.isCapital } }
    let order = isOutermost ? given : simple.sorted { $0.position < $1.position } + given
    var values: [Int: JSONValue] = [:]
    for match in order where values[match.order] == nil {
      values[match.order] = try nested(members.values[match.position], match.field.use)
    }
    var result = JSONObject()
    for match in given { result.appendNew(members.name(of: match), values[match.order] ?? .null) }
    for field in fields(of: type) where field.flags.contains(.flattened) {
      let inner = try nested(members, self.type(field.use), isOutermost: isOutermost)
      if !inner.isEmpty { result.appendNew(field.name, .object(inner)) }
    }
    return result
  }

  private func nested(_ value: JSONValue, _ use: TypeUse) throws(TypeMismatch) -> JSONValue {
    let type = type(use)
    switch (type.kind, value) {
    case (_, .null):
      return .null
    case (.object, .object(let members)):
      return .object(try nested(members, type, isOutermost: false))
    case (.list, .array(let elements)):
      if self.type(type.element).kind == .object, elements.contains(where: \.isNull) {
        throw TypeMismatch(message: "argument of type 'NoneType' is not iterable")
      }
      var result: [JSONValue] = []
      for element in elements { result.append(try nested(element, type.element)) }
      return .array(result)
    case (.dictionary, .object(let members)):
      return .object(try members.mapValues { value throws(TypeMismatch) in try nested(value, type.element) })
    default:
      return try typed(WrittenValue(value), use)
    }
  }

  /// Without what is given but not set. A required member may be missing by then, unless another element of the same
  /// list has it: az learns from the elements what the elements have.
  private func unset(_ value: JSONValue, _ use: TypeUse) throws(ShapeError) -> JSONValue? {
    if value.isNull { return use.isNullable ? .some(.null) : .none }
    let type = type(use)
    switch (type.kind, value) {
    case (.object, .object(let members)):
      var result = JSONObject()
      for match in matches(members, type) {
        guard let value = try unset(members.values[match.position], match.field.use) else { continue }
        result.appendNew(members.name(of: match), value)
      }
      return .object(result)
    case (.list, .array(let elements)):
      var result: [JSONValue] = []
      for element in elements {
        if let element = try unset(element, type.element) { result.append(element) }
      }
      if type.needsChecks { try checkElements(result, self.type(type.element)) }
      return .array(result)
    case (.dictionary, .object(let members)):
      var result = JSONObject()
      for (name, value) in members.pairs {
        if let value = try unset(value, type.element) { result.appendNew(name, value) }
      }
      return .object(result)
    default:
      return value
    }
  }

  private func checkElements(_ elements: [JSONValue], _ type: ShapeType) throws(ShapeError) {
    for field in fields(of: type) where type.kind == .object {
      if field.flags.contains(.flattened) {
        try checkElements(elements.map { $0[field.name] }, self.type(field.use))
      } else if field.flags.contains(.required) {
        let missing = elements.count { $0[field.name].isNull }
        guard missing == 0 || missing == elements.count else { throw missingField(field) }
      }
    }
  }

  // MARK: - Limits

  /// Checks limits and missing members, in the order of the type, and writes times and durations in their one form.
  ///
  /// - Parameter path: names on the way, as in `--upgrade-policy.rolling-upgrade-policy`.
  private func limit(_ members: inout JSONObject, _ type: ShapeType, path: [String]) throws(ShapeError) {
    for field in fields(of: type) where field.flags.contains(.required) || self.type(field.use).needsChecks {
      let inner = field.flags.contains(.flattened)
      let place = inner ? path : path + [(path.isEmpty ? "--" : "") + field.option]
      if inner {
        var object = members[field.name]?.object ?? JSONObject()
        try limit(&object, self.type(field.use), path: place)
        if !object.isEmpty { members[field.name] = .object(object) }
      } else if var value = members[field.name] {
        try limit(&value, field.use, path: place)
        members[field.name] = value
      } else if field.flags.contains(.required), !path.isEmpty {
        throw invalid("Missing required field: \(field.option)", path)
      }
    }
  }

  private func limit(_ value: inout JSONValue, _ use: TypeUse, path: [String]) throws(ShapeError) {
    let type = type(use)
    guard type.needsChecks else { return }
    switch (type.kind, value) {
    case (.object, .object(var members)):
      try limit(&members, type, path: path)
      value = .object(members)
    case (.list, .array(var elements)):
      for index in elements.indices { try limit(&elements[index], type.element, path: path + ["[\(index)]"]) }
      value = .array(elements)
    case (.dictionary, .object(let members)):
      var result = JSONObject()
      for (name, var value) in members.pairs {
        try limit(&value, type.element, path: path + ["[\(name)]"])
        result.appendNew(name, value)
      }
      value = .object(result)
    case (_, .null):
      return
    default:
      if let limits = type.limits { value = try limited(value, limits, path: path) }
    }
  }

  private func limited(_ value: JSONValue, _ limits: Limits, path: [String]) throws(ShapeError) -> JSONValue {
    switch limits {
    case .range(let least, let greatest):
      let number = value.bool.map { $0 ? 1 : 0 } ?? PythonInteger(value.pythonDescription)?.value ?? 0
      if let least, number < least {
        throw invalid("Invalid format: '\(value.pythonText)' is less than \(least)", path)
      }
      if let greatest, number > greatest {
        throw invalid("Invalid format: '\(value.pythonText)' is greater than \(greatest)", path)
      }
      return value
    case .duration:
      if let duration = ISODuration.worded(value.pythonText) { return .string(duration) }
      throw invalid(
        "Invalid format: '\(value.pythonText)' should be of the form '##dT##h##m##s', '##h##m##s' or ISO8601 duration",
        path)
    case .time:
      if let time = ISOTime(value.pythonText) { return .string(time.requestText) }
      throw invalid(
        "Unable to parse: '\(value.pythonText)'. Expected format: Format: date (yyyy-mm-dd) time (hh:mm:ss.xxxxxx) "
          + "timezone (+/-hh:mm)", path)
    }
  }

  private func invalid(_ reason: String, _ path: [String]) -> ShapeError {
    let place = path.reduce("") { $0 + ($0.isEmpty || $1.hasPrefix("[") ? "" : ".") + $1 }
    return ShapeError(.usage, "InvalidArgumentValue: \(place): \(reason)")
  }
}

extension ShapeField {
  /// The name as an option spells it: `max-batch-instance-percent`.
  fileprivate var option: String {
    String(decoding: attribute.utf8.map { $0 == UInt8(ascii: "_") ? UInt8(ascii: "-") : $0 }, as: UTF8.self)
  }
}
