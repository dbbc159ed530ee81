// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let identityShapes: StaticString = #"""
    identity create=@0
    identity federated-credential create=@2
    identity federated-credential list=[@2
    identity federated-credential show=@2
    identity federated-credential update=@2
    identity list=[@0
    identity show=@0
    identity update=@0

    {id! location+ name! properties^{assignmentRestrictions{providers[} clientId! isolationScope principalId!
     tenantId!} systemData!@1 tags< type!}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {id! name! properties^{audiences+[ claimsMatchingExpression{languageVersion+:i value+} issuer+ subject}
     systemData!@1 type!}
    """#
}
