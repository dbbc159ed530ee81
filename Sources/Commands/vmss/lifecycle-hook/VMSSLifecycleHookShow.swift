package import Grammar
import JSON

extension VMSSLifecycleHookGroup {
  /// `az vmss lifecycle-hook show`: one hook of a scale set.
  package static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook show", "Show a lifecycle hook of a scale set.")
    let scaleSet = command.scaleSetOfHooks()
    let kind = command.argument("--type", "When the scale set asks.", of: Kind.self, required: true)
    command.example(
      "Show a hook.",
      "az vmss lifecycle-hook show -g MyGroup --vmss-name MyScaleSet --type UpgradeAutoOSScheduling")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let kind = try call.required(kind)
      let hook = try client.lifecycleHooks(target).first { $0["type"] == .string(kind.rawValue) }
      guard let hook else { throw notFound(kind, target) }
      return .value(hook)
    }
    return command
  }
}
