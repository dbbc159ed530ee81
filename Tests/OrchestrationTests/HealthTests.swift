import JSON
import Testing
import World

@testable import Orchestration

/// vmss.md §7.1.
@Suite struct HealthTests {
  static func settings(rich: Bool, body: Bool = true, interval: Int = 5, probes: Int = 1, grace: Int = 300)
    -> HealthSource
  {
    .applicationHealth(
      ApplicationHealthSettings(
        isRich: rich, readsBody: body, intervalSeconds: interval, probeCount: probes, graceSeconds: grace))
  }

  @Test(arguments: [
    (false, true, ApplicationState.fine, HealthState.healthy), (false, true, .unhealthy, .unhealthy),
    (false, true, .silent, .unhealthy), (true, true, .fine, .healthy), (true, true, .unhealthy, .unhealthy),
    (true, true, .silent, .unknown), (true, false, .silent, .unhealthy), (true, false, .unhealthy, .unhealthy),
    (false, true, .answers(status: 200), .healthy), (false, true, .answers(status: 204), .unhealthy),
    (false, true, .answers(status: 302), .unhealthy), (true, true, .answers(status: 201), .healthy),
    (true, true, .answers(status: 204), .unknown), (true, true, .answers(status: 503), .unknown),
    (true, false, .answers(status: 503), .healthy),
  ]) func `reports what the table says`(rich: Bool, body: Bool, application: ApplicationState, report: HealthState) {
    #expect(Self.settings(rich: rich, body: body).report(of: application) == report)
  }

  @Test func `binary states begin with silence, rich ones with Initializing`() {
    let start = Clock.beginning
    let binary = Self.settings(rich: false, interval: 10, probes: 3).start(at: start, application: .fine)
    #expect(binary.state == nil)
    #expect(binary.next == .init(to: .healthy, at: start.adding(seconds: 30)))
    let rich = Self.settings(rich: true, interval: 10, probes: 3).start(at: start, application: .fine)
    #expect(rich.state == .initializing)
    #expect(rich.next == .init(to: .healthy, at: start.adding(seconds: 30)))
    let silent = Self.settings(rich: true).start(at: start, application: .silent)
    #expect(silent.next == .init(to: .unknown, at: start.adding(seconds: 300)))
    let probe = HealthSource.probe(intervalSeconds: 15, count: 2).start(at: start, application: .silent)
    #expect(probe.next == .init(to: .unhealthy, at: start.adding(seconds: 30)))
  }

  @Test func `a change counts after so many probes, a change back before that does not`() {
    let start = Clock.beginning
    let source = Self.settings(rich: false, interval: 5, probes: 2)
    var health = InstanceHealth(state: .healthy, since: start)
    source.follow(&health, application: .unhealthy, at: start.adding(seconds: 100))
    #expect(health.next == .init(to: .unhealthy, at: start.adding(seconds: 110)))
    source.follow(&health, application: .fine, at: start.adding(seconds: 105))
    #expect(health.next == nil && health.state == .healthy)
    source.follow(&health, application: .unhealthy, at: start.adding(seconds: 200))
    health.arrive()
    #expect(health.state == .unhealthy && health.since == start.adding(seconds: 210))
  }

  @Test func `a flapping application is unwell and well by turns`() throws {
    var lab = try Laboratory(count: 1)
    lab.fault(.flapping(seconds: 120), on: .set("web"))
    var states: [HealthState?] = []
    for _ in 0..<4 {
      lab.pass(60)
      states.append(try lab.fleet.instances[0].health?.state)
      lab.pass(60)
    }
    #expect(states == [.unhealthy, .healthy, .unhealthy, .healthy])
    // The flapping is a schedule: between two turns nothing is under way.
    lab.pass(30)
    #expect(!lab.world.isInMotion)
    lab.mend()
    lab.settle()
    #expect(try lab.fleet.instances[0].health?.state == .healthy)
  }

  @Test func `turns shorter than the probes need are never reported`() throws {
    var lab = try Laboratory(
      count: 1,
      profile: [
        "extensionProfile": [
          "extensions": [
            [
              "name": "h",
              "properties": [
                "publisher": "Microsoft.ManagedServices", "type": "ApplicationHealthLinux", "typeHandlerVersion": "1.0",
                "settings": ["protocol": "http", "requestPath": "/", "intervalInSeconds": 10, "numberOfProbes": 3],
              ],
            ]
          ]
        ]
      ])
    lab.fault(.flapping(seconds: 20), on: .set("web"))
    for _ in 0..<50 {
      lab.pass(7)
      #expect(try lab.fleet.instances[0].health?.state == .healthy)
    }
  }

  @Test func `one bad zone, one bad extension: only they are not well`() throws {
    var lab = try Laboratory(count: 6, zones: ["1", "2", "3"])
    lab.fault(.unhealthy, on: .zone("2"))
    lab.settle()
    #expect(try lab.fleet.instances.filter { $0.health?.state == .unhealthy }.map(\.zone) == [2, 2])
    lab.mend()
    lab.fault(.unhealthy, on: .extensionNamed("applicationhealthlinux@1.0.17"))
    lab.settle()
    #expect(try lab.fleet.instances.allSatisfy { $0.health?.state == .unhealthy })
    lab.mend()
    lab.fault(.unhealthy, on: .extensionNamed("ApplicationHealthLinux@1.0.16"))
    lab.fault(.unhealthy, on: .extensionNamed("Other"))
    lab.settle()
    #expect(try lab.fleet.instances.allSatisfy { $0.health?.state == .healthy })
  }

  @Test func `faults reach the applications and leave them`() throws {
    var lab = try Laboratory(count: 3, richHealth: true)
    lab.fault(.unknown, on: .set("web"))
    lab.settle()
    #expect(try lab.fleet.instances.allSatisfy { $0.health?.state == .unknown })
    lab.mend()
    lab.settle()
    #expect(try lab.fleet.instances.allSatisfy { $0.health?.state == .healthy })
  }
}
