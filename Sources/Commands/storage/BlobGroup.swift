import ARM
import Grammar
import JSON

/// `az storage blob`.
enum BlobGroup {
  static func group() -> CommandGroup<Client> {
    CommandGroup(
      "storage blob", "Manage blobs.",
      verbs: [
        ("delete", { delete() }), ("download", { download() }), ("exists", { exists() }),
        ("generate-sas", { generateSAS() }), ("list", { list() }), ("set-tier", { setTier() }), ("show", { show() }),
        ("upload", { upload() }), ("url", { url() }),
      ])
  }

  private static let table = ClassicTable.blobs

  /// A blob of an account.
  struct Target {
    var access: BlobAccess
    var container: String
    var name: String

    var path: String { "/\(container)/\(name)" }
  }

  /// The blob that the options name: by container and name, or by its whole address.
  static func target(_ call: Call, _ client: inout Client, name: String? = nil) throws(CommandError) -> Target {
    guard let address = call.text(of: "blob_url"), !address.isEmpty else {
      let access = try client.blobAccess(call)
      let name = name ?? call.text(of: "blob_name") ?? ""
      let container = call.text(of: "container_name") ?? ""
      guard !name.isEmpty, !container.isEmpty else { throw incomplete }
      return Target(access: access, container: container, name: name)
    }
    let (place, query) = split(address, at: UInt8(ascii: "?"))
    let host = Client.host(of: place)
    let rest = place.utf8.drop { $0 == UInt8(ascii: "h") || $0 != UInt8(ascii: "/") }.dropFirst(2 + host.utf8.count + 1)
    let (container, blob) = split(String(Substring(rest)), at: UInt8(ascii: "/"))
    var access = BlobAccess(account: "", host: host, credential: .none)
    access.account = split(host, at: UInt8(ascii: ".")).0
    if !query.isEmpty {
      access.credential = .signature(Client.parameters(of: query))
    } else if call.text(of: "auth_mode") == "login" || client.setting("storage", "auth_mode") == "login" {
      access.credential = .login
    } else if let key = call.text(of: "account_key") {
      access.credential = .key(key)
    } else if let token = call.text(of: "sas_token") {
      access.credential = .signature(Client.parameters(of: token))
    }
    return Target(access: access, container: container, name: PercentCoding.decoded(blob))
  }

  private static let incomplete = CommandError(
    .refused,
    "Please specify --blob-url or combination of blob name, container name and storage account arguments.")

  /// What stands before and behind the first of a letter.
  private static func split(_ text: String, at letter: UInt8) -> (String, String) {
    let halves = text.utf8.split(separator: letter, maxSplits: 1, omittingEmptySubsequences: false)
    return (String(Substring(halves[0])), halves.count > 1 ? String(Substring(halves[1])) : "")
  }

  /// The snapshot or version that is meant.
  private static func version(_ call: Call) -> [Request.Parameter] {
    (call.text(of: "snapshot").map { [.init("snapshot", $0)] } ?? [])
      + (call.text(of: "version_id").map { [.init("versionid", $0)] } ?? [])
  }

  private static func show() -> Command<Client> {
    .classic(
      "storage blob show", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name blob_name blob_url snapshot lease if_match if_none_match if_modified_since if_unmodified_since timeout"
    ) { (call, _, client) throws(CommandError) in
      let target = try target(call, &client)
      let response = try client.blobAnswer(
        target.access.request(
          .head, target.path, version(call) + call.blobTimeout(), headers: call.blobConditions(&client)))
      return .value(BlobDocuments.blob(target.name, in: target.container, response))
    }
  }

  private static func exists() -> Command<Client> {
    .classic(
      "storage blob exists", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name blob_name blob_url snapshot timeout"
    ) { (call, _, client) throws(CommandError) in
      let target = try target(call, &client)
      return try .value([
        "exists": .bool(
          client.exists(target.access.request(.head, target.path, version(call) + call.blobTimeout())))
      ])
    }
  }

  private static func list() -> Command<Client> {
    .classic(
      "storage blob list", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name delimiter include marker num_results prefix show_next_marker timeout"
    ) { (call, _, client) throws(CommandError) in
      let access = try client.blobAccess(call)
      let container = call.text(of: "container_name") ?? ""
      var included: [Request.Parameter] = []
      if let letters = call.text(of: "include"), !letters.isEmpty {
        guard letters.allSatisfy({ "cdmsvtil".contains($0) }) else {
          throw CommandError(
            .usage,
            "valid values are (c)opy, (d)eleted, (m)etadata, (s)napshots, (v)ersions, (t)ags, (i)mmutabilitypolicy, (l)egalhold, (d)eletedwithversions or a combination thereof."
          )
        }
        // The other letters pass the check, and the client sends nothing for them.
        let words = [
          ("s", "snapshots"), ("m", "metadata"), ("c", "copy"), ("d", "deleted"), ("v", "versions"), ("t", "tags"),
        ].filter { letters.contains($0.0) }.map(\.1)
        if !words.isEmpty { included = [.init("include", words.joined(separator: ","))] }
      }
      return try client.blobPages(
        access, "/\(container)", call, first: [.init("restype", "container"), .init("comp", "list")], last: included,
        group: "Blobs"
      ) { element in
        element.name == "BlobPrefix"
          ? ["name": .string(element["Name"]?.text ?? "")] : BlobDocuments.blob(element, in: container)
      }
    }
  }

