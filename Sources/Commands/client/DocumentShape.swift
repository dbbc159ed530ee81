package import Grammar
package import JSON
package import Shapes

/// What the client knows about a kind of document (`Grammar` has a `Shape` of another kind).
package typealias DocumentShape = Shapes.Shape

extension Answer {
  /// A document of the service as a generated command prints it.
  ///
  /// - Parameter document: for a list, the elements in an array.
  package static func shown(_ document: JSONValue, as shape: DocumentShape) -> Answer {
    .value(addingResourceGroup(shape.printed(document)))
  }

  /// The elements of a list that were printed already.
  package static func listed(_ elements: [JSONValue]) -> Answer {
    .value(addingResourceGroup(.array(elements)))
  }
}
