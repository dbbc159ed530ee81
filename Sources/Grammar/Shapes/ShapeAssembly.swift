import JSON

/// A part of a value that is being put together.
indirect enum ShapeNode: Sendable {
  case value(JSONValue)
  /// Members by the first name of each.
  case object(ShapeMembers)
  case dictionary(ShapeMembers)
  /// Elements by place, in order; places may be left out.
  case list([(place: Int, node: ShapeNode)])
}

/// Named parts in the order of their first assignment, found by name in one step.
struct ShapeMembers: Sendable {
  private(set) var names: [String] = []
  var nodes: [ShapeNode] = []
  private var places: [[UInt8]: Int] = [:]

  /// The part of a name, taken out while it is changed.
  mutating func take(_ name: String) -> ShapeNode? {
    guard let place = places[Array(name.utf8)] else { return nil }
    let node = nodes[place]
    nodes[place] = .value(.null)
    return node
  }

  /// Puts a part in.
  mutating func put(_ name: String, _ node: ShapeNode) {
    let key = Array(name.utf8)
    if let place = places[key] {
      nodes[place] = node
    } else {
      places[key] = names.count
      names.append(name)
      nodes.append(node)
    }
  }

  /// Where the part of a name stands.
  func place(of name: String) -> Int? { places[Array(name.utf8)] }
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
    let present = node
    // What is present is now held once only, so that it grows in place.
    node = nil
    switch shape.kind {
    case .list(let element): node = .list(try setElement(value, step, rest, element, present))
    case .dictionary(let element):
      var members = ShapeMembers()
      if case .dictionary(let found)? = consume present { members = found }
      try set(value, rest, element, step.text, &members)
      node = .dictionary(members)
    case .object:
      var members = ShapeMembers()
      if case .object(let found)? = consume present { members = found }
      guard case .member(let name) = step, let member = try? shape.member(name) else { return }
      try set(value, rest, member.shape, member.names[0], &members)
      node = .object(members)
    default: node = make(value, shape)
    }
  }

  private static func setElement(
    _ value: JSONValue, _ step: Call.Assignment.Step, _ rest: ArraySlice<Call.Assignment.Step>, _ element: Shape,
    _ present: consuming ShapeNode?
  ) throws(CommandError) -> [(place: Int, node: ShapeNode)] {
    var elements: [(place: Int, node: ShapeNode)] = []
    if case .list(let found)? = consume present { elements = found }
    let place = try place(step, count: (elements.last?.place ?? -1) + 1)
    // Most elements are added at the end.
    var index = elements.count
    while index > 0, elements[index - 1].place >= place { index -= 1 }
    var inner: ShapeNode?
    let isThere = index < elements.count && elements[index].place == place
    if isThere {
      inner = elements[index].node
      elements[index].node = .value(.null)
    }
    try set(value, rest, element, &inner)
    if let inner {
      if isThere { elements[index].node = inner } else { elements.insert((place, inner), at: index) }
    }
    return elements
  }

  private static func set(
    _ value: JSONValue, _ path: ArraySlice<Call.Assignment.Step>, _ shape: Shape, _ name: String,
    _ members: inout ShapeMembers
  ) throws(CommandError) {
    var inner = members.take(name)
    try set(value, path, shape, &inner)
    if let inner { members.put(name, inner) }
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
      var made = ShapeMembers()
      for (name, inner) in members.pairs { made.put(name, make(inner, element)) }
      return .dictionary(made)
    case (.object, .object(let members)):
      var made = ShapeMembers()
      for (name, inner) in members.pairs {
        if let member = try? shape.member(name) { made.put(member.names[0], make(inner, member.shape)) }
      }
      return .object(made)
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
      var result = JSONObject()
      for (name, inner) in zip(members.names, members.nodes) {
        result.appendNew(name, document(of: inner, element))
      }
      return .object(result)
    case (.object(let members), .object(let declared)):
      var result = JSONValue.object(JSONObject())
      for (name, inner) in zip(members.names, members.nodes) {
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
