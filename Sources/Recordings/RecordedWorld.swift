package import JSON

/// What the recorder's store holds before each command, and who is logged in: the content of `fixtures/world.json`.
package struct RecordedWorld: Sendable {
  package let document: JSONValue
  /// All GUIDs in it, in lower case.
  let guids: Set<String>

  package init(_ document: JSONValue) {
    self.document = document
    guids = Self.guids(in: document.text())
  }
}
