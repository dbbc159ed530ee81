import ARM
import JSON
import World

/// The blobs of storage accounts: `ACCOUNT.blob.core.windows.net`.
///
/// Of a blob is kept what its headers say; its content is kept up to ``contentLimit``, so that it can be downloaded again.
/// Source: the service's interface of 2026-04-06.
struct BlobService {
  /// Bytes of content that the state keeps of one blob. What is larger keeps its size and digest only.
  static let contentLimit = 262_144

  /// The scope of what is encrypted with the account's own key.
  static let accountScope = "$account-encryption-key"

  let request: Request
  let account: Resource
  /// What the account holds, while the request is carried out.
  var containers: JSONObject

  /// Answers a request to a host that may be an account's; `nil` when it is none.
  static func answer(_ request: Request, in world: inout World) -> Response? {
    let suffix = ".blob.core.windows.net"
    guard request.host.hasSuffix(suffix) else { return nil }
    let name = String(request.host.dropLast(suffix.count))
    let found = world.resources.ofType("Microsoft.Storage/storageAccounts").first {
      $0.id.name.equalsIgnoringCase(name)
    }
    guard let account = found else {
      var response = Response(0)
      response.text = "Failed to resolve '\(request.host)' ([Errno -2] Name or service not known)"
      return response
    }
    var service = BlobService(
      request: request, account: account, containers: world.contents[request.host]["containers"].object ?? JSONObject())
    do throws(BlobError) {
      let response = try service.carriedOut(in: &world)
      if request.method != .get, request.method != .head {
        world.contents[request.host] = service.containers.isEmpty ? .null : ["containers": .object(service.containers)]
      }
      return response
    } catch {
      return error.response(to: request, in: &world)
    }
  }

  private mutating func carriedOut(in world: inout World) throws(BlobError) -> Response {
    let words = request.path.utf8.split(separator: UInt8(ascii: "/"), maxSplits: 1).map { String(Substring($0)) }
    try BlobRights(request: request, account: account).check(words, in: world)
    switch (words.count, request[parameter: "comp"], request.method) {
    case (0, "list", .get): return try list()
    case (0, "userdelegationkey", .post): return delegationKey(in: world)
    case (1, "list", .get): return try listBlobs(words[0])
    case (1, nil, _): return try container(words[0], in: &world)
    case (2, "tier", .put): return try setTier(words[0], words[1])
    case (2, nil, _): return try blob(words[0], words[1], in: &world)
    default:
      throw BlobError(
        400, "UnsupportedQueryParameter",
        "One of the query parameters specified in the request URI is not supported.")
    }
  }

  /// The tier of blobs that have none of their own.
  var accountTier: String { account.document.at("properties", "accessTier").string ?? "Hot" }
}
