/// Why an update cannot be made, in az's words.
package struct ShapeError: Error, Sendable, Equatable {
  package enum Kind: Sendable {
    /// az prints the message as an error.
    case usage
    /// az prints that the command failed unexpectedly, then the message, a traceback and where to report it.
    case unexpected
  }

  package var kind: Kind
  package var message: String

  /// az's exit code: 1 for both kinds.
  package var exitCode: Int32 { 1 }

  /// What az prints on standard error, without the traceback.
  package var standardError: String {
    switch kind {
    case .usage:
      "ERROR: \(message)\n"
    case .unexpected:
      "ERROR: The command failed with an unexpected error. Here is the traceback:\nERROR: \(message)\n"
        + "To check existing issues, please visit: https://github.com/Azure/azure-cli/issues\n"
    }
  }

  package init(_ kind: Kind, _ message: String) {
    self.kind = kind
    self.message = message
  }
}
