import ARM
import JSON
import Testing

@testable import Services

/// The network that `az vmss create` makes, against what the real `az` printed of such a one.
@Suite struct NetworkExampleTests {
  private static let path =
    Laboratory.subscription + "/resourceGroups/rg-vmss-prod/providers/Microsoft.Network/"

  private func laboratory() -> Laboratory {
    var lab = Laboratory()
    _ = lab.ask(.put, Laboratory.subscription + "/resourceGroups/rg-vmss-prod", ["location": "eastus"])
    let requests: [(String, JSONValue)] = [
      (
        "virtualNetworks/vmss-appVNET",
        [
          "location": "eastus", "tags": [:],
          "properties": [
            "addressSpace": ["addressPrefixes": ["10.0.0.0/16"]], "enableVmProtection": false,
            "subnets": [["name": "vmss-appSubnet", "properties": ["addressPrefix": "10.0.0.0/24"]]],
          ],
        ]
      ),
      (
        "publicIPAddresses/vmss-appLBPublicIP",
        [
          "location": "East US", "tags": [:], "properties": ["publicIPAllocationMethod": "Static"],
          "sku": ["name": "Standard"],
        ]
      ),
      (
        "loadBalancers/vmss-appLB",
        [
          "location": "eastus", "tags": [:], "sku": ["name": "Standard"],
          "properties": [
            "backendAddressPools": [["name": "vmss-appLBBEPool"]],
            "frontendIPConfigurations": [
              [
                "name": "loadBalancerFrontEnd",
                "properties": [
                  "publicIPAddress": ["id": .string(Self.path + "publicIPAddresses/vmss-appLBPublicIP")]
                ],
              ]
            ],
            "loadBalancingRules": [
              [
                "name": "LBRule",
                "properties": [
                  "frontendIPConfiguration": [
                    "id": .string(
                      Self.path + "loadBalancers/vmss-appLB/frontendIPConfigurations/loadBalancerFrontEnd")
                  ],
                  "backendAddressPool": [
                    "id": .string(Self.path + "loadBalancers/vmss-appLB/backendAddressPools/vmss-appLBBEPool")
                  ], "protocol": "tcp", "frontendPort": 80, "backendPort": 80, "enableFloatingIP": false,
                  "idleTimeoutInMinutes": 5,
                ],
              ]
            ],
          ],
        ]
      ),
      (
        "loadBalancers/vmss-appLB/inboundNatRules/NatRule",
        [
          "location": "eastus",
          "properties": [
            "frontendIPConfiguration": [
              "id": .string(Self.path + "loadBalancers/vmss-appLB/frontendIPConfigurations/loadBalancerFrontEnd")
            ],
            "backendAddressPool": [
              "id": .string(Self.path + "loadBalancers/vmss-appLB/backendAddressPools/vmss-appLBBEPool")
            ], "backendPort": 22, "frontendPortRangeStart": "50000", "frontendPortRangeEnd": "50119",
            "protocol": "tcp",
          ],
        ]
      ),
      (
        "networkSecurityGroups/vmss-appNSG",
        [
          "location": "eastus", "tags": [:],
          "properties": [
            "securityRules": [
              [
                "name": "default-allow-ssh",
                "properties": [
                  "protocol": "Tcp", "sourcePortRange": "*", "destinationPortRange": "22",
                  "sourceAddressPrefix": "*", "destinationAddressPrefix": "*", "access": "Allow", "priority": 1000,
                  "direction": "Inbound",
                ],
              ]
            ]
          ],
        ]
      ),
    ]
    for (path, body) in requests {
      let response = lab.ask(.put, Self.path + path, body)
      #expect(response.status == 201, "\(path): \(response.body?.text() ?? "")")
    }
    return lab
  }

  @Test(arguments: [
    ("virtualNetworks/vmss-appVNET", "network-vnet-show"),
    ("virtualNetworks/vmss-appVNET/subnets/vmss-appSubnet", "network-subnet-show"),
    ("publicIPAddresses/vmss-appLBPublicIP", "network-public-ip-show"),
    ("loadBalancers/vmss-appLB", "network-lb-show"),
    ("networkSecurityGroups/vmss-appNSG", "network-nsg-show"),
  ]) func `shows what Azure shows`(path: String, example: String) throws {
    var lab = laboratory()
    let response = lab.ask(.get, Self.path + path)
    let chance: Set = ["etag", "resourceGuid", "ipAddress"]
    // The example pool of the sheet was shown before its NAT rule was made.
    let later: Set = path.hasPrefix("loadBalancers") ? ["inboundNatRules"] : []
    let expected = try fixture("examples/\(example).json")
    let shown = response.body?.printed ?? .null
    func compared(_ value: JSONValue) -> JSONValue {
      var value = value.without(chance)
      if !later.isEmpty, case .array(var pools) = value["backendAddressPools"] {
        for position in pools.indices { pools[position].remove(at: ["inboundNatRules"]) }
        value["backendAddressPools"] = .array(pools)
      }
      return value
    }
    #expect(compared(shown).text(sortsNames: true) == compared(expected).text(sortsNames: true))
    #expect(shown["etag"].string?.hasPrefix("W/\"") == true)
  }

  @Test func `shows a probe that came with the balancer`() throws {
    var lab = laboratory()
    var balancer = lab.ask(.get, Self.path + "loadBalancers/vmss-appLB").body ?? .null
    balancer.set(
      [["name": "http-probe", "properties": ["port": 80, "protocol": "http", "requestPath": "/health"]]],
      at: ["properties", "probes"])
    #expect(lab.ask(.put, Self.path + "loadBalancers/vmss-appLB", balancer).status == 200)
    let shown = lab.ask(.get, Self.path + "loadBalancers/vmss-appLB/probes/http-probe").body?.printed ?? .null
    #expect(shown.without(["etag"]) == (try fixture("examples/network-lb-probe-create.json").without(["etag"])))
    // What goes with the balancer is not lost on the way.
    let again = lab.ask(.get, Self.path + "loadBalancers/vmss-appLB").body ?? .null
    #expect(again.at("properties", "resourceGuid") == balancer.at("properties", "resourceGuid"))
    #expect(again.at("properties", "inboundNatRules").array?.count == 1)
  }
}
