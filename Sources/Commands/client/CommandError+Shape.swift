package import Grammar
package import Shapes

extension CommandError {
  /// Why an update cannot be made, as `az` shows it.
  package init(_ error: ShapeError) {
    switch error.kind {
    case .usage: self.init(.refused, error.message)
    case .unexpected: self = .unexpected(error.message)
    }
  }
}
