import ARM
import JSON
import World

/// Blobs one at a time.
extension BlobService {
  mutating func blob(
    _ container: String, _ name: String, in world: inout World
  ) throws(BlobError) -> Response {
    guard let holder = containers[container] else { throw .noContainer }
    let existing = holder.at("blobs", name)
    switch request.method {
    case .put:
      if request.header("If-None-Match") == "*", !existing.isNull {
        throw BlobError(409, "BlobAlreadyExists", "The specified blob already exists.")
      }
      try checkConditions(existing)
      let document = newBlob(existing, in: &world)
      var holder = holder
      var blobs = holder["blobs"].object ?? JSONObject()
      blobs[name] = document
      holder["blobs"] = .object(blobs)
      containers[container] = holder
      var headers = [
        "etag": document["etag"].string ?? "", "last-modified": document["modified"].string ?? "",
        "x-ms-request-server-encrypted": "true", "x-ms-request-id": world.generator.guid(),
        "x-ms-version": "2026-04-06",
      ]
      headers["content-md5"] = document["md5"].string
      return answer(201, headers)
    case .get, .head:
      guard !existing.isNull else { throw .noBlob }
      try checkConditions(existing)
      return try read(existing)
    case .delete:
      guard !existing.isNull else { throw .noBlob }
      try checkConditions(existing)
      var holder = holder
      holder.remove(at: ["blobs", name])
      containers[container] = holder
      return Response(202)
    default: throw .noVerb
    }
  }

  /// Refuses when the blob is not as the request wants it.
  private func checkConditions(_ existing: JSONValue) throws(BlobError) {
    let mark = existing["etag"].string
    if let wanted = request.header("If-Match"), wanted != "*" || mark == nil, wanted != mark {
      throw BlobError(
        412, "ConditionNotMet", "The condition specified using HTTP conditional header(s) is not met.")
    }
    if let unwanted = request.header("If-None-Match"), unwanted != "*", unwanted == mark {
      throw BlobError(
        412, "ConditionNotMet", "The condition specified using HTTP conditional header(s) is not met.")
    }
  }
}
