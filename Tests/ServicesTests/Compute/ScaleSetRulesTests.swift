import ARM
import JSON
import Testing
import World

@testable import Services

/// Refusals of vmss.md §0.3, §1.3, §7, with their exact texts; nothing changes when something is refused.
@Suite struct ScaleSetRulesTests {
  static let noHealth =
    "Rolling Upgrade mode is not supported for this Virtual Machine Scale Set because a health probe or health extension was not provided."

  /// A change of an existing set: where, to what, and what Azure says.
  struct Refusal: CustomTestStringConvertible {
    var path: [String]
    var value: JSONValue
    var status: Int
    var code: String
    var message: String?
    var testDescription: String { path.joined(separator: ".") + "=" + value.text() }
  }

  static let refusals: [Refusal] = [
    .init(
      path: ["properties", "orchestrationMode"], value: "Flexible", status: 409, code: "PropertyChangeNotAllowed",
      message: "Changing property 'orchestrationMode' is not allowed."),
    .init(
      path: ["properties", "platformFaultDomainCount"], value: 2, status: 409, code: "PropertyChangeNotAllowed",
      message: "Changing property 'platformFaultDomainCount' is not allowed."),
    .init(
      path: ["properties", "upgradePolicy", "mode"], value: "Rolling", status: 400, code: "BadRequest",
      message: noHealth),
    .init(
      path: ["properties", "upgradePolicy", "mode"], value: "Quickly", status: 400, code: "InvalidParameter",
      message: nil),
    .init(
      path: ["properties", "upgradePolicy", "automaticOSUpgradePolicy"], value: ["enableAutomaticOSUpgrade": true],
      status: 400, code: "BadRequest",
      message:
        "Automatic OS Upgrade is not supported for this Virtual Machine Scale Set because a health probe or health extension was not specified."
    ),
    .init(
      path: ["properties", "upgradePolicy", "rollingUpgradePolicy"], value: ["pauseTimeBetweenBatches": "soon"],
      status: 400, code: "BadRequest", message: nil),
    .init(path: ["location"], value: "eastus", status: 409, code: "InvalidResourceLocation", message: nil),
    .init(path: ["location"], value: "mars", status: 400, code: "LocationNotAvailableForResourceType", message: nil),
    .init(path: ["sku", "name"], value: "Huge", status: 400, code: "InvalidParameter", message: nil),
    .init(path: ["sku", "capacity"], value: -1, status: 400, code: "InvalidParameter", message: nil),
    .init(path: ["sku", "capacity"], value: 1001, status: 400, code: "InvalidParameter", message: nil),
    .init(path: ["sku", "capacity"], value: "many", status: 400, code: "BadRequest", message: nil),
    .init(path: ["sku", "capacity"], value: .integer(.max), status: 400, code: "InvalidParameter", message: nil),
    .init(
      path: ["sku", "capacity"], value: 101, status: 409, code: "OperationNotAllowed",
      message:
        "Unable to create or update Virtual Machine Scale Set 'vmss-app' as it exceeds the total limit of '100' Virtual Machine instances."
    ),
    .init(
      path: ["properties", "virtualMachineProfile", "osProfile", "adminUsername"], value: "root", status: 409,
      code: "PropertyChangeNotAllowed", message: nil),
    .init(
      path: ["properties", "virtualMachineProfile", "storageProfile", "imageReference"],
      value: ["publisher": "Nobody", "offer": "x", "sku": "y", "version": "latest"], status: 404,
      code: "PlatformImageNotFound", message: nil),
    .init(
      path: ["properties", "virtualMachineProfile", "networkProfile", "healthProbe"],
      value: ["id": "/subscriptions/x/resourceGroups/y/providers/Microsoft.Network/loadBalancers/z/probes/p"],
      status: 400, code: "InvalidResourceReference", message: nil),
    .init(
      path: ["properties", "virtualMachineProfile", "extensionProfile"],
      value: [
        "extensions": [
          [
            "name": "h",
            "properties": [
              "publisher": "Microsoft.ManagedServices", "type": "ApplicationHealthLinux",
              "settings": ["protocol": "tcp"],
            ],
          ]
        ]
      ], status: 400, code: "InvalidParameter", message: nil),
  ]

