// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let disk: StaticString = #"""
    disk config update ; Change the settings of a disk.
     PATCH 2023-04-02 %Microsoft.Compute/disks/{disk_name} operation
     does patch
     no-wait
     -n --name --disk-name ;  ;  ; required dest=disk_name id=name ; The name of the disk.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -z --size-gb --disk-size-gb ; int ; properties.diskSizeGB ; dest=disk_size_gb group=Properties ; The size in gigabytes. It can only grow.
    disk delete ; Delete a managed disk.
     DELETE 2025-01-02 %Microsoft.Compute/disks/{disk_name} location
     does delete
     no-wait
     -n --name --disk-name ;  ;  ; required dest=disk_name id=name ; The name of the disk.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     confirm
    disk grant-access ; Make a link by which a disk can be read.
     POST 2025-01-02 %Microsoft.Compute/disks/{disk_name}/beginGetAccess location
     does act
     no-wait
     -n --name --disk-name ;  ;  ; required dest=disk_name id=name ; The name of the disk.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --access --access-level ; None|Read|Write ; access ; dest=access_level group=GrantAccessData default=Read ; What the link allows.
     --duration-in-seconds ; int ; durationInSeconds ; required group=GrantAccessData ; How long the link is good, in seconds.
     -s --secure-vm-guest-state-sas ; bool ; getSecureVMGuestStateSAS ; group=GrantAccessData ; Whether to get a link for the guest state too.
    disk list ; List managed disks.
     GET 2025-01-02 %Microsoft.Compute/disks
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     table [].{Name:name, ResourceGroup:resourceGroup, Location:location, Zones: (!zones && ' ') || join(` `, zones), Sku:sku.name, OsType:osType, SizeGb:diskSizeGB, ProvisioningState:provisioningState}
    disk revoke-access ; Take back the link to a disk.
     POST 2023-04-02 %Microsoft.Compute/disks/{disk_name}/endGetAccess location
     does act
     no-wait
     -n --name --disk-name ;  ;  ; required dest=disk_name id=name ; The name of the disk.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    disk show ; Show a managed disk.
     GET 2025-01-02 %Microsoft.Compute/disks/{disk_name}
     does show
     -n --name --disk-name ;  ;  ; required dest=disk_name id=name ; The name of the disk.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     table {Name:name, ResourceGroup:resourceGroup, Location:location, Zones: (!zones && ' ') || join(` `, zones), Sku:sku.name, OsType:osType, SizeGb:diskSizeGB, ProvisioningState:provisioningState}
    disk update ; Change a managed disk.
     GET 2025-01-02 %Microsoft.Compute/disks/{disk_name}
     PUT 2025-01-02 %Microsoft.Compute/disks/{disk_name} location not-201
     does update
     no-wait
     generic-update
     -n --name --disk-name ;  ;  ; required dest=disk_name id=name ; The name of the disk.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --sku ; PremiumV2_LRS|Premium_LRS|Premium_ZRS|StandardSSD_LRS|StandardSSD_ZRS|Standard_LRS|UltraSSD_LRS? ; sku.name ;  ; The kind of offer.
     --action-on-disk-delay ; AutomaticReattach|None? ; properties.availabilityPolicy.actionOnDiskDelay ; group=AvailabilityPolicy ; What happens to the machine when the disk answers too late.
     --encryption-type ; EncryptionAtRestWithCustomerKey|EncryptionAtRestWithPlatformAndCustomerKeys|EncryptionAtRestWithPlatformKey? ; properties.encryption.type ; group=Encryption ; How the disk is encrypted.
     --enable-bursting --bursting-enabled ; bool? ; properties.burstingEnabled ; dest=bursting_enabled group=Properties ; Whether the disk may go beyond its speed for a while.
     --data-access-auth-mode ; AzureActiveDirectory|None? ; properties.dataAccessAuthMode ; group=Properties ; What else is needed to export the disk.
     --disk-iops-read-only ; int? ; properties.diskIOPSReadOnly ; group=Properties ; Operations a second when the disk is mounted for reading by several.
     --disk-iops-read-write ; int? ; properties.diskIOPSReadWrite ; group=Properties ; Operations a second.
     --disk-mbps-read-only ; int? ; properties.diskMBpsReadOnly ; group=Properties ; Megabytes a second when the disk is mounted for reading by several.
     --disk-mbps-read-write ; int? ; properties.diskMBpsReadWrite ; group=Properties ; Megabytes a second.
     -z --size-gb --disk-size-gb ; int? ; properties.diskSizeGB ; dest=disk_size_gb group=Properties ; The size in gigabytes. It can only grow.
     --max-shares ; int? ; properties.maxShares ; group=Properties ; How many machines may attach the disk at a time.
     --network-access-policy ; AllowAll|AllowPrivate|DenyAll? ; properties.networkAccessPolicy ; group=Properties ; From where the disk can be exported.
     --public-network-access ; Disabled|Enabled? ; properties.publicNetworkAccess ; group=Properties preview ; Whether the disk can be exported over the public network.
     --accelerated-network ; bool? ; properties.supportedCapabilities.acceleratedNetwork ; group=SupportedCapabilities preview ; Whether machines with the disk can have accelerated networking.
     --architecture ; Arm64|x64? ; properties.supportedCapabilities.architecture ; group=SupportedCapabilities ; The processor that the system on it is for.
     --security-option --supported-security-option ; TrustedLaunchAndConfidentialVMSupported|TrustedLaunchSupported? ; properties.supportedCapabilities.supportedSecurityOption ; dest=supported_security_option group=SupportedCapabilities ; What security machines with the disk can have.
     --disk-access ;  ;  ;  ; The disk access resource, by name or id.
     --disk-encryption-set ;  ;  ;  ; The disk encryption set, by name or id.
    disk wait ; Wait until a managed disk is as wanted.
     GET 2025-01-02 %Microsoft.Compute/disks/{disk_name}
     does wait
     wait
     -n --name --disk-name ;  ;  ; required dest=disk_name id=name ; The name of the disk.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    ppg create ; Create a proximity placement group.
     PUT 2024-07-01 %Microsoft.Compute/proximityPlacementGroups/{proximity_placement_group_name}
     does create
     -n --name --proximity-placement-group-name ;  ;  ; required dest=proximity_placement_group_name ; The name of the proximity placement group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --intent-vm-sizes ; [] ; properties.intent.vmSizes ;  ; Sizes of machines that will be in the group.
     -t --type --ppg-type ; Standard|Ultra ; properties.proximityPlacementGroupType ; dest=ppg_type ; The kind of group.
     --location -l ;  ; location ; group=Parameters configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*} ; tags ; group=Parameters ; Tags: words KEY[=VALUE], an empty text clears them.
     -z --zone ; [] ; zones ; group=Parameters ; Availability zones.
    ppg delete ; Delete a proximity placement group.
     DELETE 2024-07-01 %Microsoft.Compute/proximityPlacementGroups/{proximity_placement_group_name} not-204
     does delete
     -n --name --proximity-placement-group-name ;  ;  ; required dest=proximity_placement_group_name id=name ; The name of the proximity placement group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    ppg list ; List proximity placement groups.
     GET 2024-07-01 %Microsoft.Compute/proximityPlacementGroups
     GET 2024-07-01 /subscriptions/{subscription}/providers/Microsoft.Compute/proximityPlacementGroups
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    ppg show ; Show a proximity placement group.
     GET 2024-07-01 %Microsoft.Compute/proximityPlacementGroups/{proximity_placement_group_name}
     does show
     -n --name --proximity-placement-group-name ;  ;  ; required dest=proximity_placement_group_name id=name ; The name of the proximity placement group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --include-colocation-status ; False|True=True ;  ; query=includeColocationStatus ; Whether to say how near its members are.
    ppg update ; Change a proximity placement group.
     GET 2024-07-01 %Microsoft.Compute/proximityPlacementGroups/{proximity_placement_group_name}
     PUT 2024-07-01 %Microsoft.Compute/proximityPlacementGroups/{proximity_placement_group_name}
     does update
     generic-update
     -n --name --proximity-placement-group-name ;  ;  ; required dest=proximity_placement_group_name ; The name of the proximity placement group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --intent-vm-sizes ; [?]? ; properties.intent.vmSizes ;  ; Sizes of machines that will be in the group.
     -t --type --ppg-type ; Standard|Ultra? ; properties.proximityPlacementGroupType ; dest=ppg_type ; The kind of group.
    snapshot delete ; Delete a snapshot.
     DELETE 2025-01-02 %Microsoft.Compute/snapshots/{snapshot_name} location
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --snapshot-name ;  ;  ; required dest=snapshot_name id=name ; The name of the snapshot.
    snapshot grant-access ; Make a link by which a snapshot can be read.
     POST 2023-10-02 %Microsoft.Compute/snapshots/{snapshot_name}/beginGetAccess location
     does act
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --snapshot-name ;  ;  ; required dest=snapshot_name id=name ; The name of the snapshot.
     --access --access-level ; Read|Write ; access ; dest=access_level group=GrantAccessData default=Read ; What the link allows.
     --duration-in-seconds ; int ; durationInSeconds ; required group=GrantAccessData ; How long the link is good, in seconds.
     --file-format ; VHD|VHDX ; fileFormat ; group=GrantAccessData ; The format of the file.
    snapshot list ; List snapshots.
     GET 2025-01-02 %Microsoft.Compute/snapshots
     GET 2025-01-02 /subscriptions/{subscription}/providers/Microsoft.Compute/snapshots
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    snapshot revoke-access ; Take back the link to a snapshot.
     POST 2023-04-02 %Microsoft.Compute/snapshots/{snapshot_name}/endGetAccess location
     does act
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --snapshot-name ;  ;  ; required dest=snapshot_name id=name ; The name of the snapshot.
    snapshot show ; Show a snapshot.
     GET 2025-01-02 %Microsoft.Compute/snapshots/{snapshot_name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --snapshot-name ;  ;  ; required dest=snapshot_name id=name ; The name of the snapshot.
    snapshot update ; Change a snapshot.
     GET 2025-01-02 %Microsoft.Compute/snapshots/{snapshot_name}
     PUT 2025-01-02 %Microsoft.Compute/snapshots/{snapshot_name} location not-201
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --snapshot-name ;  ;  ; required dest=snapshot_name id=name ; The name of the snapshot.
     --sku ; Premium_LRS|Standard_LRS|Standard_ZRS? ; sku.name ;  ; The kind of offer.
     --encryption-type ; EncryptionAtRestWithCustomerKey|EncryptionAtRestWithPlatformAndCustomerKeys|EncryptionAtRestWithPlatformKey? ; properties.encryption.type ; group=Encryption ; How the disk is encrypted.
     --network-access-policy ; AllowAll|AllowPrivate|DenyAll? ; properties.networkAccessPolicy ; group=Properties ; From where the disk can be exported.
     --public-network-access ; Disabled|Enabled? ; properties.publicNetworkAccess ; group=Properties preview ; Whether the disk can be exported over the public network.
     --accelerated-network ; bool? ; properties.supportedCapabilities.acceleratedNetwork ; group=SupportedCapabilities preview ; Whether machines with the disk can have accelerated networking.
     --architecture ; Arm64|x64? ; properties.supportedCapabilities.architecture ; group=SupportedCapabilities ; The processor that the system on it is for.
     --disk-access ;  ;  ;  ; The disk access resource, by name or id.
     --disk-encryption-set ;  ;  ;  ; The disk encryption set, by name or id.
    snapshot wait ; Wait until a snapshot is as wanted.
     GET 2025-01-02 %Microsoft.Compute/snapshots/{snapshot_name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --snapshot-name ;  ;  ; required dest=snapshot_name id=name ; The name of the snapshot.
    """#
}
