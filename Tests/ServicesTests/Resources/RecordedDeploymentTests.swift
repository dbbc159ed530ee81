import ARM
import Foundation
import JSON
import Testing
import World

@testable import Services

/// Deployments that the real `az` sent.
@Suite struct RecordedDeploymentTests {
  static func names() throws -> [String] {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures/recorded")
    return try FileManager.default.contentsOfDirectory(atPath: folder.path).sorted()
  }

  @Test(arguments: try names()) func `are carried out`(name: String) throws {
    var lab = Laboratory()
    if !name.hasPrefix("deploy") { lab.makeRecordedSurroundings() }
    let (path, body) = try lab.recordedPut(name)
    let response = lab.ask(.put, path, body)
    #expect(response.status == 201, "\(response.body?.text() ?? "")")
    #expect(response.body?.at("properties", "provisioningState") == "Accepted")
    lab.wait(for: response)
    let deployment = lab.ask(.get, path).body ?? .null
    // These two name a probe, and az adds a health extension of its own: Azure refuses the set.
    let isRefused = ["vmss-create-05.json", "vmss-create-20.json"].contains(name)
    #expect(
      deployment.at("properties", "provisioningState") == (isRefused ? "Failed" : "Succeeded"),
      "\(deployment.at("properties", "error").text())")
    #expect(lab.world.processes.isEmpty)
    #expect(lab.world.events.last?.kind == .deploymentEnded)
    if isRefused { return }
    let set = "Microsoft.Compute/virtualMachineScaleSets/"
    let outputs: [String: (name: String, id: String)] = [
      "vmss-create-appgw.json": ("vmss", set + "agset"), "vmss-create-nat.json": ("vmss", set + "natset"),
      "lb-create-public.json": ("loadBalancer", "Microsoft.Network/loadBalancers/lbx"),
      "lb-create-private.json": ("loadBalancer", "Microsoft.Network/loadBalancers/lby"),
    ]
    guard let expected = outputs[name] ?? (name.hasPrefix("vmss") ? ("vmss", set + "new1") : nil) else {
      #expect(deployment.at("properties", "outputs").object?.names == ["o"])
      return
    }
    let resource = lab.ask(.get, Laboratory.group + "/providers/" + expected.id).body
    #expect(deployment.at("properties", "outputs", expected.name, "type") == "Object")
    #expect(deployment.at("properties", "outputs", expected.name, "value") == resource?["properties"])
    #expect(resource?.at("properties", "provisioningState") == "Succeeded")
  }

  @Test func `sent once more, one finds everything as it was`() throws {
    var lab = Laboratory()
    lab.makeRecordedSurroundings()
    let (path, body) = try lab.recordedPut("vmss-create-02.json")
    lab.wait(for: lab.ask(.put, path, body))
    let balancer = lab.ask(.get, "loadBalancers/new1LB").body ?? .null
    let address = lab.ask(.get, "publicIPAddresses/new1LBPublicIP").body ?? .null
    let names = lab.world.resources.all.map(\.id.text)
    lab.wait(for: lab.ask(.put, path, body))
    #expect(lab.ask(.get, path).body?.at("properties", "provisioningState") == "Succeeded")
    #expect(lab.ask(.get, "loadBalancers/new1LB").body?.without(["etag"]) == balancer.without(["etag"]))
    #expect(lab.ask(.get, "publicIPAddresses/new1LBPublicIP").body?.without(["etag"]) == address.without(["etag"]))
    #expect(lab.world.resources.all.map(\.id.text) == names)
    #expect(lab.operations(of: "vmss_deploy_x1").allSatisfy { $0.contains("Succeeded") })
  }

  @Test func `a gateway's members are found however az spells them`() throws {
    var lab = Laboratory()
    let (path, body) = try lab.recordedPut("vmss-create-appgw.json")
    lab.wait(for: lab.ask(.put, path, body))
    let gateway = lab.ask(.get, "applicationGateways/newgw").body?["properties"] ?? .null
    let listener = gateway["httpListeners"][0]["properties"]
    #expect(
      listener.object?.names.sorted() == [
        "frontendIPConfiguration", "frontendPort", "protocol", "provisioningState", "requestRoutingRules",
        "requireServerNameIndication",
      ])
    #expect(gateway["requestRoutingRules"][0]["name"] == "rule1")
    #expect(gateway["frontendPorts"][0].at("properties", "port") == 80)
    let pool = gateway["backendAddressPools"][0]["properties"]
    #expect(pool["backendIPConfigurations"].array?.count == 1)
    let subnet = lab.ask(.get, "virtualNetworks/vn/subnets/appGwSubnet").body ?? .null
    #expect(subnet.at("properties", "applicationGatewayIPConfigurations").array?.count == 1)
  }

  @Test func `a scale set's deployment is shown as Azure shows it`() throws {
    var lab = Laboratory()
    lab.makeRecordedSurroundings()
    let (path, body) = try lab.recordedPut("vmss-create-02.json")
    let begun = lab.ask(.put, path, body)
    let url = begun.operationURL ?? ""
    #expect(lab.poll(url) == ["status": "Accepted"])
    lab.advance(seconds: 30)
    #expect(lab.poll(url) == ["status": "Running"])
    #expect(lab.ask(.get, path).body?.at("properties", "duration") == "PT2S")
    lab.wait(for: begun)
    #expect(lab.poll(url) == ["status": "Succeeded"])
    let properties = lab.ask(.get, path).body?["properties"] ?? .null
    #expect(
      properties.object?.names == [
        "templateHash", "parameters", "mode", "provisioningState", "timestamp", "duration", "correlationId",
        "providers", "dependencies", "outputs", "outputResources",
      ])
    #expect(properties["mode"] == "Incremental")
    #expect(properties["timestamp"] == "2026-01-01T08:01:19Z")
    #expect(properties["duration"] == "PT1M19S")
    #expect(properties["providers"][0]["namespace"] == "Microsoft.Network")
    #expect(
      properties["providers"][1]
        == [
          "namespace": "Microsoft.Compute",
          "resourceTypes": [["resourceType": "virtualMachineScaleSets", "locations": ["westeurope"]]],
        ])
    #expect(
      properties["dependencies"][0]
        == [
          "dependsOn": [
            [
              "id": .string(Laboratory.path("publicIPAddresses/new1LBPublicIP")),
              "resourceType": "Microsoft.Network/publicIPAddresses", "resourceName": "new1LBPublicIP",
            ]
          ], "id": .string(Laboratory.path("loadBalancers/new1LB")), "resourceType": "Microsoft.Network/loadBalancers",
          "resourceName": "new1LB",
        ])
    #expect(properties["outputResources"].array?.count == 5)
    let rule = lab.ask(.get, "loadBalancers/new1LB/inboundNatRules/NatRule").body ?? .null
    #expect(rule.at("properties", "frontendPortRangeStart") == 50000)
    #expect(rule.at("properties", "protocol") == "Tcp")
  }

  @Test func `its operations tell what was done`() throws {
    var lab = Laboratory()
    lab.makeRecordedSurroundings()
    let (path, body) = try lab.recordedPut("vmss-create-02.json")
    let begun = lab.ask(.put, path, body)
    lab.advance(seconds: 10)
    let running = lab.ask(.get, path + "/operations").body?["value"].array ?? []
    #expect(running.last?.at("properties", "provisioningState") == "Running")
    #expect(running.last?.at("properties", "statusCode") == "Created")
    lab.wait(for: begun)
    let operations = lab.ask(.get, path + "/operations").body?["value"].array ?? []
    #expect(operations.count == 6)
    for operation in operations {
      #expect(operation.at("properties", "provisioningState") == "Succeeded")
      #expect(operation.at("properties").object?["statusMessage"] == nil)
      let id = operation["id"].string ?? ""
      #expect(lab.ask(.get, id).body == operation)
    }
    #expect(Set(operations.compactMap { $0["operationId"].string }).count == 6)
    let set = operations[4]["properties"]
    #expect(set["duration"] == "PT1M15S")
    #expect(set.at("targetResource", "resourceName") == "new1")
    #expect(operations[5].at("properties", "provisioningOperation") == "EvaluateDeploymentOutput")
    #expect(lab.ask(.get, path + "/operations/nope").body?.at("error", "code") == "DeploymentOperationNotFound")
  }

  @Test func `a password is nowhere to be found afterwards`() throws {
    var lab = Laboratory()
    lab.makeRecordedSurroundings()
    let (path, body) = try lab.recordedPut("vmss-create-06.json")
    #expect(body.text().contains("Pa55w0rd!Pa55w0rd"))
    let begun = lab.ask(.put, path, body)
    #expect(!String(decoding: lab.world.stateText, as: UTF8.self).contains("Pa55w0rd!"))
    #expect(lab.ask(.get, path).body?.at("properties", "parameters", "adminPassword") == ["type": "SecureString"])
    lab.wait(for: begun)
    #expect(lab.ask(.get, path).body?.at("properties", "provisioningState") == "Succeeded")
    #expect(!String(decoding: lab.world.stateText, as: UTF8.self).contains("Pa55w0rd!"))
  }
}

