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
    let file = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "Fixtures/\(name).json")
    let document = try JSONParser.parse(Array(Data(contentsOf: file)))
    return (document["cases"].array ?? []).map { Recording(id: $0["id"].string ?? "", value: $0) }
  }
}
