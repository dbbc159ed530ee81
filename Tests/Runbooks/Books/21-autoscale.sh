# Autoscale acts: out when the load is high, not at once again, in when it is low, never beyond the limits.
. "$EXPECT"
az group create -n rg-auto -l eastus -o none
az vmss create -g rg-auto -n app --orchestration-mode Uniform --image Ubuntu2204 --instance-count 3 \
  --admin-username azureuser --generate-ssh-keys -o none
az monitor autoscale create -g rg-auto -n autoscale-app --resource app \
  --resource-type Microsoft.Compute/virtualMachineScaleSets --min-count 3 --max-count 30 --count 3 -o none
az monitor autoscale rule create -g rg-auto --autoscale-name autoscale-app --condition "Percentage CPU > 70 avg 5m" \
  --scale out 2 --cooldown 5 -o none
az monitor autoscale rule create -g rg-auto --autoscale-name autoscale-app --condition "Percentage CPU < 30 avg 10m" \
  --scale in 1 --cooldown 10 -o none
expect 2 az monitor autoscale rule list -g rg-auto --autoscale-name autoscale-app --query 'length(@)'
azsim tick --until settled > /dev/null
azsim load set app 'Percentage CPU' 80
azsim tick --until settled
# 80 % on three is 48 % on five: once out, and no more.
expect 5 az vmss show -g rg-auto -n app --query sku.capacity
azsim load set app 'Percentage CPU' 28
azsim tick 15m
# 28 % on five is 35 % on four: allowed.
expect 4 az vmss show -g rg-auto -n app --query sku.capacity
azsim load set app 'Percentage CPU' 5
azsim tick --until settled
expect 3 az vmss show -g rg-auto -n app --query sku.capacity
# What is scaled by hand beyond the limits is undone.
az vmss scale -g rg-auto -n app --new-capacity 1 -o none
azsim tick 5m
expect 3 az vmss show -g rg-auto -n app --query sku.capacity
az monitor autoscale profile create -g rg-auto --autoscale-name autoscale-app -n weekend --count 6 \
  --min-count 6 --max-count 12 \
  --timezone "GMT Standard Time" --recurrence week sat sun --copy-rules default -o none
expect 3 az monitor autoscale profile list -g rg-auto --autoscale-name autoscale-app --query 'length(@)'
azsim tick --until 2026-01-03T00:20:00Z
expect 6 az vmss show -g rg-auto -n app --query sku.capacity
az monitor autoscale update -g rg-auto -n autoscale-app --enabled false -o none
az vmss scale -g rg-auto -n app --new-capacity 2 -o none
azsim tick 10m
expect 2 az vmss show -g rg-auto -n app --query sku.capacity
az monitor autoscale delete -g rg-auto -n autoscale-app
echo ok
