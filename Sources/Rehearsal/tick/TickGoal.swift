import ARM
import Grammar
import JSON
import Orchestration
import World

/// Until when `azsim tick --until` goes on.
enum TickGoal {
  /// Nothing is under way, or due because of something that has happened.
  case settled
  /// No rolling upgrade is under way, however it ended.
  case completed(setName: String?)
  /// The batch with this number is under way.
  case batch(Int, setName: String?)
  case time(VirtualTime)

  init(_ text: String, setName: String?) throws(CommandError) {
    if text.equalsIgnoringCase("settled") {
      self = .settled
    } else if text.equalsIgnoringCase("completed") {
      self = .completed(setName: setName)
    } else if text.asciiLowercased.hasPrefix("batch="), let number = Int(text.dropFirst(6)), number > 0 {
      self = .batch(number, setName: setName)
    } else if let time = VirtualTime(text) {
      self = .time(time)
    } else {
      throw CommandError(
        .refused, "'\(text)' is not something to wait for.",
        hint: "Write settled, completed, batch=2, or a time such as 2026-01-31T12:00:00Z.")
    }
  }

  /// Refuses to wait for what cannot come.
  func check(_ world: inout World) throws(CommandError) {
    guard case .batch(let number, let setName) = self else { return }
    let running = Self.upgrades(of: &world, setName).filter(\.isRunning)
    guard let nearest = running.map(\.batchNumber).min() else {
      throw CommandError(
        .refused, "No rolling upgrade is under way\(setName.map { " in '\($0)'" } ?? "").",
        hint: "'az vmss rolling-upgrade get-latest' shows how the last one ended.")
    }
    guard running.contains(where: { $0.batchNumber <= number }) else {
      throw CommandError(.refused, "Batch \(number) is over: batch \(nearest) is under way.")
    }
  }

  /// Whether the goal is reached, or can no longer be.
  func isReached(_ world: inout World) -> Bool {
    switch self {
    case .settled: return !world.isInMotion
    case .completed(let setName): return !Self.upgrades(of: &world, setName).contains(where: \.isRunning)
    case .batch(let number, let setName):
      let running = Self.upgrades(of: &world, setName).filter(\.isRunning)
      return running.isEmpty || running.contains { $0.batchNumber >= number && !$0.batch.isEmpty }
    case .time(let time): return world.now >= time
    }
  }

  /// Says so when the goal was missed: the upgrade ended before the batch began.
  func checkReached(_ world: inout World) throws(CommandError) {
    guard case .batch(let number, let setName) = self,
      !Self.upgrades(of: &world, setName).contains(where: \.isRunning)
    else { return }
    throw CommandError(
      .refused, "The rolling upgrade ended before batch \(number) began.",
      hint: "'az vmss rolling-upgrade get-latest' shows how it ended.")
  }

  /// The world did not come to it.
  func failure(_ world: World) -> CommandError {
    let moving = world.movingSets.map(\.name) + world.processes.map(\.subject.name)
    let what = moving.isEmpty ? "nothing" : moving.joined(separator: ", ")
    return CommandError(
      .refused,
      "Left after \(Orchestrator.settlingDays) virtual days, at \(world.now.stamp). Still moving: \(what).",
      hint: "'azsim tick 1h' shows what goes on; 'azsim fault list' shows what may keep it going.")
  }

  private static func upgrades(of world: inout World, _ setName: String?) -> [RollingUpgrade] {
    world.fleets.ids.compactMap { id in
      guard setName.map({ $0.equalsIgnoringCase(id.name) }) ?? true else { return nil }
      // A fleet without a next event has no upgrade under way; it need not be read to know that.
      guard world.fleets.nextEvent(of: id) != nil else { return nil }
      return world.fleets[id]?.upgrade
    }
  }
}
