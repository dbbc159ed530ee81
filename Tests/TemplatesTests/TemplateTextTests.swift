import JSON
import Testing

@testable import Templates

@Suite struct TemplateTextTests {
  @Test(
    arguments: [
      ("// a\n{\"a\": 1} // b", #"{"a":1}"#), ("/* a\n b */{\"a\"/**/: 1}", #"{"a":1}"#),
      (#"{"a": "// no /* comment */"}"#, #"{"a":"// no /* comment */"}"#), (#"{"a": "\"//"} //"#, #"{"a":"\"//"}"#),
      ("{\"a\": \"one\n two\r\n\tthree\"}", #"{"a":"one\n two\r\n\tthree"}"#), ("\u{FEFF}[1]", "[1]"),
      ("[1, /* ] */ 2]", "[1,2]"), (#"["\\", "//"]"#, #"["\\","//"]"#), ("[1] // end\u{e4}", "[1]"),
    ]) func `comments are left out, lines inside of strings stay`(text: String, wanted: String) throws
  {
    #expect(try TemplateText.parse(Array(text.utf8)).text() == wanted)
  }

  @Test(arguments: ["", "{", "[1 / 2]", "[1] /* open", "/", "[\"a", "{} x", "/*/", "//"])
  func `what is no JSON is refused`(text: String) {
    #expect(throws: JSONError.self) { try TemplateText.parse(Array(text.utf8)) }
  }

  private let text = """
    // 😀 a comment with { "resources": 1 }
    {
      "parameters": { "ä": { "type": "int" }, "b" : 5 },
      /* over
         lines */ "resources": [ {"name": "a"}, [1],
        { "x": {"resources": []}, "resources": [ {"name": "b"}
        ] } ], "outputs": { "o": 1 }
    }
    """

  @Test(
    arguments: [
      ([], "2:1"), ([.member("parameters"), .member("ä")], "3:24"), ([.member("parameters"), .member("b")], "3:49"),
      ([.member("resources")], "5:28"), ([.member("resources"), .element(0)], "5:30"),
      ([.member("resources"), .element(1), .element(0)], "5:46"), ([.member("resources"), .element(2)], "6:5"),
      ([.member("resources"), .element(2), .member("resources"), .element(0)], "6:46"),
      ([.member("outputs"), .member("o")], "7:30"), ([.member("nope")], "0:0"),
      ([.member("resources"), .element(3)], "0:0"), ([.member("outputs"), .member("o"), .member("x")], "0:0"),
    ] as [([TemplateText.Step], String)]) func `parts have places`(steps: [TemplateText.Step], place: String) throws
  {
    let found = try TemplateText(Array(text.utf8)).place(of: steps)
    #expect("\(found.line):\(found.column)" == place)
  }

  @Test func `places of what may fail later are remembered without the text`() throws {
    let original = try TemplateText(Array(text.utf8))
    #expect(
      JSONValue.object(original.placesToRemember).text()
        == #"{"properties.template.resources[0]":[5,30],"properties.template.resources[1]":[5,45],"#
        + #""properties.template.resources[2]":[6,5],"properties.template.resources[2].resources[0]":[6,46],"#
        + #""properties.template.outputs.o":[7,30]}"#)
    let kept = TemplateText(rendering: original.value, places: original.placesToRemember)
    let steps: [TemplateText.Step] = [.member("resources"), .element(2)]
    #expect(kept.place(of: steps) == original.place(of: steps))
    #expect(kept.placesToRemember == original.placesToRemember)
  }

  @Test func `UTF-16 units are counted as columns`() throws {
    let found = try TemplateText(Array(#"{"😀": 1}"#.utf8)).place(of: [.member("😀")])
    #expect(found.column == 8)
  }
}
