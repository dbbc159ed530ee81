# A rolling upgrade from start to end, told line by line: six machines in three zones get another size.
. "$EXPECT"
say() { printf '\n$ %s\n' "$*"; "$@"; }
az group create -n rg-watch -l eastus -o none
az vmss create -g rg-watch -n web --orchestration-mode Flexible --zones 1 2 3 --platform-fault-domain-count 1 \
  --image Ubuntu2204 --instance-count 6 --upgrade-policy-mode Manual \
  --admin-username azureuser --generate-ssh-keys -o none
az vmss extension set -g rg-watch --vmss-name web --name ApplicationHealthLinux --publisher Microsoft.ManagedServices \
  --version 1.0 --settings '{"protocol":"http","port":80,"requestPath":"/"}' -o none
az vmss update-instances -g rg-watch -n web --instance-ids '*'
az vmss update -g rg-watch -n web --set upgradePolicy.mode=Rolling --max-batch-instance-percent 34 \
  --max-unhealthy-instance-percent 34 --pause-time-between-batches PT1M -o none
say az vmss update -g rg-watch -n web --set sku.name=Standard_D4s_v5 -o none
say azsim tick --until batch=2
say az vmss rolling-upgrade get-latest -g rg-watch -n web --query '{Status:runningStatus.code, Done:progress.successfulInstanceCount, Now:progress.inProgressInstanceCount, Waiting:progress.pendingInstanceCount}' -o table
say azsim tick --until completed
say az vmss list-instances -g rg-watch -n web --query '[].{Name:name, Zone:zones[0], Latest:latestModelApplied}' -o table
expect Completed az vmss rolling-upgrade get-latest -g rg-watch -n web --query runningStatus.code -o tsv
expect 6 az vmss list-instances -g rg-watch -n web --query 'length([?latestModelApplied])'
echo ok
