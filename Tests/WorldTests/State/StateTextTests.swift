import ARM
import JSON
import Testing
import World

@Suite struct StateTextTests {
  /// A world with something of everything.
  static var full: World {
    var world = World(seed: 18_446_744_073_709_551_615)
    let group = ResourceID(subscription: world.subscription.id, group: "rg")
    world.resources[group] = Resource(id: group, document: ["id": .string(group.text), "name": "rg"])
    let id = ResourceID(
      subscription: world.subscription.id, group: "rg", type: "Microsoft.Compute/virtualMachineScaleSets",
      names: ["web"])
    world.resources[id] = Resource(id: id, document: ["id": .string(id.text), "tags": ["ü": "\u{1F600}\"\\"]])
    var fleet = Fleet(
      id: id, mode: .uniform, location: "eastus", uniqueID: "u", faultDomainCount: 5,
      models: [
        ScaleSetModel(number: 1, upgradeNumber: 1, size: "a", profile: ["x": 1], healthSource: nil),
        ScaleSetModel(
          number: 3, upgradeNumber: 1, size: "b", profile: [:], healthSource: .probe(intervalSeconds: 15, count: 2)),
      ], converged: world.now)
    for serial in [0, 1, 4, 5] {
      var instance = Instance(
        serial: serial, name: "\(serial)", zone: serial == 4 ? nil : 2, faultDomain: serial % 3,
        updateDomain: serial % 5,
        created: world.now.adding(ticks: Int64(serial)), model: serial == 1 ? 1 : 3, imageVersion: "1.0.\(serial % 2)")
      instance.guestModel = serial == 5 ? 1 : instance.model
      instance.provisioning = [.succeeded, .creating, .failed(code: "C", message: "m\n"), .deleting][serial % 4]
      instance.power = Power.allCases[serial]
      instance.protection = serial == 5 ? [.scaleIn, .scaleSetActions] : []
      instance.health =
        [
          nil, InstanceHealth(state: nil, since: world.now), InstanceHealth(state: .healthy, since: world.now),
          InstanceHealth(
            state: .initializing, since: world.now, next: .init(to: .unknown, at: world.now.adding(seconds: 5))),
        ][serial % 4]
      fleet.instances.append(instance)
    }
    fleet.nextSerial = 6
    fleet.nextNumber = 6
    let kinds: [Work.Kind] = [
      .create, .delete, .upgrade(model: 3, imageVersion: nil), .upgrade(model: 3, imageVersion: "2"),
      .reimage(imageVersion: "1"), .rollBack(model: 1, imageVersion: nil), .power(to: .stopped),
      .upgradeExtensions(release: 18),
    ]
    for kind in kinds {
      fleet.work.append(Work(instance: 1, kind: kind, ends: world.now.adding(seconds: 9), operation: "op"))
    }
    var operation = FleetOperation(
      id: "op", remaining: 2, earliestEnd: world.now, awaitsUpgrade: true, deletesSet: true)
    operation.failure = .init(code: "c", message: "m")
    fleet.operations = [operation]
    fleet.upgrade = upgrade(at: world.now)
    if let upgrade = fleet.upgrade {
      fleet.osUpgrades = [OSUpgradeRecord(upgrade, image: ["version": "1.0.1"], ended: world.now)]
    }
    var automatic = AutomaticUpgrades()
    automatic.look = world.now
    automatic.recheck = world.now.adding(seconds: 5)
    automatic.stopped = .init(goal: "image 1.0.1", until: world.now)
    fleet.automatic = automatic
    var repairs = InstanceRepairs(graceSeconds: 600, action: .reimage, since: world.now)
    repairs.isSuspended = true
    repairs.active = [
      .init(instance: 1, zone: 2, isRemoving: true, round: 2, isSpot: true),
      .init(instance: 2, zone: nil, isRemoving: false, round: 1, isSpot: false),
    ]
    repairs.doubts = [.init(instance: 3, rounds: 2)]
    fleet.repairs = repairs
    var spot = SpotCare()
    spot.notices = [.init(instance: 1, at: world.now)]
    spot.evicted = [
      .init(instance: 2, at: world.now, retry: world.now), .init(instance: 3, at: world.now, retry: nil),
    ]
    fleet.spot = spot
    fleet.overprovisions = [.init(wanted: 2, instances: [1, 2, 3], operation: "op")]
    fleet.instances[1].isSpot = true
    fleet.instances[1].extensionRelease = 3
    fleet.instances[0].health?.silentUntil = world.now.adding(seconds: 70)
    world.fleets[id] = fleet
    world.faults = [
      Fault(
        number: 2, effect: .slowBoot(seconds: 90),
        selectors: [.zone("2"), .image("1.0.0"), .extensionNamed("Health@1.0.18")], from: world.now,
        until: world.now.adding(seconds: 60), probability: 0.25)
    ]
    world.nextFaultNumber = 3
    let first = world.beginOperation("x/write", on: id)
    _ = world.beginOperation("y/write", on: group)
    world.operations.end(
      first, at: world.now, error: ServiceError(409, "C", "m", details: [ServiceError(409, "D", "n")]))
    world.processes = [
      Process(
        subject: group, kind: .groupDeletion(onlyTheRest: true, attempts: 3), operation: "o", awaits: ["a"],
        due: world.now),
      Process(subject: id, kind: .deployment(plan: ["a": [1]]), operation: "p", due: world.now),
    ]
    var asking = ActivityEntry.Asking(method: .put, operation: "x/write", caller: "me")
    asking.status = 409
    asking.operationID = "op"
    asking.error = ServiceError(409, "C", "m")
    world.activity.add(ActivityEntry(world.now, id, .asked(asking)))
    world.endOperation(world.beginOperation("z/write", on: group), error: ServiceError(409, "E", "m"))
    world.record(.batchStarted, id, "batch 1 started: \"0\"")
    world.clock = Clock(now: world.now, mode: .wall, stepSeconds: 7, rate: 60, wallAnchor: world.now)
    return world
  }

