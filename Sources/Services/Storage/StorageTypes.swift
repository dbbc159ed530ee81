/// The types of `Microsoft.Storage`.
///
/// The notation is that of ``DocumentNamespace``. Source: the service's interface of 2025-06-01.
enum StorageTypes {
  static let declarations: StaticString = """
    storageAccounts
      /sku.name word Standard_LRS Standard_GRS Standard_RAGRS Standard_ZRS Premium_LRS Premium_ZRS Standard_GZRS Standard_RAGZRS StandardV2_LRS StandardV2_GRS StandardV2_ZRS StandardV2_GZRS PremiumV2_LRS PremiumV2_ZRS = Standard_RAGRS
      /kind word Storage StorageV2 BlobStorage FileStorage BlockBlobStorage = StorageV2
      accessTier word Hot Cool Premium Cold = Hot
      minimumTlsVersion word TLS1_0 TLS1_1 TLS1_2 TLS1_3 = TLS1_0
      allowBlobPublicAccess flag = false
      supportsHttpsTrafficOnly flag = true
      primaryLocation made {location}
      statusOfPrimary kept = available
      creationTime time
      keySeeds kept
      blobService kept
      primaryEndpoints.blob made https://{name}.blob.core.windows.net/
      primaryEndpoints.dfs made https://{name}.dfs.core.windows.net/
      primaryEndpoints.file made https://{name}.file.core.windows.net/
      primaryEndpoints.queue made https://{name}.queue.core.windows.net/
      primaryEndpoints.table made https://{name}.table.core.windows.net/
      primaryEndpoints.web made https://{name}.z6.web.core.windows.net/
    """
}