extension Laboratory {
  /// Makes what the recorded commands name: a network, a balancer, a gallery image.
  mutating func makeRecordedSurroundings() {
    makeNetwork()
    let subnet: JSONValue = ["id": .string(Self.path("virtualNetworks/vnet1/subnets/subnet1"))]
    let frontend: JSONValue = ["id": .string(Self.path("loadBalancers/lb1/frontendIPConfigurations/fe1"))]
    let properties: JSONValue = [
      "frontendIPConfigurations": [["name": "fe1", "properties": ["subnet": subnet]]],
      "backendAddressPools": [["name": "pool1"]],
      "probes": [["name": "probe1", "properties": ["protocol": "Http", "port": 80, "requestPath": "/"]]],
      "inboundNatPools": [
        ["name": "natpool1", "properties": ["frontendIPConfiguration": frontend, "backendPort": 22]]
      ],
    ]
    let balancer = ask(
      .put, "loadBalancers/lb1",
      ["location": "westeurope", "sku": ["name": "Standard"], "properties": properties])
    precondition(balancer.status == 201, "no balancer: \(balancer.body?.text() ?? "")")
    let gallery = Self.group + "/providers/Microsoft.Compute/galleries/gal1"
    let documents: [(String, JSONValue)] = [
      (gallery, [:]),
      (gallery + "/images/def1", ["osType": "Linux", "osState": "Generalized", "hyperVGeneration": "V2"]),
      (
        gallery + "/images/def1/versions/1.0.0",
        ["publishingProfile": ["targetRegions": [["name": "West Europe"]], "excludeFromLatest": false]]
      ),
    ]
    for (id, properties) in documents {
      let id = ResourceID(trusted: id)
      world.resources[id] = Resource(
        id: id,
        document: [
          "id": .string(id.text), "name": .string(id.name), "type": .string(id.type), "location": "westeurope",
          "properties": properties,
        ])
    }
  }

