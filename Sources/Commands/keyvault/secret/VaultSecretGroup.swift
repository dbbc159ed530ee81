import ARM
import Grammar
import JSON

/// `az keyvault secret`.
enum VaultSecretGroup {
  static func group() -> CommandGroup<Client> {
    CommandGroup(
      "keyvault secret", "Manage secrets.",
      verbs: [
        ("delete", { delete() }), ("download", { download() }), ("list", { list() }),
        ("list-deleted", { listDeleted() }), ("list-versions", { listVersions() }), ("purge", { purge() }),
        ("recover", { recover() }), ("set", { set() }), ("set-attributes", { setAttributes() }), ("show", { show() }),
        ("show-deleted", { showDeleted() }),
      ])
  }

  private static let table = ClassicTable.keyVault
  private static let version = "7.4"

  private static func set() -> Command<Client> {
    .classic(
      "keyvault secret set", in: table,
      reads: "name vault_base_url value file_path encoding tags content_type expires_on not_before disabled"
    ) { (call, _, client) throws(CommandError) in
      let (value, encoding) = try value(call, client)
      var tags = call.value(of: "tags")?.object ?? JSONObject()
      tags["file-encoding"] = .string(encoding)
      var body: JSONValue = ["value": .string(value), "tags": .object(tags)]
      if let type = call.value(of: "content_type") { body["contentType"] = type }
      var attributes = moments(call)
      if let isOff = call.value(of: "disabled"), !isOff.isNull { attributes["enabled"] = .bool(isOff != true) }
      if attributes != [:] { body["attributes"] = attributes }
      let target = try VaultTarget(call)
      let made = try client.vaultAnswer(.put, target.host, "/secrets/\(target.name)", version: version, body: body)
      return .value(VaultDocuments.secret(made, hasValue: true))
    }
  }

  /// From when on and until when, in seconds since 1970.
  static func moments(_ call: Call) -> JSONValue {
    var attributes: JSONValue = [:]
    for (option, member) in [("expires_on", "exp"), ("expires", "exp"), ("not_before", "nbf")] {
      if let moment = call.text(of: option).flatMap({ UTCMoment($0) }) {
        attributes[member] = .integer(moment.secondsSince1970)
      }
    }
    return attributes
  }

  /// The value, given or in a file, and how the file is written.
  private static func value(_ call: Call, _ client: Client) throws(CommandError) -> (String, String) {
    let value = call.text(of: "value").flatMap { $0.isEmpty ? nil : $0 }
    let file = call.text(of: "file_path").flatMap { $0.isEmpty ? nil : $0 }
    guard (value == nil) != (file == nil) else {
      throw CommandError(.refused, "incorrect usage: [Required] --value VALUE | --file PATH")
    }
    let encoding = call.text(of: "encoding") ?? "utf-8"
    if let value { return (value, encoding) }
    guard let bytes = client.readFile(file ?? "") else {
      throw CommandError(.usage, "[Errno 2] No such file or directory: '\(file ?? "")'")
    }
    switch encoding {
    case "base64":
      // Lines of 76 letters, each with its end.
      let letters = Array(Base64.encode(bytes).utf8)
      let lines = stride(from: 0, to: letters.count, by: 76)
        .map { String(decoding: letters[$0..<min($0 + 76, letters.count)], as: UTF8.self) + "\n" }
      return (lines.joined(), encoding)
    case "hex":
      let digits = Array("0123456789abcdef".utf8)
      return (
        String(decoding: bytes.flatMap { [digits[Int($0 >> 4)], digits[Int($0 & 15)]] }, as: UTF8.self), encoding
      )
    default:
      guard let text = String(validating: bytes, as: UTF8.self) else {
        throw CommandError(.refused, "Unable to decode file '\(file ?? "")' with '\(encoding)' encoding.")
      }
      return (text.replacing("\r\n", with: "\n"), encoding)
    }
  }

