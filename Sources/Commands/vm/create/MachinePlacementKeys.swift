import Grammar

/// The arguments of `vm create` about placement, prices, updates, security and deletion. Those without a key only fill a
/// place in the document.
struct MachinePlacementKeys: Sendable {
  let proximityGroup: Key<String>
  let host: Key<String>
  let hostGroup: Key<String>
  let agent: Key<Bool>
  let workspace: Key<String>
  let scaleSet: Key<String>
  let systemEncryptionSet: Key<String>
  let dataEncryptionSets: Key<[String]>
  let isSpecialized: Key<Bool>
  let updatesItself: Key<Bool>
  let patchMode: Key<PatchMode>
  let keyName: Key<String>
  let patchesWhileRunning: Key<Bool>
  let securityType: Key<SecurityType>
  let secureBoot: Key<Bool>
  let trustedModule: Key<Bool>
  let count: Key<Int>
  let edgeZone: Key<String>
  let interfaceDeleteOptions: Key<[String]>
  let systemDeleteOption: Key<DeleteOption>
  let dataDeleteOptions: Key<[String]>
  let userData: Key<String>
  let reservationGroup: Key<String>
  let leavesReservation: Key<Bool>

  init(_ command: inout Command<Client>) {
    let storage: StaticString = "Storage"
    proximityGroup = command.argument("--ppg", "The proximity placement group, by name or id.", of: String.self)
    host = command.argument(
      "--host", "The id of the dedicated host that it runs on.", of: String.self, group: "Dedicated Host")
    command.mature(host, .preview)
    hostGroup = command.argument(
      "--host-group", "The group of dedicated hosts, by name or id.", of: String.self, group: "Dedicated Host")
    command.mature(hostGroup, .preview)
    command.member(
      "--priority", "Whether Azure may take the machine away for a lower price.", of: PriorityWord.self,
      at: "properties.priority")
    let price = command.member(
      "--max-price", "The most that it may cost in US dollars an hour; -1 for up to the regular price.",
      of: Double.self, at: "properties.billingProfile.maxPrice")
    command.mature(price, .preview)
    command.member(
      "--eviction-policy", "What becomes of a machine that is taken away.", of: EvictionWord.self,
      at: "properties.evictionPolicy")
    agent = command.argument("--enable-agent", "Whether the agent is installed.", of: Bool.self)
    workspace = command.argument(
      "--workspace", "The Log Analytics workspace that it sends logs to, by name or id.", of: String.self,
      group: "Monitor")
    command.mature(workspace, .preview)
    scaleSet = command.argument(
      "--vmss", "The Flexible scale set that it is a member of, by name or id.", of: String.self,
      completer: "scale-set")
    systemEncryptionSet = command.argument(
      "--os-disk-encryption-set", "The disk encryption set of the OS disk, by name or id.", of: String.self,
      group: storage)
    dataEncryptionSets = command.argument(
      "--data-disk-encryption-sets", "The disk encryption sets of data disks, by names or ids.", of: [String].self,
      group: storage)
    isSpecialized = command.argument(
      "--specialized", "Whether the image is used as it is, with its users.", of: Bool.self, group: storage)
    command.member(
      "--encryption-at-host", "Whether data are encrypted on the host.", of: Bool.self,
      at: "properties.securityProfile.encryptionAtHost", group: storage)
    updatesItself = command.argument("--enable-auto-update", "Whether Windows updates itself.", of: Bool.self)
    patchMode = command.argument("--patch-mode", "Who installs updates.", of: PatchMode.self)
    keyName = command.argument(
      "--ssh-key-name", "A public SSH key that Azure keeps, by name.", of: String.self)
    patchesWhileRunning = command.argument(
      "--enable-hotpatching", "Whether Windows is patched without a restart.", of: Bool.self)
    command.member(
      "--platform-fault-domain", "The fault domain in the scale set.", of: String.self,
      at: "properties.platformFaultDomain")
    securityType = command.argument(
      "--security-type", "How the boot of the machine is secured.", of: SecurityType.self)
    secureBoot = command.argument("--enable-secure-boot", "Whether only signed code boots.", of: Bool.self)
    trustedModule = command.argument("--enable-vtpm", "Whether it has a virtual TPM.", of: Bool.self)
    count = command.argument("--count", "How many machines to make: NAME0, NAME1, …", of: Int.self)
    command.mature(count, .preview)
    edgeZone = command.argument("--edge-zone", "The edge zone to be in.", of: String.self)
    interfaceDeleteOptions = command.argument(
      "--nic-delete-option", "What becomes of interfaces: Delete or Detach for all, or NIC=WORD.", of: [String].self,
      group: "Network")
    systemDeleteOption = command.argument(
      "--os-disk-delete-option", "What becomes of the OS disk.", of: DeleteOption.self, group: storage)
    dataDeleteOptions = command.argument(
      "--data-disk-delete-option --data-delete-option",
      "What becomes of data disks: Delete or Detach for all, or DISK=WORD.", of: [String].self, group: storage)
    command.deprecate(
      dataDeleteOptions, spelling: "--data-delete-option", replacement: "--data-disk-delete-option")
    userData = command.argument(
      "--user-data", "Data that the machine can read at any time, or the file that holds them.", of: String.self,
      completer: "file")
    reservationGroup = command.argument(
      "--capacity-reservation-group --crg", "The group of capacity reservations, by name or id; None for none.",
      of: String.self)
    leavesReservation = command.member(
      "--disable-capacity-reservation-assignment --no-cap-reservation",
      "Whether it is kept from using reservations by itself.", of: Bool.self,
      at: "properties.capacityReservation.disableCapacityReservationAssignment")
  }
}
