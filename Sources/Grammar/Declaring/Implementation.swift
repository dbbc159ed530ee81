/// The two ways in which `az` implements commands, which differ in flags, missing arguments and typed values; and azsim's
/// own.
///
/// Source: behaviour.md §2–§4, `impl` in surface.json.
package enum Implementation: Sendable {
  /// Generated from the service's description ("aaz"): values have a schema, Booleans take words.
  case generated
  /// Written by hand over a client library ("sdk"): values are words, flags are bare.
  case classic
  /// A command that `az` has not: read like a classic one, without the options that only `az` has a use for.
  case own
}
