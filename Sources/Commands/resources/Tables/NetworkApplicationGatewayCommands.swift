// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let networkApplicationGateway: StaticString = #"""
    network application-gateway address-pool create ; Create a backend address pool.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.backendAddressPools [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --servers ; [] ;  ;  ; Addresses or names of the servers.
    network application-gateway address-pool delete ; Delete a backend address pool.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.backendAddressPools [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway address-pool list ; List backend address pools.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.backendAddressPools
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway address-pool show ; Show a backend address pool.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.backendAddressPools [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway address-pool update ; Change a backend address pool.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does update
     part properties.backendAddressPools [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --servers ; [?]? ;  ;  ; Addresses or names of the servers.
    network application-gateway address-pool wait ; Wait until a backend address pool is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway delete ; Delete an application gateway.
     DELETE 2025-07-01 %Microsoft.Network/applicationGateways/{name} location
     does delete
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway frontend-ip create ; Create a frontend address.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.frontendIPConfigurations [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --private-ip-address ;  ; properties.privateIPAddress ;  ; The private address in front.
     --public-ip-address ; id(%Microsoft.Network/publicIpAddresses/{}) ; properties.publicIPAddress.id ;  ; The public address in front, by name or id.
     --subnet ; id(%Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{}) ; properties.subnet.id ;  ; The subnet, by name or id.
     --vnet-name ;  ;  ;  ; The virtual network that the subnet is in.
    network application-gateway frontend-ip delete ; Delete a frontend address.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.frontendIPConfigurations [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway frontend-ip list ; List frontend addresses.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.frontendIPConfigurations
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway frontend-ip show ; Show a frontend address.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.frontendIPConfigurations [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway frontend-ip update ; Change a frontend address.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does update
     part properties.frontendIPConfigurations [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --private-ip-address ; ? ; properties.privateIPAddress ;  ; The private address in front.
     --subnet ; id(%Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{})? ; properties.subnet.id ;  ; The subnet, by name or id.
     --vnet-name ;  ;  ;  ; The virtual network that the subnet is in.
    network application-gateway frontend-ip wait ; Wait until a frontend address is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway frontend-port create ; Create a frontend port.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.frontendPorts [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --port ; int ; properties.port ;  ; The port.
    network application-gateway frontend-port delete ; Delete a frontend port.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.frontendPorts [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway frontend-port list ; List frontend ports.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.frontendPorts
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway frontend-port show ; Show a frontend port.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.frontendPorts [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway frontend-port update ; Change a frontend port.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does update
     part properties.frontendPorts [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --port ; int? ; properties.port ;  ; The port.
    network application-gateway frontend-port wait ; Wait until a frontend port is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway http-listener create ; Create a listener.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.httpListeners [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --host-name ;  ; properties.hostName ;  ; The host name that is sent to the backend, or listened for.
     --host-names ; [] ; properties.hostNames ;  ; Host names that are listened for.
     --waf-policy ; id(%Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/{}) ; properties.firewallPolicy.id ; group=Gateway ; The firewall policy, by name or id.
     --frontend-ip ; id(%Microsoft.Network/applicationGateways/{gateway_name}/frontendIPConfigurations/{}) ; properties.frontendIPConfiguration.id ; group=Gateway ; The frontend address, by name or id.
     --frontend-port ; id(%Microsoft.Network/applicationGateways/{gateway_name}/frontendPorts/{}) ; properties.frontendPort.id ; required group=Gateway ; The frontend port, by name or id.
     --ssl-cert ; id(%Microsoft.Network/applicationGateways/{gateway_name}/sslCertificates/{}) ; properties.sslCertificate.id ; group=Gateway ; The certificate, by name or id.
     --ssl-profile-id ; id(%Microsoft.Network/applicationGateways/{gateway_name}/sslProfiles/{}) ; properties.sslProfile.id ; group=Gateway ; The profile of safe connections, by name or id.
    network application-gateway http-listener delete ; Delete a listener.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.httpListeners [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway http-listener list ; List listeners.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.httpListeners
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway http-listener show ; Show a listener.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.httpListeners [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway http-listener update ; Change a listener.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does update
     part properties.httpListeners [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --host-name ; ? ; properties.hostName ;  ; The host name that is sent to the backend, or listened for.
     --host-names ; [?]? ; properties.hostNames ;  ; Host names that are listened for.
     --waf-policy ; id(%Microsoft.Network/ApplicationGatewayWebApplicationFirewallPolicies/{})? ; properties.firewallPolicy.id ; group=Gateway ; The firewall policy, by name or id.
     --frontend-ip ; id(%Microsoft.Network/applicationGateways/{gateway_name}/frontendIPConfigurations/{})? ; properties.frontendIPConfiguration.id ; group=Gateway ; The frontend address, by name or id.
     --frontend-port ; id(%Microsoft.Network/applicationGateways/{gateway_name}/frontendPorts/{}) ; properties.frontendPort.id ; group=Gateway ; The frontend port, by name or id.
     --ssl-cert ; id(%Microsoft.Network/applicationGateways/{gateway_name}/sslCertificates/{})? ; properties.sslCertificate.id ; group=Gateway ; The certificate, by name or id.
     --ssl-profile-id ; id(%Microsoft.Network/applicationGateways/{gateway_name}/sslProfiles/{})? ; properties.sslProfile.id ; group=Gateway ; The profile of safe connections, by name or id.
    network application-gateway http-listener wait ; Wait until a listener is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway http-settings create ; Create a set of settings for the backend.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.backendHttpSettingsCollection [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --affinity-cookie-name ;  ; properties.affinityCookieName ;  ; The name of the cookie that keeps a client at one machine.
     --cookie-based-affinity ; Disabled|Enabled=Enabled ; properties.cookieBasedAffinity ; default=Disabled ; Whether a client stays at one machine.
     --host-name ;  ; properties.hostName ;  ; The host name that is sent to the backend, or listened for.
     --path ;  ; properties.path ;  ; The path that is asked for, or put before paths.
     --host-name-from-backend-pool ; bool ; properties.pickHostNameFromBackendAddress ;  ; Whether the host name is that of the machine in the pool.
     --port ; int ; properties.port ; required ; The port.
     --probe ; id(%Microsoft.Network/applicationGateways/{gateway_name}/probes/{}) ; properties.probe.id ;  ; The health probe, by name or id.
     --enable-probe ; bool ; properties.probeEnabled ;  ; Whether the probe is used.
     --protocol ; Http|Https|Tcp|Tls ; properties.protocol ; default=Http ; The protocol.
     --timeout ; int ; properties.requestTimeout ;  ; Seconds to wait for an answer.
     --dedicated-connection --dedicated-backend-connection ; bool ; properties.dedicatedBackendConnection ; dest=dedicated_backend_connection group=Properties ; Whether each connection of a client has one of its own to the backend.
     --sni-name ;  ; properties.sniName ; group=Properties ; The name that is sent when a connection is made safe.
     --validate-cert-ce --validate-cert-chain-and-expiry ; bool ; properties.validateCertChainAndExpiry ; dest=validate_cert_chain_and_expiry group=Properties default=true ; Whether the backend's certificate must be trusted and in date.
     --validate-sni ; bool ; properties.validateSNI ; group=Properties default=true ; Whether the backend's certificate must bear the name that was sent.
     --auth-certs ; [id(%Microsoft.Network/applicationGateways/{gateway_name}/authenticationCertificates/{})] ;  ; each=properties.authenticationCertificates:id ; Certificates that the backend is known by, by name or id.
     --root-certs ; [id(%Microsoft.Network/applicationGateways/{gateway_name}/trustedRootCertificates/{})] ;  ; each=properties.trustedRootCertificates:id ; Root certificates that the backend is trusted by, by name or id.
     --connection-draining-timeout ; int(0..3600) ;  ; default=0 ; Seconds that connections of a machine which leaves may go on. 0 lets them break.
    network application-gateway http-settings delete ; Delete a set of settings for the backend.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.backendHttpSettingsCollection [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway http-settings list ; List sets of settings for backends.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.backendHttpSettingsCollection
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway http-settings show ; Show a set of settings for the backend.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.backendHttpSettingsCollection [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway http-settings update ; Change a set of settings for the backend.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does update
     part properties.backendHttpSettingsCollection [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --affinity-cookie-name ; ? ; properties.affinityCookieName ;  ; The name of the cookie that keeps a client at one machine.
     --cookie-based-affinity ; Disabled|Enabled?=Enabled ; properties.cookieBasedAffinity ;  ; Whether a client stays at one machine.
     --host-name ; ? ; properties.hostName ;  ; The host name that is sent to the backend, or listened for.
     --path ; ? ; properties.path ;  ; The path that is asked for, or put before paths.
     --host-name-from-backend-pool ; bool? ; properties.pickHostNameFromBackendAddress ;  ; Whether the host name is that of the machine in the pool.
     --port ; int? ; properties.port ;  ; The port.
     --probe ; id(%Microsoft.Network/applicationGateways/{gateway_name}/probes/{})? ; properties.probe.id ;  ; The health probe, by name or id.
     --enable-probe ; bool? ; properties.probeEnabled ;  ; Whether the probe is used.
     --protocol ; Http|Https|Tcp|Tls? ; properties.protocol ;  ; The protocol.
     --timeout ; int? ; properties.requestTimeout ;  ; Seconds to wait for an answer.
     --dedicated-connection --dedicated-backend-connection ; bool? ; properties.dedicatedBackendConnection ; dest=dedicated_backend_connection group=Properties ; Whether each connection of a client has one of its own to the backend.
     --sni-name ; ? ; properties.sniName ; group=Properties ; The name that is sent when a connection is made safe.
     --validate-cert-ce --validate-cert-chain-and-expiry ; bool? ; properties.validateCertChainAndExpiry ; dest=validate_cert_chain_and_expiry group=Properties ; Whether the backend's certificate must be trusted and in date.
     --validate-sni ; bool? ; properties.validateSNI ; group=Properties ; Whether the backend's certificate must bear the name that was sent.
     --auth-certs ; [id(%Microsoft.Network/applicationGateways/{gateway_name}/authenticationCertificates/{})?]? ;  ; each=properties.authenticationCertificates:id ; Certificates that the backend is known by, by name or id.
     --root-certs ; [id(%Microsoft.Network/applicationGateways/{gateway_name}/trustedRootCertificates/{})?]? ;  ; each=properties.trustedRootCertificates:id ; Root certificates that the backend is trusted by, by name or id.
     --connection-draining-timeout ; int(0..3600)? ;  ;  ; Seconds that connections of a machine which leaves may go on. 0 lets them break.
    network application-gateway http-settings wait ; Wait until a set of settings for the backend is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway list ; List application gateways.
     GET 2025-07-01 /subscriptions/{subscription}/providers/Microsoft.Network/applicationGateways
     GET 2025-07-01 %Microsoft.Network/applicationGateways
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway probe create ; Create a health probe.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.probes [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --host ;  ; properties.host ;  ; The host name that is asked for.
     --interval ; int ; properties.interval ; default=30 ; Seconds between two tries.
     --match-body ;  ; properties.match.body ;  ; A text that a good answer has in it.
     --match-status-codes ; [] ; properties.match.statusCodes ;  ; HTTP statuses of good answers, such as 200-399.
     --min-servers ; int ; properties.minServers ;  ; Machines that are always taken to be well.
     --path ;  ; properties.path ;  ; The path that is asked for, or put before paths.
     --from-http-settings --host-name-from-http-settings ; bool ; properties.pickHostNameFromBackendHttpSettings ; dest=host_name_from_http_settings ; Whether the host name is that of the settings.
     --from-settings --host-name-from-settings ; bool ; properties.pickHostNameFromBackendSettings ; dest=host_name_from_settings ; Whether the host name is that of the backend settings.
     --port ; int(1..65535) ; properties.port ;  ; The port.
     --protocol ; Http|Https|Tcp|Tls ; properties.protocol ;  ; The protocol.
     --timeout ; int ; properties.timeout ; default=120 ; Seconds to wait for an answer.
     --threshold ; int ; properties.unhealthyThreshold ; default=8 ; Failures in a row after which a machine is taken to be ill.
     --enable-proxy-header ; bool ; properties.enableProbeProxyProtocolHeader ; group=Properties ; Whether tries begin with a header of the proxy protocol.
    network application-gateway probe delete ; Delete a health probe.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.probes [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway probe list ; List health probes.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.probes
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway probe show ; Show a health probe.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.probes [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway probe update ; Change a health probe.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does update
     part properties.probes [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --host ; ? ; properties.host ;  ; The host name that is asked for.
     --interval ; int? ; properties.interval ;  ; Seconds between two tries.
     --match-body ; ? ; properties.match.body ;  ; A text that a good answer has in it.
     --match-status-codes ; [?]? ; properties.match.statusCodes ;  ; HTTP statuses of good answers, such as 200-399.
     --min-servers ; int? ; properties.minServers ;  ; Machines that are always taken to be well.
     --path ; ? ; properties.path ;  ; The path that is asked for, or put before paths.
     --from-http-settings --host-name-from-http-settings ; bool? ; properties.pickHostNameFromBackendHttpSettings ; dest=host_name_from_http_settings ; Whether the host name is that of the settings.
     --from-settings --host-name-from-settings ; bool? ; properties.pickHostNameFromBackendSettings ; dest=host_name_from_settings ; Whether the host name is that of the backend settings.
     --port ; int(1..65535)? ; properties.port ;  ; The port.
     --protocol ; Http|Https|Tcp|Tls? ; properties.protocol ;  ; The protocol.
     --timeout ; int? ; properties.timeout ;  ; Seconds to wait for an answer.
     --threshold ; int? ; properties.unhealthyThreshold ;  ; Failures in a row after which a machine is taken to be ill.
     --enable-proxy-header ; bool? ; properties.enableProbeProxyProtocolHeader ; group=Properties ; Whether tries begin with a header of the proxy protocol.
    network application-gateway probe wait ; Wait until a health probe is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway redirect-config create ; Create a redirection.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.redirectConfigurations [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --include-path ; bool ; properties.includePath ;  ; Whether the path goes along.
     --include-query-string ; bool ; properties.includeQueryString ;  ; Whether the query goes along.
     -t --type ; Found|Permanent|SeeOther|Temporary ; properties.redirectType ; required ; How lasting the redirection is.
     --target-listener ; id(%Microsoft.Network/applicationGateways/{gateway_name}/httpListeners/{}) ; properties.targetListener.id ;  ; The listener that traffic is sent to, by name or id.
     --target-url ;  ; properties.targetUrl ;  ; The address that traffic is sent to.
    network application-gateway redirect-config delete ; Delete a redirection.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.redirectConfigurations [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway redirect-config list ; List redirections.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.redirectConfigurations
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway redirect-config show ; Show a redirection.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.redirectConfigurations [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway redirect-config update ; Change a redirection.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does update
     part properties.redirectConfigurations [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --include-path ; bool? ; properties.includePath ;  ; Whether the path goes along.
     --include-query-string ; bool? ; properties.includeQueryString ;  ; Whether the query goes along.
     -t --type ; Found|Permanent|SeeOther|Temporary? ; properties.redirectType ;  ; How lasting the redirection is.
     --target-listener ; id(%Microsoft.Network/applicationGateways/{gateway_name}/httpListeners/{})? ; properties.targetListener.id ;  ; The listener that traffic is sent to, by name or id.
     --target-url ; ? ; properties.targetUrl ;  ; The address that traffic is sent to.
    network application-gateway redirect-config wait ; Wait until a redirection is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway rule create ; Create a rule that sends traffic on.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does create
     part properties.requestRoutingRules [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --priority ; int(1..20000) ; properties.priority ;  ; Which rule comes first: 1 before 20000.
     --rule-type ; Basic|PathBasedRouting ; properties.ruleType ; default=Basic ; Whether the path of a request decides where it goes.
     --address-pool ; id(%Microsoft.Network/applicationGateways/{gateway_name}/backendAddressPools/{}) ; properties.backendAddressPool.id ; group=Properties ; The backend address pool, by name or id.
     --http-settings ; id(%Microsoft.Network/applicationGateways/{gateway_name}/backendHttpSettingsCollection/{}) ; properties.backendHttpSettings.id ; group=Properties ; The settings of the traffic to the backend, by name or id.
     --entra-jwt-config --entra-jwt-validation-config ; {id} ; properties.entraJWTValidationConfig ; dest=entra_jwt_validation_config group=Properties ; How the tokens of requests are looked at.
     --http-listener ; id(%Microsoft.Network/applicationGateways/{gateway_name}/httpListeners/{}) ; properties.httpListener.id ; group=Properties ; The listener, by name or id.
     --redirect-config ; id(%Microsoft.Network/applicationGateways/{gateway_name}/redirectConfigurations/{}) ; properties.redirectConfiguration.id ; group=Properties ; The redirection, by name or id.
     --rewrite-rule-set ; id(%Microsoft.Network/applicationGateways/{gateway_name}/rewriteRuleSets/{}) ; properties.rewriteRuleSet.id ; group=Properties ; The set of rewriting rules, by name or id.
     --url-path-map ; id(%Microsoft.Network/applicationGateways/{gateway_name}/urlPathMaps/{}) ; properties.urlPathMap.id ; group=Properties ; The map of paths, by name or id.
    network application-gateway rule delete ; Delete a rule that sends traffic on.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does delete
     part properties.requestRoutingRules [name=name]
     no-wait
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway rule list ; List rules that send traffic on.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.requestRoutingRules
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway rule show ; Show a rule that sends traffic on.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does show
     part properties.requestRoutingRules [name=name]
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network application-gateway rule update ; Change a rule that sends traffic on.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
     does update
     part properties.requestRoutingRules [name=name]
     no-wait
     generic-update
     --gateway-name ;  ;  ; required ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --priority ; int(1..20000)? ; properties.priority ;  ; Which rule comes first: 1 before 20000.
     --rule-type ; Basic|PathBasedRouting? ; properties.ruleType ;  ; Whether the path of a request decides where it goes.
     --address-pool ; id(%Microsoft.Network/applicationGateways/{gateway_name}/backendAddressPools/{})? ; properties.backendAddressPool.id ; group=Properties ; The backend address pool, by name or id.
     --http-settings ; id(%Microsoft.Network/applicationGateways/{gateway_name}/backendHttpSettingsCollection/{})? ; properties.backendHttpSettings.id ; group=Properties ; The settings of the traffic to the backend, by name or id.
     --entra-jwt-config --entra-jwt-validation-config ; {id: ?}? ; properties.entraJWTValidationConfig ; dest=entra_jwt_validation_config group=Properties ; How the tokens of requests are looked at.
     --http-listener ; id(%Microsoft.Network/applicationGateways/{gateway_name}/httpListeners/{})? ; properties.httpListener.id ; group=Properties ; The listener, by name or id.
     --redirect-config ; id(%Microsoft.Network/applicationGateways/{gateway_name}/redirectConfigurations/{})? ; properties.redirectConfiguration.id ; group=Properties ; The redirection, by name or id.
     --rewrite-rule-set ; id(%Microsoft.Network/applicationGateways/{gateway_name}/rewriteRuleSets/{})? ; properties.rewriteRuleSet.id ; group=Properties ; The set of rewriting rules, by name or id.
     --url-path-map ; id(%Microsoft.Network/applicationGateways/{gateway_name}/urlPathMaps/{})? ; properties.urlPathMap.id ; group=Properties ; The map of paths, by name or id.
    network application-gateway rule wait ; Wait until a rule that sends traffic on is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name}
     does wait
     wait
     --gateway-name ;  ;  ; required id=name ; The name of the application gateway.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway show ; Show an application gateway.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway start ; Start an application gateway.
     POST 2023-11-01 %Microsoft.Network/applicationGateways/{name}/start location
     does act
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway stop ; Stop an application gateway.
     POST 2023-11-01 %Microsoft.Network/applicationGateways/{name}/stop location
     does act
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network application-gateway update ; Change an application gateway.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{name}
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{name} operation
     does update
     no-wait
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --identity ; {type: None|SystemAssigned|SystemAssigned^UserAssigned|UserAssigned?, user-assigned-identities: {*: {}?={}}?}? ; identity ;  ; The identities of the gateway.
     --max-capacity ; int(2..)? ; properties.autoscaleConfiguration.maxCapacity ;  ; The most units that the gateway grows to.
     --min-capacity ; int(0..) ; properties.autoscaleConfiguration.minCapacity ;  ; The fewest units that the gateway shrinks to.
     --enable-fips ; bool? ; properties.enableFips ;  ; Whether only methods of FIPS are used.
     --http2 ; Disabled~false|Enabled~true?=Enabled ; properties.enableHttp2 ;  ; Whether clients may speak HTTP/2.
     --capacity ; int? ; properties.sku.capacity ;  ; How many units the gateway has.
     --sku ; Basic|Standard_Large|Standard_Medium|Standard_Small|Standard_v2|WAF_Large|WAF_Medium|WAF_v2? ; properties.sku.name ;  ; The kind of gateway.
     --ssl-profiles ; [{client-auth-configuration: {verify-client-auth-mode: Passthrough|Strict?, verify-client-cert-issuer-dn: bool? @verifyClientCertIssuerDN, verify-client-revocation: None|OCSP?}? @properties.clientAuthConfiguration, id: ?, name: ?, ssl-policy: {cipher-suites: [TLS_DHE_DSS_WITH_3DES_EDE_CBC_SHA|TLS_DHE_DSS_WITH_AES_128_CBC_SHA|TLS_DHE_DSS_WITH_AES_128_CBC_SHA256|TLS_DHE_DSS_WITH_AES_256_CBC_SHA|TLS_DHE_DSS_WITH_AES_256_CBC_SHA256|TLS_DHE_RSA_WITH_AES_128_CBC_SHA|TLS_DHE_RSA_WITH_AES_128_GCM_SHA256|TLS_DHE_RSA_WITH_AES_256_CBC_SHA|TLS_DHE_RSA_WITH_AES_256_GCM_SHA384|TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA|TLS_ECDHE_ECDSA_WITH_AES_128_CBC_SHA256|TLS_ECDHE_ECDSA_WITH_AES_128_GCM_SHA256|TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA|TLS_ECDHE_ECDSA_WITH_AES_256_CBC_SHA384|TLS_ECDHE_ECDSA_WITH_AES_256_GCM_SHA384|TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA|TLS_ECDHE_RSA_WITH_AES_128_CBC_SHA256|TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256|TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA|TLS_ECDHE_RSA_WITH_AES_256_CBC_SHA384|TLS_ECDHE_RSA_WITH_AES_256_GCM_SHA384|TLS_RSA_WITH_3DES_EDE_CBC_SHA|TLS_RSA_WITH_AES_128_CBC_SHA|TLS_RSA_WITH_AES_128_CBC_SHA256|TLS_RSA_WITH_AES_128_GCM_SHA256|TLS_RSA_WITH_AES_256_CBC_SHA|TLS_RSA_WITH_AES_256_CBC_SHA256|TLS_RSA_WITH_AES_256_GCM_SHA384?]?, disabled-ssl-protocols: [TLSv1_0|TLSv1_1|TLSv1_2|TLSv1_3?]?, min-protocol-version: TLSv1_0|TLSv1_1|TLSv1_2|TLSv1_3?, policy-name: AppGwSslPolicy20150501|AppGwSslPolicy20170401|AppGwSslPolicy20170401S|AppGwSslPolicy20220101|AppGwSslPolicy20220101S?, policy-type: Custom|CustomV2|Predefined?}? @properties.sslPolicy, trusted-client-certificates: [{id: ?}?]? @properties.trustedClientCertificates}?]? ; properties.sslProfiles ;  ; Profiles of safe connections.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --entra-jwt-configs --entra-jwt-validation-configs ; [{audiences: [?]? @properties.audiences, client-id: ? @properties.clientId, id: ?, name: ?, tenant-id: ? @properties.tenantId, un-authorized-request-action: Allow|Deny? @properties.unAuthorizedRequestAction}?]? ; properties.entraJWTValidationConfigs ; dest=entra_jwt_validation_configs group=Properties ; How tokens of Entra are looked at.
     --family ; Generation_1|Generation_2? ; properties.sku.family ; group=Sku ; The family of machines that the gateway runs on.
     --custom-error-pages ; {*: ?}? ;  ;  ; Pages that are shown for errors: words CODE=URL.
    network application-gateway wait ; Wait until an application gateway is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    """#
}
