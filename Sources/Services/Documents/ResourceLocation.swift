import ARM
import JSON
import World

/// What Azure Resource Manager asks of a resource's location before its provider sees the request (platform.md §12).
enum ResourceLocation {
  /// The region that a request means, as Azure writes it: `eastus` for `East US`.
  ///
  /// - Throws: `LocationRequired`, `LocationNotAvailableForResourceType` or `InvalidResourceLocation`.
  static func checked(
    _ location: String?, of id: ResourceID, existing: Resource?, in world: World
  ) throws(ServiceError) -> String {
    guard let location, !location.isEmpty else {
      throw ServiceError(400, "LocationRequired", "The location property is required for this definition.")
    }
    guard let region = Region.named(location) else {
      throw ServiceError(
        400, "LocationNotAvailableForResourceType",
        "The provided location '\(location)' is not available for resource type '\(id.type)'. List of available regions "
          + "for the resource type is '\(Region.all.map(\.name).joined(separator: ","))'.")
    }
    if let existing, existing.location != region.name {
      throw ServiceError(
        409, "InvalidResourceLocation",
        "The resource '\(id.name)' already exists in location '\(existing.location)' in resource group "
          + "'\(id.group ?? "")'. A resource with the same name cannot be created in location '\(region.name)'. Please "
          + "select a new resource name.")
    }
    return region.name
  }
}
