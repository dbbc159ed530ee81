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
}
