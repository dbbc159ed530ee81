# An application tier behind a load balancer with a probe: network first, then the set, then what Azure refuses.
. "$EXPECT"
az group create -n rg-tier -l eastus -o none
az network nsg create -g rg-tier -n nsg-web -o none
az network nsg rule create -g rg-tier --nsg-name nsg-web -n allow-http --priority 100 --access Allow --protocol Tcp \
  --destination-port-ranges 80 443 -o none
expect '80,443' az network nsg rule show -g rg-tier --nsg-name nsg-web -n allow-http --query "join(',', destinationPortRanges)" -o tsv
az network vnet create -g rg-tier -n vnet-web --address-prefixes 10.20.0.0/16 --subnet-name snet-web \
  --subnet-prefixes 10.20.1.0/24 -o none
az network vnet subnet update -g rg-tier --vnet-name vnet-web -n snet-web --nsg nsg-web -o none
expect true az network nsg show -g rg-tier -n nsg-web --query "ends_with(subnets[0].id, '/subnets/snet-web')"
az network public-ip create -g rg-tier -n pip-web --sku Standard --zone 1 2 3 --dns-name tier-web -o none
expect tier-web.eastus.cloudapp.azure.com az network public-ip show -g rg-tier -n pip-web --query dnsSettings.fqdn -o tsv
az network lb create -g rg-tier -n lb-web --sku Standard --public-ip-address pip-web --frontend-ip-name fe \
  --backend-pool-name pool -o none
az network lb probe create -g rg-tier --lb-name lb-web -n http --protocol Http --port 80 --path /health --interval 5 -o none
az network lb rule create -g rg-tier --lb-name lb-web -n http --protocol Tcp --frontend-port 80 --backend-port 80 \
  --probe http --idle-timeout 10 -o none
expect true az network lb rule show -g rg-tier --lb-name lb-web -n http --query "ends_with(probe.id, '/probes/http')"
az network lb outbound-rule create -g rg-tier --lb-name lb-web -n out --protocol All --address-pool pool \
  --frontend-ip-configs fe --outbound-ports 1024 -o none
az vmss create -g rg-tier -n web --orchestration-mode Uniform --image Ubuntu2204 --instance-count 2 --vnet-name vnet-web \
  --subnet snet-web --lb lb-web --backend-pool-name pool --admin-username azureuser --generate-ssh-keys -o none
expect 2 az vmss show -g rg-tier -n web --query sku.capacity
refused() { if "$@" 2>/dev/null; then echo "not refused: $*"; exit 1; fi; }
refused az network nsg delete -g rg-tier -n nsg-web
refused az network public-ip delete -g rg-tier -n pip-web
refused az network vnet subnet delete -g rg-tier --vnet-name vnet-web -n snet-web
refused az network lb probe update -g rg-tier --lb-name lb-web -n nope --port 1
# A set cannot be given a security group that is not there.
gone=$(az network nsg show -g rg-tier -n nsg-web --query id -o tsv | sed 's/nsg-web/nsg-gone/')
refused az vmss update -g rg-tier -n web -o none --set \
  "virtualMachineProfile.networkProfile.networkInterfaceConfigurations[0].networkSecurityGroup={\"id\":\"$gone\"}"
refused az network nic create -g rg-tier -n nic --vnet-name vnet-web --subnet nope -o none
az network lb probe update -g rg-tier --lb-name lb-web -n http --path /ready -o none
expect /ready az network lb probe show -g rg-tier --lb-name lb-web -n http --query requestPath -o tsv
az network nic create -g rg-tier -n nic-jump --vnet-name vnet-web --subnet snet-web --network-security-group nsg-web -o none
expect Succeeded az network nic show -g rg-tier -n nic-jump --query provisioningState -o tsv
az network nic delete -g rg-tier -n nic-jump
az vmss delete -g rg-tier -n web
az network lb delete -g rg-tier -n lb-web
az network public-ip delete -g rg-tier -n pip-web
az group delete -n rg-tier -y
expect false az group exists -n rg-tier
echo ok
