import ARM
import Grammar
import JSON

/// The extension that encrypts the disks of a machine from within.
struct DiskEncryption: Sendable {
  let isLinux: Bool

  var publisher: String { "Microsoft.Azure.Security" }
  /// Its type, which is also its name.
  var name: String { isLinux ? "AzureDiskEncryptionForLinux" : "AzureDiskEncryption" }
  var version: String { isLinux ? "1.1" : "2.2" }
  /// The version that works with an application of the directory.
  var oldVersion: String { isLinux ? "0.1" : "1.1" }

  /// How a machine is encrypted now.
  enum State: Sendable {
    case none
    case new
    case old
  }

  /// How a machine, as it is printed, is encrypted.
  ///
  /// - Throws: what the client breaks down over.
  func state(of machine: JSONValue) throws(CommandError) -> State {
    if machine.at("storageProfile", "osDisk", "encryptionSettings").object?.isEmpty == false { return .old }
    for part in machine["resources"].array ?? [] {
      guard let publisher = part["publisher"].string else { throw .unexpected("'publisher'") }
      guard publisher.equalsIgnoringCase(self.publisher) else { continue }
      guard let type = part["typePropertiesType"].string else { throw .unexpected("'typePropertiesType'") }
      guard type.equalsIgnoringCase(name) else { continue }
      guard let version = part["typeHandlerVersion"].string else { throw .unexpected("'typeHandlerVersion'") }
      return Self.major(version) == Self.major(oldVersion) ? .old : .new
    }
    return .none
  }

  private static func major(_ version: String) -> Substring? { version.split(separator: ".").first }

  /// The address of a vault by its id.
  static func address(of vault: String) -> String {
    "https://\(ResourceID(trusted: vault).name).vault.azure.net"
  }
}

/// The vaults and keys that disks are to be encrypted with.
struct EncryptionKeys: Sendable {
  let vault: Key<String>
  let keyVault: Key<String>
  let key: Key<String>
  let algorithm: Key<String>

  static let vaultHelp: StaticString = "The vault for the keys of the disks, by name or id."
  static let keyVaultHelp: StaticString = "The vault with the key that encrypts those keys; the same when left out."
  static let keyHelp: StaticString = "The key that encrypts the keys of the disks, by name or address."
  static let algorithmHelp: StaticString = "How that key encrypts."

  /// What is asked for, with ids for names.
  func wish(of call: Call, group: String, _ client: Client) throws(CommandError) -> EncryptionWish {
    let vault = client.vaultID(try call.required(vault), group: group)
    let key = call.optional(key).flatMap { $0.isEmpty ? nil : $0 }
    var keyVault = call.optional(keyVault).flatMap { $0.isEmpty ? nil : $0 }
    if let word = keyVault {
      guard key != nil else {
        throw CommandError(
          .refused, "Incorrect usage '--key-encryption-keyvault': '--key-encryption-key' is required")
      }
      keyVault = client.vaultID(word, group: group)
    }
    return EncryptionWish(
      vault: vault, keyVault: keyVault ?? (key == nil ? nil : vault), key: key,
      algorithm: try call.required(algorithm))
  }
}

/// With what disks are to be encrypted.
struct EncryptionWish: Sendable {
  let vault: String
  let keyVault: String?
  /// The address of a key, or its name until it is looked up.
  var key: String?
  let algorithm: String
}

extension Client {
  /// Sees that a vault is fit for the disks of a machine or a scale set, and looks up the address of a key that is named.
  ///
  /// - Parameters:
  ///   - document: has `id` and `location`.
  ///   - kind: `VM` or `VMSS`.
  ///   - hasIdentity: whether an identity of its own opens the vault.
  ///   - forces: whether what is wrong is only said.
  mutating func check(
    _ wish: inout EncryptionWish, for document: JSONValue, kind: String, hasIdentity: Bool, forces: Bool
  ) throws(CommandError) {
    func complain(_ text: String) throws(CommandError) {
      guard forces else { throw CommandError(.refused, "ERROR: \(text)") }
      warn("WARNING: \(text) Encryption might fail.")
    }
    let vault = try vault(wish.vault)
    let parts = ResourceID(trusted: wish.vault)
    if !hasIdentity, vault.at("properties", "enabledForDiskEncryption") != true {
      try complain("Keyvault '\(parts.name)' is not enabled for disk encryption.")
    }
    if let keyVault = wish.keyVault, !ResourceID(trusted: keyVault).name.equalsIgnoringCase(parts.name) {
      _ = try self.vault(keyVault)
    }
    let id = ResourceID(trusted: document["id"].string ?? "")
    if !id.subscription.equalsIgnoringCase(parts.subscription) {
      try complain("\(kind) \(id.name)'s subscription does not match keyvault's subscription.")
    }
    func region(_ document: JSONValue) -> String {
      (document["location"].string ?? "").filter { $0 != " " }.lowercased()
    }
    if region(vault) != region(document) {
      try complain("\(kind) \(id.name)'s region does not match keyvault's region.")
    }
    if let key = wish.key, !key.contains("://"), let keyVault = wish.keyVault {
      let name = ResourceID(trusted: keyVault).name
      wish.key = try vaultContent(name, "/keys/\(key)/", apiVersion: "7.6-preview.2").at("key", "kid").string ?? ""
    }
  }

  /// Refuses an identity that a machine or a scale set does not have.
  func checkEncryptionIdentity(_ id: String, of document: JSONValue) throws(CommandError) {
    let own = document.at("identity", "userAssignedIdentities").object ?? [:]
    guard own.pairs.contains(where: { $0.0.equalsIgnoringCase(id) }) else {
      throw CommandError(
        .refused,
        "Encryption Identity should be an ARM Resource ID of one of the user assigned identities associated to the resource"
      )
    }
  }
}
