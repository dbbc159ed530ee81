import Grammar

/// The arguments of `vmss create` about disks and the network that the instances are in.
struct StorageKeys: Sendable {
  let systemDiskCaching: Key<CachingWord>
  let dataDiskCaching: Key<[String]>
  let containerName: Key<String>
  let storageSKU: Key<[String]>
  let operatingSystem: Key<OperatingSystem>
  let systemDiskName: Key<String>
  let usesUnmanagedDisk: Flag
  let dataDiskSizes: Key<[Int]>
  let virtualNetwork: Key<String>
  let virtualNetworkPrefix: Key<String>
  let subnet: Key<String>
  let subnetPrefix: Key<String>

  init(_ command: inout Command<Client>) {
    let storage: StaticString = "Storage"
    let network: StaticString = "Network"
    systemDiskCaching = command.argument(
      "--storage-caching --os-disk-caching", "How the OS disk is cached.", of: CachingWord.self, group: storage)
    command.deprecate(systemDiskCaching, spelling: "--storage-caching", replacement: "--os-disk-caching")
    dataDiskCaching = command.argument(
      "--data-disk-caching", "How data disks are cached: one word for all, or LUN=WORD.", of: [String].self,
      group: storage)
    containerName = command.argument(
      "--storage-container-name", "The container of unmanaged disks.", of: String.self, group: storage,
      default: "vhds")
    storageSKU = command.argument(
      "--storage-sku", "The kind of storage: one word for all disks, or os=WORD and LUN=WORD.", of: [String].self,
      group: storage)
    operatingSystem = command.argument(
      "--os-type", "The operating system, where the image does not say.", of: OperatingSystem.self, group: storage)
    systemDiskName = command.argument("--os-disk-name", "The name of the OS disk.", of: String.self, group: storage)
    usesUnmanagedDisk = command.flag(
      "--use-unmanaged-disk", "Keep disks as blobs in storage accounts.", group: storage)
    dataDiskSizes = command.argument(
      "--data-disk-sizes-gb", "Sizes of empty data disks in GB.", of: [Int].self, group: storage)
    virtualNetwork = command.argument(
      "--vnet-name", "The virtual network.", of: String.self, group: network,
      completer: "Microsoft.Network/virtualNetworks")
    virtualNetworkPrefix = command.argument(
      "--vnet-address-prefix", "The range of a new virtual network.", of: String.self, group: network,
      default: "10.0.0.0/16")
    subnet = command.argument("--subnet", "The subnet, by name or id.", of: String.self, group: network)
    subnetPrefix = command.argument(
      "--subnet-address-prefix", "The range of a new subnet.", of: String.self, group: network)
  }
}
