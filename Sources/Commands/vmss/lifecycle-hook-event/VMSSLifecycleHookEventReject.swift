package import Grammar

extension VMSSLifecycleHookEventGroup {
  /// `az vmss lifecycle-hook-event reject`: rejects what a scale set asks.
  package static func reject() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook-event reject", "Reject what a scale set asks.")
    let event = command.hookEvent()
    let instances = command.answeredInstances()
    command.example(
      "Reject for all instances.",
      "az vmss lifecycle-hook-event reject -g MyGroup --vmss-name MyScaleSet -n MyEvent")
    command.run { (call, client) throws(CommandError) in
      try client.answerHookEvent(event, call, state: "Rejected", instances: instances)
    }
    return command
  }
}
