/// What can be set for azsim itself: `azsim config set strict=true`.
///
/// A setting of azsim's has no section on the command line; in the file it stands under `[azsim]`.
package enum OwnSetting: String, Sendable, CaseIterable {
  /// Whether azsim does exactly what the service does, instead of what the lessons describe.
  case strict

  /// Where the settings stand in the file.
  package static let section = "azsim"
}
