import ARM
package import Grammar

/// `az vmss run-command`.
package enum VMSSRunCommandGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss run-command", "Run scripts on instances.",
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

/// The arguments that name a run command of an instance.
struct InstanceRunCommandKeys: Sendable {
  let scaleSet: ScaleSetKeys
  let instanceID: Key<String>
  let name: Key<String>

  func path(_ call: Call, _ client: Client) throws(CommandError) -> String {
    let target = try scaleSet.target(of: call)
    return client.path(
      of: target, "/virtualMachines/\(try call.required(instanceID))/runCommands/\(try call.required(name))")
  }
}

extension Command where Context == Client {
  /// Declares the arguments of an SDK command that name a run command of an instance.
  @inline(never)
  mutating func instanceRunCommand() -> InstanceRunCommandKeys {
    let group = resourceGroup()
    let scaleSet = argument(
      "--vmss-name", "The name of the scale set. A default can be kept with `az configure --defaults vmss=NAME`.",
      of: String.self, required: true, idPart: .name, configuredDefault: "vmss", completer: "scale-set")
    return InstanceRunCommandKeys(
      scaleSet: ScaleSetKeys(group: group, name: scaleSet),
      instanceID: instanceID("The instance to run it on.", required: true), name: runCommandName(required: true))
  }

  /// Declares the arguments of a generated command that name a run command of an instance.
  @inline(never)
  mutating func generatedInstanceRunCommand() -> InstanceRunCommandKeys {
    let instanceID = instanceID("The instance that it runs on.", required: true)
    let group = resourceGroup()
    let name = argument(
      "-n --name --run-command-name", "The name of the run command.", of: String.self, required: true,
      idPart: .child(2))
    let scaleSet = argument(
      "--vmss-name", "The name of the scale set.", of: String.self, required: true, idPart: .name,
      completer: "scale-set")
    return InstanceRunCommandKeys(
      scaleSet: ScaleSetKeys(group: group, name: scaleSet), instanceID: instanceID, name: name)
  }
}
