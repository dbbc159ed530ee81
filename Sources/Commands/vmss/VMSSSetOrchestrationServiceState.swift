package import Grammar
import JSON

extension VMSSGroup {
  /// `az vmss set-orchestration-service-state`: suspends or resumes automatic repairs.
  package static func setOrchestrationServiceState() -> Command<Client> {
    enum Service: String, ArgumentChoice {
      case automaticRepairs = "AutomaticRepairs"
    }

    enum Action: String, ArgumentChoice {
      case resume = "Resume"
      case suspend = "Suspend"
    }

    var command = Command<Client>(
      .classic, "vmss set-orchestration-service-state", "Suspend or resume a service that looks after a scale set.")
    let scaleSet = command.scaleSet()
    let service = command.argument("--service-name", "The service.", of: Service.self, required: true)
    let action = command.argument("--action", "What it is to do.", of: Action.self, required: true)
    let noWait = command.noWait()
    command.example(
      "Suspend automatic repairs.",
      "az vmss set-orchestration-service-state -g MyGroup -n MyScaleSet --service-name AutomaticRepairs --action Suspend"
    )
    command.run { (call, client) throws(CommandError) in
      try client.ask(
        scaleSet.target(of: call), to: "/setOrchestrationServiceState",
        body: [
          "action": .string(call.required(action).rawValue),
          "serviceName": .string(call.required(service).rawValue),
        ], waits: !call.isSet(noWait))
    }
    return command
  }
}
