import ARM
import JSON
import Lesson
import Testing
import World

@testable import Services

/// vmss.md §4.
@Suite struct ScaleSetActionsTests {
  static let newSize: JSONValue = ["sku": ["name": "Standard_D4s_v5"]]

  private func latest(_ lab: inout Laboratory) -> [Bool] {
    guard let fleet = lab.fleet else { return [] }
    return fleet.instances.map { fleet.isLatest($0) }
  }

  @Test func `Manual mode waits to be told, instance by instance`() {
    var lab = Laboratory.withSet(Laboratory.scaleSet(count: 3))
    #expect(lab.finish(.patch, "", Self.newSize).isSuccess)
    #expect(latest(&lab) == [false, false, false])
    #expect(lab.finish(.post, "/manualupgrade", ["instanceIds": ["1"]]).status == 202)
    #expect(latest(&lab) == [false, true, false])
    #expect(lab.finish(.post, "/manualupgrade", ["instanceIds": ["*"]]).status == 202)
    #expect(latest(&lab) == [true, true, true])
  }

  @Test func `Automatic mode brings all at once`() {
    var lab = Laboratory.withSet(Laboratory.scaleSet(count: 3, upgradeMode: "Automatic"))
    lab.world.strictness = .strict
    let start = lab.world.now
    #expect(lab.finish(.patch, "", Self.newSize).isSuccess)
    #expect(latest(&lab) == [true, true, true])
    #expect(lab.world.now.seconds(since: start) == Durations.changeSize)
  }

