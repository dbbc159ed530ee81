// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let gallery: StaticString = #"""
    sig create ; Create a gallery.
     PUT 2026-03-03 %Microsoft.Compute/galleries/{gallery_name} location
     does create
     no-wait
     -r --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --eula ;  ; properties.sharingProfile.communityGalleryInfo.eula ; group=CommunityGalleryInfo ; The licence terms.
     --public-name-prefix ;  ; properties.sharingProfile.communityGalleryInfo.publicNamePrefix ; group=CommunityGalleryInfo ; What the public name begins with.
     --publisher-email --publisher-contact ;  ; properties.sharingProfile.communityGalleryInfo.publisherContact ; dest=publisher_contact group=CommunityGalleryInfo ; How to reach the publisher.
     --publisher-uri ;  ; properties.sharingProfile.communityGalleryInfo.publisherUri ; group=CommunityGalleryInfo ; The publisher's page.
     --location -l ;  ; location ; group=Gallery configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*} ; tags ; group=Gallery ; Tags: words KEY[=VALUE], an empty text clears them.
     --system-assigned --mi-system-assigned ; =True ; identity.systemAssigned ; dest=mi_system_assigned group=Identity ; Whether there is an identity of its own.
     --user-assigned --mi-user-assigned ; []=[] ; identity.userAssigned ; dest=mi_user_assigned group=Identity ; Identities, by id.
     --description ;  ; properties.description ; group=Properties ; A description.
     --permissions ; Community|Groups|Private ; properties.sharingProfile.permissions ; group=SharingProfile ; Who the gallery is shared with.
     --soft-delete-grace --soft-delete-grace-period ; int ; properties.softDeletePolicy.gracePeriodInDays ; dest=soft_delete_grace_period group=SoftDeletePolicy ; Days for which what is deleted can be had back.
     --soft-delete ; bool ; properties.softDeletePolicy.isSoftDeleteEnabled ; group=SoftDeletePolicy ; Whether what is deleted can be had back for a while.
     --soft-delete-retention --soft-delete-retention-period ; int ; properties.softDeletePolicy.retentionPeriodInDays ; dest=soft_delete_retention_period group=SoftDeletePolicy ; Days for which what is deleted can be had back.
    sig delete ; Delete a gallery.
     DELETE 2021-10-01 %Microsoft.Compute/galleries/{gallery_name} operation
     does delete
     no-wait
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig gallery-application create ; Create a gallery application.
     PUT 2021-07-01 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name} operation
     does create
     no-wait
     -n --name --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name ; The name of the application.
     -r --gallery-name ;  ;  ; required ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --description ;  ; properties.description ;  ; A description.
     --os-type ; Linux|Windows ; properties.supportedOSType ; required ; The operating system.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
    sig gallery-application delete ; Delete a gallery application.
     DELETE 2021-07-01 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name} operation
     does delete
     no-wait
     -n --name --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     confirm
    sig gallery-application list ; List gallery applications.
     GET 2021-07-01 %Microsoft.Compute/galleries/{gallery_name}/applications
     does show
     pages
     -r --gallery-name ;  ;  ; required ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig gallery-application show ; Show a gallery application.
     GET 2021-07-01 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}
     does show
     -n --name --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig gallery-application update ; Change a gallery application.
     GET 2021-07-01 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}
     PUT 2021-07-01 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name} operation
     does update
     no-wait
     generic-update
     -n --name --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --description ; ? ; properties.description ;  ; A description.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
    sig gallery-application version create ; Create a version of a gallery application.
     PUT 2022-01-03 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}/versions/{gallery_application_version_name} operation
     does create
     always properties.publishingProfile {}
     no-wait
     --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name ; The name of the application.
     -n --name --version-name --gallery-application-version-name ;  ;  ; required dest=gallery_application_version_name ; The version of the application.
     -r --gallery-name ;  ;  ; required ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --install-command ;  ; properties.publishingProfile.manageActions.install ; required ; What installs the application.
     --remove-command ;  ; properties.publishingProfile.manageActions.remove ; required ; What removes the application.
     --update-command ;  ; properties.publishingProfile.manageActions.update ;  ; What updates the application.
     --config-file-name ;  ; properties.publishingProfile.settings.configFileName ;  ; What the configuration file is called on the machine.
     --package-file-name ;  ; properties.publishingProfile.settings.packageFileName ;  ; What the package is called on the machine.
     --default-file-link ;  ; properties.publishingProfile.source.defaultConfigurationLink ;  ; Where the default configuration is.
     --package-file-link ;  ; properties.publishingProfile.source.mediaLink ; required ; Where the package is.
     --target-regions ; [{encryption: {data-disk-images: [{disk-encryption-set-id, lun!: int}], os-disk-image: {disk-encryption-set-id, security-profile: {confidential-vm-encryption-type: EncryptedVMGuestStateOnlyWithPmk|EncryptedWithCmk|EncryptedWithPmk @confidentialVMEncryptionType, secure-vm-disk-encryption-set-id @secureVMDiskEncryptionSetId}}}, name!, regional-replica-count: int, storage-account-type: Premium_LRS|Standard_LRS|Standard_ZRS}] ; properties.publishingProfile.targetRegions ;  ; Regions to copy to.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --end-of-life-date ; time ; properties.publishingProfile.endOfLifeDate ; group=PublishingProfile ; The day after which it should not be used.
     --exclude-from ; bool ; properties.publishingProfile.excludeFromLatest ; group=PublishingProfile ; Whether `latest` does not mean this version.
    sig gallery-application version delete ; Delete a version of a gallery application.
     DELETE 2022-01-03 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}/versions/{gallery_application_version_name} operation
     does delete
     no-wait
     --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -n --name --version-name --gallery-application-version-name ;  ;  ; required dest=gallery_application_version_name id=child_name_2 ; The version of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     confirm
    sig gallery-application version list ; List versions of a gallery application.
     GET 2022-01-03 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}/versions
     does show
     pages
     --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name ; The name of the application.
     -r --gallery-name ;  ;  ; required ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig gallery-application version show ; Show a version of a gallery application.
     GET 2022-01-03 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}/versions/{gallery_application_version_name}
     does show
     --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -n --name --version-name --gallery-application-version-name ;  ;  ; required dest=gallery_application_version_name id=child_name_2 ; The version of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ; ReplicationStatus| ;  ; query=$expand ; What to show with it.
    sig gallery-application version update ; Change a version of a gallery application.
     GET 2022-01-03 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}/versions/{gallery_application_version_name}
     PUT 2022-01-03 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}/versions/{gallery_application_version_name} operation
     does update
     no-wait
     generic-update
     --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -n --name --version-name --gallery-application-version-name ;  ;  ; required dest=gallery_application_version_name id=child_name_2 ; The version of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --default-file-link ; ? ; properties.publishingProfile.source.defaultConfigurationLink ;  ; Where the default configuration is.
     --package-file-link ;  ; properties.publishingProfile.source.mediaLink ; required ; Where the package is.
     --target-regions ; [{encryption: {data-disk-images: [{disk-encryption-set-id: ?, lun: int}?]?, os-disk-image: {disk-encryption-set-id: ?, security-profile: {confidential-vm-encryption-type: EncryptedVMGuestStateOnlyWithPmk|EncryptedWithCmk|EncryptedWithPmk? @confidentialVMEncryptionType, secure-vm-disk-encryption-set-id: ? @secureVMDiskEncryptionSetId}?}?}?, name, regional-replica-count: int?, storage-account-type: Premium_LRS|Standard_LRS|Standard_ZRS?}?]? ; properties.publishingProfile.targetRegions ;  ; Regions to copy to.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --end-of-life-date ; time? ; properties.publishingProfile.endOfLifeDate ; group=PublishingProfile ; The day after which it should not be used.
     --exclude-from ; bool? ; properties.publishingProfile.excludeFromLatest ; group=PublishingProfile ; Whether `latest` does not mean this version.
    sig gallery-application version wait ; Wait until a version of a gallery application is as wanted.
     GET 2022-01-03 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}/versions/{gallery_application_version_name}
     does wait
     wait
     --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -n --name --version-name --gallery-application-version-name ;  ;  ; required dest=gallery_application_version_name id=child_name_2 ; The version of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ; ReplicationStatus| ;  ; query=$expand ; What to show with it.
    sig gallery-application wait ; Wait until a gallery application is as wanted.
     GET 2021-07-01 %Microsoft.Compute/galleries/{gallery_name}/applications/{gallery_application_name}
     does wait
     wait
     -n --name --application-name --gallery-application-name ;  ;  ; required dest=gallery_application_name id=child_name_1 ; The name of the application.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig identity assign ; Give a gallery identities.
     GET 2025-03-03 %Microsoft.Compute/galleries/{gallery_name}
     PATCH 2025-03-03 %Microsoft.Compute/galleries/{gallery_name} location
     does update
     part identity
     no-wait
     -r --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --system-assigned --mi-system-assigned ; =True ; systemAssigned ; dest=mi_system_assigned group=Gallery.identity ; Whether there is an identity of its own.
     --user-assigned --mi-user-assigned ; []=[] ; userAssigned ; dest=mi_user_assigned group=Gallery.identity ; Identities, by id.
    sig identity remove ; Take identities from a gallery.
     GET 2025-03-03 %Microsoft.Compute/galleries/{gallery_name}
     PATCH 2025-03-03 %Microsoft.Compute/galleries/{gallery_name} location
     does update
     part identity
     no-wait
     -r --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --system-assigned --mi-system-assigned ; =True ; systemAssigned ; dest=mi_system_assigned group=Gallery.identity ; Whether there is an identity of its own.
     --user-assigned --mi-user-assigned ; []=[] ; userAssigned ; dest=mi_user_assigned group=Gallery.identity ; Identities, by id.
    sig identity show ; Show the identities of a gallery.
     GET 2025-03-03 %Microsoft.Compute/galleries/{gallery_name}
     does show
     part identity
     -r --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig identity wait ; Wait until a gallery is as wanted.
     GET 2025-03-03 %Microsoft.Compute/galleries/{gallery_name}
     does wait
     wait
     -r --gallery-name ;  ;  ; required id=name pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig image-definition delete ; Delete an image definition.
     DELETE 2021-10-01 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition} operation
     does delete
     no-wait
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition id=child_name_1 ; The name of the image definition.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig image-definition list ; List image definitions.
     GET 2021-10-01 %Microsoft.Compute/galleries/{gallery_name}/images
     does show
     pages
     -r --gallery-name ;  ;  ; required ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig image-definition list-community ; List image definitions of a gallery that is open to all.
     GET 2023-07-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/communityGalleries/{public_gallery_name}/images
     does show
     pages
     --location -l ;  ;  ; required configured=location location ; The region. `az account list-locations` shows them.
     --public-gallery-name ;  ;  ; required ; The public name of the gallery.
    sig image-definition list-shared ; List image definitions of a gallery that is shared with you.
     GET 2023-07-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{gallery_unique_name}/images
     does show
     pages
     --gallery-unique-name ;  ;  ; required ; The unique name of the shared gallery.
     --location -l ;  ;  ; required configured=location location ; The region. `az account list-locations` shows them.
     --shared-to ; tenant| ;  ; query=sharedTo ; Who it is shared to.
    sig image-definition show ; Show an image definition.
     GET 2021-10-01 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition}
     does show
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition id=child_name_1 ; The name of the image definition.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig image-definition show-community ; Show an image definition of a gallery that is open to all.
     GET 2023-07-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/communityGalleries/{public_gallery_name}/images/{gallery_image_definition}
     does show
     -i --gallery-image-definition ;  ;  ; required id=child_name_2 ; The name of the image definition.
     --location -l ;  ;  ; required id=name configured=location location ; The region. `az account list-locations` shows them.
     --public-gallery-name ;  ;  ; required id=child_name_1 ; The public name of the gallery.
    sig image-definition show-shared ; Show an image definition of a gallery that is shared with you.
     GET 2022-01-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{gallery_unique_name}/images/{gallery_image_definition}
     does show
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition id=child_name_2 ; The name of the image definition.
     --gallery-unique-name ;  ;  ; required id=child_name_1 ; The unique name of the shared gallery.
     --location -l ;  ;  ; required id=name configured=location location ; The region. `az account list-locations` shows them.
    sig image-definition update ; Change an image definition.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition}
     PUT 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition} location
     does update
     no-wait
     generic-update
     -i --gallery-image-definition ;  ;  ; required id=child_name_1 ; The name of the image definition.
     -r --gallery-name ;  ;  ; required id=name pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --allow-update-image ; bool? ; properties.allowUpdateImage ; group=Properties ; Whether the image of the definition's versions may be changed.
    sig image-definition wait ; Wait until an image definition is as wanted.
     GET 2021-10-01 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition}
     does wait
     wait
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition id=child_name_1 ; The name of the image definition.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig image-version delete ; Delete an image version.
     DELETE 2026-03-03 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition}/versions/{gallery_image_version_name} location
     does delete
     no-wait
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition id=child_name_1 ; The name of the image definition.
     -e --gallery-image-version --gallery-image-version-name ;  ;  ; required dest=gallery_image_version_name id=child_name_2 ; The version, such as 1.0.3.
     -r --gallery-name ;  ;  ; required id=name pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --bypass-soft-delete ; bool ;  ; query=bypassSoftDelete ; Whether the version is gone at once.
    sig image-version list ; List image versions.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition}/versions
     does show
     pages
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition ; The name of the image definition.
     -r --gallery-name ;  ;  ; required ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig image-version list-community ; List image versions of a gallery that is open to all.
     GET 2026-03-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/communityGalleries/{public_gallery_name}/images/{gallery_image_definition}/versions
     does show
     pages
     -i --gallery-image-definition ;  ;  ; required ; The name of the image definition.
     --location -l ;  ;  ; required configured=location location ; The region. `az account list-locations` shows them.
     --public-gallery-name ;  ;  ; required ; The public name of the gallery.
    sig image-version list-shared ; List image versions of a gallery that is shared with you.
     GET 2026-03-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{gallery_unique_name}/images/{gallery_image_definition}/versions
     does show
     pages
     -i --gallery-image-definition ;  ;  ; required ; The name of the image definition.
     --gallery-unique-name ;  ;  ; required ; The unique name of the shared gallery.
     --location -l ;  ;  ; required configured=location location ; The region. `az account list-locations` shows them.
     --shared-to ; tenant| ;  ; query=sharedTo ; Who it is shared to.
    sig image-version list-soft-deleted ; List image versions that are deleted and can be had back.
     GET 2026-03-03 %Microsoft.Compute/galleries/{gallery_name}/softdeletedartifacttypes/{artifact_type}/artifacts/{gallery_image_definition}/versions
     does show
     pages
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition pattern ; The name of the image definition.
     --artifact-type ;  ;  ; default=Images pattern ; The kind of thing that was deleted.
     -r --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig image-version show ; Show an image version.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition}/versions/{gallery_image_version_name}
     does show
     -i --gallery-image-definition ;  ;  ; required id=child_name_1 ; The name of the image definition.
     -e --gallery-image-version --gallery-image-version-name ;  ;  ; required dest=gallery_image_version_name id=child_name_2 ; The version, such as 1.0.3.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ; ReplicationStatus|UefiSettings ;  ; query=$expand ; What to show with it.
     table {Name:name, ResourceGroup:resourceGroup, ProvisioningState:provisioningState, TargetRegions: publishingProfile.targetRegions && join(`, `, publishingProfile.targetRegions[*].name), EdgeZones: publishingProfile.targetExtendedLocations && join(`, `, publishingProfile.targetExtendedLocations[*].name), ReplicationState:replicationStatus.aggregatedState}
    sig image-version show-community ; Show an image version of a gallery that is open to all.
     GET 2026-03-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/communityGalleries/{public_gallery_name}/images/{gallery_image_definition}/versions/{gallery_image_version_name}
     does show
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition id=child_name_2 ; The name of the image definition.
     -e --gallery-image-version --gallery-image-version-name ;  ;  ; required dest=gallery_image_version_name id=child_name_3 ; The version, such as 1.0.3.
     --location -l ;  ;  ; required id=name configured=location location ; The region. `az account list-locations` shows them.
     --public-gallery-name ;  ;  ; required id=child_name_1 ; The public name of the gallery.
    sig image-version show-shared ; Show an image version of a gallery that is shared with you.
     GET 2026-03-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{gallery_unique_name}/images/{gallery_image_definition}/versions/{gallery_image_version_name}
     does show
     -i --gallery-image-name --gallery-image-definition ;  ;  ; required dest=gallery_image_definition id=child_name_2 ; The name of the image definition.
     -e --gallery-image-version --gallery-image-version-name ;  ;  ; required dest=gallery_image_version_name id=child_name_3 ; The version, such as 1.0.3.
     --gallery-unique-name ;  ;  ; required id=child_name_1 ; The unique name of the shared gallery.
     --location -l ;  ;  ; required id=name configured=location location ; The region. `az account list-locations` shows them.
    sig image-version wait ; Wait until an image version is as wanted.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/images/{gallery_image_definition}/versions/{gallery_image_version_name}
     does wait
     wait
     -i --gallery-image-definition ;  ;  ; required id=child_name_1 ; The name of the image definition.
     -e --gallery-image-version --gallery-image-version-name ;  ;  ; required dest=gallery_image_version_name id=child_name_2 ; The version, such as 1.0.3.
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ; ReplicationStatus|UefiSettings ;  ; query=$expand ; What to show with it.
    sig in-vm-access-control-profile create ; Create an access control profile.
     PUT 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{name} operation
     does create
     no-wait
     --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     -n --name ; text(..80) ;  ; required pattern ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; group=GalleryInVMAccessControlProfile configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --applicable-host-endpoint ; IMDS|WireServer ; properties.applicableHostEndpoint ; group=Properties ; The host endpoint that the profile is for.
     --description ;  ; properties.description ; group=Properties ; A description.
     --os-type ; Linux|Windows ; properties.osType ; group=Properties ; The operating system.
    sig in-vm-access-control-profile delete ; Delete an access control profile.
     DELETE 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{name} operation
     does delete
     no-wait
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     confirm
    sig in-vm-access-control-profile list ; List access control profiles.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles
     does show
     pages
     --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig in-vm-access-control-profile show ; Show an access control profile.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{name}
     does show
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig in-vm-access-control-profile update ; Change an access control profile.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{name}
     PUT 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{name} operation
     does update
     no-wait
     generic-update
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --applicable-host-endpoint ; IMDS|WireServer ; properties.applicableHostEndpoint ; group=Properties ; The host endpoint that the profile is for.
     --description ; ? ; properties.description ; group=Properties ; A description.
    sig in-vm-access-control-profile wait ; Wait until an access control profile is as wanted.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{name}
     does wait
     wait
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig in-vm-access-control-profile-version create ; Create a version of an access control profile.
     PUT 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{profile_name}/versions/{profile_version} operation
     does create
     no-wait
     --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --profile-name ; text(..80) ;  ; required pattern ; The name of the profile.
     --version-name --profile-version ;  ;  ; required dest=profile_version pattern ; The version of the profile.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; group=GalleryInVMAccessControlProfileVersion configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --default-access ; Allow|Deny ; properties.defaultAccess ; required group=Properties ; What happens to a request that no rule matches.
     --exclude-from-latest ; bool ; properties.excludeFromLatest ; group=Properties ; Whether `latest` does not mean this version.
     --mode ; Audit|Disabled|Enforce ; properties.mode ; required group=Properties ; Whether the rules are kept, only written down, or not looked at.
     --rules ; {identities: [{exe-path, group-name, name!, process-name, user-name}], privileges: [{name!, path!, query-parameters: {*}}], role-assignments: [{identities!: [], role!}], roles: [{name!, privileges!: []}]} ; properties.rules ; group=Properties ; The rules.
     --target-regions ; [] ;  ; each=properties.targetLocations:name ; Regions to copy to.
    sig in-vm-access-control-profile-version delete ; Delete a version of an access control profile.
     DELETE 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{profile_name}/versions/{profile_version} operation
     does delete
     no-wait
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --profile-name ;  ;  ; required id=child_name_1 ; The name of the profile.
     --version-name --profile-version ;  ;  ; required dest=profile_version id=child_name_2 ; The version of the profile.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     confirm
    sig in-vm-access-control-profile-version list ; List versions of an access control profile.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{profile_name}/versions
     does show
     pages
     --gallery-name ;  ;  ; required pattern ; The name of the gallery.
     --profile-name ;  ;  ; required pattern ; The name of the profile.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig in-vm-access-control-profile-version show ; Show a version of an access control profile.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{profile_name}/versions/{profile_version}
     does show
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --profile-name ;  ;  ; required id=child_name_1 ; The name of the profile.
     --version-name --profile-version ;  ;  ; required dest=profile_version id=child_name_2 ; The version of the profile.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig in-vm-access-control-profile-version update ; Change a version of an access control profile.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{profile_name}/versions/{profile_version}
     PUT 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{profile_name}/versions/{profile_version} operation
     does update
     no-wait
     generic-update
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --profile-name ;  ;  ; required id=child_name_1 ; The name of the profile.
     --version-name --profile-version ;  ;  ; required dest=profile_version id=child_name_2 ; The version of the profile.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --default-access ; Allow|Deny ; properties.defaultAccess ; group=Properties ; What happens to a request that no rule matches.
     --exclude-from-latest ; bool? ; properties.excludeFromLatest ; group=Properties ; Whether `latest` does not mean this version.
     --mode ; Audit|Disabled|Enforce ; properties.mode ; group=Properties ; Whether the rules are kept, only written down, or not looked at.
     --target-regions ; [] ;  ; each=properties.targetLocations:name ; Regions to copy to.
    sig in-vm-access-control-profile-version wait ; Wait until a version of an access control profile is as wanted.
     GET 2024-03-03 %Microsoft.Compute/galleries/{gallery_name}/inVMAccessControlProfiles/{profile_name}/versions/{profile_version}
     does wait
     wait
     --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --profile-name ;  ;  ; required id=child_name_1 ; The name of the profile.
     --version-name --profile-version ;  ;  ; required dest=profile_version id=child_name_2 ; The version of the profile.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig list ; List galleries.
     GET 2021-10-01 /subscriptions/{subscription}/providers/Microsoft.Compute/galleries
     GET 2021-10-01 %Microsoft.Compute/galleries
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig list-shared ; List galleries that are shared with you.
     GET 2023-07-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/sharedGalleries
     does show
     pages
     --location -l ;  ;  ; required configured=location location ; The region. `az account list-locations` shows them.
     --shared-to ; tenant| ;  ; query=sharedTo ; Who it is shared to.
    sig share add ; Add a sharing.
     POST 2023-07-03 %Microsoft.Compute/galleries/{gallery_name}/share operation
     does act
     no-wait
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --subscription-ids ; [] ;  ;  ; Subscriptions.
     --tenant-ids ; [] ;  ;  ; Tenants.
    sig share enable-community ; Open a gallery to all.
     POST 2023-07-03 %Microsoft.Compute/galleries/{gallery_name}/share operation
     does act
     no-wait
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --subscription-ids ; [] ;  ;  ; Subscriptions.
     --tenant-ids ; [] ;  ;  ; Tenants.
    sig share remove ; Remove a sharing.
     POST 2023-07-03 %Microsoft.Compute/galleries/{gallery_name}/share operation
     does act
     no-wait
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --subscription-ids ; [] ;  ;  ; Subscriptions.
     --tenant-ids ; [] ;  ;  ; Tenants.
    sig share reset ; Share a gallery with nobody.
     POST 2023-07-03 %Microsoft.Compute/galleries/{gallery_name}/share operation
     does act
     no-wait
     -r --gallery-name ;  ;  ; required id=name ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig share wait ; Wait until a sharing is as wanted.
     GET 2026-03-03 %Microsoft.Compute/galleries/{gallery_name}
     does wait
     wait
     -r --gallery-name ;  ;  ; required id=name pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    sig show ; Show a gallery.
     GET 2026-03-03 %Microsoft.Compute/galleries/{gallery_name}
     does show
     -r --gallery-name ;  ;  ; required id=name pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --sharing-groups ; bool ;  ;  ; Whether to show whom it is shared with.
     --select ; Permissions| ;  ; query=$select ; What to show.
    sig show-community ; Show a gallery that is open to all.
     GET 2025-03-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/communityGalleries/{public_gallery_name}
     does show
     --location -l ;  ;  ; required id=name configured=location location ; The region. `az account list-locations` shows them.
     -n --name --public-gallery-name ;  ;  ; required dest=public_gallery_name id=child_name_1 ; The public name of the gallery.
    sig show-shared ; Show a gallery that is shared with you.
     GET 2022-01-03 /subscriptions/{subscription}/providers/Microsoft.Compute/locations/{location}/sharedGalleries/{gallery_unique_name}
     does show
     -n --name --gallery-unique-name ;  ;  ; required dest=gallery_unique_name id=child_name_1 ; The unique name of the shared gallery.
     --location -l ;  ;  ; required id=name configured=location location ; The region. `az account list-locations` shows them.
    sig update ; Change a gallery.
     GET 2026-03-03 %Microsoft.Compute/galleries/{gallery_name}
     PUT 2026-03-03 %Microsoft.Compute/galleries/{gallery_name} location
     does update
     no-wait
     generic-update
     -r --gallery-name ;  ;  ; required id=name pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --eula ; ? ; properties.sharingProfile.communityGalleryInfo.eula ; group=CommunityGalleryInfo ; The licence terms.
     --public-name-prefix ; ? ; properties.sharingProfile.communityGalleryInfo.publicNamePrefix ; group=CommunityGalleryInfo ; What the public name begins with.
     --publisher-email --publisher-contact ; ? ; properties.sharingProfile.communityGalleryInfo.publisherContact ; dest=publisher_contact group=CommunityGalleryInfo ; How to reach the publisher.
     --publisher-uri ; ? ; properties.sharingProfile.communityGalleryInfo.publisherUri ; group=CommunityGalleryInfo ; The publisher's page.
     --permissions ; Community|Groups|Private? ; properties.sharingProfile.permissions ; group=SharingProfile ; Who the gallery is shared with.
     --soft-delete-grace --soft-delete-grace-period ; int? ; properties.softDeletePolicy.gracePeriodInDays ; dest=soft_delete_grace_period group=SoftDeletePolicy ; Days for which what is deleted can be had back.
     --soft-delete ; bool? ; properties.softDeletePolicy.isSoftDeleteEnabled ; group=SoftDeletePolicy ; Whether what is deleted can be had back for a while.
     --soft-delete-retention --soft-delete-retention-period ; int? ; properties.softDeletePolicy.retentionPeriodInDays ; dest=soft_delete_retention_period group=SoftDeletePolicy ; Days for which what is deleted can be had back.
     --location -l ; ? ;  ; group=Gallery configured=location location ; The region. `az account list-locations` shows them.
    sig wait ; Wait until a gallery is as wanted.
     GET 2026-03-03 %Microsoft.Compute/galleries/{gallery_name}
     does wait
     wait
     -r --gallery-name ;  ;  ; required id=name pattern ; The name of the gallery.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    """#
}
