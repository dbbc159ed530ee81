import ARM
import JSON
import Testing
import World

@testable import Services

/// Requests about deployments other than the one that starts them.
@Suite struct DeploymentRequestTests {
  private static let running: JSONObject = ["resources": [scaleSet("s", count: 1)]]

  /// A laboratory in which a deployment `d` is under way.
  private func laboratory() -> Laboratory {
    var lab = Laboratory()
    lab.makeNetwork()
    let begun = lab.ask(.put, Laboratory.deployment("d"), Laboratory.body(Self.running))
    #expect(begun.status == 201, "\(begun.body?.text() ?? "")")
    return lab
  }

  @Test func `one that runs can be neither replaced nor deleted`() {
    var lab = laboratory()
    let text =
      "Unable to edit or replace deployment 'd': previous deployment from '1/1/2026 8:00:00 AM' is still active "
      + "(expiration time is '1/8/2026 8:00:00 AM'). Please see https://aka.ms/arm-deploy for usage details."
    for method in [Request.Method.put, .delete] {
      let refused = lab.ask(method, Laboratory.deployment("D"), Laboratory.body(Self.running))
      #expect(refused.status == 409)
      #expect(refused.body?["error"] == ["code": "DeploymentActive", "message": .string(text)])
    }
    lab.advance(seconds: 200)
    #expect(lab.ask(.delete, Laboratory.deployment("d")).status == 204)
    #expect(
      lab.ask(.get, Laboratory.deployment("d")).body?["error"] == [
        "code": "DeploymentNotFound", "message": "Deployment 'd' could not be found.",
      ])
    #expect(lab.ask(.delete, Laboratory.deployment("d")).status == 404)
    #expect(lab.ask(.get, Laboratory.deployment("d/operations")).status == 404)
    // What it has made stays.
    #expect(lab.world.fleets.ids.count == 1)
  }

  @Test func `one that is canceled stops, and what it has begun goes on`() {
    var lab = laboratory()
    let url = lab.ask(.get, Laboratory.deployment("d")).body ?? .null
    lab.advance(seconds: 10)
    #expect(lab.ask(.post, Laboratory.deployment("d/cancel")).status == 204)
    #expect(lab.ask(.get, Laboratory.deployment("d")).body?.at("properties", "provisioningState") == "Canceled")
    #expect(lab.world.processes.isEmpty)
    let again = lab.ask(.post, Laboratory.deployment("d/cancel"))
    #expect(again.status == 409)
    #expect(again.body?.at("error", "code") == "DeploymentCannotBeCancelled")
    lab.advance(seconds: 200)
    let set = Laboratory.group + "/providers/Microsoft.Compute/virtualMachineScaleSets/s"
    #expect(lab.ask(.get, set).body?.at("properties", "provisioningState") == "Succeeded")
    #expect(lab.ask(.get, Laboratory.deployment("d")).body?["id"] == url["id"])
    let operation = lab.world.operations.all.first { $0.target.name == "d" }
    let poll = lab.poll("\(Laboratory.deployment("d"))/operationStatuses/\(operation?.id ?? "")?api-version=1")
    #expect(poll == ["status": "Canceled"])
    #expect(lab.ask(.post, Laboratory.deployment("nope/cancel")).status == 404)
  }

  @Test func `lists can be narrowed`() {
    var lab = Laboratory()
    lab.deploy("a", ["resources": []])
    lab.deploy("b", ["outputs": ["o": ["type": "string", "value": "[reference('/subscriptions/x', '2020-01-01')]"]]])
    func names(_ parameters: [Request.Parameter]) -> [JSONValue] {
      let path = Laboratory.group + "/providers/Microsoft.Resources/deployments"
      let request = Request(.get, path, apiVersion: "2025-04-01", parameters: parameters)
      return lab.azure.answer(request, in: &lab.world).body?["value"].array?.map { $0["name"] } ?? []
    }
    #expect(names([]) == ["a", "b"])
    #expect(names([.init("$filter", "provisioningState eq 'Failed'")]) == ["b"])
    #expect(names([.init("$top", "1")]) == ["a"])
    #expect(lab.ask(.head, Laboratory.deployment("a")).status == 204)
    #expect(lab.ask(.head, Laboratory.deployment("c")).status == 404)
  }

  @Test func `the template can be had back`() {
    var lab = Laboratory()
    lab.deploy("a", ["variables": ["v": 1]])
    let answer = lab.ask(.post, Laboratory.deployment("a/exportTemplate"))
    #expect(answer.body?.at("template", "variables") == ["v": 1])
  }

  @Test func `a validation changes nothing and tells what would be done`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let before = lab.world
    let answer = lab.ask(.post, Laboratory.deployment("d/validate"), Laboratory.body(Self.running))
    #expect(answer.status == 200)
    #expect(answer.body?.at("properties", "provisioningState") == "Succeeded")
    #expect(
      answer.body?.at("properties", "validatedResources")
        == [["id": .string(Laboratory.group + "/providers/Microsoft.Compute/virtualMachineScaleSets/s")]])
    #expect(lab.world.withoutLog == before.withoutLog)
  }

  @Test func `no more are kept of a group than Azure keeps`() {
    var lab = Laboratory()
    lab.deploy("d0", [:])
    let first = lab.world.resources[ResourceID(trusted: Laboratory.deployment("d0"))]?.document ?? .null
    for number in 1..<775 {
      let id = ResourceID(trusted: Laboratory.deployment("d\(number)"))
      var document = first
      document["id"] = .string(id.text)
      document["name"] = .string(id.name)
      lab.world.resources[id] = Resource(id: id, document: document)
    }
    lab.deploy("d775", [:])
    let list = lab.ask(.get, Laboratory.group + "/providers/Microsoft.Resources/deployments").body?["value"].array
    #expect(list?.count == 751)
    #expect(list?.first?["name"] == "d25")
    #expect(list?.last?["name"] == "d775")
  }

  @Test func `paths that mean nothing are refused`() {
    var lab = Laboratory()
    lab.deploy("a", [:])
    for (method, path, status) in [
      (Request.Method.post, "a", 405), (.put, "a/validate", 405), (.get, "a/bogus", 405), (.patch, "a", 405),
      (.get, "a/operationStatuses/x", 404), (.get, "a/b/c/d", 405),
    ] {
      #expect(lab.ask(method, Laboratory.deployment(path), [:]).status == status, "\(method) \(path)")
    }
    #expect(lab.ask(.get, Laboratory.group + "/providers/Microsoft.Resources/bogus").status == 404)
  }

  @Test func `providers are listed`() {
    var lab = Laboratory()
    let all = lab.ask(.get, Laboratory.subscription + "/providers").body?["value"].array ?? []
    #expect(all.contains { $0["namespace"] == "Microsoft.Compute" })
    let compute = lab.ask(.get, Laboratory.subscription + "/providers/microsoft.compute").body ?? .null
    #expect(compute["registrationState"] == "Registered")
    let sets = compute["resourceTypes"].array?.first { $0["resourceType"] == "virtualMachineScaleSets" }
    #expect(sets?["apiVersions"][0] == "2026-04-01")
    #expect(sets?["zoneMappings"][0] == ["location": "East US", "zones": ["1", "2", "3"]])
    #expect(lab.ask(.post, Laboratory.subscription + "/providers/Microsoft.Compute/register").body == compute)
    let refused = lab.ask(.get, Laboratory.subscription + "/providers/microsoft.nope")
    #expect(refused.status == 404)
    #expect(
      refused.body?["error"]
        == ["code": "InvalidResourceNamespace", "message": "The resource namespace 'microsoft.nope' is invalid."])
    // Every type of the network that can be made is among those listed.
    let network = lab.ask(.get, Laboratory.subscription + "/providers/Microsoft.Network").body ?? .null
    let listed = Set((network["resourceTypes"].array ?? []).compactMap { $0["resourceType"].string })
    #expect(listed.isSuperset(of: DocumentType.names(in: .network)))
  }
}
