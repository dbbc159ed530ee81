import Grammar

extension ScaleSetRequest {
  /// Which arguments a storage profile needs and which it has no use for.
  func checkArguments(for profile: StorageProfile) throws(CommandError) {
    let system = ("--os-type", !(image.operatingSystem ?? "").isEmpty)
    let container = ("--storage-container-name", disks.words.givesContainer && !disks.words.containerName.isEmpty)
    let unmanaged = ("--use-unmanaged-disk", disks.isUnmanaged)
    let sizes = ("--data-disk-sizes-gb", !disks.words.dataSizes.isEmpty)
    let ephemeral = ("--ephemeral-os-disk", disks.words.ephemeral == true)
    let systemName = ("--os-disk-name", !(disks.words.systemName ?? "").isEmpty)
    var needed: [(option: String, isGiven: Bool)] = []
    var wrong: [(option: String, isGiven: Bool)] = []
    switch profile {
    case .managedMarketplace, .managedResource: wrong = [system, container, unmanaged, systemName]
    case .sharedGallery, .communityGallery: wrong = [container, unmanaged]
    case .unmanagedMarketplace: wrong = [system, sizes, ephemeral]
    case .unmanagedBlob:
      needed = [system, unmanaged]
      wrong = [sizes, ephemeral]
    case .attachedManaged, .attachedUnmanaged: return
    }
    let missing = needed.filter { !$0.isGiven }.map(\.option)
    try Self.refuse(missing: missing, wrong: wrong, for: "storage profile: \(profile.description):")
  }
}
