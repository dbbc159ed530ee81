import Grammar

extension Command where Context == Client {
  /// Declares which events of maintenance are announced, and which are approved by themselves, for what is made.
  ///
  /// - Parameter allDown: the help on the option that approves when everything is down.
  @inline(never)
  mutating func scheduledEvents(allDown: StaticString) {
    member(
      "--additional-scheduled-events --additional-events", "Publish events also to Event Grid and Resource Graph.",
      of: Bool.self,
      at:
        "properties.scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.enable")
    member(
      "--enable-user-reboot-scheduled-events --enable-reboot", "Announce restarts that a user asks for.",
      of: Bool.self, at: "properties.scheduledEventsPolicy.userInitiatedReboot.automaticallyApprove")
    member(
      "--enable-user-redeploy-scheduled-events --enable-redeploy", "Announce redeployments that a user asks for.",
      of: Bool.self, at: "properties.scheduledEventsPolicy.userInitiatedRedeploy.automaticallyApprove")
    member(
      "--scheduled-events-api-version --se-api-version", "The version of the published events.", of: String.self,
      at:
        "properties.scheduledEventsPolicy.scheduledEventsAdditionalPublishingTargets.eventGridAndResourceGraph.scheduledEventsApiVersion"
    )
    member(
      "--enable-all-instance-down --all-instance-down", allDown,
      of: Bool.self, at: "properties.scheduledEventsPolicy.allInstancesDown.automaticallyApprove")
  }
}
