import Grammar

/// Options that making and changing a vault share.
extension KeyVaultGroup {
  /// Options that are members of the properties as they are.
  static let switches = [
    ("enabled_for_deployment", "enabledForDeployment"), ("enabled_for_disk_encryption", "enabledForDiskEncryption"),
    ("enabled_for_template_deployment", "enabledForTemplateDeployment"),
    ("enable_rbac_authorization", "enableRbacAuthorization"), ("enable_purge_protection", "enablePurgeProtection"),
    ("public_network_access", "publicNetworkAccess"),
  ]

  /// How many days what is deleted can be recovered.
  static func days(_ call: Call) throws(CommandError) -> Int? {
    guard let word = call.text(of: "retention_days"), !word.isEmpty else { return nil }
    guard let days = Int(word) else {
      throw .unexpected("invalid literal for int() with base 10: '\(word)'")
    }
    return days
  }
}
