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

  private static func badRequest(_ message: String) -> ServiceError { ServiceError(400, "BadParameter", message) }

  private static func check(_ name: String) throws(ServiceError) {
    let isFine =
      (1...127).contains(name.utf8.count)
      && name.utf8.allSatisfy {
        (0x30...0x39).contains($0) || (0x61...0x7A).contains($0 | 0x20) || $0 == UInt8(ascii: "-")
      }
    guard isFine else { throw badRequest("The request URI contains an invalid name: \(name)") }
  }

  // MARK: - Kinds

  /// Secrets or keys, those there or those deleted.
  struct Kind {
    /// `secrets`, `keys`.
    let name: String
    let isDeleted: Bool

    init?(_ word: String) {
      isDeleted = word.hasPrefix("deleted")
      name = isDeleted ? String(word.dropFirst(7)) : word
      guard name == "secrets" || name == "keys" else { return nil }
    }

    /// `Secret`, `Key`.
    var title: String { name == "secrets" ? "Secret" : "Key" }
    /// Where deleted ones are kept.
    var bin: String { "deleted\(name)" }

    func wish(_ method: Request.Method, _ words: [String], _ name: String) -> VaultRights.Wish {
      let isSecret = self.name == "secrets"
      let (permission, action): (String, String) =
        switch (method, words.count) {
        case (.post, 3) where isDeleted: ("recover", "recover/action")
        case (.delete, _) where isDeleted: ("purge", "purge/action")
        case (.get, 1): ("list", isSecret ? "readMetadata/action" : "read")
        case (.get, 3) where words[2] == "versions": ("list", isSecret ? "readMetadata/action" : "read")
        case (.get, _) where isDeleted: ("get", isSecret ? "readMetadata/action" : "read")
        case (.get, _): ("get", isSecret ? "getSecret/action" : "read")
        case (.delete, _): ("delete", "delete")
        case (.patch, _): (isSecret ? "set" : "update", isSecret ? "update/action" : "update/action")
        default: (isSecret ? "set" : "create", isSecret ? "setSecret/action" : "create/action")
        }
      return .init(kind: self.name, permission: permission, action: action, name: name)
    }
  }

  // MARK: - What is there

  private func versions(_ kind: Kind, _ name: String) -> [JSONValue] {
    contents.spelling(of: kind.name).flatMap { contents[$0] }?[found(kind, name)].array ?? []
  }

  /// The name as it was first written: names do not tell capital letters apart.
  private func found(_ kind: Kind, _ name: String) -> String {
    contents[kind.name]?.object?.names.first { $0.equalsIgnoringCase(name) } ?? name
  }

  private mutating func keep(_ value: JSONValue?, _ place: String, _ name: String) {
    var members = contents[place]?.object ?? JSONObject()
    members[name] = value
    contents[place] = members.isEmpty ? nil : .object(members)
  }

  private func notFound(_ kind: Kind, _ name: String) -> ServiceError {
    let word = kind.title.asciiLowercased
    return ServiceError(
      404, "\(kind.title)NotFound",
      "A \(word) with (name/id) \(name) was not found in this key vault. If you recently deleted this \(word) you may be able to recover it using the correct recovery command. For help resolving this issue, please see https://go.microsoft.com/fwlink/?linkid=2125182"
    )
  }

  private var host: String { Self.host(of: vault.id.name) }

  private var retentionDays: Int { vault.document.at("properties", "softDeleteRetentionInDays").integer ?? 90 }
  private var isProtected: Bool { vault.document.at("properties", "enablePurgeProtection") == true }

  private func attributes(_ version: JSONValue) -> JSONValue {
    var attributes = version["attributes"]
    let level = (retentionDays < 90 ? "CustomizedRecoverable" : "Recoverable") + (isProtected ? "" : "+Purgeable")
    attributes["recoveryLevel"] = .string(level)
    attributes["recoverableDays"] = .integer(retentionDays)
    return attributes
  }

  /// One version as it is shown in full.
  private func shown(_ kind: Kind, _ name: String, _ version: JSONValue) -> JSONValue {
    let id = "https://\(host)/\(kind.name)/\(name)/\(version["version"].string ?? "")"
    var document: JSONValue
    if kind.name == "secrets" {
      document = ["value": version["value"], "id": .string(id)]
      if !version["contentType"].isNull { document["contentType"] = version["contentType"] }
    } else {
      var key = version["key"]
      key["kid"] = .string(id)
      document = ["key": key]
    }
    document["attributes"] = attributes(version)
    document["tags"] = version["tags"].isNull ? [:] : version["tags"]
    return document
  }

  /// A version in a list: without what it holds; of the thing itself, or with its version.
  private func listed(_ kind: Kind, _ name: String, _ version: JSONValue, isVersion: Bool) -> JSONValue {
    let end = isVersion ? "/\(version["version"].string ?? "")" : ""
    let id: JSONValue = .string("https://\(host)/\(kind.name)/\(name)\(end)")
    var document: JSONValue = [(kind.name == "secrets" ? "id" : "kid"): id, "attributes": attributes(version)]
    if !version["contentType"].isNull { document["contentType"] = version["contentType"] }
    document["tags"] = version["tags"].isNull ? [:] : version["tags"]
    return document
  }

  private func list(_ kind: Kind) -> Response {
    let names = contents[kind.name]?.object?.names.sorted() ?? []
    let items = names.compactMap { name in versions(kind, name).last.map { listed(kind, name, $0, isVersion: false) } }
    return page(items)
  }

  private func listVersions(_ kind: Kind, _ name: String) -> Response {
    page(versions(kind, name).map { listed(kind, found(kind, name), $0, isVersion: true) })
  }

  private func page(_ items: [JSONValue]) -> Response {
    let most = request[parameter: "maxresults"].flatMap { Int($0) } ?? 25
    let start = request[parameter: "$skiptoken"].flatMap { Int($0) } ?? 0
    let part = items.dropFirst(max(0, start)).prefix(max(1, most))
    var body: JSONValue = ["value": .array(Array(part))]
    let next = start + part.count
    body["nextLink"] =
      next < items.count
      ? .string("https://\(host)\(request.path)?api-version=7.4&$skiptoken=\(next)&maxresults=\(most)") : .null
    return Response(200, body)
  }

  private func show(_ kind: Kind, _ name: String, _ wanted: String?) throws(ServiceError) -> Response {
    let all = versions(kind, name)
    let version = wanted.map { id in all.last { $0["version"].string == id } } ?? all.last
    guard let version else { throw notFound(kind, wanted.map { "\(name)/\($0)" } ?? name) }
    if kind.name == "secrets", version.at("attributes", "enabled") == false {
      var error = ServiceError(403, "Forbidden", "Operation get is not allowed on a disabled secret.")
      error.inner = "SecretDisabled"
      throw error
    }
    return Response(200, shown(kind, found(kind, name), version))
  }

  // MARK: - Changes

  private mutating func set(_ kind: Kind, _ name: String, in world: inout World) throws(ServiceError) -> Response {
    let bin = contents[kind.bin]?.object?.names.first { $0.equalsIgnoringCase(name) }
    guard bin == nil else {
      let word = kind.title
      var error = ServiceError(
        409, "Conflict",
        "\(word) \(name) is currently in a deleted but recoverable state, and its name cannot be reused; in this state, the \(word.asciiLowercased) can only be recovered or purged."
      )
      error.inner = "ObjectIsDeletedButRecoverable"
      throw error
    }
    let body = request.body ?? [:]
    let now = world.now.seconds(since: VirtualTime(secondsSince1970: 0))
    var attributes: JSONValue = ["enabled": body.at("attributes", "enabled") == false ? false : true]
    for member in ["nbf", "exp"] where !body.at("attributes", member).isNull {
      attributes[member] = body.at("attributes", member)
    }
    attributes["created"] = .integer(now)
    attributes["updated"] = .integer(now)
    var version: JSONValue = [
      "version": .string(world.generator.hexadecimal(32)), "attributes": attributes, "tags": body["tags"],
    ]
    if kind.name == "secrets" {
      guard let value = body["value"].string else { throw Self.badRequest("The parameter value is not specified.") }
      version["value"] = .string(value)
      version["contentType"] = body["contentType"]
    } else {
      version["key"] = try key(body, in: &world)
      if body.at("attributes", "exportable") == true { version.set(true, at: ["attributes", "exportable"]) }
    }
    let spelling = found(kind, name)
    keep(.array(versions(kind, name) + [version.withoutNulls]), kind.name, spelling)
    return Response(200, shown(kind, spelling, version))
  }

  /// The public part of a new key; there is no private one.
  private func key(_ body: JSONValue, in world: inout World) throws(ServiceError) -> JSONValue {
    let type = body["kty"].string ?? "RSA"
    let isHard = type.hasSuffix("-HSM")
    if isHard, vault.document.at("properties", "sku", "name").string?.equalsIgnoringCase("premium") != true {
      throw ServiceError(
        400, "BadParameter", "The vault of the standard tier does not support keys of type \(type).")
    }
    var key: JSONValue = ["kty": .string(type)]
    if type.hasPrefix("EC") {
      key["crv"] = body["crv"].isNull ? "P-256" : body["crv"]
      key["key_ops"] = body["key_ops"].isNull ? ["sign", "verify"] : body["key_ops"]
      for member in ["x", "y"] { key[member] = .string(Self.number(32, &world)) }
    } else if type.hasPrefix("RSA") {
      let bits = body["key_size"].integer ?? 2048
      guard [2048, 3072, 4096].contains(bits) else {
        throw Self.badRequest("Property key_size has invalid value: \(bits)")
      }
      key["key_ops"] =
        body["key_ops"].isNull
        ? ["encrypt", "decrypt", "sign", "verify", "wrapKey", "unwrapKey"] : body["key_ops"]
      key["n"] = .string(Self.number(bits / 8, &world))
      key["e"] = "AQAB"
    } else {
      throw Self.badRequest("Property kty has invalid value: \(type)")
    }
    return key
  }

  /// A number of so many bytes, in the alphabet of addresses, without padding.
  private static func number(_ count: Int, _ world: inout World) -> String {
    let digits = Array(world.generator.hexadecimal(count * 2).utf8)
    func value(_ digit: UInt8) -> UInt8 { digit < 0x3A ? digit &- 0x30 : digit &- 0x57 }
    let bytes = stride(from: 0, to: digits.count - 1, by: 2).map { value(digits[$0]) << 4 | value(digits[$0 + 1]) }
    return Base64.encode(bytes).replacing("+", with: "-").replacing("/", with: "_").replacing("=", with: "")
  }

  private mutating func change(
    _ kind: Kind, _ name: String, _ wanted: String?, in world: inout World
  ) throws(ServiceError) -> Response {
    var all = versions(kind, name)
    guard let place = wanted.map({ id in all.lastIndex { $0["version"].string == id } }) ?? all.indices.last else {
      throw notFound(kind, name)
    }
    let body = request.body ?? [:]
    for (member, value) in body["attributes"].object?.pairs ?? JSONObject().pairs {
      all[place].set(value, at: ["attributes", member])
    }
    all[place].set(.integer(world.now.seconds(since: VirtualTime(secondsSince1970: 0))), at: ["attributes", "updated"])
    for member in ["tags", "contentType"] where !body[member].isNull { all[place][member] = body[member] }
    if kind.name == "keys", !body["key_ops"].isNull { all[place].set(body["key_ops"], at: ["key", "key_ops"]) }
    let spelling = found(kind, name)
    keep(.array(all), kind.name, spelling)
    var document = shown(kind, spelling, all[place])
    document.remove(at: ["value"])
    return Response(200, document)
  }

  private mutating func delete(_ kind: Kind, _ name: String, in world: inout World) throws(ServiceError) -> Response {
    let all = versions(kind, name)
    guard !all.isEmpty else { throw notFound(kind, name) }
    let spelling = found(kind, name)
    let now = world.now.seconds(since: VirtualTime(secondsSince1970: 0))
    let bin: JSONValue = [
      "versions": .array(all), "deletedDate": .integer(now),
      "scheduledPurgeDate": .integer(now + retentionDays * 86400),
    ]
    keep(nil, kind.name, spelling)
    keep(bin, kind.bin, spelling)
    return Response(200, binned(kind, spelling, bin, isListed: false))
  }

  // MARK: - What was deleted

  /// What was to be purged until now is gone.
  private mutating func forgetPurged(_ now: VirtualTime) {
    let seconds = now.seconds(since: VirtualTime(secondsSince1970: 0))
    for place in ["deletedsecrets", "deletedkeys"] {
      for (name, bin) in contents[place]?.object?.pairs ?? JSONObject().pairs
      where bin["scheduledPurgeDate"].integer ?? Int.max <= seconds {
        keep(nil, place, name)
      }
    }
  }

  private func binned(_ kind: Kind, _ name: String, _ bin: JSONValue, isListed: Bool) -> JSONValue {
    let version = bin["versions"].array?.last ?? .null
    var document = isListed ? listed(kind, name, version, isVersion: false) : shown(kind, name, version)
    document.remove(at: ["value"])
    document["recoveryId"] = .string("https://\(host)/\(kind.bin)/\(name)")
    document["deletedDate"] = bin["deletedDate"]
    document["scheduledPurgeDate"] = bin["scheduledPurgeDate"]
    return document
  }

  private mutating func deleted(
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
