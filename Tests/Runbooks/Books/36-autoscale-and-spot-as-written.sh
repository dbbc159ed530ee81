# The seed's sections 6 and 7 as they are written: autoscale rules, prediction first shown and then acting, protection of
# an instance, and a Spot fleet that loses machines and gets them back.
. "$EXPECT"
RG=rg-vmss-prod
az group create -n $RG -l eastus -o none
az vmss create \
--resource-group $RG --name vmss-app \
--orchestration-mode Uniform \
--instance-count 3 \
--vm-sku Standard_D2as_v5 \
--image Ubuntu2204 \
--upgrade-policy-mode Manual \
--admin-username azureuser \
--generate-ssh-keys \
--single-placement-group false -o none
# --- 6
az monitor autoscale create \
--resource-group $RG \
--resource vmss-app \
--resource-type Microsoft.Compute/virtualMachineScaleSets \
--name autoscale-app \
--min-count 3 --max-count 30 --count 3 -o none
# Scale out on sustained CPU, scale in conservatively.
az monitor autoscale rule create \
--resource-group $RG --autoscale-name autoscale-app \
--condition "Percentage CPU > 70 avg 5m" \
--scale out 2 --cooldown 5 -o none
az monitor autoscale rule create \
--resource-group $RG --autoscale-name autoscale-app \
--condition "Percentage CPU < 30 avg 10m" \
--scale in 1 --cooldown 10 -o none
# every dial of the seed's table
expect "$(printf 'GreaterThan\t70.0\tAverage\tPT5M\tIncrease\t2\tPT5M\nLessThan\t30.0\tAverage\tPT10M\tDecrease\t1\tPT10M')" \
  az monitor autoscale rule list -g $RG --autoscale-name autoscale-app --query \
  '[].[metricTrigger.operator, metricTrigger.threshold, metricTrigger.timeAggregation, metricTrigger.timeWindow, scaleAction.direction, scaleAction.value, scaleAction.cooldown]' -o tsv
# Run it in ForecastOnly first to validate the model against reality, then switch to Enabled.
az monitor autoscale update -g $RG -n autoscale-app --scale-mode ForecastOnly -o none
expect ForecastOnly az monitor autoscale show -g $RG -n autoscale-app --query predictiveAutoscalePolicy.scaleMode -o tsv
az monitor autoscale update -g $RG -n autoscale-app --scale-mode Enabled --scale-look-ahead-time PT10M -o none
fails 1 'look-ahead' az monitor autoscale update -g $RG -n autoscale-app --scale-look-ahead-time PT90M
azsim tick --until settled -o none
# the load: out from three to five, and no more; the log says so in Azure's words
azsim load set vmss-app 'Percentage CPU' 80 -o none
azsim tick --until settled -o none
expect 5 az vmss show -g $RG -n vmss-app --query sku.capacity
expect 'AutoscaleAction	3	5' az monitor activity-log list -g $RG --offset 1h --query \
  "[?category.value=='Autoscale' && eventName.value=='AutoscaleAction'].[eventName.value, properties.OldInstancesCount, properties.NewInstancesCount]" -o tsv
expect 48.0 az monitor metrics list -g $RG --resource vmss-app \
  --resource-type Microsoft.Compute/virtualMachineScaleSets --metrics 'Percentage CPU' --offset 5m \
  --query 'value[0].timeseries[0].data[-1].average' -o tsv
# A long-running job on an instance should not be killed by a scale-in event.
az vmss update \
--resource-group $RG --name vmss-app \
--instance-id 3 \
--protect-from-scale-in true \
--protect-from-scale-set-actions false -o none
azsim load set vmss-app 'Percentage CPU' 5 -o none
azsim tick --until settled -o none
expect 3 az vmss show -g $RG -n vmss-app --query sku.capacity
expect 1 az vmss list-instances -g $RG -n vmss-app --query "length([?instanceId=='3'])"
# --- 7
# Floor of 3 regular VMs; above that, 50% regular / 50% Spot.
az vmss create \
--resource-group $RG --name vmss-batch \
--orchestration-mode flexible \
--platform-fault-domain-count 1 \
--instance-count 10 \
--vm-sku Standard_D4as_v5 \
--image Ubuntu2204 \
--priority Spot \
--eviction-policy Deallocate \
--regular-priority-count 3 \
--regular-priority-percentage 50 \
--single-placement-group false --admin-username azureuser --generate-ssh-keys -o none
azsim tick --until settled -o none
expect "$(printf '3\t50\tDeallocate')" az vmss show -g $RG -n vmss-batch --query \
  '[[priorityMixPolicy.baseRegularPriorityCount, priorityMixPolicy.regularPriorityPercentageAboveBase, virtualMachineProfile.evictionPolicy]]' -o tsv
# Of the remaining 7, 3 or 4 are regular
spot=$(az vm list -g $RG --query "length([?priority=='Spot'])" -o tsv)
case $spot in 3 | 4) ;; *) echo "WANTED 3 or 4 Spot machines, GOT $spot" >&2; exit 1 ;; esac
name=$(az vm list -g $RG --query "[?priority=='Spot'].name | [0]" -o tsv)
az vm simulate-eviction -g $RG -n "$name"
azsim tick --until settled -o none
expect 'VM deallocated' az vm get-instance-view -g $RG -n "$name" \
  --query "instanceView.statuses[?starts_with(code, 'PowerState/')].displayStatus | [0]" -o tsv
# Disk kept; the instance can return
az vm start -g $RG -n "$name" -o none
expect 'VM running' az vm get-instance-view -g $RG -n "$name" \
  --query "instanceView.statuses[?starts_with(code, 'PowerState/')].displayStatus | [0]" -o tsv
echo ok
