package import Grammar
import JSON

extension VMSSLifecycleHookEventGroup {
  /// `az vmss lifecycle-hook-event update`: answers what a scale set asks, or has it wait longer.
  package static func update() -> Command<Client> {
    var command = Command<Client>(
      .classic, "vmss lifecycle-hook-event update", "Answer what a scale set asks, or have it wait longer.")
    enum State: String, ArgumentChoice {
      case approved = "Approved"
      case rejected = "Rejected"
    }
    let event = command.hookEvent()
    let state = command.argument("--action-state", "The answer.", of: State.self)
    let time = command.argument("--wait-until", "How long to wait for the answer: a time in ISO 8601.", of: String.self)
    let instances = command.answeredInstances()
    command.example(
      "Have it wait longer.",
      "az vmss lifecycle-hook-event update -g MyGroup --vmss-name MyScaleSet -n MyEvent --wait-until 2027-01-01T00:00:00Z"
    )
    command.run { (call, client) throws(CommandError) in
      let time = call.optional(time)
      if call.optional(instances) != nil, call.optional(state) == nil {
        throw CommandError(.refused, "--instance-ids requires --action-state.")
      }
      let more: JSONObject = time.map { ["waitUntil": .string($0)] } ?? [:]
      if let state = call.optional(state) {
        return try client.answerHookEvent(event, call, state: state.rawValue, instances: instances, more: more)
      }
      guard time != nil else {
        throw CommandError(.refused, "Specify at least one of --action-state or --wait-until.")
      }
      return try client.patchHookEvent(event.scaleSet.target(of: call), call.required(event.name), more)
    }
    return command
  }
}
