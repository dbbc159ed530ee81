// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let resourceShapes: StaticString = #"""
    account lock create=@0
    account lock list=[@0
    account lock show=@0
    account lock update=@0
    feature list=[@1
    feature register=@1
    feature registration create=@2
    feature registration list=[@2
    feature registration show=@2
    feature show=@1
    feature unregister=@1
    group create=@3
    group list=[@3
    group lock create=@0
    group lock list=[@0
    group lock show=@0
    group lock update=@0
    group show=@3
    group update=@3
    group wait=@3
    provider list=[@4
    provider register=@4
    provider show=@4
    resource create=@7
    resource link list=[@12
    resource link show=@12
    resource list=[{&id! name! type! location extendedLocation@8 tags< plan@9 properties:a kind managedBy sku@10
     identity@11 createdTime!:t changedTime!:t provisioningState!}
    resource lock create=@0
    resource lock list=[@0
    resource lock show=@0
    resource lock update=@0
    resource patch=@7
    resource show=@7
    resource tag=@7
    resource update=@7
    resource wait=@7
    role assignment create=@13
    role assignment delete=[@13
    role assignment list=[@13
    role assignment update=@13
    role definition create=@15
    role definition list=[@15
    role definition show=@15
    role definition update=@15
    tag create=@16
    tag list=[{&id! tagName count@17 values[{&id! tagValue count@17}}
    tag update=@16

    {&id! type! name! level>properties.level+ notes>properties.notes owners>properties.owners[{&applicationId}}
    {&name properties{&state} id type}
    {&id! name! type! properties{&tenantId! subscriptionId! featureName! displayName! providerNamespace! state
     authorizationProfile{&requestedTime!:t requester! requesterObjectId! approvedTime!:t approver!} metadata<
     releaseDate!:t registrationDate!:t documentationLink! approvalType! shouldFeatureDisplayInPortal:b
     description}}
    {&id! name! type! properties{&provisioningState!} location+ managedBy tags<}
    {&id! namespace registrationState! registrationPolicy! resourceTypes![{&resourceType locations[
     locationMappings[{&location type extendedLocations[} aliases[{&name paths[{&path apiVersions[ pattern@5
     metadata!@6} type defaultPath defaultPattern@5 defaultMetadata!@6} apiVersions[ defaultApiVersion!
     zoneMappings[{&location zones[} apiProfiles![{&profileVersion! apiVersion!} capabilities properties<}
     providerAuthorizationConsentState}
    {&phrase variable type}
    {&type! attributes!}
    {&id! name! type! location extendedLocation@8 tags< plan@9 properties:a kind managedBy sku@10 identity@11}
    {&type name}
    {&name publisher product promotionCode version}
    {&name tier size family model capacity:i}
    {&principalId! tenantId! type userAssignedIdentities<{&principalId! clientId!}}
    {&id! name! type!:a properties{&sourceId! targetId+ notes}}
    {id! name! type! systemData!@14 scope>properties.scope! roleDefinitionId>properties.roleDefinitionId
     principalId>properties.principalId principalType>properties.principalType description>properties.description
     condition>properties.condition conditionVersion>properties.conditionVersion createdOn>properties.createdOn!:t
     updatedOn>properties.updatedOn!:t createdBy>properties.createdBy! updatedBy>properties.updatedBy!
     delegatedManagedIdentityResourceId>properties.delegatedManagedIdentityResourceId}
    {createdBy createdByType createdAt:t lastModifiedBy lastModifiedByType lastModifiedAt:t}
    {id! name! type! systemData!@14 roleName>properties.roleName description>properties.description
     roleType>properties.type permissions>properties.permissions[{actions[ notActions[ dataActions[ notDataActions[
     condition! conditionVersion!} assignableScopes>properties.assignableScopes[ createdOn>properties.createdOn!:t
     updatedOn>properties.updatedOn!:t createdBy>properties.createdBy! updatedBy>properties.updatedBy!}
    {&id! name! type! properties+{&tags<}}
    {&type value:i}
    """#
}
