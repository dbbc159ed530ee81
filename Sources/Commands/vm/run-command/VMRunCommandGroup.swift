import ARM
package import Grammar
import Shapes

/// `az vm run-command`.
package enum VMRunCommandGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm run-command", "Run scripts on a virtual machine.",
      verbs: [
        ("create", { create() }),
        ("delete", { delete() }),
        ("invoke", { invoke() }),
        ("list", { list() }),
        ("show", { show() }),
        ("update", { update() }),
        ("wait", { wait() }),
      ])
  }
}

/// The arguments that name a run command of a machine.
struct MachineRunCommandKeys: Sendable {
  let machine: MachineKeys
  let name: Key<String>

  func path(_ call: Call, _ client: Client) throws(CommandError) -> String {
    client.path(of: try machine.target(of: call), "/runCommands/\(try call.required(name))")
  }
}

extension Command where Context == Client {
  /// Declares the arguments of an SDK command that name a run command of a machine.
  @inline(never)
  mutating func machineRunCommand() -> MachineRunCommandKeys {
    let group = resourceGroup()
    let machine = machineName("--vm-name", configuredDefault: "vm")
    return MachineRunCommandKeys(
      machine: MachineKeys(group: group, name: machine), name: runCommandName(required: true))
  }
}

/// The arguments of commands that look at a run command of a machine, or at a script that is kept ready.
struct RunCommandLookKeys: Sendable {
  let group: Key<String>
  let machine: Key<String>
  let name: Key<String>
  let expand: Key<String>
  let view: Flag
  let location: Key<String>
  let commandID: Key<String>

  init(declaredIn command: inout Command<Client>) {
    group = command.resourceGroup(required: false)
    machine = command.argument(
      "--vm-name", "The name of the machine. A default can be kept with `az configure --defaults vm=NAME`.",
      of: String.self, idPart: .name, configuredDefault: "vm", completer: "virtual-machine")
    name = command.runCommandName(required: false)
    (expand, view) = command.runCommandView()
    location = command.location()
    commandID = command.readyScript(required: false)
  }

  /// The request that looks, and what prints the answer.
  func request(
    _ call: Call, _ client: inout Client
  ) throws(CommandError) -> (request: Request, shape: DocumentShape) {
    func given(_ key: Key<String>) -> String? { call.optional(key).flatMap { $0.isEmpty ? nil : $0 } }
    let location: String? = try client.location(given(location))
    let machine = given(machine)
    if let machine, let group = given(group), let name = given(name) {
      let part = call.isSet(view) ? "instanceView" : call.optional(expand)
      return (
        .generated(
          .get, client.path(of: MachineTarget(group: group, name: machine), "/runCommands/\(name)"),
          apiVersion: "2024-11-01", parameters: part.map { [.init("$expand", $0)] } ?? []),
        .named("vm run-command show")
      )
    }
    guard machine == nil, let location, let id = given(commandID) else {
      throw CommandError(
        .refused,
        "Please specify --location and --command-id or specify --vm-name, --resource-group and --run-command-name")
    }
    let path = "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(location)/runCommands/\(id)"
    return (.generated(.get, path, apiVersion: "2024-11-01"), .named("vm run-command show-by-id"))
  }
}
