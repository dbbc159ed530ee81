# 002_8a8bc877bffee582.txt, "Common mistakes & troubleshooting": rows 1, 2, 3, 4 and 12, each staged and confirmed with the
# command of its row, and mended as the row says.
. "$EXPECT"
RG=rg-play
GAL=galPlay
SUB=$(az account show --query id -o tsv)
GROUP=/subscriptions/$SUB/resourceGroups/$RG
DEF=$GROUP/providers/Microsoft.Compute/galleries/$GAL/images/app
az group create --name $RG --location eastus -o none
az identity create -g $RG -n id-aib -o none
PRINCIPAL=$(az identity show -g $RG -n id-aib --query principalId -o tsv)
az sig create -g $RG -r $GAL -o none
az sig image-definition create -g $RG -r $GAL -i app -p me -f ubuntu -s app --os-type Linux -o none 2> /dev/null
cat > least.json <<J
{ "Name": "Image publisher", "IsCustom": true, "Description": "What a build needs",
  "Actions": [ "Microsoft.Compute/galleries/images/versions/write", "Microsoft.Compute/galleries/images/read",
    "Microsoft.Compute/images/write", "Microsoft.Compute/images/read", "Microsoft.Compute/disks/write" ],
  "NotActions": [], "AssignableScopes": [ "$GROUP" ] }
J
az role definition create --role-definition least.json -o none
template() { # NAME LINE...
    name=$1; shift
    az image builder create -g $RG -n $name -i Ubuntu2204 --identity id-aib --shared-image-destinations $GAL/app=eastus --defer -o none
    az image builder customizer add -g $RG -n $name --customizer-name install --type shell --inline-script "$@" --defer -o none
    az image builder update -g $RG -n $name -o none
}

# row 1: the build identity lacks rights; Reader is not enough, the least-privilege role is
fails 1 'Not authorized to access the resource' template app 'set -euo pipefail' 'sudo apt-get update'
expect Failed az image builder show -g $RG -n app --query provisioningState -o tsv
az image builder delete -g $RG -n app
az role assignment create --assignee-object-id $PRINCIPAL --assignee-principal-type ServicePrincipal --role Reader --scope $GROUP -o none
fails 1 'Not authorized to access the resource' template app 'set -euo pipefail' 'sudo apt-get update'
az image builder delete -g $RG -n app
az role assignment create --assignee-object-id $PRINCIPAL --assignee-principal-type ServicePrincipal --role "Image publisher" --scope $GROUP -o none
template app 'set -euo pipefail' 'sudo apt-get update'
# taken away between creation and run, the missing right shows in the message of the run
az role assignment delete --assignee $PRINCIPAL --role "Image publisher" --scope $GROUP --yes
fails 1 'galleries/images/versions/write' az image builder run -g $RG -n app
case $(az image builder show -g $RG -n app --query lastRunStatus.message -o tsv) in
*AuthorizationFailed*) ;;
*) echo 'row 1: no authorization error in lastRunStatus.message' >&2; exit 1 ;;
esac
expect Distributing az image builder show -g $RG -n app --query lastRunStatus.runSubState -o tsv
az role assignment create --assignee-object-id $PRINCIPAL --assignee-principal-type ServicePrincipal --role "Image publisher" --scope $GROUP -o none
az image builder run -g $RG -n app
expect 0.0.1 az sig image-version list -g $RG -r $GAL -i app --query '[].name' -o tsv

fleet() { # NAME IMAGE REGION
    az vmss create -g $RG -n $1 -l $3 --orchestration-mode Uniform --image $2 --instance-count 5 --vm-sku Standard_D2as_v5 \
      --upgrade-policy-mode Manual --admin-username azureuser --generate-ssh-keys -o none
    az vmss extension set -g $RG --vmss-name $1 --name ApplicationHealthLinux --publisher Microsoft.ManagedServices --version 1.0 \
      --settings '{"protocol":"http","port":8080,"requestPath":"/healthz"}' -o none
    az vmss update-instances -g $RG -n $1 --instance-ids '*'
}
runs() { az vmss list-instances -g $RG -n $1 --query '[].storageProfile.imageReference.exactVersion' -o tsv | sort -u | xargs; }
automatic() { az vmss update -g $RG -n $1 --enable-auto-os-upgrade true -o none; }

