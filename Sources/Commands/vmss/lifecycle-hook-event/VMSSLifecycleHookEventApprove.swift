package import Grammar

extension VMSSLifecycleHookEventGroup {
  /// `az vmss lifecycle-hook-event approve`: approves what a scale set asks.
  package static func approve() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook-event approve", "Approve what a scale set asks.")
    let event = command.hookEvent()
    let instances = command.answeredInstances()
    command.example(
      "Approve for all instances.",
      "az vmss lifecycle-hook-event approve -g MyGroup --vmss-name MyScaleSet -n MyEvent")
    command.run { (call, client) throws(CommandError) in
      try client.answerHookEvent(event, call, state: "Approved", instances: instances)
    }
    return command
  }
}
