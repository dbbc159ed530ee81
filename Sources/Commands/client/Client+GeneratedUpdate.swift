import ARM
package import Grammar
package import JSON
import Shapes

extension Client {
  /// Changes a document by hand (`--set`, `--add`, `--remove`), and says what az warns of.
  ///
  /// - Throws: the first complaint; the document is then as it was.
  mutating func edit(
    _ document: inout JSONValue, by edits: DocumentEdits, shape: DocumentShape, flavour: GenericUpdate.Flavour
  ) throws(CommandError) {
    do throws(ShapeError) {
      try GenericUpdate(edits).apply(to: &document, shape: shape, flavour: flavour) { warn($0) }
    } catch {
      throw CommandError(error)
    }
  }

  /// Gets a document, has it changed, and puts it back, as generated update commands do.
  ///
  /// - Parameters:
  ///   - shape: what the command knows of the document.
  ///   - edits: the changes by hand.
  ///   - waits: whether the operation that the change starts is waited for.
  ///   - change: the changes of the options, made before those by hand.
  /// - Returns: the body of the answer.
  /// - Throws: the service's refusal, or what the client finds wrong with the edits.
  package mutating func updateGenerated(
    _ path: String, apiVersion: String, shape: DocumentShape, edits: DocumentEdits = DocumentEdits([]),
    waits: Bool = true, change: (inout JSONValue) -> Void = { _ in }
  ) throws(CommandError) -> JSONValue {
    try changeGenerated(path, apiVersion: apiVersion, shape: shape, edits: edits, waits: waits) {
      (_, document) throws(CommandError) in change(&document)
    }
  }

  /// The same for changes that ask the service, or refuse.
  package mutating func changeGenerated(
    _ path: String, apiVersion: String, shape: DocumentShape, edits: DocumentEdits = DocumentEdits([]),
    waits: Bool = true, change: (inout Client, inout JSONValue) throws(CommandError) -> Void
  ) throws(CommandError) -> JSONValue {
    var document = shape.held(try send(.generated(.get, path, apiVersion: apiVersion)))
    try change(&self, &document)
    let body: JSONValue
    try edit(&document, by: edits, shape: shape, flavour: .generated)
    do throws(ShapeError) {
      body = try shape.request(from: document)
    } catch {
      throw CommandError(error)
    }
    return try operate(.generated(.put, path, apiVersion: apiVersion, body: body), waits: waits)
  }
}