# row 3: a set that references a pinned version hears nothing of new ones; Azure refuses to promise them
fleet pinned $DEF/versions/0.0.1 eastus
fails 1 "must use Platform or Gallery" automatic pinned
fleet tracking $DEF eastus
automatic tracking
az image builder run -g $RG -n app
azsim tick 6h -o none
expect 0.0.1 runs pinned
expect "$DEF/versions/0.0.1" az vmss show -g $RG -n pinned --query virtualMachineProfile.storageProfile.imageReference.id -o tsv
expect 0.0.2 runs tracking
az vmss update -g $RG -n pinned --set virtualMachineProfile.storageProfile.imageReference.id=$DEF -o none
az vmss update-instances -g $RG -n pinned --instance-ids '*'
automatic pinned
azsim tick 6h -o none
expect 0.0.2 runs pinned

# row 2: a version that has not come to a region yet; its name among the target regions is no proof that it has
az sig image-version update -g $RG -r $GAL -i app -e 0.0.2 --add publishingProfile.targetRegions name=westus3 -o none 2> /dev/null
az group create -n rg-west -l westus3 -o none
RG_EAST=$RG; az vmss create -g rg-west -n west -l westus3 --orchestration-mode Uniform --image $DEF --instance-count 3 --vm-sku Standard_D2as_v5 \
  --admin-username azureuser --generate-ssh-keys -o none
azsim fault add slow-replication=3h --on region=westus3
az sig image-version create -g $RG -r $GAL -i app -e 0.1.0 --image-version $DEF/versions/0.0.2 --target-regions eastus westus3 --no-wait 2> /dev/null
azsim tick 1h -o none
expect 'East US West US 3' sh -c "az sig image-version show -g $RG -r $GAL -i app -e 0.1.0 --query 'publishingProfile.targetRegions[].name' -o tsv | xargs"
expect InProgress az sig image-version show -g $RG -r $GAL -i app -e 0.1.0 --expand ReplicationStatus --query replicationStatus.aggregatedState -o tsv
expect Replicating az sig image-version show -g $RG -r $GAL -i app -e 0.1.0 --expand ReplicationStatus \
  --query "replicationStatus.summary[?region=='West US 3'].state" -o tsv
az vmss reimage -g rg-west -n west
expect 0.0.2 sh -c "az vmss list-instances -g rg-west -n west --query '[].storageProfile.imageReference.exactVersion' -o tsv | sort -u"
azsim tick 3h -o none
expect Completed az sig image-version show -g $RG -r $GAL -i app -e 0.1.0 --expand ReplicationStatus --query replicationStatus.aggregatedState -o tsv
az vmss reimage -g rg-west -n west
expect 0.1.0 sh -c "az vmss list-instances -g rg-west -n west --query '[].storageProfile.imageReference.exactVersion' -o tsv | sort -u"
azsim fault clear
azsim tick 6h -o none
expect 0.1.0 runs tracking

# row 4: the rolling upgrade halts after the first batch; the version is demoted and baked again
azsim fault add unhealthy --on image=0.2.0
az sig image-version create -g $RG -r $GAL -i app -e 0.2.0 --image-version $DEF/versions/0.1.0 --target-regions eastus -o none 2> /dev/null
azsim tick 6h -o none
expect MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade az vmss rolling-upgrade get-latest -g $RG -n tracking --query error.code -o tsv
expect 0.1.0 runs tracking
az sig image-version update -g $RG -r $GAL -i app -e 0.2.0 --set publishingProfile.excludeFromLatest=true -o none 2> /dev/null
az sig image-version create -g $RG -r $GAL -i app -e 0.2.1 --image-version $DEF/versions/0.1.0 --target-regions eastus -o none 2> /dev/null
azsim tick 6h -o none
expect 0.2.1 runs tracking

# row 12: a failing customizer that does not fail the build ships a broken image; the log tells
template loose 'sudo apt-get install -y app' 'echo installed'
azsim fault add customizer-failed --on customizer=install template=loose
az image builder run -g $RG -n loose
expect Succeeded az image builder show -g $RG -n loose --query lastRunStatus.runState -o tsv
azsim log --build loose > loose.log
grep -q "'sudo apt-get install -y app': exit code 1" loose.log
grep -q "set -euo pipefail" loose.log
azsim tick 6h -o none
expect 0.2.1 runs tracking
expect MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade az vmss rolling-upgrade get-latest -g $RG -n tracking --query error.code -o tsv
az image builder delete -g $RG -n loose
template strict 'set -euo pipefail' 'sudo apt-get install -y app' 'echo installed'
azsim fault add customizer-failed --on customizer=install template=strict
fails 1 PackerBuildFailed az image builder run -g $RG -n strict
expect Customizing az image builder show -g $RG -n strict --query lastRunStatus.runSubState -o tsv
echo ok
