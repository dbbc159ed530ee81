// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let networkPublicIP: StaticString = #"""
    network nat gateway create ; Create a NAT gateway.
     PUT 2025-07-01 %Microsoft.Network/natGateways/{name} operation
     does create
     no-wait
     -n --name ;  ;  ; required ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --idle-timeout ; int ; properties.idleTimeoutInMinutes ;  ; Minutes until an idle connection ends.
     --source-vnet ; {id} ; properties.sourceVirtualNetwork ;  ; The network that traffic comes from, by id.
     --sku ; Standard|StandardV2 ; sku.name ; default=Standard ; The kind of offer.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     -z --zone ; [] ; zones ;  ; Availability zones.
     --nat64 ; Disabled|Enabled|None ; properties.nat64 ; group=Properties ; Whether IPv6 is translated.
     --public-ip-addresses ; [id(%Microsoft.Network/publicIPAddresses/{})] ;  ; each=properties.publicIpAddresses:id ; Public addresses, by name or id.
     --public-ip-prefixes ; [id(%Microsoft.Network/publicIPPrefixes/{})] ;  ; each=properties.publicIpPrefixes:id ; Public prefixes, by name or id.
     --pip-addresses-v6 ; [id(%Microsoft.Network/publicIPAddresses/{})] ;  ; dest=pip_addresses_v6_input each=properties.publicIpAddressesV6:id ; Public IPv6 addresses, by name or id.
     --pip-prefixes-v6 ; [id(%Microsoft.Network/publicIPPrefixes/{})] ;  ; dest=pip_prefixes_v6_input each=properties.publicIpPrefixesV6:id ; Public IPv6 prefixes, by name or id.
    network nat gateway delete ; Delete a NAT gateway.
     DELETE 2025-07-01 %Microsoft.Network/natGateways/{name} location
     does delete
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network nat gateway list ; List NAT gateways.
     GET 2025-07-01 /subscriptions/{subscription}/providers/Microsoft.Network/natGateways
     GET 2025-07-01 %Microsoft.Network/natGateways
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network nat gateway show ; Show a NAT gateway.
     GET 2025-07-01 %Microsoft.Network/natGateways/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network nat gateway update ; Change a NAT gateway.
     GET 2025-07-01 %Microsoft.Network/natGateways/{name}
     PUT 2025-07-01 %Microsoft.Network/natGateways/{name} operation
     does update
     no-wait
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --idle-timeout ; int? ; properties.idleTimeoutInMinutes ;  ; Minutes until an idle connection ends.
     --source-vnet ; {id: ?}? ; properties.sourceVirtualNetwork ;  ; The network that traffic comes from, by id.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --nat64 ; Disabled|Enabled|None? ; properties.nat64 ; group=Properties ; Whether IPv6 is translated.
     --public-ip-addresses ; [id(%Microsoft.Network/publicIPAddresses/{})?]? ;  ; each=properties.publicIpAddresses:id ; Public addresses, by name or id.
     --public-ip-prefixes ; [id(%Microsoft.Network/publicIPPrefixes/{})?]? ;  ; each=properties.publicIpPrefixes:id ; Public prefixes, by name or id.
     --pip-addresses-v6 ; [id(%Microsoft.Network/publicIPAddresses/{})?]? ;  ; dest=pip_addresses_v6_input each=properties.publicIpAddressesV6:id ; Public IPv6 addresses, by name or id.
     --pip-prefixes-v6 ; [id(%Microsoft.Network/publicIPPrefixes/{})?]? ;  ; dest=pip_prefixes_v6_input each=properties.publicIpPrefixesV6:id ; Public IPv6 prefixes, by name or id.
    network nat gateway wait ; Wait until a NAT gateway is as wanted.
     GET 2025-07-01 %Microsoft.Network/natGateways/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network public-ip ddos-protection show ; Show how a public address is guarded against floods.
     POST 2023-09-01 %Microsoft.Network/publicIPAddresses/{name}/ddosProtectionStatus location
     does act
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network public-ip delete ; Delete a public address.
     DELETE 2025-09-01 %Microsoft.Network/publicIPAddresses/{name} location
     does delete
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network public-ip list ; List public addresses.
     GET 2025-09-01 /subscriptions/{subscription}/providers/Microsoft.Network/publicIPAddresses
     GET 2025-09-01 %Microsoft.Network/publicIPAddresses
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     table [].{Name:name, ResourceGroup:resourceGroup, Location:location, Zones: (!zones && ' ') || join(` `, zones), Address:ipAddress, AddressVersion:publicIpAddressVersion, AllocationMethod:publicIpAllocationMethod, IdleTimeoutInMinutes:idleTimeoutInMinutes, ProvisioningState:provisioningState}
    network public-ip prefix create ; Create a range of public addresses.
     PUT 2025-09-01 %Microsoft.Network/publicIPPrefixes/{name} location
     does create
     no-wait
     -n --name ;  ;  ; required ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --edge-zone ;  ; extendedLocation.name ;  ; The edge zone.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --custom-ip-prefix-name ; id(%Microsoft.Network/customIPPrefixes/{}) ; properties.customIPPrefix.id ;  ; The custom prefix to take addresses of, by name or id.
     --length ; int ; properties.prefixLength ;  ; The length of the prefix in bits.
     --version ; IPv4|IPv6 ; properties.publicIPAddressVersion ; default=IPv4 ; Whether addresses are IPv4 or IPv6.
     --tier ; Global|Regional ; sku.tier ;  ; The tier.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     -z --zone ; [] ; zones ;  ; Availability zones.
     --sku ; Standard|StandardV2 ; sku.name ; group=Sku default=Standard ; The kind of offer.
     --ip-tags ; {*} ;  ;  ; Tags of the address, as TYPE=VALUE.
     --first-party-service-tag-id --fpst-id ; id(%Microsoft.Network/firstPartyServiceTags/{}) ;  ;  ; The first party service tag, by id.
    network public-ip prefix delete ; Delete a range of public addresses.
     DELETE 2025-09-01 %Microsoft.Network/publicIPPrefixes/{name} location
     does delete
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network public-ip prefix list ; List ranges of public addresses.
     GET 2025-09-01 /subscriptions/{subscription}/providers/Microsoft.Network/publicIPPrefixes
     GET 2025-09-01 %Microsoft.Network/publicIPPrefixes
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network public-ip prefix show ; Show a range of public addresses.
     GET 2025-09-01 %Microsoft.Network/publicIPPrefixes/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network public-ip prefix update ; Change a range of public addresses.
     GET 2025-09-01 %Microsoft.Network/publicIPPrefixes/{name}
     PUT 2025-09-01 %Microsoft.Network/publicIPPrefixes/{name} location
     does update
     no-wait
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --tags ; {*: ?}? ; tags ; group=Parameters ; Tags: words KEY[=VALUE], an empty text clears them.
     --ip-tags ; {*}? ;  ;  ; Tags of the address, as TYPE=VALUE.
     --first-party-service-tag-id --fpst-id ; id(%Microsoft.Network/firstPartyServiceTags/{}) ;  ;  ; The first party service tag, by id.
    network public-ip prefix wait ; Wait until a range of public addresses is as wanted.
     GET 2025-09-01 %Microsoft.Network/publicIPPrefixes/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network public-ip show ; Show a public address.
     GET 2025-09-01 %Microsoft.Network/publicIPAddresses/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
     table {Name:name, ResourceGroup:resourceGroup, Location:location, Zones: (!zones && ' ') || join(` `, zones), Address:ipAddress, AddressVersion:publicIpAddressVersion, AllocationMethod:publicIpAllocationMethod, IdleTimeoutInMinutes:idleTimeoutInMinutes, ProvisioningState:provisioningState}
    network public-ip update ; Change a public address.
     GET 2025-09-01 %Microsoft.Network/publicIPAddresses/{name}
     PUT 2025-09-01 %Microsoft.Network/publicIPAddresses/{name} operation
     does update
     no-wait
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --ddos-protection-plan ; id(%Microsoft.Network/ddosProtectionPlans/{})? ; properties.ddosSettings.ddosProtectionPlan.id ;  ; The DDoS protection plan, by name or id.
     --protection-mode --ddos-protection-mode ; Disabled|Enabled|VirtualNetworkInherited? ; properties.ddosSettings.protectionMode ; dest=ddos_protection_mode ; Whether the address is guarded by itself, by its network, or not.
     --dns-name ; ? ; properties.dnsSettings.domainNameLabel ;  ; The name under the region's domain.
     --dns-name-scope ; NoReuse|ResourceGroupReuse|SubscriptionReuse|TenantReuse? ; properties.dnsSettings.domainNameLabelScope ;  ; Where the domain name is unique.
     --reverse-fqdn ; ? ; properties.dnsSettings.reverseFqdn ;  ; The name that the address resolves to.
     --idle-timeout ; int? ; properties.idleTimeoutInMinutes ;  ; Minutes until an idle connection ends.
     --version ; IPv4|IPv6? ; properties.publicIPAddressVersion ; default=IPv4 ; Whether addresses are IPv4 or IPv6.
     --allocation-method ; Dynamic|Static? ; properties.publicIPAllocationMethod ;  ; Whether the address stays (Static) or comes and goes (Dynamic).
     --public-ip-prefix ; id(%Microsoft.Network/publicIPPrefixes/{})? ; properties.publicIPPrefix.id ;  ; The public prefix, by name or id.
     --sku ; Basic|Standard|StandardV2? ; sku.name ;  ; The kind of offer.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --ddos-custom-policy ; {id: ?}? ; properties.ddosSettings.ddosCustomPolicy ; group=DdosSettings ; The DDoS custom policy, by id.
     --ip-tags ; {*}? ;  ;  ; Tags of the address, as TYPE=VALUE.
     --first-party-service-tag-id --fpst-id ; id(%Microsoft.Network/firstPartyServiceTags/{}) ;  ;  ; The first party service tag, by id.
    network public-ip wait ; Wait until a public address is as wanted.
     GET 2025-09-01 %Microsoft.Network/publicIPAddresses/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network route-table create ; Create a route table.
     PUT 2025-07-01 %Microsoft.Network/routeTables/{name} operation
     does create
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --disable-bgp-route-propagation ; bool ; properties.disableBgpRoutePropagation ;  ; Whether routes learnt by BGP are left out.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --disable-peering-route ; All|None ; properties.disablePeeringRoute ; group=Properties ; Which routes of peerings are left out.
    network route-table delete ; Delete a route table.
     DELETE 2025-07-01 %Microsoft.Network/routeTables/{name} location
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
    network route-table list ; List route tables.
     GET 2025-07-01 %Microsoft.Network/routeTables
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network route-table route create ; Create a route.
     PUT 2025-07-01 %Microsoft.Network/routeTables/{route_table_name}/routes/{name} operation
     does create
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --route-table-name ;  ;  ; required ; The name of the route table.
     --address-prefix ;  ; properties.addressPrefix ;  ; The range of addresses, such as 10.0.0.0/24.
     --next-hop-ip-address ;  ; properties.nextHopIpAddress ;  ; The address that traffic goes to next.
     --next-hop-type ; Internet|None|VirtualAppliance|VirtualApplianceEcmp|VirtualNetworkGateway|VnetLocal ; properties.nextHopType ;  ; What traffic goes to next.
     --next-hop ; {next-hop-ip-addresses!: [](2..64)} ; properties.nextHop ; group=Properties ; Where traffic goes next.
    network route-table route delete ; Delete a route.
     DELETE 2025-07-01 %Microsoft.Network/routeTables/{route_table_name}/routes/{name} location
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --route-table-name ;  ;  ; required id=name ; The name of the route table.
    network route-table route list ; List routes.
     GET 2025-07-01 %Microsoft.Network/routeTables/{route_table_name}/routes
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --route-table-name ;  ;  ; required ; The name of the route table.
    network route-table route show ; Show a route.
     GET 2025-07-01 %Microsoft.Network/routeTables/{route_table_name}/routes/{name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --route-table-name ;  ;  ; required id=name ; The name of the route table.
    network route-table route update ; Change a route.
     GET 2025-07-01 %Microsoft.Network/routeTables/{route_table_name}/routes/{name}
     PUT 2025-07-01 %Microsoft.Network/routeTables/{route_table_name}/routes/{name} operation
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required id=child_name_1 ; The name.
     --route-table-name ;  ;  ; required id=name ; The name of the route table.
     --address-prefix ; ? ; properties.addressPrefix ;  ; The range of addresses, such as 10.0.0.0/24.
     --next-hop-ip-address ; ? ; properties.nextHopIpAddress ;  ; The address that traffic goes to next.
     --next-hop-type ; Internet|None|VirtualAppliance|VirtualApplianceEcmp|VirtualNetworkGateway|VnetLocal ; properties.nextHopType ;  ; What traffic goes to next.
     --next-hop ; {next-hop-ip-addresses: [?](2..64)}? ; properties.nextHop ; group=Properties ; Where traffic goes next.
    network route-table route wait ; Wait until a route is as wanted.
     GET 2025-07-01 %Microsoft.Network/routeTables/{route_table_name}/routes/{name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     --route-table-name ;  ;  ; required id=name ; The name of the route table.
    network route-table show ; Show a route table.
     GET 2025-07-01 %Microsoft.Network/routeTables/{name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network route-table update ; Change a route table.
     GET 2025-07-01 %Microsoft.Network/routeTables/{name}
     PUT 2025-07-01 %Microsoft.Network/routeTables/{name} operation
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --disable-bgp-route-propagation ; bool? ; properties.disableBgpRoutePropagation ;  ; Whether routes learnt by BGP are left out.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --disable-peering-route ; All|None? ; properties.disablePeeringRoute ; group=Properties ; Which routes of peerings are left out.
    network route-table wait ; Wait until a route table is as wanted.
     GET 2025-07-01 %Microsoft.Network/routeTables/{name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=name ; The name.
     --expand ;  ;  ; query=$expand ; What to show with it.
    """#
}
