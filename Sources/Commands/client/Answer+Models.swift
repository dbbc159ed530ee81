package import ARM
package import Grammar
package import JSON
import Shapes

extension Answer {
  /// A document of the service as an SDK command prints it: every attribute of its model, and the group of each id.
  ///
  /// - Parameter document: for a list, the elements in an array.
  package static func modelled(_ document: JSONValue, as shape: DocumentShape) -> Answer {
    .value(addingResourceGroup(shape.shown(document)))
  }
}

extension Client {
  /// Gets all pages of a list, as SDK commands do.
  package mutating func pages(_ first: Request) throws(CommandError) -> [JSONValue] {
    var page = try send(first)
    var elements = page["value"].array ?? []
    // No list is as long; one that links to itself ends.
    for _ in 0..<10_000 {
      guard let link = page["nextLink"].string, !link.isEmpty, let next = Request(.get, url: link) else { break }
      page = try send(next)
      elements += page["value"].array ?? []
    }
    return elements
  }
}
