# A custom image from a generalized machine that a scale set then runs: machine with its network, ports, generalize, image,
# scale set, and a rolling upgrade to a second image.
. "$EXPECT"
RG=rg-golden
az group create -n $RG -l westeurope -o none
az network vnet create -g $RG -n vnet --address-prefixes 10.30.0.0/16 --subnet-name build --subnet-prefixes 10.30.1.0/24 -o none
az network vnet subnet create -g $RG --vnet-name vnet -n fleet --address-prefixes 10.30.2.0/24 -o none

golden() { # IMAGE: a machine, its port, and the image of it
    az vm create -g $RG -n build-$1 --image Ubuntu2204 --size Standard_D2s_v5 --vnet-name vnet --subnet build \
      --admin-username azureuser --generate-ssh-keys -o none 2> /dev/null
    az vm open-port -g $RG -n build-$1 --port 8080 -o none
    expect 8080 az network nsg show -g $RG -n build-${1}NSG --query "securityRules[?name=='open-port-8080'].destinationPortRange" -o tsv
    expect 'ProvisioningState/succeeded' az vm run-command invoke -g $RG -n build-$1 --command-id RunShellScript \
      --scripts "sudo apt-get install -y app=$1" --query 'value[0].code' -o tsv
    # A running machine is neither generalized nor made an image of.
    fails 1 'must be stopped or deallocated' az vm generalize -g $RG -n build-$1
    az vm deallocate -g $RG -n build-$1
    az vm generalize -g $RG -n build-$1
    az image create -g $RG -n app-$1 --source build-$1 --hyper-v-generation V2 -o none
    expect Succeeded az image show -g $RG -n app-$1 --query provisioningState -o tsv
    expect Generalized az image show -g $RG -n app-$1 --query storageProfile.osDisk.osState -o tsv
    expect true az image show -g $RG -n app-$1 --query "ends_with(sourceVirtualMachine.id, '/build-$1')"
}
golden 1
image() { az image show -g $RG -n app-$1 --query id -o tsv; }

# The set runs the image; its health is probed, so that it can be upgraded in batches.
az vmss create -g $RG -n web --orchestration-mode Uniform --image app-1 --instance-count 6 --vm-sku Standard_D2s_v5 \
  --vnet-name vnet --subnet fleet --upgrade-policy-mode Manual --admin-username azureuser --generate-ssh-keys -o none 2> /dev/null
expect "$(image 1)" az vmss show -g $RG -n web --query virtualMachineProfile.storageProfile.imageReference.id -o tsv
az vmss extension set -g $RG --vmss-name web --name ApplicationHealthLinux --publisher Microsoft.ManagedServices --version 1.0 \
  --settings '{"protocol":"http","port":8080,"requestPath":"/healthz"}' -o none
az vmss update-instances -g $RG -n web --instance-ids '*'
az vmss update -g $RG -n web --set upgradePolicy.mode=Rolling --max-batch-instance-percent 34 --max-unhealthy-instance-percent 34 \
  --max-unhealthy-upgraded-instance-percent 34 --pause-time-between-batches PT1M -o none
az vmss diagnostics set -g $RG --vmss-name web --settings '{"ladCfg":{}}' --query 'provisioningState' -o tsv > /dev/null
azsim tick --until settled -o none

# The second image: nothing changes until the model names it, then batch by batch.
golden 2
runs() { az vmss list-instances -g $RG -n web --query "[?ends_with(storageProfile.imageReference.id, '/app-$1')] | length(@)"; }
expect 6 runs 1
az vmss update -g $RG -n web --set "virtualMachineProfile.storageProfile.imageReference.id=$(image 2)" -o none 2> /dev/null
expect RollingForward az vmss rolling-upgrade get-latest -g $RG -n web --query runningStatus.code -o tsv
azsim tick --until batch=2 -o none
test "$(runs 2)" -ge 1
test "$(runs 1)" -ge 1
azsim tick --until completed -o none
expect Completed az vmss rolling-upgrade get-latest -g $RG -n web --query runningStatus.code -o tsv
expect 6 az vmss rolling-upgrade get-latest -g $RG -n web --query progress.successfulInstanceCount
expect 6 runs 2
expect 0 runs 1

# A generalized machine never starts again; it goes, and the image stays.
fails 1 generalized az vm start -g $RG -n build-1
az vm delete -g $RG -n build-1 --yes
expect Succeeded az image show -g $RG -n app-1 --query provisioningState -o tsv
az image delete -g $RG -n app-1
gone=$(image 2 | sed 's/app-2/app-9/')
fails 3 app-9 az vmss update -g $RG -n web --set "virtualMachineProfile.storageProfile.imageReference.id=$gone" -o none
echo ok
