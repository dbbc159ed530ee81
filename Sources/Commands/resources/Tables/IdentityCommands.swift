// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let identity: StaticString = #"""
    identity create ; Create a managed identity.
     PUT 2025-05-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{resource_name}
     does create
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --resource-name ;  ;  ; required dest=resource_name ; The name of the identity.
     --location -l ;  ; location ; group=Parameters configured=location location=resource_group ; The region. `az account list-locations` shows them.
     --tags ; {*} ; tags ; group=Parameters ; Tags: words KEY[=VALUE], an empty text clears them.
     --resource-restriction ; {providers: []} ; properties.assignmentRestrictions ; dest=assignment_restrictions group=Properties ; Which providers may assign the identity.
     --isolation-scope ; None|Regional ; properties.isolationScope ; group=Properties ; Whether the identity may be used in its region only.
    identity delete ; Delete a managed identity.
     DELETE 2025-05-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{resource_name}
     does delete
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --resource-name ;  ;  ; required dest=resource_name id=name ; The name of the identity.
    identity federated-credential create ; Create a federated credential.
     PUT 2025-01-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{identity_name}/federatedIdentityCredentials/{name}
     does create
     always properties.audiences []
     -n --name ;  ;  ; required pattern ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --identity-name ;  ;  ; required ; The name of the identity.
     --cme-version --claims-matching-expression-version ; int ; properties.claimsMatchingExpression.languageVersion ; dest=claims_matching_expression_version group=ClaimsMatchingExpression preview ; The version of the expression's language.
     --cme-value --claims-matching-expression-value ;  ; properties.claimsMatchingExpression.value ; dest=claims_matching_expression_value group=ClaimsMatchingExpression preview ; The expression that claims are matched with.
     --audiences ; [] ; properties.audiences ; group=Properties default=api://AzureADTokenExchange ; Who the token is meant for.
     --issuer ;  ; properties.issuer ; group=Properties ; Who issues the token.
     --subject ;  ; properties.subject ; group=Properties ; Who the token is about.
    identity federated-credential delete ; Delete a federated credential.
     DELETE 2025-01-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{identity_name}/federatedIdentityCredentials/{name}
     does delete
     -n --name ;  ;  ; required pattern ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --identity-name ;  ;  ; required ; The name of the identity.
     confirm
    identity federated-credential list ; List federated credentials.
     GET 2025-01-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{identity_name}/federatedIdentityCredentials
     does show
     pages
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --identity-name ;  ;  ; required ; The name of the identity.
     --skiptoken ;  ;  ; query=$skiptoken ; Where to go on.
     --top ; int(1..) ;  ; query=$top ; How many at most.
    identity federated-credential show ; Show a federated credential.
     GET 2025-01-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{identity_name}/federatedIdentityCredentials/{name}
     does show
     -n --name ;  ;  ; required pattern ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --identity-name ;  ;  ; required ; The name of the identity.
    identity federated-credential update ; Change a federated credential.
     GET 2025-01-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{identity_name}/federatedIdentityCredentials/{name}
     PUT 2025-01-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{identity_name}/federatedIdentityCredentials/{name}
     does update
     generic-update
     -n --name ;  ;  ; required pattern ; The name.
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     --identity-name ;  ;  ; required ; The name of the identity.
     --cme-version --claims-matching-expression-version ; int ; properties.claimsMatchingExpression.languageVersion ; dest=claims_matching_expression_version group=ClaimsMatchingExpression preview ; The version of the expression's language.
     --cme-value --claims-matching-expression-value ;  ; properties.claimsMatchingExpression.value ; dest=claims_matching_expression_value group=ClaimsMatchingExpression preview ; The expression that claims are matched with.
     --audiences ; [?] ; properties.audiences ; group=Properties ; Who the token is meant for.
     --issuer ;  ; properties.issuer ; group=Properties ; Who issues the token.
     --subject ; ? ; properties.subject ; group=Properties ; Who the token is about.
    identity list ; List managed identities.
     GET 2025-05-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities
     GET 2025-05-31-preview /subscriptions/{subscription}/providers/Microsoft.ManagedIdentity/userAssignedIdentities
     does show
     pages
     --resource-group -g ;  ;  ; id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
    identity show ; Show a managed identity.
     GET 2025-05-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{resource_name}
     does show
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --resource-name ;  ;  ; required dest=resource_name id=name ; The name of the identity.
    identity update ; Change a managed identity.
     GET 2025-05-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{resource_name}
     PATCH 2025-05-31-preview %Microsoft.ManagedIdentity/userAssignedIdentities/{resource_name}
     does update
     generic-update
     --resource-group -g ;  ;  ; required id=resource_group configured=group ; The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.
     -n --name --resource-name ;  ;  ; required dest=resource_name id=name ; The name of the identity.
     --tags ; {*: ?}? ; tags ; group=Parameters ; Tags: words KEY[=VALUE], an empty text clears them.
     --resource-restriction ; {providers: [?]?}? ; properties.assignmentRestrictions ; dest=assignment_restrictions group=Properties ; Which providers may assign the identity.
     --isolation-scope ; None|Regional? ; properties.isolationScope ; group=Properties ; Whether the identity may be used in its region only.
    """#
}
