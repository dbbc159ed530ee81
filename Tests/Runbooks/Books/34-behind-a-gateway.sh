# A set behind an application gateway, upgraded in batches: gateway, probe and rules first, then the set, then a rollout
# that the gateway sees, and what Azure refuses while the set is there.
. "$EXPECT"
az group create -n rg-shop -l westeurope -o none
az network vnet create -g rg-shop -n vnet-shop --address-prefixes 10.30.0.0/16 --subnet-name snet-gw \
  --subnet-prefixes 10.30.0.0/24 -o none
az network vnet subnet create -g rg-shop --vnet-name vnet-shop -n snet-app --address-prefixes 10.30.1.0/24 -o none

# The second generation wants a priority for its rule.
fails 1 RequestRoutingRulePriorityCannotBeEmpty az network application-gateway create -g rg-shop -n agw \
  --sku Standard_v2 --public-ip-address pip-agw --vnet-name vnet-shop --subnet snet-gw
az network application-gateway create -g rg-shop -n agw --sku Standard_v2 --capacity 2 --public-ip-address pip-agw \
  --vnet-name vnet-shop --subnet snet-gw --priority 100 --http-settings-port 8080 -o none
expect Standard_v2,2,Running az network application-gateway show -g rg-shop -n agw \
  --query "join(',', [sku.name, to_string(sku.capacity), operationalState])" -o tsv
expect Standard,Static az network public-ip show -g rg-shop -n pip-agw \
  --query "join(',', [sku.name, publicIPAllocationMethod])" -o tsv

settings=appGatewayBackendHttpSettings
az network application-gateway probe create -g rg-shop --gateway-name agw -n ready --protocol Http --path /ready \
  --host-name-from-http-settings --interval 10 --timeout 5 --threshold 2 -o none
az network application-gateway http-settings update -g rg-shop --gateway-name agw -n $settings --probe ready \
  --host-name-from-backend-pool --connection-draining-timeout 60 -o none
expect true,60 az network application-gateway http-settings show -g rg-shop --gateway-name agw -n $settings -o tsv \
  --query "join(',', [to_string(ends_with(probe.id, '/probes/ready')), to_string(connectionDraining.drainTimeoutInSec)])"
fails 1 InvalidResourceReference az network application-gateway http-settings update -g rg-shop --gateway-name agw \
  -n $settings --probe nope

# A second listener sends everything to the first.
az network application-gateway frontend-port create -g rg-shop --gateway-name agw -n old --port 8888 -o none
az network application-gateway http-listener create -g rg-shop --gateway-name agw -n old --frontend-port old -o none
az network application-gateway redirect-config create -g rg-shop --gateway-name agw -n to-new --type Permanent \
  --target-listener appGatewayHttpListener --include-path -o none
fails 1 PriorityHasToBeUnique az network application-gateway rule create -g rg-shop --gateway-name agw -n old \
  --http-listener old --redirect-config to-new --priority 100
az network application-gateway rule create -g rg-shop --gateway-name agw -n old --http-listener old \
  --redirect-config to-new --priority 200 -o none
expect 2 az network application-gateway rule list -g rg-shop --gateway-name agw --query "length(@)"

# The set, two zones of a tier: four machines behind the gateway.
az vmss create -g rg-shop -n web --orchestration-mode Uniform --image Ubuntu2204 --vm-sku Standard_D2s_v5 \
  --instance-count 4 --vnet-name vnet-shop --subnet snet-app --app-gateway agw --backend-pool-name appGatewayBackendPool \
  --upgrade-policy-mode Manual --admin-username azureuser --generate-ssh-keys -o none
expect 4 az network application-gateway address-pool show -g rg-shop --gateway-name agw -n appGatewayBackendPool \
  --query "length(backendIPConfigurations)"
healthy="backendAddressPools[0].backendHttpSettingsCollection[0].servers[?health=='Healthy'] | length(@)"
expect 4 az network application-gateway show-backend-health -g rg-shop -n agw --query "$healthy"

# In batches of one of four, with the health extension to say when a machine is well.
az vmss extension set -g rg-shop --vmss-name web -n ApplicationHealthLinux --publisher Microsoft.ManagedServices \
  --version 1.0 --settings '{"protocol":"http","port":8080,"requestPath":"/ready"}' -o none
