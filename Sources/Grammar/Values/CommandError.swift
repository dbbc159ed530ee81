/// An error that ends a command and is shown to the user.
///
/// Source: behaviour.md §8.
package struct CommandError: Error, Sendable, Equatable {
  /// Who is at fault; decides the exit code.
  package enum Kind: Sendable, Equatable {
    /// The command line is not one: exit 2.
    case usage
    /// Azure does not have what was asked for: exit 3.
    case notFound
    /// Client or service refuse: exit 1.
    case refused
  }

  /// What `az` prints after a complaint of the parser.
  package enum Appendix: Sendable, Equatable {
    case nothing
    /// The line that points to the reference.
    case reference
    /// Examples of the command's help, then the reference.
    case examples
  }

  package var kind: Kind
  /// After `ERROR: `, word for word that of `az`; may have several lines.
  package var message: String
  /// Lines after the message, without a prefix: recommendations, `Did you mean …`.
  package var followingLines: [String] = []
  package var appendix: Appendix = .nothing
  /// After `HINT: `: ours, not `az`'s. The cause and the command that confirms it.
  package var hint: String?

  package init(_ kind: Kind, _ message: String, hint: String? = nil) {
    self.kind = kind
    self.message = message
    self.hint = hint
  }

  /// What the process ends with.
  package var exitCode: Int32 {
    switch kind {
    case .usage: 2
    case .notFound: 3
    case .refused: 1
    }
  }
}
