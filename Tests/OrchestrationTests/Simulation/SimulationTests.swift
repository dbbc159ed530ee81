import Foundation
import Testing
import World

@testable import Orchestration

/// Random runs from seeds. `AZSIM_SEEDS=5000 swift test --filter Simulation` runs more; `AZSIM_SEED=17` replays one.
@Suite struct SimulationTests {
  static var seeds: [UInt64] {
    let environment = ProcessInfo.processInfo.environment
    if let one = environment["AZSIM_SEED"].flatMap({ UInt64($0) }) { return [one] }
    let count = environment["AZSIM_SEEDS"].flatMap { UInt64($0) } ?? 1000
    return Array(1...max(count, 1))
  }

  @Test func `invariants hold at every event`() throws {
    for seed in Self.seeds {
      var run = try RandomRun(seed: seed)
      run.run(steps: 12)
      if let first = run.violations.first {
        Issue.record("seed \(seed): \(first). Replay: AZSIM_SEED=\(seed) swift test --filter SimulationTests")
      }
    }
  }

  @Test func `advancing in two halves is advancing once, and the file holds everything`() throws {
    for seed in Self.seeds.prefix(60) {
      var run = try RandomRun(seed: seed)
      run.run(steps: 5)
      try run.lab.patch(newImage)
      var once = run.lab.world
      var halves = try World(stateText: run.lab.world.stateText)
      halves.strictness = once.strictness
      let orchestrator = run.lab.orchestrator
      let target = once.now.adding(seconds: 600)
      orchestrator.advance(&once, to: target)
      for seconds in [1, 299, 300] {
        orchestrator.advance(&halves, to: halves.now.adding(seconds: seconds))
        halves = try World(stateText: halves.stateText)
      }
      #expect(halves.stateText == once.stateText, "seed \(seed)")
    }
  }

  @Test func `the same seed gives the same bytes`() throws {
    for seed in Self.seeds.prefix(20) {
      var first = try RandomRun(seed: seed)
      var second = try RandomRun(seed: seed)
      first.run(steps: 8)
      second.run(steps: 8)
      #expect(first.lab.world.stateText == second.lab.world.stateText)
    }
  }
}
