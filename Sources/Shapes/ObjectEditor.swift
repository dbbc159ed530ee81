import JSON

/// Edits an object of the client's own making, as SDK commands do: either dictionaries throughout, or SDK models, whose
/// attributes are known and may be null.
struct ObjectEditor: Editor {
  let shape: Shape
  let isModel: Bool
  var document: JSONValue
  let forcesString: Bool
  private(set) var warnings: [String] = []
  /// Values that JSON has no name for, which az refuses when it makes the request.
  private var refused: [(place: [String], mismatch: TypeMismatch)] = []
  /// Types of models of which az sends also what it does not know, because an edit touched such a member of one.
  private var sendingTypes: Set<Int32> = []
  /// Places where a dictionary stands instead of a model, because an edit put it there.
  private var dictionaries: Set<[String]> = []

  init(shape: Shape, isModel: Bool, document: JSONValue, forcesString: Bool) {
    self.shape = shape
    self.isModel = isModel
    self.document = document
    self.forcesString = forcesString
  }

  /// Something that a path leads to.
  private struct Place {
    var steps: [DocumentStep]
    /// `nil` where the model says nothing, and everywhere in dictionaries.
    var use: TypeUse?
    var value: JSONValue
  }

  /// The document after all edits.
  ///
  /// - Throws: when a value is left in it that no request can hold.
  func result() throws(EditFailure) -> JSONValue {
    if let refused = refused.first { throw .unexpected(refused.mismatch.message) }
    return sendingTypes.isEmpty ? document : shape.sendingUnknown(document, shape.root, ofTypes: sendingTypes)
  }

  mutating func set(_ expression: String) throws(EditFailure) {
    let expression = SetExpression(expression)
    if expression.hasNoPath {
      throw .usage("usage error: Empty key in --set. Correct syntax: --set KEY=VALUE [KEY=VALUE ...]")
    }
    let value =
      forcesString ? WrittenValue(.string(expression.value)) : WrittenValue(orText: expression.value)
    var path = UpdatePath(expression.path).parts
    guard let name = path.popLast() else { throw .emptyPath }
    var parent = try find(path)
    if parent.value.isNull, let last = path.last {
      let empty: JSONValue = forcesString ? "{}" : .object(JSONObject())
      try assign(WrittenValue(empty), to: last, of: find(path.dropLast()), path: last, parentName: "root")
      parent = try find(path)
    }
    try assign(value, to: name, of: parent, path: expression.path, parentName: path.last ?? "root")
  }

  mutating func add(_ words: [String]) throws(EditFailure) {
    guard let path = words.first else { return }
    let parts = UpdatePath(path).parts
    var list = try find(parts)
    if list.value.isNull, let last = parts.last {
      let empty: JSONValue = forcesString ? "[]" : []
      try assign(WrittenValue(empty), to: last, of: find(parts.dropLast()), path: last, parentName: "root")
      list = try find(parts)
    }
    guard var count = list.value.array?.count else { throw .syntax }
    for value in addedValues(words.dropFirst(), forcesString: forcesString) {
      try put(value, at: list.steps + [.element(count)], use: elementUse(of: list))
      count += 1
    }
  }

  mutating func remove(_ words: [String]) throws(EditFailure) {
    guard let path = words.first else { return }
    let parts = UpdatePath(path).parts
    let place = try find(parts)
    guard words.count > 1, !words[1].isEmpty else { return try removeProperty(place, parts) }
    let index = PythonInteger(words[1])
    switch place.value {
    case .array(let elements):
      guard let index else { throw .syntax }
      guard let position = index.position(in: elements.count) else {
        guard let last = parts.last else { throw .noLastPart }
        throw .noIndex(words[1], on: last)
      }
      takeAway(place.steps + [.element(position)])
    case .object where !isModelObject(place):
      guard let index else { throw .syntax }
      throw .unexpected(index.text)
    default:
      guard let last = parts.last else { throw .noLastPart }
      throw .usage("\(last) doesn't exist")
    }
  }

  private mutating func removeProperty(_ place: Place, _ parts: [String]) throws(EditFailure) {
    let parent = try find(parts.dropLast())
    guard let last = parts.last else { throw .noLastPart }
    guard case .object = parent.value else { throw .syntax }
    guard isModelObject(parent) else { return takeAway(place.steps) }
    let isOfUnknown = last.snakeCase.isIdentical(to: Shape.unknownMembers.snakeCase)
    guard isOfUnknown || field(named: last, of: parent) != nil else { throw .syntax }
    let empty: JSONValue = place.value.array == nil ? .null : []
    document.put(empty, at: place.steps[...])
  }

