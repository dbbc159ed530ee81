// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let deploymentShapes: StaticString = #"""
    deployment group create=@0
    deployment group list=[@0
    deployment group show=@0
    deployment group validate=@9
    deployment group wait=@0
    deployment group what-if={&status error@6 changes>properties.changes[@10
     potentialChanges>properties.potentialChanges[@10 diagnostics>properties.diagnostics![@8}
    deployment operation group list=[@12
    deployment operation group show=@12
    group deployment create=@0
    group deployment list=[@0
    group deployment operation list=[@12
    group deployment operation show=@12
    group deployment show=@0
    group deployment validate=@9
    group deployment wait=@0

    {&id! name! type! location properties@1 tags<}
    {&provisioningState! correlationId! timestamp!:t duration! outputs!:a providers![{&id! namespace
     registrationState! registrationPolicy! resourceTypes![{&resourceType locations[ locationMappings[{&location
     type extendedLocations[} aliases[{&name paths[{&path apiVersions[ pattern@2 metadata!@3} type defaultPath
     defaultPattern@2 defaultMetadata!@3} apiVersions[ defaultApiVersion! zoneMappings[{&location zones[}
     apiProfiles![{&profileVersion! apiVersion!} capabilities properties<} providerAuthorizationConsentState}
     dependencies![{&dependsOn[{&id resourceType resourceName} id resourceType resourceName} templateLink!{&uri id
     relativePath contentVersion queryString} parameters!:a parametersLink!{&uri+ contentVersion} extensions![@4
     mode! debugSetting!{&detailLevel} onErrorDeployment!{&provisioningState! type deploymentName} templateHash!
     outputResources![@5 validatedResources![@5 error!@6 diagnostics![@8 validationLevel}
    {&phrase variable type}
    {&type! attributes!}
    {&alias! name! version! configId! config!<{&type! value:a keyVaultReference{&keyVault+{&id+} secretName+
     secretVersion}}}
    {&id! extension!@4 resourceType! identifiers!:a apiVersion!}
    {&code! message! target! details![@6 additionalInfo![@7}
    {&type! info!:a}
    {&level!+ code!+ message!+ target! additionalInfo![@7}
    {&error!@6 id! name! type! properties@1}
    {&resourceId deploymentId symbolicName identifiers:a extension@4 changeType+ unsupportedReason before:a after:a
     delta[@11}
    {&path+ propertyChangeType+ before:a after:a children[@11}
    {&id! operationId! properties{&provisioningOperation! provisioningState! timestamp!:t duration!
     serviceRequestId! statusCode! statusMessage!{&status error@6} targetResource!{&id resourceName resourceType
     extension@4 identifiers:a apiVersion symbolicName} request!{&content:a} response!{&content:a}}}
    """#
}
