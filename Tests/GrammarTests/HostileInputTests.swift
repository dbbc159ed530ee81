import JSON
import Testing

@testable import Grammar

/// Input of any kind gives a result or a complaint, never a trap, and takes linear time.
@Suite struct HostileInputTests {
  private func read(_ words: [String], _ surroundings: Surroundings = Surroundings()) -> CommandLineParser.Reading {
    CommandLineParser(root: Surface.root, surroundings: surroundings).read(words)
  }

  private func message(_ words: [String], _ surroundings: Surroundings = Surroundings()) -> String {
    if case .failure(let error) = read(words, surroundings).result { error.message } else { "" }
  }

  @Test func `very many words`() {
    let many = Array(repeating: "x", count: 20_000)
    let group = ["vmss", "list"]
    #expect(message(group + Array(repeating: "x", count: 100_000)).hasPrefix("unrecognized arguments: x x x"))
    #expect(message(group + many.map { _ in "--bogus" }).hasPrefix("unrecognized arguments: --bogus"))
    #expect(message(many).hasPrefix("'x' is misspelled"))
    #expect(message(["group", "create", "-n", "a", "-l", "b", "--tags"] + many.map { _ in "a=b" }) == "")
    #expect(message(["group", "list"] + many.map { _ in "--query=a" }) == "")
    #expect(message(["sig", "show", "--ids"] + many.map { _ in "[" }) == "invalid resource ID: [")
  }

  @Test func `very many different names`() throws {
    let pairs = (0..<20_000).map { "k\($0)=v" }
    #expect(message(["group", "create", "-n", "a", "-l", "b", "--tags"] + pairs) == "")
    let create = ["network", "vnet", "create", "-g", "a", "-n", "b"]
    for words in [
      ["--tags"] + pairs, pairs.flatMap { ["--tags", $0] }, ["--subnets"] + (0..<20_000).map { "[\($0)].name=a" },
      ["--tags", "{" + (0..<20_000).map { "k\($0):v," }.joined() + "}"],
    ] {
      guard case .success(.run(let invocation)) = read(create + words).result else {
        Issue.record("not read")
        continue
      }
      _ = try invocation.calls[0].started()
    }
  }

  @Test func `a word of a megabyte`() {
    let long = String(repeating: "a", count: 1 << 20)
    #expect(message([long]).utf8.count > 1 << 20)
    #expect(message(["vmss", long]).utf8.count > 1 << 20)
    #expect(message(["vmss", "list", "--" + long]).utf8.count > 1 << 20)
    #expect(message(["vmss", "create", "--priority", long]).utf8.count > 1 << 20)
    #expect(message(["vmss", "update", "-g", "a", "-n", "b", "--max-price", long]).utf8.count > 1 << 20)
    #expect(message(["vmss", "show", "-g", long, "-n", "-" + long]).contains("expected one argument"))
  }

  @Test(arguments: ["[", "{a:", "[{a:[", "'", "'/", "[[[[]", "{'a':", "(", "-"])
  func `deep nesting`(piece: String) {
    let word = String(repeating: piece, count: 20_000)
    let create = ["network", "vnet", "create", "-g", "a", "-n", "b"]
    let texts = [
      message(create + ["--subnets", word]), message(create + ["--tags", "a=" + word]),
      message([
        "vmss", "extension", "set", "-g", "a", "--vmss-name", "b", "-n", "c", "--publisher", "d", "--settings=" + word,
      ]),
    ]
    #expect(!texts[0].isEmpty)
    // Quotation marks in pairs are empty texts in Python, however many.
    if !piece.contains("'") { #expect(!texts[2].isEmpty) }
  }

  @Test func `bytes that are not UTF-8`() {
    let words = CommandLineParser.words([[0x76, 0x6D], [0xFF, 0x61, 0xC3], [0xE2, 0x82], [0xE2, 0x82, 0xAC], []])
    #expect(words == ["vm", "\\udcffa\\udcc3", "\\udce2\\udc82", "€", ""])
    #expect(message(["vmss", words[1]]) == "'\\udcffa\\udcc3' is misspelled or not recognized by the system.")
  }

  @Test(arguments: [
    "", "-", "--", "---", "=", "-=", "--=", "@", "@-", "\u{0}", "\n", "'", "é", "e\u{301}", "🇩🇪", "\u{200B}",
  ])
  func `odd words anywhere`(word: String) {
    for line in [
      [word], [word, word], ["vmss", word], ["vmss", "list", word], ["vmss", "list", "-g", word],
      ["vmss", "list", "-g" + word],
      ["vmss", "list", "--resource-group=" + word], ["sig", "show", "--ids", word],
      ["group", "create", "--tags", word],
      ["network", "vnet", "create", "-g", "a", "-n", "b", "--subnets", word], ["vmss", "list", "--query", word],
      ["config", "set", word], ["group", "list", "--tag", word], ["vmss", "update", "--set", word],
    ] {
      _ = read(line)
      _ = Completion(root: Surface.root).candidates(line.dropLast(), prefix: word)
      _ = CompletionLine(line.joined(separator: " "), point: 5, wordBreaks: word)
    }
  }

  @Test func `files of any bytes`() {
    for bytes: [UInt8] in [
      [], [0xFF], [0xFF, 0xFE], [0xFE, 0xFF, 0xD8, 0x00], [0xFF, 0xFE, 0x61, 0], [0xEF, 0xBB, 0xBF],
    ] {
      let surroundings = Surroundings(readFile: { _ in bytes }, readStandardInput: { bytes })
      _ = read(["vmss", "list", "-g", "@x"], surroundings)
      _ = read(["vmss", "list", "-g", "@-", "-g", "@-"], surroundings)
      _ = read(["network", "vnet", "create", "-g", "a", "-n", "b", "--subnets", "x.json"], surroundings)
    }
    let utf16 = Surroundings(readFile: { $0 == "x" ? [0xFF, 0xFE, 0x67, 0, 0x31, 0] : nil })
    guard case .success(.run(let invocation)) = read(["vmss", "list", "-g", "@x"], utf16).result else {
      Issue.record("not read")
      return
    }
    #expect(invocation.calls[0].values.contains { $0?.value == "g1" })
  }

  @Test func `random words from a seed`() {
    var generator = Lehmer(seed: 42)
    let pieces = [
      "vmss", "list", "create", "-g", "--", "-", "=", "[", "]", "{", "}", ":", ",", "'", "a", "??", "null", "--set",
      "--ids",
      "--tags", "-h", "\"", ".", "[0]", "@", "network", "vnet", "--subnets", " ", "\n", "5", "-n", "b",
    ]
    for _ in 0..<500 {
      let prefix = [[], ["vmss", "update"], ["network", "vnet", "create", "--subnets"], ["sig", "show", "--ids"]]
      var words = prefix[generator.next(prefix.count)]
      for _ in 0..<generator.next(6) {
        words.append((0..<(1 + generator.next(5))).map { _ in pieces[generator.next(pieces.count)] }.joined())
      }
      guard case .success(.run(let invocation)) = read(words).result else { continue }
      for call in invocation.calls { _ = try? call.started() }
    }
  }
}

/// A small generator of repeatable numbers.
struct Lehmer {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  /// A number below a bound.
  mutating func next(_ bound: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(bound))
  }
}