  @Test func `an unknown id refuses the whole call`() {
    var lab = Laboratory.withSet()
    let error = lab.ask(.post, Laboratory.set + "/manualupgrade", ["instanceIds": ["0", "999"]]).error
    #expect(error?.message == "The provided instanceId 999 is not an active Virtual Machine Scale Set VM instanceId.")
    #expect(error?.code == "InvalidParameter" && error?.target == "instanceIds" && error?.status == 400)
    #expect(lab.fleet?.work.isEmpty == true)
    #expect(
      lab.ask(.get, Laboratory.set + "/virtualMachines/web_1").error?.message
        == "Virtual Machine Scale Set VM instanceId must be a number.")
    #expect(lab.ask(.get, Laboratory.set + "/virtualMachines/77").status == 404)
  }

  @Test(arguments: [
    ("/poweroff", Power.stopped, 35), ("/deallocate", .deallocated, 45), ("/restart", .running, 35),
  ]) func `power follows the verb`(verb: String, power: Power, seconds: Int) {
    var lab = Laboratory.withSet()
    let start = lab.world.now
    #expect(lab.finish(.post, verb, ["instanceIds": ["0"]]).status == 202)
    #expect(lab.fleet?.instances.map(\.power) == [power, .running])
    #expect(lab.world.now.seconds(since: start) == seconds)
    #expect(lab.finish(.post, "/start").status == 202)
    #expect(lab.fleet?.instances.map(\.power) == [.running, .running])
    #expect(lab.ask(.get, Laboratory.set).body?.found("sku.capacity") == 2)
  }

  @Test func `a deallocated instance takes the model at once`() {
    var lab = Laboratory.withSet()
    _ = lab.finish(.post, "/deallocate", ["instanceIds": ["0"]])
    _ = lab.finish(.patch, "", Self.newSize)
    let start = lab.world.now
    _ = lab.finish(.post, "/manualupgrade", ["instanceIds": ["0"]])
    #expect(lab.world.now.seconds(since: start) == Durations.setUpdate)
    #expect(lab.fleet?.instances[0].power == .deallocated)
    #expect(latest(&lab) == [true, false])
  }

  @Test func `deleting instances lowers the capacity, protected or not`() {
    var lab = Laboratory.withSet(Laboratory.scaleSet(count: 3))
    #expect(
      lab.finish(
        .put, "/virtualMachines/1", ["properties": ["protectionPolicy": ["protectFromScaleIn": true]]]
      ).isSuccess)
    #expect(lab.finish(.post, "/delete", ["instanceIds": ["1"]]).status == 202)
    #expect(lab.fleet?.instances.map(\.name) == ["0", "2"])
    #expect(lab.ask(.get, Laboratory.set).body?.found("sku.capacity") == 2)
    // Ids go on from the highest so far.
    #expect(lab.finish(.patch, "", ["sku": ["capacity": 3]]).isSuccess)
    #expect(lab.fleet?.instances.map(\.name) == ["0", "2", "3"])
  }

  @Test func `protection spares from scale-in and from actions on the whole set`() {
    var lab = Laboratory.withSet(Laboratory.scaleSet(count: 3))
    let path = "/virtualMachines/2"
    #expect(
      lab.finish(
        .put, path,
        ["properties": ["protectionPolicy": ["protectFromScaleIn": true, "protectFromScaleSetActions": true]]]
      )
      .body?.found("properties.protectionPolicy.protectFromScaleSetActions") == true)
    let invalid = lab.ask(
      .put, Laboratory.set + path,
      ["properties": ["protectionPolicy": ["protectFromScaleIn": false, "protectFromScaleSetActions": true]]])
    #expect(invalid.error?.code == "InvalidParameter")
    _ = lab.finish(.patch, "", Self.newSize)
    _ = lab.finish(.post, "/manualupgrade", ["instanceIds": ["*"]])
    #expect(latest(&lab) == [true, true, false])
    _ = lab.finish(.post, "/manualupgrade", ["instanceIds": ["2"]])
    #expect(latest(&lab) == [true, true, true])
    _ = lab.finish(.patch, "", ["sku": ["capacity": 0]])
    #expect(lab.fleet?.instances.map(\.name) == ["2"])
    #expect(lab.ask(.get, Laboratory.set).body?.found("sku.capacity") == 1)
  }

  @Test func `a reimage takes the newest version behind latest, an upgrade does not`() {
    var lab = Laboratory.withSet()
    let old = lab.fleet?.instances[0].imageVersion
    lab.world.clock.now = lab.world.now.adding(seconds: 40 * 86_400)
    _ = lab.finish(.patch, "", Self.newSize)
    _ = lab.finish(.post, "/manualupgrade", ["instanceIds": ["0"]])
    #expect(lab.fleet?.instances[0].imageVersion == old)
    _ = lab.finish(.post, "/reimageall", ["instanceIds": ["0"]])
    #expect(lab.fleet?.instances.map { $0.imageVersion == old } == [false, true])
  }

  @Test func `rolling-upgrade start rolls the image out, whatever the mode`() throws {
    var body = Laboratory.scaleSet(count: 5)
    body.set(Laboratory.health(), at: Laboratory.profile + ["extensionProfile"])
    var lab = Laboratory.withSet(body)
    lab.world.clock.now = lab.world.now.adding(seconds: 60)
    // Nothing is newer: it completes by itself.
    let idle = lab.world.now
    #expect(lab.finish(.post, "/osRollingUpgrade").status == 202)
    #expect(lab.world.now.seconds(since: idle) == Durations.idleUpgrade)
    #expect(lab.fleet?.upgrade?.status == .completed && lab.fleet?.upgrade?.successful.count == 5)
    lab.world.clock.now = lab.world.now.adding(seconds: 40 * 86_400)
    // A pending change of the model is not brought along.
    _ = lab.finish(.patch, "", Self.newSize)
    let response = lab.ask(.post, Laboratory.set + "/osRollingUpgrade")
    #expect(lab.ask(.post, Laboratory.set + "/osRollingUpgrade").error?.code == "OperationNotAllowed")
    lab.wait(for: response)
    #expect(lab.fleet?.instances.allSatisfy { $0.imageVersion == "22.04.202602080" && $0.model == 1 } == true)
    #expect(latest(&lab).contains(true) == false)
    // A pinned version has no newer one.
    _ = lab.finish(
      .patch, "",
      ["properties": ["virtualMachineProfile": ["storageProfile": ["imageReference": ["version": "22.04.202511010"]]]]])
    #expect(
      lab.ask(.post, Laboratory.set + "/osRollingUpgrade").error?.message
        == "The OS Rolling Upgrade API cannot be used on a Virtual Machine Scale Set unless the Virtual Machine Scale Set has some unprotected instances which have imageReference.version set to latest."
    )
  }

  @Test func `the instance view of a Flexible set is refused when strict`() {
    var lab = Laboratory.withSet(Laboratory.scaleSet(mode: "Flexible"))
    #expect(lab.ask(.get, Laboratory.set + "/instanceView").isSuccess)
    #expect(lab.world.notes.map(\.difference) == [.flexibleInstanceView])
    lab.world.strictness = .strict
    let error = lab.ask(.get, Laboratory.set + "/instanceView").error
    #expect(error?.status == 409 && error?.code == "OperationNotAllowed")
    #expect(
      error?.message
        == "Operation 'VirtualMachineScaleSets.instanceView.GET' is not allowed on Virtual Machine Scale Set 'vmss-app'"
    )
  }

  @Test func `failures name the machine and end the operation`() {
    var lab = Laboratory()
    lab.world.faults = [
      Fault(
        number: 1, effect: .provisionFailed(code: "OSProvisioningTimedOut"), selectors: [.instance("1")],
        from: lab.world.now, until: nil, probability: 1)
    ]
    // With overprovisioning another one would step in.
    var body = Laboratory.scaleSet()
    body.set(false, at: ["properties", "overprovision"])
    let response = lab.ask(.put, Laboratory.set, body)
    lab.wait(for: response)
    #expect(lab.world.operations.all.last?.status == .failed)
    #expect(
      lab.world.operations.all.last?.error?.message.hasPrefix("OS Provisioning for VM 'vmss-app_1' did not finish")
        == true)
    #expect(lab.ask(.get, Laboratory.set).body?.found("properties.provisioningState") == "Failed")
    let view = lab.ask(.get, Laboratory.set + "/virtualMachines/1/instanceView").body
    #expect(view?.found("statuses[0].code") == "ProvisioningState/failed/OSProvisioningTimedOut")
  }
}
