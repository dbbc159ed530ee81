import ARM
import Grammar
import JSON

/// `az storage container`.
enum ContainerGroup {
  static func group() -> CommandGroup<Client> {
    CommandGroup(
      "storage container", "Manage containers for blobs.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("exists", { exists() }),
        ("generate-sas", { generateSAS() }), ("list", { list() }), ("show", { show() }),
      ])
  }

  private static let table = ClassicTable.blobs
  private static let container = Request.Parameter("restype", "container")

  private static func path(_ call: Call) -> String { "/\(call.text(of: "container_name") ?? "")" }

  private static func create() -> Command<Client> {
    .classic(
      "storage container create", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name resource_group_name metadata public_access fail_on_exist timeout default_encryption_scope prevent_encryption_scope_override"
    ) { (call, _, client) throws(CommandError) in
      // The client takes a group and does nothing with it.
      let hasScope = !(call.text(of: "default_encryption_scope") ?? "").isEmpty
      guard hasScope == (call.value(of: "prevent_encryption_scope_override") != nil) else { throw scopeIsHalf }
      let access = try client.blobAccess(call)
      var headers = try call.blobMetadata()
      if let word = call.text(of: "public_access"), word != "off" {
        headers.append(.init("x-ms-blob-public-access", word))
      }
      if let scope = call.text(of: "default_encryption_scope") {
        headers.append(.init("x-ms-default-encryption-scope", scope))
      }
      if let isPrevented = call.value(of: "prevent_encryption_scope_override") {
        headers.append(.init("x-ms-deny-encryption-scope-override", isPrevented == true ? "true" : "false"))
      }
      let request = access.request(.put, path(call), [container] + call.blobTimeout(), headers: headers)
      let response = client.answer(request)
      if response.status == 409, !call.isOn("fail_on_exist") { return .value(["created": false]) }
      guard response.isSuccess else { throw Client.blobFailure(response, request) }
      return .value(["created": true])
    }
  }

  private static let scopeIsHalf = CommandError(
    .refused,
    "usage error: You need to specify both --default-encryption-scope and --prevent-encryption-scope-override to set encryption scope information when creating container/file system."
  )

  private static func delete() -> Command<Client> {
    .classic(
      "storage container delete", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name fail_not_exist lease_id if_modified_since if_unmodified_since timeout"
    ) { (call, _, client) throws(CommandError) in
      let access = try client.blobAccess(call)
      let request = access.request(
        .delete, path(call), [container] + call.blobTimeout(), headers: call.blobConditions(&client))
      let response = client.answer(request)
      if response.status == 404, !call.isOn("fail_not_exist") { return .value(["deleted": false]) }
      guard response.isSuccess else { throw Client.blobFailure(response, request) }
      return .value(["deleted": true])
    }
  }

  private static func exists() -> Command<Client> {
    .classic(
      "storage container exists", in: table,
      reads: "account_name connection_string account_url account_key sas_token auth_mode container_name timeout"
    ) { (call, _, client) throws(CommandError) in
      let request = try client.blobAccess(call).request(.get, path(call), [container] + call.blobTimeout())
      return try .value(["exists": .bool(client.exists(request))])
    }
  }

  private static func show() -> Command<Client> {
    .classic(
      "storage container show", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name lease timeout"
    ) { (call, _, client) throws(CommandError) in
      let access = try client.blobAccess(call)
      let response = try client.blobAnswer(
        access.request(.get, path(call), [container] + call.blobTimeout(), headers: call.blobConditions(&client)))
      return .value(BlobDocuments.container(call.text(of: "container_name") ?? "", response))
    }
  }

  private static func list() -> Command<Client> {
    .classic(
      "storage container list", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode include_metadata include_deleted marker num_results prefix show_next_marker timeout"
    ) { (call, _, client) throws(CommandError) in
      let access = try client.blobAccess(call)
      let included = [("include_deleted", "deleted"), ("include_metadata", "metadata")]
        .filter { call.isOn($0.0) }.map(\.1).reversed()
      return try client.blobPages(
        access, "/", call, first: [.init("comp", "list")],
        last: [.init("include", included.joined(separator: ","))], group: "Containers"
      ) { element in BlobDocuments.container(element) }
    }
  }

  private static func generateSAS() -> Command<Client> {
    .classic(
      "storage container generate-sas", in: table,
      reads:
        "account_name connection_string account_url account_key auth_mode container_name permission expiry start id ip protocol cache_control content_disposition content_encoding content_language content_type as_user encryption_scope"
    ) { (call, _, client) throws(CommandError) in
      let access = try client.blobAccess(call)
      let (signature, key) = try client.blobSignature(call, access, .container)
      let own = try key == nil ? access.accountKey() : nil
      let token = signature.blob(
        call.text(of: "container_name") ?? "", isContainer: true, account: access.account,
        key: own, delegated: key)
      return .value(.string(token))
    }
  }
}

