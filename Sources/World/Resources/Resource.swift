package import ARM
package import JSON

/// Something that Azure holds for the user: its id and the document that a GET answers.
package struct Resource: Sendable, Equatable {
  package let id: ResourceID
  /// The document with `id`, `name`, `type`, `location` and `properties`, unknown members included.
  package var document: JSONValue

  package init(id: ResourceID, document: JSONValue) {
    self.id = id
    self.document = document
  }

  /// Where it is: `eastus`.
  package var location: String { document["location"].string ?? "" }

  /// How it stands: `Succeeded`, `Updating`, …
  package var provisioningState: String {
    get { document.at("properties", "provisioningState").string ?? "" }
    set { document.set(.string(newValue), at: ["properties", "provisioningState"]) }
  }

  /// What azsim keeps beside the document; nobody is shown it.
  package var record: JSONValue {
    get { document["record"] }
    set { document["record"] = newValue }
  }

  /// The document as a GET answers it.
  package var shown: JSONValue {
    guard document.object?["record"] != nil else { return document }
    var shown = document
    shown.remove(at: ["record"])
    return shown
  }

  /// The tags, as the document has them.
  package var tags: JSONValue { document["tags"] }
}
