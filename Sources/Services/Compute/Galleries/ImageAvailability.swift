import ARM
import Orchestration
import World

/// What follows when an image version can be had in a region, is marked otherwise than before, or goes.
enum ImageAvailability {
  /// Lets those who follow the definition hear of it: scale sets, and templates that build from it.
  static func announce(_ version: ResourceID, in region: String, of world: inout World) {
    guard let definition = version.parent else { return }
    world.imageVersionsChanged(of: definition)
    if world.newestImageVersion(of: definition, in: region) != nil {
      ImageTriggers.sourceChanged(definition, in: region, of: &world)
    }
  }

  /// Lets them hear that a version is gone.
  static func announceDeletion(of version: ResourceID, in world: inout World) {
    guard version.isType(GalleryImageVersion.type), let definition = version.parent else { return }
    world.imageVersionsChanged(of: definition)
  }
}
