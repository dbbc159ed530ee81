/// The types of `Microsoft.Compute` that are documents and nothing more.
///
/// The notation is that of ``DocumentNamespace``. Source: the service's interface of 2025-01-02 (disks) and 2025-04-01.
enum ComputeTypes {
  static let declarations: StaticString = """
    disks
      /sku.name word Standard_LRS Premium_LRS StandardSSD_LRS UltraSSD_LRS Premium_ZRS StandardSSD_ZRS PremiumV2_LRS = Standard_LRS
      osType word Windows Linux
      hyperVGeneration word V1 V2
      creationData.createOption word Empty Attach FromImage Import Copy Restore Upload CopyStart ImportSecure UploadPreparedSecure CopyFromSanSnapshot
      diskSizeGB number
      diskIOPSReadWrite number
      diskMBpsReadWrite number
      maxShares number
      burstingEnabled flag
      supportsHibernation flag
      encryption.type word EncryptionAtRestWithPlatformKey EncryptionAtRestWithCustomerKey EncryptionAtRestWithPlatformAndCustomerKeys = EncryptionAtRestWithPlatformKey
      networkAccessPolicy word AllowAll AllowPrivate DenyAll = AllowAll
      publicNetworkAccess word Enabled Disabled = Enabled
      timeCreated time
      uniqueId guid
    snapshots
      /sku.name word Standard_LRS Premium_LRS Standard_ZRS = Standard_LRS
      osType word Windows Linux
      hyperVGeneration word V1 V2
      creationData.createOption word Empty Attach FromImage Import Copy Restore Upload CopyStart
      diskSizeGB number
      incremental flag = false
      encryption.type word EncryptionAtRestWithPlatformKey EncryptionAtRestWithCustomerKey EncryptionAtRestWithPlatformAndCustomerKeys = EncryptionAtRestWithPlatformKey
      networkAccessPolicy word AllowAll AllowPrivate DenyAll = AllowAll
      publicNetworkAccess word Enabled Disabled = Enabled
      timeCreated time
      uniqueId guid
    proximityPlacementGroups stateless
      proximityPlacementGroupType word Standard Ultra = Standard
    availabilitySets stateless
      /sku.name word Aligned Classic = Classic
      platformFaultDomainCount number = 2
      platformUpdateDomainCount number = 5
      proximityPlacementGroup to proximityPlacementGroups
    """
}
