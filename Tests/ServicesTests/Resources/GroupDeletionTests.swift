import ARM
import JSON
import Testing
import World

@testable import Services

/// The deletion of a group with all kinds of things in it, which use each other.
@Suite struct GroupDeletionTests {
  private static let compute = Laboratory.group + "/providers/Microsoft.Compute/"

  private static func reference(_ path: String) -> JSONValue { ["id": .string(Laboratory.path(path))] }

  /// A group with a machine and its interface and disk, a set behind a balancer, a subnet with a security group and a way
  /// out, an image, and a gallery with a definition.
  private static func laboratory() -> Laboratory {
    var lab = Laboratory()
    func make(_ path: String, _ properties: JSONValue, _ more: JSONObject = [:]) {
      var body: JSONObject = ["location": "westeurope", "properties": properties]
      for (name, value) in more.pairs { body[name] = value }
      let response = lab.ask(.put, path, .object(body))
      #expect(response.isSuccess, "\(path): \(response.error?.message ?? "")")
      lab.wait(for: response)
    }
    make("networkSecurityGroups/nsg", [:])
    make("publicIPAddresses/out", ["publicIPAllocationMethod": "Static"], ["sku": ["name": "Standard"]])
    make("publicIPAddresses/pip", ["publicIPAllocationMethod": "Static"], ["sku": ["name": "Standard"]])
    make("natGateways/nat", ["publicIpAddresses": [reference("publicIPAddresses/out")]])
    make(
      "virtualNetworks/vnet1",
      [
        "addressSpace": ["addressPrefixes": ["10.0.0.0/16"]],
        "subnets": [
          [
            "name": "subnet1",
            "properties": [
              "addressPrefix": "10.0.0.0/24", "networkSecurityGroup": reference("networkSecurityGroups/nsg"),
              "natGateway": reference("natGateways/nat"),
            ],
          ]
        ],
      ])
    make(
      "loadBalancers/lb",
      [
        "backendAddressPools": [["name": "p"]],
        "frontendIPConfigurations": [
          ["name": "f", "properties": ["publicIPAddress": reference("publicIPAddresses/pip")]]
        ],
      ], ["sku": ["name": "Standard"]])
    make(
      "networkInterfaces/nic",
      [
        "ipConfigurations": [
          [
            "name": "c",
            "properties": [
              "subnet": reference("virtualNetworks/vnet1/subnets/subnet1"),
              "loadBalancerBackendAddressPools": [reference("loadBalancers/lb/backendAddressPools/p")],
            ],
          ]
        ]
      ])
    var machine = MachineTests.document()
    machine.set(
      [reference("networkInterfaces/nic")], at: ["properties", "networkProfile", "networkInterfaces"])
    let made = lab.ask(.put, MachineTests.machine, machine)
    #expect(made.isSuccess, "\(made.error?.message ?? "")")
    lab.wait(for: made)
    var set = scaleSet("s", count: 2)
    var card = set.at("properties", "virtualMachineProfile", "networkProfile", "networkInterfaceConfigurations")[0]
    var configuration = card.at("properties", "ipConfigurations")[0]
    configuration.set(
      [reference("loadBalancers/lb/backendAddressPools/p")], at: ["properties", "loadBalancerBackendAddressPools"])
    card.set([configuration], at: ["properties", "ipConfigurations"])
    set.set([card], at: ["properties", "virtualMachineProfile", "networkProfile", "networkInterfaceConfigurations"])
    #expect(lab.deploy("d", ["resources": [set]])["provisioningState"] == "Succeeded")
    make(
      compute + "disks/spare", ["creationData": ["createOption": "Empty"], "diskSizeGB": 8])
    make(compute + "galleries/gal", [:])
    make(
      compute + "galleries/gal/images/def",
      [
        "osType": "Linux", "osState": "Generalized",
        "identifier": ["publisher": "p", "offer": "o", "sku": "s"],
      ])
    return lab
  }

  private static func delete(_ lab: inout Laboratory) -> Response {
    lab.azure.answer(Request(.delete, Laboratory.group, apiVersion: "2024-11-01"), in: &lab.world)
  }

