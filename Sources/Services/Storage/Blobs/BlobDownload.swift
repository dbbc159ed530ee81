import ARM
import JSON

extension BlobService {
  /// What a blob says of itself, and its content when that is wanted.
  func read(_ document: JSONValue) throws(BlobError) -> Response {
    var headers = headers(of: document)
    let size = document["size"].integer ?? 0
    headers["content-type"] = document["type"].string
    headers["content-md5"] = document["md5"].string
    headers["content-length"] = String(size)
    headers["x-ms-creation-time"] = document["created"].string
    headers["x-ms-blob-type"] = "BlockBlob"
    headers["x-ms-access-tier"] = document["tier"].string ?? accountTier
    if document["tier"].isNull { headers["x-ms-access-tier-inferred"] = "true" }
    headers["x-ms-lease-status"] = "unlocked"
    headers["x-ms-lease-state"] = "available"
    headers["x-ms-server-encrypted"] = "true"
    for (name, value) in document["headers"].object?.pairs ?? JSONObject().pairs { headers[name] = value.string }
    headers["x-ms-encryption-scope"] = document["scope"].string
    if let tags = document["tags"].string {
      headers["x-ms-tag-count"] = String(tags.utf8.split(separator: UInt8(ascii: "&")).count)
    }
    guard request.method == .get else { return answer(200, headers) }
    if document["tier"] == "Archive" {
      throw BlobError(
        409, "BlobArchived", "This operation is not permitted on an archived blob.")
    }
    guard
      var content = document["text"].string.map({ Array($0.utf8) }) ?? document["base64"].string.flatMap(Base64.decode)
    else {
      throw BlobError(
        501, "NotImplemented",
        "azsim keeps the content of blobs up to \(Self.contentLimit) bytes; this one has \(size).")
    }
    let (first, last) = range(size)
    if first > 0 || last < size - 1 {
      guard first < size else {
        throw BlobError(416, "InvalidRange", "The range specified is invalid for the current size of the resource.")
      }
      content = Array(content[first...min(last, size - 1)])
      headers["content-length"] = String(content.count)
    }
    if size > 0 { headers["content-range"] = "bytes \(first)-\(first + max(content.count, 1) - 1)/\(size)" }
    var response = answer(size > 0 ? 206 : 200, headers)
    response.content = content
    return response
  }

  /// The bytes that are wanted: `bytes=0-99`.
  private func range(_ size: Int) -> (Int, Int) {
    guard let word = request.header("x-ms-range"), word.hasPrefix("bytes=") else { return (0, max(0, size - 1)) }
    let ends = word.dropFirst(6).utf8.split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
    guard let first = ends.first, first >= 0 else { return (0, max(0, size - 1)) }
    return (first, max(first, ends.count > 1 ? ends[1] : size - 1))
  }
}
