// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let managementGroupShapes: StaticString = #"""
    account management-group check-name-availability={&nameAvailable!:b reason! message!}
    account management-group create=@0
    account management-group delete={&id! type! name! status! tenantId>properties.tenantId
     displayName>properties.displayName}
    account management-group entities list=[{&id! type! name! tenantId>properties.tenantId
     displayName>properties.displayName parent>properties.parent{&id} permissions>properties.permissions
     inheritedPermissions>properties.inheritedPermissions numberOfDescendants>properties.numberOfDescendants:i
     numberOfChildren>properties.numberOfChildren:i numberOfChildGroups>properties.numberOfChildGroups:i
     parentDisplayNameChain>properties.parentDisplayNameChain[ parentNameChain>properties.parentNameChain[}
    account management-group hierarchy-settings create=@3
    account management-group hierarchy-settings list={&value[@3 nextLink!}
    account management-group hierarchy-settings patch={&requireAuthorizationForGroupCreation>properties.requireAuthorizationForGroupCreation:b
     defaultManagementGroup>properties.defaultManagementGroup}
    account management-group hierarchy-settings update=@3
    account management-group list=[{&id! type! name! tenantId>properties.tenantId
     displayName>properties.displayName}
    account management-group patch={&displayName parentGroupId}
    account management-group show=@0
    account management-group subscription add=@4
    account management-group subscription show=@4
    account management-group subscription show-sub-under-mg=[@4
    account management-group tenant-backfill get=@5
    account management-group tenant-backfill start=@5
    account management-group update=@0

    {&id! type! name! tenantId>properties.tenantId displayName>properties.displayName
     details>properties.details{&version:i updatedTime:t updatedBy parent{&id name displayName} path[@1
     managementGroupAncestors[ managementGroupAncestorsChain[@1} children>properties.children[@2}
    {&name displayName}
    {&type id name displayName children[@2}
    {&id! type! name! tenantId>properties.tenantId
     requireAuthorizationForGroupCreation>properties.requireAuthorizationForGroupCreation:b
     defaultManagementGroup>properties.defaultManagementGroup}
    {&id! type! name! tenant>properties.tenant displayName>properties.displayName parent>properties.parent{&id}
     state>properties.state}
    {&tenantId! status!}
    """#
}
