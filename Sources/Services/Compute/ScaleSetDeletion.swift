import ARM
import World

/// Deleting scale sets.
enum ScaleSetDeletion {
  /// Begins to delete a set with all its instances.
  ///
  /// - Returns: the id of the operation.
  static func begin(_ id: ResourceID, in world: inout World) -> String { "" }
}
