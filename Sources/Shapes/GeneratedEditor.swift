import JSON

/// Edits a document whose schema is known, as the generated commands do: unknown names are refused, types are checked,
/// and what is missing on the way is made.
struct GeneratedEditor: Editor {
  let shape: Shape
  var document: JSONValue
  let forcesString: Bool

  /// Something that a path leads to.
  private struct Place {
    var steps: [DocumentStep]
    var use: TypeUse
    /// `nil` when nothing is there yet.
    var value: JSONValue?
  }

  mutating func set(_ expression: String) throws(EditFailure) {
    let expression = SetExpression(expression)
    if expression.hasNoPath {
      throw .usage("Empty key in --set. Correct syntax: --set KEY=VALUE [KEY=VALUE ...]")
    }
    let value =
      forcesString ? WrittenValue(.string(expression.value)) : WrittenValue(orText: expression.value)
    var path = UpdatePath(expression.path).parts
    guard let name = path.popLast() else { throw .emptyPath }
    let parent = try find(path)
    let target: Place
    switch PathPart(assigning: name) {
    case .invalid:
      throw .syntax
    case .index(let index):
      guard shape.type(parent.use).kind == .list else { throw notFound(name, at: parent, in: expression.path) }
      let elements = parent.value?.array ?? []
      guard let position = index.position(in: elements.count) else { throw .noIndex(index.text, on: path.last ?? "") }
      target = self.element(position, of: parent)
    case .name where shape.type(parent.use).kind == .list:
      // Python's list refuses a text for an index, which az takes for an index too far.
      throw .noIndex("None", on: path.last ?? "")
    case .name, .filter:
      guard let found = member(name, of: parent) else { throw notFound(name, at: parent, in: expression.path) }
      target = found
    }
    try assign(value, to: target)
  }

  mutating func add(_ words: [String]) throws(EditFailure) {
    guard let path = words.first else { return }
    let list = try find(UpdatePath(path).parts)
    let type = shape.type(list.use)
    guard type.kind == .list else { throw .syntax }
    var count = list.value?.array?.count ?? 0
    for value in addedValues(words.dropFirst(), forcesString: forcesString) {
      try assign(value, to: Place(steps: list.steps + [.element(count)], use: type.element))
      count += 1
    }
  }

  mutating func remove(_ words: [String]) throws(EditFailure) {
    guard let path = words.first else { return }
    let parts = UpdatePath(path).parts
    let place = try find(parts)
    guard words.count > 1, !words[1].isEmpty else {
      return try removeProperty(place, parts)
    }
    guard let last = parts.last else { throw .noLastPart }
    guard let index = PythonInteger(words[1]) else {
      throw shape.type(place.use).kind == .list ? .syntax : .noIndex(words[1], on: last)
    }
    guard shape.type(place.use).kind == .list, let position = index.position(in: place.value?.array?.count ?? 0) else {
      throw .noIndex(words[1], on: last)
    }
    document.takeAway(at: (place.steps + [.element(position)])[...])
  }

  private mutating func removeProperty(_ place: Place, _ parts: [String]) throws(EditFailure) {
    guard !parts.isEmpty else { throw .noLastPart }
    let parent = try find(parts.dropLast())
    guard [.object, .dictionary].contains(shape.type(parent.use).kind) else { throw .syntax }
    guard place.value != nil else { return }
    if shape.type(place.use).kind == .list {
      document.put([], at: place.steps[...])
    } else {
      document.takeAway(at: place.steps[...])
    }
  }

  // MARK: - Finding

  /// Where parts lead to from the root. Each step is the member or element that the part means.
  private func find(_ parts: some Collection<String>) throws(EditFailure) -> Place {
    guard parts.count <= EditFailure.depthLimit else { throw .tooDeep }
    let parts = Array(parts)
    var place = Place(steps: [], use: shape.root, value: document)
    for text in parts {
      let part = PathPart(text)
      let kind = shape.type(place.use).kind
      if case .name = part {} else if kind != .list { throw notFound(text, at: place, path: parts) }
      switch part {
      case .invalid:
        throw .syntax
      case .index(let index):
        guard let position = index.position(in: place.value?.array?.count ?? 0) else {
          throw .noIndex(index.text, on: Self.nameBeforeLast(parts))
        }
        place = element(position, of: place)
      case .filter(let key, let value):
        place = try matching(key, value, in: place, path: parts)
      case .name(let name):
        guard let found = member(name, of: place) else { throw notFound(name, at: place, path: parts) }
        place = found
      }
    }
    return place
  }

