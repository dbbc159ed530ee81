import Grammar

/// The options about scheduled events of an availability set; each fills a place in the document.
enum AvailabilitySetEvents {
  static func declarePublishing(in command: inout Command<Client>) {
    let publishes = command.member(
      "--additional-events --additional-scheduled-events",
      "Whether events also go to Event Grid and the resource graph.", of: Bool.self,
      at: "properties.scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.enable"
    )
    command.allowNull(publishes)
    let reboots = command.member(
      "--enable-reboot --enable-user-reboot-scheduled-events", "Whether reboots by a user are approved by themselves.",
      of: Bool.self, at: "properties.scheduledEventsPolicy.userInitiatedReboot.automaticallyApprove")
    command.allowNull(reboots)
    let redeploys = command.member(
      "--enable-redeploy --enable-user-redeploy-scheduled-events",
      "Whether redeployments by a user are approved by themselves.", of: Bool.self,
      at: "properties.scheduledEventsPolicy.userInitiatedRedeploy.automaticallyApprove")
    command.allowNull(redeploys)
  }

  static func declareApproval(in command: inout Command<Client>) {
    let approves = command.member(
      "--all-instance-down --enable-all-instance-down",
      "Whether events are approved by themselves when all machines are down.", of: Bool.self,
      at: "properties.scheduledEventsPolicy.allInstancesDown.automaticallyApprove", group: "AllInstancesDown")
    command.allowNull(approves)
    let version = command.member(
      "--se-api-version --scheduled-events-api-version", "The version of the events that are sent.", of: String.self,
      at:
        "properties.scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.scheduledEventsApiVersion",
      group: "EventGridAndResourceGraph")
    command.allowNull(version)
  }
}
