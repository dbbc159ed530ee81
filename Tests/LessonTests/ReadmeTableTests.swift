import Foundation
import Lesson
import Testing

/// The README's table of differences is made from the one in the code. `AZSIM_REGENERATE=1 swift test --filter Readme` writes
/// it anew.
@Suite struct ReadmeTableTests {
  static let readme = URL(filePath: #filePath).appending(path: "../../../README.md").standardizedFileURL
  static let begin = "<!-- differences: made from Sources/Lesson/Difference.swift -->\n"
  static let end = "<!-- end of differences -->"

  static var table: String {
    let rows = Difference.allCases.map { "| \($0.lesson) | \($0.strict) |\n" }
    return "| In lesson mode | In strict mode, as Azure |\n|---|---|\n" + rows.joined()
  }

  @Test func `the table in the README is the one in the code`() throws {
    var text = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(text.range(of: Self.begin))
    let stop = try #require(text.range(of: Self.end))
    if ProcessInfo.processInfo.environment["AZSIM_REGENERATE"] != nil {
      text.replaceSubrange(start.upperBound..<stop.lowerBound, with: Self.table)
      try text.write(to: Self.readme, atomically: true, encoding: .utf8)
      return
    }
    #expect(String(text[start.upperBound..<stop.lowerBound]) == Self.table)
  }

  @Test func `each row says something of its own`() {
    #expect(Set(Difference.allCases.map { "\($0.note)" }).count == Difference.allCases.count)
    for difference in Difference.allCases {
      #expect("\(difference.lesson)" != "\(difference.strict)")
      #expect(!"\(difference.note)".contains("\n"))
    }
  }
}
