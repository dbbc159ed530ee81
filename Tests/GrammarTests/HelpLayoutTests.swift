import JSON
import Testing

@testable import Grammar

/// Holds the layout of help pages to that of `az`: sections, rows, tags, the common column. Sentences are ours.
@Suite struct HelpLayoutTests {
  static let pages: [(name: String, facts: JSONValue)] = {
    let document = (try? Surface.fixture("layout.json")) ?? .null
    return (document["pages"].object?.pairs.map { ($0, $1) } ?? [])
  }()

  @Test(arguments: pages.map(\.name)) func `is laid out as in az`(name: String) throws {
    let recorded = Self.pages.first { $0.name == name }?.facts ?? .null
    let words = name.split(separator: " ").map(String.init) + ["--help"]
    let parser = CommandLineParser(root: Surface.root, surroundings: Surroundings())
    guard case .help(let text) = try parser.parse(words) else {
      Issue.record("no help")
      return
    }
    #expect(text.split(separator: "\n").allSatisfy { $0.unicodeScalars.count <= 100 })
    let page = Page(text)
    var sections = (recorded["sections"].array ?? []).filter { $0["title"] != "Examples" }
    // Of these two groups not all is in scope.
    let isPartial = ["role", "network"].contains(name)
    if isPartial { sections.removeAll { $0["title"] == "Commands:" } }
    #expect(page.titles == sections.map { $0["title"].string ?? "" })
    for (made, wanted) in zip(page.sections, sections) {
      let rows = Page.Section(recorded: wanted).rows
      #expect(made.rows == (isPartial ? rows.filter(made.rows.contains) : rows), "\(made.title)")
      if isPartial { continue }
      // Groups of the real `az` have more commands than are in scope, and descriptions of their own.
      if made.title != "Arguments", made.title != "Commands:", made.title != "Subgroups:" {
        #expect(made.blankLinesBefore == wanted["blank_lines_before"].integer, "\(made.title)")
      }
      if let column = wanted["separator_column"].integer { #expect(made.column == column, "\(made.title)") }
    }
  }
}

/// The layout of a help page.
private struct Page {
  struct Section: Equatable {
    var title: String
    var blankLinesBefore = 0
    var column: Int?
    var rows: [String] = []
  }

  var sections: [Section] = []
  var titles: [String] { sections.map(\.title) }

  init(_ text: String) {
    var blank = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init) {
      if line.isEmpty {
        blank += 1
        continue
      }
      defer { blank = 0 }
      if !line.hasPrefix(" ") {
        sections.append(Section(title: line, blankLinesBefore: blank))
        continue
      }
      guard !sections.isEmpty, !["Command", "Group", "Examples"].contains(sections[sections.count - 1].title),
        line.hasPrefix("    "), line.dropFirst(4).first != " "
      else { continue }
      let head = line.firstRange(of: " : ").map { String(line[..<$0.lowerBound]) }
      if let head { sections[sections.count - 1].column = head.count + 1 }
      sections[sections.count - 1].rows.append(Self.row(head ?? line))
    }
  }

  /// Name and tags, single blanks between them.
  private static func row(_ head: String) -> String {
    head.split(separator: " ").joined(separator: " ")
  }
}

extension Page.Section {
  init(recorded: JSONValue) {
    self.init(title: recorded["title"].string ?? "")
    for row in recorded["rows"].array ?? [] {
      let tags = (row["tags"].array ?? []).compactMap(\.string)
      rows.append(([row["name"].string ?? ""] + tags).joined(separator: " "))
    }
  }
}

@Suite struct PlainTextWrapperTests {
  /// Words, hyphens, dashes and blanks in every mixture: both ways of wrapping must agree.
  @Test func `wraps bytes as it wraps code points`() {
    var state: UInt64 = 11
    func next(_ bound: Int) -> Int {
      state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
      return Int(state >> 33) % bound
    }
    let pieces = ["a", "bc", "def", "-", "--", " ", "  ", "9", "_", ".", "!", "long-hyphenated-word", "x--y", ",", "/"]
    for _ in 0..<3000 {
      let text = (0..<next(40)).map { _ in pieces[next(pieces.count)] }.joined()
      let wrapper = TextWrapper(width: 20 + next(20), firstIndent: next(4), laterIndent: next(6))
      guard let plain = PlainTextWrapper(wrapper, text)?.lines() else { continue }
      #expect(plain == wrapper.linesOfCodePoints(text), "\(text.debugDescription)")
    }
  }
}