  private mutating func takeAway(_ steps: [DocumentStep]) {
    let key = key(steps)
    refused.removeAll { $0.place.starts(with: key) }
    document.takeAway(at: steps[...])
  }

  // MARK: - Finding

  private mutating func find(_ parts: some Collection<String>) throws(EditFailure) -> Place {
    guard parts.count <= EditFailure.depthLimit else { throw .tooDeep }
    let parts = Array(parts)
    var place = Place(steps: [], use: isModel ? shape.root : nil, value: document)
    for text in parts {
      guard let next = try step(text, from: place, path: parts) else {
        throw notFound(text, in: UpdatePath.joined(parts.dropLast()), at: place)
      }
      place = next
    }
    return place
  }

  private mutating func step(_ text: String, from place: Place, path: [String]) throws(EditFailure) -> Place? {
    let part = PathPart(text)
    if case .name(let name) = part { return member(name, of: place) }
    guard case .array(let elements) = place.value else { return nil }
    let listName = path.dropLast().last ?? ""
    switch part {
    case .filter(let key, let value):
      let wanted = WrittenValue(orText: value)
      let matches = elements.indices.map { element($0, of: place) }.filter { isMatch($0, key, wanted) }
      if matches.count > 1 { throw .severalItems(for: key, on: listName) }
      guard let match = matches.first else { throw .noItem(wanted, for: key, on: listName) }
      return match
    case .index(let index):
      guard let position = index.position(in: elements.count) else { throw .noIndex(index.text, on: listName) }
      return element(position, of: place)
    case .invalid, .name:
      throw .syntax
    }
  }

  /// Whether an element has a value under a key. A dictionary without the key has null there.
  private func isMatch(_ place: Place, _ key: String, _ wanted: WrittenValue) -> Bool {
    guard wanted.foreign == nil, case .object(let members) = place.value else { return false }
    let value: JSONValue?
    if isModelObject(place) {
      value = field(named: key, of: place).map { members[$0.name] ?? .null }
    } else {
      value = members[key] ?? .null
    }
    return value?.equalsAsPython(wanted.value) ?? false
  }

  /// What the model says of the elements of a list or a dictionary.
  private func elementUse(of place: Place) -> TypeUse? {
    guard let use = place.use, [.list, .dictionary].contains(shape.type(use).kind) else { return nil }
    return shape.type(use).element
  }

  private func element(_ position: Int, of list: Place) -> Place {
    let element = elementUse(of: list)
    let steps = list.steps + [.element(position)]
    return Place(steps: steps, use: dictionaries.contains(key(steps)) ? nil : element, value: list.value[position])
  }

  private mutating func member(_ name: String, of place: Place) -> Place? {
    guard case .object(let members) = place.value else { return nil }
    if isModelObject(place), let use = place.use {
      if let field = field(named: name, of: place) {
        let steps = place.steps + [.member(field.name)]
        let use = dictionaries.contains(key(steps)) ? nil : field.use
        return Place(steps: steps, use: use, value: members[field.name] ?? .null)
      }
      let steps = place.steps + [.member(Shape.unknownMembers)]
      let unknown = members[Shape.unknownMembers] ?? .null
      if name.snakeCase.isIdentical(to: Shape.unknownMembers.snakeCase) {
        return Place(steps: steps, use: nil, value: unknown)
      }
      guard let value = unknown.object?[name] else { return nil }
      sendingTypes.insert(shape.modelType(of: use, in: place.value))
      return Place(steps: steps + [.member(name)], use: nil, value: value)
    }
    guard let value = members[name] else { return nil }
    return Place(steps: place.steps + [.member(name)], use: elementUse(of: place), value: value)
  }

  private func isModelObject(_ place: Place) -> Bool {
    guard let use = place.use, case .object = place.value else { return false }
    return shape.type(use).kind == .object
  }

  private func field(named name: String, of place: Place) -> ShapeField? {
    place.use.flatMap { shape.modelField(named: name, of: $0, in: place.value) }
  }

  private func key(_ steps: [DocumentStep]) -> [String] {
    steps.map { step in
      switch step {
      case .member(let name): name
      case .element(let index): "[\(index)]"
      }
    }
  }

  // MARK: - Changing

