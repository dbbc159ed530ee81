import JSON
import Testing

@testable import JMESPath

/// Queries that are after the stack, the memory or the time of the program.
@Suite struct HostileQueryTests {
  struct Case: Sendable, CustomTestStringConvertible {
    var testDescription: String
    var query: String
    var exception: JMESPathError.Exception?
    var result: JSONValue?

    /// A query that must fail, of text that is repeated and what stands around it.
    init(
      _ name: String, _ prefix: String, _ repeated: String, _ count: Int, _ suffix: String = "",
      throws exception: JMESPathError.Exception
    ) {
      testDescription = name
      query = prefix + String(repeating: repeated, count: count) + suffix
      self.exception = exception
    }

    /// A query that must be answered.
    init(
      _ name: String, _ prefix: String, _ repeated: String, _ count: Int, _ suffix: String = "",
      gives result: JSONValue
    ) {
      testDescription = name
      query = prefix + String(repeating: repeated, count: count) + suffix
      self.result = result
    }
  }

  static let document: JSONValue = ["a": [1, 2], "b": "x"]

  /// Bytes: enough to overrun any stack, few enough for a debug build.
  static let size = 30_000

  static let nesting = [
    Case("brackets", "", "[", size, throws: .recursion),
    Case("parentheses", "", "(", size, throws: .recursion),
    Case("braces", "", "{a:", size / 3, throws: .recursion),
    Case("negations", "", "!", size, throws: .recursion),
    Case("references", "", "& ", size / 2, throws: .recursion),
    Case("calls", "", "abs(", size / 4, throws: .recursion),
    Case("filters", "", "[?", size / 2, throws: .recursion),
    Case("filters in a row", "", "[?a]", size / 4, throws: .recursion),
    Case("projections", "", "[*]", size / 3, throws: .recursion),
    Case("value projections", "*", ".*", size / 2, throws: .recursion),
    Case("flattens", "", "[]", size / 2, throws: .recursion),
    Case("slices", "a", "[0:1]", size / 5, throws: .recursion),
    Case("pipes", "@", "|@", size / 2, throws: .recursion),
    Case("alternatives", "a", "||a", size / 3, throws: .recursion),
    Case("comparisons", "a", "==a", size / 3, throws: .recursion),
    Case("a deep literal", "`", "[", size, "`", throws: .recursion),
    Case("values that a query nests", "@", ".[@]", size / 4, throws: .recursion),
    Case("objects that a query nests", "@", ".{a:@}", size / 6, throws: .recursion),
    Case("an expression that applies itself", "", "{f:&map(f,[@])}|map(f,[@])", 1, throws: .recursion),
    Case("as deep as allowed", "", "!", 499, "a", gives: false),
    Case("deeper than allowed", "", "!", 500, "a", throws: .recursion),
  ]

  static let length = [
    Case("a long path", "a", ".a", 100_000, gives: .null),
    Case("many indexes", "a", "[0]", size / 3, gives: .null),
    Case("many elements", "length([@", ",@", size / 2, "])", gives: .integer(size / 2 + 1)),
    Case("many members", "length(keys({a:@", ",a:@", size / 4, "}))", gives: 1),
    Case("many arguments", "not_null(a", ",b", size / 2, ")", gives: [1, 2]),
    Case("a long name", "", "a", size, gives: .null),
    Case("a long text", "length('", "é", size, "')", gives: .integer(size)),
    Case("an open text", "'", "a", size, throws: .lexer),
    Case("blanks", "", " ", size, throws: .incompleteExpression),
    Case("a long index", "a[", "9", 4300, "]", gives: .null),
    Case("an index too long", "a[", "9", 4301, "]", throws: .value),
    Case("a literal too long to be a number", "length(`", "9", 4301, "`)", gives: 4301),
    Case("a long number in a text", "to_number('", "9", size, "')", gives: .double(.infinity)),
    Case("a long fraction", "to_number('0.", "0", size, "1')", gives: 0.0),
    Case("a search that almost matches", "contains('", "a", size, "', 'aaaaaaaaaaaaaaaaaaaab')", gives: false),
  ]

