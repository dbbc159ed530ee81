import Grammar
import JSON

/// The arguments of `vm create` about disks, the network around it, the image's plan and identities.
struct MachineStorageKeys: Sendable {
  let systemDiskName: Key<String>
  let operatingSystem: Key<OperatingSystem>
  let storageAccount: Key<String>
  let systemDiskCaching: Key<CachingWord>
  let dataDiskCaching: Key<[String]>
  let containerName: Key<String>
  let storageSKU: Key<[String]>
  let usesUnmanagedDisk: Flag
  let attachedSystemDisk: Key<String>
  let systemDiskSize: Key<Int>
  let attachedDataDisks: Key<[String]>
  let dataDiskSizes: Key<[Int]>
  let virtualNetwork: Key<String>
  let virtualNetworkPrefix: Key<String>
  let subnet: Key<String>
  let subnetPrefix: Key<String>
  let validates: Flag
  let customData: Key<String>
  let secrets: Key<[String]>
  let planName: Key<String>
  let planProduct: Key<String>
  let planPublisher: Key<String>
  let planPromotionCode: Key<String>
  let identities: Key<[String]>
  let identityScope: Key<String>
  let identityRole: Key<String>
  let encryptionIdentity: Key<String>
  let applicationSecurityGroups: Key<[String]>
  let zone: Key<[String]>
  let bootDiagnostics: Key<String>
  let ultraDisks: Key<Bool>
  let ephemeralDisk: Key<Bool>
  let ephemeralPlacement: Key<EphemeralPlacement>
  let ephemeralFullCaching: Key<Bool>

  init(_ command: inout Command<Client>) {
    let storage: StaticString = "Storage"
    let network: StaticString = "Network"
    let plan: StaticString = "Marketplace Image Plan"
    let identity: StaticString = "Managed Service Identity"
    systemDiskName = command.argument("--os-disk-name", "The name of the OS disk.", of: String.self, group: storage)
    operatingSystem = command.argument(
      "--os-type", "The operating system, where the image does not say.", of: OperatingSystem.self, group: storage)
    storageAccount = command.argument(
      "--storage-account", "The account of unmanaged disks, by name or id.", of: String.self, group: storage)
    systemDiskCaching = command.argument(
      "--storage-caching --os-disk-caching", "How the OS disk is cached.", of: CachingWord.self, group: storage)
    command.deprecate(systemDiskCaching, spelling: "--storage-caching", replacement: "--os-disk-caching")
    dataDiskCaching = command.argument(
      "--data-disk-caching", "How data disks are cached: one word for all, or LUN=WORD.", of: [String].self,
      group: storage)
    containerName = command.argument(
      "--storage-container-name", "The container of unmanaged disks.", of: String.self, group: storage)
    storageSKU = command.argument(
      "--storage-sku", "The kind of storage: one word for all disks, or os=WORD and LUN=WORD.", of: [String].self,
      group: storage)
    usesUnmanagedDisk = command.flag(
      "--use-unmanaged-disk", "Keep disks as blobs in storage accounts.", group: storage)
    attachedSystemDisk = command.argument(
      "--attach-os-disk", "A disk that becomes the OS disk: by name or id, or the address of a VHD.", of: String.self,
      group: storage, completer: "Microsoft.Compute/disks")
    systemDiskSize = command.argument(
      "--os-disk-size-gb", "The size of the OS disk in GB.", of: Int.self, group: storage)
    attachedDataDisks = command.argument(
      "--attach-data-disks", "Disks that become data disks: by names or ids, or addresses of VHDs.",
      of: [String].self, group: storage, completer: "Microsoft.Compute/disks")
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
      "--subnet-address-prefix", "The range of a new subnet.", of: String.self, group: network, default: "10.0.0.0/24")
    validates = command.flag("--validate", "Have the deployment checked, and make nothing.")
    customData = command.argument(
      "--custom-data", "A script or settings for the first start, or the file that holds them.", of: String.self,
      completer: "file")
    secrets = command.argument(
      "--secrets", "Certificates from key vaults, as JSON or files of JSON.", of: [String].self, completer: "file")
    planName = command.argument("--plan-name", "The name of the image's plan.", of: String.self, group: plan)
    planProduct = command.argument("--plan-product", "The product of the image's plan.", of: String.self, group: plan)
    planPublisher = command.argument(
      "--plan-publisher", "The publisher of the image's plan.", of: String.self, group: plan)
    planPromotionCode = command.argument(
      "--plan-promotion-code", "A promotion code for the image's plan.", of: String.self, group: plan)
    command.member(
      "--license-type", "A licence that is there already.", of: LicenseType.self, at: "properties.licenseType")
    identities = command.list(
      "--assign-identity", "Identities to act as: none or `[system]` for its own, names or ids for others.",
      of: String.self, group: identity)
    identityScope = command.argument(
      "--scope", "What the machine's own identity gets a role for.", of: String.self, group: identity)
    identityRole = command.argument(
      "--role", "The role that the machine's own identity gets.", of: String.self, group: identity)
    encryptionIdentity = command.argument(
      "--encryption-identity", "The identity that disks are encrypted with.", of: String.self)
    applicationSecurityGroups = command.argument(
      "--asgs", "Application security groups, by names or ids.", of: [String].self, group: network)
    zone = command.list("--zone -z", "The availability zone.", of: String.self, .exactly(1))
    bootDiagnostics = command.argument(
      "--boot-diagnostics-storage", "Where boot logs are kept: a storage account's name or the address of its blobs.",
      of: String.self)
    ultraDisks = command.argument(
      "--ultra-ssd-enabled", "Allow disks of the kind UltraSSD_LRS.", of: Bool.self, group: storage)
    ephemeralDisk = command.argument(
      "--ephemeral-os-disk", "Keep the OS disk on the host only.", of: Bool.self, group: storage)
    ephemeralPlacement = command.argument(
      "--ephemeral-os-disk-placement --ephemeral-placement", "Where on the host.", of: EphemeralPlacement.self,
      group: storage)
    ephemeralFullCaching = command.argument(
      "--ephemeral-os-disk-enable-full-caching --ephemeral-full-caching", "Cache all of it.", of: Bool.self,
      group: storage)
  }
}
