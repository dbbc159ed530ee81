/// The types of `Microsoft.KeyVault`.
///
/// The notation is that of ``DocumentNamespace``. Source: the service's interface of 2023-07-01.
enum KeyVaultTypes {
  static let declarations: StaticString = """
    vaults
      sku.family word A = A
      sku.name word standard premium
      tenantId text
      vaultUri made https://{name}.vault.azure.net/
      accessPolicies list = []
      enabledForDeployment flag = false
      enabledForDiskEncryption flag
      enabledForTemplateDeployment flag
      enableSoftDelete flag = true
      softDeleteRetentionInDays number = 90
      enableRbacAuthorization flag
      publicNetworkAccess word Enabled Disabled = Enabled
    """
}
