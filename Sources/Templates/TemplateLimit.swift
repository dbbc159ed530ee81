/// How much a template may ask for.
///
/// Source: the limits of Azure Resource Manager; those that it does not publish are set so that no input takes long.
enum TemplateLimit {
  static let parameters = 256
  static let variables = 256
  static let resources = 800
  static let outputs = 64
  static let copies = 800
  /// Characters of one expression.
  static let expressionLength = 24_576
  /// Bytes of a template as JSON text, and of everything that its expressions make of it.
  static let templateBytes = 4 * 1_048_576
  /// Calls, indexes and arguments within each other in one expression.
  static let expressionDepth = 100
  /// Arrays and objects within each other in one value.
  static let valueDepth = 200
  /// Steps of evaluation within each other: variables that use variables, values within values.
  static let evaluationDepth = 600
  /// Bytes of one string, and of all parts of one array or object.
  static let valueBytes = templateBytes
  /// Bytes of the sentence of one error.
  static let messageBytes = 8_192
  /// Elements that `range` makes.
  static let rangeCount = 10_000
  /// Deployments within each other.
  static let nestedDeployments = 5
  /// What evaluating one template may cost, in units of less than 100 ns.
  static let work = 12_000_000
  /// What evaluating one resource or the outputs may cost, when their turn has come.
  static let workAtRuntime = 3_000_000
}

/// What may still be spent on evaluating a template, so that none takes long, whatever it says.
struct WorkBudget: Sendable {
  private var left: Int

  init(_ units: Int) {
    left = units
  }

  /// Pays for work before it is done.
  ///
  /// - Throws: ``ExpressionError`` when the budget is used up.
  mutating func spend(_ units: Int) throws(ExpressionError) {
    guard units >= 0, units <= left else {
      left = 0
      throw ExpressionError(
        "The template needs more work to evaluate than a deployment may take.", .code("JobSizeExceeded"))
    }
    left -= units
  }
}