// MARK: - What commands on containers and blobs share

extension Call {
  /// What is noted with a thing, as headers.
  func blobMetadata() throws(CommandError) -> [Request.Parameter] {
    var headers: [Request.Parameter] = []
    for (number, word) in (words(of: "metadata") ?? []).enumerated() {
      let halves = word.utf8.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        throw CommandError(.usage, "dictionary update sequence element #\(number) has length 1; 2 is required")
      }
      headers.append(.init("x-ms-meta-\(Substring(halves[0]))", String(Substring(halves[1]))))
    }
    return headers
  }

  func blobTimeout() -> [Request.Parameter] {
    value(of: "timeout")?.integer.map { [.init("timeout", String($0))] } ?? []
  }

  /// Under which conditions a request is to be carried out.
  func blobConditions(_ client: inout Client) -> [Request.Parameter] {
    var headers: [Request.Parameter] = []
    let names = [
      ("lease", "x-ms-lease-id"), ("lease_id", "x-ms-lease-id"), ("if_match", "If-Match"),
      ("if_none_match", "If-None-Match"),
      ("if_modified_since", "If-Modified-Since"), ("if_unmodified_since", "If-Unmodified-Since"),
    ]
    for (option, header) in names {
      guard let word = text(of: option) else { continue }
      guard header.hasSuffix("-Since") else {
        headers.append(.init(header, word))
        continue
      }
      client.warn("Datetime with no tzinfo will be considered UTC.")
      headers.append(.init(header, UTCMoment(word).map(HTTPDate.text) ?? word))
    }
    return headers
  }
}

extension Client {
  /// Whether something is there: what is not found is not.
  mutating func exists(_ request: Request) throws(CommandError) -> Bool {
    let response = answer(request)
    let code = response.headers["x-ms-error-code"] ?? response.text.flatMap { XMLElement($0)?["Code"]?.text }
    if response.status == 404, code != nil { return false }
    guard response.isSuccess else { throw Self.blobFailure(response, request) }
    return true
  }

  /// Lists what comes in pages of XML.
  ///
  /// - Parameters:
  ///   - first: parameters before those of the page.
  ///   - last: parameters behind them; an empty one is sent all the same.
  ///   - group: the element that holds the elements.
  mutating func blobPages(
    _ access: BlobAccess, _ path: String, _ call: Call, first: [Request.Parameter], last: [Request.Parameter],
    group: String, _ read: (XMLElement) -> JSONValue
  ) throws(CommandError) -> Answer {
    let most = call.text(of: "num_results") ?? "5000"
    var marker = call.text(of: "marker")
    var elements: [JSONValue] = []
    // No list is as long; one that links to itself ends.
    for _ in 0..<10_000 {
      var parameters = first
      if let prefix = call.text(of: "prefix") { parameters.append(.init("prefix", prefix)) }
      if let delimiter = call.text(of: "delimiter") { parameters.append(.init("delimiter", delimiter)) }
      if let marker { parameters.append(.init("marker", marker)) }
      if most != "*" { parameters.append(.init("maxresults", most)) }
      let request = access.request(.get, path, parameters + last + call.blobTimeout())
      let response = try blobAnswer(request)
      guard let document = response.text.flatMap({ XMLElement($0) }) else {
        throw Self.blobFailure(Response(200), request)
      }
      let found = document[group]?.children ?? []
      // Folders stand before what lies beside them.
      elements +=
        found.filter { $0.name == "BlobPrefix" }.map(read) + found.filter { $0.name != "BlobPrefix" }.map(read)
      marker = document["NextMarker"].flatMap { $0.text.isEmpty ? nil : $0.text }
      guard let wanted = Int(most) ?? (most == "*" ? Int.max : nil), marker != nil, elements.count < wanted else {
        break
      }
    }
    if call.isOn("show_next_marker") {
      elements.append(["nextMarker": marker.map(JSONValue.string) ?? .null])
    } else if let marker {
      warn("Next Marker:")
      warn(marker)
    }
    return .value(.array(elements))
  }