  private static func nameBeforeLast(_ parts: [String]) -> String { parts.dropLast().last ?? "" }

  private func element(_ position: Int, of list: Place) -> Place {
    Place(
      steps: list.steps + [.element(position)], use: shape.type(list.use).element,
      value: (list.value?[position]).nonNull)
  }

  /// The only element that has a value under a key.
  private func matching(_ key: String, _ text: String, in list: Place, path: [String]) throws(EditFailure) -> Place {
    let wanted = WrittenValue(orText: text)
    let count = list.value?.array?.count ?? 0
    let matches = (0..<count).map { element($0, of: list) }.filter { element in
      guard let value = member(key, of: element)?.value else { return false }
      return wanted.foreign == nil && value.equalsAsPython(wanted.value)
    }
    if matches.count > 1 { throw .severalItems(for: key, on: Self.nameBeforeLast(path)) }
    guard let match = matches.first else { throw .noItem(wanted, for: key, on: Self.nameBeforeLast(path)) }
    return match
  }

  /// A member of an object, by any of its names, also through flattened members; or of a dictionary.
  private func member(_ name: String, of place: Place) -> Place? {
    let type = shape.type(place.use)
    switch type.kind {
    case .dictionary:
      return Place(
        steps: place.steps + [.member(name)], use: type.element, value: (place.value?[name]).nonNull)
    case .object:
      if let field = shape.field(named: name, of: type), !field.flags.contains(.flattened) {
        return child(field, of: place)
      }
      for field in shape.fields(of: type) where field.flags.contains(.flattened) {
        if let found = member(name, of: child(field, of: place)) { return found }
      }
      return nil
    default:
      return nil
    }
  }

  private func child(_ field: ShapeField, of place: Place) -> Place {
    Place(
      steps: place.steps + [.member(field.name)], use: field.use, value: (place.value?[field.name]).nonNull)
  }

  // MARK: - Changing

  private mutating func assign(_ value: WrittenValue, to place: Place) throws(EditFailure) {
    guard place.steps.count <= EditFailure.depthLimit else { throw .tooDeep }
    let typed: JSONValue
    do {
      typed = try shape.typed(value, place.use)
    } catch {
      throw error.isPrecisionLoss ? .syntax : .usage(error.message)
    }
    if typed.isNull, !place.use.isNullable, case .member? = place.steps.last {
      document.takeAway(at: place.steps[...])
    } else {
      document.put(typed, at: place.steps[...])
    }
  }

  // MARK: - Complaining

  /// A complaint about the last part of a `--set`, whose surroundings az takes from the text before the last point.
  private func notFound(_ name: String, at place: Place, in path: String) -> EditFailure {
    let pieces = path.utf8.split(separator: UInt8(ascii: "."), omittingEmptySubsequences: false)
    let parent = UpdatePath.joined(pieces.dropLast().map { String(Substring($0)) })
    return .notFound(name, in: parent, options: options(at: place))
  }

  /// A complaint about a part on the way; az names all but the last part as its surroundings, wherever it stood.
  private func notFound(_ name: String, at place: Place, path: [String]) -> EditFailure {
    .notFound(name, in: UpdatePath.joined(path.dropLast()), options: options(at: place))
  }

  private func options(at place: Place) -> EditFailure.Options {
    let type = shape.type(place.use)
    switch type.kind {
    case .object: return .names(attributes(of: type))
    case .dictionary: return .names(place.value?.object?.names ?? [])
    case .list: return .elements
    default: return .none
    }
  }

  /// The names of members in the client's code, with those of flattened members in their place.
  private func attributes(of type: ShapeType) -> [String] {
    shape.fields(of: type).flatMap { field in
      field.flags.contains(.flattened)
        ? shape.fields(of: shape.type(field.use)).map(\.attribute) : [field.attribute]
    }
  }
}

extension JSONValue? {
  /// `nil` for null, which means "not set" here.
  fileprivate var nonNull: JSONValue? {
    guard let value = self, !value.isNull else { return .none }
    return value
  }
}
