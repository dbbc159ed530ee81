/// The options that every command has.
///
/// Source: behaviour.md §6.
package struct GlobalOptions: Sendable, Equatable {
  /// The format of the answer: as given, else as configured, else `json`. A bad word in the configuration stays.
  package var output = "json"
  /// Whether the command line names the format.
  package var outputIsGiven = false
  /// The text of `--query`, which compiles; `nil` when there is none.
  package var query: String?
  /// What `--subscription` names: an id when the account list knows it, else the word itself.
  package var subscription: String?
  /// The id of the change that the operation belongs to.
  package var changeReference: String?
  package var acquiresPolicyToken = false
  package var isVerbose = false
  package var isDebug = false
  package var onlyShowsErrors = false
}
