package import Grammar
package import Shapes

extension CommandError {
  /// Why an update cannot be made, as `az` shows it.
  package init(_ error: ShapeError) {
    switch error.kind {
    case .usage: self.init(.refused, error.message)
    case .unexpected: self = .brokenDown(error.message)
    }
  }

  /// What `az` shows where it breaks down itself: the text of a Python exception; the traceback is not imitated.
  ///
  /// Source: behaviour.md §8.
  package static func brokenDown(_ exception: String) -> CommandError {
    var error = CommandError(.refused, "The command failed with an unexpected error. Here is the traceback:")
    error.followingLines = [
      "ERROR: \(exception)", "To check existing issues, please visit: https://github.com/Azure/azure-cli/issues",
    ]
    return error
  }
}
