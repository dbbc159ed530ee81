import Grammar
import JSON

/// The options of `vm update`, in the order of surface.json. Those without a key only fill a place in the document.
struct MachineUpdateKeys: Sendable {
  let systemDisk: Key<String>
  let caching: Key<[String]>
  let writeAccelerator: Key<[String]>
  let workspace: Key<String>
  let secureBoot: Key<Bool>
  let trustedModule: Key<Bool>
  let userData: Key<String>
  let reservationGroup: Key<String>
  let leavesReservation: Key<Bool>
  let host: Key<String>
  let hostGroup: Key<String>
  let size: Key<String>
  let ephemeralPlacement: Key<EphemeralPlacement>
  let securityType: Key<SecurityType>
  let usesProxyAgent: Key<Bool>
  let events: ScheduledEventKeys
  let wireServerMode: Key<AgentMode>
  let usesLocalRules: Key<Bool>
  let metadataMode: Key<AgentMode>
  let wireServerProfile: Key<String>
  let metadataProfile: Key<String>
  let keyIncarnation: Key<Int>
  let zone: Key<[String]>

  init(declaredIn command: inout Command<Client>) {
    systemDisk = command.argument("--os-disk", "Another disk for the operating system, by name or id.", of: String.self)
    caching = command.list(
      "--disk-caching", "How disks are cached: one word for all, or os=WORD and LUN=WORD.", of: String.self)
    writeAccelerator = command.list(
      "--write-accelerator", "Whether writing is accelerated: one word for all, or os=WORD and LUN=WORD.",
      of: String.self)
    Self.declarePrice(in: &command)
    workspace = command.argument(
      "--workspace", "The Log Analytics workspace that it sends logs to, by name or id.", of: String.self,
      group: "Monitor")
    command.mature(workspace, .preview)
    secureBoot = command.argument("--enable-secure-boot", "Whether only signed code boots.", of: Bool.self)
    trustedModule = command.argument("--enable-vtpm", "Whether it has a virtual TPM.", of: Bool.self)
    userData = command.argument(
      "--user-data", "User data: a text, which is sent in base 64.", of: String.self, completer: "file")
    reservationGroup = command.argument(
      "--capacity-reservation-group --crg", "The group of capacity reservations, by name or id; None for none.",
      of: String.self)
    leavesReservation = command.member(
      "--disable-capacity-reservation-assignment --no-cap-reservation",
      "Whether it is kept from using reservations by itself.", of: Bool.self,
      at: "capacityReservation.disableCapacityReservationAssignment")
    host = command.argument("--host", "The id of the dedicated host.", of: String.self, group: "Dedicated Host")
    command.mature(host, .preview)
    hostGroup = command.argument(
      "--host-group", "The group of dedicated hosts, by name or id.", of: String.self, group: "Dedicated Host")
    command.mature(hostGroup, .preview)
    size = command.argument("--size", "The size to change to.", of: String.self)
    command.mature(size, .preview)
    ephemeralPlacement = command.argument(
      "--ephemeral-os-disk-placement --ephemeral-placement", "Where an ephemeral disk is kept.",
      of: EphemeralPlacement.self)
    Self.declareHardware(in: &command)
    securityType = command.argument(
      "--security-type", "How the boot of the machine is secured.", of: SecurityType.self)
    usesProxyAgent = command.member(
      "--enable-proxy-agent", "Guard the services of the host by the proxy agent.", of: Bool.self,
      at: "securityProfile.proxyAgentSettings.enabled")
    // az 2.91 takes this option, says that it goes away, and does nothing with it.
    let agentMode = command.argument(
      "--proxy-agent-mode", "No longer of use: see --wire-server-mode.", of: AgentMode.self)
    command.deprecate(agentMode, target: "--proxy-agent-mode", replacement: "--wire-server-mode")
    events = ScheduledEventKeys(declaredIn: &command)
    command.member(
      "--align-regional-disks-to-vm-zone --align-regional-disks", "Whether regional disks come to the machine's zone.",
      of: Bool.self, at: "storageProfile.alignRegionalDisksToVMZone")
    wireServerMode = command.member(
      "--wire-server-mode", "Whether access to the wire server is refused or only noted.", of: AgentMode.self,
      at: "securityProfile.proxyAgentSettings.wireServer.mode")
    usesLocalRules = command.member(
      "--wire-server-use-local-file-rules --wire-local-rules", "Take the wire server's rules from a file.",
      of: Bool.self, at: "securityProfile.proxyAgentSettings.wireServer.useLocalFileRules")
    metadataMode = command.member(
      "--imds-mode", "Whether access to the metadata service is refused or only noted.", of: AgentMode.self,
      at: "securityProfile.proxyAgentSettings.imds.mode")
    command.member(
      "--add-proxy-agent-extension --add-proxy-agent-ext", "Install the proxy agent by an extension.", of: Bool.self,
      at: "securityProfile.proxyAgentSettings.addProxyAgentExtension")
    wireServerProfile = command.argument(
      "--wire-server-access-control-profile-reference-id --wire-server-profile-id",
      "The id of the rules for the wire server.", of: String.self)
    metadataProfile = command.argument(
      "--imds-access-control-profile-reference-id --imds-profile-id",
      "The id of the rules for the metadata service.", of: String.self)
    keyIncarnation = command.member(
      "--key-incarnation-id", "A number whose growth makes the proxy agent take a new key.", of: Int.self,
      at: "securityProfile.proxyAgentSettings.keyIncarnationId")
    command.member(
      "--zone-movement", "Whether it may be moved to another zone.", of: Bool.self,
      at: "resiliencyProfile.zoneMovement.isEnabled")
    zone = command.list("--zone -z", "The zone to move to; the machine is off meanwhile.", of: String.self, .exactly(1))
  }

