import ARM
import World

/// What follows when an image version can be had in a region, or is marked otherwise than before.
enum ImageAvailability {
  /// Lets those who follow the definition hear of it.
  static func announce(_ version: ResourceID, in region: String, of world: inout World) {
    guard let definition = version.parent, world.newestImageVersion(of: definition, in: region) != nil else { return }
    ImageTriggers.sourceChanged(definition, in: region, of: &world)
  }
}
