import JSON
import Testing

@Suite struct JSONParserTests {
  @Test(arguments: [
    "null", "true", "false", "0", "-1", "12345678901234567890", "1.5", "1e-07", "\"a\"", "[]", "{}",
    #"{"b": [1, {"a": null}], "a": "ä"}"#,
  ]) func `what is written is what was read`(text: String) throws {
    #expect(try JSONParser.parse(text).text(.spaced) == text)
  }

  @Test(arguments: [
    ("", "Expecting value: line 1 column 1 (char 0)"),
    ("{", "Expecting property name enclosed in double quotes: line 1 column 2 (char 1)"),
    ("{\"a\" 1}", "Expecting ':' delimiter: line 1 column 6 (char 5)"),
    ("[1 2]", "Expecting ',' delimiter: line 1 column 4 (char 3)"),
    ("1 2", "Extra data: line 1 column 3 (char 2)"),
    ("\"a", "Unterminated string starting at: line 1 column 1 (char 0)"),
    ("[1,\n x]", "Expecting value: line 2 column 2 (char 5)"),
    ("\"\\q\"", "Invalid \\escape: line 1 column 2 (char 1)"),
    ("\"\\u12\"", "Invalid \\uXXXX escape: line 1 column 3 (char 2)"),
    ("-", "Expecting value: line 1 column 1 (char 0)"),
  ]) func `complains as Python does`(text: String, message: String) {
    do {
      _ = try JSONParser.parse(text)
      Issue.record("no error for \(text)")
    } catch {
      #expect(error.description == message)
    }
  }

  @Test func `numbers keep their kind`() throws {
    #expect(try JSONParser.parse("1") == .integer(1))
    #expect(try JSONParser.parse("1.0").text() == "1.0")
    #expect(try JSONParser.parse("9223372036854775808") == .bigInteger("9223372036854775808"))
    #expect(try JSONParser.parse("-9223372036854775808") == .integer(.min))
  }

  @Test func `surrogates join, lone ones are replaced`() throws {
    #expect(try JSONParser.parse(#""\ud83d\ude00""#) == "😀")
    #expect(try JSONParser.parse(#""\ud83d\ud83d""#) == "\u{FFFD}\u{FFFD}")
  }

  @Test func `nesting has a limit, invalid UTF-8 is an error`() {
    #expect(throws: JSONError.self) { try JSONParser.parse(String(repeating: "[", count: 100_000)) }
    #expect(throws: JSONError.self) { try JSONParser.parse([0x22, 0xFF, 0x22]) }
  }

  @Test func `text is compared by code points`() {
    #expect(JSONValue.string("e\u{301}") != .string("\u{e9}"))
    var object = JSONObject()
    object["e\u{301}"] = 1
    #expect(object["\u{e9}"] == nil)
  }

  @Test func `large objects are read in linear time, equal names included`() throws {
    let members = (0..<50_000).map { "\"n\($0)\":\($0)" }.joined(separator: ",")
    let object = try #require(try JSONParser.parse("{\(members),\"n7\":-1,\"e\u{301}\":1,\"\u{e9}\":2}").object)
    #expect(object.count == 50_002)
    #expect(object["n7"] == -1 && object["e\u{301}"] == 1 && object["\u{e9}"] == 2)
    #expect(JSONObject(Array(object.pairs.prefix(40)).reversed()) == JSONObject(object.pairs.prefix(40)))
  }

  @Test func `of equal names the last value stays`() throws {
    #expect(try JSONParser.parse(#"{"a":1,"b":2,"a":3}"#).text() == #"{"a":3,"b":2}"#)
  }
}

@Suite struct JSONValueTests {
  @Test func `sets and removes along a path`() {
    var value: JSONValue = [:]
    value.set(5, at: ["a", "b"])
    #expect(value.text() == #"{"a":{"b":5}}"#)
    #expect(value.at("a", "b") == 5)
    #expect(value.remove(at: ["a", "b"]) == 5)
    #expect(value.remove(at: ["a", "x", "y"]) == nil)
    #expect(value.text() == #"{"a":{}}"#)
  }

  @Test func `indented text is what az prints`() {
    let value: JSONValue = ["b": [1, []], "a": [:]]
    #expect(value.text(.indented, sortsNames: true) == "{\n  \"a\": {},\n  \"b\": [\n    1,\n    []\n  ]\n}")
  }
}
