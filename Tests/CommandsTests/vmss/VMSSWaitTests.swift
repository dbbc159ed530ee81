import ARM
import Commands
import Grammar
import JSON
import Testing

/// A place where nothing ever changes.
private struct StillLife: ResourceManager, Sendable {
  let subscriptionID = "s"
  let isGoingOn = false
  var seconds = 0

  mutating func answer(_ request: Request) -> Response {
    Response(200, ["location": "w", "properties": ["provisioningState": "Updating"]])
  }

  mutating func wait(forOperation url: String) {}
  mutating func pause(seconds: Int) { self.seconds += seconds }
}

@Suite struct VMSSWaitTests {
  private func run(_ words: [String]) throws -> (Answer, Client) {
    let parser = CommandLineParser(root: VMSSRecordingTests.root, surroundings: Surroundings())
    guard case .run(let invocation) = try parser.parse(["vmss", "wait", "-g", "g", "-n", "v"] + words),
      let command = invocation.command as? Command<Client>
    else { throw CommandError(.usage, "no command") }
    var client = Client(manager: StillLife())
    return (try command.run(invocation.calls[0], &client), client)
  }

  @Test func `lets time pass between looks, and gives up with an empty object`() throws {
    let (answer, client) = try run(["--updated", "--timeout", "100", "--interval", "30"])
    #expect(answer == .value([:]))
    #expect(client.trace.count == 4)
    #expect((client.manager as? StillLife)?.seconds == 120)
  }

  @Test(arguments: ["9223372036854775807", "1000000000"])
  func `does not look at still life for ever`(timeout: String) throws {
    let (answer, client) = try run(["--updated", "--timeout", timeout, "--interval", "1"])
    #expect(answer == .value([:]))
    #expect(client.trace.count < 200)
  }

  @Test(arguments: [("0", "5"), ("-5", "5"), ("5", "-5"), ("-9223372036854775808", "-1")])
  func `does not look at all when there is no time`(timeout: String, interval: String) throws {
    let (answer, client) = try run(["--exists", "--timeout=\(timeout)", "--interval=\(interval)"])
    #expect(answer == .value([:]))
    #expect(client.trace.isEmpty)
  }
}
