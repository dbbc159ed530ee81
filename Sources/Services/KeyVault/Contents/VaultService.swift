import ARM
import JSON
import World

/// The contents of vaults: `VAULT.vault.azure.net`, its secrets and keys with all their versions, and those deleted.
///
/// A request without a token is told where to get one. Source: the service's interface of 7.4 to 7.6.
struct VaultService {
  let request: Request
  let vault: Resource
  /// What the vault holds, while the request is carried out.
  var contents: JSONObject

  static let suffix = ".vault.azure.net"

  /// The host of a vault.
  static func host(of name: String) -> String { name.asciiLowercased + suffix }

  /// Answers a request to a host that may be a vault's; `nil` when it is none.
  static func answer(_ request: Request, in world: inout World) -> Response? {
    guard request.host.hasSuffix(suffix) else { return nil }
    let name = String(request.host.dropLast(suffix.count))
    let found = world.resources.ofType("Microsoft.KeyVault/vaults").first { $0.id.name.equalsIgnoringCase(name) }
    guard let vault = found else {
      var response = Response(0)
      response.text = "Failed to resolve '\(request.host)' ([Errno -2] Name or service not known)"
      return response
    }
    guard let audience = request.audience, !audience.isEmpty else {
      var response = Response(
        ServiceError(401, "Unauthorized", "AKV10000: Request is missing a Bearer or PoP token."))
      response.headers["www-authenticate"] =
        "Bearer authorization=\"https://login.microsoftonline.com/\(world.subscription.tenantID)\", resource=\"https://vault.azure.net\""
      return response
    }
    let host = Self.host(of: name)
    var service = VaultService(request: request, vault: vault, contents: world.contents[host].object ?? JSONObject())
    service.forgetPurged(world.now)
    do throws(ServiceError) {
      let response = try service.carriedOut(in: &world)
      world.contents[host] = service.contents.isEmpty ? .null : .object(service.contents)
      return response
    } catch {
      return Response(error)
    }
  }

  private mutating func carriedOut(in world: inout World) throws(ServiceError) -> Response {
    let words = request.path.utf8.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
    guard let first = words.first, let kind = Kind(first) else { throw Self.badRequest("The request URI is invalid.") }
    let name = words.count > 1 ? words[1] : ""
    if !name.isEmpty { try Self.check(name) }
    let wish = kind.wish(request.method, words, name)
    try VaultRights.check(wish, in: vault, world)
    if kind.isDeleted { return try deleted(kind, words, in: &world) }
    switch (request.method, words.count) {
    case (.get, 1): return list(kind)
    case (.put, 2) where kind.name == "secrets": return try set(kind, name, in: &world)
    case (.post, 3) where kind.name == "keys" && words[2] == "create": return try set(kind, name, in: &world)
    case (.delete, 2): return try delete(kind, name, in: &world)
    case (.get, 3) where words[2] == "versions": return listVersions(kind, name)
    case (.get, 2), (.get, 3): return try show(kind, name, words.count > 2 ? words[2] : nil)
    case (.patch, 2), (.patch, 3): return try change(kind, name, words.count > 2 ? words[2] : nil, in: &world)
    default: throw Self.badRequest("Method \(request.method.rawValue) is not allowed on this resource.")
    }
  }

  static func badRequest(_ message: String) -> ServiceError { ServiceError(400, "BadParameter", message) }

  private static func check(_ name: String) throws(ServiceError) {
    let isFine =
      (1...127).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
      }
    guard isFine else { throw badRequest("The request URI contains an invalid name: \(name)") }
  }
}
