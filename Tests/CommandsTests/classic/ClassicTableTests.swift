import Grammar
import JSON
import Testing

@testable import Commands

/// Every command of every table of handwritten commands is in the tree, and carries out or refuses what it takes.
@Suite struct ClassicTableTests {
  static let words: [String] = ClassicTable.all.flatMap { GeneratedTable.names(in: $0) }

  private static func command(_ words: String) -> (any DeclaredCommand)? {
    let names = words.split(separator: " ").map(String.init)
    var group = AzRoot.group().listing
    for name in names.dropLast() {
      guard let inner = group.subgroups.first(where: { $0.name.text == name }) else { return nil }
      group = inner.make()
    }
    return group.commands.first { $0.name.text == names.last }?.make()
  }

  @Test(arguments: words) func `is in the tree`(words: String) throws {
    let command = try #require(Self.command(words))
    #expect(command.declaration.words.text == words)
    #expect(!command.declaration.summary.text.isEmpty)
    for argument in command.declaration.arguments { #expect(argument.help.text.utf8.count > 1) }
  }

  @Test func `reads times in the forms of az`() {
    #expect(UTCMoment("2030-01-31")?.secondsSince1970 == 1_896_048_000)
    #expect(UTCMoment("2030-1-3T4Z")?.text == "2030-01-03T04Z")
    #expect(UTCMoment("2030-01-31T12:30Z")?.fullText == "2030-01-31T12:30:00Z")
    for wrong in ["2030-02-30", "2030-01-31T12:30", "2030-01-31T25Z", "30.1.2030", "", "T", "2030-01"] {
      #expect(UTCMoment(wrong) == nil, "\(wrong)")
    }
  }

  @Test(arguments: [0, 951_782_400, 1_736_496_000, 4_102_444_799]) func `writes the times that it reads`(seconds: Int) {
    let text = UTCMoment.text(secondsSince1970: seconds)
    #expect(UTCMoment(text + "Z")?.secondsSince1970 == seconds)
  }

  @Test func `reads elements and texts`() {
    let document = XMLElement("<?xml version=\"1.0\"?><A x=\"1\"><B>1 &lt; 2 &amp; 3</B><C /><D><E>e</E></D></A>")
    #expect(document?["B"]?.text == "1 < 2 & 3")
    #expect(document?["C"]?.text == "")
    #expect(document?["D"]?["E"]?.text == "e")
    for wrong in ["", "<A>", "<A", "</A>", "text", String(repeating: "<A>", count: 50)] {
      #expect(XMLElement(wrong) == nil, "\(wrong)")
    }
  }

  /// The second example of RFC 4231.
  @Test func `signs as the standard says`() {
    let jefe = Base64.encode(Array("Jefe".utf8))
    #expect(
      HMAC.sha256("what do ya want for nothing?", key: jefe) == "W9zBRr9gdU5qBCQmCJV1x1oAPwidJzmDnexYuWTsOEM=")
  }

  @Test func `escapes letters of addresses`() {
    #expect(PercentCoding.encoded("a b/é~", sparing: "/") == "a%20b/%C3%A9~")
    #expect(PercentCoding.decoded("a%20b%2") == "a b%2")
  }
}
