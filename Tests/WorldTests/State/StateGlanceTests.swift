import ARM
import JSON
import Testing
import World

/// A glance at a state sees the names that reading it all gives.
@Suite struct StateGlanceTests {
  private static func check(_ glance: StateGlance, against world: World) {
    #expect(glance.subscription == [world.subscription.id, world.subscription.name])
    #expect(glance.resources == world.resources.all.map(\.id))
    #expect(glance.faults == world.faults.map(\.number))
    #expect(glance.fleets.map(\.id) == world.fleets.ids)
    var world = world
    for fleet in glance.fleets {
      #expect(fleet.isFlexible == (world.fleets[fleet.id]?.mode == .flexible))
      #expect(fleet.instances == world.fleets[fleet.id]?.instances.map(\.name))
    }
  }

  /// Worlds with nothing in them, with something of everything, and with several sets.
  static let worlds: [World] = {
    var several = StateTextTests.full
    for number in 0..<3 {
      let id = ResourceID(
        subscription: several.subscription.id, group: "r\"g ü", type: "Microsoft.Compute/virtualMachineScaleSets",
        names: ["set\(number)"])
      var fleet = Fleet(
        id: id, mode: number == 1 ? .flexible : .uniform, location: "eastus", uniqueID: "u", faultDomainCount: 1,
        models: [ScaleSetModel(number: 1, upgradeNumber: 1, size: "a", profile: [:], healthSource: nil)],
        converged: several.now)
      for serial in 0..<(number * 2) {
        fleet.instances.append(
          Instance(
            serial: serial, name: "set\(number)_\(serial)", zone: nil, faultDomain: 0, updateDomain: 0,
            created: several.now, model: 1, imageVersion: "1", provisioning: .succeeded, power: .running))
      }
      (fleet.nextSerial, fleet.nextNumber) = (number * 2, number * 2)
      several.resources[id] = Resource(
        id: id, document: ["name": "set", "tags": ["id": "x", "a\n    {": "}"], "id": .string(id.text)])
      several.fleets[id] = fleet
    }
    return [World(), StateTextTests.full, several]
  }()

  @Test(arguments: worlds.indices) func `sees all names in a state as it is written`(index: Int) throws {
    let world = Self.worlds[index]
    Self.check(try StateGlance(stateText: world.stateText) { _ in true }, against: world)
  }

  @Test(arguments: worlds.indices, [JSONWriter.Layout.compact, .spaced, .indented])
  func `sees all names in a state that was laid out anew`(index: Int, layout: JSONWriter.Layout) throws {
    let world = Self.worlds[index]
    let text = Array(try JSONParser.parse(world.stateText).text(layout).utf8)
    Self.check(try StateGlance(stateText: text) { _ in true }, against: world)
  }

  @Test func `looks at the instances of the wanted sets only`() throws {
    let glance = try StateGlance(stateText: Self.worlds[2].stateText) { $0.name == "set1" }
    #expect(glance.fleets.map(\.instances) == [["set1_0", "set1_1"]])
    #expect(try StateGlance(stateText: Self.worlds[2].stateText).fleets.isEmpty)
  }

  @Test(arguments: ["", "{", "{}", "[]", "{\n  \"version\": 1,\n}\n", "{\n  \"version\": 99\n}\n", "\u{FEFF}{}"])
  func `refuses what is no state`(text: String) {
    #expect(throws: StateError.self) { try StateGlance(stateText: Array(text.utf8)) }
  }

  @Test func `every truncation is refused`() {
    let text = Self.worlds[2].stateText
    for count in stride(from: 0, to: text.count - 2, by: 5) {
      #expect(throws: StateError.self) { try StateGlance(stateText: Array(text[..<count])) { _ in true } }
    }
  }

  @Test func `no damaged byte traps`() {
    let text = Self.worlds[2].stateText
    var generator = SeededGenerator(seed: 9)
    for _ in 0..<1500 {
      var damaged = text
      damaged[Int.random(in: 0..<text.count, using: &generator)] = UInt8.random(in: 0...255, using: &generator)
      _ = try? StateGlance(stateText: damaged) { _ in true }
    }
  }
}
