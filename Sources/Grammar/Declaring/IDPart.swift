/// The part of a resource id that an argument takes over when `--ids` is given.
///
/// Source: `id_part` in surface.json.
package enum IDPart: Sendable, Equatable {
  case subscription
  case resourceGroup
  /// The name of the first resource after the provider.
  case name
  /// The name of the child at a depth, from 1.
  case child(Int)
  /// A part that no id has: `--ids` with it always fails, as in `az`.
  case unknown
}
