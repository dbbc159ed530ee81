// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let neighbourShapes: StaticString = #"""
    network asg address-prefix-set create=@0
    network asg address-prefix-set list=[@0
    network asg address-prefix-set show=@0
    network asg address-prefix-set update=@0
    network asg address-prefix-set wait=@0
    network asg create=@1
    network asg list=[@1
    network asg show=@1
    network asg update=@1
    network asg wait=@1
    network nat gateway create=@2
    network nat gateway list=[@2
    network nat gateway show=@2
    network nat gateway update=@2
    network nat gateway wait=@2
    network route-table create=@3
    network route-table list=[@3
    network route-table route create=@4
    network route-table route list=[@4
    network route-table route show=@4
    network route-table route update=@4
    network route-table route wait=@4
    network route-table show=@3
    network route-table update=@3
    network route-table wait=@3
    ppg create=@20
    ppg list=[@20
    ppg show=@20
    ppg update=@20

    {etag! id name! properties^{addressPrefixes[ provisioningState!} type!}
    {etag! id location name! properties^{provisioningState! resourceGuid!} tags< type!}
    {etag! id location name! properties^{idleTimeoutInMinutes:i nat64 provisioningState! publicIpAddresses[{id}
     publicIpAddressesV6[{id} publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid! serviceGateway{id}
     sourceVirtualNetwork{id} subnets![{id}} sku{name} tags< type! zones[}
    {etag! id location name! properties^{disableBgpRoutePropagation:b disablePeeringRoute provisioningState!
     resourceGuid! routes[@4 subnets![@5} tags< type!}
    {etag! id name properties^{addressPrefix hasBgpOverride!:b nextHop{nextHopIpAddresses+[} nextHopIpAddress
     nextHopType+ provisioningState!} type!}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[{etag! id name
     properties^{provisioningState! subnet{id}} type!} defaultOutboundAccess:b delegations[{etag! id name
     properties^{actions![ provisioningState! serviceName} type} ipAllocations[{id} ipConfigurationProfiles![{etag!
     id name properties^{provisioningState! subnet@5} type!} ipConfigurations![@6
     ipamPoolPrefixAllocations[{allocatedAddressPrefixes![ numberOfIpAddresses pool^{id}} natGateway{id}
     networkSecurityGroup@9 privateEndpointNetworkPolicies privateEndpoints![@16 privateLinkServiceNetworkPolicies
     provisioningState! purpose! resourceNavigationLinks![{etag! id! name properties^{link linkedResourceType
     provisioningState!} type!} routeTable@3 serviceAssociationLinks![{etag! id name properties^{allowDelete:b link
     linkedResourceType locations[ provisioningState!} type!} serviceEndpointPolicies[{etag! id kind! location
     name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[{etag! id name properties^{description provisioningState! service
     serviceResources[} type!} subnets![@5} tags< type!} serviceEndpoints[{locations[ networkIdentifier{id}
     provisioningState! service} serviceGateway{id} sharingScope} type!}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@7
     subnet@5}}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings{ddosCustomPolicy{id}
     ddosProtectionPlan{id} protectionMode} deleteOption dnsSettings{domainNameLabel domainNameLabelScope fqdn
     reverseFqdn} idleTimeoutInMinutes:i ipAddress ipConfiguration!@6 ipTags[{ipTagType tag}
     linkedPublicIPAddress@7 migrationPhase natGateway@2 provisioningState! publicIPAddressVersion
     publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@7} sku{name tier} tags< type!
     zones[}
    {name type}
    {etag! id location name! properties^{defaultSecurityRules![@10 flowLogs![{etag! id identity{principalId!
     tenantId! type userAssignedIdentities<{clientId! principalId!}} location name! properties^{enabled:b
     enabledFilteringCriteria flowAnalyticsConfiguration{networkWatcherFlowAnalyticsConfiguration{enabled:b
     trafficAnalyticsInterval:i workspaceId workspaceRegion workspaceResourceId}} format{type version:i}
     provisioningState! recordTypes retentionPolicy{days:i enabled:b} storageId+ targetResourceGuid!
     targetResourceId+} tags< type!} flushConnection:b networkInterfaces![@11 provisioningState! resourceGuid!
     securityRules[@10 subnets![@5} tags< type!}
    {etag! id name properties^{access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@1 destinationPortRange destinationPortRanges[ direction+ priority+:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@1
     sourcePortRange sourcePortRanges[} type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings{appliedDnsServers![ dnsServers[
     internalDnsNameLabel internalDomainNameSuffix! internalFqdn!} dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@12 macAddress!
     migrationPhase networkSecurityGroup@9 nicType primary!:b privateEndpoint!@16 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{accessMode alias! autoApproval@19 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@5} type!}
     loadBalancerFrontendIpConfigurations[@14 networkInterfaces![@11 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@16 privateEndpointLocation! privateLinkServiceConnectionState@18
     provisioningState!} type!} provisioningState! visibility@19} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@15 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name
     properties^{backendAddresses[{fqdn ipAddress} backendIPConfigurations![@12 provisioningState!} type!}
     applicationSecurityGroups[@1 gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@12 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[{name properties^{adminState inboundNatRulesPortMapping![{backendPort:i
     frontendPort:i inboundNatRuleName} ipAddress loadBalancerFrontendIPConfiguration{id}
     networkInterfaceIPConfiguration!{id} subnet{id} virtualNetwork{id}}} loadBalancingRules![{id} location
     outboundRule!{id} outboundRules![{id} provisioningState! syncMode tunnelInterfaces[{identifier:i port:i
     protocol type} virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag! id name
     properties^{backendAddressPool{id} backendIPConfiguration!@12 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!{fqdns![ groupId! requiredMemberName!} provisioningState! publicIPAddress@7
     subnet@5 virtualNetworkTaps[@13} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@14
     destinationNetworkInterfaceIPConfiguration@12 destinationPort:i networkInterfaceTapConfigurations![@15
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{ddosSettings{ddosCustomPolicy{id}} gatewayLoadBalancer{id} inboundNatPools![{id}
     inboundNatRules![{id} loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@7 publicIPPrefix{id} subnet@5} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@13} type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@1 customDnsConfigs[{fqdn
     ipAddresses[} customNetworkInterfaceName ipConfigurations[{etag! name properties^{groupId memberName
     privateIPAddress} type!} ipVersionType manualPrivateLinkServiceConnections[@17 networkInterfaces![@11
     privateLinkServiceConnections[@17 provisioningState! subnet@5} tags< type!}
    {etag! id name properties^{groupIds[ privateLinkServiceConnectionState@18 privateLinkServiceId
     provisioningState! requestMessage} type!}
    {actionsRequired description status}
    {subscriptions[}
    {id! location+ name! properties^{availabilitySets![@21 colocationStatus@22 intent{vmSizes[}
     proximityPlacementGroupType virtualMachineScaleSets![@21 virtualMachines![@21} tags< type! zones[}
    {colocationStatus@22 id}
    {code displayStatus level message time}
    """#
}
