import Grammar

extension Command where Context == Client {
  /// Declares what disks and snapshots can be used for: export over the public network, fast networking, a processor.
  @inline(never)
  mutating func diskCapabilities() {
    let isPublic = member(
      "--public-network-access", "Whether it can be exported over the public network.", of: DiskGroup.Switch.self,
      at: "properties.publicNetworkAccess")
    mature(isPublic, .preview)
    let isFast = member(
      "--accelerated-network", "Whether machines with it can have accelerated networking.", of: Bool.self,
      at: "properties.supportedCapabilities.acceleratedNetwork")
    mature(isFast, .preview)
    member(
      "--architecture", "The processor that the system on it is for.", of: DiskGroup.Architecture.self,
      at: "properties.supportedCapabilities.architecture")
  }
}
