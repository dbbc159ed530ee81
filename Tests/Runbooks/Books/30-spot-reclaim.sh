# Playbook 10: a Spot fleet loses too much on a reclaim: the floor of regular machines was too low.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n web --orchestration-mode Flexible --image Ubuntu2204 --instance-count 10 --priority Spot \
  --eviction-policy Delete --regular-priority-count 1 --regular-priority-percentage 0 --admin-username u \
  --generate-ssh-keys -o none
expect 9 az vm list -g rg --query "length([?priority=='Spot'])"
for name in $(az vm list -g rg --query "[?priority=='Spot'].name" -o tsv); do az vm simulate-eviction -g rg -n "$name"; done
azsim tick --until settled -o none
expect 1 az vm list -g rg --query 'length(@)'
# confirm
expect "$(printf '1\tNone')" az vmss show -g rg -n web \
  --query '[priorityMixPolicy.baseRegularPriorityCount, spotRestorePolicy.enabled] | [@]' -o tsv
expect 1 az vmss show -g rg -n web --query sku.capacity
azsim log --set-name web | grep -q 'evicted and deleted'
# fix: a floor that can carry the load; the next scale-out fills it up
az vmss update -g rg -n web --regular-priority-count 6 -o none
az vmss scale -g rg -n web --new-capacity 10 -o none
expect 6 az vm list -g rg --query "length([?priority=='Regular'])"
echo ok
