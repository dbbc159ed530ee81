/// What a line on stderr is about, which decides its first word and its colour.
///
/// Source: behaviour.md §11. `az` replaces the word by a colour on a terminal. ``hint`` and ``note`` are not of `az`; they
/// keep their word, so that nobody takes them for its words.
package enum MessageKind: Sendable, CaseIterable {
  case error
  case warning
  case info
  case debug
  /// Something is deprecated, or will change.
  case deprecation
  /// Something is in preview, or experimental.
  case preview
  /// The cause of an error, and the command that confirms it.
  case hint
  /// Where azsim does what Azure would not.
  case note

  /// What stands before the text when there is no colour.
  fileprivate var word: StaticString {
    switch self {
    case .error: "ERROR: "
    case .warning, .deprecation, .preview: "WARNING: "
    case .info: "INFO: "
    case .debug: "DEBUG: "
    case .hint: "HINT: "
    case .note: "NOTE: "
    }
  }

  fileprivate func colour(_ theme: MessageTheme) -> StaticString {
    switch self {
    case .error:
      switch theme {
      case .dark, .none: "\u{1B}[91m"
      case .light: "\u{1B}[31m"
      case .cloudShell: "\u{1B}[38;2;245;93;92m"
      }
    case .warning:
      switch theme {
      case .dark, .none: "\u{1B}[93m"
      case .light: "\u{1B}[33m"
      case .cloudShell: "\u{1B}[38;2;251;214;130m"
      }
    case .info: "\u{1B}[32m"
    case .debug, .preview: "\u{1B}[36m"
    case .deprecation: "\u{1B}[33m"
    case .hint: "\u{1B}[96m"
    case .note: "\u{1B}[95m"
    }
  }

  fileprivate var keepsWord: Bool { self == .hint || self == .note }
}

/// What the colours of errors and warnings are made for; the setting `core.theme`. `none` leaves them as they are.
package enum MessageTheme: String, Sendable, CaseIterable {
  case dark
  case light
  case cloudShell = "cloud-shell"
  case none
}

/// The bytes of a message for stderr, with its line feed. A text of several lines has one word and one colour.
///
/// - Parameters:
///   - logger: the name of the part of the program that speaks, which `--debug` shows before every logged text.
///   - isColoured: as in ``OutputStyle``.
package func message(
  _ kind: MessageKind, _ text: String, logger: String? = nil, isColoured: Bool, theme: MessageTheme = .dark
) -> [UInt8] {
  var bytes: [UInt8] = []
  func append(_ text: StaticString) { text.withUTF8Buffer { bytes.append(contentsOf: $0) } }
  if isColoured { append(kind.colour(theme)) }
  if !isColoured || kind.keepsWord { append(kind.word) }
  if let logger {
    bytes.append(contentsOf: logger.utf8)
    append(": ")
  }
  bytes.append(contentsOf: text.utf8)
  if isColoured { append("\u{1B}[0m") }
  append("\n")
  return bytes
}
