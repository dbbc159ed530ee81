# Customization scripts in a blob container, handed to the image builder by a signature; a set from what comes out.
. "$EXPECT"
RG=rg-bake
LOC=westeurope
ACCT=stbakescripts01
az group create -n $RG -l $LOC -o none
az extension add -n ssh 2>/dev/null
expect ssh az extension list --query '[].name' -o tsv

# an account, a container, two scripts
fails 1 'is not a valid storage account name' az storage account create -g $RG -n Bad_Name -l $LOC --sku Standard_LRS
expect true az storage account check-name -n $ACCT --query nameAvailable
az storage account create -g $RG -n $ACCT -l $LOC --sku Standard_LRS --min-tls-version TLS1_2 --tags use=bake -o none
expect false az storage account check-name -n $ACCT --query nameAvailable
expect "$(printf 'Standard_LRS\tTLS1_2\tbake\thttps://%s.blob.core.windows.net/' $ACCT)" \
  az storage account show -n $ACCT --query '[[sku.name, minimumTlsVersion, tags.use, primaryEndpoints.blob]]' -o tsv
KEY=$(az storage account keys list -g $RG -n $ACCT --query '[0].value' -o tsv)
AUTH="--account-name $ACCT --account-key $KEY"
expect true az storage container create -n scripts $AUTH --query created
expect false az storage container create -n scripts $AUTH --query created
fails 1 'invalid characters' az storage container create -n Scripts_ $AUTH
printf '#!/bin/sh\nset -e\napt-get install -y nginx\n' > install.sh
printf '{"port": 8080}\n' > app.json
az storage blob upload -f install.sh -c scripts -n bake/install.sh $AUTH --no-progress -o none
az storage blob upload -f app.json -c scripts -n bake/app.json $AUTH --no-progress -o none
fails 1 'The specified blob already exists.' az storage blob upload -f app.json -c scripts -n bake/app.json $AUTH
printf '{"port": 8081}\n' > app.json
az storage blob upload -f app.json -c scripts -n bake/app.json --overwrite $AUTH --no-progress -o none
fails 3 'The specified container does not exist.' az storage blob upload -f app.json -c nowhere -n a $AUTH
fails 1 "Failed to resolve 'stnobody01.blob.core.windows.net'" az storage blob list -c scripts --account-name stnobody01 --account-key $KEY
expect "$(printf 'bake/app.json\t15\tapplication/json\nbake/install.sh\t42\tapplication/x-sh')" \
  az storage blob list -c scripts --prefix bake/ $AUTH --query '[].[name, properties.contentLength, properties.contentSettings.contentType]' -o tsv
expect '{"port": 8081}' az storage blob download -c scripts -n bake/app.json $AUTH --no-progress
az storage blob download -c scripts -n bake/install.sh -f back.sh $AUTH --no-progress -o none
cmp install.sh back.sh

# as who is logged in: a role on data is needed, whoever owns the subscription
fails 1 'You do not have the required permissions' az storage blob download -c scripts -n bake/app.json --account-name $ACCT --auth-mode login
ME=$(az ad signed-in-user show --query id -o tsv)
az role assignment create --assignee $ME --role 'Storage Blob Data Reader' --scope "$(az storage account show -g $RG -n $ACCT --query id -o tsv)" -o none
expect true az storage blob exists -c scripts -n bake/app.json --account-name $ACCT --auth-mode login --query exists
fails 1 'You do not have the required permissions' az storage blob delete -c scripts -n bake/app.json --account-name $ACCT --auth-mode login

# signatures
SCRIPT=$(az storage blob generate-sas -c scripts -n bake/install.sh $AUTH --permissions r --expiry 2030-01-01T00:00Z --full-uri -o tsv)
SAS=$(az storage container generate-sas -n scripts $AUTH --permissions rl --expiry 2030-01-01 -o tsv)
expect true az storage blob exists --blob-url "$SCRIPT" --query exists
expect 2 az storage blob list -c scripts --account-name $ACCT --sas-token "$SAS" --query 'length(@)'
fails 1 'You do not have the required permissions' az storage blob upload -f app.json -c scripts -n b --account-name $ACCT --sas-token "$SAS"
OLD=$(az storage container generate-sas -n scripts $AUTH --permissions rl --expiry 2020-01-01 -o tsv)
fails 1 'Authentication failure' az storage blob list -c scripts --account-name $ACCT --sas-token "$OLD"

# the bake
SUB=$(az account show --query id -o tsv)
az identity create -g $RG -n id-bake -o none
az role assignment create --assignee-object-id "$(az identity show -g $RG -n id-bake --query principalId -o tsv)" \
  --assignee-principal-type ServicePrincipal --role Contributor --scope /subscriptions/$SUB/resourceGroups/$RG -o none
az sig create -g $RG -r galBake -o none
az sig image-definition create -g $RG -r galBake -i web --publisher p --offer o --sku s --os-type Linux --os-state Generalized \
  --hyper-v-generation V2 -o none
DEF=/subscriptions/$SUB/resourceGroups/$RG/providers/Microsoft.Compute/galleries/galBake/images/web
cat > template.json <<J
{ "location": "$LOC",
  "identity": { "type": "UserAssigned", "userAssignedIdentities": { "$(az identity show -g $RG -n id-bake --query id -o tsv)": {} } },
  "properties": {
    "source": { "type": "PlatformImage", "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts-gen2", "version": "latest" },
    "customize": [
      { "type": "File", "name": "config", "sourceUri": "$(az storage blob url -c scripts -n bake/app.json $AUTH -o tsv)?$SAS", "destination": "/tmp/app.json" },
      { "type": "Shell", "name": "install", "scriptUri": "$SCRIPT" } ],
    "distribute": [ { "type": "SharedImage", "galleryImageId": "$DEF", "runOutputName": "web", "replicationRegions": [ "$LOC" ] } ] } }
J
az image builder create -g $RG -n web --image-template template.json -o none
expect "$SCRIPT" az image builder show -g $RG -n web --query 'customize[1].scriptUri' -o tsv
az image builder run -g $RG -n web
expect Succeeded az image builder show -g $RG -n web --query lastRunStatus.runState -o tsv
version=$(az sig image-version list -g $RG -r galBake -i web --query '[0].name' -o tsv)
az vmss create -g $RG -n web --image $DEF/versions/$version --instance-count 2 --orchestration-mode Uniform \
  --admin-username azureuser --generate-ssh-keys -o none 2>/dev/null
expect 2 az vmss list-instances -g $RG -n web --query 'length([?provisioningState==`Succeeded`])'

# a new key shuts out whoever has the old one
az storage account keys renew -g $RG -n $ACCT --key key1 -o none
fails 1 'Authentication failure' az storage blob list -c scripts $AUTH
AZURE_STORAGE_CONNECTION_STRING=$(az storage account show-connection-string -g $RG -n $ACCT -o tsv)
export AZURE_STORAGE_CONNECTION_STRING
az storage blob delete -c scripts -n bake/app.json
expect bake/install.sh az storage blob list -c scripts --query '[].name' -o tsv
expect true az storage container delete -n scripts --query deleted
expect false az storage container delete -n scripts --query deleted
az storage account delete -g $RG -n $ACCT -y
expect 0 az storage account list -g $RG --query 'length(@)'
echo ok
