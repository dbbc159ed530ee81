import ARM
import JSON
import Lesson
import Testing
import World

@testable import Services

/// What is refused before anything is deployed, by validation and by the deployment alike.
@Suite struct DeploymentRefusalTests {
  struct Case: CustomTestStringConvertible {
    let value: JSONValue
    var testDescription: String { value["name"].string ?? "" }

    static func all() throws -> [Case] {
      (try fixture("deployment-refusals.json")["cases"].array ?? []).map(Case.init)
    }

    var body: JSONValue {
      value["resources"].isNull ? value["body"] : Laboratory.body(["resources": value["resources"]])
    }
  }

  @Test(arguments: try Case.all()) func `says what is wrong`(refused: Case) {
    var lab = Laboratory()
    if refused.value["strict"] == true { lab.world.strictness = .strict }
    let before = lab.world
    for (method, path) in [(Request.Method.post, "d/validate"), (.put, "d")] {
      let response = lab.ask(method, Laboratory.deployment(path), refused.body)
      #expect(response.status == refused.value["status"].integer, "\(response.body?.text() ?? "")")
      for (name, value) in refused.value["error"].object?.pairs ?? JSONObject().pairs {
        #expect(response.body?.at("error", name) == value, "\(response.body?.text() ?? "")")
      }
      #expect(lab.world.withoutLog == before.withoutLog)
    }
  }

  @Test(arguments: [
    (String(repeating: "n", count: 64), nil), (String(repeating: "n", count: 65), "DeploymentNameLengthLimitExceeded"),
    ("a-b_c.d(1)", nil), ("a b", "DeploymentNameInvalidCharacters"), ("a,b", "DeploymentNameInvalidCharacters"),
  ]) func `names have a rule`(name: String, code: String?) {
    var lab = Laboratory()
    let response = lab.ask(.put, Laboratory.deployment(name), Laboratory.body([:]))
    #expect(response.error?.code == code)
  }

  @Test func `providers look beforehand, and all that they find is told`() {
    var lab = Laboratory()
    lab.makeNetwork()
    let sets: JSONValue = [
      scaleSet("a", count: 1, imageVersion: "bogus"), scaleSet("b", count: 1, imageVersion: "none"),
    ]
    let before = lab.world
    for (method, path) in [(Request.Method.post, "d/validate"), (.put, "d")] {
      let response = lab.ask(method, Laboratory.deployment(path), Laboratory.body(["resources": sets]))
      let error = response.body?["error"] ?? .null
      #expect(response.status == 400)
      #expect(error["code"] == "InvalidTemplateDeployment", "\(error.text())")
      let message = error["message"].string ?? ""
      #expect(
        message.hasPrefix(
          "The template deployment 'd' is not valid according to the validation procedure. The tracking id is '"))
      #expect(message.hasSuffix("'. See inner errors for details."))
      #expect(error["details"].array?.map { $0["code"] } == ["PlatformImageNotFound", "PlatformImageNotFound"])
      #expect(lab.world.withoutLog == before.withoutLog)
    }
    // Only the template itself is looked at on this level.
    var body = Laboratory.body(["resources": sets])
    body.set("Template", at: ["properties", "validationLevel"])
    #expect(lab.ask(.post, Laboratory.deployment("d/validate"), body).status == 200)
  }

  @Test func `a file that is one resource is deployed with a note`() {
    var lab = Laboratory()
    let resource: JSONValue = [
      "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "location": "westeurope",
      "tags": ["made": "[deployment().name]"], "properties": [:],
    ]
    for template in [resource, .string("// made by hand\n" + resource.text(.indented))] {
      lab.world.notes = []
      let body: JSONValue = ["properties": ["mode": "Incremental", "template": template]]
      let validated = lab.ask(.post, Laboratory.deployment("my-file/validate"), body)
      #expect(validated.status == 200, "\(validated.body?.text() ?? "")")
      #expect(lab.world.notes.map(\.difference) == [.bareResourceTemplate])
      lab.wait(for: lab.ask(.put, Laboratory.deployment("my-file"), body))
      #expect(lab.world.notes.count == 1)
      #expect(lab.ask(.get, "routeTables/my-file").body?["tags"] == ["made": "my-file"])
    }
  }

  @Test func `no more than 800 run at once`() {
    var lab = Laboratory()
    let id = ResourceID(trusted: Laboratory.deployment("other"))
    let process = Process(subject: id, kind: .deployment(plan: [:]), operation: "o", due: lab.world.now)
    lab.world.processes = Array(repeating: process, count: 800)
    let refused = lab.ask(.put, Laboratory.deployment("d"), Laboratory.body([:]))
    #expect(refused.status == 409)
    #expect(refused.error?.code == "DeploymentQuotaExceeded")
    lab.world.processes.removeLast()
    #expect(lab.ask(.put, Laboratory.deployment("d"), Laboratory.body([:])).status == 201)
  }

  @Test func `a group that is not there is told first`() {
    var lab = Laboratory()
    let path = Laboratory.subscription + "/resourceGroups/nope/providers/Microsoft.Resources/deployments/d"
    let response = lab.ask(.put, path, Laboratory.body([:]))
    #expect(response.status == 404)
    #expect(response.error?.code == "ResourceGroupNotFound")
  }
}

