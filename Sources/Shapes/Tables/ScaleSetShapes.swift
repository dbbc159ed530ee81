// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let scaleSetShapes: StaticString = #"""
    vmss create=@0
    vmss extension image list-names=[{id! location+ name!+ properties^{computeRole+ handlerSchema+ operatingSystem+
     supportsMultipleExtensions:b vmScaleSetEnabled:b} tags< type!}
    vmss get-os-upgrade-history=[{location! properties{error@53 progress@54
     rollbackInfo{failedRolledbackInstanceCount!:i rollbackError!@53 successfullyRolledbackInstanceCount!:i}
     runningStatus{code! endTime! startTime!} startedBy! targetImageReference@49} type!}
    vmss instance-view show={extensions![{name! statusesSummary![@55} orchestrationServices![{serviceName!
     serviceState!} statuses[@56 virtualMachine!{statusesSummary![@55}}
    vmss lifecycle-hook-event list=[@57
    vmss lifecycle-hook-event show=@57
    vmss lifecycle-hook-event update=@57
    vmss list=[@58
    vmss list-instance-public-ips=[@67
    vmss list-instances=[{etag! id! identity@2 instanceId! location+ name! plan@4
     properties^{additionalCapabilities@59 availabilitySet{id} diagnosticsProfile@20 hardwareProfile@99
     instanceView!@100 latestModelApplied!:b licenseType modelDefinitionApplied! networkProfile{networkApiVersion
     networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@28 dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b
     enableIPForwarding:b ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id}
     applicationSecurityGroups[{id} loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@107 sku@31} subnet{id}}} networkSecurityGroup{id} primary:b}}
     networkInterfaces[@108} networkProfileConfiguration{networkInterfaceConfigurations[@60} osProfile@109
     protectionPolicy@110 provisioningState! resilientVMDeletionStatus securityProfile@63
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[{caching createOption+ deleteOption detachOption
     diskIOPSReadWrite!:i diskMBpsReadWrite!:i diskSizeGB:i image{uri} lun+:i managedDisk@111 name
     sourceResource{id} toBeDetached:b vhd{uri} writeAcceleratorEnabled:b} diskControllerType imageReference@49
     osDisk@112} timeCreated! userData vmId!} resources![{id! location name! properties^{autoUpgradeMinorVersion:b
     enableAutomaticUpgrade:b forceUpdateTag instanceView@103 protectedSettings<?:a
     protectedSettingsFromKeyVault@21 provisionAfterExtensions[ provisioningState! publisher settings<?:a
     suppressFailures:b type typeHandlerVersion} tags< type!-} sku!@51 tags< type! zones![}
    vmss list-skus=[{capacity{defaultCapacity!:i maximum!:i minimum!:i scaleType!} resourceType! sku@51}
    vmss nic list=[@113
    vmss nic list-vm-nics=[@113
    vmss nic show=@113
    vmss patch=@58
    vmss rolling-upgrade get-latest={id! location+ name! properties^{error@53 policy@17 progress@54
     runningStatus{code! lastAction! lastActionTime! startTime!}} tags< type!}
    vmss run-command create=@124
    vmss run-command invoke={value[@56}
    vmss run-command list=[@124
    vmss run-command show=@124
    vmss run-command update=@124
    vmss run-command wait=@124
    vmss show=@0
    vmss update=@0
    vmss update request={extendedLocation@1 identity{type userAssignedIdentities<{}} location+ placement@3 plan@4
     properties^{additionalCapabilities@5 automaticRepairsPolicy@6 constrainedMaximumCapacity:b
     doNotRunExtensionsOnOverprovisionedVMs:b externalHealthPolicy{enabled:b expiryDuration(duration)
     gracePeriod(duration)} highSpeedInterconnectPlacement hostGroup{id}
     lifecycleHooksProfile{lifecycleHooks[{defaultAction type waitDuration(duration)}} orchestrationMode
     overprovision:b platformFaultDomainCount:i priorityMixPolicy{baseRegularPriorityCount:i
     regularPriorityPercentageAboveBase:i(..100)} proximityPlacementGroup{id}
     resiliencyPolicy{automaticZoneRebalancingPolicy@8 operationRecoverySettings@9
     resilientVMCreationPolicy{enabled:b} resilientVMDeletionPolicy{enabled:b}
     zoneAllocationPolicy{maxInstancePercentPerZonePolicy{enabled:b value:i(..100)} maxZoneCount:i}}
     scaleInPolicy@10 scheduledEventsPolicy@11 singlePlacementGroup:b skuProfile@12 spotRestorePolicy@14
     upgradePolicy{automaticOSUpgradePolicy@16 mode rollingUpgradePolicy{enableCrossZoneUpgrade:b
     maxBatchInstancePercent:i(5..100) maxSurge:b maxUnhealthyInstancePercent:i(5..100)
     maxUnhealthyUpgradedInstancePercent:i(..100) pauseTimeBetweenBatches prioritizeUnhealthyInstances:b
     rollbackFailedInstancesOnPolicyBreach:b}} virtualMachineProfile{applicationProfile@18
     billingProfile{maxPrice:f} capacityReservation@19 diagnosticsProfile@20 evictionPolicy
     extensionProfile{extensions[{name properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b
     forceUpdateTag protectedSettings:a protectedSettingsFromKeyVault@21 provisionAfterExtensions[ publisher
     settings:a suppressFailures:b type typeHandlerVersion}} extensionsTimeBudget} hardwareProfile@22
     interconnectBlockProfile@24 licenseType networkProfile@25 osProfile{adminPassword adminUsername
     allowExtensionOperations:b computerNamePrefix customData linuxConfiguration@33 requireGuestProvisionSignal:b
     secrets[@35 windowsConfiguration{additionalUnattendContent[@37 enableAutomaticUpdates:b patchSettings@38
     provisionVMAgent:b timeZone winRM@39}} priority scheduledEventsProfile@40 securityPostureReference@42
     securityProfile@43 serviceArtifactReference{id} storageProfile{dataDisks[{caching createOption+ deleteOption
     diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i lun+:i managedDisk@127 name storageFaultDomainAlignment
     writeAcceleratorEnabled:b} diskApiVersion diskControllerType imageReference@128 osDisk{caching createOption+
     deleteOption diffDiskSettings@50 diskSizeGB:i image{uri} managedDisk@127 name osType
     storageFaultDomainAlignment vhdContainers[ writeAcceleratorEnabled:b}} userData}
     zonalPlatformFaultDomainAlignMode zoneBalance:b} sku@51 tags< zones[}
    vmss update-domain-walk={nextPlatformUpdateDomain!:i walkPerformed!:b}
    vmss vms create=@129
    vmss vms instance-view show=@135
    vmss vms show={etag! id! identity@2 instanceId! location+ name! plan@4 properties^{additionalCapabilities@5
     availabilitySet{id} capacityReservation@19 diagnosticsProfile@20 hardwareProfile{processorMode vmSize
     vmSizeProperties@23} instanceView!@135 interconnectBlockProfile@24 latestModelApplied!:b licenseType
     modelDefinitionApplied! networkProfile{interconnectGroupProfile@26 networkApiVersion
     networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@28 dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b
     enableIPForwarding:b ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id}
     applicationSecurityGroups[{id} loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^{deleteOption dnsSettings@29 idleTimeoutInMinutes:i ipTags[@30
     publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}} sku@31 tags<} subnet{id}}}
     networkSecurityGroup{id} primary:b} tags<} networkInterfaces[@108}
     networkProfileConfiguration{interconnectGroupProfile@26 networkInterfaceConfigurations[@27} osProfile@109
     protectionPolicy@110 provisioningState! resilientVMDeletionStatus securityProfile@43
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[{caching createOption+ deleteOption detachOption
     diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i image{uri} lun+:i managedDisk@136 name sourceResource{id}
     storageFaultDomainAlignment toBeDetached:b vhd{uri} writeAcceleratorEnabled:b} diskApiVersion
     diskControllerType imageReference@49 osDisk{caching createOption+ deleteOption diffDiskSettings@50
     diskSizeGB:i encryptionSettings@102 image{uri} managedDisk@136 name osType storageFaultDomainAlignment
     vhd{uri} writeAcceleratorEnabled:b}} timeCreated! userData virtualMachineResourceId! vmId!} resources![@134
     sku!@51 systemData!@52 tags< type! zones![}
    vmss vms update=@129
    vmss vms update request={identity^{} location+ plan@4 properties^{additionalCapabilities@5 availabilitySet{id}
     diagnosticsProfile@20 hardwareProfile@99 licenseType networkProfile@130 networkProfileConfiguration@131
     protectionPolicy@110 resilientVMDeletionStatus securityProfile@132 storageProfile{alignRegionalDisksToVMZone:b
     dataDisks[@133 diskControllerType imageReference@128 osDisk@112} userData} tags<}
    vmss wait=@0

    {etag! extendedLocation@1 id! identity@2 location+ name! placement@3 plan@4
     properties^{additionalCapabilities@5 automaticRepairsPolicy@6 constrainedMaximumCapacity:b
     doNotRunExtensionsOnOverprovisionedVMs:b externalHealthPolicy{enabled:b expiryDuration gracePeriod}
     highSpeedInterconnectPlacement hostGroup{id} lifecycleHooksProfile{lifecycleHooks[{defaultAction type
     waitDuration}} orchestrationMode overprovision:b platformFaultDomainCount:i priorityMixPolicy@7
     provisioningState! proximityPlacementGroup{id} resiliencyPolicy{automaticZoneRebalancingPolicy@8
     operationRecoverySettings@9 resilientVMCreationPolicy{enabled:b} resilientVMDeletionPolicy{enabled:b}
     zoneAllocationPolicy{maxInstancePercentPerZonePolicy{enabled:b value:i} maxZoneCount:i}} scaleInPolicy@10
     scheduledEventsPolicy@11 singlePlacementGroup:b skuProfile@12 spotRestorePolicy@14 timeCreated! uniqueId!
     upgradePolicy@15 virtualMachineProfile{applicationProfile@18 billingProfile{maxPrice:f} capacityReservation@19
     diagnosticsProfile@20 evictionPolicy extensionProfile{extensions[{id! name
     properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b forceUpdateTag protectedSettings:a
     protectedSettingsFromKeyVault@21 provisionAfterExtensions[ provisioningState! publisher settings:a
     suppressFailures:b type typeHandlerVersion} type!-} extensionsTimeBudget} hardwareProfile@22
     interconnectBlockProfile@24 licenseType networkProfile@25 osProfile@32 priority scheduledEventsProfile@40
     securityPostureReference@42 securityProfile@43 serviceArtifactReference{id} storageProfile{dataDisks[{caching
     createOption+ deleteOption diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i lun+:i managedDisk@46 name
     storageFaultDomainAlignment writeAcceleratorEnabled:b} diskApiVersion diskControllerType imageReference@49
     osDisk{caching createOption+ deleteOption diffDiskSettings@50 diskSizeGB:i image{uri} managedDisk@46 name
     osType storageFaultDomainAlignment vhdContainers[ writeAcceleratorEnabled:b}} timeCreated! userData}
     zonalPlatformFaultDomainAlignMode zoneBalance:b} sku@51 systemData!@52 tags< type! zones[}
    {name type}
    {principalId! tenantId! type userAssignedIdentities<{clientId! principalId!}}
    {excludeZones[ includeZones[ zonePlacementPolicy}
    {name product promotionCode publisher}
    {enableFips1403Encryption:b hibernationEnabled:b ultraSSDEnabled:b}
    {enabled:b gracePeriod repairAction}
    {baseRegularPriorityCount:i regularPriorityPercentageAboveBase:i}
    {enabled:b rebalanceBehavior rebalanceStrategy}
    {reimageRecoveryPolicy{enabled:b} restartRecoveryPolicy{enabled:b} startRecoveryPolicy{enabled:b}}
    {forceDeletion:b prioritizeUnhealthyVMs:b rules[}
    {allInstancesDown{automaticallyApprove:b}
     scheduledEventsAdditionalPublishingTargets{eventGridAndResourceGraph{enable:b scheduledEventsApiVersion}}
     userInitiatedReboot{automaticallyApprove:b} userInitiatedRedeploy{automaticallyApprove:b}}
    {allocationStrategy automaticSkuMigrationPolicy{enabled:b} vmSizes[@13}
    {name rank:i}
    {enabled:b restoreTimeout}
    {automaticOSUpgradePolicy@16 mode rollingUpgradePolicy@17}
    {disableAutomaticRollback:b enableAutomaticOSUpgrade:b osRollingUpgradeDeferral:b useRollingUpgradePolicy:b}
    {enableCrossZoneUpgrade:b maxBatchInstancePercent:i maxSurge:b maxUnhealthyInstancePercent:i
     maxUnhealthyUpgradedInstancePercent:i pauseTimeBetweenBatches prioritizeUnhealthyInstances:b
     rollbackFailedInstancesOnPolicyBreach:b}
    {galleryApplications[{configurationReference enableAutomaticUpgrade:b order:i packageReferenceId+ tags
     treatFailureAsDeploymentFailure:b}}
    {capacityReservationGroup{id} disableCapacityReservationAssignment:b}
    {bootDiagnostics{enabled:b storageUri}}
    {secretUrl+ sourceVault+{id}}
    {processorMode vmSizeProperties@23}
    {vCPUsAvailable:i vCPUsPerCore:i}
    {interconnectBlock{id}}
    {healthProbe{id} interconnectGroupProfile@26 networkApiVersion networkInterfaceConfigurations[@27}
    {interconnectGroup{id} subgroups[{id}}
    {name+ properties^{auxiliaryMode auxiliarySku deleteOption disableTcpStateTracking:b dnsSettings@28
     enableAcceleratedNetworking:b enableFpga:b enableIPForwarding:b ipConfigurations+[{name+
     properties^{applicationGatewayBackendAddressPools[{id} applicationSecurityGroups[{id}
     loadBalancerBackendAddressPools[{id} loadBalancerInboundNatPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^{deleteOption dnsSettings@29 idleTimeoutInMinutes:i ipTags[@30
     publicIPAddressVersion publicIPPrefix{id}} sku@31 tags<} subnet{id}}} networkSecurityGroup{id} primary:b}
     tags<}
    {dnsServers[}
    {domainNameLabel+ domainNameLabelScope}
    {firstPartyServiceTagId ipTagType tag}
    {name tier}
    {adminPassword* adminUsername allowExtensionOperations:b computerNamePrefix customData linuxConfiguration@33
     requireGuestProvisionSignal:b secrets[@35 windowsConfiguration@36}
    {disablePasswordAuthentication:b enableVMAgentPlatformUpdates:b patchSettings{assessmentMode
     automaticByPlatformSettings@34 patchMode} provisionVMAgent:b ssh{publicKeys[{keyData path}}}
    {bypassPlatformSafetyChecksOnUserSchedule:b rebootSetting}
    {sourceVault{id} vaultCertificates[{certificateStore certificateUrl}}
    {additionalUnattendContent[@37 enableAutomaticUpdates:b enableVMAgentPlatformUpdates!:b patchSettings@38
     provisionVMAgent:b timeZone winRM@39}
    {componentName content passName settingName}
    {assessmentMode automaticByPlatformSettings@34 enableHotpatching:b patchMode}
    {listeners[{certificateUrl protocol}}
    {osImageNotificationProfile@41 terminateNotificationProfile@41}
    {enable:b notBeforeTimeout}
    {excludeExtensions[ id+ isOverridable:b}
    {encryptionAtHost:b encryptionIdentity{userAssignedIdentityResourceId}
     proxyAgentSettings{addProxyAgentExtension:b enabled:b imds@44 keyIncarnationId:i mode wireServer@44}
     securityType uefiSettings@45}
    {inVMAccessControlProfileReferenceId mode useLocalFileRules:b}
    {secureBootEnabled:b vTpmEnabled:b}
    {additionalDiskProperties@47 diskEncryptionSet{id} securityProfile@48 storageAccountType}
    {managedDiskProperties{availabilityPolicy{actionOnDiskDelay} burstingEnabled:b diskAccessId diskIOPSReadOnly:i
     diskMBpsReadOnly:i logicalSectorSize:i maxShares:i networkAccessPolicy optimizedForFrequentAttach:b
     performancePlus:b tier}}
    {diskEncryptionSet{id} securityEncryptionType}
    {communityGalleryImageId exactVersion! id offer publisher sharedGalleryImageId sku version}
    {enableFullCaching:b option placement}
    {capacity:i name tier}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {code details[{code message target} innererror{errordetail exceptiontype} message target}
    {failedInstanceCount!:i inProgressInstanceCount!:i pendingInstanceCount!:i successfulInstanceCount!:i}
    {code! count!:i}
    {code displayStatus level message time}
    {id! name! properties{additionalContext{priority} defaultAction! maxWaitUntil! state!
     targetResources[{actionState resource{id}} timeCreated! type waitUntil} systemData!@52 type!}
    {etag! extendedLocation@1 id! identity@2 location+ name! plan@4 properties^{additionalCapabilities@59
     automaticRepairsPolicy@6 constrainedMaximumCapacity:b doNotRunExtensionsOnOverprovisionedVMs:b hostGroup{id}
     orchestrationMode overprovision:b platformFaultDomainCount:i priorityMixPolicy@7 provisioningState!
     proximityPlacementGroup{id} resiliencyPolicy{automaticZoneRebalancingPolicy@8
     resilientVMCreationPolicy{enabled:b} resilientVMDeletionPolicy{enabled:b}} scaleInPolicy@10
     scheduledEventsPolicy{scheduledEventsAdditionalPublishingTargets{eventGridAndResourceGraph{enable:b}}
     userInitiatedReboot{automaticallyApprove:b} userInitiatedRedeploy{automaticallyApprove:b}}
     singlePlacementGroup:b skuProfile{allocationStrategy vmSizes[@13} spotRestorePolicy@14 timeCreated! uniqueId!
     upgradePolicy@15 virtualMachineProfile{applicationProfile@18 billingProfile{maxPrice:f}
     capacityReservation{capacityReservationGroup{id}} diagnosticsProfile@20 evictionPolicy
     extensionProfile{extensions[{id! name properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b
     forceUpdateTag protectedSettings<?:a protectedSettingsFromKeyVault@21 provisionAfterExtensions[
     provisioningState! publisher settings<?:a suppressFailures:b type typeHandlerVersion} type!-}
     extensionsTimeBudget} hardwareProfile{vmSizeProperties@23} licenseType networkProfile{healthProbe{id}
     networkApiVersion networkInterfaceConfigurations[@60} osProfile@32 priority scheduledEventsProfile@40
     securityPostureReference@42 securityProfile@63 serviceArtifactReference{id} storageProfile{dataDisks[{caching
     createOption+ deleteOption diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i lun+:i managedDisk@65 name
     writeAcceleratorEnabled:b} diskControllerType imageReference@49 osDisk{caching createOption+ deleteOption
     diffDiskSettings@66 diskSizeGB:i image{uri} managedDisk@65 name osType vhdContainers[
     writeAcceleratorEnabled:b}} timeCreated! userData} zonalPlatformFaultDomainAlignMode zoneBalance:b} sku@51
     tags< type! zones[}
    {hibernationEnabled:b ultraSSDEnabled:b}
    {name+ properties^{auxiliaryMode auxiliarySku deleteOption disableTcpStateTracking:b dnsSettings@28
     enableAcceleratedNetworking:b enableFpga:b enableIPForwarding:b ipConfigurations+[{name+
     properties^{applicationGatewayBackendAddressPools[{id} applicationSecurityGroups[{id}
     loadBalancerBackendAddressPools[{id} loadBalancerInboundNatPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@61 sku@31} subnet{id}}} networkSecurityGroup{id} primary:b}}
    {deleteOption dnsSettings@29 idleTimeoutInMinutes:i ipTags[@62 publicIPAddressVersion publicIPPrefix{id}}
    {ipTagType tag}
    {encryptionAtHost:b encryptionIdentity{userAssignedIdentityResourceId} proxyAgentSettings{enabled:b imds@64
     keyIncarnationId:i mode wireServer@64} securityType uefiSettings@45}
    {inVMAccessControlProfileReferenceId mode}
    {diskEncryptionSet{id} securityProfile@48 storageAccountType}
    {option placement}
    {etag! extendedLocation@1 id location name! properties^{ddosSettings@68 deleteOption
     dnsSettings{domainNameLabel fqdn reverseFqdn} idleTimeoutInMinutes:i ipAddress ipConfiguration@69 ipTags[@62
     linkedPublicIPAddress@67 migrationPhase natGateway@98 provisioningState! publicIPAddressVersion
     publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@67} sku@31 tags< type! zones[}
    {ddosProtectionPlan{id} protectionMode}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@67
     subnet@70}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIpConfigurations[@71
     delegations[@72 ipAllocations[{id} ipConfigurationProfiles![{etag! id name properties^{provisioningState!
     subnet@70} type!} ipConfigurations![@69 natGateway{id} networkSecurityGroup@73 privateEndpointNetworkPolicies
     privateEndpoints![@87 privateLinkServiceNetworkPolicies provisioningState! purpose!
     resourceNavigationLinks![@93 routeTable{etag! id location name! properties^{disableBgpRoutePropagation:b
     provisioningState! resourceGuid! routes[@94 subnets![@70} tags< type!} serviceAssociationLinks![@95
     serviceEndpointPolicies[{etag! id kind! location name! properties^{contextualServiceEndpointPolicies[
     provisioningState! resourceGuid! serviceAlias serviceEndpointPolicyDefinitions[@96 subnets![@70} tags< type!}
     serviceEndpoints[@97} type}
    {etag! id name properties^{provisioningState! subnet{id}} type!}
    {etag! id name properties^{actions![ provisioningState! serviceName} type}
    {etag! id location name! properties^{defaultSecurityRules![@74 flowLogs![@76 flushConnection:b
     networkInterfaces![@77 provisioningState! resourceGuid! securityRules[@74 subnets![@70} tags< type!}
    {etag! id name properties^{access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@75 destinationPortRange destinationPortRanges[ direction+ priority:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@75
     sourcePortRange sourcePortRanges[} type}
    {etag! id location name! properties^{provisioningState! resourceGuid!} tags< type!}
    {etag! id location name! properties^{enabled:b
     flowAnalyticsConfiguration{networkWatcherFlowAnalyticsConfiguration{enabled:b trafficAnalyticsInterval:i
     workspaceId workspaceRegion workspaceResourceId}} format{type version:i} provisioningState!
     retentionPolicy{days:i enabled:b} storageId+ targetResourceGuid! targetResourceId+} tags< type!}
    {etag! extendedLocation@1 id location name! properties^{auxiliaryMode disableTcpStateTracking:b dnsSettings@78
     dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@79 macAddress! migrationPhase networkSecurityGroup@73 nicType primary!:b privateEndpoint@87
     privateLinkService{etag! extendedLocation@1 id location name! properties^{alias! autoApproval@92
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@70} type!}
     loadBalancerFrontendIpConfigurations[@85 networkInterfaces![@77 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@87 privateLinkServiceConnectionState@91 provisioningState!}
     type!} provisioningState! visibility@92} tags< type!} provisioningState! resourceGuid! tapConfigurations![@86
     virtualMachine{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {appliedDnsServers![ dnsServers[ internalDnsNameLabel internalDomainNameSuffix! internalFqdn!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name
     properties^{backendAddresses[@80 backendIPConfigurations![@79 provisioningState!} type!}
     applicationSecurityGroups[@75 gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@79 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[{name properties^{adminState inboundNatRulesPortMapping![@81 ipAddress
     loadBalancerFrontendIPConfiguration{id} networkInterfaceIPConfiguration!{id} subnet{id} virtualNetwork{id}}}
     loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id} provisioningState!
     tunnelInterfaces[@82 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag! id name
     properties^{backendAddressPool{id} backendIPConfiguration!@79 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod privateLinkConnectionProperties@83 provisioningState! publicIPAddress@67 subnet@70
     virtualNetworkTaps[@84} type}
    {fqdn ipAddress}
    {backendPort:i frontendPort:i inboundNatRuleName}
    {identifier:i port:i protocol type}
    {fqdns![ groupId! requiredMemberName!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@85
     destinationNetworkInterfaceIPConfiguration@79 destinationPort:i networkInterfaceTapConfigurations![@86
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@67 publicIPPrefix{id} subnet@70} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@84} type!}
    {etag! extendedLocation@1 id location name! properties^{applicationSecurityGroups[@75 customDnsConfigs[@88
     customNetworkInterfaceName ipConfigurations[@89 manualPrivateLinkServiceConnections[@90 networkInterfaces![@77
     privateLinkServiceConnections[@90 provisioningState! subnet@70} tags< type!}
    {fqdn ipAddresses[}
    {etag! name properties^{groupId memberName privateIPAddress} type!}
    {etag! id name properties^{groupIds[ privateLinkServiceConnectionState@91 privateLinkServiceId
     provisioningState! requestMessage} type!}
    {actionsRequired description status}
    {subscriptions[}
    {etag! id! name properties^{link linkedResourceType provisioningState!} type!}
    {etag! id name properties^{addressPrefix hasBgpOverride:b nextHopIpAddress nextHopType+ provisioningState!}
     type}
    {etag! id name properties^{allowDelete:b link linkedResourceType locations[ provisioningState!} type!}
    {etag! id name properties^{description provisioningState! service serviceResources[} type}
    {locations[ provisioningState! service}
    {etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState! publicIpAddresses[{id}
     publicIpPrefixes[{id} resourceGuid! subnets![{id}} sku{name} tags< type! zones[}
    {vmSize vmSizeProperties@23}
    {assignedHost! bootDiagnostics@101 computerName disks[{encryptionSettings[@102 name statuses[@56}
     extensions[@103 hyperVGeneration maintenanceRedeployStatus@104 osName osVersion placementGroupId
     platformFaultDomain:i platformUpdateDomain:i rdpThumbPrint statuses[@56 vmAgent@105 vmHealth!@106}
    {consoleScreenshotBlobUri! serialConsoleLogBlobUri! status!@56}
    {diskEncryptionKey@21 enabled:b keyEncryptionKey{keyUrl+ sourceVault+{id}}}
    {name statuses[@56 substatuses[@56 type typeHandlerVersion}
    {isCustomerInitiatedMaintenanceAllowed:b lastOperationMessage lastOperationResultCode maintenanceWindowEndTime
     maintenanceWindowStartTime preMaintenanceWindowEndTime preMaintenanceWindowStartTime}
    {extensionHandlers[{status@56 type typeHandlerVersion} statuses[@56 vmAgentVersion}
    {status!@56}
    {deleteOption dnsSettings@29 idleTimeoutInMinutes:i ipTags[@62 publicIPAddressVersion publicIPAllocationMethod
     publicIPPrefix{id}}
    {id properties^{deleteOption primary:b}}
    {adminPassword* adminUsername allowExtensionOperations:b computerName customData linuxConfiguration@33
     requireGuestProvisionSignal:b secrets[@35 windowsConfiguration@36}
    {protectFromScaleIn:b protectFromScaleSetActions:b}
    {diskEncryptionSet{id} id securityProfile@48 storageAccountType}
    {caching createOption+ deleteOption diffDiskSettings@66 diskSizeGB:i encryptionSettings@102 image{uri}
     managedDisk@111 name osType vhd{uri} writeAcceleratorEnabled:b}
    {etag! extendedLocation@1 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@78 dscpConfiguration{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@114 macAddress! migrationPhase networkSecurityGroup@118 nicType primary!:b
     privateEndpoint@120 privateLinkService{etag! extendedLocation@1 id location name! properties^{alias!
     autoApproval@92 enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b
     privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@117} type!}
     loadBalancerFrontendIpConfigurations[@122 networkInterfaces![@113 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint@120 privateEndpointLocation! privateLinkServiceConnectionState@91
     provisioningState!} type!} provisioningState! visibility@92} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@123 virtualMachine{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name
     properties^{backendAddresses[@80 backendIPConfigurations![@114 provisioningState!} type!}
     applicationSecurityGroups[@75 gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@114 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[{name properties^{adminState inboundNatRulesPortMapping![@81 ipAddress
     loadBalancerFrontendIPConfiguration{id} networkInterfaceIPConfiguration{id} subnet{id} virtualNetwork{id}}}
     loadBalancingRules![{id} location outboundRule{id} outboundRules![{id} provisioningState! syncMode
     tunnelInterfaces[@82 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag! id name
     properties^{backendAddressPool{id} backendIPConfiguration@114 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod privateLinkConnectionProperties@83 provisioningState! publicIPAddress@115 subnet@117
     virtualNetworkTaps[@121} type}
    {etag! extendedLocation@1 id location name! properties^{ddosSettings@68 deleteOption
     dnsSettings{domainNameLabel domainNameLabelScope fqdn reverseFqdn} idleTimeoutInMinutes:i ipAddress
     ipConfiguration@116 ipTags[@62 linkedPublicIPAddress@115 migrationPhase natGateway@98 provisioningState!
     publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@115}
     sku@31 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@115
     subnet@117}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@71
     defaultOutboundAccess:b delegations[@72 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@117} type!} ipConfigurations![@116 natGateway{id}
     networkSecurityGroup@118 privateEndpointNetworkPolicies privateEndpoints![@120
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@93 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@94
     subnets![@117} tags< type!} serviceAssociationLinks![@95 serviceEndpointPolicies[{etag! id kind! location
     name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@96 subnets![@117} tags< type!} serviceEndpoints[@97} type}
    {etag! id location name! properties^{defaultSecurityRules![@119 flowLogs![@76 flushConnection:b
     networkInterfaces![@113 provisioningState! resourceGuid! securityRules[@119 subnets![@117} tags< type!}
    {etag! id name properties^{access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@75 destinationPortRange destinationPortRanges[ direction+ priority+:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@75
     sourcePortRange sourcePortRanges[} type}
    {etag! extendedLocation@1 id location name! properties^{applicationSecurityGroups[@75 customDnsConfigs[@88
     customNetworkInterfaceName ipConfigurations[@89 manualPrivateLinkServiceConnections[@90
     networkInterfaces![@113 privateLinkServiceConnections[@90 provisioningState! subnet@117} tags< type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@122
     destinationNetworkInterfaceIPConfiguration@114 destinationPort:i networkInterfaceTapConfigurations![@123
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@115 publicIPPrefix{id} subnet@117} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@121} type!}
    {id! location+ name! properties^{asyncExecution:b errorBlobManagedIdentity@125 errorBlobUri
     instanceView!{endTime error executionMessage executionState exitCode:i output startTime statuses[@56}
     outputBlobManagedIdentity@125 outputBlobUri parameters[@126 protectedParameters[@126 provisioningState!
     runAsPassword runAsUser source{commandId script scriptUri scriptUriManagedIdentity@125} timeoutInSeconds:i
     treatFailureAsDeploymentFailure:b} systemData!@52 tags< type!}
    {clientId objectId}
    {name+ value+}
    {additionalDiskProperties{managedDiskProperties{availabilityPolicy{actionOnDiskDelay} burstingEnabled:b
     diskAccessId diskIOPSReadOnly:i diskMBpsReadOnly:i logicalSectorSize:i maxShares:i(1..) networkAccessPolicy
     optimizedForFrequentAttach:b performancePlus:b tier}} diskEncryptionSet{id} securityProfile@48
     storageAccountType}
    {communityGalleryImageId id offer publisher sharedGalleryImageId sku version}
    {etag! id! identity@2 instanceId! location+ name! plan@4 properties^{additionalCapabilities@5
     availabilitySet{id} diagnosticsProfile@20 hardwareProfile@99 instanceView!@100 latestModelApplied!:b
     licenseType modelDefinitionApplied! networkProfile@130 networkProfileConfiguration@131 osProfile@109
     protectionPolicy@110 provisioningState! resilientVMDeletionStatus securityProfile@132
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[@133 diskControllerType imageReference@49 osDisk@112}
     timeCreated! userData vmId!} resources![@134 sku!@51 systemData!@52 tags< type! zones![}
    {networkApiVersion networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@28 dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b
     enableIPForwarding:b ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id}
     applicationSecurityGroups[{id} loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@107 sku@31 tags<} subnet{id}}} networkSecurityGroup{id}
     primary:b} tags<} networkInterfaces[@108}
    {networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@28 enableAcceleratedNetworking:b enableFpga:b enableIPForwarding:b
     ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id} applicationSecurityGroups[{id}
     loadBalancerBackendAddressPools[{id} loadBalancerInboundNatPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@61 sku@31 tags<} subnet{id}}} networkSecurityGroup{id}
     primary:b} tags<}}
    {encryptionAtHost:b encryptionIdentity{userAssignedIdentityResourceId}
     proxyAgentSettings{addProxyAgentExtension:b enabled:b imds@64 keyIncarnationId:i mode wireServer@64}
     securityType uefiSettings@45}
    {caching createOption+ deleteOption detachOption diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i
     image{uri} lun+:i managedDisk@111 name sourceResource{id} toBeDetached:b vhd{uri} writeAcceleratorEnabled:b}
    {id! location+ name! properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b forceUpdateTag
     instanceView@103 protectedSettings:a protectedSettingsFromKeyVault@21 provisionAfterExtensions[
     provisioningState! publisher settings:a suppressFailures:b type typeHandlerVersion} systemData!@52 tags<
     type!-}
    {assignedHost! bootDiagnostics@101 capacityReservationType! computerName disks[{encryptionSettings[@102 name
     statuses[@56 storageAlignmentStatus} extensions[@103 hyperVGeneration
     interconnectInstanceView!{interconnectSubgroupId!} maintenanceRedeployStatus@104 osName osVersion
     placementGroupId platformFaultDomain:i platformUpdateDomain:i rdpThumbPrint statuses[@56 vmAgent@105
     vmHealth!@106}
    {additionalDiskProperties@47 diskEncryptionSet{id} id securityProfile@48 storageAccountType}
    """#
}
