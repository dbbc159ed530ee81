import ARM
import JSON
import Testing
import World

@testable import Services

/// References of machines and sets beyond the network, and identities of anything.
@Suite struct LinkedResourcesTests {
  private static let nobody =
    Laboratory.group + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/nobody"
  private static let compute = Laboratory.group + "/providers/Microsoft.Compute/"

  private static func put(_ body: JSONValue, in lab: inout Laboratory) -> Response {
    let before = lab.world.withoutLog
    let response = lab.ask(.put, MachineTests.machine, body)
    if !response.isSuccess { #expect(lab.world.withoutLog.resources == before.resources) }
    return response
  }

  @Test(arguments: ["availabilitySet/availabilitySets", "proximityPlacementGroup/proximityPlacementGroups"])
  func `groups must be there`(pair: String) {
    let words = pair.split(separator: "/").map(String.init)
    var lab = Laboratory()
    var machine = MachineTests.document()
    machine.set(["id": .string(Self.compute + words[1] + "/g")], at: ["properties", words[0]])
    let refusal = Self.put(machine, in: &lab)
    #expect(refusal.status == 404)
    #expect(refusal.error?.message.contains("Microsoft.Compute/\(words[1])/g") ?? false)
    let made = lab.ask(.put, Self.compute + words[1] + "/g", ["location": "westeurope", "properties": [:]])
    #expect(made.isSuccess)
    #expect(Self.put(machine, in: &lab).isSuccess)
  }

  @Test func `disks to be attached must be there`() {
    var lab = Laboratory()
    var machine = MachineTests.document()
    let id = JSONValue.string(Self.compute + "disks/data")
    machine.set(
      [["lun": 0, "createOption": "Attach", "managedDisk": ["id": id]]],
      at: ["properties", "storageProfile", "dataDisks"])
    #expect(Self.put(machine, in: &lab).error?.code == "ResourceNotFound")
  }

  @Test func `identities must be there`() {
    var lab = Laboratory()
    var machine = MachineTests.document()
    machine["identity"] = ["type": "UserAssigned", "userAssignedIdentities": .object([Self.nobody: [:]])]
    let refusal = Self.put(machine, in: &lab)
    #expect(refusal.error?.code == "FailedIdentityOperation")
    #expect(refusal.error?.message.contains("Resource '\(Self.nobody)' was not found.") ?? false)
    let gateway: JSONValue = [
      "location": "westeurope", "properties": [:],
      "identity": ["type": "UserAssigned", "userAssignedIdentities": .object([Self.nobody: [:]])],
    ]
    #expect(lab.ask(.put, "applicationGateways/g", gateway).error?.code == "FailedIdentityOperation")
    #expect(lab.ask(.put, Self.nobody, ["location": "westeurope"]).isSuccess)
    #expect(lab.ask(.put, "applicationGateways/g", gateway).isSuccess)
    // What was there once is let be when it is gone.
    #expect(lab.ask(.delete, Self.nobody).isSuccess)
    #expect(lab.ask(.put, "applicationGateways/g", gateway).isSuccess)
  }
}
