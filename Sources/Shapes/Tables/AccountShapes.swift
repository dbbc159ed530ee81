// Made by Scripts/extract_shapes.py from azure-cli 2.91.0; do not edit.

extension ShapeTable {
  static let accountShapes: StaticString = #"""
    account list-locations=[{availabilityZoneMappings[{logicalZone! physicalZone!} displayName! id!
     metadata{geography! geographyGroup! homeLocation! latitude! longitude! pairedRegion[{id! name!
     subscriptionId!} physicalLocation! regionCategory! regionType!} name! regionalDisplayName! subscriptionId!
     type!}

    """#
}
