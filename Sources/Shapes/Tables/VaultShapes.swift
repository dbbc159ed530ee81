// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let vaultShapes: StaticString = #"""
    keyvault check-name=@0
    keyvault create=@1
    keyvault delete-policy=@1
    keyvault list=[{id! name! type! systemData!@2}
    keyvault list whole=[@1
    keyvault list-deleted=[@3
    keyvault recover=@1
    keyvault set-policy=@1
    keyvault show=@1
    keyvault show-deleted=@3
    keyvault update=@1
    keyvault wait=@1
    storage account blob-service-properties show=@4
    storage account blob-service-properties update=@4
    storage account check-name=@0
    storage account create=@7
    storage account keys list=[@13
    storage account keys renew=[@13
    storage account list=[@7
    storage account show=@7
    storage account show-usage={unit! currentValue!:i limit!:i name!{value! localizedValue!}}
    storage account update=@7

    {nameAvailable!:b reason! message!}
    {id! name! type! systemData!@2 properties{tenantId sku{family name} accessPolicies[{tenantId objectId
     applicationId permissions{keys[ secrets[ certificates[ storage[}} vaultUri hsmPoolResourceId!
     enabledForDeployment:b enabledForDiskEncryption:b enabledForTemplateDeployment:b enableSoftDelete:b
     softDeleteRetentionInDays:i enableRbacAuthorization:b createMode enablePurgeProtection:b networkAcls{bypass
     defaultAction ipRules[{value} virtualNetworkRules[{id ignoreMissingVnetServiceEndpoint:b}} provisioningState
     privateEndpointConnections![{id etag privateEndpoint>properties.privateEndpoint{id!}
     privateLinkServiceConnectionState>properties.privateLinkServiceConnectionState{status description
     actionsRequired} provisioningState>properties.provisioningState!} publicNetworkAccess} location tags<}
    {createdBy createdByType createdAt:t lastModifiedBy lastModifiedByType lastModifiedAt:t}
    {id! name! type! systemData!@2 properties{vaultId! location! deletionDate!:t scheduledPurgeDate!:t tags!<
     purgeProtectionEnabled!:b}}
    {id! name! type! systemData!@2 blobServiceProperties>properties{cors{corsRules[{allowedOrigins[ allowedMethods[
     maxAgeInSeconds:i exposedHeaders[ allowedHeaders[}} defaultServiceVersion deleteRetentionPolicy@5
     staticWebsite{enabled:b indexDocument defaultIndexDocumentPath errorDocument404Path} isVersioningEnabled:b
     automaticSnapshotPolicyEnabled:b changeFeed{enabled:b retentionInDays:i} restorePolicy{enabled:b days:i
     lastEnabledTime!:t minRestoreTime!:t} containerDeleteRetentionPolicy@5 lastAccessTimeTrackingPolicy{enable:b
     name trackingGranularityInDays:i blobType[}} sku!@6}
    {enabled:b days:i allowPermanentDelete:b}
    {name tier!}
    {id! name! type! systemData!@2 tags< location provisioningState>properties.provisioningState!
     primaryEndpoints>properties.primaryEndpoints!@8 primaryLocation>properties.primaryLocation!
     statusOfPrimary>properties.statusOfPrimary! lastGeoFailoverTime>properties.lastGeoFailoverTime!:t
     secondaryLocation>properties.secondaryLocation! statusOfSecondary>properties.statusOfSecondary!
     creationTime>properties.creationTime!:t customDomain>properties.customDomain!{name useSubDomainName:b}
     sasPolicy>properties.sasPolicy!{sasExpirationPeriod expirationAction}
     keyPolicy>properties.keyPolicy!{keyExpirationPeriodInDays:i}
     keyCreationTime>properties.keyCreationTime!{key1:t key2:t} secondaryEndpoints>properties.secondaryEndpoints!@8
     encryption>properties.encryption!{services{blob@11 file@11 table@11 queue@11} keySource
     requireInfrastructureEncryption:b keyVaultProperties>keyvaultproperties{keyName>keyname keyVersion>keyversion
     keyVaultUri>keyvaulturi currentVersionedKeyIdentifier! lastKeyRotationTimestamp!:t
     currentVersionedKeyExpirationTimestamp!:t}
     encryptionIdentity>identity{encryptionUserAssignedIdentity>userAssignedIdentity
     encryptionFederatedIdentityClientId>federatedIdentityClientId}} accessTier>properties.accessTier!
     azureFilesIdentityBasedAuthentication>properties.azureFilesIdentityBasedAuthentication{directoryServiceOptions
     activeDirectoryProperties{domainName netBiosDomainName forestName domainGuid domainSid azureStorageSid
     samAccountName accountType} defaultSharePermission smbOAuthSettings{isSmbOAuthEnabled:b}}
     enableHttpsTrafficOnly>properties.supportsHttpsTrafficOnly:b networkRuleSet>properties.networkAcls!{bypass
     resourceAccessRules[{tenantId resourceId} virtualNetworkRules[{virtualNetworkResourceId>id action state}
     ipRules[@12 ipv6Rules[@12 defaultAction} isSftpEnabled>properties.isSftpEnabled:b
     isLocalUserEnabled>properties.isLocalUserEnabled:b enableExtendedGroups>properties.enableExtendedGroups:b
     isHnsEnabled>properties.isHnsEnabled:b geoReplicationStats>properties.geoReplicationStats!{status!
     lastSyncTime!:t canFailover!:b canPlannedFailover!:b postFailoverRedundancy! postPlannedFailoverRedundancy!}
     failoverInProgress>properties.failoverInProgress!:b largeFileSharesState>properties.largeFileSharesState
     privateEndpointConnections>properties.privateEndpointConnections![{id! name! type! systemData!@2
     privateEndpoint>properties.privateEndpoint{id!}
     privateLinkServiceConnectionState>properties.privateLinkServiceConnectionState{status description
     actionRequired} provisioningState>properties.provisioningState!}
     routingPreference>properties.routingPreference{routingChoice publishMicrosoftEndpoints:b
     publishInternetEndpoints:b}
     dualStackEndpointPreference>properties.dualStackEndpointPreference{publishIpv6Endpoint:b}
     blobRestoreStatus>properties.blobRestoreStatus!{status! failureReason! restoreId! parameters!{timeToRestore:t
     blobRanges[{startRange endRange}}} allowBlobPublicAccess>properties.allowBlobPublicAccess:b
     minimumTlsVersion>properties.minimumTlsVersion allowSharedKeyAccess>properties.allowSharedKeyAccess:b
     enableNfsV3>properties.isNfsV3Enabled:b allowCrossTenantReplication>properties.allowCrossTenantReplication:b
     defaultToOAuthAuthentication>properties.defaultToOAuthAuthentication:b
     publicNetworkAccess>properties.publicNetworkAccess
     immutableStorageWithVersioning>properties.immutableStorageWithVersioning{enabled:b
     immutabilityPolicy{immutabilityPeriodSinceCreationInDays:i state allowProtectedAppendWrites:b}}
     allowedCopyScope>properties.allowedCopyScope
     storageAccountSkuConversionStatus>properties.storageAccountSkuConversionStatus{skuConversionStatus!
     targetSkuName startTime! endTime!} dnsEndpointType>properties.dnsEndpointType
     isSkuConversionBlocked>properties.isSkuConversionBlocked!:b
     accountMigrationInProgress>properties.accountMigrationInProgress!:b
     geoPriorityReplicationStatus>properties.geoPriorityReplicationStatus{isBlobEnabled:b}
     allowSharedKeyAccessForServices>properties.allowSharedKeyAccessForServices{blob{enabled:b} file{enabled:b}
     table{enabled:b} queue{enabled:b}}
     dataCollaborationPolicyProperties>properties.dataCollaborationPolicyProperties{allowStorageConnectors:b
     allowStorageDataShares:b allowCrossTenantDataSharing:b} sku!@6 kind! identity{principalId! tenantId! type
     userAssignedIdentities<{principalId! clientId!}} extendedLocation{name type} zones[
     placement{zonePlacementPolicy}}
    {blob! queue! table! file! web! dfs! microsoftEndpoints@9 internetEndpoints@10 ipv6Endpoints{blob! queue!
     table! file! web! dfs! microsoftEndpoints@9 internetEndpoints@10}}
    {blob! queue! table! file! web! dfs!}
    {blob! file! web! dfs!}
    {enabled:b lastEnabledTime!:t keyType}
    {ipAddressOrRange>value action}
    {keyName! value! permissions! creationTime!:t}
    """#
}
