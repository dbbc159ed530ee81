import JSON

/// A part of a value that is being put together.
indirect enum ShapeNode: Sendable {
  case value(JSONValue)
  /// Members by the first name of each.
  case object([(name: String, node: ShapeNode)])
  case dictionary([(name: String, node: ShapeNode)])
  /// Elements by place, in order; places may be left out.
  case list([(place: Int, node: ShapeNode)])
}

/// A value that is being put together from assignments.
///
/// Lists may have gaps while parts are assigned by place; gaps are left out of the finished value.
struct ShapeAssembly {
  typealias Node = ShapeNode

  private(set) var root: Node?
  let shape: Shape

  /// The value that all assignments give together, starting from nothing.
  ///
  /// - Throws: ``CommandError`` where Python breaks down: a place before the beginning of a list, a name in a list.
  init(_ assignments: [Call.Assignment], _ shape: Shape) throws(CommandError) {
    self.shape = shape
    for assignment in assignments { try Self.set(assignment.value, assignment.path[...], shape, &root) }
  }

  private static func set(
    _ value: JSONValue, _ path: ArraySlice<Call.Assignment.Step>, _ shape: Shape, _ node: inout Node?
  ) throws(CommandError) {
    guard let step = path.first else {
      node = make(value, shape)
      return
    }
    if case .value(.null)? = node { throw .unexpected("argument of type 'NoneType' is not iterable") }
    let rest = path.dropFirst()
    switch shape.kind {
    case .list(let element):
      var elements: [(place: Int, node: Node)] = []
      if case .list(let present)? = node { elements = present }
      let place = try place(step, count: (elements.last?.place ?? -1) + 1)
      let index = elements.firstIndex { $0.place >= place } ?? elements.count
      var inner = index < elements.count && elements[index].place == place ? elements[index].node : nil
      let isNew = inner == nil
      try set(value, rest, element, &inner)
      guard let inner else { return }
      if isNew { elements.insert((place, inner), at: index) } else { elements[index].node = inner }
      node = .list(elements)
    case .dictionary(let element):
      var members: [(name: String, node: Node)] = []
      if case .dictionary(let present)? = node { members = present }
      try set(value, rest, element, step.text, &members)
      node = .dictionary(members)
    case .object:
      var members: [(name: String, node: Node)] = []
      if case .object(let present)? = node { members = present }
      guard case .member(let name) = step, let member = try? shape.member(name) else { return }
      try set(value, rest, member.shape, member.names[0], &members)
      node = .object(members)
    default: node = make(value, shape)
    }
  }

  private static func set(
    _ value: JSONValue, _ path: ArraySlice<Call.Assignment.Step>, _ shape: Shape, _ name: String,
    _ members: inout [(name: String, node: Node)]
  ) throws(CommandError) {
    let index = members.firstIndex { $0.name.isIdentical(to: name) }
    var inner = index.map { members[$0].node }
    try set(value, path, shape, &inner)
    guard let inner else { return }
    if let index { members[index].node = inner } else { members.append((name, inner)) }
  }

  private static func place(_ step: Call.Assignment.Step, count: Int) throws(CommandError) -> Int {
    switch step {
    case .append: return count
    case .element(let index):
      guard index >= -count else { throw .unexpected("list index out of range") }
      return index < 0 ? index + count : index
    case .member: throw .unexpected("list indices must be integers, not <class 'str'>")
    }
  }

  private static func make(_ value: JSONValue, _ shape: Shape) -> Node {
    switch (shape.kind, value) {
    case (.list(let element), .array(let elements)):
      return .list(elements.enumerated().map { ($0.offset, make($0.element, element)) })
    case (.dictionary(let element), .object(let members)):
      return .dictionary(members.pairs.map { ($0, make($1, element)) })
    case (.object, .object(let members)):
      return .object(
        members.pairs.compactMap { name, inner in
          (try? shape.member(name)).map { ($0.names[0], make(inner, $0.shape)) }
        })
    default: return .value(value)
    }
  }
}

// MARK: - The form of the document

extension ShapeAssembly {
  /// The value as the service's document has it: each member at its place.
  static func document(of node: Node, _ shape: Shape) -> JSONValue {
    switch (node, shape.kind) {
    case (.list(let elements), .list(let element)): return .array(elements.map { document(of: $0.node, element) })
    case (.dictionary(let members), .dictionary(let element)):
      return .object(JSONObject(members.map { ($0.name, document(of: $0.node, element)) }))
    case (.object(let members), .object(let declared)):
      var result = JSONValue.object(JSONObject())
      for (name, inner) in members {
        guard let member = declared.first(where: { $0.names[0].isIdentical(to: name) }) else { continue }
        result.set(document(of: inner, member.shape), at: member.place)
      }
      return result
    case (.value(let value), _): return value
    default: return .null
    }
  }

  /// Carries one assignment into a document that may already have values there.
  static func apply(_ assignment: Call.Assignment, _ shape: Shape, to document: inout JSONValue) {
    apply(assignment.value, assignment.path[...], shape, &document)
  }

  private static func apply(
    _ value: JSONValue, _ path: ArraySlice<Call.Assignment.Step>, _ shape: Shape, _ document: inout JSONValue
  ) {
    guard let step = path.first else {
      document = Self.document(of: make(value, shape), shape)
      return
    }
    let rest = path.dropFirst()
    switch (shape.kind, step) {
    case (.list(let element), _):
      var elements = document.array ?? []
      guard var index = try? place(step, count: elements.count) else { return }
      if index >= elements.count {
        index = elements.count
        elements.append(.null)
      }
      apply(value, rest, element, &elements[index])
      document = .array(elements)
    case (.dictionary(let element), _):
      var inner = document[step.text]
      apply(value, rest, element, &inner)
      document[step.text] = inner
    case (.object, .member(let name)):
      guard let member = try? shape.member(name) else { return }
      var inner = member.place.reduce(document) { $0[$1] }
      apply(value, rest, member.shape, &inner)
      document.set(inner, at: member.place)
    default: break
    }
  }
}
