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
     PUT 2025-07-01 %Microsoft.Network/applicationGateways/{gateway_name} operation
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
    network application-gateway list ; List application gateways.
     GET 2025-07-01 /subscriptions/{subscription}/providers/Microsoft.Network/applicationGateways
     GET 2025-07-01 %Microsoft.Network/applicationGateways
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
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
    network application-gateway wait ; Wait until an application gateway is as wanted.
     GET 2025-07-01 %Microsoft.Network/applicationGateways/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    """#
}
