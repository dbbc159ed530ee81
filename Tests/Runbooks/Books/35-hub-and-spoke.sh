# Hub and spoke: two peered networks with rules by application group, one way out through NAT, a jump machine in the hub,
# pools and NAT rules given to an interface by hand; then everything is torn down with its groups.
. "$EXPECT"
HUB=rg-hub
SPOKE=rg-spoke
az group create -n $HUB -l westeurope -o none
az group create -n $SPOKE -l westeurope -o none

az network vnet create -g $HUB -n hub --address-prefixes 10.0.0.0/16 --subnet-name jump --subnet-prefixes 10.0.0.0/24 -o none
az network vnet create -g $SPOKE -n spoke --address-prefixes 10.1.0.0/16 --subnet-name app --subnet-prefixes 10.1.0.0/24 -o none
az network vnet create -g $SPOKE -n twin --address-prefixes 10.0.128.0/17 -o none
hub=$(az network vnet show -g $HUB -n hub --query id -o tsv)
spoke=$(az network vnet show -g $SPOKE -n spoke --query id -o tsv)
twin=$(az network vnet show -g $SPOKE -n twin --query id -o tsv)

# A peering is met only when the other side has made its own.
az network vnet peering create -g $HUB --vnet-name hub -n to-spoke --remote-vnet "$spoke" --allow-vnet-access -o none
expect Initiated az network vnet peering show -g $HUB --vnet-name hub -n to-spoke --query peeringState -o tsv
az network vnet peering create -g $SPOKE --vnet-name spoke -n to-hub --remote-vnet "$hub" --allow-vnet-access \
  --allow-forwarded-traffic -o none
expect Connected az network vnet peering show -g $HUB --vnet-name hub -n to-spoke --query peeringState -o tsv
expect Connected,true az network vnet peering show -g $SPOKE --vnet-name spoke -n to-hub -o tsv \
  --query "join(',', [peeringState, to_string(allowForwardedTraffic)])"
fails 1 VnetAddressSpacesOverlap az network vnet peering create -g $HUB --vnet-name hub -n to-twin --remote-vnet "$twin" \
  --allow-vnet-access
fails 1 AnotherPeeringAlreadyReferencesRemoteVnet az network vnet peering create -g $HUB --vnet-name hub -n again \
  --remote-vnet "$spoke" --allow-vnet-access
fails 1 InvalidResourceReference az network vnet peering create -g $HUB --vnet-name hub -n nowhere \
  --remote-vnet "${spoke}s" --allow-vnet-access
# One side taken away cuts the other off; it has to go too before they can meet again.
az network vnet peering delete -g $SPOKE --vnet-name spoke -n to-hub
expect Disconnected az network vnet peering show -g $HUB --vnet-name hub -n to-spoke --query peeringState -o tsv
fails 1 RemotePeeringIsDisconnected az network vnet peering create -g $SPOKE --vnet-name spoke -n to-hub \
  --remote-vnet "$hub" --allow-vnet-access
az network vnet peering delete -g $HUB --vnet-name hub -n to-spoke
az network vnet peering create -g $SPOKE --vnet-name spoke -n to-hub --remote-vnet "$hub" --allow-vnet-access -o none
az network vnet peering create -g $HUB --vnet-name hub -n to-spoke --remote-vnet "$spoke" --allow-vnet-access -o none
expect Connected az network vnet peering show -g $SPOKE --vnet-name spoke -n to-hub --query peeringState -o tsv
# The hub grows; the spoke takes that up.
az network vnet update -g $HUB -n hub --address-prefixes 10.0.0.0/17 10.2.0.0/16 -o none
az network vnet peering sync -g $SPOKE --vnet-name spoke -n to-hub -o none
expect 10.0.0.0/17,10.2.0.0/16 az network vnet peering show -g $SPOKE --vnet-name spoke -n to-hub -o tsv \
  --query "join(',', remoteAddressSpace.addressPrefixes)"

# Rules by application group: only the jump machine reaches the web machines by ssh.
az network asg create -g $SPOKE -n asg-web -o none
az network nsg create -g $SPOKE -n nsg-app -o none
az network nsg rule create -g $SPOKE --nsg-name nsg-app -n ssh-from-jump --priority 100 --access Allow --protocol Tcp \
  --source-address-prefixes 10.0.0.0/24 --destination-asgs asg-web --destination-port-ranges 22 -o none
az network nsg rule create -g $SPOKE --nsg-name nsg-app -n no-other-ssh --priority 200 --access Deny --protocol Tcp \
  --destination-port-ranges 22 -o none
fails 1 SecurityRuleConflict az network nsg rule create -g $SPOKE --nsg-name nsg-app -n twice --priority 100 \
  --access Allow --protocol Tcp --destination-port-ranges 80
expect asg-web az network nsg rule show -g $SPOKE --nsg-name nsg-app -n ssh-from-jump -o tsv \
  --query "destinationApplicationSecurityGroups[0].id | [@][?ends_with(@, '/asg-web')] | [0] && 'asg-web'"

# The way out.
az network public-ip create -g $SPOKE -n pip-nat --sku Standard --zone 1 -o none
az network nat gateway create -g $SPOKE -n nat --public-ip-addresses pip-nat --idle-timeout 10 -o none
az network vnet subnet update -g $SPOKE --vnet-name spoke -n app --nsg nsg-app --nat-gateway nat -o none
expect 1 az network nat gateway show -g $SPOKE -n nat --query "length(subnets)"

# The jump machine in the hub, and one behind a balancer in the spoke.
az vm create -g $HUB -n jump --image Ubuntu2204 --size Standard_B1s --vnet-name hub --subnet jump \
  --public-ip-address pip-jump --admin-username azureuser --generate-ssh-keys -o none
