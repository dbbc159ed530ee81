import JSON

/// Builds the tree of a query: a Pratt parser that follows jmespath.py's rule by rule, its oddities included.
///
/// In functions of one kind, ``nud`` reads an expression that begins with the token, ``led`` one that goes on with it.
struct Parser {
  var lexer: Lexer
  /// Where the next token stands.
  var index = 0
  private var depth = 0

  /// The tree of a whole query.
  ///
  /// - Throws: ``JMESPathError`` of kind `syntax`; of kind `unexpected` when the query nests too deep.
  static func parse(_ query: String) throws(JMESPathError) -> Expression {
    var parser = Parser(lexer: try Lexer(query))
    let expression = try parser.expression()
    guard parser.current == .eof else {
      throw try parser.failure("Unexpected token: \(try parser.text(of: parser.token))", at: parser.token)
    }
    return expression
  }

  private init(lexer: Lexer) {
    self.lexer = lexer
  }

  /// Reads as much as binds more strongly than `bindingPower`.
  mutating func expression(_ bindingPower: Int = 0) throws(JMESPathError) -> Expression {
    depth += 1
    defer { depth -= 1 }
    guard depth <= Limit.nesting else { throw .tooDeep }
    var left = try nud()
    while bindingPower < current.bindingPower { left = try led(left) }
    return left
  }

  private mutating func nud() throws(JMESPathError) -> Expression {
    let token = token
    advance()
    switch token.kind {
    case .literal: return try Expression(.literal(lexer.value(of: token)))
    case .unquotedIdentifier: return try Expression(.field(lexer.text(of: token)))
    case .quotedIdentifier: return try quotedField(token)
    case .current: return .current
    case .star: return try valueProjection(of: .current, bindingPower: Token.Kind.star.bindingPower)
    case .filter: return try filter(of: .current)
    case .flatten: return try flatten(.current)
    case .lbrace: return try multiSelectHash()
    case .lbracket: return try bracket()
    case .lparen: return try parenthesized()
    case .not: return try Expression(.not(expression(Token.Kind.not.bindingPower)))
    case .expref: return try Expression(.reference(expression()))
    case .eof: throw .incomplete(lexer.query)
    default: throw try failure("invalid token", at: token)
    }
  }

  private mutating func led(_ left: Expression) throws(JMESPathError) -> Expression {
    let operation = token
    advance()
    switch operation.kind {
    case .dot: return try dot(left)
    case .lbracket: return try bracket(after: left)
    case .flatten: return try flatten(left)
    case .filter: return try filter(of: left)
    case .lparen: return try call(left)
    case .pipe: return try Expression(.pipe(left, expression(operation.kind.bindingPower)))
    case .or: return try Expression(.or(left, expression(operation.kind.bindingPower)))
    case .and: return try Expression(.and(left, expression(operation.kind.bindingPower)))
    case .eq: return try comparison(.equal, left)
    case .ne: return try comparison(.unequal, left)
    case .lt: return try comparison(.less, left)
    case .lte: return try comparison(.lessOrEqual, left)
    case .gt: return try comparison(.greater, left)
    case .gte: return try comparison(.greaterOrEqual, left)
    default: throw try failure("invalid token", at: operation)
    }
  }
}

// MARK: - Expressions without brackets

extension Parser {
  private func quotedField(_ name: Token) throws(JMESPathError) -> Expression {
    if current == .lparen {
      throw try failure("Quoted identifier not allowed for function names.", at: token, column: 0)
    }
    return try Expression(.field(lexer.value(of: name).string ?? ""))
  }

  private mutating func parenthesized() throws(JMESPathError) -> Expression {
    let inner = try expression()
    try match(.rparen)
    return inner
  }

  private mutating func comparison(_ sign: Comparator, _ left: Expression) throws(JMESPathError) -> Expression {
    try Expression(.comparison(sign, left, expression(Token.Kind.eq.bindingPower)))
  }

  /// Reads what stands after a dot, and after the dots that follow at once, so that a long path is one node.
  private mutating func dot(_ left: Expression) throws(JMESPathError) -> Expression {
    let bindingPower = Token.Kind.dot.bindingPower
    if take(.star) { return try valueProjection(of: left, bindingPower: bindingPower) }
    var steps = [left]
    repeat { steps.append(try afterDot(bindingPower)) } while current == .dot && next != .star && take(.dot)
    return try Expression(.subexpression(steps))
  }

  mutating func afterDot(_ bindingPower: Int) throws(JMESPathError) -> Expression {
    switch current {
    case .quotedIdentifier, .unquotedIdentifier, .star: return try expression(bindingPower)
    case .lbracket:
      advance()
      return try multiSelectList()
    case .lbrace:
      advance()
      return try multiSelectHash()
    default:
      let expected = "['quoted_identifier', 'unquoted_identifier', 'lbracket', 'lbrace']"
      throw try failure("Expecting: \(expected), got: \(current.name)", at: token)
    }
  }

  /// Reads the arguments of a call; a comma between them may be missing and one may follow the last.
  private mutating func call(_ callee: Expression) throws(JMESPathError) -> Expression {
    guard case .field(let name) = callee.form else {
      let before = lexer.tokens[max(index - 2, 0)]
      throw try failure("Invalid function name '\(try text(of: before))'", at: before)
    }
    var arguments: [Expression] = []
    while current != .rparen {
      arguments.append(try expression())
      _ = take(.comma)
    }
    advance()
    guard let function = Function(rawValue: name) else { return try Expression(.unknownCall(name, arguments)) }
    return try Expression(.call(function, arguments))
  }
}

// MARK: - Tokens

extension Parser {
  var token: Token { lexer.tokens[min(index, lexer.tokens.count - 1)] }

  /// The kind of the next token.
  var current: Token.Kind { token.kind }

  /// The kind of the token after that.
  var next: Token.Kind { lexer.tokens[min(index + 1, lexer.tokens.count - 1)].kind }

  mutating func advance() {
    index += 1
  }

  /// Passes over a token if it is of this kind.
  mutating func take(_ kind: Token.Kind) -> Bool {
    guard current == kind else { return false }
    advance()
    return true
  }

  mutating func match(_ kind: Token.Kind) throws(JMESPathError) {
    guard take(kind) else { throw try unexpected(kind.name) }
  }

  /// The error for a token that is not the one expected.
  func unexpected(_ expected: String) throws(JMESPathError) -> JMESPathError {
    current == .eof
      ? .incomplete(lexer.query) : try failure("Expecting: \(expected), got: \(current.name)", at: token)
  }

  /// A token's value as Python's `str` gives it.
  func text(of token: Token) throws(JMESPathError) -> String {
    switch token.kind {
    case .literal, .quotedIdentifier: try PythonText.display(.json(lexer.value(of: token)), limit: .max)
    case .number: BigInteger(digits: lexer.text(of: token)).description
    default: lexer.text(of: token)
    }
  }

  /// The error for a token that cannot stand where it stands.
  func failure(
    _ message: String, at token: Token, column: Int? = nil
  ) throws(JMESPathError) -> JMESPathError {
    .parse(
      message, token: try text(of: token), type: token.kind.name.uppercased(),
      column: column ?? lexer.column(of: token.range.lowerBound), in: lexer.query)
  }
}
