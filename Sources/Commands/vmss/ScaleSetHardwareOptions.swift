import Grammar
import JSON

/// The third run of options of `vmss update`: about hardware and what runs on it. Those without a key only fill a place
/// in the document.
struct ScaleSetHardwareOptions: Sendable {
  enum EphemeralOption: String, ArgumentChoice {
    case local = "Local"
  }

  let regularCount: Key<Int>
  let regularPercentage: Key<Int>
  let notifiesImage: Key<Bool>
  let customData: Key<String>
  let usesProxyAgent: Key<Bool>
  let excludedExtensions: Key<[String]>
  let ephemeralDisk: Key<Bool>
  let ephemeralOption: Key<EphemeralOption>

  init(declaredIn command: inout Command<Client>) {
    Self.declareProcessor(in: &command)
    regularCount = command.member(
      "--regular-priority-count", "How many machines of regular priority come first.", of: Int.self,
      at: "priorityMixPolicy.baseRegularPriorityCount")
    command.mature(regularCount, .preview)
    regularPercentage = command.member(
      "--regular-priority-percentage", "The share of machines of regular priority beyond these, in percent.",
      of: Int.self, at: "priorityMixPolicy.regularPriorityPercentageAboveBase")
    command.mature(regularPercentage, .preview)
    let controller = command.member(
      "--disk-controller-type", "The kind of disk controller.", of: DiskControllerType.self,
      at: "virtualMachineProfile.storageProfile.diskControllerType", group: "Storage")
    command.mature(controller, .preview)
    notifiesImage = command.argument(
      "--enable-osimage-notification", "Tell a machine before its image is upgraded.", of: Bool.self)
    customData = command.argument(
      "--custom-data", "A script for cloud-init: a text or a file, which is sent in base 64.", of: String.self,
      completer: "file")
    command.member(
      "--enable-hibernation", "Whether machines can hibernate.", of: Bool.self,
      at: "additionalCapabilities.hibernationEnabled")
    usesProxyAgent = command.member(
      "--enable-proxy-agent", "Whether the metadata security protocol is in use.", of: Bool.self,
      at: "virtualMachineProfile.securityProfile.proxyAgentSettings.enabled")
    // az 2.91 takes this option, says that it goes away, and does nothing with it.
    let agentMode = command.argument(
      "--proxy-agent-mode", "No longer of use: see --wire-server-mode.", of: AgentMode.self)
    command.deprecate(agentMode, target: "--proxy-agent-mode", replacement: "--wire-server-mode")
    command.member(
      "--security-posture-reference-id --security-posture-id", "The id of a security posture.", of: String.self,
      at: "virtualMachineProfile.securityPostureReference.id")
    excludedExtensions = command.list(
      "--security-posture-reference-exclude-extensions --exclude-extensions",
      "Extensions to leave out of the security posture, with spaces between.", of: String.self)
    Self.declarePolicies(in: &command)
    ephemeralDisk = command.argument(
      "--ephemeral-os-disk", "Whether the disk of the operating system lives with the machine only.", of: Bool.self)
    ephemeralOption = command.argument(
      "--ephemeral-os-disk-option --ephemeral-option", "The kind of ephemeral disk.", of: EphemeralOption.self)
    command.member(
      "--zones -z", "Availability zones, with spaces between.", of: [String].self, at: "zones")
  }

  private static func declareProcessor(in command: inout Command<Client>) {
    command.member(
      "--v-cpus-available", "How many virtual processors a machine has.", of: Int.self,
      at: "virtualMachineProfile.hardwareProfile.vmSizeProperties.vCPUsAvailable")
    command.member(
      "--v-cpus-per-core", "How many virtual processors there are to a core.", of: Int.self,
      at: "virtualMachineProfile.hardwareProfile.vmSizeProperties.vCPUsPerCore")
    command.member(
      "--processor-mode", "How the processor runs.", of: ProcessorMode.self,
      at: "virtualMachineProfile.hardwareProfile.processorMode")
  }

  private static func declarePolicies(in command: inout Command<Client>) {
    let maxSurge = command.member(
      "--max-surge", "Whether an upgrade makes new machines first and then takes old ones away.", of: Bool.self,
      at: "upgradePolicy.rollingUpgradePolicy.maxSurge")
    command.mature(maxSurge, .preview)
    command.member(
      "--enable-resilient-creation", "Whether machines that fail to come up are made anew.", of: Bool.self,
      at: "resiliencyPolicy.resilientVMCreationPolicy.enabled")
    command.member(
      "--enable-resilient-deletion", "Whether the deletion of machines is tried again.", of: Bool.self,
      at: "resiliencyPolicy.resilientVMDeletionPolicy.enabled")
  }
}
