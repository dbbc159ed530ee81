import JSON

/// A value during evaluation.
///
/// What comes from the input or a literal stays as it is. What a query makes is kept apart where JSON would lose
/// something that Python still knows: that an object was made by a multi-select hash, or that `&expression` is inside.
enum Value {
  case json(JSONValue)
  case array(MadeArray)
  indirect case object(MadeObject)
  case reference(Expression)

  static let null = Value.json(.null)
}

/// A list that holds more than plain JSON, or that a multi-select list made.
struct MadeArray {
  let elements: [Value]
  /// How many made lists and objects stand on the longest way down, this one counted.
  let height: Int

  /// - Throws: ``JMESPathError/tooDeep`` when it would nest deeper than ``Limit/nesting``.
  init(_ elements: [Value]) throws(JMESPathError) {
    self.elements = elements
    height = try elements.heightOfParent()
  }
}

/// An object that a query made.
struct MadeObject {
  /// Every name once; as many as `values`.
  let names: [String]
  let values: [Value]
  /// Whether Python would hold it as an `OrderedDict`: a multi-select hash does, `merge` does not.
  let isOrdered: Bool
  /// How many made lists and objects stand on the longest way down, this one counted.
  let height: Int

  /// - Throws: ``JMESPathError/tooDeep`` when it would nest deeper than ``Limit/nesting``.
  init(names: [String], values: [Value], isOrdered: Bool) throws(JMESPathError) {
    precondition(names.count == values.count, "\(names.count) names for \(values.count) values")
    self.names = names
    self.values = values
    self.isOrdered = isOrdered
    height = try values.heightOfParent()
  }
}

extension [Value] {
  fileprivate func heightOfParent() throws(JMESPathError) -> Int {
    var height = 1
    for element in self {
      switch element {
      case .array(let inner): height = Swift.max(height, inner.height + 1)
      case .object(let inner): height = Swift.max(height, inner.height + 1)
      case .json, .reference: break
      }
    }
    guard height <= Limit.nesting else { throw .tooDeep }
    return height
  }
}

// MARK: - Looking inside

extension Value {
  /// The elements of a list; `nil` for every other kind.
  var list: List? {
    switch self {
    case .json(.array(let elements)): .json(elements)
    case .array(let made): .made(made.elements)
    default: nil
    }
  }

  /// The members of an object; `nil` for every other kind.
  var members: Members? {
    switch self {
    case .json(.object(let object)): .json(object)
    case .object(let made): .made(made)
    default: nil
    }
  }

  /// The text of a string; `nil` for every other kind.
  var string: String? {
    if case .json(.string(let text)) = self { text } else { nil }
  }

  /// A number; `nil` for every other kind.
  var number: Number? {
    if case .json(let value) = self { Number(value) } else { nil }
  }

  var isNull: Bool {
    if case .json(.null) = self { true } else { false }
  }

  /// Whether JMESPath takes it as false: null, false and what is empty.
  var isFalse: Bool {
    switch self {
    case .json(.null): true
    case .json(.bool(let flag)): !flag
    case .json(.string(let text)): text.isEmpty
    default: list?.count == 0 || members?.count == 0
    }
  }

  /// The name of the Python type that the library holds it in.
  var pythonType: String {
    switch self {
    case .json(.null): "NoneType"
    case .json(.bool): "bool"
    case .json(.integer), .json(.bigInteger): "int"
    case .json(.double): "float"
    case .json(.string): "str"
    case .json(.array), .array: "list"
    case .json(.object): "dict"
    case .object(let made): made.isOrdered ? "OrderedDict" : "dict"
    case .reference: "_Expression"
    }
  }

  /// The name that Python's own messages use.
  var qualifiedPythonType: String {
    if case .object(let made) = self, made.isOrdered { "collections.OrderedDict" } else { pythonType }
  }

  /// The name of the JMESPath type.
  var type: String {
    switch self {
    case .json(.null): "null"
    case .json(.bool): "boolean"
    case .json(.integer), .json(.bigInteger), .json(.double): "number"
    case .json(.string): "string"
    case .json(.array), .array: "array"
    case .json(.object), .object: "object"
    case .reference: "expref"
    }
  }
}

/// The elements of a list, of whichever kind.
enum List {
  case json([JSONValue])
  case made([Value])

  var count: Int {
    switch self {
    case .json(let elements): elements.count
    case .made(let elements): elements.count
    }
  }

  subscript(position: Int) -> Value {
    switch self {
    case .json(let elements): .json(elements[position])
    case .made(let elements): elements[position]
    }
  }

  /// A list of the elements at these places.
  func picking(_ positions: some Sequence<Int>) throws(JMESPathError) -> Value {
    switch self {
    case .json(let elements): .json(.array(positions.map { elements[$0] }))
    case .made(let elements): .array(try MadeArray(positions.map { elements[$0] }))
    }
  }
}

/// The members of an object, of whichever kind.
enum Members {
  case json(JSONObject)
  case made(MadeObject)

  var names: [String] {
    switch self {
    case .json(let object): object.names
    case .made(let object): object.names
    }
  }

  var count: Int { names.count }

  var values: List {
    switch self {
    case .json(let object): .json(object.values)
    case .made(let object): .made(object.values)
    }
  }

  var isOrdered: Bool {
    if case .made(let object) = self { object.isOrdered } else { false }
  }

  subscript(name: String) -> Value? {
    switch self {
    case .json(let object): object[name].map(Value.json)
    case .made(let object): object.names.firstIndex { $0.isIdentical(to: name) }.map { object.values[$0] }
    }
  }
}

/// Gathers the elements of a list, as plain JSON for as long as all of them are.
struct ListBuilder {
  private var plain: [JSONValue] = []
  private var made: [Value] = []

  mutating func append(_ element: Value) {
    if made.isEmpty, case .json(let value) = element {
      plain.append(value)
      return
    }
    if !plain.isEmpty {
      made = plain.map(Value.json)
      plain = []
    }
    made.append(element)
  }

  consuming func list() throws(JMESPathError) -> Value {
    made.isEmpty ? .json(.array(plain)) : .array(try MadeArray(made))
  }
}
