# Playbook 5: automatic OS upgrades silently do nothing on a Flexible set: no health extension, MaxSurge, a version mismatch.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n web --orchestration-mode Flexible --image Ubuntu2204 --instance-count 3 --admin-username u \
  --generate-ssh-keys -o none
az vmss update -g rg -n web --enable-auto-os-upgrade true -o none 2>note
grep -q 'NOTE: .*no Application Health extension' note
azsim tick 10d -o none
expect '[]' az vmss get-os-upgrade-history -g rg -n web
# confirm
expect true az vmss show -g rg -n web --query upgradePolicy.automaticOSUpgradePolicy.enableAutomaticOSUpgrade
expect '' az vmss extension list -g rg --vmss-name web
# half a fix: the model has the extension, the instances do not yet
az vmss extension set -g rg --vmss-name web --name ApplicationHealthLinux --publisher Microsoft.ManagedServices \
  --version 1.0 --settings '{"protocol":"http","port":80,"requestPath":"/"}' -o none 2>note
grep -q 'NOTE: .*some instances run another Application Health extension' note
azsim tick 1d -o none
expect '[]' az vmss get-os-upgrade-history -g rg -n web
az vmss update-instances -g rg -n web --instance-ids '*'
# the other trap
az vmss update -g rg -n web --max-surge true -o none 2>note
grep -q 'NOTE: .*MaxSurge is on' note
azsim tick 1d -o none
expect '[]' az vmss get-os-upgrade-history -g rg -n web
az vmss update -g rg -n web --max-surge false -o none 2>note
! grep -q NOTE note
azsim tick --until settled -o none
expect Completed az vmss get-os-upgrade-history -g rg -n web --query '[0].properties.runningStatus.code' -o tsv
echo ok