  @Test func `takes away first what others do not use`() throws {
    var lab = Self.laboratory()
    let before = lab.world.now
    let first = lab.world.events.count
    let begun = Self.delete(&lab)
    #expect(begun.status == 202)
    lab.wait(for: begun)
    #expect(lab.world.resources.inside(ResourceID(trusted: Laboratory.group)).isEmpty)
    #expect(lab.world.resources[ResourceID(trusted: Laboratory.group)] == nil)
    #expect(lab.world.fleets.ids.isEmpty)
    let gone = lab.world.events[first...].filter { $0.kind == .resourceDeleted }
    func time(_ name: String) throws -> VirtualTime { try #require(gone.first { $0.subject.name == name }).time }
    // Users go before what they use, each at its own time.
    for (user, used) in [
      ("nic", "vnet1"), ("lb", "pip"), ("vnet1", "nsg"), ("vnet1", "nat"), ("nat", "out"),
    ] {
      #expect(try time(user) < time(used), "\(user) before \(used)")
    }
    #expect(try time("spare") < time("nic"))
    // Not all at once, and not one after the other.
    #expect(before.adding(seconds: 60) < lab.world.now && lab.world.now < before.adding(seconds: 600))
  }

  @Test func `halves of the wait come to the same`() {
    var whole = Self.laboratory()
    var halves = whole
    _ = Self.delete(&whole)
    _ = Self.delete(&halves)
    whole.advance(seconds: 90)
    for _ in 0..<30 { halves.advance(seconds: 3) }
    #expect(whole.world.withoutLog == halves.world.withoutLog)
  }

  @Test func `gives up when something outside keeps it`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let other = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/other"
    _ = lab.ask(.put, other, ["location": "westeurope"])
    let subnet = Laboratory.path("virtualNetworks/vnet1/subnets/subnet1")
    let guest = "\(other)/providers/Microsoft.Network/networkInterfaces/guest"
    let made = lab.ask(
      .put, guest,
      [
        "location": "westeurope",
        "properties": [
          "ipConfigurations": [["name": "c", "properties": ["subnet": ["id": .string(subnet)]]]]
        ],
      ])
    #expect(made.isSuccess, "\(made.error?.message ?? "")")
    let begun = Self.delete(&lab)
    let before = lab.world.now
    lab.wait(for: begun)
    let ended = lab.poll(begun.operationURL ?? "") ?? .null
    #expect(ended["status"] == "Failed")
    #expect(ended.at("error", "code") == "ResourceGroupDeletionBlocked")
    #expect(
      ended.at("error", "message").string?.contains("'Microsoft.Network/virtualNetworks/vnet1' could not be deleted")
        ?? false)
    #expect(ended.at("error", "details")[0]["code"] == "InUseSubnetCannotBeDeleted")
    // It was tried for a quarter of an hour, and what could not go is still there, in a group that can be used again.
    #expect(lab.world.now == before.adding(seconds: 900))
    #expect(lab.ask(.get, "virtualNetworks/vnet1").status == 200)
    #expect(lab.ask(.put, "networkSecurityGroups/new", ["location": "westeurope"]).isSuccess)
    _ = lab.ask(.delete, guest)
    lab.wait(for: Self.delete(&lab))
    #expect(lab.world.resources[ResourceID(trusted: Laboratory.group)] == nil)
  }

  @Test func `goes on when what kept it goes meanwhile`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let other = "/subscriptions/00000000-0000-0000-0000-000000000000/resourceGroups/other"
    _ = lab.ask(.put, other, ["location": "westeurope"])
    let guest = "\(other)/providers/Microsoft.Network/networkInterfaces/guest"
    let subnet = Laboratory.path("virtualNetworks/vnet1/subnets/subnet1")
    _ = lab.ask(
      .put, guest,
      [
        "location": "westeurope",
        "properties": [
          "ipConfigurations": [["name": "c", "properties": ["subnet": ["id": .string(subnet)]]]]
        ],
      ])
    let begun = Self.delete(&lab)
    lab.advance(seconds: 200)
    #expect(lab.ask(.delete, guest).isSuccess)
    lab.wait(for: begun)
    #expect(lab.poll(begun.operationURL ?? "")?["status"] == "Succeeded")
  }

  @Test func `a lock on anything in it holds it`() {
    var lab = Self.laboratory()
    let lock = Laboratory.path("natGateways/nat") + "/providers/Microsoft.Authorization/locks/keep"
    #expect(lab.ask(.put, lock, ["properties": ["level": "CanNotDelete"]]).isSuccess)
    let count = lab.world.resources.count
    #expect(Self.delete(&lab).error?.code == "ScopeLocked")
    lab.advance(seconds: 600)
    #expect(lab.world.resources.count == count)
  }
}
