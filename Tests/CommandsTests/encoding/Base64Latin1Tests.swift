import Commands
import Grammar
import JSON
import Testing

@Suite struct Base64Latin1Tests {
  @Test(arguments: [
    ("", ""), ("a", "YQ=="), ("hi!", "aGkh"), ("\u{e9}", "6Q=="), ("#!/bin/sh\necho hi", "IyEvYmluL3NoCmVjaG8gaGk="),
  ])
  func `encodes one byte for each character`(text: String, letters: String) throws {
    #expect(try Base64.encode(latin1: text) == letters)
  }

  @Test func `refuses what Latin-1 has no place for, as Python does`() {
    let refusal = CommandError(
      .refused, "'latin-1' codec can't encode character '\\U0001f600' in position 1: ordinal not in range(256)")
    #expect(throws: refusal) { try Base64.encode(latin1: "a\u{1f600}") }
  }
}
