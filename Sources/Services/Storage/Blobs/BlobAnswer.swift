import ARM
import JSON
import World

/// What answers are made of.
extension BlobService {
  /// The names and values that the request notes.
  var metadata: JSONValue {
    let prefix = "x-ms-meta-"
    let pairs = request.headers.filter { $0.name.hasPrefix(prefix) }
    return pairs.isEmpty
      ? .null : .object(JSONObject(pairs.map { (String($0.name.dropFirst(prefix.count)), .string($0.value)) }))
  }

  /// What the headers say of a container or blob.
  func headers(of document: JSONValue) -> [String: String] {
    var headers: [String: String] = [:]
    headers["etag"] = document["etag"].string
    headers["last-modified"] = document["modified"].string
    for (name, value) in document["metadata"].object?.pairs ?? JSONObject().pairs {
      headers["x-ms-meta-\(name)"] = value.string
    }
    return headers
  }

  func answer(_ status: Int, _ headers: [String: String], text: String? = nil) -> Response {
    var response = Response(status)
    response.headers = headers
    response.text = text
    return response
  }

  /// A mark of a state: `"0x8DD…"`.
  static func mark(_ world: inout World) -> String {
    "\"0x\(world.generator.hexadecimal(15).uppercased())\""
  }
}
