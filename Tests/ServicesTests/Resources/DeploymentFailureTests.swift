import ARM
import JSON
import Testing
import World

@testable import Services

/// Deployments that fail (platform.md §9.6, vmss.md §0.2).
@Suite struct DeploymentFailureTests {
  private static let message =
    "At least one resource deployment operation failed. Please list deployment operations for details. Please see "
    + "https://aka.ms/arm-deployment-operations for usage details."

  @Test func `a refusal stops what waits for it and nothing else`() {
    var lab = Laboratory()
    let begun = lab.ask(
      .put, Laboratory.deployment("d"),
      Laboratory.body([
        "resources": [
          network("networkSecurityGroups", "before"),
          network(
            "virtualNetworks", "bad",
            properties: [
              "addressSpace": ["addressPrefixes": ["10.0.0.0/16"]],
              "subnets": [["name": "s", "properties": ["addressPrefix": "192.168.0.0/24"]]],
            ]), network("routeTables", "after", dependsOn: ["bad"]),
          network("applicationSecurityGroups", "beside", dependsOn: ["before"]),
        ], "outputs": ["o": ["type": "string", "value": "never"]],
      ]))
    lab.wait(for: begun)
    let bad = Laboratory.path("virtualNetworks/bad")
    let detail: JSONValue = [
      "code": "NetcfgSubnetRangeOutsideVnet", "target": .string(bad),
      "message": .string(
        "Subnet 's' is not valid because its IP address range is outside the IP address range of virtual network 'bad'."
      ),
    ]
    let error: JSONValue = [
      "code": "DeploymentFailed", "target": .string(Laboratory.deployment("d")), "message": .string(Self.message),
      "details": [detail],
    ]
    // The members stand in the order in which Azure writes them, because clients print the text as it came.
    #expect(lab.poll(begun.operationURL ?? "")?.text() == (["status": "Failed", "error": error] as JSONValue).text())
    let properties = lab.ask(.get, Laboratory.deployment("d")).body?["properties"] ?? .null
    #expect(properties["provisioningState"] == "Failed")
    #expect(properties["error"] == error)
    #expect(properties["outputs"].isNull && properties["outputResources"].isNull)
    #expect(
      lab.operations(of: "d") == [
        "Create before Succeeded Created", "Create bad Failed BadRequest", "Create beside Succeeded Created",
      ])
    let operations = lab.ask(.get, Laboratory.deployment("d/operations")).body ?? .null
    #expect(operations.found("value[1].properties.statusMessage") == ["error": detail])
    #expect(lab.ask(.get, "networkSecurityGroups/before").status == 200)
    #expect(lab.ask(.get, "applicationSecurityGroups/beside").status == 200)
    #expect(lab.ask(.get, "routeTables/after").status == 404)
  }

  @Test func `several refusals are all told`() {
    var lab = Laboratory()
    let properties = lab.deploy(
      "d",
      [
        "resources": [
          network("routeTables", "-a"), network("routeTables", "-b"), network("routeTables", "c"),
        ]
      ])
    let details = properties.at("error", "details").array ?? []
    #expect(details.map { $0["code"] } == ["InvalidResourceName", "InvalidResourceName"])
    #expect(lab.ask(.get, "routeTables/c").status == 200)
  }

  @Test func `a failed deployment can be made again`() {
    var lab = Laboratory()
    let sections: JSONObject = [
      "resources": [
        network(
          "natGateways", "g",
          properties: ["publicIpAddresses": [["id": .string(Laboratory.path("publicIPAddresses/p"))]]])
      ]
    ]
    #expect(lab.deploy("d", sections).at("error", "details")[0]["code"] == "InvalidResourceReference")
    _ = lab.ask(.put, "publicIPAddresses/p", ["location": "westeurope", "sku": ["name": "Standard"]])
    let properties = lab.deploy("d", sections)
    #expect(properties["provisioningState"] == "Succeeded")
    #expect(properties["error"].isNull)
    #expect(lab.operations(of: "d") == ["Create g Succeeded Created"])
  }

  @Test func `a resource that fails late is told with its own error inside`() {
    var lab = Laboratory()
    lab.makeNetwork()
    lab.world.faults.append(
      Fault(
        number: 1, effect: .provisionFailed(code: "OSProvisioningTimedOut"), selectors: [.set("s")],
        from: lab.world.now, until: nil, probability: 1))
    let properties = lab.deploy(
      "d", ["resources": [scaleSet("s", count: 1), network("routeTables", "r", dependsOn: ["s"])]])
    let set = Laboratory.group + "/providers/Microsoft.Compute/virtualMachineScaleSets/s"
    let detail = properties.at("error", "details")[0]
    #expect(properties.at("error", "code") == "DeploymentFailed")
    #expect(detail["code"] == "ResourceDeploymentFailure")
    #expect(detail["target"] == .string(set))
    #expect(
      detail["message"] == "The resource operation completed with terminal provisioning state 'Failed'.")
    #expect(detail["details"][0]["code"] == "OSProvisioningTimedOut")
    #expect(lab.operations(of: "d") == ["Create s Failed Conflict"])
    let operation = lab.ask(.get, Laboratory.deployment("d/operations")).body?["value"][0].at(
      "properties", "statusMessage")
    #expect(operation == ["status": "Failed", "error": detail])
    #expect(lab.ask(.get, set).status == 200)
    #expect(lab.ask(.get, "routeTables/r").status == 404)
  }

  @Test func `an expression without a value is told by itself`() {
    var lab = Laboratory()
    let properties = lab.deploy(
      "d",
      [
        "resources": [
          network("routeTables", "r"),
          network("networkSecurityGroups", "n", more: ["tags": ["t": "[reference('r').nothing]"]]),
        ]
      ])
    let error = properties["error"]
    #expect(error["code"] == "InvalidTemplate", "\(error.text())")
    let text = error["message"].string ?? ""
    #expect(
      text.hasPrefix(
        "Unable to process template language expressions for resource '\(Laboratory.path("networkSecurityGroups/n"))' at line '1' and column '"
      ))
    #expect(text.contains("The language expression property 'nothing' doesn't exist, available properties are '"))
    #expect(lab.operations(of: "d") == ["Create r Succeeded Created", "Create n Failed BadRequest"])
  }

  @Test func `outputs without a value fail the deployment, and what was made stays`() {
    var lab = Laboratory()
    let properties = lab.deploy(
      "d",
      [
        "resources": [network("routeTables", "r")],
        "outputs": [
          "good": ["type": "int", "value": 1], "bad": ["type": "int", "value": "[reference('r').nothing]"],
        ],
      ])
    #expect(properties["provisioningState"] == "Failed")
    #expect(properties.at("error", "code") == "DeploymentOutputEvaluationFailed")
    #expect(properties.at("error", "details")[0]["target"] == "bad")
    #expect(lab.operations(of: "d").last == "EvaluateDeploymentOutput Failed BadRequest")
    #expect(lab.ask(.get, "routeTables/r").status == 200)
  }

  @Test func `a failure inside of a deployment inside is told all the way up`() {
    var lab = Laboratory()
    let inner: JSONValue = [
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0", "resources": [network("routeTables", "-r")],
    ]
    let properties = lab.deploy(
      "outer",
      [
        "resources": [
          [
            "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "inner",
            "properties": ["mode": "Incremental", "template": inner],
          ]
        ]
      ])
    let nested = properties.at("error", "details")[0]
    #expect(nested["code"] == "ResourceDeploymentFailure")
    #expect(nested["target"] == .string(Laboratory.deployment("inner")))
    #expect(nested["details"][0]["code"] == "DeploymentFailed")
    #expect(nested["details"][0]["details"][0]["code"] == "InvalidResourceName")
  }

  @Test func `a group that goes away takes its deployments along`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let begun = lab.ask(
      .put, Laboratory.deployment("d"),
      Laboratory.body(["resources": [scaleSet("s", count: 1), network("routeTables", "r", dependsOn: ["s"])]]))
    lab.advance(seconds: 5)
    let gone = lab.ask(.delete, Laboratory.group)
    #expect(
      lab.ask(.put, Laboratory.deployment("e"), Laboratory.body([:])).body?.at("error", "code")
        == "ResourceGroupBeingDeleted")
    lab.wait(for: gone)
    lab.advance(seconds: 600)
    #expect(lab.ask(.get, Laboratory.group).status == 404)
    #expect(lab.world.processes.isEmpty)
    #expect(lab.world.operations.anyInProgress == false)
    #expect(Array(lab.world.resources.all).isEmpty, "\(begun.status)")
  }
}