  private static func upgrade(at time: VirtualTime) -> RollingUpgrade? {
    guard let policy = try? RollingUpgradePolicy(["maxSurge": true]) else { return nil }
    var upgrade = RollingUpgrade(
      purpose: .osImage, policy: policy, started: time, targetModel: 3, targetImageVersion: "1.0.1", targetRelease: 18,
      startedBy: .platform, restoresFailed: true, pending: [5, 4],
      step: .fault(ServiceError(409, "E", "m", details: [ServiceError(409, "F", "n", target: "t")]), at: time))
    let failure = RollingUpgrade.Failure(instance: 4, name: "4", code: "c", message: "m")
    upgrade.batch = [
      .init(instance: 0), .init(instance: 1, state: .waiting(until: time), replaces: 0),
      .init(instance: 4, state: .ready),
      .init(instance: 5, state: .retiring), .init(instance: 6, state: .done),
      .init(instance: 7, state: .failed(failure)), .init(instance: 8, state: .restoring(failure)),
      .init(instance: 9, state: .restored(failure)),
    ]
    upgrade.failed = [failure]
    upgrade.approved = [4]
    upgrade.restored = 1
    upgrade.restoreFailures = 2
    upgrade.successful = [0]
    upgrade.former = [.init(instance: 4, model: 1, imageVersion: "0", extensionRelease: 17)]
    upgrade.error = ServiceError(409, "G", "m")
    upgrade.ended = time
    upgrade.batchNumber = 3
    return upgrade
  }

  @Test func `a world is read as it was written`() throws {
    let world = Self.full
    var read = try World(stateText: world.stateText)
    #expect(read.stateText == world.stateText)
    for id in read.fleets.ids { _ = read.fleets[id] }
    #expect(read.fleets.damage == nil)
    // What happened lives on in the log only.
    var kept = world
    kept.events = []
    #expect(read == kept)
    #expect(
      try read.activity.entries(of: read.subscription).map(\.entry)
        == world.activity.entries(of: world.subscription).map(\.entry))
    #expect(read.stateText == world.stateText)
  }

  @Test func `jq and people can read it`() throws {
    let value = try JSONParser.parse(Self.full.stateText)
    #expect(value["version"] == 1)
    #expect(value["fleets"].object?.values.first?.at("instances")[0]["id"] == "0")
  }

  @Test func `every truncation is refused, and nothing traps`() {
    let text = Self.full.stateText
    for count in stride(from: 0, to: text.count - 2, by: 7) {
      #expect(throws: StateError.self) { try Self.readAll(Array(text[..<count])) }
    }
  }

  @Test func `every damaged byte is refused or read, and nothing traps`() {
    let text = Self.full.stateText
    var generator = SeededGenerator(seed: 5)
    for _ in 0..<2000 {
      var damaged = text
      for _ in 0..<Int.random(in: 1...3, using: &generator) {
        damaged[Int.random(in: 0..<damaged.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      }
      do throws(StateError) { try Self.readAll(damaged) } catch { continue }
    }
  }

  @Test(arguments: [
    ("", "Expecting an object", 1, 1), ("[]", "Expecting an object", 1, 1),
    ("{\"version\": 1,\n \"seed\" 5}", "Expecting ':' delimiter", 2, 9),
  ]) func `says what is wrong and where`(text: String, reason: String, line: Int, column: Int) {
    #expect(throws: StateError(reason, line: line, column: column)) { try World(stateText: Array(text.utf8)) }
  }

  @Test func `a newer layout is refused by name`() {
    #expect(throws: StateError("It was written by a newer azsim (layout 99; this one reads up to 1)")) {
      try World(stateText: Array("{\"version\": 99, \"anything\": [1]}".utf8))
    }
  }

  @Test func `an instance of a model that is not there is refused`() throws {
    let text = String(decoding: Self.full.stateText, as: UTF8.self)
    let broken = text.replacing("\"number\":1,", with: "\"number\":2,")
    #expect(broken != text)
    #expect(throws: StateError.self) { try Self.readAll(Array(broken.utf8)) }
  }

  private static func readAll(_ text: [UInt8]) throws(StateError) {
    var world = try World(stateText: text)
    for id in world.fleets.ids { _ = world.fleets[id] }
    if let damage = world.fleets.damage { throw damage }
  }
}
