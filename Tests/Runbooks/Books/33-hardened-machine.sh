# A hardened machine: image of the marketplace with its terms, availability set, open port, boot diagnostics, users, data
# disk, certificate, encryption, diagnostics, and at last the eviction of a Spot machine.
. "$EXPECT"
RG=rg-hard
az group create -n $RG -l westeurope -o none

# Terms: no machine before they are accepted, none after they are cancelled.
PLAN='--publisher kinvolk --offer flatcar-container-linux-free --plan stable-gen2'
URN=kinvolk:flatcar-container-linux-free:stable-gen2:latest
machine() { # NAME MORE...
    name=$1; shift
    az vm create -g $RG -n $name --admin-username ann --generate-ssh-keys -o none "$@" 2> err || { cat err >&2; return 1; }
}
expect false az vm image terms show $PLAN --query accepted
fails 1 'You have not accepted the legal terms' machine edge --image $URN
expect true az vm image terms accept --urn $URN --query accepted
expect stable-gen2 az vm image terms show $PLAN --query plan -o tsv
fails 1 'has no terms to accept' az vm image terms show --urn Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:latest
fails 1 'usage error: If not using --urn' az vm image terms accept --publisher kinvolk

# Availability set, and the machine in it.
az vm availability-set create -g $RG -n av --platform-fault-domain-count 2 --platform-update-domain-count 5 -o none
expect Aligned az vm availability-set show -g $RG -n av --query sku.name -o tsv
machine edge --image $URN --availability-set av --os-disk-delete-option Delete
expect stable-gen2 az vm show -g $RG -n edge --query plan.name -o tsv
expect 1 az vm availability-set show -g $RG -n av --query 'length(virtualMachines)'
fails 1 'cannot be deleted' az vm availability-set delete -g $RG -n av
az vm image terms cancel $PLAN -o none
fails 1 'You have not accepted the legal terms' machine edge2 --image $URN

# Ports: rules in the security group of the interface.
az vm open-port -g $RG -n edge --port 443 --priority 300 -o none
az vm open-port -g $RG -n edge --port 80,8080-8090 --priority 310 -o none
expect '443' az network nsg rule show -g $RG --nsg-name edgeNSG -n open-port-443 --query destinationPortRange -o tsv
expect '80,8080-8090' az network nsg rule show -g $RG --nsg-name edgeNSG -n open-port-80_8080-8090 \
  --query "join(',', destinationPortRanges)" -o tsv

# Boot diagnostics, kept by Azure, then in an account of one's own.
fails 1 'Please enable boot diagnostics' az vm boot-diagnostics get-boot-log -g $RG -n edge
az vm boot-diagnostics enable -g $RG -n edge
expect true az vm show -g $RG -n edge --query diagnosticsProfile.bootDiagnostics.enabled
expect true az vm boot-diagnostics get-boot-log -g $RG -n edge --query "contains(@, 'login:')"
fails 1 "nope does't exist" az vm boot-diagnostics enable -g $RG -n edge --storage nope
az rest --method put --url /subscriptions/{subscriptionId}/resourceGroups/$RG/providers/Microsoft.Storage/storageAccounts/sahard1?api-version=2025-08-01 \
  --body '{"location":"westeurope","kind":"StorageV2","sku":{"name":"Standard_LRS"}}' -o none
az vm boot-diagnostics enable -g $RG -n edge --storage sahard1
case $(az vm boot-diagnostics get-boot-log -g $RG -n edge) in *'edge login:'*) ;; *) echo 'no log from the account' >&2; exit 1 ;; esac
az vm boot-diagnostics disable -g $RG -n edge
expect '' az vm get-instance-view -g $RG -n edge --query instanceView.bootDiagnostics

# Users: an extension does it, and what is secret is not kept.
expect VMAccessForLinux az vm user update -g $RG -n edge -u bob -p 'Secret-1234567' --query typePropertiesType -o tsv
az vm user reset-ssh -g $RG -n edge -o none
az vm user delete -g $RG -n edge -u bob -o none
expect enablevmaccess az vm extension list -g $RG --vm-name edge --query '[].name' -o tsv
expect Succeeded az vm extension show -g $RG --vm-name edge -n enablevmaccess --query provisioningState -o tsv
if azsim state show 2>/dev/null | grep -q 'Secret-1234567'; then echo 'the password is in the state' >&2; exit 1; fi

