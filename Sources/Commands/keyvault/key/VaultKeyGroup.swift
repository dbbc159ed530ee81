import ARM
import Grammar
import JSON

/// `az keyvault key`.
enum VaultKeyGroup {
  static func group() -> CommandGroup<Client> {
    CommandGroup(
      "keyvault key", "Manage keys.",
      verbs: [
        ("create", { create() }), ("delete", { delete() }), ("list", { list() }), ("list-deleted", { listDeleted() }),
        ("list-versions", { listVersions() }), ("purge", { purge() }), ("recover", { recover() }), ("show", { show() }),
        ("show-deleted", { showDeleted() }),
      ])
  }

  private static let table = ClassicTable.keyVault
  private static let version = "7.6-preview.2"

  static func softDeletion(of thing: String) -> String {
    "Warning! If you have soft-delete protection enabled on this key vault, this \(thing) will be moved to the soft deleted state. You will not be able to create a \(thing) with the same name within this key vault until the \(thing) has been purged from the soft-deleted state. Please see the following documentation for additional guidance.\nhttps://learn.microsoft.com/azure/key-vault/general/soft-delete-overview"
  }

  private static func create() -> Command<Client> {
    .classic(
      "keyvault key create", in: table,
      reads:
        "name vault_base_url identifier protection key_size key_ops disabled expires not_before tags kty curve exportable"
    ) { (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      var type = call.text(of: "kty") ?? (call.text(of: "curve") == nil ? "RSA" : "EC")
      switch call.text(of: "protection") {
      case "hsm": if !type.hasSuffix("-HSM") { type += "-HSM" }
      case "software":
        if type.hasSuffix("-HSM") {
          throw CommandError(
            .refused, "The key type {} is invalid for software protected keys. Omit --protection")
        }
      default: break
      }
      var attributes = VaultSecretGroup.moments(call)
      attributes["enabled"] = .bool(call.value(of: "disabled") != true)
      if let isExportable = call.value(of: "exportable"), !isExportable.isNull {
        attributes["exportable"] = isExportable
      }
      var body: JSONValue = ["kty": .string(type), "attributes": attributes]
      if let size = call.value(of: "key_size") { body["key_size"] = size }
      if let words = call.words(of: "key_ops") { body["key_ops"] = .array(words.map(JSONValue.string)) }
      if let tags = call.value(of: "tags") { body["tags"] = tags }
      if let curve = call.value(of: "curve") { body["crv"] = curve }
      let made = try client.vaultAnswer(
        .post, target.host, "/keys/\(target.name)/create", version: version, body: body)
      return .value(VaultDocuments.key(made))
    }
  }

  private static func show() -> Command<Client> {
    .classic("keyvault key show", in: table, reads: "name vault_base_url version identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let found = try client.vaultAnswer(
        .get, target.host, "/keys/\(target.name)/\(target.version)", version: version, isShow: true)
      return .value(VaultDocuments.key(found))
    }
  }

  private static func list() -> Command<Client> {
    .classic("keyvault key list", in: table, reads: "vault_base_url identifier maxresults include_managed") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget.vault(call)
      let found = try client.vaultPages(
        target.host, "/keys", version: version, most: call.value(of: "maxresults")?.integer, mostFirst: false)
      let shown = found.filter { call.isOn("include_managed") || $0["managed"] != true }
      return .value(.array(shown.map { VaultDocuments.listedKey($0) }))
    }
  }

  private static func listVersions() -> Command<Client> {
    .classic("keyvault key list-versions", in: table, reads: "name vault_base_url identifier max_page_size") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let found = try client.vaultPages(
        target.host, "/keys/\(target.name)/versions", version: version, most: call.value(of: "max_page_size")?.integer,
        mostFirst: false)
      return .value(.array(found.map { VaultDocuments.listedKey($0) }))
    }
  }

  private static func delete() -> Command<Client> {
    .classic("keyvault key delete", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      client.warn(softDeletion(of: "key"))
      let target = try VaultTarget(call)
      let gone = try client.vaultAnswer(.delete, target.host, "/keys/\(target.name)", version: version)
      return .value(VaultDocuments.key(gone, isDeleted: true))
    }
  }

  private static func listDeleted() -> Command<Client> {
    .classic("keyvault key list-deleted", in: table, reads: "vault_base_url identifier max_page_size") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget.vault(call)
      let found = try client.vaultPages(
        target.host, "/deletedkeys", version: version, most: call.value(of: "max_page_size")?.integer, mostFirst: false)
      return .value(.array(found.map { VaultDocuments.listedKey($0, isDeleted: true) }))
    }
  }

  private static func showDeleted() -> Command<Client> {
    .classic("keyvault key show-deleted", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let found = try client.vaultAnswer(
        .get, target.host, "/deletedkeys/\(target.name)", version: version)
      return .value(VaultDocuments.key(found, isDeleted: true))
    }
  }

  private static func purge() -> Command<Client> {
    .classic("keyvault key purge", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      _ = try client.vaultAnswer(.delete, target.host, "/deletedkeys/\(target.name)", version: version)
      return .nothing
    }
  }

  private static func recover() -> Command<Client> {
    .classic("keyvault key recover", in: table, reads: "name vault_base_url identifier") {
      (call, _, client) throws(CommandError) in
      let target = try VaultTarget(call)
      let made = try client.vaultAnswer(.post, target.host, "/deletedkeys/\(target.name)/recover", version: version)
      return .value(VaultDocuments.key(made))
    }
  }
}