  /// Sets a part of something, as the end of a `--set` path does.
  private mutating func assign(
    _ value: WrittenValue, to name: String, of place: Place, path: String, parentName: String
  ) throws(EditFailure) {
    switch (PathPart(assigning: name), place.value) {
    case (.invalid, _):
      throw .syntax
    case (.index(let index), .array(let elements)):
      guard let position = index.position(in: elements.count) else { throw .noIndex(index.text, on: name) }
      try put(value, at: place.steps + [.element(position)], use: elementUse(of: place))
    case (.index(let index), .object) where !isModelObject(place):
      // A number for a key: a dictionary makes a text of it, an object of the request cannot have it.
      try put(value, at: place.steps + [.member(index.text)], use: elementUse(of: place))
      if !isModel, !place.steps.isEmpty, let use = shape.use(at: place.steps), shape.type(use).kind == .object {
        refused.append((key(place.steps), TypeMismatch(message: "attribute name must be string, not 'int'")))
      }
    case (.name, .object):
      guard isModelObject(place), let use = place.use else {
        return try put(value, at: place.steps + [.member(name)], use: elementUse(of: place))
      }
      if let field = field(named: name, of: place) {
        return try put(value, at: place.steps + [.member(field.name)], use: field.use)
      }
      if name.snakeCase.isIdentical(to: Shape.unknownMembers.snakeCase) {
        return try put(value, at: place.steps + [.member(Shape.unknownMembers)], use: nil)
      }
      warnings.append("Property '\(name)' not found on \(parentName). Send it as an additional property .")
      sendingTypes.insert(shape.modelType(of: use, in: place.value))
      try put(value, at: place.steps + [.member(Shape.unknownMembers), .member(name)], use: nil)
    default:
      let pieces = path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
      throw notFound(name, in: UpdatePath.joined(pieces.dropLast().map { String(Substring($0)) }), at: place)
    }
  }

  /// - Parameter use: what the model says of the place.
  private mutating func put(_ written: WrittenValue, at steps: [DocumentStep], use: TypeUse?) throws(EditFailure) {
    guard steps.count <= EditFailure.depthLimit else { throw .tooDeep }
    let key = key(steps)
    refused.removeAll { $0.place.starts(with: key) }
    if written.foreign != nil, !isModel, let use = shape.use(at: steps), shape.type(use).kind != .any {
      refused.append((key, shape.mismatch(shape.type(use).kind, written)))
    }
    if let foreign = written.foreign, let use, shape.type(use).kind == .text {
      return document.put(.string(foreign.text), at: steps[...])
    }
    if case .object = written.value { dictionaries.insert(key) }
    document.put(written.value, at: steps[...])
  }

  // MARK: - Complaining

  private func notFound(_ name: String, in parent: String, at place: Place) -> EditFailure {
    switch place.value {
    case .object(let members):
      guard isModelObject(place), let use = place.use else {
        return .notFound(name, in: parent, options: .names(members.names.map(\.camelCase)))
      }
      let attributes = shape.modelFields(of: use, in: place.value).map(\.name)
      return .notFound(name, in: parent, options: .names(attributes + [Shape.unknownMembers]))
    case .array:
      return .notFound(name, in: parent, options: .elements)
    default:
      return .notFound(name, in: parent, options: .none)
    }
  }
}

extension Shape {
  /// The type at a place in a document whose flattened members are in line; `nil` when the schema does not know it.
  func use(at steps: [DocumentStep]) -> TypeUse? {
    var use = root
    for step in steps {
      let type = type(use)
      switch (step, type.kind) {
      case (.member(let name), .object):
        guard let found = flattenedField(named: name, of: type) else { return nil }
        use = found.use
      case (.member, .dictionary), (.element, .list): use = type.element
      default: return nil
      }
    }
    return use
  }

  /// A member of an object, or of a flattened member of it.
  func flattenedField(named name: String, of type: ShapeType) -> ShapeField? {
    if let field = field(named: name, of: type), !field.flags.contains(.flattened) { return field }
    for field in fields(of: type) where field.flags.contains(.flattened) {
      if let found = flattenedField(named: name, of: self.type(field.use)) { return found }
    }
    return nil
  }

  /// The type of a model: the one that the schema says or the sub-type that the value belongs to.
  func modelType(of use: TypeUse, in value: JSONValue) -> Int32 {
    guard let index = type(use).variants,
      let wanted = value[Self.subtypeMember].string ?? value[variants[Int(index)].member].string,
      let variant = variants[Int(index)].types.first(where: { $0.value.isIdentical(to: wanted) })
    else { return use.index }
    return variant.index
  }

  /// The attributes of a model.
  func modelFields(of use: TypeUse, in value: JSONValue) -> ArraySlice<ShapeField> {
    fields(of: types[Int(modelType(of: use, in: value))])
  }

  func modelField(named name: String, of use: TypeUse, in value: JSONValue) -> ShapeField? {
    let fields = modelFields(of: use, in: value)
    return fields.first { $0.name.isIdentical(to: name) } ?? fields.first { $0.matches(name) }
  }
}
