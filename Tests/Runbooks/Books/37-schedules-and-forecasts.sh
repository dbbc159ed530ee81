# A zonal set in Berlin that is larger in office hours, by the clock on the wall over the beginning of summer time; then a
# set whose load comes every morning, which prediction meets before it is there.
. "$EXPECT"
azsim state reset --at 2026-03-27T12:00:00Z -o none
az group create -n rg -l germanywestcentral -o none
az vmss create -g rg -n shop --orchestration-mode Uniform --image Ubuntu2204 --instance-count 3 --zones 1 2 3 \
  --admin-username azureuser --generate-ssh-keys -o none
az monitor autoscale create -g rg -n shop-hours --resource shop \
  --resource-type Microsoft.Compute/virtualMachineScaleSets --min-count 3 --max-count 3 --count 3 -o none
fails 1 "Invalid time zone: 'Berlin'" az monitor autoscale profile create -g rg --autoscale-name shop-hours -n office \
  --count 6 --timezone Berlin --recurrence week mon
az monitor autoscale profile create -g rg --autoscale-name shop-hours -n office --count 6 \
  --timezone 'W. Europe Standard Time' --recurrence week mon tue wed thu fri sat sun --start 08:00 --end 18:00 -o none
capacity() { az vmss show -g rg -n "$1" --query sku.capacity; }
# On Saturday, in winter, eight in Berlin is seven at Greenwich.
azsim tick --until 2026-03-28T06:58:00Z -o none
expect 3 capacity shop
azsim tick --until 2026-03-28T07:10:00Z -o none
expect 6 capacity shop
expect '2 2 2' sh -c "az vmss list-instances -g rg -n shop --query '[].zones[0]' -o tsv | sort | uniq -c | awk '{printf \"%s%s\", s, \$1; s=\" \"}'"
azsim tick --until 2026-03-28T17:10:00Z -o none
expect 3 capacity shop
# On Sunday clocks were put forward at two: eight in Berlin is six at Greenwich.
azsim tick --until 2026-03-29T05:58:00Z -o none
expect 3 capacity shop
azsim tick --until 2026-03-29T06:10:00Z -o none
expect 6 capacity shop
azsim tick --until 2026-03-29T16:10:00Z -o none
expect 3 capacity shop
az monitor autoscale delete -g rg -n shop-hours
az vmss delete -g rg -n shop
azsim tick --until settled -o none

# --- prediction
az vmss create -g rg -n api --orchestration-mode Uniform --image Ubuntu2204 --instance-count 2 \
  --admin-username azureuser --generate-ssh-keys -o none
id=$(az vmss show -g rg -n api --query id -o tsv)
azsim tick --until 2026-03-30T00:00:00Z -o none
# two weeks of mornings: busy from nine to twelve, at Greenwich
day=30; month=03; n=0
while [ $n -lt 10 ]; do
  d=2026-$month-$day
  printf '%sT00:00:00Z,15\n%sT09:00:00Z,90\n%sT12:00:00Z,15\n' $d $d $d
  n=$((n + 1)); day=$(printf %02d $((${day#0} + 1)))
  if [ $month = 03 ] && [ "${day#0}" -gt 31 ]; then month=04; day=01; fi
done > load.csv
azsim load set api 'Percentage CPU' load.csv -o none
az monitor autoscale create -g rg -n api-auto --resource api \
  --resource-type Microsoft.Compute/virtualMachineScaleSets --min-count 2 --max-count 8 --count 2 \
  --scale-mode ForecastOnly -o none
az monitor autoscale rule create -g rg --autoscale-name api-auto --condition 'Percentage CPU > 70 avg 5m' --scale out 2 -o none
az monitor autoscale rule create -g rg --autoscale-name api-auto --condition 'Percentage CPU < 25 avg 5m' --scale in 2 -o none
forecast() {
  az monitor autoscale show-predictive-metric -g rg --autoscale-setting-name api-auto --aggregation Total \
    --interval PT1H --metric-name 'Percentage CPU' --metric-namespace Microsoft.Compute/virtualMachineScaleSets \
    --timespan "$1" --query "$2" -o tsv
}
# Seven days at least must be known before anything is predicted.
azsim tick --until 2026-03-31T00:00:00Z -o none
expect 0 forecast 2026-03-31T08:00:00Z/2026-03-31T10:00:00Z 'length(data)'
expect 1 az monitor activity-log list -g rg --offset 1d --max-events 500 \
  --query "length([?eventName.value=='PredictiveMetricFailure'])"
azsim tick --until 2026-04-06T08:50:00Z -o none
expect 180.0 forecast 2026-04-06T08:00:00Z/2026-04-06T10:00:00Z 'data[1].value'
# ForecastOnly shows it and does nothing: the load is met when it is measured.
expect 2 capacity api
azsim tick --until 2026-04-06T09:15:00Z -o none
expect 4 capacity api
# Enabled is there before the load, and goes back as the rules say when it is over.
az monitor autoscale update -g rg -n api-auto --scale-mode Enabled --scale-look-ahead-time PT20M -o none
azsim tick --until 2026-04-07T08:38:00Z -o none
expect 2 capacity api
azsim tick --until 2026-04-07T08:50:00Z -o none
expect 4 capacity api
azsim log | grep -q 'scaled api out from 2 to 4 instances, ahead of its load'
azsim tick --until 2026-04-07T10:00:00Z -o none
expect 45.0 az monitor metrics list --resource "$id" --metrics 'Percentage CPU' --interval PT5M \
  --start-time 2026-04-07T09:30:00Z --end-time 2026-04-07T09:35:00Z --query 'value[0].timeseries[0].data[0].average' -o tsv
azsim tick --until 2026-04-07T12:30:00Z -o none
expect 2 capacity api
echo ok