  /// What is to be signed for a container or blob, and the user's key to do it with, when the user's it is to be.
  mutating func blobSignature(
    _ call: Call, _ access: BlobAccess, _ permissions: SASPermissions
  ) throws(CommandError) -> (SharedAccessSignature, SharedAccessSignature.DelegationKey?) {
    let permission = try permissions.checked(call.text(of: "permission"))
    let asUser = call.isOn("as_user")
    if access.credential == .login, !asUser {
      throw CommandError(
        .refused, "incorrect usage: specify --as-user when --auth-mode login is used to get user delegation key.")
    }
    if asUser {
      guard let expiry = call.text(of: "expiry").flatMap({ UTCMoment($0) }) else {
        throw CommandError(.usage, "incorrect usage: specify --expiry when as-user is enabled")
      }
      let now = UTCMoment(String(decoding: manager.now.utf8.prefix(19), as: UTF8.self) + "Z")
      if let now, expiry.secondsSince1970 > now.secondsSince1970 + 7 * 86400 {
        throw CommandError(.usage, "incorrect usage: --expiry should be within 7 days from now")
      }
      guard access.credential == .login else {
        throw CommandError(.usage, "incorrect usage: specify '--auth-mode login' when as-user is enabled")
      }
    }
    if call.text(of: "id") != nil {
      warn("\nPlease do not specify --expiry and --permissions if they are already specified in your policy.")
    }
    var signature = SharedAccessSignature(
      permission: permission, expiry: call.text(of: "expiry"), start: call.text(of: "start"), ip: call.text(of: "ip"),
      isHTTPSOnly: call.isOn("protocol"), policy: call.text(of: "id"),
      encryptionScope: call.text(of: "encryption_scope"))
    signature.headers = [
      ("rscc", "cache_control"), ("rscd", "content_disposition"), ("rsce", "content_encoding"),
      ("rscl", "content_language"), ("rsct", "content_type"),
    ].map { ($0.0, call.text(of: $0.1)) }
    signature.snapshot = call.text(of: "snapshot")
    return (signature, asUser ? try delegationKey(call, access) : nil)
  }

  /// Asks for a key of the user's that signs until the signature ends.
  private mutating func delegationKey(
    _ call: Call, _ access: BlobAccess
  ) throws(CommandError) -> SharedAccessSignature.DelegationKey {
    let start = call.text(of: "start").flatMap { UTCMoment($0)?.fullText }
    let now = String(decoding: manager.now.utf8.prefix(19), as: UTF8.self) + "Z"
    let expiry = call.text(of: "expiry").flatMap { UTCMoment($0)?.fullText } ?? now
    let body =
      "<?xml version='1.0' encoding='utf-8'?>\n<KeyInfo><Start>\(start ?? now)</Start><Expiry>\(expiry)</Expiry></KeyInfo>"
    let response = try blobAnswer(
      access.request(
        .post, "/", [.init("restype", "service"), .init("comp", "userdelegationkey")], content: Array(body.utf8)))
    guard let document = response.text.flatMap({ XMLElement($0) }) else {
      throw CommandError(.refused, "JSON is invalid: Expecting value: line 1 column 1 (char 0)\nErrorCode:None")
    }
    func text(_ name: String) -> String { document[name]?.text ?? "" }
    return .init(
      owner: text("SignedOid"), tenant: text("SignedTid"), start: text("SignedStart"), expiry: text("SignedExpiry"),
      service: text("SignedService"), version: text("SignedVersion"), value: text("Value"))
  }
}