  private static func show() -> Command<Client> {
    .classic("keyvault secret show", in: table, reads: "name vault_base_url version identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let found = try client.vaultAnswer(
        .get, target.host, "/secrets/\(target.name)/\(target.version)", version: version, isShow: true)
      return .value(VaultDocuments.secret(found, hasValue: true))
    }
  }

  private static func setAttributes() -> Command<Client> {
    .classic(
      "keyvault secret set-attributes", in: table,
      reads: "name vault_base_url version identifier tags content_type expires_on not_before enabled"
    ) { (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      var body: JSONValue = [:]
      if let type = call.value(of: "content_type") { body["contentType"] = type }
      var attributes = moments(call)
      if let isOn = call.value(of: "enabled"), !isOn.isNull { attributes["enabled"] = isOn }
      if attributes != [:] { body["attributes"] = attributes }
      if let tags = call.value(of: "tags") { body["tags"] = tags }
      let made = try client.vaultAnswer(
        .patch, target.host, "/secrets/\(target.name)/\(target.version)", version: version, body: body)
      return .value(VaultDocuments.secret(made, hasValue: true))
    }
  }

  private static func list() -> Command<Client> {
    .classic("keyvault secret list", in: table, reads: "vault_base_url identifier max_page_size include_managed") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget.vault(call)
      let found = try client.vaultPages(
        target.host, "/secrets", version: version, most: call.value(of: "max_page_size")?.integer, mostFirst: true)
      let shown = found.filter { call.isOn("include_managed") || $0["managed"] != true }
      return .value(.array(shown.map { VaultDocuments.secret($0, hasValue: false) }))
    }
  }

  private static func listVersions() -> Command<Client> {
    .classic("keyvault secret list-versions", in: table, reads: "name vault_base_url identifier max_page_size") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let found = try client.vaultPages(
        target.host, "/secrets/\(target.name)/versions", version: version,
        most: call.value(of: "max_page_size")?.integer, mostFirst: true)
      return .value(.array(found.map { VaultDocuments.secret($0, hasValue: false) }))
    }
  }

  private static func delete() -> Command<Client> {
    .classic("keyvault secret delete", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      client.warn(VaultKeyGroup.softDeletion(of: "secret"))
      let target = try VaultTarget(call)
      let gone = try client.vaultAnswer(.delete, target.host, "/secrets/\(target.name)", version: version)
      return .value(VaultDocuments.secret(gone, hasValue: true, isDeleted: true))
    }
  }

  private static func listDeleted() -> Command<Client> {
    .classic("keyvault secret list-deleted", in: table, reads: "vault_base_url identifier max_page_size") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget.vault(call)
      let found = try client.vaultPages(
        target.host, "/deletedsecrets", version: version, most: call.value(of: "max_page_size")?.integer,
        mostFirst: true)
      return .value(.array(found.map { VaultDocuments.secret($0, hasValue: false, isDeleted: true) }))
    }
  }

  private static func showDeleted() -> Command<Client> {
    .classic("keyvault secret show-deleted", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let found = try client.vaultAnswer(
        .get, target.host, "/deletedsecrets/\(target.name)", version: version)
      return .value(VaultDocuments.secret(found, hasValue: true, isDeleted: true))
    }
  }

  private static func purge() -> Command<Client> {
    .classic("keyvault secret purge", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      _ = try client.vaultAnswer(.delete, target.host, "/deletedsecrets/\(target.name)", version: version)
      return .nothing
    }
  }

  private static func recover() -> Command<Client> {
    .classic("keyvault secret recover", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let made = try client.vaultAnswer(
        .post, target.host, "/deletedsecrets/\(target.name)/recover", version: version)
      return .value(VaultDocuments.secret(made, hasValue: true))
    }
  }

  private static func download() -> Command<Client> {
    .classic(
      "keyvault secret download", in: table,
      reads: "name vault_base_url version identifier file_path encoding overwrite"
    ) { (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let file = call.text(of: "file_path") ?? ""
      if !call.isOn("overwrite"), client.readFile(file) != nil {
        throw CommandError(
          .refused, "File '\(file)' already exists. Use --overwrite to overwrite the existing file.")
      }
      let found = try client.vaultAnswer(
        .get, target.host, "/secrets/\(target.name)/\(target.version)", version: version)
      let encoding = call.text(of: "encoding") ?? found.at("tags", "file-encoding").string ?? "utf-8"
      let text = found["value"].string ?? ""
      switch encoding {
      case "base64": client.write(Base64.decode(text) ?? [], to: file)
      case "hex":
        let digits = Array(text.utf8)
        let bytes = stride(from: 0, to: digits.count - 1, by: 2)
          .compactMap { UInt8(String(decoding: digits[$0...($0 + 1)], as: UTF8.self), radix: 16) }
        client.write(bytes, to: file)
      default: client.write(Array(text.utf8), to: file)
      }
      return .nothing
    }
  }
}
