package import Grammar
import JSON

extension VMSSLifecycleHookGroup {
  /// `az vmss lifecycle-hook update`: changes a hook of a scale set.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook update", "Change a lifecycle hook of a scale set.")
    let scaleSet = command.scaleSetOfHooks()
    let kind = command.argument("--type", "When the scale set asks.", of: Kind.self, required: true)
    let settings = Settings(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Wait longer for an answer.",
      "az vmss lifecycle-hook update -g MyGroup --vmss-name MyScaleSet --type UpgradeAutoOSScheduling --wait-duration PT30M"
    )
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let kind = try call.required(kind)
      var hooks = try client.lifecycleHooks(target)
      guard let position = hooks.lastIndex(where: { $0["type"] == .string(kind.rawValue) }) else {
        throw notFound(kind, target)
      }
      settings.apply(call, to: &hooks[position])
      return try client.putLifecycleHooks(hooks, target, waits: !call.isSet(noWait))
    }
    return command
  }
}
