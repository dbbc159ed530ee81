import JSON
import Testing

@testable import Templates

/// Templates that the real `az` sent.
@Suite struct RecordedTemplateTests {
  private func plan(of name: String) throws -> DeploymentPlan {
    let record = try fixture("parse/" + name)
    let requests = record["requests"].array ?? []
    let body = try #require(requests.last { $0["method"] == "PUT" && !$0.at("body", "properties", "template").isNull })
    let properties = body.at("body", "properties")
    return try DeploymentPlan(
      DeploymentTemplate(properties["template"]), parameters: properties["parameters"].object ?? [:], in: scope())
  }

  @Test(arguments: try fixtureNames(in: "parse")) func `expands, survives being kept, and ends`(name: String) throws {
    let plan = try plan(of: name)
    let kept = try DeploymentPlan(json: try JSONParser.parse(plan.json.text()), provider: scope().provider)
    #expect(kept.resources.map(\.id) == plan.resources.map(\.id))
    #expect(kept.resources.map(\.dependsOn) == plan.resources.map(\.dependsOn))
    var finished: Set<Int> = []
    while finished.count < plan.resources.count {
      let ready = plan.ready(finished: finished)
      try #require(!ready.isEmpty)
      finished.formUnion(ready)
    }
  }

  @Test func `a scale set with a load balancer goes in three waves`() throws {
    let plan = try plan(of: "vmss-create-01.json")
    #expect(
      plan.resources.map(\.id) == [
        id("Microsoft.Network/publicIPAddresses/new1LBPublicIP"), id("Microsoft.Network/loadBalancers/new1LB"),
        id("Microsoft.Network/networkSecurityGroups/new1NSG"),
        id("Microsoft.Network/loadBalancers/new1LB/inboundNatRules/NatRule"),
        id("Microsoft.Compute/virtualMachineScaleSets/new1"),
      ])
    #expect(plan.resources.map(\.dependsOn) == [[], [0], [], [1], [1, 2]])
    #expect(plan.ready(finished: []) == [0, 2])
    #expect(plan.ready(finished: [0], started: [2]) == [1])
    #expect(plan.ready(finished: [0, 1], started: [2]) == [3])
    #expect(plan.ready(finished: [0, 1, 2]) == [3, 4])

    let set = try plan.body(of: 4) { _ in nil }
    #expect(set.object?.names == ["location", "tags", "properties", "sku"])
    #expect(set["properties"].object?.names.contains("singlePlacementGroup") == true)
    let nic = set.at("properties", "virtualMachineProfile", "networkProfile")["networkInterfaceConfigurations"][0]
    #expect(
      nic.at("properties", "networkSecurityGroup", "id")
        == .string(id("Microsoft.Network/networkSecurityGroups/new1NSG")))
    let rule = plan.resources[1].document.at("properties", "loadBalancingRules")[0]
    #expect(
      rule.at("properties", "backendAddressPool", "id")
        == .string(id("Microsoft.Network/loadBalancers/new1LB/backendAddressPools/new1LBBEPool")))
  }

  @Test func `the output of vmss create asks for the set with the newest API version`() throws {
    let plan = try plan(of: "vmss-create-01.json")
    var calls: [RuntimeCall] = []
    let outputs = try plan.outputs { call in
      calls.append(call)
      return ["id": .string(call.resourceID), "name": "new1", "properties": ["singlePlacementGroup": .null]]
    }
    #expect(
      calls == [
        RuntimeCall(
          function: "reference", resourceID: id("Microsoft.Compute/virtualMachineScaleSets/new1"),
          apiVersion: "2026-04-01", body: nil)
      ])
    #expect(JSONValue.object(outputs).text() == #"{"VMSS":{"type":"Object","value":{"singlePlacementGroup":null}}}"#)
  }

  @Test func `a secret that the template itself tells is not kept either`() throws {
    let plan = try DeploymentPlan(
      DeploymentTemplate(
        template([
          "parameters": [
            "s": ["type": "secureString", "defaultValue": "s3cret"],
            "o": ["type": "secureObject", "defaultValue": ["k": "s3cret"]],
          ],
          "outputs": ["n": ["type": "int", "value": "[length(parameters('s'))]"]],
        ])), parameters: [:], in: scope())
    #expect(try plan.outputs { _ in nil }["n"]?["value"] == 6)
    #expect(!plan.json.text().contains("s3cret"))
    let kept = try DeploymentPlan(json: plan.json, provider: scope().provider)
    #expect(
      try kept.outputs { _ in nil }["n"]?["value"] == .integer(DeploymentPlan.withheldSecret.utf8.count))
    #expect(throws: TemplateError.self) { try DeploymentPlan(json: ["template": 1], provider: { _ in nil }) }
  }

  @Test func `a password is used but neither shown nor kept`() throws {
    let plan = try plan(of: "vmss-create-06.json")
    let password = "Pa55w0rd!Pa55w0rd"
    let set = try #require(plan.resources.last)
    let path = ["properties", "virtualMachineProfile", "osProfile", "adminPassword"]
    #expect(path.reduce(set.document) { $0[$1] } == .string(password))
    #expect(!plan.json.text().contains(password))
    #expect(JSONValue.object(plan.shownParameters).text() == #"{"adminPassword":{"type":"SecureString"}}"#)
    let kept = try DeploymentPlan(json: plan.json, provider: scope().provider)
    let again = try #require(kept.resources.last)
    #expect(path.reduce(again.document) { $0[$1] } == .string(DeploymentPlan.withheldSecret))
  }
}
