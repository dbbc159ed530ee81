import ARM
import Commands
import Grammar
import JSON
import Testing

/// Answers from a list, one after the other; the last one stays.
private struct Script: ResourceManager, Sendable {
  var answers: [Response]
  var isGoingOn = true
  var pauses: [Int] = []
  let subscriptionID = "s"

  mutating func answer(_ request: Request) -> Response {
    answers.count > 1 ? answers.removeFirst() : answers[0]
  }

  mutating func wait(forOperation url: String) {}
  mutating func pause(seconds: Int) { pauses.append(seconds) }
}

@Suite struct ClientOperationsTests {
  private func client(_ answers: [Response]) -> Client { Client(manager: Script(answers: answers)) }

  private func lines(_ client: Client) -> [String] { client.trace.map { "\($0.method.rawValue) \($0.path)" } }

  @Test(arguments: [
    (Request.Method.get, 429, 4), (.get, 500, 4), (.put, 502, 4), (.delete, 408, 4), (.get, 400, 1), (.get, 404, 1),
    (.post, 500, 4), (.post, 503, 4), (.post, 429, 1), (.patch, 502, 1), (.post, 409, 1),
  ])
  func `tries again where that does no harm`(method: Request.Method, status: Int, attempts: Int) {
    var client = client([Response(status)])
    #expect(client.answer(Request(method, "/a", apiVersion: "1")).status == status)
    #expect(client.trace.count == attempts)
  }

  @Test func `stops trying when it works`() throws {
    var client = client([Response(500), Response(500), Response(200, ["a": 1])])
    #expect(try client.send(Request(.get, "/a", apiVersion: "1")) == ["a": 1])
    #expect((client.manager as? Script)?.pauses == [2])
  }

  @Test func `gets the resource after a put, with its version`() throws {
    var client = client([
      Response(200, ["x": 1], operationURL: "https://management.azure.com/op?v=1"),
      Response(200, ["status": "InProgress"]), Response(200, ["status": "Succeeded"]), Response(200, ["x": 2]),
    ])
    let result = try client.operate(.generated(.put, "/a", apiVersion: "7", body: [:]), waits: true)
    #expect(result == ["x": 2])
    #expect(lines(client) == ["PUT /a", "GET /op", "GET /op", "GET /a"])
    #expect(client.trace.last?.parameters == [.init("api-version", "7")])
    #expect(client.trace.last?.body == nil)
  }

  @Test func `takes the location for the result only where that is said`() throws {
    let answers = [
      Response(202, operationURL: "/op", resultURL: "/result"), Response(200, ["status": "Succeeded"]),
      Response(200, ["r": 1]),
    ]
    var first = client(answers)
    #expect(try first.operate(.generated(.post, "/a", apiVersion: "1"), waits: true) == ["r": 1])
    #expect(lines(first) == ["POST /a", "GET /op", "GET /result"])
    var second = client(answers)
    let record = try second.operate(.generated(.post, "/a", apiVersion: "1"), waits: true, finalState: .operation)
    #expect(record == ["status": "Succeeded"])
    #expect(lines(second) == ["POST /a", "GET /op"])
  }

  @Test func `does not wait when told so`() throws {
    var client = client([Response(202, operationURL: "/op")])
    #expect(try client.operate(.generated(.post, "/a", apiVersion: "1"), waits: false) == .null)
    #expect(lines(client) == ["POST /a"])
  }

  @Test func `what is not there to be deleted is deleted`() throws {
    let missing = Response(ServiceError(404, "ResourceNotFound", "m"))
    let request = Request(.post, "/a/delete", apiVersion: "1")
    var client = client([missing])
    #expect(try client.operate(request, waits: true, deletes: true) == .null)
    #expect(throws: CommandError.self) { try client.operate(request, waits: true) }
    #expect(throws: CommandError.self) { try client.operate(request, waits: false, deletes: true) }
  }

  @Test func `what takes the record of its deletion along is deleted`() throws {
    let answers = [Response(202, operationURL: "/op"), Response(ServiceError(404, "NotFound", "m"))]
    var client = client(answers)
    #expect(try client.operate(Request(.delete, "/a", apiVersion: "1"), waits: true, deletes: true) == .null)
    client.manager = Script(answers: answers)
    #expect(throws: CommandError.self) { try client.operate(Request(.put, "/a", apiVersion: "1"), waits: true) }
  }

  @Test func `an operation that never ends ends here`() throws {
    var client = Client(manager: Script(answers: [Response(202, operationURL: "/op")], isGoingOn: false))
    client.manager = Script(
      answers: [Response(202, operationURL: "/op"), Response(200, ["status": "InProgress"])], isGoingOn: false)
    #expect(throws: CommandError(.refused, "Operation returned an invalid status 'OK'")) {
      try client.operate(.generated(.post, "/a", apiVersion: "1"), waits: true)
    }
  }

  @Test func `a resource that stays on its way is given back`() throws {
    let body: JSONValue = ["properties": ["provisioningState": "Updating"]]
    var client = client([Response(200, body)])
    #expect(try client.operate(.generated(.put, "/a", apiVersion: "1", body: [:]), waits: true) == body)
    #expect(client.trace.count > 1)
  }
}