az vmss update-instances -g rg-shop -n web --instance-ids '*' -o none
azsim tick 5m >/dev/null
az vmss update -g rg-shop -n web --set upgradePolicy.mode=Rolling --max-batch-instance-percent 25 \
  --max-unhealthy-instance-percent 25 --max-unhealthy-upgraded-instance-percent 25 --pause-time-between-batches PT30S -o none
az vmss update -g rg-shop -n web --set tags.release=two virtualMachineProfile.userData=cmVsZWFzZTI= -o none
expect RollingForward az vmss rolling-upgrade get-latest -g rg-shop -n web --query runningStatus.code -o tsv
while [ "$(az vmss rolling-upgrade get-latest -g rg-shop -n web --query runningStatus.code -o tsv)" = RollingForward ]; do
  [ "$(az vmss rolling-upgrade get-latest -g rg-shop -n web --query progress.inProgressInstanceCount -o tsv)" -le 1 ]
  azsim tick 30s >/dev/null
done
expect Completed,4 az vmss rolling-upgrade get-latest -g rg-shop -n web -o tsv \
  --query "join(',', [runningStatus.code, to_string(progress.successfulInstanceCount)])"
expect 4 az network application-gateway show-backend-health -g rg-shop -n agw --query "$healthy"

# One machine answers no more: the gateway sees it too.
azsim fault add unhealthy --on set=web instance=1 >/dev/null
expect 3 az network application-gateway show-backend-health -g rg-shop -n agw --query "$healthy"
azsim fault clear >/dev/null

# While the set is there, nothing that it stands on can go; and nothing can be put behind what is not there.
fails 1 ApplicationGatewayInUseByVirtualMachineScaleSet az network application-gateway delete -g rg-shop -n agw
fails 1 InvalidResourceReference az network application-gateway address-pool delete -g rg-shop --gateway-name agw \
  -n appGatewayBackendPool
fails 1 PublicIPAddressCannotBeDeleted az network public-ip delete -g rg-shop -n pip-agw
fails 1 InUseSubnetCannotBeDeleted az network vnet subnet delete -g rg-shop --vnet-name vnet-shop -n snet-gw
fails 1 InUseSubnetCannotBeDeleted az network vnet subnet delete -g rg-shop --vnet-name vnet-shop -n snet-app
pool=$(az network application-gateway address-pool show -g rg-shop --gateway-name agw -n appGatewayBackendPool --query id -o tsv)
config="virtualMachineProfile.networkProfile.networkInterfaceConfigurations[0].ipConfigurations[0]"
fails 1 InvalidResourceReference az vmss update -g rg-shop -n web \
  --set "$config.applicationGatewayBackendAddressPools=[{\"id\":\"${pool}s\"}]"

# A set with a gateway of its own: the client makes both.
az vmss create -g rg-shop -n own --orchestration-mode Uniform --image Ubuntu2204 --instance-count 1 \
  --vnet-name vnet-own --vnet-address-prefix 10.40.0.0/16 --subnet snet-web --subnet-address-prefix 10.40.1.0/24 \
  --app-gateway agw-own --app-gateway-sku Standard_Medium --app-gateway-capacity 1 \
  --app-gateway-subnet-address-prefix 10.40.0.0/24 --upgrade-policy-mode Manual --admin-username azureuser \
  --generate-ssh-keys -o none
expect 1 az network application-gateway show-backend-health -g rg-shop -n agw-own --query "$healthy"
fails 1 ApplicationGatewayInUseByVirtualMachineScaleSet az network application-gateway delete -g rg-shop -n agw-own

az vmss delete -g rg-shop -n web
az network application-gateway stop -g rg-shop -n agw
expect Stopped az network application-gateway show -g rg-shop -n agw --query operationalState -o tsv
az network application-gateway delete -g rg-shop -n agw
az network public-ip delete -g rg-shop -n pip-agw
az group delete -n rg-shop -y --no-wait
expect Deleting az group show -n rg-shop --query properties.provisioningState -o tsv
az group wait -n rg-shop --deleted
expect false az group exists -n rg-shop
echo ok
