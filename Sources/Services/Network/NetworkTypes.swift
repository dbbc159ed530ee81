/// Every type of `Microsoft.Network` that azsim knows, declared.
///
/// The notation is that of ``DocumentNamespace``.
///
/// Source: platform.md §11.2 and `examples/platform/network-*.json`; members without an example follow the service's
/// interface of 2025-07-01.
enum NetworkTypes {
  static let declarations: StaticString = """
    virtualNetworks
      resourceGuid guid
      addressSpace.addressPrefixes texts
      enableDdosProtection flag = false
      enableVmProtection flag unless false
      privateEndpointVNetPolicies word Disabled Basic = Disabled
      flowTimeoutInMinutes number
      dhcpOptions.dnsServers texts
      virtualNetworkPeerings children put stay
        allowVirtualNetworkAccess flag = true
        allowForwardedTraffic flag = false
        allowGatewayTransit flag = false
        useRemoteGateways flag = false
        doNotVerifyRemoteGateways flag = false
        peerCompleteVnets flag = true
        peeringState kept
        peeringSyncLevel kept
        remoteVirtualNetwork to virtualNetworks
      subnets children put stay
        addressPrefix text
        addressPrefixes texts
        networkSecurityGroup to networkSecurityGroups
        routeTable to routeTables
        natGateway to natGateways
        delegations list = []
        privateEndpointNetworkPolicies word Disabled Enabled NetworkSecurityGroupEnabled RouteTableEnabled = Disabled
        privateLinkServiceNetworkPolicies word Enabled Disabled = Enabled
        defaultOutboundAccess flag
        ipConfigurations by ipConfigurations frontendIPConfigurations
        applicationGatewayIPConfigurations by gatewayIPConfigurations
    publicIPAddresses
      /sku.name word Basic Standard StandardV2 = Basic
      /sku.tier word Regional Global = Regional
      resourceGuid guid
      publicIPAllocationMethod word Dynamic Static
      publicIPAddressVersion word IPv4 IPv6 = IPv4
      idleTimeoutInMinutes number = 4
      ipTags list = []
      ddosSettings.protectionMode word Disabled Enabled VirtualNetworkInherited = VirtualNetworkInherited
      ipAddress kept
      dnsSettings.fqdn kept
      ipConfiguration one-by ipConfigurations frontendIPConfigurations
      natGateway one-by natGateways
    networkSecurityGroups
      resourceGuid guid
      flushConnection flag
      subnets by subnets
      networkInterfaces by networkInterfaces
      securityRules children put
        description text
        protocol word * Tcp Udp Icmp Esp Ah
        access word Allow Deny
        direction word Inbound Outbound
        priority number
        sourcePortRange text
        destinationPortRange text
        sourceAddressPrefix text
        destinationAddressPrefix text
        sourcePortRanges texts = []
        destinationPortRanges texts = []
        sourceAddressPrefixes texts = []
        destinationAddressPrefixes texts = []
        sourceApplicationSecurityGroups each applicationSecurityGroups
        destinationApplicationSecurityGroups each applicationSecurityGroups
      defaultSecurityRules children
        priority number
    loadBalancers
      /sku.name word Basic Standard Gateway = Basic
      /sku.tier word Regional Global = Regional
      resourceGuid guid
      frontendIPConfigurations children
        privateIPAllocationMethod word Dynamic Static = Dynamic
        privateIPAddressVersion word IPv4 IPv6
        privateIPAddress text
        publicIPAddress to publicIPAddresses
        subnet to virtualNetworks/subnets
        loadBalancingRules by loadBalancingRules
        inboundNatRules by inboundNatRules
        inboundNatPools by inboundNatPools
        outboundRules by outboundRules
      backendAddressPools children put
        loadBalancerBackendAddresses list = []
        drainPeriodInSeconds number
        backendIPConfigurations by ipConfigurations
        loadBalancingRules by loadBalancingRules
        inboundNatRules by inboundNatRules
        outboundRules by outboundRules
        outboundRule kept
      loadBalancingRules children
        frontendIPConfiguration to loadBalancers/frontendIPConfigurations
        backendAddressPool to loadBalancers/backendAddressPools
        backendAddressPools each loadBalancers/backendAddressPools
        probe to loadBalancers/probes
        protocol word Tcp Udp All
        frontendPort number
        backendPort number
        enableFloatingIP flag = false
        enableTcpReset flag = false
        disableOutboundSnat flag = false
        idleTimeoutInMinutes number = 4
        loadDistribution word Default SourceIP SourceIPProtocol = Default
      probes children
        protocol word Tcp Http Https
        port number
        requestPath text
        intervalInSeconds number = 15
        numberOfProbes number = 2
        probeThreshold number = 1
        noHealthyBackendsBehavior word AllProbedDown AllProbedUp
        loadBalancingRules by loadBalancingRules
      inboundNatRules children put
        frontendIPConfiguration to loadBalancers/frontendIPConfigurations
        backendAddressPool to loadBalancers/backendAddressPools
        backendIPConfiguration one-by ipConfigurations
        protocol word Tcp Udp All
        frontendPort number = 0
        backendPort number
        frontendPortRangeStart number
        frontendPortRangeEnd number
        enableFloatingIP flag = false
        enableTcpReset flag = false
        idleTimeoutInMinutes number = 4
      inboundNatPools children
        frontendIPConfiguration to loadBalancers/frontendIPConfigurations
        protocol word Tcp Udp All
        frontendPortRangeStart number
        frontendPortRangeEnd number
        backendPort number
        enableFloatingIP flag = false
        enableTcpReset flag = false
        idleTimeoutInMinutes number = 4
      outboundRules children
        frontendIPConfigurations each loadBalancers/frontendIPConfigurations
        backendAddressPool to loadBalancers/backendAddressPools
        protocol word Tcp Udp All
        allocatedOutboundPorts number = 0
        enableTcpReset flag = false
        idleTimeoutInMinutes number = 4
    networkInterfaces
      resourceGuid guid
      enableAcceleratedNetworking flag = false
      enableIPForwarding flag = false
      disableTcpStateTracking flag = false
      vnetEncryptionSupported flag = false
      nicType word Standard Elastic = Standard
      auxiliaryMode word None MaxConnections Floating AcceleratedConnections = None
      auxiliarySku word None A1 A2 A4 A8 = None
      allowPort25Out kept
      macAddress kept
      hostedWorkloads list = []
      tapConfigurations list = []
      dnsSettings.dnsServers texts = []
      dnsSettings.appliedDnsServers texts = []
      networkSecurityGroup to networkSecurityGroups
      virtualMachine kept
      ipConfigurations children
        subnet to virtualNetworks/subnets
        publicIPAddress to publicIPAddresses
        primary flag = false
        privateIPAddressVersion word IPv4 IPv6 = IPv4
        privateIPAllocationMethod word Dynamic Static = Dynamic
        privateIPAddress text
        loadBalancerBackendAddressPools each loadBalancers/backendAddressPools
        loadBalancerInboundNatRules each loadBalancers/inboundNatRules
        applicationGatewayBackendAddressPools each applicationGateways/backendAddressPools
        applicationSecurityGroups each applicationSecurityGroups
    applicationSecurityGroups
      resourceGuid guid
    natGateways
      /sku.name word Standard StandardV2 = Standard
      resourceGuid guid
      idleTimeoutInMinutes number = 4
      publicIpAddresses each publicIPAddresses
      subnets by subnets
    routeTables
      resourceGuid guid
      disableBgpRoutePropagation flag = false
      subnets by subnets
      routes children put
        addressPrefix text
        nextHopType word VirtualNetworkGateway VnetLocal Internet VirtualAppliance None
        nextHopIpAddress text
        hasBgpOverride flag = false
    applicationGateways
      sku.name word Standard_Small Standard_Medium Standard_Large WAF_Medium WAF_Large Standard_v2 WAF_v2 Basic
      sku.tier word Standard WAF Standard_v2 WAF_v2 Basic
      sku.capacity number
      firewallPolicy to ApplicationGatewayWebApplicationFirewallPolicies
      autoscaleConfiguration.minCapacity number
      autoscaleConfiguration.maxCapacity number
      enableFips flag
      resourceGuid guid
      operationalState kept = Running
      enableHttp2 flag
      gatewayIPConfigurations children
        subnet to virtualNetworks/subnets
      frontendIPConfigurations children
        privateIPAllocationMethod word Dynamic Static = Dynamic
        privateIPAddress text
        publicIPAddress to publicIPAddresses
        subnet to virtualNetworks/subnets
        httpListeners by httpListeners
      frontendPorts children
        port number
        httpListeners by httpListeners
      sslCertificates children
      trustedRootCertificates children
      authenticationCertificates children
      trustedClientCertificates children
      sslProfiles children
      urlPathMaps children
      rewriteRuleSets children
      privateLinkConfigurations children
      redirectConfigurations children
        redirectType word Permanent Found SeeOther Temporary
        targetListener to applicationGateways/httpListeners
        targetUrl text
        includePath flag
        includeQueryString flag
        requestRoutingRules by requestRoutingRules
      backendAddressPools children
        backendAddresses list = []
        backendIPConfigurations by ipConfigurations
        requestRoutingRules by requestRoutingRules
      backendHttpSettingsCollection children
        port number
        protocol word Http Https
        cookieBasedAffinity word Disabled Enabled = Disabled
        pickHostNameFromBackendAddress flag = false
        requestTimeout number = 30
        probe to applicationGateways/probes
        requestRoutingRules by requestRoutingRules
      httpListeners children
        frontendIPConfiguration to applicationGateways/frontendIPConfigurations
        frontendPort to applicationGateways/frontendPorts
        sslCertificate to applicationGateways/sslCertificates
        protocol word Http Https
        requireServerNameIndication flag = false
        requestRoutingRules by requestRoutingRules
      requestRoutingRules children
        ruleType word Basic PathBasedRouting = Basic
        priority number
        httpListener to applicationGateways/httpListeners
        backendAddressPool to applicationGateways/backendAddressPools
        backendHttpSettings to applicationGateways/backendHttpSettingsCollection
        redirectConfiguration to applicationGateways/redirectConfigurations
        urlPathMap to applicationGateways/urlPathMaps
        rewriteRuleSet to applicationGateways/rewriteRuleSets
      probes children
        protocol word Http Https
        interval number = 30
        timeout number = 30
        unhealthyThreshold number = 3
        pickHostNameFromBackendHttpSettings flag = false
        backendHttpSettings by backendHttpSettingsCollection
    """
}
