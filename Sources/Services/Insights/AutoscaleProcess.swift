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
    process.due = next(setting, memory, in: &world)
    process.kind = .autoscale(memory: memory.json)
    return process
  }

  /// When to look again: in a minute while anything may follow, else when a load, a forecast or a profile changes.
  private func next(_ setting: AutoscaleSetting, _ memory: AutoscaleMemory, in world: inout World) -> VirtualTime {
    let inAMinute = world.now.adding(seconds: Self.period)
    if memory.restlessUntil > world.now { return inAMinute }
    var times = world.loads.compactMap { $0.nextChange(after: world.now) }
    if let change = setting.nextProfileChange(after: world.now) { times.append(change) }
    if setting.mode == .enabled, let load = world.load(on: setting.target, metric: "Percentage CPU"),
      let forecast = LoadForecast(load, now: world.now),
      let change = forecast.nextChange(ahead: setting.lookAheadSeconds)
    {
      times.append(change)
    }
    return times.min().map { max($0, inAMinute) } ?? .latest
  }

  private func evaluate(
    _ profile: AutoscaleSetting.Profile, of setting: AutoscaleSetting, _ id: ResourceID, _ target: Resource,
    _ memory: inout AutoscaleMemory, in world: inout World
  ) {
    let current = target.document.at("sku", "capacity").integer ?? 0
    let lastLook = memory.lastLook
    memory.lastLook = world.now
    if world.loads.contains(where: { $0.changes(after: lastLook, upTo: world.now) }) {
      memory.restlessUntil = max(memory.restlessUntil, world.now.adding(seconds: setting.memorySeconds + 180))
    }
    let loads = world.loads
    let now = world.now
    let forecast = forecast(setting, profile, id, &memory, in: &world)
    let evaluation = AutoscaleEvaluation(
      profile, current: current, mayAct: memory.cooldownEnd <= now, predicted: forecast
    ) { rule in
      loads.first { $0.resource == rule.resource && $0.metric.equalsIgnoringCase(rule.metric) }
        .flatMap { MetricWindow.value(of: $0, for: rule, at: now) }
    }
    note(evaluation, id, target.id, &memory, in: &world)
    act(evaluation, profile, from: current, on: target, id, setting, &memory, in: &world)
  }

  /// What rules would see soon; `nil` when nothing is predicted, or nothing is to come of it.
  private func forecast(
    _ setting: AutoscaleSetting, _ profile: AutoscaleSetting.Profile, _ id: ResourceID,
    _ memory: inout AutoscaleMemory, in world: inout World
  ) -> ((AutoscaleSetting.Rule, Int) -> Double?)? {
    guard setting.mode != .disabled, profile.rules.contains(where: setting.isPredictive) else { return nil }
    let now = world.now
    guard let load = world.load(on: setting.target, metric: "Percentage CPU"),
      let forecast = LoadForecast(load, now: now)
    else {
      if !memory.lacksForecast {
        memory.lacksForecast = true
        world.record(
          .forecastFailed, id, "too little is known of \(setting.target.name) to predict its load: 7 days are needed",
          details: ["ResourceName": .string(setting.target.text)])
      }
      return nil
    }
    memory.lacksForecast = false
    guard setting.mode == .enabled, let total = forecast.greatestTotal(within: setting.lookAheadSeconds) else {
      return nil
    }
    return { rule, instances in
      guard setting.isPredictive(rule) else { return nil }
      return load.limited(load.sharers == nil ? total : total / Double(max(1, instances)))
    }
  }

  /// Says once that metrics are missing, and once that they are there again; nothing while no load was ever set.
  private func note(
    _ evaluation: AutoscaleEvaluation, _ id: ResourceID, _ target: ResourceID, _ memory: inout AutoscaleMemory,
    in world: inout World
  ) {
    let details: JSONValue = ["ResourceName": .string(target.text)]
    if evaluation.lacksMetrics, case .restore = evaluation.outcome, !memory.lacksMetrics {
      memory.lacksMetrics = true
      world.record(
        .metricFailed, id,
        "metrics cannot be read: autoscale will scale out to the default capacity if it is greater than the current one",
        details: details)
    } else if !evaluation.lacksMetrics, memory.lacksMetrics {
      memory.lacksMetrics = false
      world.record(.metricRecovered, id, "metrics can be read again", details: details)
    }
  }

  private func act(
    _ evaluation: AutoscaleEvaluation, _ profile: AutoscaleSetting.Profile, from current: Int, on target: Resource,
    _ id: ResourceID, _ setting: AutoscaleSetting, _ memory: inout AutoscaleMemory, in world: inout World
  ) {
    let told = AutoscaleDetails(
      target: target, profile: profile, setting: world.resources[id]?.document ?? .null, current: current,
      lastAction: memory.lastAction)
    let count: Int
    var cooldown = 0
    switch evaluation.outcome {
    case .nothing: return
    case .flapping(let wish):
      guard memory.flappingWish != wish else { return }
      memory.flappingWish = wish
      world.record(
        .autoscaleHeldBack, id,
        "Cannot scale down due to flapping observed. Resource: '\(target.id.text)'. Current instance count: '\(current)', "
          + "Intended new instance count '\(wish)'", details: told.document("Flapping", to: wish))
      return
    case .reduced(let wish, let to, let seconds):
      (count, cooldown) = (to, seconds)
      world.record(
        .autoscaleHeldBack, id,
        "Scale down will occur with updated instance count to avoid flapping. Resource: '\(target.id.text)'. Current "
          + "instance count: '\(current)', Intended new instance count: '\(wish)'. Actual new instance count: '\(to)'",
        details: told.document("FlappingOccurred", to: to))
    case .clamp(let to), .restore(let to): count = to
    case .scale(let to, let seconds): (count, cooldown) = (to, seconds)
    }
    memory.flappingWish = nil
    let response = azure.attempt(
      Request(
        .patch, target.id.text, apiVersion: "2024-11-01", body: ["sku": ["capacity": .integer(count)]]), in: &world
    )
    // What is refused now is tried again at the next look.
    memory.restlessUntil = max(memory.restlessUntil, world.now.adding(seconds: setting.memorySeconds + 180))
    guard response.isSuccess else { return }
    memory.cooldownEnd = max(memory.cooldownEnd, world.now.adding(seconds: cooldown))
    memory.lastAction = world.now
    let reason = evaluation.isAhead ? ", ahead of its load" : ""
    world.record(
      count > current ? .autoscaledOut : .autoscaledIn, id,
      "scaled \(target.id.name) \(count > current ? "out" : "in") from \(current) to \(count) instances\(reason)",
      details: told.document("AutoscaleAction", to: count))
  }
}

extension Process {
  /// Whether it is the look at an autoscale setting.
  var isAutoscale: Bool { if case .autoscale = kind { true } else { false } }
}