  /// Makes a virtual network with a subnet.
  mutating func makeNetwork() {
    let made = ask(
      .put, "virtualNetworks/vnet1",
      [
        "location": "westeurope",
        "properties": [
          "addressSpace": ["addressPrefixes": ["10.0.0.0/16"]],
          "subnets": [["name": "subnet1", "properties": ["addressPrefix": "10.0.0.0/24"]]],
        ],
      ])
    precondition(made.status == 201, "no network: \(made.body?.text() ?? "")")
  }

  /// The deployment that a recorded command sent.
  func recordedPut(_ name: String) throws -> (path: String, body: JSONValue) {
    let requests = try fixture("recorded/" + name).inThisSubscription["requests"].array ?? []
    let put = try #require(requests.last { $0["method"] == "PUT" })
    return ((put["path"].string ?? "").replacing("<RANDOM>", with: "x1"), put["body"])
  }
}

extension JSONValue {
  fileprivate var inThisSubscription: JSONValue {
    switch self {
    case .string(let text):
      .string(
        text.replacing("00000000-1111-2222-3333-444444444444", with: "00000000-0000-0000-0000-000000000000"))
    case .array(let elements): .array(elements.map(\.inThisSubscription))
    case .object(let members): .object(members.mapValues(\.inThisSubscription))
    default: self
    }
  }
}