/// Templates made to do harm.
@Suite struct HostileDeploymentTests {
  private func loop(_ count: Int) -> JSONValue {
    [
      "type": "Microsoft.Network/routeTables", "apiVersion": "2024-05-01", "name": "[concat('r', copyIndex())]",
      "location": "eastus", "copy": ["name": "all", "count": .integer(count)],
    ]
  }

  @Test func `800 resources are deployed, 801 are not`() {
    var lab = Laboratory()
    let refused = lab.ask(.put, Laboratory.deployment("d"), Laboratory.body(["resources": [loop(801)]]))
    #expect(refused.status == 400)
    #expect(refused.error?.code == "InvalidTemplate")
    let properties = lab.deploy("d", ["resources": [loop(800)]])
    #expect(properties["provisioningState"] == "Succeeded")
    #expect(lab.ask(.get, "routeTables").body?["value"].array?.count == 800)
  }

  @Test func `values within values do not end the program`() {
    var deep: JSONValue = "x"
    for _ in 0..<300 { deep = [deep] }
    var lab = Laboratory()
    let properties = lab.deploy("d", ["resources": [network("routeTables", "r", properties: ["deep": deep])]])
    #expect(!properties.isNull)
    let expression = String(repeating: "concat(", count: 400) + "'x'" + String(repeating: ")", count: 400)
    let refused = lab.deploy("e", ["variables": ["v": .string("[\(expression)]")]])
    #expect(refused.at("error", "code") == "InvalidTemplate")
  }

  @Test func `a deployment that holds itself comes to an end`() {
    var lab = Laboratory()
    let resource: JSONValue = [
      "type": "Microsoft.Resources/deployments", "apiVersion": "2022-09-01",
      "name": "[concat(deployment().name, copyIndex())]", "copy": ["name": "all", "count": 3],
      "properties": [
        "mode": "Incremental", "expressionEvaluationOptions": ["scope": "inner"],
        "template": "[deployment().properties.template]",
      ],
    ]
    let properties = lab.deploy("d", ["resources": [resource]])
    #expect(properties["provisioningState"] == "Failed", "\(properties.text())")
    #expect(lab.world.processes.isEmpty)
  }

  @Test func `bodies of any kind are answered`() {
    for body: JSONValue in [
      .null, 1, "x", [], ["properties": 1], ["properties": ["mode": 1]],
      ["properties": ["mode": "Incremental", "template": []]],
      ["properties": ["mode": "Incremental", "template": 5, "parameters": 5]],
      ["properties": ["mode": "Incremental", "template": ["resources": 5]]],
    ] {
      var lab = Laboratory()
      #expect(lab.ask(.put, Laboratory.deployment("d"), body).status == 400)
      #expect(lab.ask(.post, Laboratory.deployment("d/validate"), body).status == 400)
      for type in DocumentType.names(in: .network) {
        let status = lab.ask(.put, "\(type)/x", body).status
        #expect(status == 400)
      }
    }
  }
}
