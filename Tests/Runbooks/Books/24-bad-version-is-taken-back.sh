# Playbook 4: the automatic upgrade to a bad version halts after the first batch, and the old OS disks come back.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n vmss-app --orchestration-mode Uniform --image Ubuntu2204 --instance-count 10 --admin-username u \
  --generate-ssh-keys --upgrade-policy-mode Rolling -o none
az vmss update -g rg -n vmss-app --enable-auto-os-upgrade true -o none
azsim tick --until settled -o none
azsim fault add unhealthy --on image=22.04.202601080
azsim tick --until 2026-01-08T12:00:00Z -o none
# confirm
expect "$(printf 'Faulted\tMaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade\t2\t8')" \
  az vmss rolling-upgrade get-latest -g rg -n vmss-app \
  --query '[runningStatus.code, error.code, progress.failedInstanceCount, progress.pendingInstanceCount] | [@]' -o tsv
expect 2 az vmss get-os-upgrade-history -g rg -n vmss-app --query '[0].properties.rollbackInfo.successfullyRolledbackInstanceCount'
expect 10 az vmss list-instances -g rg -n vmss-app \
  --query "length([?storageProfile.imageReference.exactVersion=='22.04.202512080'])"
expect 10 az vmss get-instance-view -g rg -n vmss-app --instance-id '*' --query "length([?vmHealth.status.code=='HealthState/healthy'])"
# the platform tries again on another day: the same version fails again until it is mended
azsim tick 25h -o none
expect 2 az vmss get-os-upgrade-history -g rg -n vmss-app --query "length([?properties.runningStatus.code=='Faulted'])"
azsim fault clear
azsim tick 25h -o none
expect Completed az vmss get-os-upgrade-history -g rg -n vmss-app --query '[0].properties.runningStatus.code' -o tsv
echo ok
