import ARM
import Foundation
import Grammar
import JSON
import Testing

@testable import Commands

/// `az monitor activity-log list`: the request that it makes.
@Suite struct ActivityLogListTests {
  /// A place that answers with events, and has a clock.
  private struct Log: ResourceManager, Sendable {
    let subscriptionID = "s"
    let isGoingOn = false
    let now = "2026-03-01T02:00:00.1234567+00:00"

    mutating func answer(_ request: Request) -> Response {
      Response(200, ["value": .array((0..<60).map { ["eventDataId": .integer($0)] })])
    }

    mutating func wait(forOperation url: String) {}
    mutating func pause(seconds: Int) {}
  }

  private func run(_ words: [String]) throws -> (answer: Answer, filter: String, select: String?) {
    let root = CommandGroup<Client>("", "r", verbs: [], subgroups: [("monitor", { MonitorGroup.group() })]).listing
    let parser = CommandLineParser(root: root, surroundings: Surroundings())
    guard case .run(let invocation) = try parser.parse(["monitor", "activity-log", "list"] + words),
      let command = invocation.command as? Command<Client>
    else { throw CommandError(.usage, "no command") }
    var client = Client(manager: Log())
    let answer = try command.run(invocation.calls[0], &client)
    let request = try #require(client.trace.first)
    #expect(request.path == "/subscriptions/s/providers/Microsoft.Insights/eventtypes/management/values")
    return (answer, try #require(request[parameter: "$filter"]), request[parameter: "$select"])
  }

  @Test(arguments: [
    ([], "2026-02-28T20:00:00.123456", "2026-03-01T02:00:00.123456"),
    (["--offset", "1d2h30m"], "2026-02-27T23:30:00.123456", "2026-03-01T02:00:00.123456"),
    (["--start-time", "2024-02-28"], "2024-02-28T00:00:00+00:00", "2024-02-28T06:00:00+00:00"),
    (["--start-time", "2024-02-28", "--offset", "48h"], "2024-02-28T00:00:00+00:00", "2024-03-01T00:00:00+00:00"),
    (["--end-time", "2024-03-01 01:00Z", "--offset", "2h"], "2024-02-29T23:00:00+00:00", "2024-03-01T01:00:00+00:00"),
    (
      ["--start-time", "2024-01-01", "--end-time", "2024-01-02"], "2024-01-01T00:00:00+00:00",
      "2024-01-02T00:00:00+00:00"
    ),
  ]) func `looks from when to when`(words: [String], start: String, end: String) throws {
    #expect(try run(words).filter == "eventTimestamp ge \(start) and eventTimestamp le \(end)")
  }

  @Test func `of several places only the first counts, caller and status always do`() throws {
    let ids = ["--correlation-id", "c", "-g", "g", "--resource-id", "/r", "--namespace", "N"]
    let labels = ["correlationId eq 'c'", "resourceGroupName eq 'g'", "resourceId eq '/r'", "resourceProvider eq 'N'"]
    for (place, label) in labels.enumerated() {
      let filter = try run(Array(ids.dropFirst(2 * place)) + ["--status", "Failed", "--caller", "me"]).filter
      #expect(filter.hasSuffix(" and \(label) and caller eq 'me' and status eq 'Failed'"))
      #expect(filter.components(separatedBy: " eq ").count == 4)
    }
  }

  @Test func `at most fifty, or as many as are wanted`() throws {
    for (words, count) in [
      ([], 50), (["--max-events", "3"], 3), (["--max-events", "100"], 60), (["--max-events", "0"], 0),
    ] {
      guard case .value(let value) = try run(words).answer.content else { throw CommandError(.refused, "no value") }
      #expect(value.array?.count == count)
    }
  }

  @Test func `asks for chosen members in their own spelling`() throws {
    #expect(try run(["--select", "CALLER", "eventtimestamp"]).select == "caller , eventTimestamp")
  }

  @Test(arguments: [
    ("6h", 21_600), ("90s", 90), ("5m", 300), ("5m10m", 600), ("1d2h3m4s", 93_784), ("", 0), ("p3d", 259_200),
    ("2y", 0), ("PT5M", Period.unreadable), ("bogus", nil), ("5", nil), ("1h2d", nil), ("-1h", nil), ("h", nil),
  ]) func `reads periods as az does`(text: String, seconds: Int?) {
    #expect(Period.seconds(text) == seconds.map { .integer($0) })
  }

  @Test func `an ISO duration is taken and breaks it down, as in az`() {
    #expect(throws: CommandError.self) { try run(["--offset", "PT5M"]) }
  }
}
