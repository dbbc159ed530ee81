# Spot workers that follow the length of a queue, lose machines to Azure, and get them back by try-restore; an alert and a
# diagnostic setting watch them.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n workers --orchestration-mode Uniform --image Ubuntu2204 --instance-count 2 --priority Spot \
  --eviction-policy Deallocate --enable-spot-restore True --spot-restore-timeout PT1H --max-price -1 \
  --single-placement-group true --admin-username azureuser --generate-ssh-keys -o none
set=$(az vmss show -g rg -n workers --query id -o tsv)
# The queue is a thing of its own; only its length is known here.
queue=/subscriptions/$(az account show --query id -o tsv)/resourceGroups/rg/providers/Microsoft.ServiceBus/namespaces/jobs
az monitor autoscale create -g rg -n by-queue --resource "$set" --min-count 2 --max-count 10 --count 2 -o none
az monitor autoscale rule create -g rg --autoscale-name by-queue --resource "$queue" \
  --condition 'ActiveMessages > 100 avg 5m' --scale out 50% --cooldown 5 -o none
az monitor autoscale rule create -g rg --autoscale-name by-queue --resource "$queue" \
  --condition 'ActiveMessages < 10 avg 10m' --scale in 2 --cooldown 5 -o none
az monitor action-group create -g rg -n oncall --action email ops ops@example.com usecommonalertschema -o none
az monitor metrics alert create -g rg -n hot --scopes "$set" --condition 'avg Percentage CPU > 90' --action oncall -o none
expect 'Percentage CPU	GreaterThan	90.0' az monitor metrics alert show -g rg -n hot \
  --query 'criteria.allOf[0].[metricName, operator, threshold] | [@]' -o tsv
fails 3 ResourceNotFound az monitor metrics alert create -g rg -n cold --scopes "$set-2" --condition 'avg Percentage CPU < 9'
az monitor log-analytics workspace create -g rg -n logs-of-batch -o none
az monitor diagnostic-settings create --resource by-queue -g rg --resource-type Microsoft.Insights/autoscaleSettings \
  -n evaluations --workspace logs-of-batch --logs '[{"category":"AutoscaleEvaluations","enabled":true}]' -o none
expect AutoscaleEvaluations az monitor diagnostic-settings list -g rg --resource by-queue \
  --resource-type Microsoft.Insights/autoscaleSettings --query '[0].logs[0].category' -o tsv
az monitor activity-log alert create -g rg -n scaled -c category=Autoscale -a oncall -o none
azsim tick --until settled -o none

# A queue is as long as it is, however many work on it: out by half until the limit, never held back as flapping.
azsim load set "$queue" ActiveMessages 400 -o none
azsim tick 9m -o none
expect 3 az vmss show -g rg -n workers --query sku.capacity
azsim tick 1h -o none
expect 10 az vmss show -g rg -n workers --query sku.capacity

# Azure takes machines back, and tries to restore them for an hour.
for i in 1 3 5; do az vmss simulate-eviction -g rg -n workers --instance-id $i; done
azsim tick 5m -o none
running() {
  az vmss list-instances -g rg -n workers --expand instanceView \
    --query "length([?instanceView.statuses[?code=='PowerState/running']])"
}
expect 7 running
azsim log --set-name workers | grep -q 'evicted'
azsim tick --until settled -o none
expect 10 running
azsim log --set-name workers | grep -q 'given back after an eviction'

# The queue is empty: in by two, down to the limit.
azsim load set "$queue" ActiveMessages 0 -o none
azsim tick --until settled -o none
expect 2 az vmss show -g rg -n workers --query sku.capacity
# Ten, eight, six, four, two
expect 4 az monitor activity-log list -g rg --offset 12h --max-events 500 \
  --query "length([?operationName.value=='Microsoft.Insights/AutoscaleSettings/Scaledown/Action'])"
# What lies on a setting goes with it.
setting=$(az monitor autoscale show -g rg -n by-queue --query id -o tsv)
az monitor autoscale delete -g rg -n by-queue
fails 3 ResourceNotFound az monitor diagnostic-settings show --resource "$setting" -n evaluations
expect 0 az resource list -g rg --query "length([?contains(type, 'autoscale')])"
echo ok
