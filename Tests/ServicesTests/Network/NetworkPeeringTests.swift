import ARM
import JSON
import Testing
import World

@testable import Services

/// Networks that are peered.
@Suite struct NetworkPeeringTests {
  private static func laboratory(_ ranges: [(name: String, range: JSONValue)]) -> Laboratory {
    var lab = Laboratory()
    for (name, range) in ranges {
      let made = lab.ask(
        .put, "virtualNetworks/\(name)",
        ["location": "westeurope", "properties": ["addressSpace": ["addressPrefixes": [range]]]])
      #expect(made.isSuccess)
    }
    return lab
  }

  private static func peer(_ one: String, _ other: String, name: String = "p", in lab: inout Laboratory) -> Response {
    lab.ask(
      .put, "virtualNetworks/\(one)/virtualNetworkPeerings/\(name)",
      ["properties": ["remoteVirtualNetwork": ["id": .string(Laboratory.path("virtualNetworks/\(other)"))]]])
  }

  private static func state(_ network: String, in lab: inout Laboratory) -> JSONValue {
    lab.ask(.get, "virtualNetworks/\(network)/virtualNetworkPeerings/p").body?.at("properties", "peeringState") ?? .null
  }

  @Test func `are met from both sides, and cut off from one`() {
    var lab = Self.laboratory([("a", "10.0.0.0/16"), ("b", "10.1.0.0/16")])
    #expect(Self.peer("a", "b", in: &lab).body?.at("properties", "peeringState") == "Initiated")
    #expect(Self.peer("b", "a", in: &lab).body?.at("properties", "peeringState") == "Connected")
    #expect(Self.state("a", in: &lab) == "Connected")
    #expect(lab.ask(.delete, "virtualNetworks/b/virtualNetworkPeerings/p").status == 200)
    #expect(Self.state("a", in: &lab) == "Disconnected")
    #expect(Self.peer("b", "a", in: &lab).error?.code == "RemotePeeringIsDisconnected")
    // Putting the cut-off side again does not mend it.
    #expect(Self.peer("a", "b", in: &lab).body?.at("properties", "peeringState") == "Disconnected")
    #expect(lab.ask(.delete, "virtualNetworks/a/virtualNetworkPeerings/p").status == 200)
    #expect(Self.peer("b", "a", in: &lab).body?.at("properties", "peeringState") == "Initiated")
  }

  @Test func `do not hold a network, which cuts the other off when it goes`() {
    var lab = Self.laboratory([("a", "10.0.0.0/16"), ("b", "10.1.0.0/16")])
    #expect(Self.peer("a", "b", in: &lab).isSuccess)
    #expect(Self.peer("b", "a", in: &lab).isSuccess)
    #expect(lab.ask(.delete, "virtualNetworks/b").status == 200)
    #expect(Self.state("a", in: &lab) == "Disconnected")
  }

  @Test func `are refused where they cannot be`() {
    var lab = Self.laboratory([("a", "10.0.0.0/16"), ("b", "10.1.0.0/16"), ("c", "10.0.128.0/17")])
    let before = lab.world.resources
    #expect(Self.peer("a", "c", in: &lab).error?.code == "VnetAddressSpacesOverlap")
    #expect(Self.peer("a", "a", in: &lab).error?.code == "InvalidResourceReference")
    #expect(Self.peer("a", "nope", in: &lab).error?.code == "InvalidResourceReference")
    #expect(before == lab.world.resources)
    #expect(Self.peer("a", "b", in: &lab).isSuccess)
    #expect(Self.peer("a", "b", name: "q", in: &lab).error?.code == "AnotherPeeringAlreadyReferencesRemoteVnet")
  }

  @Test func `reach other regions`() {
    var lab = Self.laboratory([("a", "10.0.0.0/16")])
    let made = lab.ask(
      .put, "virtualNetworks/far",
      ["location": "eastus", "properties": ["addressSpace": ["addressPrefixes": ["10.9.0.0/16"]]]])
    #expect(made.isSuccess)
    #expect(Self.peer("a", "far", in: &lab).isSuccess)
  }
}
