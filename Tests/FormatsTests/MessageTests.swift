import Testing

@testable import Formats

@Suite struct MessageTests {
  /// The first is from golden/parse/config-08.
  @Test(arguments: [
    (
      MessageKind.error, "Configuration 'defaults.nope' is not set.",
      "ERROR: Configuration 'defaults.nope' is not set.\n"
    ),
    (.preview, "Command group 'config' is experimental.", "WARNING: Command group 'config' is experimental.\n"),
    (.deprecation, "Argument 'x' has been deprecated.", "WARNING: Argument 'x' has been deprecated.\n"),
    (.warning, "one\ntwo", "WARNING: one\ntwo\n"), (.info, "i", "INFO: i\n"), (.debug, "d", "DEBUG: d\n"),
    (.hint, "h", "HINT: h\n"), (.note, "n", "NOTE: n\n"),
  ]) func `puts a word before the text`(kind: MessageKind, text: String, expected: String) {
    #expect(String(decoding: message(kind, text, isColoured: false), as: UTF8.self) == expected)
  }

  /// The first is from golden/parse/tty-04.
  @Test(arguments: [
    (
      MessageKind.error, "'shw' is misspelled or not recognized by the system.",
      "\u{1B}[91m'shw' is misspelled or not recognized by the system.\u{1B}[0m\n"
    ),
    (.warning, "one\ntwo", "\u{1B}[93mone\ntwo\u{1B}[0m\n"), (.info, "i", "\u{1B}[32mi\u{1B}[0m\n"),
    (.debug, "d", "\u{1B}[36md\u{1B}[0m\n"), (.deprecation, "d", "\u{1B}[33md\u{1B}[0m\n"),
    (.preview, "p", "\u{1B}[36mp\u{1B}[0m\n"), (.hint, "h", "\u{1B}[96mHINT: h\u{1B}[0m\n"),
    (.note, "n", "\u{1B}[95mNOTE: n\u{1B}[0m\n"),
  ]) func `colours instead, but keeps the words that az does not have`(
    kind: MessageKind, text: String, expected: String
  ) {
    #expect(String(decoding: message(kind, text, isColoured: true), as: UTF8.self) == expected)
  }

  @Test func `names the logger`() {
    #expect(message(.debug, "x", logger: "cli.knack.cli", isColoured: false) == Array("DEBUG: cli.knack.cli: x\n".utf8))
  }
}
