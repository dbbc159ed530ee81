package import Grammar
import JSON

/// `az vmss lifecycle-hook`.
package enum VMSSLifecycleHookGroup {
  package static func group() -> CommandGroup<Client> {
    var group = CommandGroup<Client>(
      "vmss lifecycle-hook", "Manage at which points of an upgrade a scale set asks before it goes on.",
      verbs: [
        ("add", { add() }),
        ("list", { list() }),
        ("remove", { remove() }),
        ("show", { show() }),
        ("update", { update() }),
      ])
    group.mature(.preview)
    return group
  }

  /// When a scale set asks.
  enum Kind: String, ArgumentChoice {
    case scheduling = "UpgradeAutoOSScheduling"
    case batchStarting = "UpgradeAutoOSRollingBatchStarting"
  }

  /// What happens when nobody answers in time.
  enum DefaultAction: String, ArgumentChoice {
    case approve = "Approve"
    case reject = "Reject"
  }

  /// The options that say what a hook does.
  struct Settings: Sendable {
    let duration: Key<String>
    let action: Key<DefaultAction>

    init(declaredIn command: inout Command<Client>) {
      duration = command.argument(
        "--wait-duration", "For how long an answer is waited for, in ISO 8601: PT10M.", of: String.self)
      action = command.argument(
        "--default-action", "What happens when no answer comes in time.", of: DefaultAction.self)
    }

    func apply(_ call: Call, to hook: inout JSONValue) {
      if let duration = call.optional(duration) { hook["waitDuration"] = .string(duration) }
      if let action = call.optional(action) { hook["defaultAction"] = .string(action.rawValue) }
    }
  }

  static func notFound(_ kind: Kind?, _ target: ScaleSetTarget) -> CommandError {
    CommandError(
      .notFound, "Lifecycle hook of type '\(kind?.rawValue ?? "None")' was not found on VMSS '\(target.name)'.")
  }
}

extension Command where Context == Client {
  /// Declares `--resource-group` and `--vmss-name` without a default.
  @inline(never)
  mutating func scaleSetOfHooks() -> ScaleSetKeys {
    ScaleSetKeys(
      group: resourceGroupWithoutID(required: true),
      name: argument(
        "--vmss-name", "The name of the scale set.", of: String.self, required: true, completer: "scale-set"))
  }
}

extension Client {
  /// The hooks of a scale set.
  mutating func lifecycleHooks(_ target: ScaleSetTarget) throws(CommandError) -> [JSONValue] {
    try scaleSet(target).at("lifecycleHooksProfile", "lifecycleHooks").array ?? []
  }

  /// Gives a scale set other hooks.
  mutating func putLifecycleHooks(
    _ hooks: [JSONValue], _ target: ScaleSetTarget, waits: Bool
  ) throws(CommandError) -> Answer {
    var document = try scaleSet(target)
    // A body with the image would need the right to use the image.
    if !document.at("virtualMachineProfile", "storageProfile").isNull {
      document.set(.null, at: ["virtualMachineProfile", "storageProfile", "imageReference"])
    }
    document["lifecycleHooksProfile"] = ["lifecycleHooks": .array(hooks)]
    return try putScaleSet(document, target, waits: waits)
  }
}
