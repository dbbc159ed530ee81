import JSON

/// A node of a compiled query.
struct Expression: Sendable {
  let form: Form
  /// How many nodes stand on the longest way down, this one counted; at most ``Limit/nesting``.
  let depth: Int
  /// Whether its value may hold one part of the input, or one large literal, many times over.
  let repeats: Bool

  indirect enum Form: Sendable {
    /// `@`, and every place where nothing is written: the present value.
    case current
    case field(String)
    case literal(JSONValue)
    case index(Int)
    case slice(Slice)
    /// `a.b.c`: each applies to what the one before gave.
    case subexpression([Expression])
    /// `a[0][1]`: the same, of indexes; the parser goes on with one of these where a bracket follows it.
    case indexExpression([Expression])
    case pipe(Expression, Expression)
    case or(Expression, Expression)
    case and(Expression, Expression)
    case not(Expression)
    case comparison(Comparator, Expression, Expression)
    /// `base[*] right`, `base[] right`, `base[1:2] right`.
    case projection(base: Expression, right: Expression)
    /// `base.* right`.
    case valueProjection(base: Expression, right: Expression)
    /// `base[?condition] right`.
    case filterProjection(base: Expression, condition: Expression, right: Expression)
    case flatten(Expression)
    case multiSelectList([Expression])
    case multiSelectHash(MultiSelectHash)
    /// `&inner`.
    case reference(Expression)
    case call(Function, [Expression])
    case unknownCall(String, [Expression])
  }

  /// The present value.
  static let current = Expression(form: .current, depth: 1, repeats: false)

  private init(form: Form, depth: Int, repeats: Bool) {
    self.form = form
    self.depth = depth
    self.repeats = repeats
  }

  /// Joins nodes into one.
  ///
  /// - Throws: ``JMESPathError/tooDeep`` when it would nest deeper than ``Limit/nesting``.
  init(_ form: Form) throws(JMESPathError) {
    let children = form.children
    self.form = form
    depth = 1 + children.reduce(0) { max($0, $1.depth) }
    repeats = form.isRepeating || children.contains(where: \.repeats)
    if depth > Limit.nesting { throw .tooDeep }
  }
}

extension Expression.Form {
  fileprivate var children: [Expression] {
    switch self {
    case .current, .field, .literal, .index, .slice: []
    case .not(let child), .flatten(let child), .reference(let child): [child]
    case .pipe(let left, let right), .or(let left, let right), .and(let left, let right),
      .comparison(_, let left, let right), .projection(let left, let right), .valueProjection(let left, let right):
      [left, right]
    case .filterProjection(let base, let condition, let right): [base, condition, right]
    case .subexpression(let children), .indexExpression(let children), .multiSelectList(let children),
      .call(_, let children), .unknownCall(_, let children):
      children
    case .multiSelectHash(let hash): hash.values
    }
  }

  /// Whether it gives one thing to several places, its children aside.
  fileprivate var isRepeating: Bool {
    switch self {
    case .literal(.array), .literal(.object), .call(.merge, _): true
    case .literal(.string(let text)): text.utf8.count > 256
    case .multiSelectList(let elements): elements.count > 1
    case .multiSelectHash(let hash): hash.values.count > 1
    default: false
    }
  }
}

/// A comparison sign.
enum Comparator: Sendable {
  case equal, unequal, less, lessOrEqual, greater, greaterOrEqual
}

/// `[start:stop:step]` as written; what is left out is `nil`.
struct Slice: Sendable {
  var start: Int?
  var stop: Int?
  var step: Int?
}

/// `{name: value, …}`. A name that is written twice keeps its first place and its last value.
struct MultiSelectHash: Sendable {
  /// Every name once.
  private(set) var names: [String] = []
  /// The expressions as written.
  private(set) var values: [Expression] = []
  /// For each expression, the place of its name.
  private(set) var places: [Int] = []

  private var placeOfName: [[UInt8]: Int] = [:]

  mutating func append(_ name: String, _ value: Expression) {
    let key = Array(name.utf8)
    let place = placeOfName[key] ?? names.count
    if place == names.count {
      names.append(name)
      placeOfName[key] = place
    }
    values.append(value)
    places.append(place)
  }

  /// Gives up what only ``append(_:_:)`` needs.
  mutating func close() {
    placeOfName = [:]
  }
}
