import Foundation
import JSON
import Testing

/// A recording of az, made by Scripts/make_shape_fixtures.py.
struct Recording: Sendable, CustomTestStringConvertible {
  let id: String
  let value: JSONValue

  var testDescription: String { id }
  var command: String { value["command"].string ?? "" }
  var words: [String] { (value["argv"].array ?? []).compactMap(\.string) }

  static func load(_ name: String) throws -> [Recording] {
    try loadAll(name).recordings
  }

  /// The recordings, and the documents that they share.
  static func loadAll(_ name: String) throws -> (recordings: [Recording], documents: [JSONValue]) {
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).json")
    let document = try JSONParser.parse(Array(Data(contentsOf: file)))
    let recordings = (document["cases"].array ?? []).map {
      Recording(id: $0["id"].string ?? $0["name"].string ?? "", value: $0)
    }
    return (recordings, document["documents"].array ?? [])
  }
}
