import ARM
import JSON
import Lesson
import Testing
import World

@testable import Services

/// Machines that stand alone, and those attached to a Flexible set.
@Suite struct MachineTests {
  static let machine = Laboratory.group + "/providers/Microsoft.Compute/virtualMachines/web"

  static func document(setID: String? = nil) -> JSONValue {
    let profile = Laboratory.scaleSet()["properties"]["virtualMachineProfile"]
    let system: JSONValue = [
      "computerName": "web", "adminUsername": "azureuser",
      "linuxConfiguration": profile["osProfile"]["linuxConfiguration"],
    ]
    var properties: JSONValue = [
      "hardwareProfile": ["vmSize": "Standard_D2s_v5"], "storageProfile": profile["storageProfile"],
      "osProfile": system, "networkProfile": ["networkInterfaces": []],
    ]
    if let setID { properties["virtualMachineScaleSet"] = ["id": .string(setID)] }
    return ["location": "westeurope", "properties": properties]
  }

  /// A world with a machine in it, made and settled.
  private static func withMachine() -> Laboratory {
    var lab = Laboratory()
    finish(.put, "", document(), in: &lab)
    return lab
  }

  @discardableResult
  private static func finish(
    _ method: Request.Method, _ path: String = "", _ body: JSONValue? = .null, in lab: inout Laboratory
  ) -> Response {
    let response = lab.ask(method, machine + path, body)
    lab.wait(for: response)
    return response
  }

  private static func power(_ lab: inout Laboratory) -> String? {
    let statuses = lab.ask(.get, machine + "/instanceView").body?["statuses"].array ?? []
    return statuses.compactMap { $0["code"].string }.last { $0.hasPrefix("PowerState") }
  }

  @Test func `comes about over time`() {
    var lab = Laboratory()
    let response = lab.ask(.put, Self.machine, Self.document())
    #expect(response.status == 201)
    #expect(lab.ask(.get, Self.machine).body?.found("properties.provisioningState") == "Creating")
    lab.wait(for: response)
    #expect(lab.ask(.get, Self.machine).body?.found("properties.provisioningState") == "Succeeded")
    #expect(Self.power(&lab) == "PowerState/running")
  }

  @Test(arguments: [
    ("/powerOff", "PowerState/stopped"), ("/deallocate", "PowerState/deallocated"), ("/restart", "PowerState/running"),
    ("/redeploy", "PowerState/running"),
  ]) func `power follows the verb`(verb: String, power: String) {
    var lab = Self.withMachine()
    #expect(Self.finish(.post, verb, in: &lab).isSuccess)
    #expect(Self.power(&lab) == power)
    #expect(Self.finish(.post, "/start", in: &lab).isSuccess)
    #expect(Self.power(&lab) == "PowerState/running")
  }

  @Test func `a deleted machine is gone`() {
    var lab = Self.withMachine()
    #expect(Self.finish(.delete, in: &lab).isSuccess)
    #expect(lab.ask(.get, Self.machine).status == 404)
    #expect(lab.ask(.delete, Self.machine).status == 204)
  }

  @Test func `a script is answered with an empty success`() {
    var lab = Self.withMachine()
    let response = Self.finish(.post, "/runCommand", ["commandId": "RunShellScript"], in: &lab)
    #expect(response.body?["value"][0]["code"] == "ProvisioningState/succeeded")
  }

  @Test(arguments: [false, true]) func `an attached machine counts for the health of its set`(reports: Bool) {
    var set = Laboratory.scaleSet(mode: "Flexible", count: 2, upgradeMode: "Rolling")
    set["properties"]["virtualMachineProfile"]["extensionProfile"] = Laboratory.health()
    var lab = Laboratory.withSet(set)
    Self.finish(.put, "", Self.document(setID: Laboratory.set), in: &lab)
    if reports {
      var part = Laboratory.health()["extensions"][0]
      part["location"] = "westeurope"
      Self.finish(.put, "/extensions/ApplicationHealthLinux", part, in: &lab)
    }
    lab.advance(seconds: 600)
    var document = lab.ask(.get, Laboratory.set).body ?? .null
    document["sku"]["name"] = "Standard_D4s_v5"
    lab.wait(for: lab.ask(.put, Laboratory.set, document))
    lab.advance(seconds: 3600)
    let latest = lab.ask(.get, Laboratory.set + "/rollingUpgrades/latest").body ?? .null
    #expect(latest.found("properties.runningStatus.code") == (reports ? "Completed" : "Faulted"))
    #expect(
      latest.found("properties.error.code")
        == (reports ? .null : "MaxUnhealthyInstancePercentExceededBeforeRollingUpgrade"))
    #expect(lab.ask(.get, Self.machine).body?.found("properties.hardwareProfile.vmSize") == "Standard_D2s_v5")
  }

  @Test func `joins a Flexible set and leaves it`() {
    var lab = Laboratory.withSet(Laboratory.scaleSet(mode: "Flexible", count: 1))
    Self.finish(.put, "", Self.document(setID: Laboratory.set), in: &lab)
    let list = Laboratory.set + "/virtualMachines"
    #expect(lab.ask(.get, list).body?["value"].array?.count == 2)
    Self.finish(.put, "", Self.document(), in: &lab)
    #expect(lab.ask(.get, list).body?["value"].array?.count == 1)
  }

  @Test func `keeps to a set of Flexible mode`() {
    var lab = Laboratory.withSet()
    #expect(!lab.ask(.put, Self.machine, Self.document(setID: Laboratory.set)).isSuccess)
  }
}
