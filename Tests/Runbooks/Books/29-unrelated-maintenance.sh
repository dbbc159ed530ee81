# Playbook 9: a rolling upgrade stops over instances that it never touched: maxUnhealthyInstancePercent counts them all.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n vmss-app --orchestration-mode Uniform --image Ubuntu2204 --instance-count 10 --admin-username u \
  --generate-ssh-keys --upgrade-policy-mode Rolling -o none
azsim tick --until settled -o none
az vmss update -g rg -n vmss-app --set sku.name=Standard_D4s_v5 -o none
azsim tick 30 -o none
for id in 7 8 9; do azsim fault add unhealthy --on set=vmss-app instance=$id; done
azsim tick --until settled -o none
# confirm
expect "$(printf 'Faulted\tMaxUnhealthyInstancePercentExceededInRollingUpgrade\t0')" \
  az vmss rolling-upgrade get-latest -g rg -n vmss-app --query '[runningStatus.code, error.code, progress.failedInstanceCount] | [@]' -o tsv
expect 3 az vmss rolling-upgrade get-latest -g rg -n vmss-app --query 'length(error.details)'
# fix: what was broken elsewhere is mended, and the upgrade goes on
azsim fault clear
azsim tick 1m -o none
az vmss update -g rg -n vmss-app -o none
azsim tick --until settled -o none
expect Completed az vmss rolling-upgrade get-latest -g rg -n vmss-app --query runningStatus.code -o tsv
echo ok
