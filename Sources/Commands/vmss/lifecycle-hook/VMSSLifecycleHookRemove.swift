package import Grammar
import JSON

extension VMSSLifecycleHookGroup {
  /// `az vmss lifecycle-hook remove`: takes hooks from a scale set.
  package static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss lifecycle-hook remove", "Take lifecycle hooks from a scale set.")
    let scaleSet = command.scaleSetOfHooks()
    let kind = command.argument("--type", "Which hook.", of: Kind.self)
    let all = command.flag("--all", "All hooks.")
    let noWait = command.noWait()
    command.example("Take all hooks away.", "az vmss lifecycle-hook remove -g MyGroup --vmss-name MyScaleSet --all")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let kind = call.optional(kind)
      guard call.isSet(all) != (kind != nil) else {
        throw CommandError(.refused, "Specify exactly one of --type or --all.")
      }
      let waits = !call.isSet(noWait)
      guard let kind else { return try client.putLifecycleHooks([], target, waits: waits) }
      let hooks = try client.lifecycleHooks(target)
      let kept = hooks.filter { $0["type"] != .string(kind.rawValue) }
      guard kept.count < hooks.count else { throw notFound(kind, target) }
      return try client.putLifecycleHooks(kept, target, waits: waits)
    }
    return command
  }
}
