// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let machineShapes: StaticString = #"""
    vm assess-patches={assessmentActivityId! availablePatches![{activityId! assessmentState! classifications![
     kbId! lastModifiedDateTime! name! patchId! publishedDate! rebootBehavior! version!}
     criticalAndSecurityPatchCount!:i error@0 otherPatchCount!:i rebootPending!:b startDateTime! status!}
    vm availability-set list=[@1
    vm availability-set list-sizes=[@6
    vm availability-set show=@1
    vm availability-set update=@1
    vm boot-diagnostics get-boot-log-uris={consoleScreenshotBlobUri! serialConsoleLogBlobUri!}
    vm capture={$schema! contentVersion! id parameters!<:a resources![<:a}
    vm create=@7
    vm disk attach-detach-data-disk={dataDisks[@49 diskControllerType imageReference@47 osDisk@51}
    vm extension create=@52
    vm extension image list-names=[{id! location+ name! properties^{computeRole+ handlerSchema+ operatingSystem+
     supportsMultipleExtensions:b vmScaleSetEnabled:b} tags< type!}
    vm extension image list-versions=[@54
    vm extension image show=@54
    vm extension list=[@52
    vm extension show=@52
    vm extension wait={id! location name! properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b
     forceUpdateTag instanceView@22 protectedSettings<?:a protectedSettingsFromKeyVault@21
     provisionAfterExtensions[ provisioningState! publisher settings<?:a suppressFailures:b type
     typeHandlerVersion} tags< type!-}
    vm host create=@55
    vm host group create=@58
    vm host group list=[@58
    vm host group show=@58
    vm host group update=@58
    vm host list=[@59
    vm host list-resize-options=[
    vm host resize=@59
    vm host show=@55
    vm host update=@55
    vm host update request={location+ properties^{autoReplaceOnFailure:b licenseType platformFaultDomain:i} sku+@4
     tags<}
    vm host wait=@59
    vm image edge-zone list=[@60
    vm image edge-zone list-offers=[@60
    vm image edge-zone list-publishers=[@60
    vm image edge-zone list-skus=[@60
    vm image edge-zone show=@62
    vm image list=[@62
    vm image list-offers=[@60
    vm image list-publishers=[@60
    vm image list-skus=[@60
    vm image show=@62
    vm install-patches={error!@0 excludedPatchCount!:i failedPatchCount!:i installationActivityId!
     installedPatchCount!:i maintenanceWindowExceeded!:b notSelectedPatchCount!:i patches![{classifications![
     installationState! kbId! name! patchId! version!} pendingPatchCount!:i rebootStatus! startDateTime! status!}
    vm list=[@7
    vm list-all=[@7
    vm list-sizes=[@6
    vm list-skus=[{apiVersions![ capabilities![@63 capacity!{default!:i maximum!:i minimum!:i scaleType!}
     costs![{extendedUnit! meterID! quantity!:i} family! kind! locationInfo![{location!
     zoneDetails![{capabilities![@63 name![} zones![} locations![ name! resourceType! restrictions![{reasonCode!
     restrictionInfo!{locations![ zones![} type! values![} size! tier!}
    vm list-usage=[{currentValue+:i limit+:i name+{localizedValue value} unit+}
    vm list-vm-resize-options=[@6
    vm patch={etag! extendedLocation@8 id! identity@9 location+ managedBy! name! placement@10 plan@11
     properties^{additionalCapabilities{hibernationEnabled:b ultraSSDEnabled:b} applicationProfile@14
     availabilitySet{id} billingProfile{maxPrice:f} capacityReservation{capacityReservationGroup{id}}
     diagnosticsProfile@16 evictionPolicy extensionsTimeBudget hardwareProfile{vmSize vmSizeProperties@18} host{id}
     hostGroup{id} instanceView!{assignedHost! bootDiagnostics@19 computerName disks[{encryptionSettings[@20 name
     statuses[@3} extensions[@22 hyperVGeneration isVMInStandbyPool!:b maintenanceRedeployStatus@23 osName
     osVersion patchStatus@24 platformFaultDomain:i platformUpdateDomain:i rdpThumbPrint statuses[@3 vmAgent@25
     vmHealth!@26} licenseType networkProfile{networkApiVersion networkInterfaceConfigurations[{name+
     properties^{auxiliaryMode auxiliarySku deleteOption disableTcpStateTracking:b dnsSettings@28
     dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b enableIPForwarding:b ipConfigurations+[{name+
     properties^{applicationGatewayBackendAddressPools[{id} applicationSecurityGroups[{id}
     loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion publicIPAddressConfiguration{name+
     properties^{deleteOption dnsSettings@29 idleTimeoutInMinutes:i ipTags[{ipTagType tag} publicIPAddressVersion
     publicIPAllocationMethod publicIPPrefix{id}} sku@30} subnet{id}}} networkSecurityGroup{id} primary:b}}
     networkInterfaces[@31} osProfile@32 platformFaultDomain:i priority provisioningState!
     proximityPlacementGroup{id}
     scheduledEventsPolicy{scheduledEventsAdditionalPublishingTargets{eventGridAndResourceGraph{enable:b}}
     userInitiatedReboot{automaticallyApprove:b} userInitiatedRedeploy{automaticallyApprove:b}}
     scheduledEventsProfile@40 securityProfile{encryptionAtHost:b
     encryptionIdentity{userAssignedIdentityResourceId} proxyAgentSettings{enabled:b imds@64 keyIncarnationId:i
     mode wireServer@64} securityType uefiSettings@44} storageProfile{alignRegionalDisksToVMZone:b dataDisks[@49
     diskControllerType imageReference@47 osDisk@51} timeCreated! userData virtualMachineScaleSet{id} vmId!}
     resources![{id! location name! properties^@53 tags< type!-} tags< type! zones[}
    vm restart={endTime! error!@0 name! startTime! status!}
    vm run-command create=@65
    vm run-command invoke={value[@3}
    vm run-command list=[@65
    vm run-command list-by-subscription=[{$schema+ description+ id+ label+ osType+}
    vm run-command show=@65
    vm run-command show-by-id={$schema+ description+ id+ label+ osType+ parameters[{defaultValue name+ required:b
     type+} script+[}
    vm run-command update=@65
    vm run-command wait=@65
    vm show=@68
    vm update=@7
    vm update request={extendedLocation@8 identity^{} location+ placement@10 plan@11
     properties^{additionalCapabilities@13 applicationProfile@14 availabilitySet{id} billingProfile{maxPrice:f}
     capacityReservation@15 diagnosticsProfile@16 evictionPolicy extensionsTimeBudget hardwareProfile@17 host{id}
     hostGroup{id} licenseType networkProfile@27 osProfile{adminPassword adminUsername allowExtensionOperations:b
     computerName customData linuxConfiguration@33 requireGuestProvisionSignal:b secrets[@35
     windowsConfiguration{additionalUnattendContent[@36 enableAutomaticUpdates:b patchSettings@37
     provisionVMAgent:b timeZone winRM@38}} platformFaultDomain:i priority proximityPlacementGroup{id}
     resiliencyProfile@39 scheduledEventsPolicy@2 scheduledEventsProfile@40 securityProfile@42
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[{caching createOption+ deleteOption detachOption
     diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i image{uri} lun+:i managedDisk@69 name sourceResource{id}
     storageFaultDomainAlignment toBeDetached:b vhd{uri} writeAcceleratorEnabled:b} diskApiVersion
     diskControllerType imageReference{communityGalleryImageId id offer publisher sharedGalleryImageId sku version}
     osDisk{caching createOption+ deleteOption diffDiskSettings@48 diskSizeGB:i encryptionSettings@20 image{uri}
     managedDisk@69 name osType storageFaultDomainAlignment vhd{uri} writeAcceleratorEnabled:b}} userData
     virtualMachineScaleSet{id}} tags< zones[}
    vm wait=@68

    {code details[{code message target} innererror{errordetail exceptiontype} message target}
    {id! location+ name! properties^{platformFaultDomainCount:i platformUpdateDomainCount:i
     proximityPlacementGroup{id} scheduledEventsPolicy@2 statuses![@3
     virtualMachineScaleSetMigrationInfo!{defaultVirtualMachineScaleSetInfo!{constrainedMaximumCapacity!:b
     defaultVirtualMachineScaleSet!{id}} migrateToVirtualMachineScaleSet!{id}} virtualMachines[{id}} sku@4
     systemData!@5 tags< type!}
    {allInstancesDown{automaticallyApprove:b}
     scheduledEventsAdditionalPublishingTargets{eventGridAndResourceGraph{enable:b scheduledEventsApiVersion}}
     userInitiatedReboot{automaticallyApprove:b} userInitiatedRedeploy{automaticallyApprove:b}}
    {code displayStatus level message time}
    {capacity:i name tier}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {maxDataDiskCount:i memoryInMB:i name numberOfCores:i osDiskSizeInMB:i resourceDiskSizeInMB:i}
    {etag! extendedLocation@8 id! identity@9 location+ managedBy! name! placement@10 plan@11 properties^@12
     resources![{id! location+ name! properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b forceUpdateTag
     instanceView@22 protectedSettings:a protectedSettingsFromKeyVault@21 provisionAfterExtensions[
     provisioningState! publisher settings:a suppressFailures:b type typeHandlerVersion} systemData!@5 tags<
     type!-} systemData!@5 tags< type! zones[}
    {name type}
    {principalId! tenantId! type userAssignedIdentities<{clientId! principalId!}}
    {excludeZones[ includeZones[ zonePlacementPolicy}
    {name product promotionCode publisher}
    {additionalCapabilities@13 applicationProfile@14 availabilitySet{id} billingProfile{maxPrice:f}
     capacityReservation@15 diagnosticsProfile@16 evictionPolicy extensionsTimeBudget hardwareProfile@17 host{id}
     hostGroup{id} instanceView!{assignedHost! bootDiagnostics@19 capacityReservationType! computerName
     disks[{encryptionSettings[@20 name statuses[@3 storageAlignmentStatus} extensions[@22 hyperVGeneration
     interconnectInstanceView!{interconnectSubgroupId!} isVMInStandbyPool!:b maintenanceRedeployStatus@23 osName
     osVersion patchStatus@24 platformFaultDomain:i platformUpdateDomain:i rdpThumbPrint statuses[@3 vmAgent@25
     vmHealth!@26} interconnectBlockProfile{interconnectBlock{id}} licenseType networkProfile@27 osProfile@32
     platformFaultDomain:i priority provisioningState! proximityPlacementGroup{id} resiliencyProfile@39
     scheduledEventsPolicy@2 scheduledEventsProfile@40 securityProfile@42
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[{caching createOption+ deleteOption detachOption
     diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i image{uri} lun+:i managedDisk@45 name sourceResource{id}
     storageFaultDomainAlignment toBeDetached:b vhd{uri} writeAcceleratorEnabled:b} diskApiVersion
     diskControllerType imageReference@47 osDisk{caching createOption+ deleteOption diffDiskSettings@48
     diskSizeGB:i encryptionSettings@20 image{uri} managedDisk@45 name osType storageFaultDomainAlignment vhd{uri}
     writeAcceleratorEnabled:b}} timeCreated! userData virtualMachineScaleSet{id} vmId!}
    {enableFips1403Encryption:b hibernationEnabled:b ultraSSDEnabled:b}
    {galleryApplications[{configurationReference enableAutomaticUpgrade:b order:i packageReferenceId+ tags
     treatFailureAsDeploymentFailure:b}}
    {capacityReservationGroup{id} disableCapacityReservationAssignment:b}
    {bootDiagnostics{enabled:b storageUri}}
    {processorMode vmSize vmSizeProperties@18}
    {vCPUsAvailable:i vCPUsPerCore:i}
    {consoleScreenshotBlobUri! serialConsoleLogBlobUri! status!@3}
    {diskEncryptionKey@21 enabled:b keyEncryptionKey{keyUrl+ sourceVault+{id}}}
    {secretUrl+ sourceVault+{id}}
    {name statuses[@3 substatuses[@3 type typeHandlerVersion}
    {isCustomerInitiatedMaintenanceAllowed:b lastOperationMessage lastOperationResultCode maintenanceWindowEndTime
     maintenanceWindowStartTime preMaintenanceWindowEndTime preMaintenanceWindowStartTime}
    {availablePatchSummary{assessmentActivityId! criticalAndSecurityPatchCount!:i error!@0 lastModifiedTime!
     otherPatchCount!:i rebootPending!:b startTime! status!} configurationStatuses![@3
     lastPatchInstallationSummary{error!@0 excludedPatchCount!:i failedPatchCount!:i installationActivityId!
     installedPatchCount!:i lastModifiedTime! maintenanceWindowExceeded!:b notSelectedPatchCount!:i
     pendingPatchCount!:i startTime! status!}}
    {extensionHandlers[{status@3 type typeHandlerVersion} statuses[@3 vmAgentVersion}
    {status!@3}
    {interconnectGroupProfile{interconnectGroup{id} subgroups[{id}} networkApiVersion
     networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@28 dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b
     enableIPForwarding:b ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id}
     applicationSecurityGroups[{id} loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^{deleteOption dnsSettings@29 idleTimeoutInMinutes:i
     ipTags[{firstPartyServiceTagId ipTagType tag} publicIPAddressVersion publicIPAllocationMethod
     publicIPPrefix{id}} sku@30 tags<} subnet{id}}} networkSecurityGroup{id} primary:b} tags<}
     networkInterfaces[@31}
    {dnsServers[}
    {domainNameLabel+ domainNameLabelScope}
    {name tier}
    {id properties^{deleteOption primary:b}}
    {adminPassword* adminUsername allowExtensionOperations:b computerName customData linuxConfiguration@33
     requireGuestProvisionSignal:b secrets[@35 windowsConfiguration{additionalUnattendContent[@36
     enableAutomaticUpdates:b enableVMAgentPlatformUpdates!:b patchSettings@37 provisionVMAgent:b timeZone
     winRM@38}}
    {disablePasswordAuthentication:b enableVMAgentPlatformUpdates:b patchSettings{assessmentMode
     automaticByPlatformSettings@34 patchMode} provisionVMAgent:b ssh{publicKeys[{keyData path}}}
    {bypassPlatformSafetyChecksOnUserSchedule:b rebootSetting}
    {sourceVault{id} vaultCertificates[{certificateStore certificateUrl}}
    {componentName content passName settingName}
    {assessmentMode automaticByPlatformSettings@34 enableHotpatching:b patchMode}
    {listeners[{certificateUrl protocol}}
    {zoneMovement{isEnabled:b}}
    {osImageNotificationProfile@41 terminateNotificationProfile@41}
    {enable:b notBeforeTimeout}
    {encryptionAtHost:b encryptionIdentity{userAssignedIdentityResourceId}
     proxyAgentSettings{addProxyAgentExtension:b enabled:b imds@43 keyIncarnationId:i mode wireServer@43}
     securityType uefiSettings@44}
    {inVMAccessControlProfileReferenceId mode useLocalFileRules:b}
    {secureBootEnabled:b vTpmEnabled:b}
    {additionalDiskProperties{managedDiskProperties{availabilityPolicy{actionOnDiskDelay} burstingEnabled:b
     diskAccessId diskIOPSReadOnly:i diskMBpsReadOnly:i logicalSectorSize:i maxShares:i networkAccessPolicy
     optimizedForFrequentAttach:b performancePlus:b tier}} diskEncryptionSet{id} id securityProfile@46
     storageAccountType}
    {diskEncryptionSet{id} securityEncryptionType}
    {communityGalleryImageId exactVersion! id offer publisher sharedGalleryImageId sku version}
    {enableFullCaching:b option placement}
    {caching createOption+ deleteOption detachOption diskIOPSReadWrite!:i diskMBpsReadWrite!:i diskSizeGB:i
     image{uri} lun+:i managedDisk@50 name sourceResource{id} toBeDetached:b vhd{uri} writeAcceleratorEnabled:b}
    {diskEncryptionSet{id} id securityProfile@46 storageAccountType}
    {caching createOption+ deleteOption diffDiskSettings{option placement} diskSizeGB:i encryptionSettings@20
     image{uri} managedDisk@50 name osType vhd{uri} writeAcceleratorEnabled:b}
    {id! location name! properties^@53 tags< type!}
    {autoUpgradeMinorVersion:b enableAutomaticUpgrade:b forceUpdateTag instanceView@22 protectedSettings<?:a
     protectedSettingsFromKeyVault@21 provisionAfterExtensions[ provisioningState! publisher settings<?:a
     suppressFailures:b typeHandlerVersion typePropertiesType=type}
    {id! location+ name! properties^{computeRole+ extensionFeatureMetadata!{extensionFeatureTags[{key+ value}}
     handlerSchema+ operatingSystem+ releaseCategory! releaseNotes! runProfile! supportsMultipleExtensions:b
     urgencyLevel! vmScaleSetEnabled:b} systemData!@5 tags< type!}
    {id! location+ name! properties^{autoReplaceOnFailure:b hostId! instanceView!@56 licenseType
     platformFaultDomain:i provisioningState! provisioningTime! timeCreated! virtualMachines![{id!}} sku+@4
     systemData!@5 tags< type!}
    {assetId! availableCapacity@57 statuses[@3}
    {allocatableVMs[{count:f vmSize}}
    {id! location+ name! properties^{additionalCapabilities{ultraSSDEnabled:b} hosts![{id!}
     instanceView!{hosts[{assetId! availableCapacity@57 name! statuses[@3}} platformFaultDomainCount+:i
     supportAutomaticPlacement:b} systemData!@5 tags< type! zones[}
    {id! location+ name! properties^{autoReplaceOnFailure:b hostId! instanceView@56 licenseType
     platformFaultDomain:i provisioningState! provisioningTime! timeCreated! virtualMachines![{id!}} sku+@4 tags<
     type!}
    {extendedLocation@8 id location+ name+ properties@61 tags<}
    {architecture automaticOSUpgradeProperties{automaticOSUpgradeSupported+:b} dataDiskImages[{lun!:i}
     disallowed{vmDiskType} features[{name value} hyperVGeneration imageDeprecationStatus{alternativeOption{type
     value} imageState scheduledDeprecationTime} osDiskImage{operatingSystem+} plan{name+ product+ publisher+}}
    {extendedLocation@8 id location+ name+ properties^@61 tags<}
    {name! value!}
    {inVMAccessControlProfileReferenceId mode}
    {id! location+ name! properties^{asyncExecution:b errorBlobManagedIdentity@66 errorBlobUri
     instanceView!{endTime error executionMessage executionState exitCode:i output startTime statuses[@3}
     outputBlobManagedIdentity@66 outputBlobUri parameters[@67 protectedParameters[@67 provisioningState!
     runAsPassword runAsUser source{commandId script scriptUri scriptUriManagedIdentity@66} timeoutInSeconds:i
     treatFailureAsDeploymentFailure:b} systemData!@5 tags< type!}
    {clientId objectId}
    {name+ value+}
    {etag! extendedLocation@8 id! identity@9 location+ managedBy! name! placement@10 plan@11 properties^@12
     resources![{id! location+ name! properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b forceUpdateTag
     instanceView@22 protectedSettings:a protectedSettingsFromKeyVault@21 provisionAfterExtensions[
     provisioningState! publisher settings:a suppressFailures:b typeHandlerVersion typePropertiesType=type}
     systemData!@5 tags< type!-} systemData!@5 tags< type! zones[}
    {additionalDiskProperties{managedDiskProperties{availabilityPolicy{actionOnDiskDelay} burstingEnabled:b
     diskAccessId diskIOPSReadOnly:i diskMBpsReadOnly:i logicalSectorSize:i maxShares:i(1..) networkAccessPolicy
     optimizedForFrequentAttach:b performancePlus:b tier}} diskEncryptionSet{id} id securityProfile@46
     storageAccountType}
    """#
}
