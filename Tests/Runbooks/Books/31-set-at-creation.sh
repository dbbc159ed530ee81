# Playbook 11: fault domains and zones cannot be changed after the set was made.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n web --orchestration-mode Flexible --zones 1 2 --platform-fault-domain-count 1 --image Ubuntu2204 \
  --instance-count 2 --admin-username u --generate-ssh-keys -o none
fails 1 "Changing property 'platformFaultDomainCount' is not allowed." \
  az vmss update -g rg -n web --set platformFaultDomainCount=3
fails 1 "Changing property 'zones' is not allowed." az vmss update -g rg -n web --set 'zones=["3"]'
# confirm
expect "$(printf '1\t1 2')" az vmss show -g rg -n web --query "[platformFaultDomainCount, join(' ', zones)] | [@]" -o tsv
# fix: another set with the right values (a zone more is what Azure has come to allow)
az vmss create -g rg -n web3 --orchestration-mode Flexible --zones 1 2 3 --platform-fault-domain-count 1 --image Ubuntu2204 \
  --instance-count 3 --admin-username u --generate-ssh-keys -o none
expect "$(printf '1\t1 2 3')" az vmss show -g rg -n web3 --query "[platformFaultDomainCount, join(' ', zones)] | [@]" -o tsv
expect '1 2 3' az vm list -g rg --vmss web3 --query "join(' ', sort([].zones[0]))" -o tsv
echo ok
