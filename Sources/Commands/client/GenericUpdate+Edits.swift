package import Grammar
package import Shapes

extension GenericUpdate {
  /// The edits of a command line.
  package init(_ edits: DocumentEdits) {
    self.init(
      edits: edits.edits.compactMap { edit in
        switch edit.verb {
        case .set: Edit(.set, edit.words)
        case .add: Edit(.add, edit.words)
        case .remove: Edit(.remove, edit.words)
        case .forceString: nil
        }
      }, forcesString: edits.keepsText)
  }
}
