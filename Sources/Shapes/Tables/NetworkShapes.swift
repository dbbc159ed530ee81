// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let networkShapes: StaticString = #"""
    network nic create=@0
    network nic ip-config create=@3
    network nic ip-config create whole=@0
    network nic ip-config inbound-nat-rule wait=@0
    network nic ip-config list=[@3
    network nic ip-config list whole=@0
    network nic ip-config show=@3
    network nic ip-config show whole=@0
    network nic ip-config update=@3
    network nic ip-config update whole=@0
    network nic ip-config wait=@0
    network nic list=[@0
    network nic list-effective-nsg={nextLink! value[{association{networkInterface{id} networkManager{id}
     subnet{id}} effectiveSecurityRules[{access destinationAddressPrefix destinationAddressPrefixes[
     destinationPortRange destinationPortRanges[ direction expandedDestinationAddressPrefix[
     expandedSourceAddressPrefix[ name priority:i protocol sourceAddressPrefix sourceAddressPrefixes[
     sourcePortRange sourcePortRanges[} networkSecurityGroup{id} tagMap<[}}
    network nic show=@0
    network nic show-effective-route-table={nextLink! value[{addressPrefix[ disableBgpRoutePropagation:b name
     nextHopIpAddress[ nextHopType source state}}
    network nic update=@0
    network nic wait=@0
    network nsg create=@42
    network nsg list=[@42
    network nsg rule create=@43
    network nsg rule list=[@43
    network nsg rule show=@43
    network nsg rule update=@43
    network nsg rule wait=@43
    network nsg show=@42
    network nsg update=@42
    network nsg wait=@42
    network public-ip create=@53
    network public-ip ddos-protection show={ddosProtectionPlanId isWorkloadProtected publicIpAddress
     publicIpAddressId}
    network public-ip list=[@53
    network public-ip prefix create=@74
    network public-ip prefix list=[@74
    network public-ip prefix show=@74
    network public-ip prefix update=@74
    network public-ip prefix wait=@74
    network public-ip show=@53
    network public-ip update=@53
    network public-ip wait=@53
    network vnet check-ip-address={available:b availableIPAddresses[ isPlatformReserved:b}
    network vnet create=@75
    network vnet list=[@75
    network vnet list-endpoint-services=[{id name! type!}
    network vnet peering create=@89
    network vnet peering list=[@89
    network vnet peering show=@89
    network vnet peering update=@89
    network vnet peering wait=@89
    network vnet show=@75
    network vnet subnet create=@91
    network vnet subnet list=[@91
    network vnet subnet list-available-delegations=[{actions[ id name serviceName type}
    network vnet subnet show=@91
    network vnet subnet update=@91
    network vnet subnet wait=@91
    network vnet update=@75
    network vnet wait=@75

    {etag! extendedLocation@1 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@2 dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@3 macAddress! migrationPhase networkSecurityGroup@17 nicType primary!:b privateEndpoint!@24
     privateLinkService{etag! extendedLocation@1 id location name! properties^{alias! autoApproval@41
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@14} type!}
     loadBalancerFrontendIpConfigurations[@39 networkInterfaces![@0 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@24 privateEndpointLocation! privateLinkServiceConnectionState@28
     provisioningState!} type!} provisioningState! visibility@41} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@40 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {name type}
    {appliedDnsServers![ dnsServers[ internalDnsNameLabel internalDomainNameSuffix! internalFqdn!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@3 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@3 drainPeriodInSeconds:i
     inboundNatRules![{id} loadBalancerBackendAddresses[@6 loadBalancingRules![{id} location outboundRule!{id}
     outboundRules![{id} provisioningState! syncMode tunnelInterfaces[@8 virtualNetwork{id}} type!}
     loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id} backendIPConfiguration!@3
     backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPort:i
     frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol provisioningState!} type!}
     primary:b privateIPAddress privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@9 provisioningState! publicIPAddress@10 subnet@14 virtualNetworkTaps[@38}
     type}
    {fqdn ipAddress}
    {etag! id location name! properties^{provisioningState! resourceGuid!} tags< type!}
    {name properties^{adminState inboundNatRulesPortMapping![@7 ipAddress loadBalancerFrontendIPConfiguration{id}
     networkInterfaceIPConfiguration!{id} subnet{id} virtualNetwork{id}}}
    {backendPort:i frontendPort:i inboundNatRuleName}
    {identifier:i port:i protocol type}
    {fqdns![ groupId! requiredMemberName!}
    {etag! extendedLocation@1 id location name! properties^{ddosSettings@11 deleteOption dnsSettings@12
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@13 ipTags[@35 linkedPublicIPAddress@10 migrationPhase
     natGateway@36 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@10} sku@37 tags< type! zones[}
    {ddosProtectionPlan{id} protectionMode}
    {domainNameLabel domainNameLabelScope fqdn reverseFqdn}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@10
     subnet@14}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@15
     defaultOutboundAccess:b delegations[@16 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@14} type!} ipConfigurations![@13 natGateway{id} networkSecurityGroup@17
     privateEndpointNetworkPolicies privateEndpoints![@24 privateLinkServiceNetworkPolicies provisioningState!
     purpose! resourceNavigationLinks![@29 routeTable{etag! id location name!
     properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@30 subnets![@14} tags<
     type!} serviceAssociationLinks![@31 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@32 subnets![@14} tags< type!} serviceEndpoints[@34 sharingScope} type}
    {etag! id name properties^{provisioningState! subnet{id}} type!}
    {etag! id name properties^{actions![ provisioningState! serviceName} type}
    {etag! id location name! properties^{defaultSecurityRules![@18 flowLogs![@20 flushConnection:b
     networkInterfaces![@0 provisioningState! resourceGuid! securityRules[@18 subnets![@14} tags< type!}
    {etag! id name properties^@19 type}
    {access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@5 destinationPortRange destinationPortRanges[ direction+ priority+:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@5
     sourcePortRange sourcePortRanges[}
    {etag! id location name! properties^{enabled:b flowAnalyticsConfiguration@21 format@22 provisioningState!
     retentionPolicy@23 storageId+ targetResourceGuid! targetResourceId+} tags< type!}
    {networkWatcherFlowAnalyticsConfiguration{enabled:b trafficAnalyticsInterval:i workspaceId workspaceRegion
     workspaceResourceId}}
    {type version:i}
    {days:i enabled:b}
    {etag! extendedLocation@1 id location name! properties^{applicationSecurityGroups[@5 customDnsConfigs[@25
     customNetworkInterfaceName ipConfigurations[@26 manualPrivateLinkServiceConnections[@27 networkInterfaces![@0
     privateLinkServiceConnections[@27 provisioningState! subnet@14} tags< type!}
    {fqdn ipAddresses[}
    {etag! name properties^{groupId memberName privateIPAddress} type!}
    {etag! id name properties^{groupIds[ privateLinkServiceConnectionState@28 privateLinkServiceId
     provisioningState! requestMessage} type!}
    {actionsRequired description status}
    {etag! id! name properties^{link linkedResourceType provisioningState!} type!}
    {etag! id name properties^{addressPrefix hasBgpOverride!:b nextHopIpAddress nextHopType+ provisioningState!}
     type}
    {etag! id name properties^{allowDelete:b link linkedResourceType locations[ provisioningState!} type!}
    {etag! id name properties^@33 type}
    {description provisioningState! service serviceResources[}
    {locations[ provisioningState! service}
    {ipTagType tag}
    {etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState! publicIpAddresses[{id}
     publicIpPrefixes[{id} resourceGuid! subnets![{id}} sku{name} tags< type! zones[}
    {name tier}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@39
     destinationNetworkInterfaceIPConfiguration@3 destinationPort:i networkInterfaceTapConfigurations![@40
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@10 publicIPPrefix{id} subnet@14} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@38} type!}
    {subscriptions[}
    {etag! id location name! properties^{defaultSecurityRules![@43 flowLogs![@20 flushConnection:b
     networkInterfaces![@44 provisioningState! resourceGuid! securityRules[@43 subnets![@48} tags< type!}
    {etag! id name properties^{access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@5 destinationPortRange destinationPortRanges[ direction+ priority:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@5
     sourcePortRange sourcePortRanges[} type}
    {etag! extendedLocation@1 id location name! properties^{auxiliaryMode dnsSettings@2 dscpConfiguration{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@45 macAddress!
     migrationPhase networkSecurityGroup@42 nicType primary!:b privateEndpoint@49 privateLinkService{etag!
     extendedLocation@1 id location name! properties^{alias! autoApproval@41 enableProxyProtocol:b fqdns[
     ipConfigurations[{etag! id name properties^{primary:b privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! subnet@48} type!} loadBalancerFrontendIpConfigurations[@51
     networkInterfaces![@44 privateEndpointConnections![{etag! id name properties^{linkIdentifier!
     privateEndpoint@49 privateLinkServiceConnectionState@28 provisioningState!} type!} provisioningState!
     visibility@41} tags< type!} provisioningState! resourceGuid! tapConfigurations![@52 virtualMachine{id}
     vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@45 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@45 drainPeriodInSeconds:i
     inboundNatRules![{id} loadBalancerBackendAddresses[{name properties^{adminState inboundNatRulesPortMapping![@7
     ipAddress loadBalancerFrontendIPConfiguration{id} networkInterfaceIPConfiguration{id} subnet{id}
     virtualNetwork{id}}} loadBalancingRules![{id} location outboundRule{id} outboundRules![{id} provisioningState!
     tunnelInterfaces[@8} type!} loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id}
     backendIPConfiguration@45 backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id}
     frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol
     provisioningState!} type!} primary:b privateIPAddress privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties@9 provisioningState! publicIPAddress@46 subnet@48 virtualNetworkTaps[@50} type}
    {etag! extendedLocation@1 id location name! properties^{ddosSettings{ddosCustomPolicy{id} protectedIP:b
     protectionCoverage} deleteOption dnsSettings{domainNameLabel fqdn reverseFqdn} idleTimeoutInMinutes:i
     ipAddress ipConfiguration@47 ipTags[@35 linkedPublicIPAddress@46 migrationPhase natGateway@36
     provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id} resourceGuid!
     servicePublicIPAddress@46} sku@37 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@46
     subnet@48}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIpConfigurations[@15
     delegations[@16 ipAllocations[{id} ipConfigurationProfiles![{etag! id name properties^{provisioningState!
     subnet@48} type!} ipConfigurations![@47 natGateway{id} networkSecurityGroup@42 privateEndpointNetworkPolicies
     privateEndpoints![@49 privateLinkServiceNetworkPolicies provisioningState! purpose!
     resourceNavigationLinks![@29 routeTable{etag! id location name! properties^{disableBgpRoutePropagation:b
     provisioningState! resourceGuid! routes[{etag! id name properties^{addressPrefix hasBgpOverride:b
     nextHopIpAddress nextHopType+ provisioningState!} type} subnets![@48} tags< type!}
     serviceAssociationLinks![@31 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@32 subnets![@48} tags< type!} serviceEndpoints[@34} type}
    {etag! extendedLocation@1 id location name! properties^{applicationSecurityGroups[@5 customDnsConfigs[@25
     customNetworkInterfaceName ipConfigurations[@26 manualPrivateLinkServiceConnections[@27 networkInterfaces![@44
     privateLinkServiceConnections[@27 provisioningState! subnet@48} tags< type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@51
     destinationNetworkInterfaceIPConfiguration@45 destinationPort:i networkInterfaceTapConfigurations![@52
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@46 publicIPPrefix{id} subnet@48} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@50} type!}
    {etag! extendedLocation@1 id location name! properties^{ddosSettings@54 deleteOption dnsSettings@12
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@55 ipTags[@72 linkedPublicIPAddress@53 migrationPhase
     natGateway@73 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@53 upgradedToV2!:b} sku@37 tags< type! zones[}
    {ddosCustomPolicy{id} ddosProtectionPlan{id} protectionMode}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@53
     subnet@56}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@15
     defaultOutboundAccess:b delegations[@16 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@56} type!} ipConfigurations![@55 ipamPoolPrefixAllocations[@57
     natGateway{id} networkSecurityGroup@58 privateEndpointNetworkPolicies privateEndpoints![@68
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@29 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b disablePeeringRoute provisioningState! resourceGuid!
     routes[@69 subnets![@56} tags< type!} serviceAssociationLinks![@31 serviceEndpointPolicies[{etag! id kind!
     location name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@70 subnets![@56} tags< type!} serviceEndpoints[@71 serviceGateway{id}
     sharingScope} type!}
    {allocatedAddressPrefixes![ numberOfIpAddresses pool^{id}}
    {etag! id location name! properties^{defaultSecurityRules![@59 flowLogs![@60 flushConnection:b
     networkInterfaces![@62 provisioningState! resourceGuid! securityRules[@59 subnets![@56} tags< type!}
    {etag! id name properties^@19 type!}
    {etag! id identity@61 location name! properties^{enabled:b enabledFilteringCriteria
     flowAnalyticsConfiguration@21 format@22 provisioningState! recordTypes retentionPolicy@23 storageId+
     targetResourceGuid! targetResourceId+} tags< type!}
    {principalId! tenantId! type userAssignedIdentities<{clientId! principalId!}}
    {etag! extendedLocation@1 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@2 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@63 macAddress!
     migrationPhase networkSecurityGroup@58 nicType primary!:b privateEndpoint!@68 privateLinkService{etag!
     extendedLocation@1 id location name! properties^{accessMode alias! autoApproval@41 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@56} type!}
     loadBalancerFrontendIpConfigurations[@65 networkInterfaces![@62 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@68 privateEndpointLocation! privateLinkServiceConnectionState@28
     provisioningState!} type!} provisioningState! visibility@41} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@67 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@63 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@63 drainPeriodInSeconds:i
     inboundNatRules![{id} loadBalancerBackendAddresses[@6 loadBalancingRules![{id} location outboundRule!{id}
     outboundRules![{id} provisioningState! syncMode tunnelInterfaces[@8 virtualNetwork{id}} type!}
     loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id} backendIPConfiguration!@63
     backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPort:i
     frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol provisioningState!} type!}
     primary:b privateIPAddress privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@9 provisioningState! publicIPAddress@53 subnet@56 virtualNetworkTaps[@64}
     type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@65
     destinationNetworkInterfaceIPConfiguration@63 destinationPort:i networkInterfaceTapConfigurations![@67
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{ddosSettings@66 enableConnectionTracking:b gatewayLoadBalancer{id}
     inboundNatPools![{id} inboundNatRules![{id} loadBalancingRules![{id} outboundRules![{id} privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! publicIPAddress@53 publicIPPrefix{id}
     subnet@56} type! zones[}
    {ddosCustomPolicy{id}}
    {etag! id name properties^{provisioningState! virtualNetworkTap@64} type!}
    {etag! extendedLocation@1 id location name! properties^{applicationSecurityGroups[@5 billingSku
     customDnsConfigs[@25 customNetworkInterfaceName ipConfigurations[@26 ipVersionType
     manualPrivateLinkServiceConnections[@27 networkInterfaces![@62 privateLinkServiceConnections[@27
     provisioningState! subnet@56} tags< type!}
    {etag! id name properties^{addressPrefix hasBgpOverride!:b nextHop{nextHopIpAddresses+[} nextHopIpAddress
     nextHopType+ provisioningState!} type!}
    {etag! id name properties^@33 type!}
    {locations[ networkIdentifier{id} provisioningState! service}
    {firstPartyServiceTagId ipTagType tag}
    {etag! id location name! properties^{idleTimeoutInMinutes:i nat64 provisioningState! publicIpAddresses[{id}
     publicIpAddressesV6[{id} publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid! serviceGateway{id}
     sourceVirtualNetwork{id} subnets![{id}} sku{name} tags< type! zones[}
    {etag! extendedLocation@1 id location name! properties^{customIPPrefix{id} ipPrefix! ipTags[@72
     loadBalancerFrontendIpConfiguration!{id} natGateway@73 prefixLength:i provisioningState!
     publicIPAddressVersion publicIPAddresses![{id} resourceGuid! upgradedToV2!:b} sku@37 tags< type! zones[}
    {etag! extendedLocation@1 id location name! properties^{addressSpace@76 bgpCommunities@77
     ddosProtectionPlan{id} defaultPublicNatGateway!{id} dhcpOptions{dnsServers[} enableDdosProtection:b
     enableVmProtection:b encryption@78 flowLogs![@60 flowTimeoutInMinutes:i ipAllocations[{id}
     privateEndpointVNetPolicies provisioningState! resourceGuid! subnets[@79 summarizedGatewayPrefixes@76
     virtualNetworkPeerings[{etag! id name properties^{allowForwardedTraffic:b allowGatewayTransit:b
     allowVirtualNetworkAccess:b doNotVerifyRemoteGateways:b enableOnlyIPv6Peering:b localAddressSpace@76
     localSubnetNames[ localVirtualNetworkAddressSpace@76 peerCompleteVnets:b peeringState peeringSyncLevel
     provisioningState! remoteAddressSpace@76 remoteBgpCommunities@77 remoteSubnetNames[ remoteVirtualNetwork{id}
     remoteVirtualNetworkAddressSpace@76 remoteVirtualNetworkEncryption!@78 resourceGuid! useRemoteGateways:b}
     type!}} tags< type!}
    {addressPrefixes[ ipamPoolPrefixAllocations[@57}
    {regionalCommunity! virtualNetworkCommunity+}
    {enabled+:b enforcement}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@15
     defaultOutboundAccess:b delegations[@16 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@79} type!} ipConfigurations![@80 ipamPoolPrefixAllocations[@57
     natGateway{id} networkSecurityGroup@82 privateEndpointNetworkPolicies privateEndpoints![@88
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@29 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b disablePeeringRoute provisioningState! resourceGuid!
     routes[@69 subnets![@79} tags< type!} serviceAssociationLinks![@31 serviceEndpointPolicies[{etag! id kind!
     location name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@70 subnets![@79} tags< type!} serviceEndpoints[@71 serviceGateway{id}
     sharingScope} type!}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@81
     subnet@79}}
    {etag! extendedLocation@1 id location name! properties^{ddosSettings@54 deleteOption dnsSettings@12
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@80 ipTags[@35 linkedPublicIPAddress@81 migrationPhase
     natGateway@73 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@81} sku@37 tags< type! zones[}
    {etag! id location name! properties^{defaultSecurityRules![@59 flowLogs![@60 flushConnection:b
     networkInterfaces![@83 provisioningState! resourceGuid! securityRules[@59 subnets![@79} tags< type!}
    {etag! extendedLocation@1 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@2 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@84 macAddress!
     migrationPhase networkSecurityGroup@82 nicType primary!:b privateEndpoint!@88 privateLinkService{etag!
     extendedLocation@1 id location name! properties^{accessMode alias! autoApproval@41 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@79} type!}
     loadBalancerFrontendIpConfigurations[@86 networkInterfaces![@83 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@88 privateEndpointLocation! privateLinkServiceConnectionState@28
     provisioningState!} type!} provisioningState! visibility@41} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@87 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@84 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@84 drainPeriodInSeconds:i
     inboundNatRules![{id} loadBalancerBackendAddresses[@6 loadBalancingRules![{id} location outboundRule!{id}
     outboundRules![{id} provisioningState! syncMode tunnelInterfaces[@8 virtualNetwork{id}} type!}
     loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id} backendIPConfiguration!@84
     backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPort:i
     frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol provisioningState!} type!}
     primary:b privateIPAddress privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@9 provisioningState! publicIPAddress@81 subnet@79 virtualNetworkTaps[@85}
     type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@86
     destinationNetworkInterfaceIPConfiguration@84 destinationPort:i networkInterfaceTapConfigurations![@87
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{ddosSettings@66 gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@81 publicIPPrefix{id} subnet@79} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@85} type!}
    {etag! extendedLocation@1 id location name! properties^{applicationSecurityGroups[@5 customDnsConfigs[@25
     customNetworkInterfaceName ipConfigurations[@26 ipVersionType manualPrivateLinkServiceConnections[@27
     networkInterfaces![@83 privateLinkServiceConnections[@27 provisioningState! subnet@79} tags< type!}
    {etag! id name properties^{allowForwardedTraffic:b allowGatewayTransit:b allowVirtualNetworkAccess:b
     doNotVerifyRemoteGateways:b enableOnlyIPv6Peering:b localAddressSpace@90 localSubnetNames[
     localVirtualNetworkAddressSpace@90 peerCompleteVnets:b peeringState peeringSyncLevel provisioningState!
     remoteAddressSpace@90 remoteBgpCommunities@77 remoteSubnetNames[ remoteVirtualNetwork{id}
     remoteVirtualNetworkAddressSpace@90 remoteVirtualNetworkEncryption@78 resourceGuid! useRemoteGateways:b} type}
    {addressPrefixes[}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@15
     defaultOutboundAccess:b delegations[@16 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@91} type!} ipConfigurations![@92 ipamPoolPrefixAllocations[@57
     natGateway{id} networkSecurityGroup@94 privateEndpointNetworkPolicies privateEndpoints![@100
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@29 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@30
     subnets![@91} tags< type!} serviceAssociationLinks![@31 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@32 subnets![@91} tags< type!} serviceEndpoints[@71 sharingScope} type}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@93
     subnet@91}}
    {etag! extendedLocation@1 id location name! properties^{ddosSettings@11 deleteOption dnsSettings@12
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@92 ipTags[@35 linkedPublicIPAddress@93 migrationPhase
     natGateway{etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState!
     publicIpAddresses[{id} publicIpAddressesV6[{id} publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid!
     sourceVirtualNetwork{id} subnets![{id}} sku{name} tags< type! zones[} provisioningState!
     publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@93}
     sku@37 tags< type! zones[}
    {etag! id location name! properties^{defaultSecurityRules![@18 flowLogs![{etag! id identity@61 location name!
     properties^{enabled:b enabledFilteringCriteria flowAnalyticsConfiguration@21 format@22 provisioningState!
     retentionPolicy@23 storageId+ targetResourceGuid! targetResourceId+} tags< type!} flushConnection:b
     networkInterfaces![@95 provisioningState! resourceGuid! securityRules[@18 subnets![@91} tags< type!}
    {etag! extendedLocation@1 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@2 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@96 macAddress!
     migrationPhase networkSecurityGroup@94 nicType primary!:b privateEndpoint!@100 privateLinkService{etag!
     extendedLocation@1 id location name! properties^{alias! autoApproval@41 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@91} type!}
     loadBalancerFrontendIpConfigurations[@98 networkInterfaces![@95 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@100 privateEndpointLocation! privateLinkServiceConnectionState@28
     provisioningState!} type!} provisioningState! visibility@41} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@99 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@96 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@96 drainPeriodInSeconds:i
     inboundNatRules![{id} loadBalancerBackendAddresses[@6 loadBalancingRules![{id} location outboundRule!{id}
     outboundRules![{id} provisioningState! syncMode tunnelInterfaces[@8 virtualNetwork{id}} type!}
     loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id} backendIPConfiguration!@96
     backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPort:i
     frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol provisioningState!} type!}
     primary:b privateIPAddress privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@9 provisioningState! publicIPAddress@93 subnet@91 virtualNetworkTaps[@97}
     type}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@98
     destinationNetworkInterfaceIPConfiguration@96 destinationPort:i networkInterfaceTapConfigurations![@99
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@93 publicIPPrefix{id} subnet@91} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@97} type!}
    {etag! extendedLocation@1 id location name! properties^{applicationSecurityGroups[@5 customDnsConfigs[@25
     customNetworkInterfaceName ipConfigurations[@26 manualPrivateLinkServiceConnections[@27 networkInterfaces![@95
     privateLinkServiceConnections[@27 provisioningState! subnet@91} tags< type!}
    """#
}
