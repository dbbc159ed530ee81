import ARM
import JSON
import World

extension BlobService {
  /// What is kept of a blob that comes.
  func newBlob(_ existing: JSONValue, in world: inout World) -> JSONValue {
    let content = request.content ?? []
    let now = HTTPTime.text(world.now)
    var document: JSONValue = [
      "size": .integer(content.count),
      "type": .string(request.header("x-ms-blob-content-type") ?? "application/octet-stream"),
      "md5": .string(Base64.encode(MD5.hash(content))),
      "created": existing["created"].isNull ? .string(now) : existing["created"], "modified": .string(now),
      "etag": .string(Self.mark(&world)),
    ]
    if let tier = request.header("x-ms-access-tier") { document["tier"] = .string(tier) }
    document["metadata"] = metadata
    for name in ["content-encoding", "content-language", "content-disposition", "cache-control"] {
      if let value = request.header("x-ms-blob-\(name)") { document.set(.string(value), at: ["headers", name]) }
    }
    if let tags = request.header("x-ms-tags") { document["tags"] = .string(tags) }
    if content.count <= Self.contentLimit {
      let text = String(validating: content, as: UTF8.self)
      document[text == nil ? "base64" : "text"] = .string(text ?? Base64.encode(content))
    }
    return document
  }
}
