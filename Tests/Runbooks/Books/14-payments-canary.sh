# 002_8a8bc877bffee582.txt, the payments team: two fleets in two regions, a patch that goes to the canary region first,
# is halted after its first batch and rolled back, demoted and superseded.
. "$EXPECT"
RG=rg-pay-prod
GAL=galPay
SUB=$(az account show --query id -o tsv)
DEF=/subscriptions/$SUB/resourceGroups/$RG/providers/Microsoft.Compute/galleries/$GAL/images/authz
az group create --name $RG --location eastus -o none
az sig create -g $RG -r $GAL -o none
az sig image-definition create -g $RG -r $GAL -i authz --publisher pay --offer ubuntu --sku authz-cis --os-type Linux -o none 2> /dev/null
publish() { # VERSION REGION...
    version=$1; shift
    az sig image-version create -g $RG -r $GAL -i authz -e $version --target-regions "$@" -o none \
      --os-vhd-uri https://stpay.blob.core.windows.net/vhds/authz-$version.vhd --os-vhd-storage-account stpay 2> /dev/null
}
publish 1.6.0 eastus=3=standard_zrs westus3=2=standard_zrs

fleet() { # NAME REGION
    az network vnet create -g $RG -n vnet-$2 -l $2 --subnet-name apps -o none
    az vmss create -g $RG -n $1 -l $2 --orchestration-mode Uniform --image $DEF --instance-count 10 --vm-sku Standard_D2as_v5 \
      --vnet-name vnet-$2 --subnet apps --upgrade-policy-mode Manual --admin-username azureuser --generate-ssh-keys -o none
    az vmss extension set --resource-group $RG --vmss-name $1 --name ApplicationHealthLinux \
      --publisher Microsoft.ManagedServices --version 2.0 -o none \
      --settings '{ "protocol": "https", "port": 8443, "requestPath": "/ready", "intervalInSeconds": 5, "gracePeriod": 900 }'
    az vmss update-instances -g $RG -n $1 --instance-ids '*'
    az vmss update -g $RG -n $1 --max-batch-instance-percent 20 --max-unhealthy-upgraded-instance-percent 10 \
      --pause-time-between-batches PT30S -o none
    az vmss update -g $RG -n $1 --enable-auto-os-upgrade true -o none
}
fleet vmss-authz-east eastus
fleet vmss-authz-west westus3
azsim tick --until settled -o none
runs() { # NAME: how many instances run which version
    az vmss list-instances -g $RG -n $1 --query '[].storageProfile.imageReference.exactVersion' -o tsv | sort | uniq -c | xargs
}
expect '10 1.6.0' runs vmss-authz-east
expect '10 1.6.0' runs vmss-authz-west

# the new baseline has tightened a firewall rule: whoever runs 1.7.0 cannot reach the HSM
azsim fault add unhealthy --on image=1.7.0
publish 1.7.0 eastus
azsim tick 6h -o none
expect '10 1.6.0' runs vmss-authz-east
expect '10 1.6.0' runs vmss-authz-west
halted="[?properties.runningStatus.code=='Faulted'] | [0].properties"
expect MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade \
  az vmss get-os-upgrade-history -g $RG -n vmss-authz-east --query "$halted.error.code" -o tsv
expect 2 az vmss get-os-upgrade-history -g $RG -n vmss-authz-east --query "$halted.rollbackInfo.successfullyRolledbackInstanceCount"
expect 0 az vmss get-os-upgrade-history -g $RG -n vmss-authz-west --query 'length(@)'

# demoted, not deleted
az sig image-version update -g $RG -r $GAL -i authz -e 1.7.0 --set publishingProfile.excludeFromLatest=true -o none 2> /dev/null
expect true az sig image-version show -g $RG -r $GAL -i authz -e 1.7.0 --query publishingProfile.excludeFromLatest

# the fix goes to the canary region first …
publish 1.7.1 eastus
azsim tick 6h -o none
expect '10 1.7.1' runs vmss-authz-east
expect '10 1.6.0' runs vmss-authz-west
# … and then to the other
az sig image-version update -g $RG -r $GAL -i authz -e 1.7.1 --add publishingProfile.targetRegions name=westus3 -o none 2> /dev/null
azsim tick 6h -o none
expect '10 1.7.1' runs vmss-authz-west
expect "$(printf 'Completed\t1.7.1')" az vmss get-os-upgrade-history -g $RG -n vmss-authz-west \
  --query '[0].properties.[runningStatus.code, targetImageReference.version] | [@]' -o tsv
echo ok
