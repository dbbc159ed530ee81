package import JSON

/// What a scale set asks of its instances, as it stood at one time. A fleet keeps those that some instance still runs.
package struct ScaleSetModel: Sendable, Equatable {
  /// Counts the models of a fleet, from 1.
  package let number: Int
  /// The number of the first model that asks the same of a running instance; models that differ only in what a reimage
  /// brings (OS profile, disk profile) share it (vmss.md §3).
  package let upgradeNumber: Int
  /// `sku.name`.
  package let size: String
  /// `virtualMachineProfile`, passwords and secrets removed.
  package let profile: JSONValue
  /// Where instances of this model report their health; `nil` when nowhere.
  package let healthSource: HealthSource?

  package init(number: Int, upgradeNumber: Int, size: String, profile: JSONValue, healthSource: HealthSource?) {
    self.number = number
    self.upgradeNumber = upgradeNumber
    self.size = size
    self.profile = profile
    self.healthSource = healthSource
  }

  /// The image that the model names; `nil` for a set without a profile.
  package var imageReference: ImageReference? {
    ImageReference(profile.at("storageProfile", "imageReference"))
  }

  /// The extensions of the model, as the profile has them.
  package var extensions: [JSONValue] {
    profile.at("extensionProfile", "extensions").array ?? []
  }
}

/// In what two models differ (vmss.md §3, table).
package struct ModelChange: OptionSet, Sendable {
  package let rawValue: UInt8
  package init(rawValue: UInt8) { self.rawValue = rawValue }
  /// The image reference: the OS disk is replaced.
  package static let image = ModelChange(rawValue: 1)
  /// The size: a restart.
  package static let size = ModelChange(rawValue: 2)
  /// Extensions: they run, without a restart.
  package static let extensions = ModelChange(rawValue: 4)
  /// Anything else that an upgrade brings: network, data disks, user data, …
  package static let other = ModelChange(rawValue: 8)
  /// What only a reimage or a new instance brings.
  package static let guest = ModelChange(rawValue: 16)

  /// The changes that make an instance not-latest.
  package static let upgrade: ModelChange = [.image, .size, .extensions, .other]

  /// Compares two sizes and profiles.
  package init(from old: (size: String, profile: JSONValue), to new: (size: String, profile: JSONValue)) {
    self = []
    if !old.size.equalsIgnoringCase(new.size) { insert(.size) }
    if old.profile == new.profile { return }
    var before = old.profile
    var after = new.profile
    func takeDifference(_ path: String...) -> Bool {
      let old = before.remove(at: path)
      let new = after.remove(at: path)
      return (old ?? .null) != (new ?? .null)
    }
    if takeDifference("storageProfile", "imageReference") { insert(.image) }
    if takeDifference("extensionProfile") { insert(.extensions) }
    if takeDifference("osProfile") { insert(.guest) }
    if takeDifference("storageProfile", "osDisk") { insert(.guest) }
    if Self.dataDisks(&before) != Self.dataDisks(&after) { insert(.other) }
    if takeDifference("storageProfile", "dataDisks") { insert(.guest) }
    // The time at which the service stored a profile is no part of what it asks.
    _ = takeDifference("timeCreated")
    if before != after { insert(.other) }
  }

  /// Which data disks there are: adding or removing one is an upgrade, changing its values is not.
  private static func dataDisks(_ profile: inout JSONValue) -> [JSONValue] {
    (profile.at("storageProfile", "dataDisks").array ?? []).map { $0["lun"] }
  }
}
