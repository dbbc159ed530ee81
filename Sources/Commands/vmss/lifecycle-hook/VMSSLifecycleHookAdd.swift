package import Grammar
import JSON

extension VMSSLifecycleHookGroup {
  /// `az vmss lifecycle-hook add`: has a scale set ask at a point of an upgrade.
  package static func add() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook add", "Add a lifecycle hook to a scale set.")
    let scaleSet = command.scaleSetOfHooks()
    let kind = command.argument("--type", "When the scale set asks.", of: Kind.self, required: true)
    let settings = Settings(declaredIn: &command)
    let noWait = command.noWait()
    command.example(
      "Ask before an upgrade is scheduled.",
      "az vmss lifecycle-hook add -g MyGroup --vmss-name MyScaleSet --type UpgradeAutoOSScheduling")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let kind = try call.required(kind)
      var hooks = try client.lifecycleHooks(target)
      guard !hooks.contains(where: { $0["type"] == .string(kind.rawValue) }) else {
        throw CommandError(
          .refused, "A lifecycle hook of type '\(kind.rawValue)' already exists. Use 'update' to modify it.")
      }
      var hook: JSONValue = ["type": .string(kind.rawValue)]
      settings.apply(call, to: &hook)
      hooks.append(hook)
      return try client.putLifecycleHooks(hooks, target, waits: !call.isSet(noWait))
    }
    return command
  }
}
