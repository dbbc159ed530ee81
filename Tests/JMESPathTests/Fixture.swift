import Foundation
import JSON

/// Recorded cases, kept as JSON beside the tests.
enum Fixture {
  /// The value of a file under `Fixtures`.
  static func load(_ path: String) throws -> JSONValue {
    let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Fixtures")
    return try JSONParser.parse([UInt8](Data(contentsOf: folder.appendingPathComponent(path))))
  }
}
