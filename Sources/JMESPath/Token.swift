/// A word of a query.
struct Token {
  enum Kind {
    case and, colon, comma, current, dot, eof, eq, expref, filter, flatten, gt, gte, lbrace, lbracket, literal, lparen
    case lt, lte, ne, not, number, or, pipe, quotedIdentifier, rbrace, rbracket, rparen, star, unquotedIdentifier
  }

  var kind: Kind
  /// Offsets of its bytes in the query.
  var range: Range<Int>
  /// Where its value stands among the lexer's, for literals and quoted identifiers.
  var value = 0
}

extension Token.Kind {
  /// How strongly it binds what stands to its left, as in jmespath.py.
  var bindingPower: Int {
    switch self {
    case .pipe: 1
    case .or: 2
    case .and: 3
    case .eq, .ne, .lt, .lte, .gt, .gte: 5
    case .flatten: 9
    case .star: 20
    case .filter: 21
    case .dot: 40
    case .not: 45
    case .lbrace: 50
    case .lbracket: 55
    case .lparen: 60
    case .eof, .unquotedIdentifier, .quotedIdentifier, .literal, .rbracket, .rparen, .comma, .rbrace, .number,
      .current, .expref, .colon:
      0
    }
  }

  /// The name that error messages use.
  var name: String {
    switch self {
    case .quotedIdentifier: "quoted_identifier"
    case .unquotedIdentifier: "unquoted_identifier"
    default: "\(self)"
    }
  }
}