  @Test(arguments: refusals) func `refuses, and changes nothing`(refusal: Refusal) throws {
    var lab = Laboratory.withSet()
    var body = try #require(lab.ask(.get, Laboratory.set).body)
    let before = body
    body.set(refusal.value, at: refusal.path)
    let response = lab.ask(.put, Laboratory.set, body)
    #expect(response.status == refusal.status)
    #expect(response.error?.code == refusal.code)
    if let message = refusal.message { #expect(response.error?.message == message) }
    #expect(lab.ask(.get, Laboratory.set).body == before)
  }

  @Test func `zones may be added, not taken away`() throws {
    var body = Laboratory.scaleSet()
    body["zones"] = ["1", "2"]
    var lab = Laboratory.withSet(body)
    var shown = try #require(lab.ask(.get, Laboratory.set).body)
    shown["zones"] = ["1", "2", "3"]
    #expect(lab.finish(.put, "", shown).isSuccess)
    shown["zones"] = ["1"]
    #expect(lab.ask(.put, Laboratory.set, shown).error?.code == "PropertyChangeNotAllowed")
    shown["zones"] = ["9"]
    #expect(lab.ask(.put, Laboratory.set, shown).isSuccess == false)
  }

  @Test func `a load balancer's probe is a health source, and one is enough`() throws {
    var lab = Laboratory()
    let balancer: JSONValue = [
      "location": "westeurope", "sku": ["name": "Standard"],
      "properties": [
        "probes": [
          [
            "name": "p",
            "properties": ["protocol": "Tcp", "port": 80, "intervalInSeconds": 10, "numberOfProbes": 3],
          ]
        ]
      ],
    ]
    #expect(lab.ask(.put, "loadBalancers/lb", balancer).isSuccess)
    var body = Laboratory.scaleSet(upgradeMode: "Rolling")
    body.set(
      ["id": .string(Laboratory.path("loadBalancers/lb") + "/probes/p")],
      at: Laboratory.profile + ["networkProfile", "healthProbe"])
    let made = lab.ask(.put, Laboratory.set, body)
    #expect(made.isSuccess)
    lab.wait(for: made)
    #expect(lab.fleet?.newestModel?.healthSource == .probe(intervalSeconds: 10, count: 3))
    #expect(lab.fleet?.instances.first?.health?.state == nil)
    lab.world.record(.healthChanged, ResourceID(trusted: Laboratory.set), "")
    body.set(Laboratory.health(), at: Laboratory.profile + ["extensionProfile"])
    #expect(lab.ask(.put, Laboratory.set, body).error?.code == "BadRequest")
  }

  @Test func `a Flexible set must use the extension, and cannot roll back by policy`() {
    var lab = Laboratory()
    var body = Laboratory.scaleSet(mode: "Flexible", upgradeMode: "Rolling")
    body.set(
      ["id": .string(Laboratory.path("loadBalancers/lb") + "/probes/p")],
      at: Laboratory.profile + ["networkProfile", "healthProbe"])
    #expect(lab.ask(.put, Laboratory.set, body).error?.message == Self.noHealth)
    body.set(Laboratory.health(), at: Laboratory.profile + ["extensionProfile"])
    body.set(
      ["rollbackFailedInstancesOnPolicyBreach": true], at: ["properties", "upgradePolicy", "rollingUpgradePolicy"])
    #expect(lab.ask(.put, Laboratory.set, body).error?.code == "InvalidParameter")
  }

  @Test func `automatic OS upgrades want latest`() throws {
    var body = Laboratory.scaleSet()
    body.set(Laboratory.health(), at: Laboratory.profile + ["extensionProfile"])
    body.set(true, at: ["properties", "upgradePolicy", "automaticOSUpgradePolicy", "enableAutomaticOSUpgrade"])
    body.set("22.04.202511010", at: Laboratory.profile + ["storageProfile", "imageReference", "version"])
    var lab = Laboratory()
    #expect(
      lab.ask(.put, Laboratory.set, body).error?.message
        == "virtualMachineScaleSets with Automatic OS Upgrade enabled must use Platform or Gallery image with version set to latest"
    )
  }

  @Test func `a set that goes away takes no more orders`() throws {
    var lab = Laboratory.withSet()
    let response = lab.ask(.delete, Laboratory.set)
    #expect(response.status == 202)
    #expect(lab.ask(.put, Laboratory.set, Laboratory.scaleSet()).error?.code == "OperationNotAllowed")
    #expect(lab.ask(.post, Laboratory.set + "/restart").error?.code == "OperationNotAllowed")
    lab.wait(for: response)
    #expect(lab.ask(.get, Laboratory.set).status == 404)
    #expect(lab.world.fleets.ids.isEmpty)
    #expect(lab.ask(.delete, Laboratory.set).status == 204)
  }
}
