import ARM
import JSON
import World

/// Secrets and keys that were deleted.
extension VaultService {
  /// One as it is shown.
  func binned(_ kind: Kind, _ name: String, _ bin: JSONValue, isListed: Bool) -> JSONValue {
    let version = bin["versions"].array?.last ?? .null
    var document = isListed ? listed(kind, name, version, isVersion: false) : shown(kind, name, version)
    document.remove(at: ["value"])
    document["recoveryId"] = .string("https://\(host)/\(kind.bin)/\(name)")
    document["deletedDate"] = bin["deletedDate"]
    document["scheduledPurgeDate"] = bin["scheduledPurgeDate"]
    return document
  }

  /// Shows, purges or recovers.
  mutating func deleted(
    _ kind: Kind, _ words: [String], in world: inout World
  ) throws(ServiceError) -> Response {
    let bins = contents[kind.bin]?.object ?? JSONObject()
    guard words.count > 1 else {
      return page(bins.pairs.sorted { $0.0 < $1.0 }.map { binned(kind, $0.0, $0.1, isListed: true) })
    }
    guard let name = bins.names.first(where: { $0.equalsIgnoringCase(words[1]) }), let bin = bins[name] else {
      throw notFound(kind, words[1])
    }
    switch (request.method, words.count) {
    case (.get, 2): return Response(200, binned(kind, name, bin, isListed: false))
    case (.delete, 2):
      guard !isProtected else {
        var error = ServiceError(
          403, "Forbidden",
          "Operation \"purge\" is not allowed because purge protection is enabled for this vault. Key Vault service will automatically purge it after the retention period has passed.\r\nVault: \(vault.id.name);location=\(vault.location)"
        )
        error.inner = "ForbiddenByPolicy"
        throw error
      }
      keep(nil, kind.bin, name)
      return Response(204)
    case (.post, 3) where words[2] == "recover":
      keep(nil, kind.bin, name)
      keep(bin["versions"], kind.name, name)
      var document = shown(kind, name, bin["versions"].array?.last ?? .null)
      document.remove(at: ["value"])
      return Response(200, document)
    default: throw Self.badRequest("Method \(request.method.rawValue) is not allowed on this resource.")
    }
  }
}
