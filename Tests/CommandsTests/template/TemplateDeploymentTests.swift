import ARM
import Commands
import Grammar
import JSON
import Recordings
import Testing

@Suite struct TemplateDeploymentTests {
  private func deploy(_ template: ResourceTemplate, _ responses: [JSONValue] = []) throws -> (Answer, [Request]) {
    var client = Client(manager: RecordedStore(world: RecordingFixtures.world.document, responses: responses))
    let answer = try client.use(template, prefix: "t_", group: "rg1", as: .deploy)
    return (answer, client.trace)
  }

  private func template(password: String, name: String = "a") -> ResourceTemplate {
    var template = ResourceTemplate()
    template.add(["type": "Microsoft.Network/virtualNetworks", "name": .string(name)])
    template.define(secret: "adminPassword", password)
    return template
  }

  @Test func `the same template has the same name, whatever its secrets`() throws {
    let first = try #require(try deploy(template(password: "one")).1.first)
    let second = try #require(try deploy(template(password: "two")).1.first)
    let other = try #require(try deploy(template(password: "one", name: "b")).1.first)
    #expect(first.path == second.path)
    #expect(first.path != other.path)
    #expect(first.body?.at("properties", "parameters", "adminPassword", "value") == "one")
    #expect(ResourceID(first.path)?.name.utf8.count == 34)
  }

  @Test func `follows the operation, and gives back outputs`() throws {
    let operation = "https://management.azure.com/subscriptions/s/operationStatuses/1?api-version=1"
    let outputs: JSONValue = ["properties": ["outputs": ["a": ["type": "Object", "value": ["b": 1]]]]]
    let (answer, requests) = try deploy(
      template(password: "p"),
      [
        [
          "path": "/deployments/", "method": "PUT", "status": 201,
          "headers": ["Azure-AsyncOperation": .string(operation)],
        ], ["path": "operationStatuses", "times": 2, "body": ["status": "Running"]],
        ["path": "operationStatuses", "body": ["status": "Succeeded"]],
        ["path": "/deployments/", "method": "GET", "body": outputs],
      ])
    #expect(answer == .value(["a": ["b": 1]]))
    #expect(requests.map(\.method) == [.put, .get, .get, .get, .get])
  }

  @Test(arguments: [400, 404, 409]) func `a refusal is shown as it came, and ends with 1`(status: Int) {
    let error: JSONValue = ["error": ["code": "Bad", "message": "no"]]
    #expect(throws: CommandError(.refused, "{\"error\": {\"code\": \"Bad\", \"message\": \"no\"}}")) {
      try deploy(
        template(password: "p"), [["path": "/deployments/", "status": .integer(status), "body": error]])
    }
  }

  @Test func `a failed operation is shown as it came`() {
    let operation = "https://management.azure.com/subscriptions/s/operationStatuses/1?api-version=1"
    let failure: JSONValue = ["status": "Failed", "error": ["code": "DeploymentFailed"]]
    #expect(throws: CommandError(.refused, failure.text(.spaced))) {
      try deploy(
        template(password: "p"),
        [
          [
            "path": "/deployments/", "status": 201, "headers": ["Azure-AsyncOperation": .string(operation)],
          ], ["path": "operationStatuses", "body": failure],
        ])
    }
  }
}
