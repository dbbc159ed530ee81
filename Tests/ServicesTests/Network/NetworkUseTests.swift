import ARM
import JSON
import Testing
import World

@testable import Services

/// What scale sets use of the network.
@Suite struct NetworkUseTests {
  private static let set = Laboratory.group + "/providers/Microsoft.Compute/virtualMachineScaleSets/s"
  private static let pool = Laboratory.path("loadBalancers/l/backendAddressPools/p")

  /// A laboratory with a set `s` on a network, a balancer and a security group.
  private func laboratory(count: Int, mode: String = "Uniform") -> Laboratory {
    var lab = Laboratory()
    lab.makeNetwork()
    var set = scaleSet("s", count: count)
    set.set(.string(mode), at: ["properties", "orchestrationMode"])
    if mode == "Flexible" { set.set(1, at: ["properties", "platformFaultDomainCount"]) }
    var card =
      set.at("properties", "virtualMachineProfile", "networkProfile", "networkInterfaceConfigurations")[0]
    var configuration = card.at("properties", "ipConfigurations")[0]
    configuration.set([["id": .string(Self.pool)]], at: ["properties", "loadBalancerBackendAddressPools"])
    card.set([configuration], at: ["properties", "ipConfigurations"])
    card.set(
      ["id": .string(Laboratory.path("networkSecurityGroups/n"))], at: ["properties", "networkSecurityGroup"])
    set.set(
      [card], at: ["properties", "virtualMachineProfile", "networkProfile", "networkInterfaceConfigurations"])
    set["dependsOn"] = ["l", "n"]
    let properties = lab.deploy(
      "d",
      [
        "resources": [
          network("loadBalancers", "l", properties: ["backendAddressPools": [["name": "p"], ["name": "q"]]]),
          network("networkSecurityGroups", "n"), set,
        ]
      ])
    #expect(properties["provisioningState"] == "Succeeded", "\(properties.text())")
    return lab
  }

  @Test func `are shown by what they use`() {
    var lab = laboratory(count: 3)
    let card = "\(Self.set)/virtualMachines/1/networkInterfaces/nic"
    let balancer = lab.ask(.get, "loadBalancers/l").body ?? .null
    let users = balancer.found("properties.backendAddressPools[0].properties.backendIPConfigurations").array ?? []
    #expect(users.count == 3)
    #expect(users[1] == ["id": .string(card + "/ipConfigurations/ip")])
    #expect(balancer.found("properties.backendAddressPools[1].properties.backendIPConfigurations").isNull)
    let subnet = lab.ask(.get, "virtualNetworks/vnet1/subnets/subnet1").body ?? .null
    #expect(subnet.at("properties", "ipConfigurations").array == users)
    let group = lab.ask(.get, "networkSecurityGroups/n").body ?? .null
    #expect(group.at("properties", "networkInterfaces")[1] == ["id": .string(card)])
    // What is shown goes back unharmed.
    #expect(lab.ask(.put, "loadBalancers/l", balancer).body?.without(["etag"]) == balancer.without(["etag"]))
  }

  @Test(arguments: [
    ("Uniform", "/providers/Microsoft.Compute/virtualMachineScaleSets/s/virtualMachines/0/networkInterfaces/nic"),
    ("Flexible", "/providers/Microsoft.Network/networkInterfaces/nic-s_"),
  ]) func `keep what they use from being deleted`(mode: String, user: String) {
    var lab = laboratory(count: 1, mode: mode)
    let before = lab.world.resources
    let subnet = lab.ask(.delete, "virtualNetworks/vnet1/subnets/subnet1").body ?? .null
    #expect(subnet.at("error", "code") == "InUseSubnetCannotBeDeleted")
    let text = subnet.at("error", "message").string ?? ""
    #expect(text.hasPrefix("Subnet subnet1 is in use by \(Laboratory.group)\(user)"), "\(text)")
    #expect(text.contains("/ipConfigurations/ip and cannot be deleted."))
    #expect(lab.ask(.delete, "virtualNetworks/vnet1").error?.code == "InUseSubnetCannotBeDeleted")
    #expect(lab.ask(.delete, "networkSecurityGroups/n").error?.code == "InUseNetworkSecurityGroupCannotBeDeleted")
    let balancer = lab.ask(.delete, "loadBalancers/l")
    #expect(balancer.status == 400)
    #expect(
      balancer.body?["error"]
        == [
          "code": "LoadBalancerInUseByVirtualMachineScaleSet",
          "message": .string(
            "Cannot remove load balancer \(Laboratory.path("loadBalancers/l")) with child resources \(Self.pool) since "
              + "they are in use by virtual machine scale set \(Self.set)."),
        ])
    #expect(
      lab.ask(.delete, "loadBalancers/l/backendAddressPools/p").error?.code
        == "LoadBalancerInUseByVirtualMachineScaleSet")
    #expect(lab.ask(.delete, "loadBalancers/l/backendAddressPools/q").status == 200)
    #expect(before.count == lab.world.resources.count)
    lab.wait(for: lab.ask(.delete, Self.set))
    for path in ["loadBalancers/l", "networkSecurityGroups/n", "virtualNetworks/vnet1"] {
      #expect(lab.ask(.delete, path).status == 200, "\(path)")
    }
  }

  @Test func `keep it also while they are empty`() {
    var lab = laboratory(count: 0)
    let text = lab.ask(.delete, "virtualNetworks/vnet1/subnets/subnet1").error?.message ?? ""
    #expect(text.hasPrefix("Subnet subnet1 is in use by \(Self.set) and cannot be deleted."))
  }
}
