import ARM
import JSON
import Orchestration
import Testing
import World

@testable import Services

/// Deployments over virtual time.
@Suite struct DeploymentTests {
  private static let vnet: JSONValue = ["addressSpace": ["addressPrefixes": ["10.0.0.0/16"]]]

  @Test func `what waits for another comes after it, and outputs come last`() {
    var lab = Laboratory()
    let properties = lab.deploy(
      "d",
      [
        "parameters": ["Prefix": ["type": "string", "defaultValue": "x"]],
        "resources": [
          network(
            "virtualNetworks/subnets", "v/late", dependsOn: ["v"], properties: ["addressPrefix": "10.0.9.0/24"]),
          network(
            "virtualNetworks", "v",
            dependsOn: ["[resourceId('Microsoft.Network/networkSecurityGroups', 'n')]"], properties: Self.vnet),
          network("networkSecurityGroups", "n"),
        ],
        "outputs": [
          "ID": [
            "type": "string",
            "value": "[concat(parameters('prefix'), reference('v').subnets[0].properties.addressPrefix)]",
          ]
        ],
      ], parameters: ["prefix": ["value": "a"]])
    #expect(properties["provisioningState"] == "Succeeded", "\(properties.text())")
    #expect(
      lab.operations(of: "d") == [
        "Create n Succeeded Created", "Create v Succeeded Created", "Create v/late Succeeded Created",
        "EvaluateDeploymentOutput Succeeded OK",
      ])
    #expect(properties["outputs"] == ["id": ["type": "String", "value": "a10.0.9.0/24"]])
    #expect(properties["parameters"] == ["prefix": ["type": "String", "value": "a"]])
    #expect(properties["duration"] == "PT4S")
    #expect(properties["outputResources"].array?.count == 3)
  }

  @Test func `nobody waits for more than needed`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let begun = lab.ask(
      .put, Laboratory.deployment("d"),
      Laboratory.body([
        "resources": [
          scaleSet("quick", count: 0), scaleSet("slow", count: 2),
          network("networkSecurityGroups", "afterquick", dependsOn: ["quick"]),
          network("routeTables", "afterslow", dependsOn: ["slow"]),
        ]
      ]))
    lab.advance(seconds: 2 + Durations.setOverhead)
    #expect(lab.ask(.get, "networkSecurityGroups/afterquick").status == 200)
    #expect(lab.ask(.get, "routeTables/afterslow").status == 404)
    #expect(lab.world.processes.count == 1)
    lab.wait(for: begun)
    #expect(lab.ask(.get, "routeTables/afterslow").status == 200)
    #expect(
      lab.operations(of: "d") == [
        "Create quick Succeeded OK", "Create slow Succeeded OK", "Create afterquick Succeeded Created",
        "Create afterslow Succeeded Created",
      ])
    #expect(lab.ask(.get, Laboratory.deployment("d")).body?.at("properties", "duration") == "PT1M19S")
  }

  @Test func `goes on from a state file as if nothing had been`() throws {
    var lab = Laboratory()
    lab.makeNetwork()
    let begun = lab.ask(
      .put, Laboratory.deployment("d"),
      Laboratory.body(
        [
          "parameters": ["p": ["type": "securestring"]],
          "resources": [
            scaleSet("s", count: 2), network("networkSecurityGroups", "n", dependsOn: ["s"]),
          ], "outputs": ["o": ["type": "string", "value": "[reference('n').resourceGuid]"]],
        ], parameters: ["p": ["value": "secret word"]]))
    #expect(begun.status == 201)
    var other = lab
    for _ in 0..<12 {
      other.advance(seconds: 10)
      other.world = try World(stateText: other.world.stateText)
    }
    lab.advance(seconds: 120)
    #expect(lab.world.resources == other.world.resources)
    #expect(!String(decoding: lab.world.stateText, as: UTF8.self).contains("secret word"))
    #expect(lab.ask(.get, Laboratory.deployment("d")).body?.at("properties", "provisioningState") == "Succeeded")
  }

  @Test func `made again, it brings resources up to date`() {
    var lab = Laboratory()
    let resources: JSONValue = [network("routeTables", "r", more: ["tags": ["v": "[parameters('v')]"]])]
    let parameters: JSONValue = ["v": ["type": "string"]]
    let sections: JSONObject = ["parameters": parameters, "resources": resources]
    lab.deploy("d", sections, parameters: ["v": ["value": "1"]])
    let body = Laboratory.body(sections, parameters: ["v": ["value": "2"]])
    let second = lab.ask(.put, Laboratory.deployment("d"), body)
    #expect(second.status == 200)
    lab.wait(for: second)
    #expect(lab.operations(of: "d") == ["Create r Succeeded OK"])
    #expect(lab.ask(.get, "routeTables/r").body?["tags"] == ["v": "2"])
  }

  @Test func `in Complete mode what the template has not goes away`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let subnet = Laboratory.path("virtualNetworks/vnet1/subnets/subnet1")
    let made = lab.ask(
      .put, "networkInterfaces/i",
      [
        "location": "westeurope",
        "properties": ["ipConfigurations": [["name": "c", "properties": ["subnet": ["id": .string(subnet)]]]]],
      ])
    #expect(made.status == 201)
    lab.deploy("first", ["resources": [scaleSet("s", count: 1)]])
    let kept = network("routeTables", "r")
    let properties = lab.deploy("second", ["resources": [kept]], mode: "complete")
    #expect(properties["provisioningState"] == "Succeeded", "\(properties.text())")
    let left = lab.ask(.get, Laboratory.group + "/resources").body?["value"].array ?? []
    #expect(left.map { $0["name"] } == ["r"])
    #expect(
      Set(lab.operations(of: "second").dropFirst()) == [
        "Delete vnet1 Succeeded OK", "Delete i Succeeded OK", "Delete s Succeeded OK",
      ])
    #expect(lab.ask(.get, Laboratory.deployment("first")).status == 200)
  }

  @Test func `in Complete mode what is used goes after what uses it`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let subnet: JSONValue = ["id": .string(Laboratory.path("virtualNetworks/vnet1/subnets/subnet1"))]
    let configuration: JSONValue = ["name": "c", "properties": ["subnet": subnet]]
    _ = lab.ask(
      .put, "networkInterfaces/i", ["location": "westeurope", "properties": ["ipConfigurations": [configuration]]])
    let properties = lab.deploy("d", [:], mode: "Complete")
    #expect(properties["provisioningState"] == "Succeeded", "\(properties.text())")
    #expect(lab.operations(of: "d") == ["Delete i Succeeded OK", "Delete vnet1 Succeeded OK"])
  }

  @Test func `in Complete mode what cannot go fails the deployment`() {
    var lab = Laboratory()
    lab.makeNetwork()
    _ = lab.ask(.put, Laboratory.subscription + "/resourceGroups/rg2", ["location": "westeurope"])
    let subnet: JSONValue = ["id": .string(Laboratory.path("virtualNetworks/vnet1/subnets/subnet1"))]
    let configuration: JSONValue = ["name": "c", "properties": ["subnet": subnet]]
    _ = lab.ask(
      .put, Laboratory.subscription + "/resourceGroups/rg2/providers/Microsoft.Network/networkInterfaces/i",
      ["location": "westeurope", "properties": ["ipConfigurations": [configuration]]])
    let properties = lab.deploy("d", [:], mode: "Complete")
    #expect(properties.at("error", "details")[0]["code"] == "InUseSubnetCannotBeDeleted", "\(properties.text())")
    #expect(lab.operations(of: "d") == ["Delete vnet1 Failed BadRequest"])
  }

  @Test(arguments: [
    ("VMSS", "vmss"), ("NewVNet", "newVNet"), ("IPAddress", "ipAddress"), ("loadBalancer", "loadBalancer"),
    ("VM1", "vM1"), ("_A", "_A"), ("ÄB", "äb"), ("X", "x"), ("", ""),
  ]) func `names of outputs begin small`(declared: String, shown: String) {
    #expect(DeploymentName.shown(declared) == shown)
  }

  @Test func `a deployment inside of another is one of its resources`() {
    var lab = Laboratory()
    let inner: JSONValue = [
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0", "parameters": ["name": ["type": "string"]],
      "resources": [network("routeTables", "[parameters('name')]")],
      "outputs": ["MadeName": ["type": "string", "value": "[concat(parameters('name'), '!')]"]],
    ]
    let nested: JSONValue = [
      "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01", "name": "inner",
      "properties": [
        "mode": "Incremental", "expressionEvaluationOptions": ["scope": "inner"], "template": inner,
        "parameters": ["name": ["value": "r"]],
      ],
    ]
    let properties = lab.deploy(
      "outer",
      [
        "resources": [
          nested,
          network(
            "networkSecurityGroups", "n", more: ["tags": ["from": "[reference('inner').outputs.madeName.value]"]]),
        ]
      ])
    #expect(properties["provisioningState"] == "Succeeded", "\(properties.text())")
    #expect(lab.ask(.get, "networkSecurityGroups/n").body?["tags"] == ["from": "r!"])
    #expect(properties["outputResources"].array?.map { $0["id"].string?.lastWord } == ["r", "n"])
    let list = lab.ask(.get, Laboratory.group + "/providers/Microsoft.Resources/deployments").body?["value"]
    #expect(list?.array?.map { $0["name"] } == ["outer", "inner"])
  }

  @Test func `goes to the subscription, and from there into groups`() {
    var lab = Laboratory()
    let path = Laboratory.subscription + "/providers/Microsoft.Resources/deployments/top"
    var body = Laboratory.body([
      "resources": [
        [
          "type": "Microsoft.Resources/resourceGroups", "apiVersion": "2024-11-01", "name": "rg9",
          "location": "eastus",
        ]
      ]
    ])
    #expect(lab.ask(.put, path, body).body?.at("error", "code") == "LocationRequired")
    body["location"] = "eastus"
    let begun = lab.ask(.put, path, body)
    #expect(begun.status == 201, "\(begun.body?.text() ?? "")")
    lab.wait(for: begun)
    #expect(lab.ask(.get, path).body?.at("properties", "provisioningState") == "Succeeded")
    #expect(lab.ask(.get, path).body?["location"] == "eastus")
    #expect(lab.ask(.get, Laboratory.subscription + "/resourceGroups/rg9").status == 200)
    let all = lab.ask(.get, Laboratory.subscription + "/providers/Microsoft.Resources/deployments").body?["value"]
    #expect(all?.array?.map { $0["name"] } == ["top"])
  }
}
