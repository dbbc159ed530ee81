import ARM
import JSON
import Testing
import World

@testable import Services

/// What networks, balancers and gateways answer to verbs of their own.
@Suite struct NetworkActionTests {
  private static func reference(_ path: String) -> JSONValue { ["id": .string(Laboratory.path(path))] }

  /// A network with an interface at 10.0.0.4, in a pool of a balancer whose rule has a port for each machine.
  private static func laboratory() -> Laboratory {
    var lab = Laboratory()
    lab.makeNetwork()
    let pool = reference("loadBalancers/l/backendAddressPools/p")
    _ = lab.ask(
      .put, "loadBalancers/l",
      [
        "location": "westeurope",
        "properties": [
          "frontendIPConfigurations": [
            ["name": "f", "properties": ["subnet": reference("virtualNetworks/vnet1/subnets/subnet1")]]
          ],
          "backendAddressPools": [["name": "p"]],
          "inboundNatRules": [
            [
              "name": "ssh",
              "properties": [
                "frontendIPConfiguration": reference("loadBalancers/l/frontendIPConfigurations/f"),
                "backendAddressPool": pool, "protocol": "Tcp", "backendPort": 22, "frontendPortRangeStart": 5000,
                "frontendPortRangeEnd": 5001,
              ],
            ]
          ],
        ],
      ])
    for name in ["one", "two", "three"] {
      let made = lab.ask(
        .put, "networkInterfaces/\(name)",
        [
          "location": "westeurope",
          "properties": [
            "ipConfigurations": [
              [
                "name": "c",
                "properties": [
                  "subnet": reference("virtualNetworks/vnet1/subnets/subnet1"),
                  "loadBalancerBackendAddressPools": [pool],
                ],
              ]
            ]
          ],
        ])
      #expect(made.isSuccess, "\(made.error?.message ?? "")")
    }
    return lab
  }

  private static func check(_ address: String, in lab: inout Laboratory) -> Response {
    var request = Request(
      .get, Laboratory.path("virtualNetworks/vnet1/CheckIPAddressAvailability"), apiVersion: "2025-07-01")
    request.parameters.append(.init("ipAddress", address))
    return lab.azure.answer(request, in: &lab.world)
  }

  @Test func `a network says which addresses are free`() {
    var lab = Self.laboratory()
    // The balancer has the first that can be given, the interfaces the next three.
    let taken = Self.check("10.0.0.5", in: &lab).body ?? .null
    #expect(taken["available"] == false && taken["isPlatformReserved"] == false)
    #expect(taken["availableIPAddresses"] == ["10.0.0.8", "10.0.0.9", "10.0.0.10", "10.0.0.11", "10.0.0.12"])
    #expect(Self.check("10.0.0.8", in: &lab).body?["available"] == true)
    #expect(Self.check("10.0.0.1", in: &lab).body?["isPlatformReserved"] == true)
    #expect(Self.check("192.168.0.1", in: &lab).error?.code == "PrivateIPAddressNotInAnySubnet")
    #expect(Self.check("x", in: &lab).error?.code == "InvalidIPAddressFormat")
  }

  @Test func `a balancer says which ports lead to a machine`() {
    var lab = Self.laboratory()
    let path = "loadBalancers/l/backendAddressPools/p/queryInboundNatRulePortMapping"
    func ports(_ body: JSONValue) -> JSONValue {
      lab.ask(.post, path, body).body?["inboundNatRulePortMappings"] ?? .null
    }
    #expect(
      ports(["ipAddress": "10.0.0.6"])
        == [["inboundNatRuleName": "ssh", "protocol": "Tcp", "frontendPort": 5001, "backendPort": 22]])
    #expect(
      ports(["ipConfiguration": Self.reference("networkInterfaces/one/ipConfigurations/c")])[0]["frontendPort"] == 5000)
    // The range is too short for a third, and nobody has the last.
    #expect(ports(["ipAddress": "10.0.0.7"]) == [])
    #expect(ports(["ipAddress": "10.0.0.99"]) == [])
    #expect(lab.ask(.post, path.replacing("/p/", with: "/q/"), [:]).status == 404)
  }

  @Test func `addresses of configurations are exchanged`() {
    var lab = Self.laboratory()
    let ends = ["one", "two"].map { Self.reference("networkInterfaces/\($0)/ipConfigurations/c") }
    let moved = lab.ask(
      .post, "virtualNetworks/vnet1/moveIpConfigurations",
      ["moveIpConfigurationItems": [["sourceIpConfiguration": ends[0], "targetIpConfiguration": ends[1]]]])
    #expect(moved.status == 200)
    func address(_ name: String) -> JSONValue {
      lab.ask(.get, "networkInterfaces/\(name)").body?.found(
        "properties.ipConfigurations[0].properties.privateIPAddress")
        ?? .null
    }
    #expect(address("one") == "10.0.0.6" && address("two") == "10.0.0.5")
  }

  @Test func `a public address says whether it is guarded`() {
    var lab = Laboratory()
    for (name, mode) in [("open", "Disabled"), ("safe", "Enabled")] {
      _ = lab.ask(
        .put, "publicIPAddresses/\(name)",
        [
          "location": "westeurope", "sku": ["name": "Standard"],
          "properties": [
            "publicIPAllocationMethod": "Static", "ddosSettings": ["protectionMode": .string(mode)],
          ],
        ])
    }
    #expect(lab.ask(.post, "publicIPAddresses/safe/ddosProtectionStatus").body?["isWorkloadProtected"] == "True")
    #expect(lab.ask(.post, "publicIPAddresses/open/ddosProtectionStatus").body?["isWorkloadProtected"] == "False")
    #expect(lab.ask(.post, "publicIPAddresses/none/ddosProtectionStatus").status == 404)
  }
}