  private static func delete() -> Command<Client> {
    .classic(
      "storage blob delete", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name blob_name blob_url lease delete_snapshots if_match if_none_match if_modified_since if_unmodified_since timeout"
    ) { (call, _, client) throws(CommandError) in
      let target = try target(call, &client)
      let headers = call.text(of: "delete_snapshots").map { [Request.Parameter("x-ms-delete-snapshots", $0)] } ?? []
      _ = try client.blobAnswer(
        target.access.request(
          .delete, target.path, call.blobTimeout(), headers: headers + call.blobConditions(&client)))
      return .nothing
    }
  }

  private static func url() -> Command<Client> {
    .classic(
      "storage blob url", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name blob_name protocol snapshot"
    ) { (call, _, client) throws(CommandError) in
      let access = try client.blobAccess(call)
      let name = call.text(of: "blob_name").map { PercentCoding.encoded($0, sparing: "/~") } ?? ""
      var text = "https://\(access.host)/\(call.text(of: "container_name") ?? "")/\(name)"
      var parameters = call.text(of: "snapshot").map { ["snapshot=\(PercentCoding.encoded($0))"] } ?? []
      if case .signature(let signature) = access.credential {
        parameters += signature.map { "\($0.name)=\(PercentCoding.encoded($0.value, sparing: "/:"))" }
      }
      if !parameters.isEmpty { text += "?" + parameters.joined(separator: "&") }
      return .value(.string(call.text(of: "protocol") == "http" ? "http" + text.dropFirst(5) : text))
    }
  }

  private static func setTier() -> Command<Client> {
    .classic(
      "storage blob set-tier", in: table,
      reads:
        "account_name connection_string account_url account_key sas_token auth_mode container_name blob_name blob_url blob_type tier rehydrate_priority timeout"
    ) { (call, _, client) throws(CommandError) in
      let tier = try BlobTier.checked(call.text(of: "tier") ?? "")
      if tier == "Archive", call.text(of: "rehydrate_priority") != nil {
        throw CommandError(
          .usage, "--rehydrate-priority is only applicable to rehydrate blob data from the archive tier.")
      }
      if call.text(of: "blob_type") == "page" {
        throw CommandError(.refused, "'--type page' of 'az storage blob set-tier' is not emulated")
      }
      let target = try target(call, &client)
      let priority = call.text(of: "rehydrate_priority") ?? "Standard"
      _ = try client.blobAnswer(
        target.access.request(
          .put, target.path, [.init("comp", "tier")] + call.blobTimeout(),
          headers: [.init("x-ms-access-tier", tier), .init("x-ms-rehydrate-priority", priority)]))
      return .nothing
    }
  }

  private static func generateSAS() -> Command<Client> {
    .classic(
      "storage blob generate-sas", in: table,
      reads:
        "account_name connection_string account_url account_key auth_mode container_name blob_name blob_url permission expiry start id ip protocol cache_control content_disposition content_encoding content_language content_type as_user encryption_scope full_uri snapshot"
    ) { (call, _, client) throws(CommandError) in
      let target = try target(call, &client)
      let (signature, key) = try client.blobSignature(call, target.access, .blob)
      let own = try key == nil ? target.access.accountKey() : nil
      if let own, Base64.decode(own) == nil {
        let count = own.utf8.filter { $0 != UInt8(ascii: "=") }.count
        throw .unexpected(
          count % 4 == 1
            ? "Invalid base64-encoded string: number of data characters (\(count)) cannot be 1 more than a multiple of 4"
            : "Incorrect padding")
      }
      let token = signature.blob(
        "\(target.container)/\(target.name)", isContainer: false, account: target.access.account, key: own,
        delegated: key)
      guard call.isOn("full_uri") else { return .value(.string(token)) }
      let name = PercentCoding.encoded(target.name, sparing: "/~")
      return .value(
        .string("https://\(target.access.host)/\(target.container)/\(name)?\(token.replacing("/", with: "%2F"))"))
    }
  }
}

/// The tiers that a blob can be put into.
enum BlobTier {
  /// The tier as the service spells it; the complaint names all that the client's class of tiers has.
  static func checked(_ word: String) throws(CommandError) -> String {
    for tier in ["Archive", "Cold", "Cool", "Hot"] where tier.equalsIgnoringCase(word) { return tier }
    throw CommandError(
      .usage,
      "Unknown block blob tier name. Choose among ARCHIVE, COLD, COOL, HOT, capitalize, casefold, center, count, encode, endswith, expandtabs, find, format, format_map, index, isalnum, isalpha, isascii, isdecimal, isdigit, isidentifier, islower, isnumeric, isprintable, isspace, istitle, isupper, join, ljust, lower, lstrip, maketrans, partition, removeprefix, removesuffix, replace, rfind, rindex, rjust, rpartition, rsplit, rstrip, split, splitlines, startswith, strip, swapcase, title, translate, upper, zfill"
    )
  }
}
