# Playbook 6: orchestration features do not engage at all: the set has two health sources.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n web --orchestration-mode Uniform --image Ubuntu2204 --instance-count 2 --admin-username u \
  --generate-ssh-keys --lb weblb -o none
az network lb probe create -g rg --lb-name weblb -n alive --protocol http --port 80 --path / -o none
probe=$(az network lb show -g rg -n weblb --query 'probes[0].id' -o tsv)
az vmss update -g rg -n web --set "virtualMachineProfile.networkProfile.healthProbe={\"id\":\"$probe\"}" -o none
az vmss extension set -g rg --vmss-name web --name ApplicationHealthLinux --publisher Microsoft.ManagedServices \
  --version 1.0 --settings '{"protocol":"http","port":80,"requestPath":"/"}' -o none
fails 1 'both a health probe and a health extension were provided' az vmss update -g rg -n web --enable-auto-os-upgrade true
fails 1 'both a health probe and a health extension were provided' \
  az vmss update -g rg -n web --enable-automatic-repairs true --automatic-repairs-grace-period 30
# confirm: the model has both
expect ApplicationHealthLinux az vmss extension list -g rg --vmss-name web --query '[].name' -o tsv
expect "$probe" az vmss show -g rg -n web --query virtualMachineProfile.networkProfile.healthProbe.id -o tsv
# fix: keep exactly one
az vmss extension delete -g rg --vmss-name web -n ApplicationHealthLinux -o none
az vmss update -g rg -n web --enable-auto-os-upgrade true -o none
az vmss update -g rg -n web --enable-automatic-repairs true --automatic-repairs-grace-period 30 -o none
expect Running az vmss get-instance-view -g rg -n web --query 'orchestrationServices[0].serviceState' -o tsv
echo ok
