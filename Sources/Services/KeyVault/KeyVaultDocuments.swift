import ARM
import JSON
import World

/// What `Microsoft.KeyVault` says about vaults beyond their declarations.
enum KeyVaultDocuments: DocumentRules {
  static func checkName(_ name: String, of type: DocumentType) throws(ServiceError) {
    let bytes = Array(name.utf8)
    func isLetter(_ byte: UInt8) -> Bool { (0x61...0x7A).contains(byte | 0x20) }
    func isDigit(_ byte: UInt8) -> Bool { (0x30...0x39).contains(byte) }
    let isValid =
      (3...24).contains(bytes.count) && bytes.first.map(isLetter) == true
      && bytes.last.map { isLetter($0) || isDigit($0) } == true && !name.contains("--")
      && bytes.allSatisfy { isLetter($0) || isDigit($0) || $0 == UInt8(ascii: "-") }
    guard isValid else {
      throw ServiceError(
        400, "VaultNameNotValid",
        "The vault name '\(name)' is invalid. A vault's name must be between 3-24 alphanumeric characters. The name must "
          + "begin with a letter, end with a letter or digit, and not contain consecutive hyphens. Follow this link for "
          + "more information: https://go.microsoft.com/fwlink/?linkid=2147742")
    }
  }

  static func check(
    _ document: JSONValue, _ type: DocumentType, _ id: ResourceID, replacing existing: JSONValue, in world: World
  ) throws(ServiceError) {
    let isTaken = world.resources.ofType(type.fullName).contains {
      $0.id != id && $0.id.name.equalsIgnoringCase(id.name)
    }
    guard !isTaken else {
      throw ServiceError(
        409, "VaultAlreadyExists",
        "The vault name '\(id.name)' is already in use. Vault names are globally unique so it is possible that the name is "
          + "already taken. If you are sure that the vault name was not taken then it is possible that a vault with the "
          + "same name was recently deleted but not purged after being placed in a recoverable state. If the vault is in a "
          + "recoverable state then the vault will need to be purged before reusing the name. For more information about "
          + "VaultAlreadyExists, soft delete and purging a vault follow this link "
          + "https://go.microsoft.com/fwlink/?linkid=2147740.")
    }
  }

  /// A vault can be recovered for a while.
  static func letGo(of id: ResourceID, in world: inout World) { VaultRequests.keep(id, in: &world) }
}
