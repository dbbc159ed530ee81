// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let networkLoadBalancer: StaticString = #"""
    network lb address-pool address add ; Add an address of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name} operation
     does create
     part properties.loadBalancerBackendAddresses [name=name]
     no-wait
     --pool-name ;  ;  ; required ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --admin-state ; Down|None|Up ; properties.adminState ; group=Properties ; Whether the machine gets traffic whatever its probe says (Up), none (Down), or as the probe says (None).
     --ip-address ;  ; properties.ipAddress ; required group=Properties ; The address.
     --subnet ;  ; properties.subnet.id ; group=Properties ; The subnet, by name or id.
     --vnet --virtual-network ; id(%Microsoft.Network/virtualNetworks/{}) ; properties.virtualNetwork.id ; dest=virtual_network group=Properties ; The virtual network, by name or id.
    network lb address-pool address list ; List addresses of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name}
     does show
     part properties.loadBalancerBackendAddresses
     --pool-name ;  ;  ; required ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb address-pool address remove ; Remove an address of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name} operation
     does delete
     part properties.loadBalancerBackendAddresses [name=name]
     no-wait
     --pool-name ;  ;  ; required ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb address-pool address show ; Show an address of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name}
     does show
     part properties.loadBalancerBackendAddresses [name=name]
     --pool-name ;  ;  ; required ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb address-pool address update ; Change an address of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name} operation
     does update
     part properties.loadBalancerBackendAddresses [name=name]
     no-wait
     generic-update
     --pool-name ;  ;  ; required ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --admin-state ; Down|None|Up? ; properties.adminState ; group=Properties ; Whether the machine gets traffic whatever its probe says (Up), none (Down), or as the probe says (None).
     --ip-address ;  ; properties.ipAddress ; group=Properties ; The address.
     --subnet ; ? ; properties.subnet.id ; group=Properties ; The subnet, by name or id.
     --vnet --virtual-network ; id(%Microsoft.Network/virtualNetworks/{})? ; properties.virtualNetwork.id ; dest=virtual_network group=Properties ; The virtual network, by name or id.
    network lb address-pool address wait ; Wait until an address of a pool is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{pool_name}
     does wait
     wait
     --pool-name ;  ;  ; required id=child_name_1 ; The name of the address pool.
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb address-pool create ; Create a backend address pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     does create
     part properties.backendAddressPools [name=address_pool_name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --address-pool-name ;  ; name ; required dest=address_pool_name ; The name of the address pool.
     --drain-period --drain-period-in-seconds ; int ; properties.drainPeriodInSeconds ; dest=drain_period_in_seconds group=Properties ; Seconds until connections to what leaves the pool are cut.
     --backend-addresses ; [{admin-state: Down|None|Up @properties.adminState, frontend-ip/frontend-ip-address @properties.loadBalancerFrontendIPConfiguration.id, ip-address! @properties.ipAddress, name!, subnet @properties.subnet.id, vnet/virtual-network: id(%Microsoft.Network/virtualNetworks/{}) @properties.virtualNetwork.id}] ; properties.loadBalancerBackendAddresses ; group=Properties singular=--backend-address ; Addresses in the pool.
     --location ;  ; properties.location ; group=Properties ; The region. `az account list-locations` shows them.
     --sync-mode ; Automatic|Manual ; properties.syncMode ; group=Properties preview ; How the pool follows changes of its addresses.
     --tunnel-interfaces ; [{identifier: int, port: int, protocol: Native|None|VXLAN, type: External|Internal|None}] ; properties.tunnelInterfaces ; group=Properties ; Tunnels of the pool.
     --vnet ; id(%Microsoft.Network/virtualNetworks/{}) ;  ; group=Properties ; The virtual network, by name or id.
     --admin-state ; Down|None|Up ;  ; group=Properties ; Whether the machine gets traffic whatever its probe says (Up), none (Down), or as the probe says (None).
    network lb address-pool delete ; Delete a backend address pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does delete
     part properties.backendAddressPools [name=address_pool_name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --address-pool-name ;  ;  ; required dest=address_pool_name ; The name of the address pool.
    network lb address-pool list ; List backend address pools.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools
     does show
     pages
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb address-pool show ; Show a backend address pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     does show
     -n --name --address-pool-name ;  ;  ; required dest=address_pool_name id=child_name_1 ; The name of the address pool.
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb address-pool tunnel-interface add ; Add a tunnel of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name} operation
     does create
     part properties.tunnelInterfaces [#=index]
     no-wait
     --address-pool --address-pool-name ;  ;  ; required dest=address_pool_name ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --index ; int ;  ;  ; Which one of the list, from 0.
     --identifier ; int ; identifier ; required group=Properties ; The identifier of the tunnel.
     --port ; int ; port ; group=Properties ; The port.
     --protocol ; Native|None|VXLAN ; protocol ; required group=Properties ; The protocol.
     --type ; External|Internal|None ; type ; required group=Properties ; The type.
    network lb address-pool tunnel-interface list ; List tunnels of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     does show
     part properties.tunnelInterfaces
     --address-pool --address-pool-name ;  ;  ; required dest=address_pool_name ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb address-pool tunnel-interface remove ; Remove a tunnel of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name} operation
     does delete
     part properties.tunnelInterfaces [#=index]
     no-wait
     --address-pool --address-pool-name ;  ;  ; required dest=address_pool_name ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --index ; int ;  ; required ; Which one of the list, from 0.
    network lb address-pool tunnel-interface show ; Show a tunnel of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     does show
     part properties.tunnelInterfaces [#=index]
     --address-pool --address-pool-name ;  ;  ; required dest=address_pool_name ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --index ; int ;  ; required ; Which one of the list, from 0.
    network lb address-pool tunnel-interface update ; Change a tunnel of a pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name} operation
     does update
     part properties.tunnelInterfaces [#=index]
     no-wait
     generic-update
     --address-pool --address-pool-name ;  ;  ; required dest=address_pool_name ; The name of the address pool.
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --index ; int ;  ; required ; Which one of the list, from 0.
     --identifier ; int ; identifier ; group=Properties ; The identifier of the tunnel.
     --port ; int? ; port ; group=Properties ; The port.
     --protocol ; Native|None|VXLAN ; protocol ; group=Properties ; The protocol.
     --type ; External|Internal|None ; type ; group=Properties ; The type.
    network lb address-pool tunnel-interface wait ; Wait until a tunnel of a pool is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     does wait
     wait
     --address-pool --address-pool-name ;  ;  ; required dest=address_pool_name id=child_name_1 ; The name of the address pool.
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb address-pool update ; Change a backend address pool.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name} operation
     does update
     no-wait
     generic-update
     -n --name --address-pool-name ;  ; name ; required dest=address_pool_name id=child_name_1 ; The name of the address pool.
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --drain-period --drain-period-in-seconds ; int? ; properties.drainPeriodInSeconds ; dest=drain_period_in_seconds group=Properties ; Seconds until connections to what leaves the pool are cut.
     --backend-addresses ; [{admin-state: Down|None|Up? @properties.adminState, frontend-ip/frontend-ip-address: ? @properties.loadBalancerFrontendIPConfiguration.id, ip-address @properties.ipAddress, name, subnet: ? @properties.subnet.id, vnet/virtual-network: id(%Microsoft.Network/virtualNetworks/{})? @properties.virtualNetwork.id}?]? ; properties.loadBalancerBackendAddresses ; group=Properties singular=--backend-address ; Addresses in the pool.
     --location ; ? ; properties.location ; group=Properties ; The region. `az account list-locations` shows them.
     --sync-mode ; Automatic|Manual? ; properties.syncMode ; group=Properties preview ; How the pool follows changes of its addresses.
     --tunnel-interfaces ; [{identifier: int?, port: int?, protocol: Native|None|VXLAN?, type: External|Internal|None?}?]? ; properties.tunnelInterfaces ; group=Properties ; Tunnels of the pool.
     --vnet ; id(%Microsoft.Network/virtualNetworks/{}) ;  ; group=Properties ; The virtual network, by name or id.
     --admin-state ; Down|None|Up ;  ; group=Properties ; Whether the machine gets traffic whatever its probe says (Up), none (Down), or as the probe says (None).
    network lb address-pool wait ; Wait until a backend address pool is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{address_pool_name}
     does wait
     wait
     -n --name --address-pool-name ;  ;  ; required dest=address_pool_name id=child_name_1 ; The name of the address pool.
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb delete ; Delete a load balancer.
     DELETE 2025-07-01 %Microsoft.Network/loadBalancers/{name} location
     does delete
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb frontend-ip create ; Create a frontend address.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does create
     part properties.frontendIPConfigurations [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --ddos-settings ; {ddos-custom-policy: {id}} ; properties.ddosSettings ; group=Properties ; How the address is guarded against floods.
     --gateway-lb ; id(%Microsoft.Network/loadBalancers/{}/frontendIPConfigurations/{}) ; properties.gatewayLoadBalancer.id ; group=Properties ; The gateway load balancer's frontend, by id.
     --private-ip-address ;  ; properties.privateIPAddress ; group=Properties ; The private address. An empty text has one given by itself.
     --private-ipv --private-ip-address-version ; IPv4|IPv6 ; properties.privateIPAddressVersion ; dest=private_ip_address_version group=Properties default=IPv4 ; Whether the private address is IPv4 or IPv6.
     --public-ip-address ; id(%Microsoft.Network/publicIPAddresses/{}) ; properties.publicIPAddress.id ; group=Properties ; The public address, by name or id.
     --public-ip-prefix ; id(%Microsoft.Network/publicIpPrefixes/{}) ; properties.publicIPPrefix.id ; group=Properties ; The public prefix, by name or id.
     --subnet ; id(%Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{}) ; properties.subnet.id ; group=Properties ; The subnet, by name or id.
     --default-outbound --default-outbound-access ; bool ; properties.subnet.properties.defaultOutboundAccess ; dest=default_outbound_access group=Properties ; Whether machines reach the internet without anything set up for it.
     --ipam-allocations --ipam-pool-prefix-allocations ; [{id @pool.id, number-of-ip-addresses}] ; properties.subnet.properties.ipamPoolPrefixAllocations ; dest=ipam_pool_prefix_allocations group=Properties ; Pools of the address management to take ranges of.
     --service-gateway ; {id} ; properties.subnet.properties.serviceGateway ; group=Properties ; The service gateway, by id.
     --sharing-scope ; DelegatedServices|Tenant ; properties.subnet.properties.sharingScope ; group=Properties ; With whom it is shared.
     -z --zone --zones ; [1|2|3] ; zones ; dest=zones group=Properties ; Availability zones.
     --vnet-name ;  ;  ; group=Properties ; The name of the virtual network.
    network lb frontend-ip delete ; Delete a frontend address.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does delete
     part properties.frontendIPConfigurations [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb frontend-ip list ; List frontend addresses.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.frontendIPConfigurations
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb frontend-ip show ; Show a frontend address.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.frontendIPConfigurations [name=name]
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb frontend-ip update ; Change a frontend address.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does update
     part properties.frontendIPConfigurations [name=name]
     no-wait
     generic-update
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --ddos-settings ; {ddos-custom-policy: {id: ?}?}? ; properties.ddosSettings ; group=Properties ; How the address is guarded against floods.
     --gateway-lb ; id(%Microsoft.Network/loadBalancers/{}/frontendIPConfigurations/{})? ; properties.gatewayLoadBalancer.id ; group=Properties ; The gateway load balancer's frontend, by id.
     --private-ip-address ; ? ; properties.privateIPAddress ; group=Properties ; The private address. An empty text has one given by itself.
     --private-ipv --private-ip-address-version ; IPv4|IPv6? ; properties.privateIPAddressVersion ; dest=private_ip_address_version group=Properties ; Whether the private address is IPv4 or IPv6.
     --public-ip-address ; id(%Microsoft.Network/publicIPAddresses/{})? ; properties.publicIPAddress.id ; group=Properties ; The public address, by name or id.
     --public-ip-prefix ; id(%Microsoft.Network/publicIpPrefixes/{})? ; properties.publicIPPrefix.id ; group=Properties ; The public prefix, by name or id.
     --subnet ; id(%Microsoft.Network/virtualNetworks/{vnet_name}/subnets/{})? ; properties.subnet.id ; group=Properties ; The subnet, by name or id.
     --default-outbound --default-outbound-access ; bool? ; properties.subnet.properties.defaultOutboundAccess ; dest=default_outbound_access group=Properties ; Whether machines reach the internet without anything set up for it.
     --ipam-allocations --ipam-pool-prefix-allocations ; [{id: ? @pool.id, number-of-ip-addresses: ?}?]? ; properties.subnet.properties.ipamPoolPrefixAllocations ; dest=ipam_pool_prefix_allocations group=Properties ; Pools of the address management to take ranges of.
     --service-gateway ; {id: ?}? ; properties.subnet.properties.serviceGateway ; group=Properties ; The service gateway, by id.
     --sharing-scope ; DelegatedServices|Tenant? ; properties.subnet.properties.sharingScope ; group=Properties ; With whom it is shared.
     -z --zone --zones ; [1|2|3?]? ; zones ; dest=zones group=Properties ; Availability zones.
     --vnet-name ;  ;  ; group=Properties ; The name of the virtual network.
    network lb frontend-ip wait ; Wait until a frontend address is as wanted.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{lb_name}
     does wait
     wait
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb inbound-nat-pool create ; Create a pool of inbound NAT ports.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does create
     part properties.inboundNatPools [name=name]
     always properties {}
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --backend-port ; int ; properties.backendPort ; required group=Properties ; The port of the machines.
     --floating-ip --enable-floating-ip ; bool ; properties.enableFloatingIP ; dest=enable_floating_ip group=Properties ; Whether machines see the address of the frontend.
     --enable-tcp-reset ; bool ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --frontend-ip --frontend-ip-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{}) ; properties.frontendIPConfiguration.id ; dest=frontend_ip_name group=Properties ; The frontend address, by name or id.
     --frontend-port-range-end ; int ; properties.frontendPortRangeEnd ; required group=Properties ; The last port of the frontend.
     --frontend-port-range-start ; int ; properties.frontendPortRangeStart ; required group=Properties ; The first port of the frontend.
     --idle-timeout --idle-timeout-in-minutes ; int ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --protocol ; All|Tcp|Udp ; properties.protocol ; required group=Properties ; The protocol.
    network lb inbound-nat-pool delete ; Delete a pool of inbound NAT ports.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does delete
     part properties.inboundNatPools [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb inbound-nat-pool list ; List pools of inbound NAT ports.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.inboundNatPools
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb inbound-nat-pool show ; Show a pool of inbound NAT ports.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.inboundNatPools [name=name]
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb inbound-nat-pool update ; Change a pool of inbound NAT ports.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does update
     part properties.inboundNatPools [name=name]
     no-wait
     generic-update
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --backend-port ; int ; properties.backendPort ; group=Properties ; The port of the machines.
     --floating-ip --enable-floating-ip ; bool? ; properties.enableFloatingIP ; dest=enable_floating_ip group=Properties ; Whether machines see the address of the frontend.
     --enable-tcp-reset ; bool? ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --frontend-ip --frontend-ip-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{})? ; properties.frontendIPConfiguration.id ; dest=frontend_ip_name group=Properties ; The frontend address, by name or id.
     --frontend-port-range-end ; int ; properties.frontendPortRangeEnd ; group=Properties ; The last port of the frontend.
     --frontend-port-range-start ; int ; properties.frontendPortRangeStart ; group=Properties ; The first port of the frontend.
     --idle-timeout --idle-timeout-in-minutes ; int? ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --protocol ; All|Tcp|Udp ; properties.protocol ; group=Properties ; The protocol.
    network lb inbound-nat-pool wait ; Wait until a pool of inbound NAT ports is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does wait
     wait
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb inbound-nat-rule create ; Create an inbound NAT rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does create
     part properties.inboundNatRules [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --backend-pool-name --backend-address-pool ; id(%Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{}) ; properties.backendAddressPool.id ; dest=backend_address_pool group=Properties ; The backend address pool, by name or id.
     --backend-port ; int ; properties.backendPort ; required group=Properties ; The port of the machines.
     --floating-ip --enable-floating-ip ; bool ; properties.enableFloatingIP ; dest=enable_floating_ip group=Properties ; Whether machines see the address of the frontend.
     --enable-tcp-reset ; bool ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --frontend-ip --frontend-ip-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{}) ; properties.frontendIPConfiguration.id ; dest=frontend_ip_name group=Properties ; The frontend address, by name or id.
     --frontend-port ; int ; properties.frontendPort ; group=Properties ; The port of the frontend.
     --frontend-port-range-end ; int ; properties.frontendPortRangeEnd ; group=Properties ; The last port of the frontend.
     --frontend-port-range-start ; int ; properties.frontendPortRangeStart ; group=Properties ; The first port of the frontend.
     --idle-timeout --idle-timeout-in-minutes ; int ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --protocol ; All|Tcp|Udp ; properties.protocol ; required group=Properties ; The protocol.
    network lb inbound-nat-rule delete ; Delete an inbound NAT rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does delete
     part properties.inboundNatRules [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb inbound-nat-rule list ; List inbound NAT rules.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.inboundNatRules
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb inbound-nat-rule show ; Show an inbound NAT rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.inboundNatRules [name=name]
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb inbound-nat-rule update ; Change an inbound NAT rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does update
     part properties.inboundNatRules [name=name]
     no-wait
     generic-update
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --backend-pool-name --backend-address-pool ; id(%Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{})? ; properties.backendAddressPool.id ; dest=backend_address_pool group=Properties ; The backend address pool, by name or id.
     --backend-port ; int? ; properties.backendPort ; group=Properties ; The port of the machines.
     --floating-ip --enable-floating-ip ; bool? ; properties.enableFloatingIP ; dest=enable_floating_ip group=Properties ; Whether machines see the address of the frontend.
     --enable-tcp-reset ; bool? ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --frontend-ip --frontend-ip-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{})? ; properties.frontendIPConfiguration.id ; dest=frontend_ip_name group=Properties ; The frontend address, by name or id.
     --frontend-port ; int? ; properties.frontendPort ; group=Properties ; The port of the frontend.
     --frontend-port-range-end ; int? ; properties.frontendPortRangeEnd ; group=Properties ; The last port of the frontend.
     --frontend-port-range-start ; int? ; properties.frontendPortRangeStart ; group=Properties ; The first port of the frontend.
     --idle-timeout --idle-timeout-in-minutes ; int? ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --protocol ; All|Tcp|Udp? ; properties.protocol ; group=Properties ; The protocol.
    network lb inbound-nat-rule wait ; Wait until an inbound NAT rule is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does wait
     wait
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb list ; List load balancers.
     GET 2025-07-01 /subscriptions/{subscription}/providers/Microsoft.Network/loadBalancers
     GET 2025-07-01 %Microsoft.Network/loadBalancers
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb list-nic ; List the network interfaces behind a load balancer.
     GET 2023-09-01 %Microsoft.Network/loadBalancers/{name}/networkInterfaces
     does show
     pages
     -n --name ;  ;  ; required ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb outbound-rule create ; Create an outbound rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does create
     part properties.outboundRules [name=name]
     always properties.backendAddressPool {}
     always properties.frontendIPConfigurations []
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --outbound-ports --allocated-outbound-ports ; int ; properties.allocatedOutboundPorts ; dest=allocated_outbound_ports group=Properties ; Ports for each machine, in eights.
     --address-pool --backend-address-pool ; id(%Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{}) ; properties.backendAddressPool.id ; required dest=backend_address_pool group=Properties ; The backend address pool, by name or id.
     --enable-tcp-reset ; bool ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --idle-timeout --idle-timeout-in-minutes ; int ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --protocol ; All|Tcp|Udp ; properties.protocol ; required group=Properties ; The protocol.
     --frontend-ip-configs ; [id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{})] ;  ; group=Properties each=properties.frontendIPConfigurations:id ; Frontend addresses, by name or id.
    network lb outbound-rule delete ; Delete an outbound rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does delete
     part properties.outboundRules [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb outbound-rule list ; List outbound rules.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.outboundRules
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb outbound-rule show ; Show an outbound rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.outboundRules [name=name]
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb outbound-rule update ; Change an outbound rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does update
     part properties.outboundRules [name=name]
     no-wait
     generic-update
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --outbound-ports --allocated-outbound-ports ; int? ; properties.allocatedOutboundPorts ; dest=allocated_outbound_ports group=Properties ; Ports for each machine, in eights.
     --address-pool --backend-address-pool ; id(%Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{}) ; properties.backendAddressPool.id ; dest=backend_address_pool group=Properties ; The backend address pool, by name or id.
     --enable-tcp-reset ; bool? ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --idle-timeout --idle-timeout-in-minutes ; int? ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --protocol ; All|Tcp|Udp ; properties.protocol ; group=Properties ; The protocol.
     --frontend-ip-configs ; [id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{})?] ;  ; group=Properties each=properties.frontendIPConfigurations:id ; Frontend addresses, by name or id.
    network lb outbound-rule wait ; Wait until an outbound rule is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does wait
     wait
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb probe create ; Create a health probe.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does create
     part properties.probes [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --interval --interval-in-seconds ; int ; properties.intervalInSeconds ; dest=interval_in_seconds group=Properties ; Seconds between two probes.
     --threshold --number-of-probes ; int ; properties.numberOfProbes ; dest=number_of_probes group=Properties ; How many probes must fail.
     --port ; int ; properties.port ; required group=Properties ; The port that is tried.
     --probe-threshold ; int ; properties.probeThreshold ; group=Properties ; How many probes of the same outcome decide.
     --protocol ; Http|Https|Tcp ; properties.protocol ; required group=Properties ; The protocol.
     --path --request-path ;  ; properties.requestPath ; dest=request_path group=Properties ; The path that is asked for over http.
    network lb probe delete ; Delete a health probe.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does delete
     part properties.probes [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb probe list ; List health probes.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.probes
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb probe show ; Show a health probe.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.probes [name=name]
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb probe update ; Change a health probe.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does update
     part properties.probes [name=name]
     no-wait
     generic-update
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --interval --interval-in-seconds ; int? ; properties.intervalInSeconds ; dest=interval_in_seconds group=Properties ; Seconds between two probes.
     --threshold --number-of-probes ; int? ; properties.numberOfProbes ; dest=number_of_probes group=Properties ; How many probes must fail.
     --port ; int ; properties.port ; group=Properties ; The port that is tried.
     --probe-threshold ; int? ; properties.probeThreshold ; group=Properties ; How many probes of the same outcome decide.
     --protocol ; Http|Https|Tcp ; properties.protocol ; group=Properties ; The protocol.
     --path --request-path ; ? ; properties.requestPath ; dest=request_path group=Properties ; The path that is asked for over http.
    network lb probe wait ; Wait until a health probe is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does wait
     wait
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb rule create ; Create a load balancing rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does create
     part properties.loadBalancingRules [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --backend-port ; int ; properties.backendPort ; required group=Properties ; The port of the machines.
     --disable-outbound-snat ; bool ; properties.disableOutboundSnat ; group=Properties ; Whether the machines do not reach out by this frontend.
     --floating-ip --enable-floating-ip ; bool ; properties.enableFloatingIP ; dest=enable_floating_ip group=Properties ; Whether machines see the address of the frontend.
     --enable-tcp-reset ; bool ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --frontend-ip --frontend-ip-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{}) ; properties.frontendIPConfiguration.id ; dest=frontend_ip_name group=Properties ; The frontend address, by name or id.
     --frontend-port ; int ; properties.frontendPort ; required group=Properties ; The port of the frontend.
     --idle-timeout --idle-timeout-in-minutes ; int ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --load-distribution ; Default|SourceIP|SourceIPProtocol ; properties.loadDistribution ; group=Properties default=Default ; What decides which machine a connection goes to.
     --probe --probe-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/probes/{}) ; properties.probe.id ; dest=probe_name group=Properties ; The probe, by name or id.
     --protocol ; All|Tcp|Udp ; properties.protocol ; required group=Properties ; The protocol.
     --backend-pools-name --backend-pool-name ; [id(%Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{})] ;  ; dest=backend_pools group=Properties each=properties.backendAddressPools:id ; Backend address pools, by name or id.
    network lb rule delete ; Delete a load balancing rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does delete
     part properties.loadBalancingRules [name=name]
     no-wait
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb rule list ; List load balancing rules.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.loadBalancingRules
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb rule show ; Show a load balancing rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does show
     part properties.loadBalancingRules [name=name]
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required ; The name.
    network lb rule update ; Change a load balancing rule.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     PUT 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name} operation
     does update
     part properties.loadBalancingRules [name=name]
     no-wait
     generic-update
     --lb-name ;  ;  ; required ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --backend-port ; int ; properties.backendPort ; group=Properties ; The port of the machines.
     --disable-outbound-snat ; bool? ; properties.disableOutboundSnat ; group=Properties ; Whether the machines do not reach out by this frontend.
     --floating-ip --enable-floating-ip ; bool? ; properties.enableFloatingIP ; dest=enable_floating_ip group=Properties ; Whether machines see the address of the frontend.
     --enable-tcp-reset ; bool? ; properties.enableTcpReset ; group=Properties ; Whether connections that idle out are reset.
     --frontend-ip --frontend-ip-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/frontendIPConfigurations/{})? ; properties.frontendIPConfiguration.id ; dest=frontend_ip_name group=Properties ; The frontend address, by name or id.
     --frontend-port ; int ; properties.frontendPort ; group=Properties ; The port of the frontend.
     --idle-timeout --idle-timeout-in-minutes ; int? ; properties.idleTimeoutInMinutes ; dest=idle_timeout_in_minutes group=Properties ; Minutes until an idle connection ends.
     --load-distribution ; Default|SourceIP|SourceIPProtocol? ; properties.loadDistribution ; group=Properties ; What decides which machine a connection goes to.
     --probe --probe-name ; id(%Microsoft.Network/loadBalancers/{lb_name}/probes/{})? ; properties.probe.id ; dest=probe_name group=Properties ; The probe, by name or id.
     --protocol ; All|Tcp|Udp ; properties.protocol ; group=Properties ; The protocol.
     --backend-pools-name --backend-pool-name ; [id(%Microsoft.Network/loadBalancers/{lb_name}/backendAddressPools/{})?]? ;  ; dest=backend_pools group=Properties each=properties.backendAddressPools:id ; Backend address pools, by name or id.
    network lb rule wait ; Wait until a load balancing rule is as wanted.
     GET 2023-04-01 %Microsoft.Network/loadBalancers/{lb_name}
     does wait
     wait
     --lb-name ;  ;  ; required id=name ; The name of the load balancer.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network lb show ; Show a load balancer.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --detail-level ; Reduced| ;  ; query=detailLevel ; How much detail to show.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network lb update ; Change a load balancer.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{name}
     PUT 2025-07-01 %Microsoft.Network/loadBalancers/{name} operation
     does update
     no-wait
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
     --probes ; [{interval/interval-in-seconds: int? @properties.intervalInSeconds, name: ?, no-healthy-backends-behavior: AllProbedDown|AllProbedUp? @properties.noHealthyBackendsBehavior, threshold/number-of-probes: int? @properties.numberOfProbes, port: int @properties.port, probe-threshold: int? @properties.probeThreshold, protocol: Http|Https|Tcp @properties.protocol, path/request-path: ? @properties.requestPath}?]? ; properties.probes ; group=Properties ; Probes of the load balancer.
     --scope ; Private|Public? ; properties.scope ; group=Properties ; The scope of the load balancer.
    network lb wait ; Wait until a load balancer is as wanted.
     GET 2025-07-01 %Microsoft.Network/loadBalancers/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
     --detail-level ; Reduced| ;  ; query=detailLevel ; How much detail to show.
    """#
}
