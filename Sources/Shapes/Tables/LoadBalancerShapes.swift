// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let loadBalancerShapes: StaticString = #"""
    network lb address-pool address add=@0
    network lb address-pool address add whole=@2
    network lb address-pool address list=[@0
    network lb address-pool address list whole=@2
    network lb address-pool address show=@0
    network lb address-pool address show whole=@2
    network lb address-pool address update=@0
    network lb address-pool address update whole=@2
    network lb address-pool address wait=@2
    network lb address-pool basic create=@2
    network lb address-pool basic create whole={etag! extendedLocation@9 id location name!
     properties^{backendAddressPools[@2 frontendIPConfigurations[@31 inboundNatPools[@44 inboundNatRules[@6
     loadBalancingRules[@46 outboundRules[@47 probes[@48 provisioningState! resourceGuid!} sku@42 tags< type!}
    network lb address-pool create=@2
    network lb address-pool list=[@2
    network lb address-pool show=@2
    network lb address-pool tunnel-interface add=@43
    network lb address-pool tunnel-interface add whole=@2
    network lb address-pool tunnel-interface list=[@43
    network lb address-pool tunnel-interface list whole=@2
    network lb address-pool tunnel-interface show=@43
    network lb address-pool tunnel-interface show whole=@2
    network lb address-pool tunnel-interface update=@43
    network lb address-pool tunnel-interface update whole=@2
    network lb address-pool tunnel-interface wait=@2
    network lb address-pool update=@2
    network lb address-pool wait=@2
    network lb create=@49
    network lb frontend-ip create=@60
    network lb frontend-ip create whole=@49
    network lb frontend-ip list=[@60
    network lb frontend-ip list whole=@49
    network lb frontend-ip show=@60
    network lb frontend-ip show whole=@49
    network lb frontend-ip update=@60
    network lb frontend-ip update whole=@49
    network lb frontend-ip wait=@49
    network lb inbound-nat-pool create=@64
    network lb inbound-nat-pool create whole=@65
    network lb inbound-nat-pool list=[@64
    network lb inbound-nat-pool list whole=@65
    network lb inbound-nat-pool show=@64
    network lb inbound-nat-pool show whole=@65
    network lb inbound-nat-pool update=@64
    network lb inbound-nat-pool update whole=@65
    network lb inbound-nat-pool wait=@65
    network lb inbound-nat-rule create=@6
    network lb inbound-nat-rule create whole=@65
    network lb inbound-nat-rule list=[@6
    network lb inbound-nat-rule list whole=@65
    network lb inbound-nat-rule show=@6
    network lb inbound-nat-rule show whole=@65
    network lb inbound-nat-rule update=@6
    network lb inbound-nat-rule update whole=@65
    network lb inbound-nat-rule wait=@65
    network lb list=[@49
    network lb list-mapping={inboundNatRulePortMappings[{backendPort!:i frontendPort!:i inboundNatRuleName!
     protocol}}
    network lb list-nic=[@66
    network lb outbound-rule create=@47
    network lb outbound-rule create whole=@65
    network lb outbound-rule list=[@47
    network lb outbound-rule list whole=@65
    network lb outbound-rule show=@47
    network lb outbound-rule show whole=@65
    network lb outbound-rule update=@47
    network lb outbound-rule update whole=@65
    network lb outbound-rule wait=@65
    network lb probe create=@48
    network lb probe create whole=@65
    network lb probe list=[@48
    network lb probe list whole=@65
    network lb probe show=@48
    network lb probe show whole=@65
    network lb probe update=@48
    network lb probe update whole=@65
    network lb probe wait=@65
    network lb rule create=@46
    network lb rule create whole=@65
    network lb rule list=[@46
    network lb rule list whole=@65
    network lb rule show=@46
    network lb rule show whole=@65
    network lb rule update=@46
    network lb rule update whole=@65
    network lb rule wait=@65
    network lb show=@49
    network lb update=@49
    network lb wait=@49

    {name properties^{adminState inboundNatRulesPortMapping![@1 ipAddress loadBalancerFrontendIPConfiguration{id}
     networkInterfaceIPConfiguration{id} subnet{id} virtualNetwork{id}}}
    {backendPort:i frontendPort:i inboundNatRuleName}
    {etag! id name properties^{backendIPConfigurations![@3 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@0 loadBalancingRules![{id} location outboundRule{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@43 virtualNetwork{id}} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@3 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[@2 loadBalancerInboundNatRules[@6 primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod privateLinkConnectionProperties@7 provisioningState!
     publicIPAddress@8 subnet@13 virtualNetworkTaps[@33} type}
    {fqdn ipAddress}
    {etag! id location name! properties^{provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{backendAddressPool{id} backendIPConfiguration@3 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!}
    {fqdns![ groupId! requiredMemberName!}
    {etag! extendedLocation@9 id location name! properties^{ddosSettings@10 deleteOption dnsSettings@11
     idleTimeoutInMinutes:i ipAddress ipConfiguration@12 ipTags[@40 linkedPublicIPAddress@8 migrationPhase
     natGateway@41 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@8} sku@42 tags< type! zones[}
    {name type}
    {ddosProtectionPlan{id} protectionMode}
    {domainNameLabel domainNameLabelScope fqdn reverseFqdn}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@8
     subnet@13}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@14
     delegations[@15 ipAllocations[{id} ipConfigurationProfiles![{etag! id name properties^{provisioningState!
     subnet@13} type!} ipConfigurations![@12 natGateway{id} networkSecurityGroup@16 privateEndpointNetworkPolicies
     privateEndpoints![@25 privateLinkServiceNetworkPolicies provisioningState! purpose!
     resourceNavigationLinks![@34 routeTable{etag! id location name! properties^{disableBgpRoutePropagation:b
     provisioningState! resourceGuid! routes[@35 subnets![@13} tags< type!} serviceAssociationLinks![@36
     serviceEndpointPolicies[{etag! id kind! location name! properties^{contextualServiceEndpointPolicies[
     provisioningState! resourceGuid! serviceAlias serviceEndpointPolicyDefinitions[@37 subnets![@13} tags< type!}
     serviceEndpoints[@39} type}
    {etag! id name properties^{provisioningState! subnet{id}} type!}
    {etag! id name properties^{actions![ provisioningState! serviceName} type}
    {etag! id location name! properties^{defaultSecurityRules![@17 flowLogs![@19 flushConnection:b
     networkInterfaces![@23 provisioningState! resourceGuid! securityRules[@17 subnets![@13} tags< type!}
    {etag! id name properties^@18 type}
    {access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@5 destinationPortRange destinationPortRanges[ direction+ priority+:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@5
     sourcePortRange sourcePortRanges[}
    {etag! id location name! properties^{enabled:b flowAnalyticsConfiguration@20 format@21 provisioningState!
     retentionPolicy@22 storageId+ targetResourceGuid! targetResourceId+} tags< type!}
    {networkWatcherFlowAnalyticsConfiguration{enabled:b trafficAnalyticsInterval:i workspaceId workspaceRegion
     workspaceResourceId}}
    {type version:i}
    {days:i enabled:b}
    {etag! extendedLocation@9 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@24 dscpConfiguration{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@3 macAddress! migrationPhase networkSecurityGroup@16 nicType primary!:b privateEndpoint@25
     privateLinkService{etag! extendedLocation@9 id location name! properties^{alias! autoApproval@30
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@13} type!}
     loadBalancerFrontendIpConfigurations[@31 networkInterfaces![@23 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint@25 privateEndpointLocation! privateLinkServiceConnectionState@29
     provisioningState!} type!} provisioningState! visibility@30} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@32 virtualMachine{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {appliedDnsServers![ dnsServers[ internalDnsNameLabel internalDomainNameSuffix! internalFqdn!}
    {etag! extendedLocation@9 id location name! properties^{applicationSecurityGroups[@5 customDnsConfigs[@26
     customNetworkInterfaceName ipConfigurations[@27 manualPrivateLinkServiceConnections[@28 networkInterfaces![@23
     privateLinkServiceConnections[@28 provisioningState! subnet@13} tags< type!}
    {fqdn ipAddresses[}
    {etag! name properties^{groupId memberName privateIPAddress} type!}
    {etag! id name properties^{groupIds[ privateLinkServiceConnectionState@29 privateLinkServiceId
     provisioningState! requestMessage} type!}
    {actionsRequired description status}
    {subscriptions[}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@8 publicIPPrefix{id} subnet@13} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@33} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@31
     destinationNetworkInterfaceIPConfiguration@3 destinationPort:i networkInterfaceTapConfigurations![@32
     provisioningState! resourceGuid!} tags< type!}
    {etag! id! name properties^{link linkedResourceType provisioningState!} type!}
    {etag! id name properties^{addressPrefix hasBgpOverride:b nextHopIpAddress nextHopType+ provisioningState!}
     type}
    {etag! id name properties^{allowDelete:b link linkedResourceType locations[ provisioningState!} type!}
    {etag! id name properties^@38 type}
    {description provisioningState! service serviceResources[}
    {locations[ provisioningState! service}
    {ipTagType tag}
    {etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState! publicIpAddresses[{id}
     publicIpPrefixes[{id} resourceGuid! subnets![{id}} sku{name} tags< type! zones[}
    {name tier}
    {identifier:i port:i protocol type}
    {etag! id name properties^@45 type!}
    {backendPort+:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPortRangeEnd+:i
     frontendPortRangeStart+:i idleTimeoutInMinutes:i protocol+ provisioningState!}
    {etag! id name properties^{backendAddressPool{id} backendAddressPools[{id} backendPort:i disableOutboundSnat:b
     enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPort+:i idleTimeoutInMinutes:i
     loadDistribution probe{id} protocol+ provisioningState!} type!}
    {etag! id name properties^{allocatedOutboundPorts:i backendAddressPool+{id} enableTcpReset:b
     frontendIPConfigurations+[{id} idleTimeoutInMinutes:i protocol+ provisioningState!} type!}
    {etag! id name properties^{intervalInSeconds:i loadBalancingRules![{id} numberOfProbes:i port+:i
     probeThreshold:i protocol+ provisioningState! requestPath} type!}
    {etag! extendedLocation@9 id location name! properties^{backendAddressPools[@50 frontendIPConfigurations[@60
     inboundNatPools[@44 inboundNatRules[@52 loadBalancingRules[{etag! id name properties^{backendAddressPool{id}
     backendAddressPools[{id} backendPort:i disableOutboundSnat:b enableConnectionTracking:b enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort+:i idleTimeoutInMinutes:i loadDistribution probe{id}
     protocol+ provisioningState!} type!} outboundRules[@47 probes[{etag! id name properties^{intervalInSeconds:i
     loadBalancingRules![{id} noHealthyBackendsBehavior numberOfProbes:i port+:i probeThreshold:i protocol+
     provisioningState! requestPath} type!} provisioningState! resourceGuid! scope} sku@42 tags< type!}
    {etag! id name properties^{backendIPConfigurations![@51 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@63 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@43 virtualNetwork{id}} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@51 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[@50 loadBalancerInboundNatRules[@52 primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@7 provisioningState! publicIPAddress@53 subnet@55 virtualNetworkTaps[@62}
     type!}
    {etag! id name properties^{backendAddressPool{id} backendIPConfiguration!@51 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!}
    {etag! extendedLocation@9 id location name! properties^{ddosSettings{ddosCustomPolicy{id}
     ddosProtectionPlan{id} protectionMode} deleteOption dnsSettings@11 idleTimeoutInMinutes:i ipAddress
     ipConfiguration!@54 ipTags[@40 linkedPublicIPAddress@53 migrationPhase natGateway{etag! id location name!
     properties^{idleTimeoutInMinutes:i nat64 provisioningState! publicIpAddresses[{id} publicIpAddressesV6[{id}
     publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid! serviceGateway{id} sourceVirtualNetwork{id}
     subnets![{id}} sku{name} tags< type! zones[} provisioningState! publicIPAddressVersion
     publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@53} sku@42 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@53
     subnet@55}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@14
     defaultOutboundAccess:b delegations[@15 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@55} type!} ipConfigurations![@54
     ipamPoolPrefixAllocations[{allocatedAddressPrefixes![ numberOfIpAddresses pool^{id}} natGateway{id}
     networkSecurityGroup@56 privateEndpointNetworkPolicies privateEndpoints![@59 privateLinkServiceNetworkPolicies
     provisioningState! purpose! resourceNavigationLinks![@34 routeTable{etag! id location name!
     properties^{disableBgpRoutePropagation:b disablePeeringRoute provisioningState! resourceGuid! routes[{etag! id
     name properties^{addressPrefix hasBgpOverride!:b nextHop{nextHopIpAddresses+[} nextHopIpAddress nextHopType+
     provisioningState!} type!} subnets![@55} tags< type!} serviceAssociationLinks![@36
     serviceEndpointPolicies[{etag! id kind! location name! properties^{contextualServiceEndpointPolicies[
     provisioningState! resourceGuid! serviceAlias serviceEndpointPolicyDefinitions[{etag! id name properties^@38
     type!} subnets![@55} tags< type!} serviceEndpoints[{locations[ networkIdentifier{id} provisioningState!
     service} serviceGateway{id} sharingScope} type!}
    {etag! id location name! properties^{defaultSecurityRules![@57 flowLogs![{etag! id identity{principalId!
     tenantId! type userAssignedIdentities<{clientId! principalId!}} location name! properties^{enabled:b
     enabledFilteringCriteria flowAnalyticsConfiguration@20 format@21 provisioningState! recordTypes
     retentionPolicy@22 storageId+ targetResourceGuid! targetResourceId+} tags< type!} flushConnection:b
     networkInterfaces![@58 provisioningState! resourceGuid! securityRules[@57 subnets![@55} tags< type!}
    {etag! id name properties^@18 type!}
    {etag! extendedLocation@9 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@24 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@51 macAddress!
     migrationPhase networkSecurityGroup@56 nicType primary!:b privateEndpoint!@59 privateLinkService{etag!
     extendedLocation@9 id location name! properties^{accessMode alias! autoApproval@30 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@55} type!}
     loadBalancerFrontendIpConfigurations[@60 networkInterfaces![@58 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@59 privateEndpointLocation! privateLinkServiceConnectionState@29
     provisioningState!} type!} provisioningState! visibility@30} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@61 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@9 id location name! properties^{applicationSecurityGroups[@5 billingSku
     customDnsConfigs[@26 customNetworkInterfaceName ipConfigurations[@27 ipVersionType
     manualPrivateLinkServiceConnections[@28 networkInterfaces![@58 privateLinkServiceConnections[@28
     provisioningState! subnet@55} tags< type!}
    {etag! id name properties^{ddosSettings{ddosCustomPolicy{id}} gatewayLoadBalancer{id} inboundNatPools![{id}
     inboundNatRules![{id} loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@53 publicIPPrefix{id} subnet@55} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@62} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@60
     destinationNetworkInterfaceIPConfiguration@51 destinationPort:i networkInterfaceTapConfigurations![@61
     provisioningState! resourceGuid!} tags< type!}
    {name properties^{adminState inboundNatRulesPortMapping![@1 ipAddress loadBalancerFrontendIPConfiguration{id}
     networkInterfaceIPConfiguration!{id} subnet{id} virtualNetwork{id}}}
    {etag! id name properties^+@45 type!}
    {etag! extendedLocation@9 id location name! properties^{backendAddressPools[@2 frontendIPConfigurations[@31
     inboundNatPools[@64 inboundNatRules[@6 loadBalancingRules[@46 outboundRules[@47 probes[@48 provisioningState!
     resourceGuid!} sku@42 tags< type!}
    {etag! extendedLocation@9 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@24 dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@67 macAddress! migrationPhase networkSecurityGroup@71 nicType primary!:b privateEndpoint!@72
     privateLinkService{etag! extendedLocation@9 id location name! properties^{alias! autoApproval@30
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@70} type!}
     loadBalancerFrontendIpConfigurations[@74 networkInterfaces![@66 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@72 privateEndpointLocation! privateLinkServiceConnectionState@29
     provisioningState!} type!} provisioningState! visibility@30} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@75 virtualMachine{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@4
     backendIPConfigurations![@67 provisioningState!} type!} applicationSecurityGroups[@5 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@67 drainPeriodInSeconds:i
     inboundNatRules![{id} loadBalancerBackendAddresses[@63 loadBalancingRules![{id} location outboundRule!{id}
     outboundRules![{id} provisioningState! syncMode tunnelInterfaces[@43 virtualNetwork{id}} type!}
     loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id} backendIPConfiguration!@67
     backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPort:i
     frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol provisioningState!} type!}
     primary:b privateIPAddress privateIPAddressVersion privateIPAllocationMethod privateLinkConnectionProperties@7
     provisioningState! publicIPAddress@68 subnet@70 virtualNetworkTaps[@73} type}
    {etag! extendedLocation@9 id location name! properties^{ddosSettings@10 deleteOption dnsSettings@11
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@69 ipTags[@40 linkedPublicIPAddress@68 migrationPhase
     natGateway@41 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@68} sku@42 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@68
     subnet@70}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@14
     defaultOutboundAccess:b delegations[@15 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@70} type!} ipConfigurations![@69 natGateway{id} networkSecurityGroup@71
     privateEndpointNetworkPolicies privateEndpoints![@72 privateLinkServiceNetworkPolicies provisioningState!
     purpose! resourceNavigationLinks![@34 routeTable{etag! id location name!
     properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@35 subnets![@70} tags<
     type!} serviceAssociationLinks![@36 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@37 subnets![@70} tags< type!} serviceEndpoints[@39} type}
    {etag! id location name! properties^{defaultSecurityRules![@17 flowLogs![@19 flushConnection:b
     networkInterfaces![@66 provisioningState! resourceGuid! securityRules[@17 subnets![@70} tags< type!}
    {etag! extendedLocation@9 id location name! properties^{applicationSecurityGroups[@5 customDnsConfigs[@26
     customNetworkInterfaceName ipConfigurations[@27 manualPrivateLinkServiceConnections[@28 networkInterfaces![@66
     privateLinkServiceConnections[@28 provisioningState! subnet@70} tags< type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@74
     destinationNetworkInterfaceIPConfiguration@67 destinationPort:i networkInterfaceTapConfigurations![@75
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@68 publicIPPrefix{id} subnet@70} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@73} type!}
    """#
}
