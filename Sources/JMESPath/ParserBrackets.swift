import JSON

/// What is written with brackets and braces: indexes, slices, projections, multi-selects.
extension Parser {
  /// Reads what begins with `[`.
  mutating func bracket() throws(JMESPathError) -> Expression {
    if current == .number || current == .colon { return try indexed(.current) }
    if current == .star, next == .rbracket {
      index += 2
      return try listProjection(of: .current)
    }
    return try multiSelectList()
  }

  /// Reads what goes on with `[`.
  mutating func bracket(after left: Expression) throws(JMESPathError) -> Expression {
    if current == .number || current == .colon { return try indexed(left) }
    try match(.star)
    try match(.rbracket)
    return try listProjection(of: left)
  }

  /// Reads an index or a slice, and those that follow at once, so that a long row of them is one node.
  ///
  /// A slice is a projection, unless it stands after an index: there jmespath.py takes it as one index more.
  private mutating func indexed(_ left: Expression) throws(JMESPathError) -> Expression {
    var steps = [left]
    if case .indexExpression(let earlier) = left.form {
      steps = earlier
    } else {
      let first = try indexOrSlice()
      steps.append(first)
      if case .slice = first.form { return try listProjection(of: Expression(.indexExpression(steps))) }
      guard takeIndexBracket() else { return try Expression(.indexExpression(steps)) }
    }
    repeat { steps.append(try indexOrSlice()) } while takeIndexBracket()
    return try Expression(.indexExpression(steps))
  }

  /// Passes over a `[` that an index or a slice follows.
  private mutating func takeIndexBracket() -> Bool {
    (next == .number || next == .colon) && take(.lbracket)
  }

  private mutating func indexOrSlice() throws(JMESPathError) -> Expression {
    if current == .colon || next == .colon { return try Expression(.slice(slice())) }
    let position = lexer.number(token)
    advance()
    try match(.rbracket)
    return try Expression(.index(position))
  }

  /// Reads `start:stop:step]`; of several numbers in one place the last counts.
  private mutating func slice() throws(JMESPathError) -> Slice {
    var parts: [Int?] = [nil, nil, nil]
    var part = 0
    while current != .rbracket {
      switch current {
      case .colon where part < 2: part += 1
      case .number: parts[part] = lexer.number(token)
      default: throw try failure("syntax error", at: token)
      }
      advance()
    }
    advance()
    return Slice(start: parts[0], stop: parts[1], step: parts[2])
  }

  private mutating func listProjection(of base: Expression) throws(JMESPathError) -> Expression {
    try Expression(.projection(base: base, right: projected(Token.Kind.star.bindingPower)))
  }

  mutating func valueProjection(of base: Expression, bindingPower: Int) throws(JMESPathError) -> Expression {
    try Expression(.valueProjection(base: base, right: projected(bindingPower)))
  }

  mutating func flatten(_ left: Expression) throws(JMESPathError) -> Expression {
    let base = try Expression(.flatten(left))
    return try Expression(.projection(base: base, right: projected(Token.Kind.flatten.bindingPower)))
  }

  mutating func filter(of base: Expression) throws(JMESPathError) -> Expression {
    let condition = try expression()
    try match(.rbracket)
    let right = try projected(Token.Kind.filter.bindingPower)
    return try Expression(.filterProjection(base: base, condition: condition, right: right))
  }

  /// Reads what a projection does to each element.
  private mutating func projected(_ bindingPower: Int) throws(JMESPathError) -> Expression {
    // Weaker than this ends a projection.
    if current.bindingPower < 10 { return .current }
    switch current {
    case .lbracket, .filter: return try expression(bindingPower)
    case .dot:
      advance()
      return try afterDot(bindingPower)
    default: throw try failure("syntax error", at: token)
    }
  }

  mutating func multiSelectList() throws(JMESPathError) -> Expression {
    var elements: [Expression] = []
    while true {
      elements.append(try expression())
      if take(.rbracket) { return try Expression(.multiSelectList(elements)) }
      try match(.comma)
    }
  }

  /// Reads the members of a multi-select hash; a comma between them may be missing.
  mutating func multiSelectHash() throws(JMESPathError) -> Expression {
    var hash = MultiSelectHash()
    while true {
      let name: String
      switch current {
      case .quotedIdentifier: name = lexer.value(of: token).string ?? ""
      case .unquotedIdentifier: name = lexer.text(of: token)
      default: throw try unexpected("['quoted_identifier', 'unquoted_identifier']")
      }
      advance()
      try match(.colon)
      hash.append(name, try expression())
      if take(.comma) { continue }
      if take(.rbrace) {
        hash.close()
        return try Expression(.multiSelectHash(hash))
      }
    }
  }
}
