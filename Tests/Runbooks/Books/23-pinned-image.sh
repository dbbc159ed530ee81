# Playbook 3: a new version is out and the automatic OS upgrade never fires, because the set names a pinned version.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n web --orchestration-mode Flexible --instance-count 3 --admin-username u --generate-ssh-keys \
  --image Canonical:0001-com-ubuntu-server-jammy:22_04-lts-gen2:22.04.202512080 -o none
az vmss extension set -g rg --vmss-name web --name ApplicationHealthLinux --publisher Microsoft.ManagedServices \
  --version 1.0 --settings '{"protocol":"http","port":80,"requestPath":"/"}' -o none
az vmss update-instances -g rg -n web --instance-ids '*'
az vmss update -g rg -n web --enable-auto-os-upgrade true -o none 2>note
grep -q 'NOTE: .*the image is pinned to a version' note
azsim tick 10d -o none
expect '[]' az vmss get-os-upgrade-history -g rg -n web
# confirm
expect 22.04.202512080 az vmss show -g rg -n web --query virtualMachineProfile.storageProfile.imageReference.version -o tsv
# fix: follow the definition, and the version that is out comes by itself
az vmss update -g rg -n web --set virtualMachineProfile.storageProfile.imageReference.version=latest -o none
azsim tick --until settled -o none
expect "$(printf 'Platform\tCompleted\t22.04.202601080')" az vmss get-os-upgrade-history -g rg -n web \
  --query '[].[properties.startedBy, properties.runningStatus.code, properties.targetImageReference.version]' -o tsv
expect 3 az vm list -g rg --query "length([?storageProfile.imageReference.exactVersion=='22.04.202601080'])"
# Azure itself refuses to switch this on in the first place
fails 1 'must use Platform or Gallery image with version set to latest' \
  az vmss update -g rg -n web --set virtualMachineProfile.storageProfile.imageReference.version=22.04.202601080 --strict
echo ok
