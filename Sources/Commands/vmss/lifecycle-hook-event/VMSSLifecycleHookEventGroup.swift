import ARM
package import Grammar
import JSON
import Shapes

/// `az vmss lifecycle-hook-event`.
package enum VMSSLifecycleHookEventGroup {
  package static func group() -> CommandGroup<Client> {
    var group = CommandGroup<Client>(
      "vmss lifecycle-hook-event", "Answer when a scale set asks.",
      verbs: [
        ("approve", { approve() }),
        ("list", { list() }),
        ("reject", { reject() }),
        ("show", { show() }),
        ("update", { update() }),
      ])
    group.mature(.preview)
    return group
  }
}

/// The arguments that name an event.
struct HookEventKeys: Sendable {
  let scaleSet: ScaleSetKeys
  let name: Key<String>
}

extension Command where Context == Client {
  /// Declares the arguments that name an event, for which `--ids` can stand in.
  @inline(never)
  mutating func hookEvent() -> HookEventKeys {
    let scaleSet = ScaleSetKeys(
      group: resourceGroup(),
      name: argument(
        "--vmss-name", "The name of the scale set.", of: String.self, required: true, idPart: .name,
        completer: "scale-set"))
    return HookEventKeys(
      scaleSet: scaleSet,
      name: argument("--name -n", "The name of the event.", of: String.self, required: true, idPart: .child(1)))
  }

  /// Declares the instances that an answer is for.
  @inline(never)
  mutating func answeredInstances() -> Key<[String]> {
    ignore("--cmd --__TARGET_RESOURCE_IDS")
    return instanceIDs("The instances that the answer is for, with spaces between; all when left out.")
  }
}

extension Client {
  /// The path of an event, or of all.
  func hookEventPath(_ target: ScaleSetTarget, _ name: String? = nil) -> String {
    path(of: target, "/lifecycleHookEvents\(name.map { "/\($0)" } ?? "")")
  }

  /// Changes an event.
  mutating func patchHookEvent(
    _ target: ScaleSetTarget, _ name: String, _ properties: JSONObject
  ) throws(CommandError) -> Answer {
    let body: JSONValue = ["properties": .object(properties)]
    return .value(
      DocumentShape.named("vmss lifecycle-hook-event update").printed(
        try operate(
          .generated(.patch, hookEventPath(target, name), apiVersion: "2025-11-01", body: body), waits: true,
          finalState: .operation), flattens: false))
  }

  /// Answers an event for some of its machines.
  mutating func answerHookEvent(
    _ event: HookEventKeys, _ call: Call, state: String, instances: Key<[String]>, more: JSONObject = [:]
  ) throws(CommandError) -> Answer {
    let target = try event.scaleSet.target(of: call)
    let name = try call.required(event.name)
    let targets = try hookEventTargets(target, name, call.optional(instances))
    var properties: JSONObject = [
      "targetResources": .array(
        targets.map { ["actionState": .string(state), "resource": ["id": .string($0)]] })
    ]
    for (member, value) in more.pairs { properties[member] = value }
    return try patchHookEvent(target, name, properties)
  }

  /// The ids of the machines that are meant: those of the event that are named, by name or instance id.
  private mutating func hookEventTargets(
    _ target: ScaleSetTarget, _ name: String, _ wanted: [String]?
  ) throws(CommandError) -> [String] {
    let event = try validationLook(hookEventPath(target, name), apiVersion: "2025-11-01")
    let ids = (event.at("properties", "targetResources").array ?? []).compactMap { $0.at("resource", "id").string }
    func machineName(_ id: String) -> String {
      id.split(separator: "/").last.map { $0.lowercased() } ?? ""
    }
    guard let wanted, !wanted.isEmpty else { return ids }
    var known = Dictionary(ids.map { (machineName($0), $0) }) { _, last in last }
    if !wanted.allSatisfy({ known[$0.lowercased()] != nil }) {
      for instance in try instances(of: target, parameters: [], window: .everything) {
        guard let name = instance["name"].string, let number = instance["instanceId"].string,
          let id = known[name.lowercased()]
        else { continue }
        known[number.lowercased()] = id
      }
    }
    let unknown = wanted.filter { known[$0.lowercased()] == nil }
    guard unknown.isEmpty else {
      throw CommandError(
        .refused,
        "The following instance ids were not found among the target resources of lifecycle hook event '\(name)': \(unknown.joined(separator: ", "))"
      )
    }
    return wanted.compactMap { known[$0.lowercased()] }
  }
}
