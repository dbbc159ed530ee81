/// Why a query was refused, in the words of jmespath.py 1.1.0.
package struct JMESPathError: Error, Sendable, Equatable {
  /// What `az` makes of it.
  package enum Kind: Sendable {
    /// The query does not compile: ``argument --query: invalid jmespath_type value: …``, exit code 2.
    case syntax
    /// The query fails on this input: ``Invalid jmespath query supplied for `--query`: `` and the message, exit code 1.
    case runtime
    /// The library fails in a way that `az` does not know: "The command failed with an unexpected error", a traceback
    /// that ends in the exception's name and the message, exit code 1.
    case unexpected
  }

  /// The Python exception that the library raises.
  package enum Exception: String, Sendable {
    case arity = "ArityError"
    case emptyExpression = "EmptyExpressionError"
    case functionType = "JMESPathTypeError"
    case incompleteExpression = "IncompleteExpressionError"
    case lexer = "LexerError"
    case memory = "MemoryError"
    case overflow = "OverflowError"
    case parse = "ParseError"
    case recursion = "RecursionError"
    case type = "TypeError"
    case unknownFunction = "UnknownFunctionError"
    case value = "ValueError"
    /// Spelled as the library spells it.
    case variadicArity = "VariadictArityError"
  }

  package var kind: Kind
  package var exception: Exception
  package var message: String

  package init(_ kind: Kind, _ exception: Exception, _ message: String) {
    self.kind = kind
    self.exception = exception
    self.message = message
  }
}

// MARK: - Not compiled

extension JMESPathError {
  static let emptyExpression = Self(.syntax, .emptyExpression, "Invalid JMESPath expression: cannot be empty.")

  /// - Parameter column: code points before the place.
  static func lexer(_ message: String, column: Int, in query: String) -> Self {
    Self(.syntax, .lexer, "Bad jmespath expression: \(message):\n\(query)\n\(arrow(after: column))")
  }

  /// - Parameter column: code points before the place; the arrow allows for the quotation mark before the query.
  static func parse(_ message: String, token: String, type: String, column: Int, in query: String) -> Self {
    Self(
      .syntax, .parse,
      "\(message): Parse error at column \(column), token \"\(token)\" (\(type)), for expression:\n"
        + "\"\(query)\"\n\(arrow(after: column + 1))")
  }

  static func incomplete(_ query: String) -> Self {
    Self(
      .syntax, .incompleteExpression,
      "Invalid jmespath expression: Incomplete expression:\n\"\(query)\"\n"
        + arrow(after: query.unicodeScalars.count + 1))
  }

  static func tooManyDigits(_ count: Int) -> Self {
    Self(
      .syntax, .value,
      "Exceeds the limit (\(Limit.integerDigits) digits) for integer string conversion: value has \(count) digits; "
        + "use sys.set_int_max_str_digits() to increase the limit")
  }

  private static func arrow(after column: Int) -> String {
    String(repeating: " ", count: column) + "^"
  }
}

// MARK: - Failed on the input

extension JMESPathError {
  static func unknownFunction(_ name: String) -> Self {
    Self(.runtime, .unknownFunction, "Unknown function: \(name)()")
  }

  static func arity(_ function: Function, received: Int) -> Self {
    let expected = function.parameterCount
    return Self(
      .runtime, function.isVariadic ? .variadicArity : .arity,
      "Expected \(function.isVariadic ? "at least " : "")\(expected) argument\(expected == 1 ? "" : "s") "
        + "for function \(function.rawValue)(), received \(received)")
  }

  /// - Parameters:
  ///   - value: the value as Python's `str` gives it.
  ///   - expected: the list of allowed types as Python's `str` gives it.
  static func functionType(_ function: Function, value: String, expected: String, received: String) -> Self {
    Self(
      .runtime, .functionType,
      "In function \(function.rawValue)(), invalid type for value: \(value), expected one of: \(expected), "
        + "received: \"\(received)\"")
  }
}

// MARK: - Not known to az

extension JMESPathError {
  static func unexpected(_ exception: Exception, _ message: String) -> Self {
    Self(.unexpected, exception, message)
  }

  static let tooDeep = unexpected(.recursion, "maximum recursion depth exceeded")

  static let tooMuch = unexpected(.memory, "the query makes too much of its input")

  static func unorderable(_ sign: String, _ left: String, _ right: String) -> Self {
    unexpected(.type, "'\(sign)' not supported between instances of '\(left)' and '\(right)'")
  }
}
