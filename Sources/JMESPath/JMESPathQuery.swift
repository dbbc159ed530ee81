package import JSON

/// A compiled query, in the dialect of jmespath.py 1.1.0.
///
/// Source: `behaviour.md §6`.
package struct JMESPathQuery: Sendable {
  /// The query as it was given.
  package let text: String
  private let expression: Expression

  /// Compiles a query.
  ///
  /// - Throws: ``JMESPathError``, of kind `syntax` where the text is no query, and of kind `unexpected` where it nests
  ///   too deep.
  package init(_ text: String) throws(JMESPathError) {
    self.text = text
    expression = try Parser.parse(text)
  }

  /// Applies the query.
  ///
  /// - Throws: ``JMESPathError``, of kind `runtime` or `unexpected`.
  package func evaluate(_ value: JSONValue) throws(JMESPathError) -> JSONValue {
    try search(value).value
  }

  /// Applies the query, and tells how the rows of the result are to be laid out.
  ///
  /// - Throws: ``JMESPathError``, of kind `runtime` or `unexpected`.
  package func search(_ value: JSONValue) throws(JMESPathError) -> JMESPathResult {
    try search(value, work: Limit.work, resultSize: Limit.resultSize)
  }

  /// Applies the query within these limits, in bytes.
  func search(_ value: JSONValue, work: Int, resultSize: Int) throws(JMESPathError) -> JMESPathResult {
    var evaluator = Evaluator(work: work)
    let result = try evaluator.evaluate(expression, .json(value))
    if expression.repeats { try result.checkSize(input: value, limit: resultSize) }
    return JMESPathResult(value: try result.json(), writtenOrder: JMESPathResult.WrittenOrder(result))
  }
}

/// What a query gave.
package struct JMESPathResult: Sendable {
  /// Which rows keep the order of their members in `tsv`: the objects that a multi-select hash made.
  ///
  /// The rows are the elements of a list; anything else is one row.
  package enum WrittenOrder: Sendable, Equatable {
    case none
    case all
    /// One element per row.
    case some([Bool])
  }

  package var value: JSONValue
  package var writtenOrder: WrittenOrder

  /// Whether a row, counted from 0, keeps the order of its members; otherwise they go by name.
  ///
  /// Source: `behaviour.md §9`, tsv.
  package func keepsWrittenOrder(row: Int) -> Bool {
    switch writtenOrder {
    case .none: false
    case .all: true
    case .some(let rows): rows.indices.contains(row) && rows[row]
    }
  }
}

extension JMESPathResult.WrittenOrder {
  init(_ value: Value) {
    guard case .array(let rows) = value else {
      self = value.isOrderedObject ? .all : .none
      return
    }
    let ordered = rows.elements.count { $0.isOrderedObject }
    self = ordered == 0 ? .none : ordered == rows.elements.count ? .all : .some(rows.elements.map(\.isOrderedObject))
  }
}

extension Value {
  fileprivate var isOrderedObject: Bool { members?.isOrdered ?? false }
}
