import Grammar

/// The last arguments of `vm create`: about hardware, attestation, sources of disks, events and agents. Those without a key
/// only fill a place in the document.
struct MachineHardwareKeys: Sendable {
  /// How Azure chooses the zone.
  enum ZonePlacement: String, ArgumentChoice {
    case any = "Any"
  }

  let hibernates: Key<Bool>
  let acceptsTerms: Flag
  let watchesIntegrity: Flag
  let encryptionType: Key<DiskEncryptionType>
  let secureEncryptionSet: Key<String>
  let upgradesIntegrityByHand: Flag
  let snapshots: Key<[String]>
  let snapshotSizes: Key<[Int]>
  let restorePoints: Key<[String]>
  let restorePointSizes: Key<[Int]>
  let keyType: Key<SSHKeyType>
  let metadataMode: Key<AgentMode>
  let metadataProfile: Key<String>
  let dataIOPS: Key<Int>
  let dataThroughput: Key<Int>
  let noWait: Flag

  init(_ command: inout Command<Client>) {
    hibernates = command.argument("--enable-hibernation", "Whether it can hibernate.", of: Bool.self)
    Self.declareProcessor(in: &command)
    acceptsTerms = command.flag("--accept-term", "Accept the terms of a community image.")
    // az 2.91 takes this option and does nothing with it: no attestation is the default now.
    let old = command.flag("--disable-integrity-monitoring", "No longer of use.")
    command.deprecate(old, target: "disable_integrity_monitoring", hidden: true)
    watchesIntegrity = command.flag(
      "--enable-integrity-monitoring", "Install the extension that attests what was started.")
    encryptionType = command.argument(
      "--os-disk-security-encryption-type", "What of a confidential machine's OS disk is encrypted.",
      of: DiskEncryptionType.self)
    secureEncryptionSet = command.argument(
      "--os-disk-secure-vm-disk-encryption-set", "The disk encryption set of a confidential OS disk.",
      of: String.self)
    let controller = command.member(
      "--disk-controller-type", "How disks are attached.", of: DiskControllerType.self,
      at: "properties.storageProfile.diskControllerType", group: "Storage")
    command.mature(controller, .preview)
    upgradesIntegrityByHand = command.flag(
      "--disable-integrity-monitoring-autoupgrade", "Leave new versions of the attesting extension alone.")
    Self.declareProxyAgent(in: &command)
    snapshots = command.argument(
      "--source-snapshots-or-disks --source-resource", "Ids of snapshots and disks that data disks are copied from.",
      of: [String].self, group: "Storage")
    snapshotSizes = command.argument(
      "--source-snapshots-or-disks-size-gb --source-resource-size", "The sizes of these in GB.", of: [Int].self,
      group: "Storage")
    restorePoints = command.argument(
      "--source-disk-restore-point --source-disk-rp", "Ids of restore points that data disks are made from.",
      of: [String].self, group: "Storage")
    restorePointSizes = command.argument(
      "--source-disk-restore-point-size-gb --source-rp-size", "The sizes of these in GB.", of: [Int].self,
      group: "Storage")
    keyType = command.argument(
      "--ssh-key-type", "The kind of SSH key.", of: SSHKeyType.self, group: "Authentication", default: "RSA")
    command.scheduledEvents(allDown: "Approve events at once when all machines are down.")
    Self.declareZones(in: &command)
    Self.declareWireServer(in: &command)
    metadataMode = command.argument(
      "--imds-mode", "Whether access to the metadata service is refused or only noted.", of: AgentMode.self)
    command.member(
      "--wire-server-access-control-profile-reference-id --wire-server-profile-id",
      "The id of the rules for the wire server.", of: String.self,
      at: "properties.securityProfile.proxyAgentSettings.wireServer.inVMAccessControlProfileReferenceId")
    metadataProfile = command.argument(
      "--imds-access-control-profile-reference-id --imds-profile-id",
      "The id of the rules for the metadata service.", of: String.self)
    command.member(
      "--key-incarnation-id", "A number whose growth makes the proxy agent take a new key.", of: Int.self,
      at: "properties.securityProfile.proxyAgentSettings.keyIncarnationId")
    command.member(
      "--add-proxy-agent-extension --add-proxy-agent-ext", "Install the proxy agent by an extension.", of: Bool.self,
      at: "properties.securityProfile.proxyAgentSettings.addProxyAgentExtension")
    dataIOPS = command.argument("--data-disk-iops", "Operations a second of data disks.", of: Int.self)
    dataThroughput = command.argument("--data-disk-mbps", "Throughput of data disks in MB a second.", of: Int.self)
    command.member(
      "--zone-movement", "Whether it may be moved to another zone.", of: Bool.self,
      at: "properties.resiliencyProfile.zoneMovement.isEnabled")
    noWait = command.noWait()
  }

  private static func declareProcessor(in command: inout Command<Client>) {
    command.member(
      "--processor-mode", "How the processor runs.", of: ProcessorMode.self,
      at: "properties.hardwareProfile.processorMode")
    command.member(
      "--v-cpus-available", "How many virtual processors it has.", of: Int.self,
      at: "properties.hardwareProfile.vmSizeProperties.vCPUsAvailable")
    command.member(
      "--v-cpus-per-core", "How many virtual processors there are to a core.", of: Int.self,
      at: "properties.hardwareProfile.vmSizeProperties.vCPUsPerCore")
  }

  private static func declareProxyAgent(in command: inout Command<Client>) {
    command.member(
      "--enable-proxy-agent", "Guard the services of the host by the proxy agent.", of: Bool.self,
      at: "properties.securityProfile.proxyAgentSettings.enabled")
    let mode = command.member(
      "--proxy-agent-mode", "Whether the proxy agent refuses or only notes.", of: AgentMode.self,
      at: "properties.securityProfile.proxyAgentSettings.mode")
    command.deprecate(mode, target: "--proxy-agent-mode", replacement: "--wire-server-mode")
  }

  private static func declareZones(in command: inout Command<Client>) {
    command.member(
      "--zone-placement-policy", "Whether Azure chooses the zone.", of: ZonePlacement.self,
      at: "placement.zonePlacementPolicy")
    command.member(
      "--include-zones", "Zones to choose from, with spaces between.", of: [String].self, at: "placement.includeZones")
    command.member(
      "--exclude-zones", "Zones to keep away from, with spaces between.", of: [String].self,
      at: "placement.excludeZones")
    command.member(
      "--align-regional-disks-to-vm-zone --align-regional-disks", "Whether regional disks come to the machine's zone.",
      of: Bool.self, at: "properties.storageProfile.alignRegionalDisksToVMZone")
  }

  private static func declareWireServer(in command: inout Command<Client>) {
    command.member(
      "--wire-server-mode", "Whether access to the wire server is refused or only noted.", of: AgentMode.self,
      at: "properties.securityProfile.proxyAgentSettings.wireServer.mode")
    command.member(
      "--wire-server-use-local-file-rules --wire-local-rules", "Take the wire server's rules from a file.",
      of: Bool.self, at: "properties.securityProfile.proxyAgentSettings.wireServer.useLocalFileRules")
  }
}
