# Rights of a build identity, templates, and resources of every kind.
. "$EXPECT"
RG=rg-platform
az group create --name $RG --location eastus --tags env=lab -o none
SUB=$(az account show --query id -o tsv)
SCOPE=/subscriptions/$SUB/resourceGroups/$RG

# An identity, and a role of the user's own making that lets it write image versions.
az identity create --resource-group $RG --name id-aib -o none
PRINCIPAL=$(az identity show -g $RG -n id-aib --query principalId -o tsv)
cat > role.json <<J
{ "Name": "Image Builder", "Description": "Writes image versions.", "IsCustom": true,
  "Actions": [ "Microsoft.Compute/galleries/images/versions/write", "Microsoft.Compute/galleries/images/read",
    "Microsoft.Compute/images/write", "Microsoft.Compute/images/read", "Microsoft.Compute/disks/write",
    "Microsoft.Network/virtualNetworks/subnets/join/action" ],
  "NotActions": [], "AssignableScopes": [ "$SCOPE" ] }
J
az role definition create --role-definition role.json -o none
az role assignment create --assignee-object-id $PRINCIPAL --assignee-principal-type ServicePrincipal \
  --role "Image Builder" --scope $SCOPE -o none
expect "Image Builder" az role assignment list --scope $SCOPE --query "[].roleDefinitionName" -o tsv
# The same once more is no error.
az role assignment create --assignee $PRINCIPAL --role "Image Builder" --scope $SCOPE -o none
expect 1 az role assignment list --scope $SCOPE --query "length(@)" -o tsv
fails 1 "Role 'Image Maker' doesn't exist." az role assignment create --assignee $PRINCIPAL --role "Image Maker" --scope $SCOPE
fails 1 'RoleDefinitionHasAssignments' az role definition delete --name "Image Builder"
az role assignment delete --assignee $PRINCIPAL --role "Image Builder" --scope $SCOPE
az role definition delete --name "Image Builder"
expect 0 az role definition list --custom-role-only --query "length(@)" -o tsv

# A template with a loop, a condition, a nested deployment and an output.
cat > net.json <<'J'
{
  "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
  "contentVersion": "1.0.0.0",
  "parameters": { "prefix": { "type": "string" }, "count": { "type": "int", "defaultValue": 2 }, "extra": { "type": "bool", "defaultValue": false } },
  // comments are allowed
  "resources": [
    { "type": "Microsoft.Network/networkSecurityGroups", "apiVersion": "2024-05-01", "name": "[concat(parameters('prefix'), copyIndex())]",
      "location": "[resourceGroup().location]", "copy": { "name": "groups", "count": "[parameters('count')]" }, "properties": {} },
    { "type": "Contoso.Web/sites", "apiVersion": "2020-01-01", "name": "extra", "condition": "[parameters('extra')]", "location": "eastus" },
    { "type": "Microsoft.Resources/deployments", "apiVersion": "2021-04-01", "name": "inner", "dependsOn": ["groups"],
      "properties": { "mode": "Incremental", "template": {
        "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
        "resources": [ { "type": "Contoso.Web/sites", "apiVersion": "2020-01-01", "name": "shop", "location": "eastus", "properties": { "size": 1 } } ] } } }
  ],
  "outputs": { "shop": { "type": "int", "value": "[reference(resourceId('Contoso.Web/sites', 'shop'), '2020-01-01').size]" } }
}
J
az deployment group what-if -g $RG -f net.json -p prefix=nsg | grep -qF 'Resource changes: 3 to create, 1 to ignore.'
fails 1 'Missing input parameters: prefix' az deployment group create -g $RG -f net.json
fails 1 "unrecognized template parameter 'color'. Allowed parameters: count, extra, prefix" \
  az deployment group create -g $RG -f net.json -p color=red
az deployment group create -g $RG -f net.json -p prefix=nsg -o none
expect 1 az deployment group show -g $RG -n net --query properties.outputs.shop.value -o tsv
expect 3 az resource list -g $RG --query "length([?type!='Microsoft.ManagedIdentity/userAssignedIdentities'])" -o tsv
az deployment group what-if -g $RG -f net.json -p prefix=nsg | grep -qF 'Resource changes: 3 no change, 1 to ignore.'
expect 4 az deployment operation group list -g $RG -n net --query "length(@)" -o tsv

# A template that fails half-way says what stands.
cat > half.json <<'J'
{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Contoso.Web/sites", "apiVersion": "2020-01-01", "name": "stands", "location": "eastus" },
    { "type": "Microsoft.Network/virtualNetworks/subnets", "apiVersion": "2024-05-01", "name": "nowhere/s", "dependsOn": ["stands"],
      "properties": { "addressPrefix": "10.0.0.0/24" } } ] }
J
fails 1 'ParentResourceNotFound' az deployment group create -g $RG -f half.json
fails 1 'HINT: What was made before the failure stands: Contoso.Web/sites/stands.' az deployment group create -g $RG -f half.json
# A circle is refused before anything is made.
cat > circle.json <<'J'
{ "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#", "contentVersion": "1.0.0.0",
  "resources": [
    { "type": "Contoso.Web/sites", "apiVersion": "2020-01-01", "name": "a", "location": "eastus", "dependsOn": ["b"] },
    { "type": "Contoso.Web/sites", "apiVersion": "2020-01-01", "name": "b", "location": "eastus", "dependsOn": ["a"] } ] }
J
fails 1 'InvalidTemplateCircularDependency' az deployment group create -g $RG -f circle.json
echo 'param name string' > main.bicep
fails 1 'HINT: azsim compiles no Bicep' az deployment group create -g $RG -f main.bicep

# Resources by hand, tags, locks, features.
az resource tag --ids $SCOPE/providers/Contoso.Web/sites/shop --api-version 2020-01-01 --tags tier=gold -o none
expect shop az resource list --tag tier=gold --query "[].name" -o tsv
az group lock create -g $RG -n keep -t CanNotDelete -o none
fails 1 'ScopeLocked' az rest -m delete -u "$SCOPE/providers/Contoso.Web/sites/shop?api-version=2020-01-01"
fails 1 'Some resources failed to be deleted' az resource delete --ids $SCOPE/providers/Contoso.Web/sites/shop --api-version 2020-01-01
az group lock delete -g $RG -n keep
az resource delete --ids $SCOPE/providers/Contoso.Web/sites/shop --api-version 2020-01-01
az feature register --namespace Microsoft.Compute -n EncryptionAtHost -o none
expect Registering az feature show --namespace Microsoft.Compute -n EncryptionAtHost --query properties.state -o tsv
azsim tick -o none
expect Registered az feature show --namespace Microsoft.Compute -n EncryptionAtHost --query properties.state -o tsv
expect "$RG" az rest -u "/subscriptions/{subscriptionId}/resourceGroups/$RG?api-version=2024-11-01" --query name -o tsv
echo ok
