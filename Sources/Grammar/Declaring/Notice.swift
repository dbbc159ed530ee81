/// How far along a command, group or argument is, when it is not simply in use.
package enum Maturity: Sendable, Equatable {
  case preview
  case experimental
}

/// That something will go away.
package struct Deprecation: Sendable, Equatable {
  /// What is named in the notice; `nil` names the command, group or spelling itself.
  package var target: Wording?
  /// What to use instead.
  package var replacement: Wording?
  /// The version that takes it away; `nil` says "in a future release".
  package var expiration: Wording?
  /// Whether help and completion leave it out.
  package var isHidden = false

  /// ` and will be removed in a future release. Use 'y' instead.`
  var ending: String {
    var text = " and will be removed "
    text += expiration.map { "in version '\($0.text)'." } ?? "in a future release."
    if let replacement { text += " Use '\(replacement.text)' instead." }
    return text
  }
}

/// A line that is printed on stderr before a command runs, unless only errors are shown.
///
/// Source: behaviour.md §11.
package struct Notice: Sendable, Equatable {
  /// Decides the colour on a terminal.
  package enum Kind: Sendable, Equatable {
    /// What only `--verbose` and `--debug` show.
    case info
    case warning
    case deprecation
    case preview
    case experimental
  }

  package var kind: Kind
  /// After `WARNING: ` when there are no colours.
  package var text: String
  /// The part of the program that speaks, which `--debug` shows; `nil` where `az` does not log the line but prints it.
  package var logger: String?

  package init(_ kind: Kind, _ text: String, logger: String? = nil) {
    self.kind = kind
    self.text = text
    self.logger = logger
  }
}

extension Maturity {
  /// `This command is in preview and under development. …`
  func message(_ subject: String) -> String {
    let state = self == .preview ? "in preview" : "experimental"
    return "\(subject) is \(state) and under development. "
      + "Reference and support levels: https://aka.ms/CLI_refstatus"
  }

  var noticeKind: Notice.Kind { self == .preview ? .preview : .experimental }

  /// As help shows it.
  var tag: String { self == .preview ? "[Preview]" : "[Experimental]" }
}
