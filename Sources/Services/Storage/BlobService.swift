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
  private static let accountScope = "$account-encryption-key"

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

  // MARK: - Containers

  private mutating func container(_ name: String, in world: inout World) throws(BlobError) -> Response {
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

  private func list() throws(BlobError) -> Response {
    let prefix = request[parameter: "prefix"] ?? ""
    let showsMetadata = request[parameter: "include"]?.contains("metadata") ?? false
    var xml = XMLText.head("EnumerationResults", "ServiceEndpoint=\"https://\(request.host)/\"")
    xml += "<Containers>"
    let names = containers.names.filter { $0.hasPrefix(prefix) }.sorted()
    let page = Page(names, request)
    for name in page.names {
      let document = containers[name] ?? .null
      xml += "<Container>" + XMLText.element("Name", name) + "<Properties>"
      xml += XMLText.element("Last-Modified", document["modified"].string ?? "")
      xml += XMLText.element("Etag", document["etag"].string ?? "")
      xml += XMLText.element("LeaseStatus", "unlocked") + XMLText.element("LeaseState", "available")
      if let access = document["access"].string { xml += XMLText.element("PublicAccess", access) }
      xml += XMLText.element("DefaultEncryptionScope", document["scope"].string ?? Self.accountScope)
      xml += XMLText.element("DenyEncryptionScopeOverride", document["keepsScope"] == true ? "true" : "false")
      xml += XMLText.element("HasImmutabilityPolicy", "false") + XMLText.element("HasLegalHold", "false")
      xml += XMLText.element("ImmutableStorageWithVersioningEnabled", "false") + "</Properties>"
      if showsMetadata { xml += XMLText.metadata(document["metadata"]) }
      xml += "</Container>"
    }
    xml += "</Containers>" + XMLText.element("NextMarker", page.marker) + "</EnumerationResults>"
    return answer(200, [:], text: xml)
  }

  // MARK: - Blobs

  private mutating func blob(
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

  private func checkConditions(_ existing: JSONValue) throws(BlobError) {
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
  private func checkLease(of thing: String) throws(BlobError) {
    guard request.header("x-ms-lease-id") != nil else { return }
    throw BlobError(
      412, "LeaseNotPresentWith\(thing)Operation", "There is currently no lease on the \(thing.asciiLowercased).")
  }

  private func newBlob(_ existing: JSONValue, in world: inout World) -> JSONValue {
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

  private func read(_ document: JSONValue) throws(BlobError) -> Response {
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

  private var accountTier: String { account.document.at("properties", "accessTier").string ?? "Hot" }

  private mutating func setTier(_ container: String, _ name: String) throws(BlobError) -> Response {
    guard var holder = containers[container] else { throw .noContainer }
    guard !holder.at("blobs", name).isNull else { throw .noBlob }
    var blob = holder.at("blobs", name)
    blob["tier"] = .string(request.header("x-ms-access-tier") ?? accountTier)
    var blobs = holder["blobs"].object ?? JSONObject()
    blobs[name] = blob
    holder["blobs"] = .object(blobs)
    containers[container] = holder
    return Response(200)
  }

  private func listBlobs(_ container: String) throws(BlobError) -> Response {
    guard let holder = containers[container] else { throw .noContainer }
    let prefix = request[parameter: "prefix"] ?? ""
    let delimiter = request[parameter: "delimiter"] ?? ""
    let showsMetadata = request[parameter: "include"]?.contains("metadata") ?? false
    let blobs = holder["blobs"].object ?? JSONObject()
    var folders: [String] = []
    var names: [String] = []
    for name in blobs.names.filter({ $0.hasPrefix(prefix) }).sorted() {
      let rest = name.dropFirst(prefix.count)
      if let end = delimiter.isEmpty ? nil : rest.firstRange(of: delimiter) {
        let folder = prefix + rest[..<end.upperBound]
        if folders.last != folder { folders.append(folder) }
      } else {
        names.append(name)
      }
    }
    let page = Page(names, request)
    var xml = XMLText.head(
      "EnumerationResults", "ServiceEndpoint=\"https://\(request.host)/\" ContainerName=\"\(container)\"")
    xml += "<Blobs>"
    for name in page.names {
      let document = blobs[name] ?? .null
      xml += "<Blob>" + XMLText.element("Name", name) + "<Properties>"
      xml += XMLText.element("Creation-Time", document["created"].string ?? "")
      xml += XMLText.element("Last-Modified", document["modified"].string ?? "")
      // Lists have it without its quotes.
      xml += XMLText.element("Etag", (document["etag"].string ?? "").replacing("\"", with: ""))
      xml += XMLText.element("Content-Length", String(document["size"].integer ?? 0))
      xml += XMLText.element("Content-Type", document["type"].string ?? "")
      xml += XMLText.element("Content-MD5", document["md5"].string ?? "")
      xml += XMLText.element("BlobType", "BlockBlob")
      xml += XMLText.element("AccessTier", document["tier"].string ?? accountTier)
      if document["tier"].isNull { xml += XMLText.element("AccessTierInferred", "true") }
      xml += XMLText.element("LeaseStatus", "unlocked") + XMLText.element("LeaseState", "available")
      xml += XMLText.element("ServerEncrypted", "true") + "</Properties>"
      if showsMetadata { xml += XMLText.metadata(document["metadata"]) }
      xml += "</Blob>"
    }
    for folder in folders { xml += "<BlobPrefix>" + XMLText.element("Name", folder) + "</BlobPrefix>" }
    xml += "</Blobs>" + XMLText.element("NextMarker", page.marker) + "</EnumerationResults>"
    return answer(200, [:], text: xml)
  }

  // MARK: - Keys

  private func delegationKey(in world: World) -> Response {
    let user = Principal.user(of: world)
    func text(_ name: String) -> String {
      let body = String(decoding: request.content ?? [], as: UTF8.self)
      guard let start = body.firstRange(of: "<\(name)>"), let end = body.firstRange(of: "</\(name)>"),
        start.upperBound <= end.lowerBound
      else { return "" }
      return String(body[start.upperBound..<end.lowerBound])
    }
    var xml = XMLText.head("UserDelegationKey", "") + XMLText.element("SignedOid", user.id)
    xml += XMLText.element("SignedTid", world.subscription.tenantID)
    xml += XMLText.element("SignedStart", text("Start")) + XMLText.element("SignedExpiry", text("Expiry"))
    xml += XMLText.element("SignedService", "b") + XMLText.element("SignedVersion", "2026-04-06")
    let key = Base64.encode(Array(GUID.of("delegation:\(user.id):\(text("Expiry"))").utf8))
    xml += XMLText.element("Value", key) + "</UserDelegationKey>"
    return answer(200, [:], text: xml)
  }

  // MARK: - What answers are made of

  private var metadata: JSONValue {
    let prefix = "x-ms-meta-"
    let pairs = request.headers.filter { $0.name.hasPrefix(prefix) }
    return pairs.isEmpty
      ? .null : .object(JSONObject(pairs.map { (String($0.name.dropFirst(prefix.count)), .string($0.value)) }))
  }

  private func headers(of document: JSONValue) -> [String: String] {
    var headers: [String: String] = [:]
    headers["etag"] = document["etag"].string
    headers["last-modified"] = document["modified"].string
    for (name, value) in document["metadata"].object?.pairs ?? JSONObject().pairs {
      headers["x-ms-meta-\(name)"] = value.string
    }
    return headers
  }

  private func answer(_ status: Int, _ headers: [String: String], text: String? = nil) -> Response {
    var response = Response(status)
    response.headers = headers
    response.text = text
    return response
  }

  /// A mark of a state: `"0x8DD…"`.
  private static func mark(_ world: inout World) -> String {
    "\"0x\(world.generator.hexadecimal(15).uppercased())\""
  }

  /// Some of the names, and where to go on.
  private struct Page {
    var names: [String]
    var marker = ""

    init(_ all: [String], _ request: Request) {
      let start = request[parameter: "marker"] ?? ""
      let rest = all.filter { $0 >= start }
      let most = min(5000, request[parameter: "maxresults"].flatMap { Int($0) } ?? 5000)
      names = Array(rest.prefix(max(0, most)))
      if rest.count > names.count, most > 0 { marker = rest[names.count] }
    }
  }
}
