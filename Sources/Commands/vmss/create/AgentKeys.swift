import Grammar

/// Arguments of `vmss create` that only fill places of the document: agents and resilience.
enum AgentKeys {
  static func declareProxyAgent(_ command: inout Command<Client>) {
    command.member(
      "--enable-proxy-agent", "Guard the services of the host by the proxy agent.", of: Bool.self,
      at: "properties.virtualMachineProfile.securityProfile.proxyAgentSettings.enabled")
    let mode = command.member(
      "--proxy-agent-mode", "Whether the proxy agent refuses or only notes.", of: AgentMode.self,
      at: "properties.virtualMachineProfile.securityProfile.proxyAgentSettings.mode")
    command.deprecate(mode, target: "--proxy-agent-mode", replacement: "--wire-server-mode")
  }

  static func declareResilience(_ command: inout Command<Client>) {
    command.member(
      "--enable-resilient-creation", "Try again when an instance cannot be made.", of: Bool.self,
      at: "properties.resiliencyPolicy.resilientVMCreationPolicy.enabled")
    command.member(
      "--enable-resilient-deletion", "Try again when an instance cannot be deleted.", of: Bool.self,
      at: "properties.resiliencyPolicy.resilientVMDeletionPolicy.enabled")
  }

  /// - Returns: the keys of the two that make a part of the document together.
  static func declareAgents(_ command: inout Command<Client>) -> (mode: Key<AgentMode>, profile: Key<String>) {
    command.member(
      "--wire-server-mode", "Whether access to the wire server is refused or only noted.", of: AgentMode.self,
      at: "properties.virtualMachineProfile.securityProfile.proxyAgentSettings.wireServer.mode")
    command.member(
      "--wire-server-use-local-file-rules --wire-local-rules", "Take the wire server's rules from a file.",
      of: Bool.self,
      at: "properties.virtualMachineProfile.securityProfile.proxyAgentSettings.wireServer.useLocalFileRules")
    let mode = command.argument(
      "--imds-mode", "Whether access to the metadata service is refused or only noted.", of: AgentMode.self)
    command.member(
      "--add-proxy-agent-extension --add-proxy-agent-ext", "Install the proxy agent by an extension.", of: Bool.self,
      at: "properties.virtualMachineProfile.securityProfile.proxyAgentSettings.addProxyAgentExtension")
    command.member(
      "--wire-server-access-control-profile-reference-id --wire-server-profile-id",
      "The id of the rules for the wire server.", of: String.self,
      at:
        "properties.virtualMachineProfile.securityProfile.proxyAgentSettings.wireServer.inVMAccessControlProfileReferenceId"
    )
    let profile = command.argument(
      "--imds-access-control-profile-reference-id --imds-profile-id", "The id of the rules for the metadata service.",
      of: String.self)
    return (mode, profile)
  }

  static func declareRebalancing(_ command: inout Command<Client>) {
    command.member(
      "--automatic-zone-balancing-strategy --balancing-strategy", "How an instance changes its zone.",
      of: RebalanceStrategy.self, at: "properties.resiliencyPolicy.automaticZoneRebalancingPolicy.rebalanceStrategy")
    command.member(
      "--automatic-zone-balancing-behavior --balancing-behavior", "In which order an instance is replaced.",
      of: RebalanceBehavior.self, at: "properties.resiliencyPolicy.automaticZoneRebalancingPolicy.rebalanceBehavior")
  }
}
