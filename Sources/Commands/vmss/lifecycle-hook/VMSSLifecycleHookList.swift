package import Grammar
import JSON

extension VMSSLifecycleHookGroup {
  /// `az vmss lifecycle-hook list`: the hooks of a scale set.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook list", "List the lifecycle hooks of a scale set.")
    let scaleSet = command.scaleSetOfHooks()
    command.example("List the hooks.", "az vmss lifecycle-hook list -g MyGroup --vmss-name MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      .value(.array(try client.lifecycleHooks(scaleSet.target(of: call))))
    }
    return command
  }
}