  private static func declarePrice(in command: inout Command<Client>) {
    command.member("--license-type", "A licence that is there already.", of: LicenseType.self, at: "licenseType")
    command.member(
      "--ultra-ssd-enabled", "Allow disks of the kind UltraSSD_LRS.", of: Bool.self,
      at: "additionalCapabilities.ultraSSDEnabled")
    command.member(
      "--priority", "Whether Azure may take the machine away for a lower price.", of: PriorityWord.self, at: "priority")
    let price = command.member(
      "--max-price", "The most that it may cost in US dollars an hour; -1 for up to the regular price.",
      of: Double.self, at: "billingProfile.maxPrice")
    command.mature(price, .preview)
    command.member(
      "--ppg", "The id of the proximity placement group.", of: String.self, at: "proximityPlacementGroup.id")
  }

  private static func declareHardware(in command: inout Command<Client>) {
    command.member(
      "--enable-hibernation", "Whether it can hibernate.", of: Bool.self,
      at: "additionalCapabilities.hibernationEnabled")
    command.member(
      "--v-cpus-available", "How many virtual processors it has.", of: Int.self,
      at: "hardwareProfile.vmSizeProperties.vCPUsAvailable")
    command.member(
      "--v-cpus-per-core", "How many virtual processors there are to a core.", of: Int.self,
      at: "hardwareProfile.vmSizeProperties.vCPUsPerCore")
    command.member(
      "--processor-mode", "How the processor runs.", of: ProcessorMode.self, at: "hardwareProfile.processorMode")
    let controller = command.member(
      "--disk-controller-type", "How disks are attached.", of: DiskControllerType.self,
      at: "storageProfile.diskControllerType", group: "Storage")
    command.mature(controller, .preview)
  }
}

/// The options of `vm update` about scheduled events.
struct ScheduledEventKeys: Sendable {
  let publishes: Key<Bool>
  let reboots: Key<Bool>
  let redeploys: Key<Bool>
  let version: Key<String>
  let allDown: Key<Bool>

  init(declaredIn command: inout Command<Client>) {
    publishes = command.member(
      "--additional-scheduled-events --additional-events", "Publish events also to Event Grid and Resource Graph.",
      of: Bool.self,
      at: "scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.enable")
    reboots = command.member(
      "--enable-user-reboot-scheduled-events --enable-reboot", "Announce restarts that a user asks for.",
      of: Bool.self, at: "scheduledEventsPolicy.userInitiatedReboot.automaticallyApprove")
    redeploys = command.member(
      "--enable-user-redeploy-scheduled-events --enable-redeploy", "Announce redeployments that a user asks for.",
      of: Bool.self, at: "scheduledEventsPolicy.userInitiatedRedeploy.automaticallyApprove")
    version = command.member(
      "--scheduled-events-api-version --se-api-version", "The version of the published events.", of: String.self,
      at:
        "scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.scheduledEventsApiVersion"
    )
    allDown = command.member(
      "--enable-all-instance-down --all-instance-down", "Approve events at once when all machines are down.",
      of: Bool.self, at: "scheduledEventsPolicy.allInstancesDown.automaticallyApprove")
  }

  /// Whether anything is said about events.
  func areGiven(_ call: Call) -> Bool {
    [publishes, reboots, redeploys, allDown].contains { call.optional($0) != nil } || call.optional(version) != nil
  }

  /// What a policy is before anything is said.
  static let initial: JSONValue = [
    "scheduledEventsAdditionalPublishingTargets": ["eventGridAndResourceGraph": ["enable": false]],
    "userInitiatedReboot": ["automaticallyApprove": false], "userInitiatedRedeploy": ["automaticallyApprove": false],
  ]
}
