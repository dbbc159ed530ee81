// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let diskShapes: StaticString = #"""
    disk create=@0
    disk grant-access={accessSAS! securityDataAccessSAS! securityMetadataAccessSAS!}
    disk list=[@0
    disk show=@0
    disk update=@0
    disk update-patch={extendedLocation@1 id! location+ managedBy! managedByExtended![ name!
     properties^{LastOwnershipUpdateTime! burstingEnabled:b burstingEnabledTime! completionPercent:f
     creationData+{createOption+ elasticSanResourceId galleryImageReference@3 imageReference@3 logicalSectorSize:i
     performancePlus:b securityDataUri sourceResourceId sourceUniqueId! sourceUri storageAccountId
     uploadSizeBytes:i} dataAccessAuthMode diskAccessId diskIOPSReadOnly:i diskIOPSReadWrite:i diskMBpsReadOnly:i
     diskMBpsReadWrite:i diskSizeBytes!:i diskSizeGB:i diskState! encryption@4 encryptionSettingsCollection@5
     hyperVGeneration maxShares:i networkAccessPolicy optimizedForFrequentAttach:b osType
     propertyUpdatesInProgress!{targetTier} provisioningState! publicNetworkAccess purchasePlan@6 securityProfile@7
     shareInfo![{vmUri!} supportedCapabilities{acceleratedNetwork:b architecture diskControllerTypes}
     supportsHibernation:b tier timeCreated! uniqueId!} sku@9 tags< type! zones[}
    disk wait=@0
    snapshot create=@11
    snapshot grant-access={accessSAS! securityDataAccessSAS!}
    snapshot list=[@11
    snapshot show=@11
    snapshot update=@11
    snapshot wait=@11

    {extendedLocation@1 id! location+ managedBy! managedByExtended![ name! properties^{LastOwnershipUpdateTime!
     availabilityPolicy{actionOnDiskDelay} burstingEnabled:b burstingEnabledTime! completionPercent:f
     creationData+@2 dataAccessAuthMode diskAccessId diskIOPSReadOnly:i diskIOPSReadWrite:i diskMBpsReadOnly:i
     diskMBpsReadWrite:i diskSizeBytes!:i diskSizeGB:i diskState! encryption@4 encryptionSettingsCollection@5
     hyperVGeneration maxShares:i networkAccessPolicy optimizedForFrequentAttach:b osType
     propertyUpdatesInProgress!{targetTier} provisioningState! publicNetworkAccess purchasePlan@6 securityProfile@7
     shareInfo![{vmUri!} supportedCapabilities@8 supportsHibernation:b tier timeCreated! uniqueId!} sku@9
     systemData!@10 tags< type! zones[}
    {name type}
    {createOption+ elasticSanResourceId galleryImageReference@3 imageReference@3 instantAccessDurationMinutes:i
     logicalSectorSize:i performancePlus:b provisionedBandwidthCopySpeed securityDataUri securityMetadataUri
     sourceResourceId sourceUniqueId! sourceUri storageAccountId uploadSizeBytes:i}
    {communityGalleryImageId id lun:i sharedGalleryImageId}
    {diskEncryptionSetId type}
    {enabled+:b encryptionSettings[{diskEncryptionKey{secretUrl+ sourceVault+{id}} keyEncryptionKey{keyUrl+
     sourceVault+{id}}} encryptionSettingsVersion}
    {name+ product+ promotionCode publisher+}
    {secureVMDiskEncryptionSetId securityType}
    {acceleratedNetwork:b architecture diskControllerTypes supportedSecurityOption}
    {name tier!}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {extendedLocation@1 id! location+ managedBy! name! properties^{completionPercent:f
     copyCompletionError{errorCode+ errorMessage+} creationData+@2 dataAccessAuthMode diskAccessId diskSizeBytes!:i
     diskSizeGB:i diskState! encryption@4 encryptionSettingsCollection@5 hyperVGeneration incremental:b
     incrementalSnapshotFamilyId! networkAccessPolicy osType provisioningState! publicNetworkAccess purchasePlan@6
     securityProfile@7 snapshotAccessState! supportedCapabilities@8 supportsHibernation:b timeCreated! uniqueId!}
     sku@9 systemData!@10 tags< type!}
    """#
}
