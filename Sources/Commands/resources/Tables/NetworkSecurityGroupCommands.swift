// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let networkSecurityGroup: StaticString = #"""
    network asg address-prefix-set create ; Create a set of address prefixes.
     PUT 2025-09-01 %Microsoft.Network/applicationSecurityGroups/{application_security_group_name}/addressPrefixSets/{name} operation
     does create
     always properties.addressPrefixes []
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --asg-name --application-security-group-name ;  ;  ; required dest=application_security_group_name ; The name of the application security group.
     -n --name --address-prefix-set-name ;  ;  ; required pattern ; The name.
     --address-prefixes ; [](1..) ; properties.addressPrefixes ; required ; Ranges of addresses, such as 10.0.0.0/16.
    network asg address-prefix-set delete ; Delete a set of address prefixes.
     DELETE 2025-09-01 %Microsoft.Network/applicationSecurityGroups/{application_security_group_name}/addressPrefixSets/{name} location
     does delete
     no-wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --asg-name --application-security-group-name ;  ;  ; required dest=application_security_group_name id=name ; The name of the application security group.
     -n --name --address-prefix-set-name ;  ;  ; required id=child_name_1 pattern ; The name.
    network asg address-prefix-set list ; List sets of address prefixes.
     GET 2025-09-01 %Microsoft.Network/applicationSecurityGroups/{application_security_group_name}/addressPrefixSets
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --asg-name --application-security-group-name ;  ;  ; required dest=application_security_group_name ; The name of the application security group.
    network asg address-prefix-set show ; Show a set of address prefixes.
     GET 2025-09-01 %Microsoft.Network/applicationSecurityGroups/{application_security_group_name}/addressPrefixSets/{name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --asg-name --application-security-group-name ;  ;  ; required dest=application_security_group_name id=name ; The name of the application security group.
     -n --name --address-prefix-set-name ;  ;  ; required id=child_name_1 pattern ; The name.
    network asg address-prefix-set update ; Change a set of address prefixes.
     GET 2025-09-01 %Microsoft.Network/applicationSecurityGroups/{application_security_group_name}/addressPrefixSets/{name}
     PUT 2025-09-01 %Microsoft.Network/applicationSecurityGroups/{application_security_group_name}/addressPrefixSets/{name} operation
     does update
     no-wait
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --asg-name --application-security-group-name ;  ;  ; required dest=application_security_group_name id=name ; The name of the application security group.
     -n --name --address-prefix-set-name ;  ;  ; required id=child_name_1 pattern ; The name.
     --address-prefixes ; [](1..) ; properties.addressPrefixes ;  ; Ranges of addresses, such as 10.0.0.0/16.
    network asg address-prefix-set wait ; Wait until a set of address prefixes is as wanted.
     GET 2025-09-01 %Microsoft.Network/applicationSecurityGroups/{application_security_group_name}/addressPrefixSets/{name}
     does wait
     wait
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --asg-name --application-security-group-name ;  ;  ; required dest=application_security_group_name id=name ; The name of the application security group.
     -n --name --address-prefix-set-name ;  ;  ; required id=child_name_1 pattern ; The name.
    network asg create ; Create an application security group.
     PUT 2021-08-01 %Microsoft.Network/applicationSecurityGroups/{name} operation
     does create
     no-wait
     -n --name ;  ;  ; required ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
    network asg delete ; Delete an application security group.
     DELETE 2021-08-01 %Microsoft.Network/applicationSecurityGroups/{name} location
     does delete
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network asg list ; List application security groups.
     GET 2021-08-01 /subscriptions/{subscription}/providers/Microsoft.Network/applicationSecurityGroups
     GET 2021-08-01 %Microsoft.Network/applicationSecurityGroups
     does show
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network asg show ; Show an application security group.
     GET 2021-08-01 %Microsoft.Network/applicationSecurityGroups/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network asg update ; Change an application security group.
     GET 2021-08-01 %Microsoft.Network/applicationSecurityGroups/{name}
     PUT 2021-08-01 %Microsoft.Network/applicationSecurityGroups/{name} operation
     does update
     no-wait
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ; ? ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
    network asg wait ; Wait until an application security group is as wanted.
     GET 2021-08-01 %Microsoft.Network/applicationSecurityGroups/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network nsg create ; Create a network security group.
     PUT 2022-01-01 %Microsoft.Network/networkSecurityGroups/{name} operation
     does create
     no-wait
     -n --name ;  ;  ; required ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ;  ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*} ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
    network nsg delete ; Delete a network security group.
     DELETE 2022-01-01 %Microsoft.Network/networkSecurityGroups/{name} location
     does delete
     no-wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network nsg list ; List network security groups.
     GET 2022-01-01 %Microsoft.Network/networkSecurityGroups
     GET 2022-01-01 /subscriptions/{subscription}/providers/Microsoft.Network/networkSecurityGroups
     does show
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    network nsg rule create ; Create a rule of a network security group.
     PUT 2022-01-01 %Microsoft.Network/networkSecurityGroups/{nsg_name}/securityRules/{name} operation
     does create
     no-wait
     --nsg-name ;  ;  ; required ; The name of the network security group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required ; The name.
     --access ; Allow|Deny ; properties.access ; default=Allow ; Whether what matches is let through.
     --description ;  ; properties.description ;  ; A description.
     --direction ; Inbound|Outbound ; properties.direction ; default=Inbound ; Whether the rule looks at traffic in or out.
     --priority ; int ; properties.priority ; required ; Which rule comes first: 100 to 4096, the lowest first.
     --protocol ; *|Ah|Esp|Icmp|Tcp|Udp ; properties.protocol ; default=* ; The protocol.
     --destination-address-prefixes ; [] ; properties.destinationAddressPrefixes ; group=Destination default=* single=properties.destinationAddressPrefix ; Where traffic goes: ranges of addresses or service tags, `*` for all.
     --destination-port-ranges ; [] ; properties.destinationPortRanges ; group=Destination default=80 single=properties.destinationPortRange ; Ports that traffic goes to: 80, 8000-8010 or `*`.
     --source-address-prefixes ; [] ; properties.sourceAddressPrefixes ; group=Source default=* single=properties.sourceAddressPrefix ; Where traffic comes from: ranges of addresses or service tags, `*` for all.
     --source-port-ranges ; [] ; properties.sourcePortRanges ; group=Source default=* single=properties.sourcePortRange ; Ports that traffic comes from: 80, 8000-8010 or `*`.
     --destination-asgs ; [id(%Microsoft.Network/applicationSecurityGroups/{})] ;  ; group=Destination each=properties.destinationApplicationSecurityGroups:id ; Application security groups that traffic goes to, by name or id.
     --source-asgs ; [id(%Microsoft.Network/applicationSecurityGroups/{})] ;  ; group=Source each=properties.sourceApplicationSecurityGroups:id ; Application security groups that traffic comes from, by name or id.
    network nsg rule delete ; Delete a rule of a network security group.
     DELETE 2022-01-01 %Microsoft.Network/networkSecurityGroups/{nsg_name}/securityRules/{name} location
     does delete
     no-wait
     --nsg-name ;  ;  ; required id=name ; The name of the network security group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
    network nsg rule show ; Show a rule of a network security group.
     GET 2022-01-01 %Microsoft.Network/networkSecurityGroups/{nsg_name}/securityRules/{name}
     does show
     --nsg-name ;  ;  ; required id=name ; The name of the network security group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
     rows transform_nsg_rule_table_output
    network nsg rule update ; Change a rule of a network security group.
     GET 2022-01-01 %Microsoft.Network/networkSecurityGroups/{nsg_name}/securityRules/{name}
     PUT 2022-01-01 %Microsoft.Network/networkSecurityGroups/{nsg_name}/securityRules/{name} operation
     does update
     no-wait
     generic-update
     --nsg-name ;  ;  ; required id=name ; The name of the network security group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ; name ; required id=child_name_1 ; The name.
     --access ; Allow|Deny ; properties.access ;  ; Whether what matches is let through.
     --description ; ? ; properties.description ;  ; A description.
     --direction ; Inbound|Outbound ; properties.direction ;  ; Whether the rule looks at traffic in or out.
     --priority ; int? ; properties.priority ;  ; Which rule comes first: 100 to 4096, the lowest first.
     --protocol ; *|Ah|Esp|Icmp|Tcp|Udp ; properties.protocol ;  ; The protocol.
     --destination-address-prefixes ; [?]? ; properties.destinationAddressPrefixes ; group=Destination ; Where traffic goes: ranges of addresses or service tags, `*` for all.
     --destination-port-ranges ; [?]? ; properties.destinationPortRanges ; group=Destination ; Ports that traffic goes to: 80, 8000-8010 or `*`.
     --source-address-prefixes ; [?]? ; properties.sourceAddressPrefixes ; group=Source ; Where traffic comes from: ranges of addresses or service tags, `*` for all.
     --source-port-ranges ; [?]? ; properties.sourcePortRanges ; group=Source ; Ports that traffic comes from: 80, 8000-8010 or `*`.
     --destination-asgs ; [id(%Microsoft.Network/applicationSecurityGroups/{})?]? ;  ; group=Destination each=properties.destinationApplicationSecurityGroups:id ; Application security groups that traffic goes to, by name or id.
     --source-asgs ; [id(%Microsoft.Network/applicationSecurityGroups/{})?]? ;  ; group=Source each=properties.sourceApplicationSecurityGroups:id ; Application security groups that traffic comes from, by name or id.
    network nsg rule wait ; Wait until a rule of a network security group is as wanted.
     GET 2022-01-01 %Microsoft.Network/networkSecurityGroups/{nsg_name}/securityRules/{name}
     does wait
     wait
     --nsg-name ;  ;  ; required id=name ; The name of the network security group.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name ;  ;  ; required id=child_name_1 ; The name.
    network nsg show ; Show a network security group.
     GET 2022-01-01 %Microsoft.Network/networkSecurityGroups/{name}
     does show
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
    network nsg update ; Change a network security group.
     GET 2022-01-01 %Microsoft.Network/networkSecurityGroups/{name}
     PUT 2022-01-01 %Microsoft.Network/networkSecurityGroups/{name} operation
     does update
     no-wait
     generic-update
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --location -l ; ? ; location ; configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*: ?}? ; tags ;  ; Tags: words KEY[=VALUE], an empty text clears them.
    network nsg wait ; Wait until a network security group is as wanted.
     GET 2022-01-01 %Microsoft.Network/networkSecurityGroups/{name}
     does wait
     wait
     -n --name ;  ;  ; required id=name ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --expand ;  ;  ; query=$expand ; What to show with it.
    """#
}