az network lb create -g $SPOKE -n lb --sku Standard --vnet-name spoke --subnet app --frontend-ip-name fe \
  --backend-pool-name pool -o none
az network lb inbound-nat-rule create -g $SPOKE --lb-name lb -n ssh --protocol Tcp --frontend-port 2222 --backend-port 22 -o none
az network nic create -g $SPOKE -n nic-web --vnet-name spoke --subnet app --application-security-groups asg-web -o none
az vm create -g $SPOKE -n web --image Ubuntu2204 --size Standard_B1s --nics nic-web --admin-username azureuser \
  --generate-ssh-keys -o none
az network nic ip-config address-pool add -g $SPOKE --nic-name nic-web -n ipconfig1 --lb-name lb --address-pool pool -o none
az network nic ip-config inbound-nat-rule add -g $SPOKE --nic-name nic-web -n ipconfig1 --lb-name lb \
  --inbound-nat-rule ssh -o none
expect 1 az network lb address-pool show -g $SPOKE --lb-name lb -n pool --query "length(backendIPConfigurations)"
expect true az network lb inbound-nat-rule show -g $SPOKE --lb-name lb -n ssh \
  --query "ends_with(backendIPConfiguration.id, '/nic-web/ipConfigurations/ipconfig1')"
fails 1 InvalidResourceReference az network nic ip-config address-pool add -g $SPOKE --nic-name nic-web -n ipconfig1 \
  --lb-name lb --address-pool nope
az network nic ip-config inbound-nat-rule remove -g $SPOKE --nic-name nic-web -n ipconfig1 --lb-name lb --inbound-nat-rule ssh
expect 0 az network nic show -g $SPOKE -n nic-web --query "length(ipConfigurations[0].loadBalancerInboundNatRules || \`[]\`)"
# The next free addresses: the balancer and the machine have the first two.
expect 10.1.0.6 az network vnet subnet list-available-ips -g $SPOKE --vnet-name spoke -n app --query '[0]' -o tsv
expect False az network public-ip ddos-protection show -g $SPOKE -n pip-nat --query isWorkloadProtected -o tsv

# Who looks after the hub, and how that is known later.
who=$(az identity create -g $HUB -n keeper --query principalId -o tsv)
az role assignment create --assignee-object-id "$who" --assignee-principal-type ServicePrincipal --role Reader \
  --scope "$(az group show -n $HUB --query id -o tsv)" -o none
az vm identity assign -g $HUB -n jump --identities keeper -o none
fails 1 FailedIdentityOperation az vm identity assign -g $HUB -n jump --identities nobody
az role assignment delete --assignee "$who" --role Reader --scope "$(az group show -n $HUB --query id -o tsv)"
expect 'Granted,Reader,Resource group;Revoked,Reader,Resource group' az role assignment list-changelogs -o tsv \
  --query "join(';', sort([?principalId=='$who'].join(',', [action, roleName, scopeType])))"
fails 3 ResourceNotFound az vm disk attach -g $HUB --vm-name jump -n nope

# Nothing that is in use goes.
fails 1 NicInUse az network nic delete -g $SPOKE -n nic-web
fails 1 InUseSubnetCannotBeDeleted az network vnet subnet delete -g $SPOKE --vnet-name spoke -n app
fails 1 InUseNetworkSecurityGroupCannotBeDeleted az network nsg delete -g $SPOKE -n nsg-app
fails 1 InUseApplicationSecurityGroupCannotBeDeleted az network asg delete -g $SPOKE -n asg-web
fails 1 InUseNatGatewayCannotBeDeleted az network nat gateway delete -g $SPOKE -n nat
fails 1 PublicIPAddressCannotBeDeleted az network public-ip delete -g $SPOKE -n pip-nat
fails 1 "attached to VM" az disk delete -g $HUB -n "$(az vm show -g $HUB -n jump --query storageProfile.osDisk.name -o tsv)" -y

# Links and a lock: the lock holds the whole group.
vm=$(az vm show -g $SPOKE -n web --query id -o tsv)
az resource link create --link "$vm/providers/Microsoft.Resources/links/through" --target "$(az vm show -g $HUB -n jump --query id -o tsv)" \
  --notes 'reached through the jump machine'
expect 'reached through the jump machine' az resource link list --scope "$vm" --query '[0].properties.notes' -o tsv
az lock create -n keep -g $SPOKE -t CanNotDelete -o none
fails 1 ScopeLocked az group delete -n $SPOKE -y
az lock delete -n keep -g $SPOKE

# Torn down: what others use goes after these, and the hub's side is cut off.
az group delete -n $SPOKE -y --no-wait
fails 1 ResourceGroupBeingDeleted az network asg create -g $SPOKE -n late
azsim tick 30s >/dev/null
expect true az group exists -n $SPOKE
az group wait -n $SPOKE --deleted
expect false az group exists -n $SPOKE
expect 0 az resource list --query "length([?resourceGroup=='$SPOKE'])"
expect Disconnected az network vnet peering show -g $HUB --vnet-name hub -n to-spoke --query peeringState -o tsv

# The hub cannot go while an interface of another group stands in its network.
az group create -n rg-guest -l westeurope -o none
subnet=$(az network vnet subnet show -g $HUB --vnet-name hub -n jump --query id -o tsv)
az network nic create -g rg-guest -n guest --subnet "$subnet" -o none
fails 1 ResourceGroupDeletionBlocked az group delete -n $HUB -y
expect hub az resource list -g $HUB --query '[].name' -o tsv
az group delete -n rg-guest -y
az group delete -n $HUB -y
expect false az group exists -n $HUB
echo ok
