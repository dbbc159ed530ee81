// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let neighbourShapes: StaticString = #"""
    network application-gateway address-pool create=@0
    network application-gateway address-pool create whole=@45
    network application-gateway address-pool list=[@0
    network application-gateway address-pool list whole=@45
    network application-gateway address-pool show=@0
    network application-gateway address-pool show whole=@45
    network application-gateway address-pool update=@0
    network application-gateway address-pool update whole=@45
    network application-gateway address-pool wait=@45
    network application-gateway auth-cert create=@46
    network application-gateway auth-cert create whole=@45
    network application-gateway auth-cert list=[@46
    network application-gateway auth-cert list whole=@45
    network application-gateway auth-cert show=@46
    network application-gateway auth-cert show whole=@45
    network application-gateway auth-cert update=@46
    network application-gateway auth-cert update whole=@45
    network application-gateway auth-cert wait=@45
    network application-gateway client-cert add=@71
    network application-gateway client-cert add whole=@45
    network application-gateway client-cert list=[@71
    network application-gateway client-cert list whole=@45
    network application-gateway client-cert show=@71
    network application-gateway client-cert show whole=@45
    network application-gateway client-cert update=@71
    network application-gateway client-cert update whole=@45
    network application-gateway client-cert wait=@45
    network application-gateway create=@45
    network application-gateway frontend-ip create=@53
    network application-gateway frontend-ip create whole=@45
    network application-gateway frontend-ip list=[@53
    network application-gateway frontend-ip list whole=@45
    network application-gateway frontend-ip show=@53
    network application-gateway frontend-ip show whole=@45
    network application-gateway frontend-ip update=@53
    network application-gateway frontend-ip update whole=@45
    network application-gateway frontend-ip wait=@45
    network application-gateway frontend-port create=@54
    network application-gateway frontend-port create whole=@45
    network application-gateway frontend-port list=[@54
    network application-gateway frontend-port list whole=@45
    network application-gateway frontend-port show=@54
    network application-gateway frontend-port show whole=@45
    network application-gateway frontend-port update=@54
    network application-gateway frontend-port update whole=@45
    network application-gateway frontend-port wait=@45
    network application-gateway health={backendAddressPools[{backendAddressPool@75
     backendHttpSettingsCollection[@90}}
    network application-gateway health-on-demand={backendAddressPool@75 backendHealthHttpSettings@90}
    network application-gateway http-listener create=@56
    network application-gateway http-listener create whole=@45
    network application-gateway http-listener list=[@56
    network application-gateway http-listener list whole=@45
    network application-gateway http-listener show=@56
    network application-gateway http-listener show whole=@45
    network application-gateway http-listener update=@56
    network application-gateway http-listener update whole=@45
    network application-gateway http-listener wait=@45
    network application-gateway http-settings create=@48
    network application-gateway http-settings create whole=@45
    network application-gateway http-settings list=[@48
    network application-gateway http-settings list whole=@45
    network application-gateway http-settings show=@48
    network application-gateway http-settings show whole=@45
    network application-gateway http-settings update=@48
    network application-gateway http-settings update whole=@45
    network application-gateway http-settings wait=@45
    network application-gateway identity assign=@20
    network application-gateway identity assign whole=@45
    network application-gateway identity remove=@20
    network application-gateway identity remove whole=@45
    network application-gateway identity show=@20
    network application-gateway identity show whole=@45
    network application-gateway identity wait=@45
    network application-gateway list=[@45
    network application-gateway listener create=@57
    network application-gateway listener create whole=@45
    network application-gateway listener list=[@57
    network application-gateway listener list whole=@45
    network application-gateway listener show=@57
    network application-gateway listener show whole=@45
    network application-gateway listener update=@57
    network application-gateway listener update whole=@45
    network application-gateway listener wait=@45
    network application-gateway private-link add=@59
    network application-gateway private-link add whole=@45
    network application-gateway private-link ip-config wait=@45
    network application-gateway private-link list=[@59
    network application-gateway private-link list whole=@45
    network application-gateway private-link show=@59
    network application-gateway private-link show whole=@45
    network application-gateway private-link wait=@45
    network application-gateway probe create=@60
    network application-gateway probe create whole=@45
    network application-gateway probe list=[@60
    network application-gateway probe list whole=@45
    network application-gateway probe show=@60
    network application-gateway probe show whole=@45
    network application-gateway probe update=@60
    network application-gateway probe update whole=@45
    network application-gateway probe wait=@45
    network application-gateway redirect-config create=@62
    network application-gateway redirect-config create whole=@45
    network application-gateway redirect-config list=[@62
    network application-gateway redirect-config list whole=@45
    network application-gateway redirect-config show=@62
    network application-gateway redirect-config show whole=@45
    network application-gateway redirect-config update=@62
    network application-gateway redirect-config update whole=@45
    network application-gateway redirect-config wait=@45
    network application-gateway rewrite-rule condition list-server-variables=[
    network application-gateway rewrite-rule condition wait=@45
    network application-gateway rewrite-rule list-request-headers=[
    network application-gateway rewrite-rule list-response-headers=[
    network application-gateway rewrite-rule set create=@64
    network application-gateway rewrite-rule set create whole=@45
    network application-gateway rewrite-rule set list=[@64
    network application-gateway rewrite-rule set list whole=@45
    network application-gateway rewrite-rule set show=@64
    network application-gateway rewrite-rule set show whole=@45
    network application-gateway rewrite-rule set update=@64
    network application-gateway rewrite-rule set update whole=@45
    network application-gateway rewrite-rule set wait=@45
    network application-gateway rewrite-rule wait=@45
    network application-gateway root-cert create=@72
    network application-gateway root-cert create whole=@45
    network application-gateway root-cert list=[@72
    network application-gateway root-cert list whole=@45
    network application-gateway root-cert show=@72
    network application-gateway root-cert show whole=@45
    network application-gateway root-cert update=@72
    network application-gateway root-cert update whole=@45
    network application-gateway root-cert wait=@45
    network application-gateway routing-rule create=@66
    network application-gateway routing-rule create whole=@45
    network application-gateway routing-rule list=[@66
    network application-gateway routing-rule list whole=@45
    network application-gateway routing-rule show=@66
    network application-gateway routing-rule show whole=@45
    network application-gateway routing-rule update=@66
    network application-gateway routing-rule update whole=@45
    network application-gateway routing-rule wait=@45
    network application-gateway rule create=@63
    network application-gateway rule create whole=@45
    network application-gateway rule list=[@63
    network application-gateway rule list whole=@45
    network application-gateway rule show=@63
    network application-gateway rule show whole=@45
    network application-gateway rule update=@63
    network application-gateway rule update whole=@45
    network application-gateway rule wait=@45
    network application-gateway settings create=@50
    network application-gateway settings create whole=@45
    network application-gateway settings list=[@50
    network application-gateway settings list whole=@45
    network application-gateway settings show=@50
    network application-gateway settings show whole=@45
    network application-gateway settings update=@50
    network application-gateway settings update whole=@45
    network application-gateway settings wait=@45
    network application-gateway show=@45
    network application-gateway ssl-cert create=@68
    network application-gateway ssl-cert create whole=@45
    network application-gateway ssl-cert list=[@68
    network application-gateway ssl-cert list whole=@45
    network application-gateway ssl-cert show=@68
    network application-gateway ssl-cert show whole=@45
    network application-gateway ssl-cert update=@68
    network application-gateway ssl-cert update whole=@45
    network application-gateway ssl-cert wait=@45
    network application-gateway ssl-policy list-options={id location name! properties^{availableCipherSuites[
     availableProtocols[ defaultPolicy predefinedPolicies[{id}} tags< type!}
    network application-gateway ssl-policy predefined list=[@92
    network application-gateway ssl-policy predefined show=@92
    network application-gateway ssl-policy set=@69
    network application-gateway ssl-policy set whole=@45
    network application-gateway ssl-policy show=@69
    network application-gateway ssl-policy show whole=@45
    network application-gateway ssl-policy wait=@45
    network application-gateway ssl-profile add=@70
    network application-gateway ssl-profile add whole=@45
    network application-gateway ssl-profile list=[@70
    network application-gateway ssl-profile list whole=@45
    network application-gateway ssl-profile show=@70
    network application-gateway ssl-profile show whole=@45
    network application-gateway ssl-profile update=@70
    network application-gateway ssl-profile update whole=@45
    network application-gateway ssl-profile wait=@45
    network application-gateway update=@45
    network application-gateway url-path-map create=@73
    network application-gateway url-path-map create whole=@45
    network application-gateway url-path-map list=[@73
    network application-gateway url-path-map list whole=@45
    network application-gateway url-path-map rule wait=@45
    network application-gateway url-path-map show=@73
    network application-gateway url-path-map show whole=@45
    network application-gateway url-path-map update=@73
    network application-gateway url-path-map update whole=@45
    network application-gateway url-path-map wait=@45
    network application-gateway waf-config list-dynamic-rule-sets=[{id name!
     properties^{availableRuleSets[{ruleGroups+[{description ruleGroupName+ rules+[{action description ruleId+:i
     ruleIdString state}} ruleSetType+ ruleSetVersion+ status tiers[} defaultRuleSet^{ruleSetType ruleSetVersion}}
     type!}
    network application-gateway waf-config list-rule-sets={value[{id location name! properties^{provisioningState!
     ruleGroups+[{description ruleGroupName+ rules+[{action description ruleId+:i ruleIdString sensitivity state}}
     ruleSetType+ ruleSetVersion+ tiers[} tags< type!}}
    network application-gateway waf-policy create=@93
    network application-gateway waf-policy custom-rule create=@108
    network application-gateway waf-policy custom-rule create whole=@117
    network application-gateway waf-policy custom-rule list=[@108
    network application-gateway waf-policy custom-rule list whole=@117
    network application-gateway waf-policy custom-rule match-condition list=@135
    network application-gateway waf-policy custom-rule match-condition list whole=@136
    network application-gateway waf-policy custom-rule show=@108
    network application-gateway waf-policy custom-rule show whole=@117
    network application-gateway waf-policy custom-rule update=@108
    network application-gateway waf-policy custom-rule update whole=@117
    network application-gateway waf-policy list=[@93
    network application-gateway waf-policy managed-rule exception add=@112
    network application-gateway waf-policy managed-rule exception add whole={etag! id location name!
     properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id identity@20 location name!
     properties^{authenticationCertificates[@46 autoscaleConfiguration@47 backendAddressPools[@118
     backendHttpSettingsCollection[@91 backendSettingsCollection[@130 customErrorConfigurations[@51
     defaultPredefinedSslPolicy! enableFips:b enableHttp2:b firewallPolicy{id} forceFirewallPolicyAssociation:b
     frontendIPConfigurations[@53 frontendPorts[@54 gatewayIPConfigurations[@13 globalConfiguration@55
     httpListeners[@56 listeners[@57 loadDistributionPolicies[@58 operationalState!
     privateEndpointConnections![@131 privateLinkConfigurations[@59 probes[@132 provisioningState!
     redirectConfigurations[@62 requestRoutingRules[@133 resourceGuid! rewriteRuleSets[@64 routingRules[@66 sku@67
     sslCertificates[@107 sslPolicy@69 sslProfiles[@134 trustedClientCertificates[@71 trustedRootCertificates[@72
     urlPathMaps[@73 webApplicationFirewallConfiguration@74} tags< type! zones[} customRules[@108
     httpListeners![{id} managedRules+{exceptions[@112 exclusions[@114
     managedRuleSets+[{computedDisabledRules![{ruleGroupName+ rules[} ruleGroupOverrides[@115 ruleSetType+
     ruleSetVersion+}} pathBasedRules![{id} policySettings@116 provisioningState! resourceState!} tags< type!}
    network application-gateway waf-policy managed-rule exclusion add=@114
    network application-gateway waf-policy managed-rule exclusion add whole=@136
    network application-gateway waf-policy policy-setting update=@116
    network application-gateway waf-policy policy-setting update whole=@136
    network application-gateway waf-policy show=@93
    network application-gateway waf-policy update=@93
    network application-gateway waf-policy wait=@93
    network application-gateway wait=@45
    network asg address-prefix-set create=@148
    network asg address-prefix-set list=[@148
    network asg address-prefix-set show=@148
    network asg address-prefix-set update=@148
    network asg address-prefix-set wait=@148
    network asg create=@3
    network asg list=[@3
    network asg show=@3
    network asg update=@3
    network asg wait=@3
    network nat gateway create=@43
    network nat gateway list=[@43
    network nat gateway show=@43
    network nat gateway update=@43
    network nat gateway wait=@43
    network route-table create=@149
    network route-table list=[@149
    network route-table route create=@37
    network route-table route list=[@37
    network route-table route show=@37
    network route-table route update=@37
    network route-table route wait=@37
    network route-table show=@149
    network route-table update=@149
    network route-table wait=@149
    ppg create=@160
    ppg list=[@160
    ppg show=@160
    ppg update=@160

    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@2 provisioningState!} type!}
    {fqdn ipAddress}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@0 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@2
     drainPeriodInSeconds:i inboundNatRules![{id} loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location
     outboundRule!{id} outboundRules![{id} provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}}
     type!} loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id} backendIPConfiguration!@2
     backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id} frontendPort:i
     frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol provisioningState!} type!}
     primary:b privateIPAddress privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@7 subnet@12 virtualNetworkTaps[@35}
     type!}
    {etag! id location name! properties^{provisioningState! resourceGuid!} tags< type!}
    {name properties^{adminState inboundNatRulesPortMapping![{backendPort:i frontendPort:i inboundNatRuleName}
     ipAddress loadBalancerFrontendIPConfiguration{id} networkInterfaceIPConfiguration!{id} subnet{id}
     virtualNetwork{id}}}
    {identifier:i port:i protocol type}
    {fqdns![ groupId! requiredMemberName!}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@9 deleteOption dnsSettings@10
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@11 ipTags[@42 linkedPublicIPAddress@7 migrationPhase
     natGateway@43 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@7} sku@44 tags< type! zones[}
    {name type}
    {ddosCustomPolicy{id} ddosProtectionPlan{id} protectionMode}
    {domainNameLabel domainNameLabelScope fqdn reverseFqdn}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@7
     subnet@12}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@13
     defaultOutboundAccess:b delegations[@14 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@12} type!} ipConfigurations![@11 ipamPoolPrefixAllocations[@15
     natGateway{id} networkSecurityGroup@16 privateEndpointNetworkPolicies privateEndpoints![@26
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@36 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b disablePeeringRoute provisioningState! resourceGuid!
     routes[@37 subnets![@12} tags< type!} serviceAssociationLinks![@38 serviceEndpointPolicies[{etag! id kind!
     location name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@39 subnets![@12} tags< type!} serviceEndpoints[@41 serviceGateway{id}
     sharingScope} type!}
    {etag! id name properties^{provisioningState! subnet{id}} type!}
    {etag! id name properties^{actions![ provisioningState! serviceName} type}
    {allocatedAddressPrefixes![ numberOfIpAddresses pool^{id}}
    {etag! id location name! properties^{defaultSecurityRules![@17 flowLogs![@19 flushConnection:b
     networkInterfaces![@24 provisioningState! resourceGuid! securityRules[@17 subnets![@12} tags< type!}
    {etag! id name properties^@18 type!}
    {access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@3 destinationPortRange destinationPortRanges[ direction+ priority+:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@3
     sourcePortRange sourcePortRanges[}
    {etag! id identity@20 location name! properties^{enabled:b enabledFilteringCriteria
     flowAnalyticsConfiguration@21 format@22 provisioningState! recordTypes retentionPolicy@23 storageId+
     targetResourceGuid! targetResourceId+} tags< type!}
    {principalId! tenantId! type userAssignedIdentities<{clientId! principalId!}}
    {networkWatcherFlowAnalyticsConfiguration{enabled:b trafficAnalyticsInterval:i workspaceId workspaceRegion
     workspaceResourceId}}
    {type version:i}
    {days:i enabled:b}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@25 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@2 macAddress!
     migrationPhase networkSecurityGroup@16 nicType primary!:b privateEndpoint!@26 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{accessMode alias! autoApproval@31 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@12} type!}
     loadBalancerFrontendIpConfigurations[@32 networkInterfaces![@24 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@26 privateEndpointLocation! privateLinkServiceConnectionState@30
     provisioningState!} type!} provisioningState! visibility@31} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@34 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {appliedDnsServers![ dnsServers[ internalDnsNameLabel internalDomainNameSuffix! internalFqdn!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 billingSku
     customDnsConfigs[@27 customNetworkInterfaceName ipConfigurations[@28 ipVersionType
     manualPrivateLinkServiceConnections[@29 networkInterfaces![@24 privateLinkServiceConnections[@29
     provisioningState! subnet@12} tags< type!}
    {fqdn ipAddresses[}
    {etag! name properties^{groupId memberName privateIPAddress} type!}
    {etag! id name properties^{groupIds[ privateLinkServiceConnectionState@30 privateLinkServiceId
     provisioningState! requestMessage} type!}
    {actionsRequired description status}
    {subscriptions[}
    {etag! id name properties^{ddosSettings@33 gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@7 publicIPPrefix{id} subnet@12} type! zones[}
    {ddosCustomPolicy{id}}
    {etag! id name properties^{provisioningState! virtualNetworkTap@35} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@32
     destinationNetworkInterfaceIPConfiguration@2 destinationPort:i networkInterfaceTapConfigurations![@34
     provisioningState! resourceGuid!} tags< type!}
    {etag! id! name properties^{link linkedResourceType provisioningState!} type!}
    {etag! id name properties^{addressPrefix hasBgpOverride!:b nextHop{nextHopIpAddresses+[} nextHopIpAddress
     nextHopType+ provisioningState!} type!}
    {etag! id name properties^{allowDelete:b link linkedResourceType locations[ provisioningState!} type!}
    {etag! id name properties^@40 type!}
    {description provisioningState! service serviceResources[}
    {locations[ networkIdentifier{id} provisioningState! service}
    {ipTagType tag}
    {etag! id location name! properties^{idleTimeoutInMinutes:i nat64 provisioningState! publicIpAddresses[{id}
     publicIpAddressesV6[{id} publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid! serviceGateway{id}
     sourceVirtualNetwork{id} subnets![{id}} sku{name} tags< type! zones[}
    {name tier}
    {etag! id identity@20 location name! properties^{authenticationCertificates[@46 autoscaleConfiguration@47
     backendAddressPools[@0 backendHttpSettingsCollection[@48 backendSettingsCollection[@50
     customErrorConfigurations[@51 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b
     entraJWTValidationConfigs[@52 firewallPolicy{id} forceFirewallPolicyAssociation:b frontendIPConfigurations[@53
     frontendPorts[@54 gatewayIPConfigurations[@13 globalConfiguration@55 httpListeners[@56 listeners[@57
     loadDistributionPolicies[@58 operationalState! privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@26 privateLinkServiceConnectionState@30 provisioningState!}
     type!} privateLinkConfigurations[@59 probes[@60 provisioningState! redirectConfigurations[@62
     requestRoutingRules[@63 resourceGuid! rewriteRuleSets[@64 routingRules[@66 sku@67 sslCertificates[@68
     sslPolicy@69 sslProfiles[@70 trustedClientCertificates[@71 trustedRootCertificates[@72 urlPathMaps[@73
     webApplicationFirewallConfiguration@74} tags< type! zones[}
    {etag! id name properties^{data provisioningState!} type!}
    {maxCapacity:i minCapacity+:i}
    {etag! id name properties^{affinityCookieName authenticationCertificates[{id} connectionDraining@49
     cookieBasedAffinity dedicatedBackendConnection:b hostName path pickHostNameFromBackendAddress:b port:i
     probe{id} probeEnabled:b protocol provisioningState! requestTimeout:i sniName trustedRootCertificates[{id}
     validateCertChainAndExpiry:b validateSNI:b} type!}
    {drainTimeoutInSec+:i enabled+:b}
    {etag! id name properties^{enableL4ClientIpPreservation:b hostName pickHostNameFromBackendAddress:b port:i
     probe{id} protocol provisioningState! timeout:i trustedRootCertificates[{id}} type!}
    {customErrorPageUrl statusCode}
    {etag! id name properties^{audiences[ clientId provisioningState! tenantId unAuthorizedRequestAction}}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod privateLinkConfiguration{id}
     provisioningState! publicIPAddress{id} subnet{id}} type!}
    {etag! id name properties^{port:i provisioningState!} type!}
    {enableRequestBuffering:b enableResponseBuffering:b}
    {etag! id name properties^{customErrorConfigurations[@51 firewallPolicy{id} frontendIPConfiguration{id}
     frontendPort{id} hostName hostNames[ protocol provisioningState! requireServerNameIndication:b
     sslCertificate{id} sslProfile{id}} type!}
    {etag! id name properties^{frontendIPConfiguration{id} frontendPort{id} hostNames[ protocol provisioningState!
     sslCertificate{id} sslProfile{id}} type!}
    {etag! id name properties^{loadDistributionAlgorithm loadDistributionTargets[{etag! id name
     properties^{backendAddressPool{id} weightPerServer:i} type!} provisioningState!} type!}
    {etag! id name properties^{ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAllocationMethod provisioningState! subnet{id}} type!} provisioningState!} type!}
    {etag! id name properties^{enableProbeProxyProtocolHeader:b host interval:i match@61 minServers:i path
     pickHostNameFromBackendHttpSettings:b pickHostNameFromBackendSettings:b port:i protocol provisioningState!
     timeout:i unhealthyThreshold:i} type!}
    {body statusCodes[}
    {etag! id name properties^{includePath:b includeQueryString:b pathRules[{id} redirectType
     requestRoutingRules[{id} targetListener{id} targetUrl urlPathMaps[{id}} type!}
    {etag! id name properties^{backendAddressPool{id} backendHttpSettings{id} entraJWTValidationConfig{id}
     httpListener{id} loadDistributionPolicy{id} priority:i provisioningState! redirectConfiguration{id}
     rewriteRuleSet{id} ruleType urlPathMap{id}} type!}
    {etag! id name properties^{provisioningState! rewriteRules[{actionSet{requestHeaderConfigurations[@65
     responseHeaderConfigurations[@65 urlConfiguration{modifiedPath modifiedQueryString reroute:b}}
     conditions[{ignoreCase:b negate:b pattern variable} name ruleSequence:i}}}
    {headerName headerValue headerValueMatcher{ignoreCase:b negate:b pattern}}
    {etag! id name properties^{backendAddressPool{id} backendSettings{id} listener{id} priority+:i
     provisioningState! ruleType} type!}
    {capacity:i family name tier}
    {etag! id name properties^{data hsm{keyId publicCertData} keyVaultSecretId password provisioningState!
     publicCertData!} type!}
    {cipherSuites[ disabledSslProtocols[ minProtocolVersion policyName policyType}
    {etag! id name properties^{clientAuthConfiguration{verifyClientAuthMode verifyClientCertIssuerDN:b
     verifyClientRevocation} provisioningState! sslPolicy@69 trustedClientCertificates[{id}} type!}
    {etag! id name properties^{clientCertIssuerDN! data provisioningState! validatedCertData!} type!}
    {etag! id name properties^{data keyVaultSecretId provisioningState!} type!}
    {etag! id name properties^{defaultBackendAddressPool{id} defaultBackendHttpSettings{id}
     defaultLoadDistributionPolicy{id} defaultRedirectConfiguration{id} defaultRewriteRuleSet{id} pathRules[{etag!
     id name properties^{backendAddressPool{id} backendHttpSettings{id} firewallPolicy{id}
     loadDistributionPolicy{id} paths[ provisioningState! redirectConfiguration{id} rewriteRuleSet{id}} type!}
     provisioningState!} type!}
    {disabledRuleGroups[{ruleGroupName+ rules[:i} enabled+:b exclusions[{matchVariable+ selector+
     selectorMatchOperator+} fileUploadLimitInMb:i firewallMode+ maxRequestBodySize:i maxRequestBodySizeInKb:i
     requestBodyCheck:b ruleSetType+ ruleSetVersion+}
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@76 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@75 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@76 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@76 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@77 subnet@80 virtualNetworkTaps[@87}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@78 deleteOption dnsSettings@10
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@79 ipTags[@42 linkedPublicIPAddress@77 migrationPhase
     natGateway@89 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@77} sku@44 tags< type! zones[}
    {ddosProtectionPlan{id} protectionMode}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@77
     subnet@80}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@13
     defaultOutboundAccess:b delegations[@14 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@80} type!} ipConfigurations![@79 natGateway{id} networkSecurityGroup@81
     privateEndpointNetworkPolicies privateEndpoints![@84 privateLinkServiceNetworkPolicies provisioningState!
     purpose! resourceNavigationLinks![@36 routeTable{etag! id location name!
     properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[{etag! id name
     properties^{addressPrefix hasBgpOverride:b nextHopIpAddress nextHopType+ provisioningState!} type}
     subnets![@80} tags< type!} serviceAssociationLinks![@38 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@88 subnets![@80} tags< type!} serviceEndpoints[{locations[
     provisioningState! service} sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@82 flowLogs![{etag! id location name!
     properties^{enabled:b flowAnalyticsConfiguration@21 format@22 provisioningState! retentionPolicy@23 storageId+
     targetResourceGuid! targetResourceId+} tags< type!} flushConnection:b networkInterfaces![@83
     provisioningState! resourceGuid! securityRules[@82 subnets![@80} tags< type!}
    {etag! id name properties^@18 type}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@25 dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@76 macAddress! migrationPhase networkSecurityGroup@81 nicType primary!:b privateEndpoint!@84
     privateLinkService{etag! extendedLocation@8 id location name! properties^{alias! autoApproval@31
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@80} type!}
     loadBalancerFrontendIpConfigurations[@85 networkInterfaces![@83 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@84 privateEndpointLocation! privateLinkServiceConnectionState@30
     provisioningState!} type!} provisioningState! visibility@31} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@86 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@27
     customNetworkInterfaceName ipConfigurations[@28 manualPrivateLinkServiceConnections[@29 networkInterfaces![@83
     privateLinkServiceConnections[@29 provisioningState! subnet@80} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@77 publicIPPrefix{id} subnet@80} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@87} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@85
     destinationNetworkInterfaceIPConfiguration@76 destinationPort:i networkInterfaceTapConfigurations![@86
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^@40 type}
    {etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState! publicIpAddresses[{id}
     publicIpPrefixes[{id} resourceGuid! subnets![{id}} sku{name} tags< type! zones[}
    {backendHttpSettings@91 servers[{address health healthProbeLog ipConfiguration@76}}
    {etag! id name properties^{affinityCookieName authenticationCertificates[{id} connectionDraining@49
     cookieBasedAffinity hostName path pickHostNameFromBackendAddress:b port:i probe{id} probeEnabled:b protocol
     provisioningState! requestTimeout:i trustedRootCertificates[{id}} type!}
    {id name properties^{cipherSuites[ minProtocolVersion}}
    {etag! id location name! properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id
     identity@20 location name! properties^{authenticationCertificates[@46 autoscaleConfiguration@47
     backendAddressPools[@94 backendHttpSettingsCollection[@48 backendSettingsCollection[@50
     customErrorConfigurations[@51 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b
     entraJWTValidationConfigs[@52 firewallPolicy{id} forceFirewallPolicyAssociation:b frontendIPConfigurations[@53
     frontendPorts[@54 gatewayIPConfigurations[@13 globalConfiguration@55 httpListeners[@56 listeners[@57
     loadDistributionPolicies[@58 operationalState! privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@101 privateLinkServiceConnectionState@30 provisioningState!}
     type!} privateLinkConfigurations[@59 probes[@60 provisioningState! redirectConfigurations[@62
     requestRoutingRules[@63 resourceGuid! rewriteRuleSets[@64 routingRules[@66 sku@67 sslCertificates[@107
     sslPolicy@69 sslProfiles[@70 trustedClientCertificates[@71 trustedRootCertificates[@72 urlPathMaps[@73
     webApplicationFirewallConfiguration@74} tags< type! zones[} customRules[@108 httpListeners![{id}
     managedRules+@111 pathBasedRules![{id} policySettings@116 provisioningState! resourceState!} tags< type!}
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@95 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@94 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@95 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@95 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@96 subnet@98 virtualNetworkTaps[@104}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@78 deleteOption dnsSettings@10
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@97 ipTags[@42 linkedPublicIPAddress@96 migrationPhase
     natGateway@106 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@96} sku@44 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@96
     subnet@98}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@13
     defaultOutboundAccess:b delegations[@14 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@98} type!} ipConfigurations![@97 ipamPoolPrefixAllocations[@15
     natGateway{id} networkSecurityGroup@99 privateEndpointNetworkPolicies privateEndpoints![@101
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@36 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@105
     subnets![@98} tags< type!} serviceAssociationLinks![@38 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@88 subnets![@98} tags< type!} serviceEndpoints[@41 sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@82 flowLogs![@19 flushConnection:b
     networkInterfaces![@100 provisioningState! resourceGuid! securityRules[@82 subnets![@98} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@25 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@95 macAddress!
     migrationPhase networkSecurityGroup@99 nicType primary!:b privateEndpoint!@101 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{accessMode alias! autoApproval@31 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@98} type!}
     loadBalancerFrontendIpConfigurations[@102 networkInterfaces![@100 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@101 privateEndpointLocation! privateLinkServiceConnectionState@30
     provisioningState!} type!} provisioningState! visibility@31} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@103 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@27
     customNetworkInterfaceName ipConfigurations[@28 manualPrivateLinkServiceConnections[@29
     networkInterfaces![@100 privateLinkServiceConnections[@29 provisioningState! subnet@98} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@96 publicIPPrefix{id} subnet@98} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@104} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@102
     destinationNetworkInterfaceIPConfiguration@95 destinationPort:i networkInterfaceTapConfigurations![@103
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{addressPrefix hasBgpOverride!:b nextHopIpAddress nextHopType+ provisioningState!}
     type}
    {etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState! publicIpAddresses[{id}
     publicIpAddressesV6[{id} publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid! sourceVirtualNetwork{id}
     subnets![{id}} sku{name} tags< type! zones[}
    {etag! id name properties^{data keyVaultSecretId password provisioningState! publicCertData!} type!}
    {action+ etag! groupByUserSession[@109 matchConditions+[{matchValues+[ matchVariables+[@110 negationConditon:b
     operator+ transforms[} name priority+:i rateLimitDuration rateLimitThreshold:i ruleType+ state}
    {groupByVariables+[{variableName+}}
    {selector variableName+}
    {exceptions[@112 exclusions[@114 managedRuleSets+[{computedDisabledRules![{ruleGroupName+ rules[:a}
     ruleGroupOverrides[@115 ruleSetType+ ruleSetVersion+}}
    {exceptionManagedRuleSets[@113 matchVariable+ selector selectorMatchOperator valueMatchOperator+ values[}
    {ruleGroups[{ruleGroupName+ rules[{ruleId+}} ruleSetType+ ruleSetVersion+}
    {exclusionManagedRuleSets[@113 matchVariable+ selector+ selectorMatchOperator+}
    {ruleGroupName+ rules[{action ruleId+ sensitivity state}}
    {customBlockResponseBody customBlockResponseStatusCode:i fileUploadEnforcement:b fileUploadLimitInMb:i
     jsChallengeCookieExpirationInMins:i logScrubbing{scrubbingRules[{matchVariable+ selector
     selectorMatchOperator+ state} state} maxRequestBodySizeInKb:i mode requestBodyCheck:b requestBodyEnforcement:b
     requestBodyInspectLimitInKB:i state}
    {etag! id location name! properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id
     identity@20 location name! properties^{authenticationCertificates[@46 autoscaleConfiguration@47
     backendAddressPools[@118 backendHttpSettingsCollection[@48 backendSettingsCollection[@130
     customErrorConfigurations[@51 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b firewallPolicy{id}
     forceFirewallPolicyAssociation:b frontendIPConfigurations[@53 frontendPorts[@54 gatewayIPConfigurations[@13
     globalConfiguration@55 httpListeners[@56 listeners[@57 loadDistributionPolicies[@58 operationalState!
     privateEndpointConnections![@131 privateLinkConfigurations[@59 probes[@132 provisioningState!
     redirectConfigurations[@62 requestRoutingRules[@133 resourceGuid! rewriteRuleSets[@64 routingRules[@66 sku@67
     sslCertificates[@107 sslPolicy@69 sslProfiles[@134 trustedClientCertificates[@71 trustedRootCertificates[@72
     urlPathMaps[@73 webApplicationFirewallConfiguration@74} tags< type! zones[} customRules[@108
     httpListeners![{id} managedRules+@111 pathBasedRules![{id} policySettings@116 provisioningState!
     resourceState!} tags< type!}
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@119 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@118 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@119 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@119 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@120 subnet@122 virtualNetworkTaps[@129}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@78 deleteOption dnsSettings@10
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@121 ipTags[@42 linkedPublicIPAddress@120 migrationPhase
     natGateway@106 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@120} sku@44 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@120
     subnet@122}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@13
     defaultOutboundAccess:b delegations[@14 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@122} type!} ipConfigurations![@121 ipamPoolPrefixAllocations[@15
     natGateway{id} networkSecurityGroup@123 privateEndpointNetworkPolicies privateEndpoints![@126
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@36 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@105
     subnets![@122} tags< type!} serviceAssociationLinks![@38 serviceEndpointPolicies[{etag! id kind! location
     name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@88 subnets![@122} tags< type!} serviceEndpoints[@41 sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@82 flowLogs![@124 flushConnection:b
     networkInterfaces![@125 provisioningState! resourceGuid! securityRules[@82 subnets![@122} tags< type!}
    {etag! id identity@20 location name! properties^{enabled:b enabledFilteringCriteria
     flowAnalyticsConfiguration@21 format@22 provisioningState! retentionPolicy@23 storageId+ targetResourceGuid!
     targetResourceId+} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@25 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@119 macAddress!
     migrationPhase networkSecurityGroup@123 nicType primary!:b privateEndpoint!@126 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{alias! autoApproval@31 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@122} type!}
     loadBalancerFrontendIpConfigurations[@127 networkInterfaces![@125 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@126 privateEndpointLocation! privateLinkServiceConnectionState@30
     provisioningState!} type!} provisioningState! visibility@31} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@128 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@27
     customNetworkInterfaceName ipConfigurations[@28 manualPrivateLinkServiceConnections[@29
     networkInterfaces![@125 privateLinkServiceConnections[@29 provisioningState! subnet@122} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@120 publicIPPrefix{id} subnet@122} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@129} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@127
     destinationNetworkInterfaceIPConfiguration@119 destinationPort:i networkInterfaceTapConfigurations![@128
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{hostName pickHostNameFromBackendAddress:b port:i probe{id} protocol
     provisioningState! timeout:i trustedRootCertificates[{id}} type!}
    {etag! id name properties^{linkIdentifier! privateEndpoint!@126 privateLinkServiceConnectionState@30
     provisioningState!} type!}
    {etag! id name properties^{host interval:i match@61 minServers:i path pickHostNameFromBackendHttpSettings:b
     pickHostNameFromBackendSettings:b port:i protocol provisioningState! timeout:i unhealthyThreshold:i} type!}
    {etag! id name properties^{backendAddressPool{id} backendHttpSettings{id} httpListener{id}
     loadDistributionPolicy{id} priority:i provisioningState! redirectConfiguration{id} rewriteRuleSet{id} ruleType
     urlPathMap{id}} type!}
    {etag! id name properties^{clientAuthConfiguration{verifyClientCertIssuerDN:b verifyClientRevocation}
     provisioningState! sslPolicy@69 trustedClientCertificates[{id}} type!}
    {action+ etag! groupByUserSession[@109 matchConditions+[{matchValues[ matchVariables+[@110 negationConditon:b
     operator+ transforms[} name priority+:i rateLimitDuration rateLimitThreshold:i ruleType+ state}
    {etag! id location name! properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id
     identity@20 location name! properties^{authenticationCertificates[@46 autoscaleConfiguration@47
     backendAddressPools[@137 backendHttpSettingsCollection[@91 backendSettingsCollection[@130
     customErrorConfigurations[@51 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b firewallPolicy{id}
     forceFirewallPolicyAssociation:b frontendIPConfigurations[@53 frontendPorts[@54 gatewayIPConfigurations[@13
     globalConfiguration@55 httpListeners[@56 listeners[@57 loadDistributionPolicies[@58 operationalState!
     privateEndpointConnections![{etag! id name properties^{linkIdentifier! privateEndpoint!@144
     privateLinkServiceConnectionState@30 provisioningState!} type!} privateLinkConfigurations[@59 probes[@132
     provisioningState! redirectConfigurations[@62 requestRoutingRules[@133 resourceGuid! rewriteRuleSets[@64
     routingRules[@66 sku@67 sslCertificates[@107 sslPolicy@69 sslProfiles[@134 trustedClientCertificates[@71
     trustedRootCertificates[@72 urlPathMaps[@73 webApplicationFirewallConfiguration@74} tags< type! zones[}
     customRules[@135 httpListeners![{id} managedRules+{exceptions[@112 exclusions[@114
     managedRuleSets+[{ruleGroupOverrides[@115 ruleSetType+ ruleSetVersion+}} pathBasedRules![{id}
     policySettings@116 provisioningState! resourceState!} tags< type!}
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@138 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@137 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@138 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@138 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@139 subnet@141 virtualNetworkTaps[@147}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@78 deleteOption dnsSettings@10
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@140 ipTags[@42 linkedPublicIPAddress@139 migrationPhase
     natGateway@89 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@139} sku@44 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@139
     subnet@141}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@13
     defaultOutboundAccess:b delegations[@14 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@141} type!} ipConfigurations![@140 natGateway{id}
     networkSecurityGroup@142 privateEndpointNetworkPolicies privateEndpoints![@144
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@36 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@105
     subnets![@141} tags< type!} serviceAssociationLinks![@38 serviceEndpointPolicies[{etag! id kind! location
     name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@88 subnets![@141} tags< type!} serviceEndpoints[@41 sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@82 flowLogs![@124 flushConnection:b
     networkInterfaces![@143 provisioningState! resourceGuid! securityRules[@82 subnets![@141} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@25 dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@138 macAddress! migrationPhase networkSecurityGroup@142 nicType primary!:b
     privateEndpoint!@144 privateLinkService{etag! extendedLocation@8 id location name! properties^{alias!
     autoApproval@31 destinationIPAddress enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name
     properties^{primary:b privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState!
     subnet@141} type!} loadBalancerFrontendIpConfigurations[@145 networkInterfaces![@143
     privateEndpointConnections![{etag! id name properties^{linkIdentifier! privateEndpoint!@144
     privateEndpointLocation! privateLinkServiceConnectionState@30 provisioningState!} type!} provisioningState!
     visibility@31} tags< type!} provisioningState! resourceGuid! tapConfigurations![@146 virtualMachine!{id}
     vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@27
     customNetworkInterfaceName ipConfigurations[@28 manualPrivateLinkServiceConnections[@29
     networkInterfaces![@143 privateLinkServiceConnections[@29 provisioningState! subnet@141} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@139 publicIPPrefix{id} subnet@141} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@147} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@145
     destinationNetworkInterfaceIPConfiguration@138 destinationPort:i networkInterfaceTapConfigurations![@146
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name! properties^{addressPrefixes[ provisioningState!} type!}
    {etag! id location name! properties^{disableBgpRoutePropagation:b disablePeeringRoute provisioningState!
     resourceGuid! routes[@37 subnets![@150} tags< type!}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@13
     defaultOutboundAccess:b delegations[@14 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@150} type!} ipConfigurations![@151 ipamPoolPrefixAllocations[@15
     natGateway{id} networkSecurityGroup@153 privateEndpointNetworkPolicies privateEndpoints![@159
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@36 routeTable@149
     serviceAssociationLinks![@38 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@39 subnets![@150} tags< type!} serviceEndpoints[@41 serviceGateway{id}
     sharingScope} type!}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@152
     subnet@150}}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@9 deleteOption dnsSettings@10
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@151 ipTags[@42 linkedPublicIPAddress@152 migrationPhase
     natGateway@43 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@152} sku@44 tags< type! zones[}
    {etag! id location name! properties^{defaultSecurityRules![@17 flowLogs![@19 flushConnection:b
     networkInterfaces![@154 provisioningState! resourceGuid! securityRules[@17 subnets![@150} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@25 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@155 macAddress!
     migrationPhase networkSecurityGroup@153 nicType primary!:b privateEndpoint!@159 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{accessMode alias! autoApproval@31 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@150} type!}
     loadBalancerFrontendIpConfigurations[@157 networkInterfaces![@154 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@159 privateEndpointLocation! privateLinkServiceConnectionState@30
     provisioningState!} type!} provisioningState! visibility@31} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@158 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[{etag! id name properties^{backendAddresses[@1
     backendIPConfigurations![@155 provisioningState!} type!} applicationSecurityGroups[@3 gatewayLoadBalancer{id}
     loadBalancerBackendAddressPools[{etag! id name properties^{backendIPConfigurations![@155
     drainPeriodInSeconds:i inboundNatRules![{id} loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location
     outboundRule!{id} outboundRules![{id} provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}}
     type!} loadBalancerInboundNatRules[{etag! id name properties^{backendAddressPool{id}
     backendIPConfiguration!@155 backendPort:i enableFloatingIP:b enableTcpReset:b frontendIPConfiguration{id}
     frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i idleTimeoutInMinutes:i protocol
     provisioningState!} type!} primary:b privateIPAddress privateIPAddressPrefixLength?:i privateIPAddressVersion
     privateIPAllocationMethod privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@152 subnet@150
     virtualNetworkTaps[@156} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@157
     destinationNetworkInterfaceIPConfiguration@155 destinationPort:i networkInterfaceTapConfigurations![@158
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{ddosSettings@33 gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@152 publicIPPrefix{id} subnet@150} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@156} type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@27
     customNetworkInterfaceName ipConfigurations[@28 ipVersionType manualPrivateLinkServiceConnections[@29
     networkInterfaces![@154 privateLinkServiceConnections[@29 provisioningState! subnet@150} tags< type!}
    {id! location+ name! properties^{availabilitySets![@161 colocationStatus@162 intent{vmSizes[}
     proximityPlacementGroupType virtualMachineScaleSets![@161 virtualMachines![@161} tags< type! zones[}
    {colocationStatus@162 id}
    {code displayStatus level message time}
    """#
}
