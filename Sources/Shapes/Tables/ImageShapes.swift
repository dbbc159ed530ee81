// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let imageShapes: StaticString = #"""
    image builder trigger create=@0
    image builder trigger list=[@0
    image builder trigger show=@0
    image builder trigger wait=@0
    image create=@2
    image list=[@2
    image show=@5
    image update=@2
    image wait=@5

    {id! name! properties^{kind+ provisioningState status{code! message! time!}} systemData!@1 type!}
    {createdAt createdBy createdByType lastModifiedAt lastModifiedBy lastModifiedByType}
    {extendedLocation@3 id! location+ name! properties^@4 tags< type!}
    {name type}
    {hyperVGeneration provisioningState! sourceVirtualMachine{id} storageProfile{dataDisks[{blobUri caching
     diskEncryptionSet{id} diskSizeGB:i lun+:i managedDisk{id} snapshot{id} storageAccountType} osDisk{blobUri
     caching diskEncryptionSet{id} diskSizeGB:i managedDisk{id} osState+ osType+ snapshot{id} storageAccountType}
     zoneResilient:b}}
    {extendedLocation@3 id! location+ name! properties^@4 systemData!@1 tags< type!}
    """#
}
