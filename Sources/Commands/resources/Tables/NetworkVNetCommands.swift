// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let networkVNet: StaticString = #"""
    network vnet check-ip-address ; Tell whether an address of a virtual network is free.
     GET 2022-01-01 %Microsoft.Network/virtualNetworks/{name}/CheckIPAddressAvailability
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
     --ip-address ;  ;  ; required query=ipAddress ; The address.
    network vnet create ; Create a virtual network.
     PUT 2025-07-01 %Microsoft.Network/virtualNetworks/{name} operation
     does create
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --address-prefixes ; [] ; properties.addressSpace.addressPrefixes ; default=10.0.0.0/16 ; Ranges of addresses, such as 10.0.0.0/16.
     --bgp-community ;  ; properties.bgpCommunities.virtualNetworkCommunity ;  ; The BGP community of the network.
     --ddos-protection-plan ; id(%Microsoft.Network/ddosProtectionPlans/{}) ; properties.ddosProtectionPlan.id ;  ; The DDoS protection plan, by name or id.
     --dns-servers ; [] ; properties.dhcpOptions.dnsServers ;  ; DNS servers, as addresses. An empty text takes them away.
     --ddos-protection ; bool ; properties.enableDdosProtection ; default=false ; Whether a DDoS protection plan guards the network.
     --vm-protection ; bool ; properties.enableVmProtection ; default=false ; Whether machines are protected.
     --enable-encryption ; bool ; properties.encryption.enabled ;  ; Whether traffic between machines is encrypted.
     --encryption-policy --encryption-enforcement-policy ; AllowUnencrypted|DropUnencrypted ; properties.encryption.enforcement ; dest=encryption_enforcement_policy ; Whether machines that cannot encrypt are let in.
     --flowtimeout ; int ; properties.flowTimeoutInMinutes ;  ; Minutes until an idle flow ends.
     --pe-vnet-policies --private-endpoint-vnet-policies ; Basic|Disabled ; properties.privateEndpointVNetPolicies ; dest=private_endpoint_vnet_policies ; Whether network policies count for private endpoints.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --ipam-allocations --ipam-pool-prefix-allocations ; [{id @pool.id, number-of-ip-addresses}] ; properties.addressSpace.ipamPoolPrefixAllocations ; dest=ipam_pool_prefix_allocations group=AddressSpace ; Pools of the address management to take ranges of.
     --sgp --summarized-gateway-prefixes ; {address-prefixes: [], ipam-pool-prefix-allocations: [{id @pool.id, number-of-ip-addresses}]} ; properties.summarizedGatewayPrefixes ; dest=summarized_gateway_prefixes group=Properties preview ; Whether gateways announce summarized ranges.
     --subnets ; [{address-prefix @properties.addressPrefix, address-prefixes: [] @properties.addressPrefixes, application-gateway-ip-configurations: [{id, name, subnet: {id} @properties.subnet}] @properties.applicationGatewayIPConfigurations, default-outbound-access: bool @properties.defaultOutboundAccess, delegations: [{id, name, service-name @properties.serviceName, type}] @properties.delegations, disable-private-endpoint-network-policies: Disabled|Enabled|NetworkSecurityGroupEnabled|RouteTableEnabled @properties.privateEndpointNetworkPolicies, disable-private-link-service-network-policies: Disabled|Enabled @properties.privateLinkServiceNetworkPolicies, ipam-pool-prefix-allocations: [{id @pool.id, number-of-ip-addresses}] @properties.ipamPoolPrefixAllocations, name, nat-gateway: {id} @properties.natGateway, nsg/network-security-group: {flush-connection: bool @properties.flushConnection, id: id(/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/networkSecurityGroups/{}), l/location: location @location, security-rules: [{access: Allow|Deny @, description @, destination-address-prefix @, destination-address-prefixes: [] @, destination-application-security-groups: [{l/location: location @, tags: {*} @}] @, destination-port-range @, destination-port-ranges: [] @, direction: Inbound|Outbound @, id, name, priority: int @, protocol: *|Ah|Esp|Icmp|Tcp|Udp @, source-address-prefix @, source-address-prefixes: [] @, source-application-security-groups: [{l/location: location @, tags: {*} @}] @, source-port-range @, source-port-ranges: [] @}] @properties.securityRules, tags: {*}} @properties.networkSecurityGroup, route-table: {disable-bgp-route-propagation: bool @properties.disableBgpRoutePropagation, disable-peering-route: All|None @properties.disablePeeringRoute, id: id(/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/routeTables/{}), l/location: location @location, routes: [{address-prefix @, id: id(/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/routeTables/{}/routes/{}), name, next-hop: {next-hop-ip-addresses!: [](2..64) @} @, next-hop-ip-address @, next-hop-type: Internet|None|VirtualAppliance|VirtualApplianceEcmp|VirtualNetworkGateway|VnetLocal @}] @properties.routes, tags: {*}} @properties.routeTable, service-endpoint-policy: [{contextual-service-endpoint-policies: [] @properties.contextualServiceEndpointPolicies, id: id(/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/serviceEndpointPolicies/{}), l/location: location @location, service-alias @properties.serviceAlias, service-endpoint-policy-definitions: [{description @, id: id(/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/serviceEndpointPolicies/{}/serviceEndpointPolicyDefinitions/{}) @, name @, service @, service-resources: [] @}] @properties.serviceEndpointPolicyDefinitions, tags: {*}}] @properties.serviceEndpointPolicies, service-endpoints: [{locations: [], network-identifier: {id}, service}] @properties.serviceEndpoints, service-gateway: {id} @properties.serviceGateway, sharing-scope: DelegatedServices|Tenant @properties.sharingScope}] ; properties.subnets ; group=Subnet ; Subnets to make with it.
     --edge-zone ;  ; extendedLocation.name ;  ; The edge zone.
     --subnet-name ;  ;  ; group=Subnet ; The name of a subnet to make with it.
     --subnet-prefixes ; [] ;  ; group=Subnet ; Ranges of addresses of that subnet.
     --nsg --network-security-group ; id(%Microsoft.Network/networkSecurityGroups/{}) ;  ; dest=subnet_nsg group=Subnet ; The security group of that subnet, by name or id.
    network vnet delete ; Delete a virtual network.
     DELETE 2025-07-01 %Microsoft.Network/virtualNetworks/{name} location
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
    network vnet list ; List virtual networks.
     GET 2025-07-01 %Microsoft.Network/virtualNetworks
     GET 2025-07-01 /subscriptions/{subscription}/providers/Microsoft.Network/virtualNetworks
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     rows transform_vnet_table_output
    network vnet list-endpoint-services ; List services that subnets of a region can reach directly.
     GET 2022-01-01 /subscriptions/{subscription}/providers/Microsoft.Network/locations/{location}/virtualNetworkAvailableEndpointServices
     does show
     pages
     --location -l ;  ;  ; required configured=location location ; The region. `az account list-locations` shows them.
    network vnet move-ip-configurations ; Move IP configurations from one interface to another.
     POST 2025-09-01 %Microsoft.Network/virtualNetworks/{name}/moveIpConfigurations operation
     does act
     always moveIpConfigurationItems []
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --move-items --move-ip-configuration-items ; [{source-ip-configuration!: {id!: id(/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/networkInterfaces/{}/ipConfigurations/{})}, target-ip-configuration!: {id!: id(/subscriptions/{}/resourceGroups/{}/providers/Microsoft.Network/networkInterfaces/{}/ipConfigurations/{})}}] ; moveIpConfigurationItems ; required dest=move_ip_configuration_items ; The configurations to move.
    network vnet peering create ; Create a peering of two virtual networks.
     PUT 2023-11-01 %Microsoft.Network/virtualNetworks/{vnet_name}/virtualNetworkPeerings/{name} operation
     does create
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --vnet-name ;  ;  ; required ; The name of the virtual network.
     -n --name ;  ; name ; required ; The name.
     --allow-forwarded-traffic ; bool ; properties.allowForwardedTraffic ; default=false ; Whether traffic that did not start in the remote network is let in.
     --allow-gateway-transit ; bool ; properties.allowGatewayTransit ; default=false ; Whether the remote network may use this network's gateway.
     --allow-vnet-access ; bool ; properties.allowVirtualNetworkAccess ; default=false ; Whether machines of the two networks reach each other.
     --enable-only-ipv6 ; bool ; properties.enableOnlyIPv6Peering ;  ; Whether only the IPv6 ranges are peered.
     --local-subnet-names ; [] ; properties.localSubnetNames ;  ; Subnets of this network that are peered.
     --peer-complete-vnets ; bool ; properties.peerCompleteVnets ; default=true ; Whether whole networks are peered.
     --remote-subnet-names ; [] ; properties.remoteSubnetNames ;  ; Subnets of the remote network that are peered.
     --remote-vnet ; id(%Microsoft.Network/virtualNetworks/{}) ; properties.remoteVirtualNetwork.id ; required ; The remote network, by name or id.
     --use-remote-gateways ; bool ; properties.useRemoteGateways ; default=false ; Whether this network uses the remote network's gateway.
    network vnet peering delete ; Delete a peering of two virtual networks.
     DELETE 2023-11-01 %Microsoft.Network/virtualNetworks/{vnet_name}/virtualNetworkPeerings/{name} location
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
    network vnet peering list ; List peerings.
     GET 2023-11-01 %Microsoft.Network/virtualNetworks/{vnet_name}/virtualNetworkPeerings
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --vnet-name ;  ;  ; required ; The name of the virtual network.
    network vnet peering show ; Show a peering of two virtual networks.
     GET 2023-11-01 %Microsoft.Network/virtualNetworks/{vnet_name}/virtualNetworkPeerings/{name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
    network vnet peering update ; Change a peering of two virtual networks.
     GET 2023-11-01 %Microsoft.Network/virtualNetworks/{vnet_name}/virtualNetworkPeerings/{name}
     PUT 2023-11-01 %Microsoft.Network/virtualNetworks/{vnet_name}/virtualNetworkPeerings/{name} operation
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
     -n --name ;  ; name ; required id=child_name_1 ; The name.
     --sync-remote ; true| ;  ; query=syncRemoteAddressSpace ; Whether to take over the remote network's ranges.
     --allow-forwarded-traffic ; bool? ; properties.allowForwardedTraffic ;  ; Whether traffic that did not start in the remote network is let in.
     --allow-gateway-transit ; bool? ; properties.allowGatewayTransit ;  ; Whether the remote network may use this network's gateway.
     --allow-vnet-access ; bool? ; properties.allowVirtualNetworkAccess ;  ; Whether machines of the two networks reach each other.
     --enable-only-ipv6 ; bool? ; properties.enableOnlyIPv6Peering ;  ; Whether only the IPv6 ranges are peered.
     --local-subnet-names ; [?]? ; properties.localSubnetNames ;  ; Subnets of this network that are peered.
     --peer-complete-vnets ; bool? ; properties.peerCompleteVnets ;  ; Whether whole networks are peered.
     --remote-subnet-names ; [?]? ; properties.remoteSubnetNames ;  ; Subnets of the remote network that are peered.
     --remote-vnet ; ? ; properties.remoteVirtualNetwork.id ;  ; The remote network, by name or id.
     --use-remote-gateways ; bool? ; properties.useRemoteGateways ;  ; Whether this network uses the remote network's gateway.
    network vnet peering wait ; Wait until a peering of two virtual networks is as wanted.
     GET 2023-11-01 %Microsoft.Network/virtualNetworks/{vnet_name}/virtualNetworkPeerings/{name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
    network vnet show ; Show a virtual network.
     GET 2025-07-01 %Microsoft.Network/virtualNetworks/{name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network vnet subnet create ; Create a subnet.
     PUT 2024-07-01 %Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{name} operation
     does create
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --vnet-name ;  ;  ; required ; The name of the virtual network.
     --address-prefixes ; [] ; properties.addressPrefixes ; single=properties.addressPrefix ; Ranges of addresses, such as 10.0.0.0/16.
     --default-outbound --default-outbound-access ; bool ; properties.defaultOutboundAccess ; dest=default_outbound_access ; Whether machines reach the internet without anything set up for it.
     --ipam-allocations --ipam-pool-prefix-allocations ; [{id @pool.id, number-of-ip-addresses}] ; properties.ipamPoolPrefixAllocations ; dest=ipam_pool_prefix_allocations ; Pools of the address management to take ranges of.
     --nat-gateway ; id(%Microsoft.Network/natGateways/{}) ; properties.natGateway.id ;  ; The NAT gateway, by name or id.
     --nsg --network-security-group ; id(%Microsoft.Network/networkSecurityGroups/{}) ; properties.networkSecurityGroup.id ; dest=network_security_group ; The network security group, by name or id.
     --ple-network-policies --private-endpoint-network-policies ; Disabled|Enabled|NetworkSecurityGroupEnabled|RouteTableEnabled ; properties.privateEndpointNetworkPolicies ; dest=private_endpoint_network_policies default=Disabled ; Whether network policies count for private endpoints.
     --pls-network-policies --private-link-service-network-policies ; Disabled|Enabled ; properties.privateLinkServiceNetworkPolicies ; dest=private_link_service_network_policies default=Enabled ; Whether network policies count for private link services.
     --route-table ; id(%Microsoft.Network/routeTables/{}) ; properties.routeTable.id ;  ; The route table, by name or id.
     --endpoints ; [{locations: [], network-identifier @networkIdentifier.id, service}] ; properties.serviceEndpoints ;  ; Services that the subnet reaches directly.
     --sharing-scope ; DelegatedServices|Tenant ; properties.sharingScope ;  ; With whom it is shared.
     --delegations ; [] ;  ;  ; Services that may put their things into the subnet.
     --service-endpoints ; [] ;  ; each=properties.serviceEndpoints:service ; Services that the subnet reaches directly.
     --service-endpoint-policy ; [id(%Microsoft.Network/serviceEndpointPolicies/{})] ;  ; each=properties.serviceEndpointPolicies:id ; Service endpoint policies, by name or id.
     --disable-private-endpoint-network-policies ; 0~Enabled|1~Disabled|f~Enabled|false~Enabled|n~Enabled|no~Enabled|t~Disabled|true~Disabled|y~Disabled|yes~Disabled=Disabled ;  ;  ; Whether network policies do not count for private endpoints.
     --disable-private-link-service-network-policies ; 0~Enabled|1~Disabled|f~Enabled|false~Enabled|n~Enabled|no~Enabled|t~Disabled|true~Disabled|y~Disabled|yes~Disabled=Disabled ;  ;  ; Whether network policies do not count for private link services.
    network vnet subnet delete ; Delete a subnet.
     DELETE 2024-07-01 %Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{name} location
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
    network vnet subnet list ; List subnets.
     GET 2024-07-01 %Microsoft.Network/virtualNetworks/{vnet_name}/subnets
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --vnet-name ;  ;  ; required ; The name of the virtual network.
    network vnet subnet list-available-delegations ; List services that subnets of a region can be delegated to.
     GET 2022-01-01 %Microsoft.Network/locations/{location}/availableDelegations
     GET 2022-01-01 /subscriptions/{subscription}/providers/Microsoft.Network/locations/{location}/availableDelegations
     does show
     pages
     --location -l ;  ;  ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network vnet subnet show ; Show a subnet.
     GET 2024-07-01 %Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network vnet subnet update ; Change a subnet.
     GET 2024-07-01 %Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{name}
     PUT 2024-07-01 %Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{name} operation
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required id=child_name_1 ; The name.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
     --address-prefixes ; [?]? ; properties.addressPrefixes ; single=properties.addressPrefix ; Ranges of addresses, such as 10.0.0.0/16.
     --default-outbound --default-outbound-access ; bool? ; properties.defaultOutboundAccess ; dest=default_outbound_access ; Whether machines reach the internet without anything set up for it.
     --ipam-allocations --ipam-pool-prefix-allocations ; [{id: ? @pool.id, number-of-ip-addresses: ?}?]? ; properties.ipamPoolPrefixAllocations ; dest=ipam_pool_prefix_allocations ; Pools of the address management to take ranges of.
     --nat-gateway ; id(%Microsoft.Network/natGateways/{})? ; properties.natGateway.id ;  ; The NAT gateway, by name or id.
     --nsg --network-security-group ; id(%Microsoft.Network/networkSecurityGroups/{})? ; properties.networkSecurityGroup.id ; dest=network_security_group ; The network security group, by name or id.
     --ple-network-policies --private-endpoint-network-policies ; Disabled|Enabled|NetworkSecurityGroupEnabled|RouteTableEnabled? ; properties.privateEndpointNetworkPolicies ; dest=private_endpoint_network_policies ; Whether network policies count for private endpoints.
     --pls-network-policies --private-link-service-network-policies ; Disabled|Enabled? ; properties.privateLinkServiceNetworkPolicies ; dest=private_link_service_network_policies ; Whether network policies count for private link services.
     --route-table ; id(%Microsoft.Network/routeTables/{})? ; properties.routeTable.id ;  ; The route table, by name or id.
     --endpoints ; [{locations: [?]?, network-identifier: ? @networkIdentifier.id, service: ?}?]? ; properties.serviceEndpoints ;  ; Services that the subnet reaches directly.
     --sharing-scope ; DelegatedServices|Tenant? ; properties.sharingScope ;  ; With whom it is shared.
     --delegations ; [?]? ;  ;  ; Services that may put their things into the subnet.
     --service-endpoints ; [?]? ;  ; each=properties.serviceEndpoints:service ; Services that the subnet reaches directly.
     --service-endpoint-policy ; [id(%Microsoft.Network/serviceEndpointPolicies/{})?]? ;  ; each=properties.serviceEndpointPolicies:id ; Service endpoint policies, by name or id.
     --disable-private-endpoint-network-policies ; 0~Enabled|1~Disabled|f~Enabled|false~Enabled|n~Enabled|no~Enabled|t~Disabled|true~Disabled|y~Disabled|yes~Disabled?=Disabled ;  ;  ; Whether network policies do not count for private endpoints.
     --disable-private-link-service-network-policies ; 0~Enabled|1~Disabled|f~Enabled|false~Enabled|n~Enabled|no~Enabled|t~Disabled|true~Disabled|y~Disabled|yes~Disabled?=Disabled ;  ;  ; Whether network policies do not count for private link services.
    network vnet subnet wait ; Wait until a subnet is as wanted.
     GET 2024-07-01 %Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --vnet-name ;  ;  ; required id=name ; The name of the virtual network.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network vnet update ; Change a virtual network.
     GET 2025-07-01 %Microsoft.Network/virtualNetworks/{name}
     PUT 2025-07-01 %Microsoft.Network/virtualNetworks/{name} operation
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --address-prefixes ; [?]? ; properties.addressSpace.addressPrefixes ;  ; Ranges of addresses, such as 10.0.0.0/16.
     --bgp-community ;  ; properties.bgpCommunities.virtualNetworkCommunity ;  ; The BGP community of the network.
     --ddos-protection-plan ; id(%Microsoft.Network/ddosProtectionPlans/{})? ; properties.ddosProtectionPlan.id ;  ; The DDoS protection plan, by name or id.
     --dns-servers ; [?]? ; properties.dhcpOptions.dnsServers ;  ; DNS servers, as addresses. An empty text takes them away.
     --ddos-protection ; bool? ; properties.enableDdosProtection ;  ; Whether a DDoS protection plan guards the network.
     --vm-protection ; bool? ; properties.enableVmProtection ;  ; Whether machines are protected.
     --enable-encryption ; bool ; properties.encryption.enabled ;  ; Whether traffic between machines is encrypted.
     --encryption-policy --encryption-enforcement-policy ; AllowUnencrypted|DropUnencrypted? ; properties.encryption.enforcement ; dest=encryption_enforcement_policy ; Whether machines that cannot encrypt are let in.
     --flowtimeout ; int? ; properties.flowTimeoutInMinutes ;  ; Minutes until an idle flow ends.
     --pe-vnet-policies --private-endpoint-vnet-policies ; Basic|Disabled? ; properties.privateEndpointVNetPolicies ; dest=private_endpoint_vnet_policies ; Whether network policies count for private endpoints.
     --ipam-allocations --ipam-pool-prefix-allocations ; [{id: ? @pool.id, number-of-ip-addresses: ?}?]? ; properties.addressSpace.ipamPoolPrefixAllocations ; dest=ipam_pool_prefix_allocations group=AddressSpace ; Pools of the address management to take ranges of.
     --sgp --summarized-gateway-prefixes ; {address-prefixes: [?]?, ipam-pool-prefix-allocations: [{id: ? @pool.id, number-of-ip-addresses: ?}?]?}? ; properties.summarizedGatewayPrefixes ; dest=summarized_gateway_prefixes group=Properties preview ; Whether gateways announce summarized ranges.
    network vnet wait ; Wait until a virtual network is as wanted.
     GET 2025-07-01 %Microsoft.Network/virtualNetworks/{name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --expand ;  ;  ; query=$expand ; What to show with it.
    """#
}
