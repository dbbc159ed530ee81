import ARM
import JSON
import Orchestration
package import World

/// Looks at an autoscale setting every minute, and asks for another capacity when its rules say so.
///
/// A setting that has nothing to do is not looked at until something happens to it, its target or its load.
package struct AutoscaleProcess {
  let azure: Azure

  /// Seconds between two looks (autoscale.md §3.1).
  static let period = 60

  // MARK: - Beginning

  /// Sees to it that settings that a request may have changed are looked at again.
  static func wake(after path: String, in world: inout World) {
    let path = path.asciiLowercased
    guard path.contains("/microsoft.insights/") || path.contains("/microsoft.compute/") else { return }
    wakeAll(in: &world)
  }

  /// Has every setting looked at again; there is one process for each, and none for those that are gone.
  package static func wakeAll(in world: inout World) {
    let settings = world.resources.ofType("Microsoft.Insights/autoscaleSettings")
    guard !settings.isEmpty || world.processes.contains(where: \.isAutoscale) else { return }
    let ids = Set(settings.map(\.id))
    world.processes.removeAll { $0.isAutoscale && !ids.contains($0.subject) }
    for setting in settings {
      guard let view = AutoscaleSetting(setting.document), view.isEnabled else {
        world.processes.removeAll { $0.isAutoscale && $0.subject == setting.id }
        continue
      }
      let restless = world.now.adding(seconds: view.memorySeconds + 3 * period)
      if let position = world.processes.firstIndex(where: { $0.isAutoscale && $0.subject == setting.id }) {
        var memory = AutoscaleMemory(world.processes[position])
        memory.restlessUntil = max(memory.restlessUntil, restless)
        world.processes[position].kind = .autoscale(memory: memory.json)
        world.processes[position].due = min(world.processes[position].due, world.now.adding(seconds: period))
      } else {
        let memory = AutoscaleMemory(restlessUntil: restless)
        world.processes.append(
          Process(
            subject: setting.id, kind: .autoscale(memory: memory.json), operation: "",
            due: world.now.adding(seconds: period)))
      }
    }
  }

  // MARK: - Going on

  func carryOn(_ process: Process, in world: inout World) -> Process? {
    guard let resource = world.resources[process.subject], let setting = AutoscaleSetting(resource.document),
      setting.isEnabled
    else { return nil }
    var memory = AutoscaleMemory(process)
    var process = process
    if let target = world.resources[setting.target], let profile = setting.profile(at: world.now) {
      evaluate(profile, of: setting, resource.id, target, &memory, in: &world)
    }
    process.due = next(setting, memory, in: world)
    process.kind = .autoscale(memory: memory.json)
    return process
  }

  /// When to look again: in a minute while anything may follow, else when a load or profile changes.
  private func next(_ setting: AutoscaleSetting, _ memory: AutoscaleMemory, in world: World) -> VirtualTime {
    let inAMinute = world.now.adding(seconds: Self.period)
    if memory.restlessUntil > world.now { return inAMinute }
    var times = world.loads.compactMap { $0.nextChange(after: world.now) }
    if let change = setting.nextProfileChange(after: world.now) { times.append(change) }
    return times.min().map { max($0, inAMinute) } ?? .latest
  }

  private func evaluate(
    _ profile: AutoscaleSetting.Profile, of setting: AutoscaleSetting, _ id: ResourceID, _ target: Resource,
    _ memory: inout AutoscaleMemory, in world: inout World
  ) {
    let current = target.document.at("sku", "capacity").integer ?? 0
    memory.remember(Self.reporting(target.id, in: &world) ?? current, at: world.now)
    let changed = world.loads.contains { load in
      load.points.contains { $0.time > memory.lastLook && $0.time <= world.now }
    }
    memory.lastLook = world.now
    if changed {
      memory.restlessUntil = max(memory.restlessUntil, world.now.adding(seconds: setting.memorySeconds + 180))
    }
    let known = memory
    let loads = world.loads
    let now = world.now
    let evaluation = AutoscaleEvaluation(profile, current: current, mayAct: memory.cooldownEnd <= now) { rule in
      guard let load = loads.first(where: { $0.resource == rule.resource && $0.metric.equalsIgnoringCase(rule.metric) })
      else { return nil }
      return MetricWindow.value(
        of: load, over: rule.windowSeconds, before: now, aggregation: rule.aggregation
      ) { known.count(at: $0) }
    }
    note(evaluation, id, &memory, in: &world)
    act(evaluation.outcome, from: current, on: target.id, id, setting, &memory, in: &world)
  }

  /// Says once that metrics are missing, and once that they are there again; nothing while no load was ever set.
  private func note(
    _ evaluation: AutoscaleEvaluation, _ id: ResourceID, _ memory: inout AutoscaleMemory, in world: inout World
  ) {
    if evaluation.lacksMetrics, case .restore = evaluation.outcome, !memory.lacksMetrics {
      memory.lacksMetrics = true
      world.record(
        .metricFailed, id,
        "metrics cannot be read: autoscale will scale out to the default capacity if it is greater than the current one"
      )
    } else if !evaluation.lacksMetrics, memory.lacksMetrics {
      memory.lacksMetrics = false
      world.record(.metricRecovered, id, "metrics can be read again")
    }
  }

  private func act(
    _ outcome: AutoscaleEvaluation.Outcome, from current: Int, on target: ResourceID, _ id: ResourceID,
    _ setting: AutoscaleSetting, _ memory: inout AutoscaleMemory, in world: inout World
  ) {
    let count: Int
    var cooldown = 0
    switch outcome {
    case .nothing: return
    case .flapping(let wish):
      guard memory.flappingWish != wish else { return }
      memory.flappingWish = wish
      world.record(
        .autoscaleHeldBack, id,
        "Cannot scale down due to flapping observed. Resource: '\(target.text)'. Current instance count: '\(current)', "
          + "Intended new instance count '\(wish)'")
      return
    case .reduced(let wish, let to, let seconds):
      (count, cooldown) = (to, seconds)
      world.record(
        .autoscaleHeldBack, id,
        "Scale down will occur with updated instance count to avoid flapping. Resource: '\(target.text)'. Current "
          + "instance count: '\(current)', Intended new instance count: '\(wish)'. Actual new instance count: '\(to)'")
    case .clamp(let to), .restore(let to): count = to
    case .scale(let to, let seconds): (count, cooldown) = (to, seconds)
    }
    memory.flappingWish = nil
    let response = azure.attempt(
      Request(.patch, target.text, apiVersion: "2024-11-01", body: ["sku": ["capacity": .integer(count)]]), in: &world
    )
    // What is refused now is tried again at the next look.
    memory.restlessUntil = max(memory.restlessUntil, world.now.adding(seconds: setting.memorySeconds + 180))
    guard response.isSuccess else { return }
    memory.cooldownEnd = max(memory.cooldownEnd, world.now.adding(seconds: cooldown))
    memory.lastAction = world.now
    world.record(
      count > current ? .autoscaledOut : .autoscaledIn, id,
      "scaled \(target.name) \(count > current ? "out" : "in") from \(current) to \(count) instances")
  }

  /// The instances that have run long enough to report; `nil` for what is no scale set.
  private static func reporting(_ target: ResourceID, in world: inout World) -> Int? {
    world.fleets[target]?.instances.count { $0.power == .running && !$0.isLeaving }
  }
}

extension Process {
  /// Whether it is the look at an autoscale setting.
  var isAutoscale: Bool { if case .autoscale = kind { true } else { false } }
}
