// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let galleryShapes: StaticString = #"""
    sig create=@0
    sig gallery-application create=@6
    sig gallery-application list=[@6
    sig gallery-application show=@6
    sig gallery-application update=@6
    sig gallery-application version create=@7
    sig gallery-application version list=[@7
    sig gallery-application version show=@7
    sig gallery-application version update=@7
    sig gallery-application version wait=@7
    sig gallery-application wait=@6
    sig identity assign=@1
    sig identity assign whole=@11
    sig identity remove=@1
    sig identity remove whole=@11
    sig identity show=@1
    sig identity show whole=@11
    sig identity wait=@11
    sig image-definition create=@12
    sig image-definition list=[@12
    sig image-definition list-community=[@19
    sig image-definition list-shared=[{identifier^{uniqueId} location! name! properties^{architecture artifactTags<
     disallowed@13 endOfLifeDate eula features[@14 hyperVGeneration identifier+@15 osState+ osType+
     privacyStatementUri purchasePlan@16 recommended@17}}
    sig image-definition show=@12
    sig image-definition show-community=@19
    sig image-definition show-shared={identifier^{uniqueId} location! name! properties^{architecture disallowed@13
     endOfLifeDate features[@14 hyperVGeneration identifier+@15 osState+ osType+ purchasePlan@16 recommended@17}}
    sig image-definition update={id! location+ name! properties^{allowUpdateImage:b architecture description
     disallowed@13 endOfLifeDate eula features[{name startsAtVersion value} hyperVGeneration identifier+@15
     osState+ osType+ privacyStatementUri provisioningState! purchasePlan@16 recommended@17 releaseNoteUri}
     systemData!@5 tags< type!}
    sig image-definition wait=@12
    sig image-version create=@20
    sig image-version list=[@20
    sig image-version list-community=[@26
    sig image-version list-shared=[@28
    sig image-version list-soft-deleted=[{id! location+ name! properties^{consumptionEndTime!
     hardDeletionTargetTime! resourceArmId softDeletedArtifactType softDeletedTime} systemData!@5 tags< type!}
    sig image-version show=@20
    sig image-version show-community=@26
    sig image-version show-shared=@28
    sig image-version update=@20
    sig image-version update request={location+ properties^{publishingProfile{endOfLifeDate(time)
     excludeFromLatest:b replicaCount:i replicationMode storageAccountType targetExtendedLocations[@8
     targetRegions[@21} restore:b safetyProfile{allowDeletionOfReplicatedLocations:b
     blockDeletionBeforeEndOfLife:b} securityProfile@22 storageProfile+{dataDiskImages[{hostCaching lun+:i
     source@24} osDiskImage{hostCaching source@24} source@25}} tags<}
    sig image-version wait=@20
    sig in-vm-access-control-profile create=@29
    sig in-vm-access-control-profile list=[@29
    sig in-vm-access-control-profile show=@29
    sig in-vm-access-control-profile update=@29
    sig in-vm-access-control-profile wait=@29
    sig in-vm-access-control-profile-version create=@30
    sig in-vm-access-control-profile-version list=[@30
    sig in-vm-access-control-profile-version show=@30
    sig in-vm-access-control-profile-version update=@30
    sig in-vm-access-control-profile-version wait=@30
    sig list=[{id! location+ name! properties^{description identifier{uniqueName!} provisioningState!
     sharingProfile@2 sharingStatus@4 softDeletePolicy{isSoftDeleteEnabled:b}} tags< type!}
    sig list-shared=[{identifier^{uniqueId} location! name! properties^{artifactTags!<}}
    sig share update={groups[@3 operationType+}
    sig show=@0
    sig show-community={identifier^{uniqueId} location! name! properties^{artifactTags< communityMetadata{eula
     privacyStatementUri publicNames+[ publisherContact+ publisherUri} disclaimer} type!}
    sig show-shared={identifier^{uniqueId} location! name!}
    sig update=@0
    sig wait=@0

    {id! identity@1 location+ name! properties^{description identifier{uniqueName!} provisioningState!
     sharingProfile@2 sharingStatus!@4 softDeletePolicy{gracePeriodInDays:i isSoftDeleteEnabled:b
     retentionPeriodInDays:i}} systemData!@5 tags< type!}
    {principalId! tenantId! type userAssignedIdentities<{clientId! principalId!}}
    {communityGalleryInfo{communityGalleryEnabled!:b eula publicNamePrefix publicNames![ publisherContact
     publisherUri} groups![@3 permissions}
    {ids[ type}
    {aggregatedState! summary[{details region state!}}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {id! location+ name! properties^{description endOfLifeDate eula privacyStatementUri provisioningState!
     releaseNoteUri supportedOSType+} tags< type!}
    {id! location+ name! properties^{provisioningState! publishingProfile+{advancedSettings< enableHealthCheck:b
     endOfLifeDate excludeFromLatest:b manageActions{install+ remove+ update} publishedDate! replicaCount:i
     replicationMode settings{configFileName packageFileName} source+{defaultConfigurationLink mediaLink+}
     storageAccountType targetExtendedLocations[@8 targetRegions[{encryption@9 name+ regionalReplicaCount:i
     storageAccountType}} replicationStatus!@10} tags< type!}
    {encryption@9 extendedLocation{name type} extendedLocationReplicaCount:i name storageAccountType}
    {dataDiskImages[{diskEncryptionSetId lun+:i} osDiskImage{diskEncryptionSetId
     securityProfile{confidentialVMEncryptionType secureVMDiskEncryptionSetId}}}
    {aggregatedState! summary![{details! progress!:i region! state!}}
    {id! identity@1 location+ name! properties^{description identifier{uniqueName!} provisioningState!
     sharingProfile@2 sharingStatus!@4 softDeletePolicy{isSoftDeleteEnabled:b}} systemData!@5 tags< type!}
    {id! location+ name! properties^{architecture description disallowed@13 endOfLifeDate eula features[@14
     hyperVGeneration identifier+@15 osState+ osType+ privacyStatementUri provisioningState! purchasePlan@16
     recommended@17 releaseNoteUri} tags< type!}
    {diskTypes[}
    {name value}
    {offer+ publisher+ sku+}
    {name product publisher}
    {memory@18 vCPUs@18}
    {max:i min:i}
    {identifier^{uniqueId} location! name! properties^{architecture artifactTags< disallowed@13 disclaimer
     endOfLifeDate eula features[@14 hyperVGeneration identifier+{offer publisher sku} osState+ osType+
     privacyStatementUri purchasePlan@16 recommended@17} type!}
    {id! location+ name! properties^{provisioningState! publishingProfile{endOfLifeDate excludeFromLatest:b
     publishedDate! replicaCount:i replicationMode storageAccountType targetExtendedLocations[@8 targetRegions[@21}
     replicationStatus!@10 restore:b safetyProfile{allowDeletionOfReplicatedLocations:b
     blockDeletionBeforeEndOfLife:b policyViolations![{category details} reportedForPolicyViolation!:b}
     securityProfile@22 storageProfile+{dataDiskImages[{hostCaching lun+:i sizeInGB!:i source@24}
     osDiskImage{hostCaching sizeInGB!:i source@24} source@25}
     validationsProfile!{executedValidations[{executionTime status type version} platformAttributes[{name! value!}
     validationEtag}} tags< type!}
    {additionalReplicaSets[{regionalReplicaCount:i storageAccountType} encryption@9 excludeFromLatest:b name+
     regionalReplicaCount:i storageAccountType}
    {uefiSettings{additionalSignatures{db[@23 dbx[@23 kek[@23 pk@23} signatureTemplateNames[}}
    {type value[}
    {id storageAccountId uri}
    {communityGalleryImageId id virtualMachineId}
    {identifier^{uniqueId} location! name! properties^{artifactTags< consumptionEndTime! disclaimer endOfLifeDate
     excludeFromLatest:b imageState! publishedDate storageProfile@27} type!}
    {dataDiskImages[{diskSizeGB!:i hostCaching lun+:i} osDiskImage{diskSizeGB!:i hostCaching}}
    {identifier^{uniqueId} location! name! properties^{artifactTags< consumptionEndTime! endOfLifeDate
     excludeFromLatest:b imageState! publishedDate storageProfile@27}}
    {id! location+ name! properties{applicableHostEndpoint+ description osType+ provisioningState!} tags< type!}
    {id! location+ name! properties^{defaultAccess+ excludeFromLatest:b mode+ provisioningState! publishedDate!
     replicationStatus!@10 rules{identities[{exePath groupName name+ processName userName} privileges[{name+ path+
     queryParameters<} roleAssignments[{identities+[ role+} roles[{name+ privileges+[}} targetLocations[@21} tags<
     type!}
    """#
}
