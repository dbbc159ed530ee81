// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let applicationGatewayShapes: StaticString = #"""
    network application-gateway address-pool create=@0
    network application-gateway address-pool create whole=@40
    network application-gateway address-pool list=[@0
    network application-gateway address-pool list whole=@40
    network application-gateway address-pool show=@0
    network application-gateway address-pool show whole=@40
    network application-gateway address-pool update=@0
    network application-gateway address-pool update whole=@40
    network application-gateway address-pool wait=@40
    network application-gateway auth-cert create=@41
    network application-gateway auth-cert create whole=@40
    network application-gateway auth-cert list=[@41
    network application-gateway auth-cert list whole=@40
    network application-gateway auth-cert show=@41
    network application-gateway auth-cert show whole=@40
    network application-gateway auth-cert update=@41
    network application-gateway auth-cert update whole=@40
    network application-gateway auth-cert wait=@40
    network application-gateway client-cert add=@66
    network application-gateway client-cert add whole=@40
    network application-gateway client-cert list=[@66
    network application-gateway client-cert list whole=@40
    network application-gateway client-cert show=@66
    network application-gateway client-cert show whole=@40
    network application-gateway client-cert update=@66
    network application-gateway client-cert update whole=@40
    network application-gateway client-cert wait=@40
    network application-gateway create=@40
    network application-gateway frontend-ip create=@48
    network application-gateway frontend-ip create whole=@40
    network application-gateway frontend-ip list=[@48
    network application-gateway frontend-ip list whole=@40
    network application-gateway frontend-ip show=@48
    network application-gateway frontend-ip show whole=@40
    network application-gateway frontend-ip update=@48
    network application-gateway frontend-ip update whole=@40
    network application-gateway frontend-ip wait=@40
    network application-gateway frontend-port create=@49
    network application-gateway frontend-port create whole=@40
    network application-gateway frontend-port list=[@49
    network application-gateway frontend-port list whole=@40
    network application-gateway frontend-port show=@49
    network application-gateway frontend-port show whole=@40
    network application-gateway frontend-port update=@49
    network application-gateway frontend-port update whole=@40
    network application-gateway frontend-port wait=@40
    network application-gateway health={backendAddressPools[{backendAddressPool@70
     backendHttpSettingsCollection[@85}}
    network application-gateway health-on-demand={backendAddressPool@70 backendHealthHttpSettings@85}
    network application-gateway http-listener create=@51
    network application-gateway http-listener create whole=@40
    network application-gateway http-listener list=[@51
    network application-gateway http-listener list whole=@40
    network application-gateway http-listener show=@51
    network application-gateway http-listener show whole=@40
    network application-gateway http-listener update=@51
    network application-gateway http-listener update whole=@40
    network application-gateway http-listener wait=@40
    network application-gateway http-settings create=@43
    network application-gateway http-settings create whole=@40
    network application-gateway http-settings list=[@43
    network application-gateway http-settings list whole=@40
    network application-gateway http-settings show=@43
    network application-gateway http-settings show whole=@40
    network application-gateway http-settings update=@43
    network application-gateway http-settings update whole=@40
    network application-gateway http-settings wait=@40
    network application-gateway identity assign=@19
    network application-gateway identity assign whole=@40
    network application-gateway identity remove=@19
    network application-gateway identity remove whole=@40
    network application-gateway identity show=@19
    network application-gateway identity show whole=@40
    network application-gateway identity wait=@40
    network application-gateway list=[@40
    network application-gateway listener create=@52
    network application-gateway listener create whole=@40
    network application-gateway listener list=[@52
    network application-gateway listener list whole=@40
    network application-gateway listener show=@52
    network application-gateway listener show whole=@40
    network application-gateway listener update=@52
    network application-gateway listener update whole=@40
    network application-gateway listener wait=@40
    network application-gateway private-link add=@54
    network application-gateway private-link add whole=@40
    network application-gateway private-link ip-config wait=@40
    network application-gateway private-link list=[@54
    network application-gateway private-link list whole=@40
    network application-gateway private-link show=@54
    network application-gateway private-link show whole=@40
    network application-gateway private-link wait=@40
    network application-gateway probe create=@55
    network application-gateway probe create whole=@40
    network application-gateway probe list=[@55
    network application-gateway probe list whole=@40
    network application-gateway probe show=@55
    network application-gateway probe show whole=@40
    network application-gateway probe update=@55
    network application-gateway probe update whole=@40
    network application-gateway probe wait=@40
    network application-gateway redirect-config create=@57
    network application-gateway redirect-config create whole=@40
    network application-gateway redirect-config list=[@57
    network application-gateway redirect-config list whole=@40
    network application-gateway redirect-config show=@57
    network application-gateway redirect-config show whole=@40
    network application-gateway redirect-config update=@57
    network application-gateway redirect-config update whole=@40
    network application-gateway redirect-config wait=@40
    network application-gateway rewrite-rule condition list-server-variables=[
    network application-gateway rewrite-rule condition wait=@40
    network application-gateway rewrite-rule list-request-headers=[
    network application-gateway rewrite-rule list-response-headers=[
    network application-gateway rewrite-rule set create=@59
    network application-gateway rewrite-rule set create whole=@40
    network application-gateway rewrite-rule set list=[@59
    network application-gateway rewrite-rule set list whole=@40
    network application-gateway rewrite-rule set show=@59
    network application-gateway rewrite-rule set show whole=@40
    network application-gateway rewrite-rule set update=@59
    network application-gateway rewrite-rule set update whole=@40
    network application-gateway rewrite-rule set wait=@40
    network application-gateway rewrite-rule wait=@40
    network application-gateway root-cert create=@67
    network application-gateway root-cert create whole=@40
    network application-gateway root-cert list=[@67
    network application-gateway root-cert list whole=@40
    network application-gateway root-cert show=@67
    network application-gateway root-cert show whole=@40
    network application-gateway root-cert update=@67
    network application-gateway root-cert update whole=@40
    network application-gateway root-cert wait=@40
    network application-gateway routing-rule create=@61
    network application-gateway routing-rule create whole=@40
    network application-gateway routing-rule list=[@61
    network application-gateway routing-rule list whole=@40
    network application-gateway routing-rule show=@61
    network application-gateway routing-rule show whole=@40
    network application-gateway routing-rule update=@61
    network application-gateway routing-rule update whole=@40
    network application-gateway routing-rule wait=@40
    network application-gateway rule create=@58
    network application-gateway rule create whole=@40
    network application-gateway rule list=[@58
    network application-gateway rule list whole=@40
    network application-gateway rule show=@58
    network application-gateway rule show whole=@40
    network application-gateway rule update=@58
    network application-gateway rule update whole=@40
    network application-gateway rule wait=@40
    network application-gateway settings create=@45
    network application-gateway settings create whole=@40
    network application-gateway settings list=[@45
    network application-gateway settings list whole=@40
    network application-gateway settings show=@45
    network application-gateway settings show whole=@40
    network application-gateway settings update=@45
    network application-gateway settings update whole=@40
    network application-gateway settings wait=@40
    network application-gateway show=@40
    network application-gateway ssl-cert create=@63
    network application-gateway ssl-cert create whole=@40
    network application-gateway ssl-cert list=[@63
    network application-gateway ssl-cert list whole=@40
    network application-gateway ssl-cert show=@63
    network application-gateway ssl-cert show whole=@40
    network application-gateway ssl-cert update=@63
    network application-gateway ssl-cert update whole=@40
    network application-gateway ssl-cert wait=@40
    network application-gateway ssl-policy list-options={id location name! properties^{availableCipherSuites[
     availableProtocols[ defaultPolicy predefinedPolicies[{id}} tags< type!}
    network application-gateway ssl-policy predefined list=[@87
    network application-gateway ssl-policy predefined show=@87
    network application-gateway ssl-policy set=@64
    network application-gateway ssl-policy set whole=@40
    network application-gateway ssl-policy show=@64
    network application-gateway ssl-policy show whole=@40
    network application-gateway ssl-policy wait=@40
    network application-gateway ssl-profile add=@65
    network application-gateway ssl-profile add whole=@40
    network application-gateway ssl-profile list=[@65
    network application-gateway ssl-profile list whole=@40
    network application-gateway ssl-profile show=@65
    network application-gateway ssl-profile show whole=@40
    network application-gateway ssl-profile update=@65
    network application-gateway ssl-profile update whole=@40
    network application-gateway ssl-profile wait=@40
    network application-gateway update=@40
    network application-gateway url-path-map create=@68
    network application-gateway url-path-map create whole=@40
    network application-gateway url-path-map list=[@68
    network application-gateway url-path-map list whole=@40
    network application-gateway url-path-map rule wait=@40
    network application-gateway url-path-map show=@68
    network application-gateway url-path-map show whole=@40
    network application-gateway url-path-map update=@68
    network application-gateway url-path-map update whole=@40
    network application-gateway url-path-map wait=@40
    network application-gateway waf-config list-dynamic-rule-sets=[{id name!
     properties^{availableRuleSets[{ruleGroups+[{description ruleGroupName+ rules+[{action description ruleId+:i
     ruleIdString state}} ruleSetType+ ruleSetVersion+ status tiers[} defaultRuleSet^{ruleSetType ruleSetVersion}}
     type!}
    network application-gateway waf-config list-rule-sets={value[{id location name! properties^{provisioningState!
     ruleGroups+[{description ruleGroupName+ rules+[{action description ruleId+:i ruleIdString sensitivity state}}
     ruleSetType+ ruleSetVersion+ tiers[} tags< type!}}
    network application-gateway waf-policy create=@88
    network application-gateway waf-policy custom-rule create=@103
    network application-gateway waf-policy custom-rule create whole=@112
    network application-gateway waf-policy custom-rule list=[@103
    network application-gateway waf-policy custom-rule list whole=@112
    network application-gateway waf-policy custom-rule match-condition list=@130
    network application-gateway waf-policy custom-rule match-condition list whole=@131
    network application-gateway waf-policy custom-rule show=@103
    network application-gateway waf-policy custom-rule show whole=@112
    network application-gateway waf-policy custom-rule update=@103
    network application-gateway waf-policy custom-rule update whole=@112
    network application-gateway waf-policy list=[@88
    network application-gateway waf-policy managed-rule exception add=@107
    network application-gateway waf-policy managed-rule exception add whole={etag! id location name!
     properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id identity@19 location name!
     properties^{authenticationCertificates[@41 autoscaleConfiguration@42 backendAddressPools[@113
     backendHttpSettingsCollection[@86 backendSettingsCollection[@125 customErrorConfigurations[@46
     defaultPredefinedSslPolicy! enableFips:b enableHttp2:b firewallPolicy{id} forceFirewallPolicyAssociation:b
     frontendIPConfigurations[@48 frontendPorts[@49 gatewayIPConfigurations[@12 globalConfiguration@50
     httpListeners[@51 listeners[@52 loadDistributionPolicies[@53 operationalState!
     privateEndpointConnections![@126 privateLinkConfigurations[@54 probes[@127 provisioningState!
     redirectConfigurations[@57 requestRoutingRules[@128 resourceGuid! rewriteRuleSets[@59 routingRules[@61 sku@62
     sslCertificates[@102 sslPolicy@64 sslProfiles[@129 trustedClientCertificates[@66 trustedRootCertificates[@67
     urlPathMaps[@68 webApplicationFirewallConfiguration@69} tags< type! zones[} customRules[@103
     httpListeners![{id} managedRules+{exceptions[@107 exclusions[@109
     managedRuleSets+[{computedDisabledRules![{ruleGroupName+ rules[} ruleGroupOverrides[@110 ruleSetType+
     ruleSetVersion+}} pathBasedRules![{id} policySettings@111 provisioningState! resourceState!} tags< type!}
    network application-gateway waf-policy managed-rule exclusion add=@109
    network application-gateway waf-policy managed-rule exclusion add whole=@131
    network application-gateway waf-policy policy-setting update=@111
    network application-gateway waf-policy policy-setting update whole=@131
    network application-gateway waf-policy show=@88
    network application-gateway waf-policy update=@88
    network application-gateway waf-policy wait=@88
    network application-gateway wait=@40

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
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@7 subnet@11 virtualNetworkTaps[@33}
     type!}
    {etag! id location name! properties^{provisioningState! resourceGuid!} tags< type!}
    {name properties^{adminState inboundNatRulesPortMapping![{backendPort:i frontendPort:i inboundNatRuleName}
     ipAddress loadBalancerFrontendIPConfiguration{id} networkInterfaceIPConfiguration!{id} subnet{id}
     virtualNetwork{id}}}
    {identifier:i port:i protocol type}
    {fqdns![ groupId! requiredMemberName!}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings{ddosCustomPolicy{id}
     ddosProtectionPlan{id} protectionMode} deleteOption dnsSettings@9 idleTimeoutInMinutes:i ipAddress
     ipConfiguration!@10 ipTags[@38 linkedPublicIPAddress@7 migrationPhase natGateway{etag! id location name!
     properties^{idleTimeoutInMinutes:i nat64 provisioningState! publicIpAddresses[{id} publicIpAddressesV6[{id}
     publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid! serviceGateway{id} sourceVirtualNetwork{id}
     subnets![{id}} sku{name} tags< type! zones[} provisioningState! publicIPAddressVersion
     publicIPAllocationMethod publicIPPrefix{id} resourceGuid! servicePublicIPAddress@7} sku@39 tags< type! zones[}
    {name type}
    {domainNameLabel domainNameLabelScope fqdn reverseFqdn}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@7
     subnet@11}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@12
     defaultOutboundAccess:b delegations[@13 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@11} type!} ipConfigurations![@10 ipamPoolPrefixAllocations[@14
     natGateway{id} networkSecurityGroup@15 privateEndpointNetworkPolicies privateEndpoints![@25
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@34 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b disablePeeringRoute provisioningState! resourceGuid!
     routes[{etag! id name properties^{addressPrefix hasBgpOverride!:b nextHop{nextHopIpAddresses+[}
     nextHopIpAddress nextHopType+ provisioningState!} type!} subnets![@11} tags< type!}
     serviceAssociationLinks![@35 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[{etag! id name properties^@36 type!} subnets![@11} tags< type!}
     serviceEndpoints[@37 serviceGateway{id} sharingScope} type!}
    {etag! id name properties^{provisioningState! subnet{id}} type!}
    {etag! id name properties^{actions![ provisioningState! serviceName} type}
    {allocatedAddressPrefixes![ numberOfIpAddresses pool^{id}}
    {etag! id location name! properties^{defaultSecurityRules![@16 flowLogs![@18 flushConnection:b
     networkInterfaces![@23 provisioningState! resourceGuid! securityRules[@16 subnets![@11} tags< type!}
    {etag! id name properties^@17 type!}
    {access+ description destinationAddressPrefix destinationAddressPrefixes[
     destinationApplicationSecurityGroups[@3 destinationPortRange destinationPortRanges[ direction+ priority+:i
     protocol+ provisioningState! sourceAddressPrefix sourceAddressPrefixes[ sourceApplicationSecurityGroups[@3
     sourcePortRange sourcePortRanges[}
    {etag! id identity@19 location name! properties^{enabled:b enabledFilteringCriteria
     flowAnalyticsConfiguration@20 format@21 provisioningState! recordTypes retentionPolicy@22 storageId+
     targetResourceGuid! targetResourceId+} tags< type!}
    {principalId! tenantId! type userAssignedIdentities<{clientId! principalId!}}
    {networkWatcherFlowAnalyticsConfiguration{enabled:b trafficAnalyticsInterval:i workspaceId workspaceRegion
     workspaceResourceId}}
    {type version:i}
    {days:i enabled:b}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@24 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@2 macAddress!
     migrationPhase networkSecurityGroup@15 nicType primary!:b privateEndpoint!@25 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{accessMode alias! autoApproval@30 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@11} type!}
     loadBalancerFrontendIpConfigurations[@31 networkInterfaces![@23 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@25 privateEndpointLocation! privateLinkServiceConnectionState@29
     provisioningState!} type!} provisioningState! visibility@30} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@32 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {appliedDnsServers![ dnsServers[ internalDnsNameLabel internalDomainNameSuffix! internalFqdn!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 billingSku
     customDnsConfigs[@26 customNetworkInterfaceName ipConfigurations[@27 ipVersionType
     manualPrivateLinkServiceConnections[@28 networkInterfaces![@23 privateLinkServiceConnections[@28
     provisioningState! subnet@11} tags< type!}
    {fqdn ipAddresses[}
    {etag! name properties^{groupId memberName privateIPAddress} type!}
    {etag! id name properties^{groupIds[ privateLinkServiceConnectionState@29 privateLinkServiceId
     provisioningState! requestMessage} type!}
    {actionsRequired description status}
    {subscriptions[}
    {etag! id name properties^{ddosSettings{ddosCustomPolicy{id}} gatewayLoadBalancer{id} inboundNatPools![{id}
     inboundNatRules![{id} loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@7 publicIPPrefix{id} subnet@11} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@33} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@31
     destinationNetworkInterfaceIPConfiguration@2 destinationPort:i networkInterfaceTapConfigurations![@32
     provisioningState! resourceGuid!} tags< type!}
    {etag! id! name properties^{link linkedResourceType provisioningState!} type!}
    {etag! id name properties^{allowDelete:b link linkedResourceType locations[ provisioningState!} type!}
    {description provisioningState! service serviceResources[}
    {locations[ networkIdentifier{id} provisioningState! service}
    {ipTagType tag}
    {name tier}
    {etag! id identity@19 location name! properties^{authenticationCertificates[@41 autoscaleConfiguration@42
     backendAddressPools[@0 backendHttpSettingsCollection[@43 backendSettingsCollection[@45
     customErrorConfigurations[@46 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b
     entraJWTValidationConfigs[@47 firewallPolicy{id} forceFirewallPolicyAssociation:b frontendIPConfigurations[@48
     frontendPorts[@49 gatewayIPConfigurations[@12 globalConfiguration@50 httpListeners[@51 listeners[@52
     loadDistributionPolicies[@53 operationalState! privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@25 privateLinkServiceConnectionState@29 provisioningState!}
     type!} privateLinkConfigurations[@54 probes[@55 provisioningState! redirectConfigurations[@57
     requestRoutingRules[@58 resourceGuid! rewriteRuleSets[@59 routingRules[@61 sku@62 sslCertificates[@63
     sslPolicy@64 sslProfiles[@65 trustedClientCertificates[@66 trustedRootCertificates[@67 urlPathMaps[@68
     webApplicationFirewallConfiguration@69} tags< type! zones[}
    {etag! id name properties^{data provisioningState!} type!}
    {maxCapacity:i minCapacity+:i}
    {etag! id name properties^{affinityCookieName authenticationCertificates[{id} connectionDraining@44
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
    {etag! id name properties^{customErrorConfigurations[@46 firewallPolicy{id} frontendIPConfiguration{id}
     frontendPort{id} hostName hostNames[ protocol provisioningState! requireServerNameIndication:b
     sslCertificate{id} sslProfile{id}} type!}
    {etag! id name properties^{frontendIPConfiguration{id} frontendPort{id} hostNames[ protocol provisioningState!
     sslCertificate{id} sslProfile{id}} type!}
    {etag! id name properties^{loadDistributionAlgorithm loadDistributionTargets[{etag! id name
     properties^{backendAddressPool{id} weightPerServer:i} type!} provisioningState!} type!}
    {etag! id name properties^{ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAllocationMethod provisioningState! subnet{id}} type!} provisioningState!} type!}
    {etag! id name properties^{enableProbeProxyProtocolHeader:b host interval:i match@56 minServers:i path
     pickHostNameFromBackendHttpSettings:b pickHostNameFromBackendSettings:b port:i protocol provisioningState!
     timeout:i unhealthyThreshold:i} type!}
    {body statusCodes[}
    {etag! id name properties^{includePath:b includeQueryString:b pathRules[{id} redirectType
     requestRoutingRules[{id} targetListener{id} targetUrl urlPathMaps[{id}} type!}
    {etag! id name properties^{backendAddressPool{id} backendHttpSettings{id} entraJWTValidationConfig{id}
     httpListener{id} loadDistributionPolicy{id} priority:i provisioningState! redirectConfiguration{id}
     rewriteRuleSet{id} ruleType urlPathMap{id}} type!}
    {etag! id name properties^{provisioningState! rewriteRules[{actionSet{requestHeaderConfigurations[@60
     responseHeaderConfigurations[@60 urlConfiguration{modifiedPath modifiedQueryString reroute:b}}
     conditions[{ignoreCase:b negate:b pattern variable} name ruleSequence:i}}}
    {headerName headerValue headerValueMatcher{ignoreCase:b negate:b pattern}}
    {etag! id name properties^{backendAddressPool{id} backendSettings{id} listener{id} priority+:i
     provisioningState! ruleType} type!}
    {capacity:i family name tier}
    {etag! id name properties^{data hsm{keyId publicCertData} keyVaultSecretId password provisioningState!
     publicCertData!} type!}
    {cipherSuites[ disabledSslProtocols[ minProtocolVersion policyName policyType}
    {etag! id name properties^{clientAuthConfiguration{verifyClientAuthMode verifyClientCertIssuerDN:b
     verifyClientRevocation} provisioningState! sslPolicy@64 trustedClientCertificates[{id}} type!}
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
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@71 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@70 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@71 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@71 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@72 subnet@75 virtualNetworkTaps[@82}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@73 deleteOption dnsSettings@9
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@74 ipTags[@38 linkedPublicIPAddress@72 migrationPhase
     natGateway@84 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@72} sku@39 tags< type! zones[}
    {ddosProtectionPlan{id} protectionMode}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@72
     subnet@75}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@12
     defaultOutboundAccess:b delegations[@13 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@75} type!} ipConfigurations![@74 natGateway{id} networkSecurityGroup@76
     privateEndpointNetworkPolicies privateEndpoints![@79 privateLinkServiceNetworkPolicies provisioningState!
     purpose! resourceNavigationLinks![@34 routeTable{etag! id location name!
     properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[{etag! id name
     properties^{addressPrefix hasBgpOverride:b nextHopIpAddress nextHopType+ provisioningState!} type}
     subnets![@75} tags< type!} serviceAssociationLinks![@35 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@83 subnets![@75} tags< type!} serviceEndpoints[{locations[
     provisioningState! service} sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@77 flowLogs![{etag! id location name!
     properties^{enabled:b flowAnalyticsConfiguration@20 format@21 provisioningState! retentionPolicy@22 storageId+
     targetResourceGuid! targetResourceId+} tags< type!} flushConnection:b networkInterfaces![@78
     provisioningState! resourceGuid! securityRules[@77 subnets![@75} tags< type!}
    {etag! id name properties^@17 type}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@24 dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@71 macAddress! migrationPhase networkSecurityGroup@76 nicType primary!:b privateEndpoint!@79
     privateLinkService{etag! extendedLocation@8 id location name! properties^{alias! autoApproval@30
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@75} type!}
     loadBalancerFrontendIpConfigurations[@80 networkInterfaces![@78 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@79 privateEndpointLocation! privateLinkServiceConnectionState@29
     provisioningState!} type!} provisioningState! visibility@30} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@81 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@26
     customNetworkInterfaceName ipConfigurations[@27 manualPrivateLinkServiceConnections[@28 networkInterfaces![@78
     privateLinkServiceConnections[@28 provisioningState! subnet@75} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@72 publicIPPrefix{id} subnet@75} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@82} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@80
     destinationNetworkInterfaceIPConfiguration@71 destinationPort:i networkInterfaceTapConfigurations![@81
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^@36 type}
    {etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState! publicIpAddresses[{id}
     publicIpPrefixes[{id} resourceGuid! subnets![{id}} sku{name} tags< type! zones[}
    {backendHttpSettings@86 servers[{address health healthProbeLog ipConfiguration@71}}
    {etag! id name properties^{affinityCookieName authenticationCertificates[{id} connectionDraining@44
     cookieBasedAffinity hostName path pickHostNameFromBackendAddress:b port:i probe{id} probeEnabled:b protocol
     provisioningState! requestTimeout:i trustedRootCertificates[{id}} type!}
    {id name properties^{cipherSuites[ minProtocolVersion}}
    {etag! id location name! properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id
     identity@19 location name! properties^{authenticationCertificates[@41 autoscaleConfiguration@42
     backendAddressPools[@89 backendHttpSettingsCollection[@43 backendSettingsCollection[@45
     customErrorConfigurations[@46 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b
     entraJWTValidationConfigs[@47 firewallPolicy{id} forceFirewallPolicyAssociation:b frontendIPConfigurations[@48
     frontendPorts[@49 gatewayIPConfigurations[@12 globalConfiguration@50 httpListeners[@51 listeners[@52
     loadDistributionPolicies[@53 operationalState! privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@96 privateLinkServiceConnectionState@29 provisioningState!}
     type!} privateLinkConfigurations[@54 probes[@55 provisioningState! redirectConfigurations[@57
     requestRoutingRules[@58 resourceGuid! rewriteRuleSets[@59 routingRules[@61 sku@62 sslCertificates[@102
     sslPolicy@64 sslProfiles[@65 trustedClientCertificates[@66 trustedRootCertificates[@67 urlPathMaps[@68
     webApplicationFirewallConfiguration@69} tags< type! zones[} customRules[@103 httpListeners![{id}
     managedRules+@106 pathBasedRules![{id} policySettings@111 provisioningState! resourceState!} tags< type!}
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@90 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@89 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@90 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@90 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@91 subnet@93 virtualNetworkTaps[@99}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@73 deleteOption dnsSettings@9
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@92 ipTags[@38 linkedPublicIPAddress@91 migrationPhase
     natGateway@101 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@91} sku@39 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@91
     subnet@93}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@12
     defaultOutboundAccess:b delegations[@13 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@93} type!} ipConfigurations![@92 ipamPoolPrefixAllocations[@14
     natGateway{id} networkSecurityGroup@94 privateEndpointNetworkPolicies privateEndpoints![@96
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@34 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@100
     subnets![@93} tags< type!} serviceAssociationLinks![@35 serviceEndpointPolicies[{etag! id kind! location name!
     properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@83 subnets![@93} tags< type!} serviceEndpoints[@37 sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@77 flowLogs![@18 flushConnection:b
     networkInterfaces![@95 provisioningState! resourceGuid! securityRules[@77 subnets![@93} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@24 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@90 macAddress!
     migrationPhase networkSecurityGroup@94 nicType primary!:b privateEndpoint!@96 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{accessMode alias! autoApproval@30 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@93} type!}
     loadBalancerFrontendIpConfigurations[@97 networkInterfaces![@95 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@96 privateEndpointLocation! privateLinkServiceConnectionState@29
     provisioningState!} type!} provisioningState! visibility@30} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@98 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@26
     customNetworkInterfaceName ipConfigurations[@27 manualPrivateLinkServiceConnections[@28 networkInterfaces![@95
     privateLinkServiceConnections[@28 provisioningState! subnet@93} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@91 publicIPPrefix{id} subnet@93} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@99} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@97
     destinationNetworkInterfaceIPConfiguration@90 destinationPort:i networkInterfaceTapConfigurations![@98
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{addressPrefix hasBgpOverride!:b nextHopIpAddress nextHopType+ provisioningState!}
     type}
    {etag! id location name! properties^{idleTimeoutInMinutes:i provisioningState! publicIpAddresses[{id}
     publicIpAddressesV6[{id} publicIpPrefixes[{id} publicIpPrefixesV6[{id} resourceGuid! sourceVirtualNetwork{id}
     subnets![{id}} sku{name} tags< type! zones[}
    {etag! id name properties^{data keyVaultSecretId password provisioningState! publicCertData!} type!}
    {action+ etag! groupByUserSession[@104 matchConditions+[{matchValues+[ matchVariables+[@105 negationConditon:b
     operator+ transforms[} name priority+:i rateLimitDuration rateLimitThreshold:i ruleType+ state}
    {groupByVariables+[{variableName+}}
    {selector variableName+}
    {exceptions[@107 exclusions[@109 managedRuleSets+[{computedDisabledRules![{ruleGroupName+ rules[:a}
     ruleGroupOverrides[@110 ruleSetType+ ruleSetVersion+}}
    {exceptionManagedRuleSets[@108 matchVariable+ selector selectorMatchOperator valueMatchOperator+ values[}
    {ruleGroups[{ruleGroupName+ rules[{ruleId+}} ruleSetType+ ruleSetVersion+}
    {exclusionManagedRuleSets[@108 matchVariable+ selector+ selectorMatchOperator+}
    {ruleGroupName+ rules[{action ruleId+ sensitivity state}}
    {customBlockResponseBody customBlockResponseStatusCode:i fileUploadEnforcement:b fileUploadLimitInMb:i
     jsChallengeCookieExpirationInMins:i logScrubbing{scrubbingRules[{matchVariable+ selector
     selectorMatchOperator+ state} state} maxRequestBodySizeInKb:i mode requestBodyCheck:b requestBodyEnforcement:b
     requestBodyInspectLimitInKB:i state}
    {etag! id location name! properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id
     identity@19 location name! properties^{authenticationCertificates[@41 autoscaleConfiguration@42
     backendAddressPools[@113 backendHttpSettingsCollection[@43 backendSettingsCollection[@125
     customErrorConfigurations[@46 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b firewallPolicy{id}
     forceFirewallPolicyAssociation:b frontendIPConfigurations[@48 frontendPorts[@49 gatewayIPConfigurations[@12
     globalConfiguration@50 httpListeners[@51 listeners[@52 loadDistributionPolicies[@53 operationalState!
     privateEndpointConnections![@126 privateLinkConfigurations[@54 probes[@127 provisioningState!
     redirectConfigurations[@57 requestRoutingRules[@128 resourceGuid! rewriteRuleSets[@59 routingRules[@61 sku@62
     sslCertificates[@102 sslPolicy@64 sslProfiles[@129 trustedClientCertificates[@66 trustedRootCertificates[@67
     urlPathMaps[@68 webApplicationFirewallConfiguration@69} tags< type! zones[} customRules[@103
     httpListeners![{id} managedRules+@106 pathBasedRules![{id} policySettings@111 provisioningState!
     resourceState!} tags< type!}
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@114 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@113 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@114 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@114 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@115 subnet@117 virtualNetworkTaps[@124}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@73 deleteOption dnsSettings@9
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@116 ipTags[@38 linkedPublicIPAddress@115 migrationPhase
     natGateway@101 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@115} sku@39 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@115
     subnet@117}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@12
     defaultOutboundAccess:b delegations[@13 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@117} type!} ipConfigurations![@116 ipamPoolPrefixAllocations[@14
     natGateway{id} networkSecurityGroup@118 privateEndpointNetworkPolicies privateEndpoints![@121
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@34 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@100
     subnets![@117} tags< type!} serviceAssociationLinks![@35 serviceEndpointPolicies[{etag! id kind! location
     name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@83 subnets![@117} tags< type!} serviceEndpoints[@37 sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@77 flowLogs![@119 flushConnection:b
     networkInterfaces![@120 provisioningState! resourceGuid! securityRules[@77 subnets![@117} tags< type!}
    {etag! id identity@19 location name! properties^{enabled:b enabledFilteringCriteria
     flowAnalyticsConfiguration@20 format@21 provisioningState! retentionPolicy@22 storageId+ targetResourceGuid!
     targetResourceId+} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku
     defaultOutboundConnectivityEnabled!:b disableTcpStateTracking:b dnsSettings@24 dscpConfiguration!{id}
     enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![ ipConfigurations[@114 macAddress!
     migrationPhase networkSecurityGroup@118 nicType primary!:b privateEndpoint!@121 privateLinkService{etag!
     extendedLocation@8 id location name! properties^{alias! autoApproval@30 destinationIPAddress
     enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name properties^{primary:b privateIPAddress
     privateIPAddressVersion privateIPAllocationMethod provisioningState! subnet@117} type!}
     loadBalancerFrontendIpConfigurations[@122 networkInterfaces![@120 privateEndpointConnections![{etag! id name
     properties^{linkIdentifier! privateEndpoint!@121 privateEndpointLocation! privateLinkServiceConnectionState@29
     provisioningState!} type!} provisioningState! visibility@30} tags< type!} provisioningState! resourceGuid!
     tapConfigurations![@123 virtualMachine!{id} vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@26
     customNetworkInterfaceName ipConfigurations[@27 manualPrivateLinkServiceConnections[@28
     networkInterfaces![@120 privateLinkServiceConnections[@28 provisioningState! subnet@117} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@115 publicIPPrefix{id} subnet@117} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@124} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@122
     destinationNetworkInterfaceIPConfiguration@114 destinationPort:i networkInterfaceTapConfigurations![@123
     provisioningState! resourceGuid!} tags< type!}
    {etag! id name properties^{hostName pickHostNameFromBackendAddress:b port:i probe{id} protocol
     provisioningState! timeout:i trustedRootCertificates[{id}} type!}
    {etag! id name properties^{linkIdentifier! privateEndpoint!@121 privateLinkServiceConnectionState@29
     provisioningState!} type!}
    {etag! id name properties^{host interval:i match@56 minServers:i path pickHostNameFromBackendHttpSettings:b
     pickHostNameFromBackendSettings:b port:i protocol provisioningState! timeout:i unhealthyThreshold:i} type!}
    {etag! id name properties^{backendAddressPool{id} backendHttpSettings{id} httpListener{id}
     loadDistributionPolicy{id} priority:i provisioningState! redirectConfiguration{id} rewriteRuleSet{id} ruleType
     urlPathMap{id}} type!}
    {etag! id name properties^{clientAuthConfiguration{verifyClientCertIssuerDN:b verifyClientRevocation}
     provisioningState! sslPolicy@64 trustedClientCertificates[{id}} type!}
    {action+ etag! groupByUserSession[@104 matchConditions+[{matchValues[ matchVariables+[@105 negationConditon:b
     operator+ transforms[} name priority+:i rateLimitDuration rateLimitThreshold:i ruleType+ state}
    {etag! id location name! properties^{applicationGatewayForContainers![{id+} applicationGateways![{etag! id
     identity@19 location name! properties^{authenticationCertificates[@41 autoscaleConfiguration@42
     backendAddressPools[@132 backendHttpSettingsCollection[@86 backendSettingsCollection[@125
     customErrorConfigurations[@46 defaultPredefinedSslPolicy! enableFips:b enableHttp2:b firewallPolicy{id}
     forceFirewallPolicyAssociation:b frontendIPConfigurations[@48 frontendPorts[@49 gatewayIPConfigurations[@12
     globalConfiguration@50 httpListeners[@51 listeners[@52 loadDistributionPolicies[@53 operationalState!
     privateEndpointConnections![{etag! id name properties^{linkIdentifier! privateEndpoint!@139
     privateLinkServiceConnectionState@29 provisioningState!} type!} privateLinkConfigurations[@54 probes[@127
     provisioningState! redirectConfigurations[@57 requestRoutingRules[@128 resourceGuid! rewriteRuleSets[@59
     routingRules[@61 sku@62 sslCertificates[@102 sslPolicy@64 sslProfiles[@129 trustedClientCertificates[@66
     trustedRootCertificates[@67 urlPathMaps[@68 webApplicationFirewallConfiguration@69} tags< type! zones[}
     customRules[@130 httpListeners![{id} managedRules+{exceptions[@107 exclusions[@109
     managedRuleSets+[{ruleGroupOverrides[@110 ruleSetType+ ruleSetVersion+}} pathBasedRules![{id}
     policySettings@111 provisioningState! resourceState!} tags< type!}
    {etag! id name properties^{backendAddresses[@1 backendIPConfigurations![@133 provisioningState!} type!}
    {etag! id name properties^{applicationGatewayBackendAddressPools[@132 applicationSecurityGroups[@3
     gatewayLoadBalancer{id} loadBalancerBackendAddressPools[{etag! id name
     properties^{backendIPConfigurations![@133 drainPeriodInSeconds:i inboundNatRules![{id}
     loadBalancerBackendAddresses[@4 loadBalancingRules![{id} location outboundRule!{id} outboundRules![{id}
     provisioningState! syncMode tunnelInterfaces[@5 virtualNetwork{id}} type!} loadBalancerInboundNatRules[{etag!
     id name properties^{backendAddressPool{id} backendIPConfiguration!@133 backendPort:i enableFloatingIP:b
     enableTcpReset:b frontendIPConfiguration{id} frontendPort:i frontendPortRangeEnd:i frontendPortRangeStart:i
     idleTimeoutInMinutes:i protocol provisioningState!} type!} primary:b privateIPAddress
     privateIPAddressPrefixLength?:i privateIPAddressVersion privateIPAllocationMethod
     privateLinkConnectionProperties!@6 provisioningState! publicIPAddress@134 subnet@136 virtualNetworkTaps[@142}
     type}
    {etag! extendedLocation@8 id location name! properties^{ddosSettings@73 deleteOption dnsSettings@9
     idleTimeoutInMinutes:i ipAddress ipConfiguration!@135 ipTags[@38 linkedPublicIPAddress@134 migrationPhase
     natGateway@84 provisioningState! publicIPAddressVersion publicIPAllocationMethod publicIPPrefix{id}
     resourceGuid! servicePublicIPAddress@134} sku@39 tags< type! zones[}
    {etag! id name properties^{privateIPAddress privateIPAllocationMethod provisioningState! publicIPAddress@134
     subnet@136}}
    {etag! id name properties^{addressPrefix addressPrefixes[ applicationGatewayIPConfigurations[@12
     defaultOutboundAccess:b delegations[@13 ipAllocations[{id} ipConfigurationProfiles![{etag! id name
     properties^{provisioningState! subnet@136} type!} ipConfigurations![@135 natGateway{id}
     networkSecurityGroup@137 privateEndpointNetworkPolicies privateEndpoints![@139
     privateLinkServiceNetworkPolicies provisioningState! purpose! resourceNavigationLinks![@34 routeTable{etag! id
     location name! properties^{disableBgpRoutePropagation:b provisioningState! resourceGuid! routes[@100
     subnets![@136} tags< type!} serviceAssociationLinks![@35 serviceEndpointPolicies[{etag! id kind! location
     name! properties^{contextualServiceEndpointPolicies[ provisioningState! resourceGuid! serviceAlias
     serviceEndpointPolicyDefinitions[@83 subnets![@136} tags< type!} serviceEndpoints[@37 sharingScope} type}
    {etag! id location name! properties^{defaultSecurityRules![@77 flowLogs![@119 flushConnection:b
     networkInterfaces![@138 provisioningState! resourceGuid! securityRules[@77 subnets![@136} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{auxiliaryMode auxiliarySku disableTcpStateTracking:b
     dnsSettings@24 dscpConfiguration!{id} enableAcceleratedNetworking:b enableIPForwarding:b hostedWorkloads![
     ipConfigurations[@133 macAddress! migrationPhase networkSecurityGroup@137 nicType primary!:b
     privateEndpoint!@139 privateLinkService{etag! extendedLocation@8 id location name! properties^{alias!
     autoApproval@30 destinationIPAddress enableProxyProtocol:b fqdns[ ipConfigurations[{etag! id name
     properties^{primary:b privateIPAddress privateIPAddressVersion privateIPAllocationMethod provisioningState!
     subnet@136} type!} loadBalancerFrontendIpConfigurations[@140 networkInterfaces![@138
     privateEndpointConnections![{etag! id name properties^{linkIdentifier! privateEndpoint!@139
     privateEndpointLocation! privateLinkServiceConnectionState@29 provisioningState!} type!} provisioningState!
     visibility@30} tags< type!} provisioningState! resourceGuid! tapConfigurations![@141 virtualMachine!{id}
     vnetEncryptionSupported!:b workloadType} tags< type!}
    {etag! extendedLocation@8 id location name! properties^{applicationSecurityGroups[@3 customDnsConfigs[@26
     customNetworkInterfaceName ipConfigurations[@27 manualPrivateLinkServiceConnections[@28
     networkInterfaces![@138 privateLinkServiceConnections[@28 provisioningState! subnet@136} tags< type!}
    {etag! id name properties^{gatewayLoadBalancer{id} inboundNatPools![{id} inboundNatRules![{id}
     loadBalancingRules![{id} outboundRules![{id} privateIPAddress privateIPAddressVersion
     privateIPAllocationMethod provisioningState! publicIPAddress@134 publicIPPrefix{id} subnet@136} type! zones[}
    {etag! id name properties^{provisioningState! virtualNetworkTap@142} type!}
    {etag! id location name! properties^{destinationLoadBalancerFrontEndIPConfiguration@140
     destinationNetworkInterfaceIPConfiguration@133 destinationPort:i networkInterfaceTapConfigurations![@141
     provisioningState! resourceGuid!} tags< type!}
    """#
}
