// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let scaleSetShapes: StaticString = #"""
    vmss extension image list-names=[{id! location+ name!+ properties^{computeRole+ handlerSchema+ operatingSystem+
     supportsMultipleExtensions:b vmScaleSetEnabled:b} tags< type!}
    vmss get-os-upgrade-history=[{location! properties{error@0 progress@1
     rollbackInfo{failedRolledbackInstanceCount!:i rollbackError!@0 successfullyRolledbackInstanceCount!:i}
     runningStatus{code! endTime! startTime!} startedBy! targetImageReference@2} type!}
    vmss instance-view show={extensions![{name! statusesSummary![@3} orchestrationServices![{serviceName!
     serviceState!} statuses[@4 virtualMachine!{statusesSummary![@3}}
    vmss lifecycle-hook-event list=[@5
    vmss lifecycle-hook-event show=@5
    vmss lifecycle-hook-event update=@5
    vmss list=[@7
    vmss list-instance-public-ips=[@49
    vmss list-instances=[{etag! id! identity@9 instanceId! location+ name! plan@10
     properties^{additionalCapabilities@11 availabilitySet{id} diagnosticsProfile@22 hardwareProfile@81
     instanceView!@82 latestModelApplied!:b licenseType modelDefinitionApplied! networkProfile{networkApiVersion
     networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@26 dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b
     enableIPForwarding:b ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id}
     applicationSecurityGroups[{id} loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@89 sku@30} subnet{id}}} networkSecurityGroup{id} primary:b}}
     networkInterfaces[@90} networkProfileConfiguration{networkInterfaceConfigurations[@25} osProfile@91
     protectionPolicy@92 provisioningState! resilientVMDeletionStatus securityProfile@42
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[{caching createOption+ deleteOption detachOption
     diskIOPSReadWrite!:i diskMBpsReadWrite!:i diskSizeGB:i image{uri} lun+:i managedDisk@93 name
     sourceResource{id} toBeDetached:b vhd{uri} writeAcceleratorEnabled:b} diskControllerType imageReference@2
     osDisk@94} timeCreated! userData vmId!} resources![{id! location name! properties^{autoUpgradeMinorVersion:b
     enableAutomaticUpgrade:b forceUpdateTag instanceView@85 protectedSettings<?:a protectedSettingsFromKeyVault@23
     provisionAfterExtensions[ provisioningState! publisher settings<?:a suppressFailures:b type
     typeHandlerVersion} tags< type!-} sku!@48 tags< type! zones![}
    vmss list-skus=[{capacity{defaultCapacity!:i maximum!:i minimum!:i scaleType!} resourceType! sku@48}
    vmss nic list=[@95
    vmss nic list-vm-nics=[@95
    vmss nic show=@95
    vmss patch=@7
    vmss rolling-upgrade get-latest={id! location+ name! properties^{error@0 policy@20 progress@1
     runningStatus{code! lastAction! lastActionTime! startTime!}} tags< type!}
    vmss run-command create=@106
    vmss run-command invoke={value[@4}
    vmss run-command list=[@106
    vmss run-command show=@106
    vmss run-command update=@106
    vmss run-command wait=@106
    vmss show=@109
    vmss update=@109
    vmss update request={extendedLocation@8 identity{type userAssignedIdentities<{}} location+ placement@110
     plan@10 properties^{additionalCapabilities@111 automaticRepairsPolicy@12 constrainedMaximumCapacity:b
     doNotRunExtensionsOnOverprovisionedVMs:b externalHealthPolicy{enabled:b expiryDuration(duration)
     gracePeriod(duration)} highSpeedInterconnectPlacement hostGroup{id}
     lifecycleHooksProfile{lifecycleHooks[{defaultAction type waitDuration(duration)}} orchestrationMode
     overprovision:b platformFaultDomainCount:i priorityMixPolicy{baseRegularPriorityCount:i
     regularPriorityPercentageAboveBase:i(..100)} proximityPlacementGroup{id}
     resiliencyPolicy{automaticZoneRebalancingPolicy@14 operationRecoverySettings@112
     resilientVMCreationPolicy{enabled:b} resilientVMDeletionPolicy{enabled:b}
     zoneAllocationPolicy{maxInstancePercentPerZonePolicy{enabled:b value:i(..100)} maxZoneCount:i}}
     scaleInPolicy@15 scheduledEventsPolicy@113 singlePlacementGroup:b skuProfile@114 spotRestorePolicy@17
     upgradePolicy{automaticOSUpgradePolicy@19 mode rollingUpgradePolicy{enableCrossZoneUpgrade:b
     maxBatchInstancePercent:i(5..100) maxSurge:b maxUnhealthyInstancePercent:i(5..100)
     maxUnhealthyUpgradedInstancePercent:i(..100) pauseTimeBetweenBatches prioritizeUnhealthyInstances:b
     rollbackFailedInstancesOnPolicyBreach:b}} virtualMachineProfile{applicationProfile@21
     billingProfile{maxPrice:f} capacityReservation@115 diagnosticsProfile@22 evictionPolicy
     extensionProfile{extensions[{name properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b
     forceUpdateTag protectedSettings:a protectedSettingsFromKeyVault@23 provisionAfterExtensions[ publisher
     settings:a suppressFailures:b type typeHandlerVersion}} extensionsTimeBudget} hardwareProfile@116
     interconnectBlockProfile@117 licenseType networkProfile@118 osProfile{adminPassword adminUsername
     allowExtensionOperations:b computerNamePrefix customData linuxConfiguration@32 requireGuestProvisionSignal:b
     secrets[@34 windowsConfiguration{additionalUnattendContent[@36 enableAutomaticUpdates:b patchSettings@37
     provisionVMAgent:b timeZone winRM@38}} priority scheduledEventsProfile@39 securityPostureReference@41
     securityProfile@122 serviceArtifactReference{id} storageProfile{dataDisks[{caching createOption+ deleteOption
     diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i lun+:i managedDisk@127 name storageFaultDomainAlignment
     writeAcceleratorEnabled:b} diskApiVersion diskControllerType imageReference@128 osDisk{caching createOption+
     deleteOption diffDiskSettings@126 diskSizeGB:i image{uri} managedDisk@127 name osType
     storageFaultDomainAlignment vhdContainers[ writeAcceleratorEnabled:b}} userData}
     zonalPlatformFaultDomainAlignMode zoneBalance:b} sku@48 tags< zones[}
    vmss update-domain-walk={nextPlatformUpdateDomain!:i walkPerformed!:b}
    vmss vms create=@129
    vmss vms instance-view show=@135
    vmss vms show={etag! id! identity@9 instanceId! location+ name! plan@10 properties^{additionalCapabilities@111
     availabilitySet{id} capacityReservation@115 diagnosticsProfile@22 hardwareProfile{processorMode vmSize
     vmSizeProperties@24} instanceView!@135 interconnectBlockProfile@117 latestModelApplied!:b licenseType
     modelDefinitionApplied! networkProfile{interconnectGroupProfile@119 networkApiVersion
     networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@26 dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b
     enableIPForwarding:b ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id}
     applicationSecurityGroups[{id} loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^{deleteOption dnsSettings@28 idleTimeoutInMinutes:i ipTags[@121
     publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}} sku@30 tags<} subnet{id}}}
     networkSecurityGroup{id} primary:b} tags<} networkInterfaces[@90}
     networkProfileConfiguration{interconnectGroupProfile@119 networkInterfaceConfigurations[@120} osProfile@91
     protectionPolicy@92 provisioningState! resilientVMDeletionStatus securityProfile@122
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[{caching createOption+ deleteOption detachOption
     diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i image{uri} lun+:i managedDisk@136 name sourceResource{id}
     storageFaultDomainAlignment toBeDetached:b vhd{uri} writeAcceleratorEnabled:b} diskApiVersion
     diskControllerType imageReference@2 osDisk{caching createOption+ deleteOption diffDiskSettings@126
     diskSizeGB:i encryptionSettings@84 image{uri} managedDisk@136 name osType storageFaultDomainAlignment vhd{uri}
     writeAcceleratorEnabled:b}} timeCreated! userData virtualMachineResourceId! vmId!} resources![@134 sku!@48
     systemData!@6 tags< type! zones![}
    vmss vms update=@129
    vmss vms update request={identity^{} location+ plan@10 properties^{additionalCapabilities@111
     availabilitySet{id} diagnosticsProfile@22 hardwareProfile@81 licenseType networkProfile@130
     networkProfileConfiguration@131 protectionPolicy@92 resilientVMDeletionStatus securityProfile@132
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[@133 diskControllerType imageReference@128 osDisk@94}
     userData} tags<}
    vmss wait=@109

    {code details[{code message target} innererror{errordetail exceptiontype} message target}
    {failedInstanceCount!:i inProgressInstanceCount!:i pendingInstanceCount!:i successfulInstanceCount!:i}
    {communityGalleryImageId exactVersion! id offer publisher sharedGalleryImageId sku version}
    {code! count!:i}
    {code displayStatus level message time}
    {id! name! properties{additionalContext{priority} defaultAction! maxWaitUntil! state!
     targetResources[{actionState resource{id}} timeCreated! type waitUntil} systemData!@6 type!}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {etag! extendedLocation@8 id! identity@9 location+ name! plan@10 properties^{additionalCapabilities@11
     automaticRepairsPolicy@12 constrainedMaximumCapacity:b doNotRunExtensionsOnOverprovisionedVMs:b hostGroup{id}
     orchestrationMode overprovision:b platformFaultDomainCount:i priorityMixPolicy@13 provisioningState!
     proximityPlacementGroup{id} resiliencyPolicy{automaticZoneRebalancingPolicy@14
     resilientVMCreationPolicy{enabled:b} resilientVMDeletionPolicy{enabled:b}} scaleInPolicy@15
     scheduledEventsPolicy{scheduledEventsAdditionalPublishingTargets{eventGridAndResourceGraph{enable:b}}
     userInitiatedReboot{automaticallyApprove:b} userInitiatedRedeploy{automaticallyApprove:b}}
     singlePlacementGroup:b skuProfile{allocationStrategy vmSizes[@16} spotRestorePolicy@17 timeCreated! uniqueId!
     upgradePolicy@18 virtualMachineProfile{applicationProfile@21 billingProfile{maxPrice:f}
     capacityReservation{capacityReservationGroup{id}} diagnosticsProfile@22 evictionPolicy
     extensionProfile{extensions[{id! name properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b
     forceUpdateTag protectedSettings<?:a protectedSettingsFromKeyVault@23 provisionAfterExtensions[
     provisioningState! publisher settings<?:a suppressFailures:b type typeHandlerVersion} type!-}
     extensionsTimeBudget} hardwareProfile{vmSizeProperties@24} licenseType networkProfile{healthProbe{id}
     networkApiVersion networkInterfaceConfigurations[@25} osProfile@31 priority scheduledEventsProfile@39
     securityPostureReference@41 securityProfile@42 serviceArtifactReference{id} storageProfile{dataDisks[{caching
     createOption+ deleteOption diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i lun+:i managedDisk@45 name
     writeAcceleratorEnabled:b} diskControllerType imageReference@2 osDisk{caching createOption+ deleteOption
     diffDiskSettings@47 diskSizeGB:i image{uri} managedDisk@45 name osType vhdContainers[
     writeAcceleratorEnabled:b}} timeCreated! userData} zonalPlatformFaultDomainAlignMode zoneBalance:b} sku@48
     tags< type! zones[}
    {name type}
    {principalId! tenantId! type userAssignedIdentities<{clientId! principalId!}}
    {name product promotionCode publisher}
    {hibernationEnabled:b ultraSSDEnabled:b}
    {enabled:b gracePeriod repairAction}
    {baseRegularPriorityCount:i regularPriorityPercentageAboveBase:i}
    {enabled:b rebalanceBehavior rebalanceStrategy}
    {forceDeletion:b prioritizeUnhealthyVMs:b rules[}
    {name rank:i}
    {enabled:b restoreTimeout}
    {automaticOSUpgradePolicy@19 mode rollingUpgradePolicy@20}
    {disableAutomaticRollback:b enableAutomaticOSUpgrade:b osRollingUpgradeDeferral:b useRollingUpgradePolicy:b}
    {enableCrossZoneUpgrade:b maxBatchInstancePercent:i maxSurge:b maxUnhealthyInstancePercent:i
     maxUnhealthyUpgradedInstancePercent:i pauseTimeBetweenBatches prioritizeUnhealthyInstances:b
     rollbackFailedInstancesOnPolicyBreach:b}
    {galleryApplications[{configurationReference enableAutomaticUpgrade:b order:i packageReferenceId+ tags
     treatFailureAsDeploymentFailure:b}}
    {bootDiagnostics{enabled:b storageUri}}
    {secretUrl+ sourceVault+{id}}
    {vCPUsAvailable:i vCPUsPerCore:i}
    {name+ properties^{auxiliaryMode auxiliarySku deleteOption disableTcpStateTracking:b dnsSettings@26
     enableAcceleratedNetworking:b enableFpga:b enableIPForwarding:b ipConfigurations+[{name+
     properties^{applicationGatewayBackendAddressPools[{id} applicationSecurityGroups[{id}
     loadBalancerBackendAddressPools[{id} loadBalancerInboundNatPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@27 sku@30} subnet{id}}} networkSecurityGroup{id} primary:b}}
    {dnsServers[}
    {deleteOption dnsSettings@28 idleTimeoutInMinutes:i ipTags[@29 publicIPAddressVersion publicIPPrefix{id}}
    {domainNameLabel+ domainNameLabelScope}
    {ipTagType tag}
    {name tier}
    {adminPassword* adminUsername allowExtensionOperations:b computerNamePrefix customData linuxConfiguration@32
     requireGuestProvisionSignal:b secrets[@34 windowsConfiguration@35}
    {disablePasswordAuthentication:b enableVMAgentPlatformUpdates:b patchSettings{assessmentMode
     automaticByPlatformSettings@33 patchMode} provisionVMAgent:b ssh{publicKeys[{keyData path}}}
    {bypassPlatformSafetyChecksOnUserSchedule:b rebootSetting}
    {sourceVault{id} vaultCertificates[{certificateStore certificateUrl}}
    {additionalUnattendContent[@36 enableAutomaticUpdates:b enableVMAgentPlatformUpdates!:b patchSettings@37
     provisionVMAgent:b timeZone winRM@38}
    {componentName content passName settingName}
    {assessmentMode automaticByPlatformSettings@33 enableHotpatching:b patchMode}
    {listeners[{certificateUrl protocol}}
    {osImageNotificationProfile@40 terminateNotificationProfile@40}
    {enable:b notBeforeTimeout}
    {excludeExtensions[ id+ isOverridable:b}
    {encryptionAtHost:b encryptionIdentity{userAssignedIdentityResourceId} proxyAgentSettings{enabled:b imds@43
     keyIncarnationId:i mode wireServer@43} securityType uefiSettings@44}
    {inVMAccessControlProfileReferenceId mode}
    {secureBootEnabled:b vTpmEnabled:b}
    {diskEncryptionSet{id} securityProfile@46 storageAccountType}
    {diskEncryptionSet{id} securityEncryptionType}
    {option placement}
    {capacity:i name tier}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@50 deleteOption
     dnsSettings{domainNameLabel fqdn reverseFqdn} idleTimeoutInMinutes:i ipAddress ipConfiguration@51 ipTags[@29
     linkedPublicIPAddress@49 migrationPhase natGateway@80 provisioningState! publicIPAddressVersion
     publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@49} sku@30 tags< type! zones[}
    {ddosProtectionPlan{id} protectionMode}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@49
     subnet@52}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIpConfigurations[@53
     delegations[@54 ipAllocations[{id} ipConfigurationProfiles![{etag! id name properties^{provisioningState!
     subnet@52} type!} ipConfigurations![@51 natGateway{id} networkSecurityGroup@55 privateEndpointNetworkPolicies
     privateEndpoints![@69 privateLinkServiceNetworkPolicies provisioningState! purpose!
     resourceNavigationLinks![@75 routeTable{etag! id location name! properties^{disableBgpRoutePropagation:b
     provisioningState! resourceGuid! routes[@76 subnets![@52} tags< type!} serviceAssociationLinks![@77
     serviceEndpointPolicies[{etag! id kind! location name! properties^{contextualServiceEndpointPolicies[
     provisioningState! resourceGuid! serviceAlias serviceEndpointPolicyDefinitions[@78 subnets![@52} tags< type!}
     serviceEndpoints[@79} type}
    {etag! id name properties^{provisioningState! subnet{id}} type!}
    {etag! id name properties^{actions![ provisioningState! serviceName} type}
    {etag! id location name! properties^{defaultSecurityRules![@56 flowLogs![@58 flushConnection:b
     networkInterfaces![@59 provisioningState! resourceGuid! securityRules[@56 subnets![@52} tags< type!}
    {etag! id name properties^{access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@57 destinationPortRange destinationPortRanges[ direction+ priority:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@57
     sourcePortRange sourcePortRanges[} type}
    {etag! id location name! properties^{provisioningState! resourceGuid!} tags< type!}
    {etag! id location name! properties^{enabled:b
     flowAnalyticsConfiguration{networkWatcherFlowAnalyticsConfiguration{enabled:b trafficAnalyticsInterval:i
     workspaceId workspaceRegion workspaceResourceId}} format{type version:i} provisioningState!
     retentionPolicy{days:i enabled:b} storageId+ targetResourceGuid! targetResourceId+} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode disableTcpStateTracking:b dnsSettings@60
     dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@61 macAddress! migrationPhase networkSecurityGroup@55 nicType primary!:b privateEndpoint@69
     privateLinkService{etag! extendedLocation@8 id location name! properties^{alias! autoApproval@74
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@52} type!}
     loadBalancerFrontendIpConfigurations[@67 networkInterfaces![@59 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@69 privateLinkServiceConnectionState@73 provisioningState!}
     type!} provisioningState! visibility@74} tags< type!} provisioningState! resourceGuid! tapConfigurations![@68
     virtualMachine{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {appliedDnsServers![ dnsServers[ internalDnsNameLabel internalDomainNameSuffix! internalFqdn!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name
     properties^{backendAddresses[@62 backendIPConfigurations![@61 provisioningState!} type!}
     applicationSecurityGroups[@57 gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@61 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[{name properties^{adminState inboundNatRulesPortMapping![@63 ipAddress
     loadBalancerFrontendIPConfiguration{id} networkInterfaceIPConfiguration!{id} subnet{id} virtualNetwork{id}}}
     loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id} provisioningState!
     tunnelInterfaces[@64 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag! id name
     properties^{backendAddressPool{id} backendIPConfiguration!@61 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod privateLinkConnectionProperties@65 provisioningState! publicIPAddress@49 subnet@52
     virtualNetworkTaps[@66} type}
    {fqdn ipAddress}
    {backendPort:i frontendPort:i inboundNatRuleName}
    {identifier:i port:i protocol type}
    {fqdns![ groupId! requiredMemberName!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@67
     destinationNetworkInterfaceIPConfiguration@61 destinationPort:i networkInterfaceTapConfigurations![@68
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@49 publicIPPrefix{id} subnet@52} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@66} type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@57 customDnsConfigs[@70
     customNetworkInterfaceName ipConfigurations[@71 manualPrivateLinkServiceConnections[@72 networkInterfaces![@59
     privateLinkServiceConnections[@72 provisioningState! subnet@52} tags< type!}
    {fqdn ipAddresses[}
    {etag! name properties^{groupId memberName privateIPAddress} type!}
    {etag! id name properties^{groupIds[ privateLinkServiceConnectionState@73 privateLinkServiceId
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
    {vmSize vmSizeProperties@24}
    {assignedHost! bootDiagnostics@83 computerName disks[{encryptionSettings[@84 name statuses[@4} extensions[@85
     hyperVGeneration maintenanceRedeployStatus@86 osName osVersion placementGroupId platformFaultDomain:i
     platformUpdateDomain:i rdpThumbPrint statuses[@4 vmAgent@87 vmHealth!@88}
    {consoleScreenshotBlobUri! serialConsoleLogBlobUri! status!@4}
    {diskEncryptionKey@23 enabled:b keyEncryptionKey{keyUrl+ sourceVault+{id}}}
    {name statuses[@4 substatuses[@4 type typeHandlerVersion}
    {isCustomerInitiatedMaintenanceAllowed:b lastOperationMessage lastOperationResultCode maintenanceWindowEndTime
     maintenanceWindowStartTime preMaintenanceWindowEndTime preMaintenanceWindowStartTime}
    {extensionHandlers[{status@4 type typeHandlerVersion} statuses[@4 vmAgentVersion}
    {status!@4}
    {deleteOption dnsSettings@28 idleTimeoutInMinutes:i ipTags[@29 publicIPAddressVersion publicIPAllocationMethod
     publicIPPrefix{id}}
    {id properties^{deleteOption primary:b}}
    {adminPassword* adminUsername allowExtensionOperations:b computerName customData linuxConfiguration@32
     requireGuestProvisionSignal:b secrets[@34 windowsConfiguration@35}
    {protectFromScaleIn:b protectFromScaleSetActions:b}
    {diskEncryptionSet{id} id securityProfile@46 storageAccountType}
    {caching createOption+ deleteOption diffDiskSettings@47 diskSizeGB:i encryptionSettings@84 image{uri}
     managedDisk@93 name osType vhd{uri} writeAcceleratorEnabled:b}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@60 dscpConfiguration{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@96 macAddress! migrationPhase networkSecurityGroup@100 nicType primary!:b
     privateEndpoint@102 privateLinkService{etag! extendedLocation@8 id location name! properties^{alias!
     autoApproval@74 enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b
     privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@99} type!}
     loadBalancerFrontendIpConfigurations[@104 networkInterfaces![@95 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint@102 privateEndpointLocation! privateLinkServiceConnectionState@73
     provisioningState!} type!} provisioningState! visibility@74} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@105 virtualMachine{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name
     properties^{backendAddresses[@62 backendIPConfigurations![@96 provisioningState!} type!}
     applicationSecurityGroups[@57 gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@96 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[{name properties^{adminState inboundNatRulesPortMapping![@63 ipAddress
     loadBalancerFrontendIPConfiguration{id} networkInterfaceIPConfiguration{id} subnet{id} virtualNetwork{id}}}
     loadBalancingRules![{id} location outboundRule{id} outboundRules![{id} provisioningState! syncMode
     tunnelInterfaces[@64 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag! id name
     properties^{backendAddressPool{id} backendIPConfiguration@96 backendPort:i enableFloatingIP:b enableTcpReset:b
     frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod privateLinkConnectionProperties@65 provisioningState! publicIPAddress@97 subnet@99
     virtualNetworkTaps[@103} type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@50 deleteOption
     dnsSettings{domainNameLabel domainNameLabelScope fqdn reverseFqdn} idleTimeoutInMinutes:i ipAddress
     ipConfiguration@98 ipTags[@29 linkedPublicIPAddress@97 migrationPhase natGateway@80 provisioningState!
     publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@97}
     sku@30 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@97
     subnet@99}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@53
     defaultOutboundAccess:b delegations[@54 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@99} type!} ipConfigurations![@98 natGateway{id} networkSecurityGroup@100
     privateEndpointNetworkPolicies privateEndpoints![@102 privateLinkServiceNetworkPolicies provisioningState!
     purpose! resourceNavigationLinks![@75 routeTable{etag! id location name!
     properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@76 subnets![@99} tags<
     type!} serviceAssociationLinks![@77 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@78 subnets![@99} tags< type!} serviceEndpoints[@79} type}
    {etag! id location name! properties^{defaultSecurityRules![@101 flowLogs![@58 flushConnection:b
     networkInterfaces![@95 provisioningState! resourceGuid! securityRules[@101 subnets![@99} tags< type!}
    {etag! id name properties^{access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@57 destinationPortRange destinationPortRanges[ direction+ priority+:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@57
     sourcePortRange sourcePortRanges[} type}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@57 customDnsConfigs[@70
     customNetworkInterfaceName ipConfigurations[@71 manualPrivateLinkServiceConnections[@72 networkInterfaces![@95
     privateLinkServiceConnections[@72 provisioningState! subnet@99} tags< type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@104
     destinationNetworkInterfaceIPConfiguration@96 destinationPort:i networkInterfaceTapConfigurations![@105
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@97 publicIPPrefix{id} subnet@99} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@103} type!}
    {id! location+ name! properties^{asyncExecution:b errorBlobManagedIdentity@107 errorBlobUri
     instanceView!{endTime error executionMessage executionState exitCode:i output startTime statuses[@4}
     outputBlobManagedIdentity@107 outputBlobUri parameters[@108 protectedParameters[@108 provisioningState!
     runAsPassword runAsUser source{commandId script scriptUri scriptUriManagedIdentity@107} timeoutInSeconds:i
     treatFailureAsDeploymentFailure:b} systemData!@6 tags< type!}
    {clientId objectId}
    {name+ value+}
    {etag! extendedLocation@8 id! identity@9 location+ name! placement@110 plan@10
     properties^{additionalCapabilities@111 automaticRepairsPolicy@12 constrainedMaximumCapacity:b
     doNotRunExtensionsOnOverprovisionedVMs:b externalHealthPolicy{enabled:b expiryDuration gracePeriod}
     highSpeedInterconnectPlacement hostGroup{id} lifecycleHooksProfile{lifecycleHooks[{defaultAction type
     waitDuration}} orchestrationMode overprovision:b platformFaultDomainCount:i priorityMixPolicy@13
     provisioningState! proximityPlacementGroup{id} resiliencyPolicy{automaticZoneRebalancingPolicy@14
     operationRecoverySettings@112 resilientVMCreationPolicy{enabled:b} resilientVMDeletionPolicy{enabled:b}
     zoneAllocationPolicy{maxInstancePercentPerZonePolicy{enabled:b value:i} maxZoneCount:i}} scaleInPolicy@15
     scheduledEventsPolicy@113 singlePlacementGroup:b skuProfile@114 spotRestorePolicy@17 timeCreated! uniqueId!
     upgradePolicy@18 virtualMachineProfile{applicationProfile@21 billingProfile{maxPrice:f}
     capacityReservation@115 diagnosticsProfile@22 evictionPolicy extensionProfile{extensions[{id! name
     properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b forceUpdateTag protectedSettings:a
     protectedSettingsFromKeyVault@23 provisionAfterExtensions[ provisioningState! publisher settings:a
     suppressFailures:b type typeHandlerVersion} type!-} extensionsTimeBudget} hardwareProfile@116
     interconnectBlockProfile@117 licenseType networkProfile@118 osProfile@31 priority scheduledEventsProfile@39
     securityPostureReference@41 securityProfile@122 serviceArtifactReference{id} storageProfile{dataDisks[{caching
     createOption+ deleteOption diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i lun+:i managedDisk@124 name
     storageFaultDomainAlignment writeAcceleratorEnabled:b} diskApiVersion diskControllerType imageReference@2
     osDisk{caching createOption+ deleteOption diffDiskSettings@126 diskSizeGB:i image{uri} managedDisk@124 name
     osType storageFaultDomainAlignment vhdContainers[ writeAcceleratorEnabled:b}} timeCreated! userData}
     zonalPlatformFaultDomainAlignMode zoneBalance:b} sku@48 systemData!@6 tags< type! zones[}
    {excludeZones[ includeZones[ zonePlacementPolicy}
    {enableFips1403Encryption:b hibernationEnabled:b ultraSSDEnabled:b}
    {reimageRecoveryPolicy{enabled:b} restartRecoveryPolicy{enabled:b} startRecoveryPolicy{enabled:b}}
    {allInstancesDown{automaticallyApprove:b}
     scheduledEventsAdditionalPublishingTargets{eventGridAndResourceGraph{enable:b scheduledEventsApiVersion}}
     userInitiatedReboot{automaticallyApprove:b} userInitiatedRedeploy{automaticallyApprove:b}}
    {allocationStrategy automaticSkuMigrationPolicy{enabled:b} vmSizes[@16}
    {capacityReservationGroup{id} disableCapacityReservationAssignment:b}
    {processorMode vmSizeProperties@24}
    {interconnectBlock{id}}
    {healthProbe{id} interconnectGroupProfile@119 networkApiVersion networkInterfaceConfigurations[@120}
    {interconnectGroup{id} subgroups[{id}}
    {name+ properties^{auxiliaryMode auxiliarySku deleteOption disableTcpStateTracking:b dnsSettings@26
     enableAcceleratedNetworking:b enableFpga:b enableIPForwarding:b ipConfigurations+[{name+
     properties^{applicationGatewayBackendAddressPools[{id} applicationSecurityGroups[{id}
     loadBalancerBackendAddressPools[{id} loadBalancerInboundNatPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^{deleteOption dnsSettings@28 idleTimeoutInMinutes:i ipTags[@121
     publicIPAddressVersion publicIPPrefix{id}} sku@30 tags<} subnet{id}}} networkSecurityGroup{id} primary:b}
     tags<}
    {firstPartyServiceTagId ipTagType tag}
    {encryptionAtHost:b encryptionIdentity{userAssignedIdentityResourceId}
     proxyAgentSettings{addProxyAgentExtension:b enabled:b imds@123 keyIncarnationId:i mode wireServer@123}
     securityType uefiSettings@44}
    {inVMAccessControlProfileReferenceId mode useLocalFileRules:b}
    {additionalDiskProperties@125 diskEncryptionSet{id} securityProfile@46 storageAccountType}
    {managedDiskProperties{availabilityPolicy{actionOnDiskDelay} burstingEnabled:b diskAccessId diskIOPSReadOnly:i
     diskMBpsReadOnly:i logicalSectorSize:i maxShares:i networkAccessPolicy optimizedForFrequentAttach:b
     performancePlus:b tier}}
    {enableFullCaching:b option placement}
    {additionalDiskProperties{managedDiskProperties{availabilityPolicy{actionOnDiskDelay} burstingEnabled:b
     diskAccessId diskIOPSReadOnly:i diskMBpsReadOnly:i logicalSectorSize:i maxShares:i(1..) networkAccessPolicy
     optimizedForFrequentAttach:b performancePlus:b tier}} diskEncryptionSet{id} securityProfile@46
     storageAccountType}
    {communityGalleryImageId id offer publisher sharedGalleryImageId sku version}
    {etag! id! identity@9 instanceId! location+ name! plan@10 properties^{additionalCapabilities@111
     availabilitySet{id} diagnosticsProfile@22 hardwareProfile@81 instanceView!@82 latestModelApplied!:b
     licenseType modelDefinitionApplied! networkProfile@130 networkProfileConfiguration@131 osProfile@91
     protectionPolicy@92 provisioningState! resilientVMDeletionStatus securityProfile@132
     storageProfile{alignRegionalDisksToVMZone:b dataDisks[@133 diskControllerType imageReference@2 osDisk@94}
     timeCreated! userData vmId!} resources![@134 sku!@48 systemData!@6 tags< type! zones![}
    {networkApiVersion networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@26 dscpConfiguration{id} enableAcceleratedNetworking:b enableFpga:b
     enableIPForwarding:b ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id}
     applicationSecurityGroups[{id} loadBalancerBackendAddressPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@89 sku@30 tags<} subnet{id}}} networkSecurityGroup{id}
     primary:b} tags<} networkInterfaces[@90}
    {networkInterfaceConfigurations[{name+ properties^{auxiliaryMode auxiliarySku deleteOption
     disableTcpStateTracking:b dnsSettings@26 enableAcceleratedNetworking:b enableFpga:b enableIPForwarding:b
     ipConfigurations+[{name+ properties^{applicationGatewayBackendAddressPools[{id} applicationSecurityGroups[{id}
     loadBalancerBackendAddressPools[{id} loadBalancerInboundNatPools[{id} primary:b privateIPAddressVersion
     publicIPAddressConfiguration{name+ properties^@27 sku@30 tags<} subnet{id}}} networkSecurityGroup{id}
     primary:b} tags<}}
    {encryptionAtHost:b encryptionIdentity{userAssignedIdentityResourceId}
     proxyAgentSettings{addProxyAgentExtension:b enabled:b imds@43 keyIncarnationId:i mode wireServer@43}
     securityType uefiSettings@44}
    {caching createOption+ deleteOption detachOption diskIOPSReadWrite:i diskMBpsReadWrite:i diskSizeGB:i
     image{uri} lun+:i managedDisk@93 name sourceResource{id} toBeDetached:b vhd{uri} writeAcceleratorEnabled:b}
    {id! location+ name! properties^{autoUpgradeMinorVersion:b enableAutomaticUpgrade:b forceUpdateTag
     instanceView@85 protectedSettings:a protectedSettingsFromKeyVault@23 provisionAfterExtensions[
     provisioningState! publisher settings:a suppressFailures:b type typeHandlerVersion} systemData!@6 tags< type!-}
    {assignedHost! bootDiagnostics@83 capacityReservationType! computerName disks[{encryptionSettings[@84 name
     statuses[@4 storageAlignmentStatus} extensions[@85 hyperVGeneration
     interconnectInstanceView!{interconnectSubgroupId!} maintenanceRedeployStatus@86 osName osVersion
     placementGroupId platformFaultDomain:i platformUpdateDomain:i rdpThumbPrint statuses[@4 vmAgent@87
     vmHealth!@88}
    {additionalDiskProperties@125 diskEncryptionSet{id} id securityProfile@46 storageAccountType}
    """#
}
