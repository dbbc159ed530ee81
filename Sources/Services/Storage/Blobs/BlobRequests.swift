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
      try checkLease(of: "Blob")
      try checkConditions(existing)
      let scope = request.header("x-ms-encryption-scope") ?? holder["scope"].string
      if holder["keepsScope"] == true, scope != holder["scope"].string {
        throw BlobError(
          403, "RequestForbiddenByContainerEncryptionPolicy",
          "This request is forbidden by container encryption policy.")
      }
      var document = newBlob(existing, in: &world)
      if let scope, scope != Self.accountScope { document["scope"] = .string(scope) }
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
      headers["x-ms-encryption-scope"] = document["scope"].string
      return answer(201, headers)
    case .get, .head:
      guard !existing.isNull, meansTheBlob else { throw .noBlob }
      try checkLease(of: "Blob")
      try checkConditions(existing)
      return try read(existing)
    case .delete:
      guard !existing.isNull else { throw .noBlob }
      try checkLease(of: "Blob")
      try checkConditions(existing)
      // There are no snapshots to go alone.
      guard request.header("x-ms-delete-snapshots") != "only" else { return Response(202) }
      var holder = holder
      holder.remove(at: ["blobs", name])
      containers[container] = holder
      return Response(202)
    default: throw .noVerb
    }
  }

  /// Refuses when the blob or container is not as the request wants it.
  func checkConditions(_ existing: JSONValue) throws(BlobError) {
    let mark = existing["etag"].string
    if let wanted = request.header("If-Match"), wanted != "*" || mark == nil, wanted != mark {
      throw .conditionNotMet
    }
    if let unwanted = request.header("If-None-Match"), unwanted != "*", unwanted == mark { throw .conditionNotMet }
    guard let modified = existing["modified"].string.flatMap(HTTPTime.sortable) else { return }
    if let since = request.header("If-Modified-Since").flatMap(HTTPTime.sortable), modified <= since {
      throw .conditionNotMet
    }
    if let since = request.header("If-Unmodified-Since").flatMap(HTTPTime.sortable), modified > since {
      throw .conditionNotMet
    }
  }

  /// Whether the blob itself is meant: there are no snapshots and no earlier versions.
  private var meansTheBlob: Bool { request[parameter: "snapshot"] == nil && request[parameter: "versionid"] == nil }

  /// Nothing is leased, so that no lease holds.
  func checkLease(of thing: String) throws(BlobError) {
    guard request.header("x-ms-lease-id") != nil else { return }
    throw BlobError(
      412, "LeaseNotPresentWith\(thing)Operation", "There is currently no lease on the \(thing.asciiLowercased).")
  }
}
