import Grammar

/// The arguments of `vmss create` about encryption and speed of disks, and repairs.
struct DiskKeys: Sendable {
  let systemEncryptionSet: Key<String>
  let dataEncryptionSets: Key<[String]>
  let dataIOPS: Key<[Int]>
  let dataThroughput: Key<[Int]>
  let repairsGracePeriod: Key<String>
  let isSpecialized: Key<Bool>
  let systemDiskSize: Key<Int>
  let encryptsAtHost: Key<Bool>
  let hostGroup: Key<String>

  init(_ command: inout Command<Client>) {
    let storage: StaticString = "Storage"
    systemEncryptionSet = command.argument(
      "--os-disk-encryption-set", "The disk encryption set of the OS disk, by name or id.", of: String.self,
      group: storage)
    dataEncryptionSets = command.argument(
      "--data-disk-encryption-sets", "The disk encryption sets of the data disks, by names or ids.",
      of: [String].self, group: storage)
    dataIOPS = command.argument(
      "--data-disk-iops", "Reads and writes a second of each data disk (UltraSSD).", of: [Int].self, group: storage)
    dataThroughput = command.argument(
      "--data-disk-mbps", "MB a second of each data disk (UltraSSD).", of: [Int].self, group: storage)
    repairsGracePeriod = command.argument(
      "--automatic-repairs-grace-period", "The minutes that an instance is left in peace after a change.",
      of: String.self)
    isSpecialized = command.argument(
      "--specialized", "The image was not generalized: it has its own users.", of: Bool.self, group: storage)
    systemDiskSize = command.argument(
      "--os-disk-size-gb", "The size of the OS disk in GB.", of: Int.self, group: storage)
    encryptsAtHost = command.argument(
      "--encryption-at-host", "Encrypt also caches and temporary disks.", of: Bool.self, group: storage)
    hostGroup = command.argument("--host-group", "The group of dedicated hosts, by name or id.", of: String.self)
  }
}
