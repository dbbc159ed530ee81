/// One of the options that change any place of a document: `--set`, `--add`, `--remove`.
package struct DocumentEdit: Sendable, Equatable {
  package enum Verb: Sendable, Equatable {
    case set
    case add
    case remove
    /// `--force-string`: values of `--set` and `--add` stay text.
    case forceString
  }

  package var verb: Verb
  /// The words after the option, as written.
  package var words: [String]

  package init(_ verb: Verb, _ words: [String]) {
    self.verb = verb
    self.words = words
  }
}

/// The edits of one command line in the order in which they were written.
package struct DocumentEdits: Sendable, Equatable {
  package var edits: [DocumentEdit]
  /// Whether values stay text (`--force-string`).
  package var keepsText: Bool

  package init(_ edits: [DocumentEdit], keepsText: Bool = false) {
    self.edits = edits
    self.keepsText = keepsText
  }

  /// Whether there is nothing to do.
  package var isEmpty: Bool { edits.isEmpty }
}