  static let growth = [
    Case("doubled lists", "@", "|[@,@]", 60, throws: .memory),
    Case("doubled objects", "@", "|{a:@,b:@}", 60, throws: .memory),
    Case("doubled and flattened", "@", "|[@,@][]", 60, throws: .memory),
    Case("doubled text", "b", "|join('',[@,@])", 60, throws: .memory),
    Case("doubled quotation marks", "b", "|to_string([@,@])", 60, throws: .memory),
    Case("a message about too much", "@", "|[@,@]", 60, "|abs(@)", throws: .memory),
    Case("a comparison of too much", "@", "|[@,@]", 60, "|@==@", throws: .memory),
    Case("too much that nobody looks at", "@", "|[@,@]", 60, "|length(@)", gives: 2),
  ]

  @Test(arguments: [nesting, length].joined()) func `ends in an error or the right answer`(item: Case) {
    check(item, share: 1)
  }

  /// With a hundredth of what is allowed, because all of it takes seconds in a debug build.
  @Test(arguments: growth) func `does not grow beyond its bounds`(item: Case) {
    check(item, share: 100)
  }

  private func check(_ item: Case, share: Int) {
    do {
      let (work, size) = (Limit.work / share, Limit.resultSize / share)
      let result = try JMESPathQuery(item.query).search(Self.document, work: work, resultSize: size).value
      #expect(item.exception == nil)
      #expect(result == item.result)
    } catch {
      #expect(error.exception == item.exception)
    }
  }

  @Test func `a large input may give as large a result`() throws {
    let large = Value.json(.array(Array(repeating: "text", count: 10)))
    #expect(throws: JMESPathError.tooMuch) { try large.checkSize(input: "small", limit: 100) }
    try large.checkSize(input: .array(Array(repeating: "text", count: 11)), limit: 100)
    try large.checkSize(input: "small", limit: 1000)
  }

  @Test(arguments: [("aabaaabaaaa", "aabaaaa"), ("abbabbbabbbb", "bbabbbb")])
  func `finds what begins inside a failed match`(text: String, part: String) throws {
    #expect(try JMESPathQuery("contains('\(text)', '\(part)')").evaluate(.null) == true)
  }

  /// The search is linear and not obvious; this is the obvious one, over words of two letters.
  @Test func `finds what stands in a text`() throws {
    var seed: UInt64 = 1
    func word(atMost length: Int) -> String {
      seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      let bits = seed >> 33
      return String((0..<Int(bits >> 20) % (length + 1)).map { bits >> UInt64($0) & 1 == 0 ? "a" : "b" })
    }
    for _ in 0..<1000 {
      let (text, part) = (word(atMost: 16), word(atMost: 9))
      let isFound = part.isEmpty || text.indices.contains { text[$0...].hasPrefix(part) }
      #expect(
        try JMESPathQuery("contains('\(text)', '\(part)')").evaluate(.null) == .bool(isFound), "\(part) in \(text)")
    }
  }

  /// Not only evaluating a deep tree overruns the stack: giving it up does too.
  @Test func `what nests too deep does not compile`() {
    let pipes = Case("pipes", "@", "|@", 500, throws: .recursion)
    #expect(throws: JMESPathError.tooDeep) { try JMESPathQuery(pipes.query) }
  }

  @Test(
    arguments: [
      ("[-9223372036854775808:9223372036854775807:9223372036854775807]", [1]),
      ("[9223372036854775807:-9223372036854775808:-9223372036854775808]", [3]),
      ("[::-99999999999999999999]", [3]), ("[99999999999999999999:]", []), ("[-99999999999999999999]", .null),
      ("[1:99999999999999999999:2]", [2]),
    ] as [(String, JSONValue)]) func `slices do not overflow`(query: String, result: JSONValue) throws
  {
    #expect(try JMESPathQuery(query).evaluate([1, 2, 3]) == result)
  }
}
