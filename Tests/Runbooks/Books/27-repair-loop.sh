# Playbook 7: instances are replaced again and again outside any upgrade: the grace is shorter than boot and warm-up.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n web --orchestration-mode Uniform --image Ubuntu2204 --instance-count 3 --admin-username u \
  --generate-ssh-keys --upgrade-policy-mode Rolling -o none
az vmss update -g rg -n web --enable-automatic-repairs true --automatic-repairs-grace-period 10 -o none
azsim fault add slow-start=15m --on set=web
az vmss restart -g rg -n web --instance-ids 1
azsim tick 35m -o none
# confirm: repair after repair
repairs() { az monitor activity-log list -g rg --query "length([?operationName.value=='Microsoft.Compute/virtualMachineScaleSets/repairVMs/action' && status.value=='Started'])"; }
[ "$(repairs)" -ge 2 ]
azsim log --set-name web | grep -q 'automatic repair: replacing instance .*, 2 times in a row'
expect Running az vmss get-instance-view -g rg -n web --query 'orchestrationServices[0].serviceState' -o tsv
# in the end the platform gives up
azsim tick --until settled -o none
expect Suspended az vmss get-instance-view -g rg -n web --query 'orchestrationServices[0].serviceState' -o tsv
# fix: a grace that covers the warm-up
az vmss update -g rg -n web --enable-automatic-repairs true --automatic-repairs-grace-period PT30M -o none
az vmss set-orchestration-service-state -g rg -n web --service-name AutomaticRepairs --action Resume
before=$(repairs)
az vmss restart -g rg -n web
azsim tick --until settled -o none
expect "$before" repairs
expect Running az vmss get-instance-view -g rg -n web --query 'orchestrationServices[0].serviceState' -o tsv
expect 3 az vmss get-instance-view -g rg -n web --instance-id '*' --query "length([?vmHealth.status.code=='HealthState/healthy'])"
echo ok
