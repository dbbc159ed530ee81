# Secrets and keys in vaults: roles and access policies, a secret for an extension of a set, soft deletion, recovery, purge.
. "$EXPECT"
RG=rg-vault
LOC=westeurope
az group create -n $RG -l $LOC -o none
ME=$(az ad signed-in-user show --query id -o tsv)

# a vault with roles: who owns the subscription may not look into it before a role says so
az keyvault create -g $RG -n kv-rehearsal-01 -l $LOC --retention-days 7 -o none
expect true az keyvault show -n kv-rehearsal-01 --query properties.enableRbacAuthorization
fails 1 'already exists' az keyvault create -g $RG -n kv-rehearsal-01 -l $LOC
fails 1 'ForbiddenByRbac' az keyvault secret set --vault-name kv-rehearsal-01 -n db --value one
fails 1 'Cannot set policies' az keyvault set-policy -n kv-rehearsal-01 --object-id $ME --secret-permissions get
az role assignment create --assignee $ME --role 'Key Vault Secrets Officer' \
  --scope "$(az keyvault show -n kv-rehearsal-01 --query id -o tsv)" -o none
first=$(az keyvault secret set --vault-name kv-rehearsal-01 -n db --value one --tags use=app --query id -o tsv)
az keyvault secret set --vault-name kv-rehearsal-01 -n db --value two --expires 2030-01-01 -o none
expect two az keyvault secret show --vault-name kv-rehearsal-01 -n db --query value -o tsv
expect one az keyvault secret show --id "$first" --query value -o tsv
expect 2 az keyvault secret list-versions --vault-name kv-rehearsal-01 -n db --query 'length(@)'
expect 2030-01-01T00:00:00+00:00 az keyvault secret show --vault-name kv-rehearsal-01 -n db --query attributes.expires -o tsv
fails 1 'ForbiddenByRbac' az keyvault key create --vault-name kv-rehearsal-01 -n k
fails 1 'invalid name' az keyvault secret set --vault-name kv-rehearsal-01 -n bad_name --value x
az keyvault secret set-attributes --vault-name kv-rehearsal-01 -n db --enabled false -o none
fails 1 'disabled secret' az keyvault secret show --vault-name kv-rehearsal-01 -n db
az keyvault secret set-attributes --vault-name kv-rehearsal-01 -n db --enabled true -o none

# the secret goes into an extension of a set
az vmss create -g $RG -n web --image Ubuntu2204 --instance-count 2 --orchestration-mode Uniform --upgrade-policy-mode Automatic \
  --admin-username azureuser --generate-ssh-keys -o none 2>/dev/null
az vmss extension set -g $RG --vmss-name web -n CustomScript --publisher Microsoft.Azure.Extensions --version 2.1 \
  --settings '{"skipDos2Unix": true}' \
  --protected-settings "{\"commandToExecute\": \"configure $(az keyvault secret show --vault-name kv-rehearsal-01 -n db --query value -o tsv)\"}" -o none
expect CustomScript az vmss extension list -g $RG --vmss-name web --query '[].name' -o tsv
if az vmss show -g $RG -n web | grep -q 'configure two'; then echo "a protected setting is shown"; exit 1; fi

# what is deleted can come back
az keyvault secret delete --vault-name kv-rehearsal-01 -n db -o none 2>/dev/null
fails 3 'SecretNotFound' az keyvault secret show --vault-name kv-rehearsal-01 -n db
fails 1 'deleted but recoverable state' az keyvault secret set --vault-name kv-rehearsal-01 -n db --value three
expect db az keyvault secret list-deleted --vault-name kv-rehearsal-01 --query '[].name' -o tsv
az keyvault secret recover --vault-name kv-rehearsal-01 -n db -o none
expect two az keyvault secret show --vault-name kv-rehearsal-01 -n db --query value -o tsv
az keyvault secret delete --vault-name kv-rehearsal-01 -n db -o none 2>/dev/null
azsim tick 6d -o none
expect 1 az keyvault secret list-deleted --vault-name kv-rehearsal-01 --query 'length(@)'
azsim tick 2d -o none
expect 0 az keyvault secret list-deleted --vault-name kv-rehearsal-01 --query 'length(@)'

# a vault with access policies: its maker may do all, others what they are given
az keyvault create -g $RG -n kv-rehearsal-02 -l $LOC --enable-rbac-authorization false -o none
expect all az keyvault show -g $RG -n kv-rehearsal-02 --query 'properties.accessPolicies[0].permissions.secrets[0]' -o tsv
az keyvault key create --vault-name kv-rehearsal-02 -n disk --kty RSA --size 3072 --ops encrypt decrypt -o none
expect "$(printf 'RSA\tencrypt')" az keyvault key show --vault-name kv-rehearsal-02 -n disk --query '[[key.kty, key.keyOps[0]]]' -o tsv
fails 1 'does not support keys of type RSA-HSM' az keyvault key create --vault-name kv-rehearsal-02 -n hard --protection hsm
az keyvault set-policy -n kv-rehearsal-02 --object-id $ME --key-permissions get list --secret-permissions get -o none
fails 1 'does not have keys create permission' az keyvault key create --vault-name kv-rehearsal-02 -n more
expect disk az keyvault key list --vault-name kv-rehearsal-02 --query '[].name' -o tsv
az keyvault delete-policy -n kv-rehearsal-02 --object-id $ME -o none
fails 1 'does not have keys list permission' az keyvault key list --vault-name kv-rehearsal-02

# deleted vaults keep their names until they are purged
az keyvault delete -n kv-rehearsal-02 2>/dev/null
fails 1 'already exists in deleted state' az keyvault create -g $RG -n kv-rehearsal-02 -l $LOC
expect kv-rehearsal-02 az keyvault list-deleted --resource-type vault --query '[].name' -o tsv
az keyvault recover -n kv-rehearsal-02 -o none
expect 2 az keyvault list -g $RG --query 'length(@)'
az keyvault update -n kv-rehearsal-02 --enable-purge-protection true -o none
az keyvault delete -n kv-rehearsal-02 2>/dev/null
fails 1 'is not allowed' az keyvault purge -n kv-rehearsal-02
az keyvault delete -n kv-rehearsal-01 2>/dev/null
az keyvault purge -n kv-rehearsal-01
az keyvault create -g $RG -n kv-rehearsal-01 -l $LOC -o none
az group delete -n $RG -y
expect 'kv-rehearsal-01 kv-rehearsal-02' sh -c "az keyvault list-deleted --resource-type vault --query 'sort([].name)' -o tsv | xargs"
azsim tick 91d -o none
expect 0 az keyvault list-deleted --resource-type vault --query 'length(@)'
echo ok
