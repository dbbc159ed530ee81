import ARM
import JSON
import World

/// Containers one at a time.
extension BlobService {
  mutating func container(_ name: String, in world: inout World) throws(BlobError) -> Response {
    switch request.method {
    case .put:
      try Self.checkContainerName(name)
      guard containers[name] == nil else {
        throw BlobError(409, "ContainerAlreadyExists", "The specified container already exists.")
      }
      let access = request.header("x-ms-blob-public-access")
      if access != nil, account.document.at("properties", "allowBlobPublicAccess") != true {
        throw BlobError(
          409, "PublicAccessNotPermitted", "Public access is not permitted on this storage account.")
      }
      var document: JSONValue = ["modified": .string(HTTPTime.text(world.now)), "etag": .string(Self.mark(&world))]
      if let access { document["access"] = .string(access) }
      document["metadata"] = metadata
      if let scope = request.header("x-ms-default-encryption-scope") { document["scope"] = .string(scope) }
      if request.header("x-ms-deny-encryption-scope-override") == "true" { document["keepsScope"] = true }
      containers[name] = document
      return answer(201, headers(of: document))
    case .get, .head:
      guard let document = containers[name] else { throw .noContainer }
      try checkLease(of: "Container")
      var headers = headers(of: document)
      headers["x-ms-lease-status"] = "unlocked"
      headers["x-ms-lease-state"] = "available"
      headers["x-ms-has-immutability-policy"] = "false"
      headers["x-ms-has-legal-hold"] = "false"
      headers["x-ms-default-encryption-scope"] = document["scope"].string ?? Self.accountScope
      headers["x-ms-deny-encryption-scope-override"] = document["keepsScope"] == true ? "true" : "false"
      headers["x-ms-immutable-storage-with-versioning-enabled"] = "false"
      if let access = document["access"].string { headers["x-ms-blob-public-access"] = access }
      return answer(200, headers)
    case .delete:
      guard let document = containers[name] else { throw .noContainer }
      try checkLease(of: "Container")
      try checkConditions(document)
      containers[name] = nil
      return Response(202)
    default: throw .noVerb
    }
  }

  /// Names are of 3 to 63 lower-case letters, digits and single hyphens.
  private static func checkContainerName(_ name: String) throws(BlobError) {
    guard (3...63).contains(name.utf8.count) || name.hasPrefix("$") else {
      throw BlobError(
        400, "OutOfRangeInput", "The specified resource name length is not within the permissible limits.")
    }
    let isFine = name.utf8.allSatisfy {
      (0x61...0x7A).contains($0) || (0x30...0x39).contains($0) || $0 == UInt8(ascii: "-")
    }
    guard isFine && !name.hasPrefix("-") && !name.hasSuffix("-") && !name.contains("--") || name.hasPrefix("$") else {
      throw BlobError(
        400, "InvalidResourceName", "The specifed resource name contains invalid characters.")
    }
  }
}