# A data disk, a certificate, measurements.
az vm disk attach -g $RG --vm-name edge -n data1 --new --size-gb 64
expect 64 az disk show -g $RG -n data1 --query diskSizeGB
fails 1 'managed disks is not supported' az vm unmanaged-disk attach -g $RG --vm-name edge --new -n blob1
VAULT=/subscriptions/$(az account show --query id -o tsv)/resourceGroups/$RG/providers/Microsoft.KeyVault/vaults/kv-hard
az rest --method put --url "$VAULT?api-version=2023-07-01" -o none --body '{"location":"westeurope","properties":
  {"tenantId":"'$(az account show --query tenantId -o tsv)'","sku":{"family":"A","name":"standard"},"accessPolicies":[]}}'
CERT=https://kv-hard.vault.azure.net/secrets/web/0123456789abcdef0123456789abcdef
expect "\"$VAULT\"" az vm secret format -s $CERT -o tsv --query '[0].sourceVault.id' --only-show-errors
expect 1 az vm secret add -g $RG -n edge --keyvault kv-hard --certificate $CERT --query 'length(@)'
expect 0 az vm secret remove -g $RG -n edge --keyvault kv-hard --query 'length(@)'
az vm diagnostics get-default-config 2> /dev/null > lad.json
expect LinuxDiagnostic az vm diagnostics set -g $RG --vm-name edge --settings lad.json --protected-settings '{"storageAccountName":"sahard1"}' \
  --query name -o tsv

# Encryption: the vault must allow it; the state of each disk can be seen.
fails 1 "Keyvault 'kv-hard' is not enabled for disk encryption" az vm encryption enable -g $RG -n edge \
  --disk-encryption-keyvault kv-hard --volume-type ALL
az resource update --ids $VAULT --set properties.enabledForDiskEncryption=true -o none
az vm encryption enable -g $RG -n edge --disk-encryption-keyvault kv-hard --volume-type DATA
expect 'EncryptionState/notEncrypted EncryptionState/encrypted' az vm encryption show -g $RG -n edge \
  --query "join(' ', disks[].statuses[0].code)" -o tsv
az vm encryption disable -g $RG -n edge
expect 'EncryptionState/notEncrypted EncryptionState/notEncrypted' az vm encryption show -g $RG -n edge \
  --query "join(' ', disks[].statuses[0].code)" -o tsv

# What is measured is what is said.
azsim load set $(az vm show -g $RG -n edge --query id -o tsv) 'Percentage CPU' 73 -o none
azsim tick 5m -o none
expect 73.0 az vm monitor metrics tail -g $RG -n edge --metrics 'Percentage CPU' --offset 2m \
  --query 'value[0].timeseries[0].data[-1].average' --only-show-errors
expect Percent az vm monitor metrics list-definitions -g $RG -n edge --query "[?name.value=='Percentage CPU'].unit" -o tsv --only-show-errors

# A Spot machine is told, and goes half a minute later.
machine spot --image Ubuntu2204 --priority Spot --eviction-policy Deallocate
fails 1 'is not a Spot VM' az vm simulate-eviction -g $RG -n edge
azsim clock --mode manual -o none
az vm simulate-eviction -g $RG -n spot
power() { az vm show -d -g $RG -n $1 --query powerState -o tsv; }
expect 'VM running' power spot
azsim tick 25s -o none
expect 'VM running' power spot
azsim tick 2m -o none
expect 'VM deallocated' power spot
machine brief --image Ubuntu2204 --priority Spot --eviction-policy Delete
az vm simulate-eviction -g $RG -n brief
expect 'VM running' power brief
azsim tick 5m -o none
fails 3 ResourceNotFound az vm show -g $RG -n brief
azsim log | grep -q 'brief was told that it will be evicted' || { echo 'no notice in the log' >&2; exit 1; }
echo ok
