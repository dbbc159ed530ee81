// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let imageBuilderShapes: StaticString = #"""
    image builder create=@0
    image builder identity assign=@2
    image builder identity show=@2
    image builder list=[@0
    image builder show=@0
    image builder show-runs=[{&id! name! type! systemData!@1 artifactId>properties.artifactId
     artifactUri>properties.artifactUri provisioningState>properties.provisioningState!}
    image builder update=@0
    image builder wait=@0

    {&id! name! type! systemData!@1 tags< location+ identity+@2 source>properties.source{&type+ ~type
     ~ManagedImage{&type+ imageId+} ~PlatformImage{&type+ publisher offer sku version exactVersion!
     planInfo{&planName+ planProduct+ planPublisher+}} ~SharedImageVersion{&type+ imageVersionId+ exactVersion!}}
     customize>properties.customize[{&type+ name ~type ~File@3 ~PowerShell@4 ~Shell@5 ~WindowsRestart{&type+ name
     restartCommand restartCheckCommand restartTimeout} ~WindowsUpdate{&type+ name searchCriteria filters[
     updateLimit:i}} optimize>properties.optimize{&vmBoot{&state}}
     validate>properties.validate{&continueDistributeOnFailure:b sourceValidationOnly:b
     inVmValidations>inVMValidations[{&type+ name ~type ~File@3 ~PowerShell@4 ~Shell@5}}
     distribute>properties.distribute[{&type+ runOutputName+ artifactTags< ~type ~ManagedImage{&type+
     runOutputName+ artifactTags< imageId+ location+} ~SharedImage{&type+ runOutputName+ artifactTags<
     galleryImageId+ replicationRegions[ excludeFromLatest:b storageAccountType targetRegions[{&name+
     replicaCount:i storageAccountType} versioning{&scheme+ ~scheme ~Latest{&scheme+ major:i} ~Source{&scheme+}}}
     ~VHD{&type+ runOutputName+ artifactTags< uri}} errorHandling>properties.errorHandling{&onCustomizerError
     onValidationError} provisioningState>properties.provisioningState!
     provisioningError>properties.provisioningError!{&provisioningErrorCode message}
     lastRunStatus>properties.lastRunStatus!{&startTime:t endTime:t runState runSubState message}
     buildTimeoutInMinutes>properties.buildTimeoutInMinutes:i vmProfile>properties.vmProfile{&vmSize
     osDiskSizeGb>osDiskSizeGB:i userAssignedIdentities[ vnetConfig{&subnetId proxyVmSize}}
     stagingResourceGroup>properties.stagingResourceGroup
     exactStagingResourceGroup>properties.exactStagingResourceGroup!}
    {&createdBy createdByType createdAt:t lastModifiedBy lastModifiedByType lastModifiedAt:t}
    {&type userAssignedIdentities<{&principalId! clientId!}}
    {&type+ name sourceUri sha256Checksum destination}
    {&type+ name scriptUri sha256Checksum inline[ runElevated:b runAsSystem:b validExitCodes[:i}
    {&type+ name scriptUri sha256Checksum inline[}
    """#
}
