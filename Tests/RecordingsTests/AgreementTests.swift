import JSON
import Recordings
import Testing

@Suite struct AgreementTests {
  private static let base: JSONValue = [
    "id": "a", "argv": ["vmss", "list"], "exit_code": 0, "stdout": "[]\n", "stdout_empty": false, "stderr": "",
    "requests": [
      ["method": "GET", "path": "/subscriptions/s/x", "query": ["api-version": "1", "$filter": "a eq 'b'"]],
      ["method": "PUT", "path": "/subscriptions/s/x/y", "body": ["b": 1, "a": [2]]],
    ],
  ]

  private static func record(_ changes: JSONObject) -> Recording {
    var facts = base
    for (name, value) in changes.pairs { facts[name] = value }
    return Recording(facts)
  }

  private static func run(
    exitCode: Int = 0, stdout: String = "[]\n", stderr: String = "", tail: String? = nil, terminal: String? = nil,
    trace: [JSONValue]? = nil
  ) -> RecordingRun {
    let host = "https://management.azure.com/subscriptions/s"
    return RecordingRun(
      exitCode: exitCode, stdout: stdout, stderr: stderr, stderrTail: tail, terminal: terminal,
      trace: trace ?? [
        ["method": "GET", "url": .string("\(host)/x?api-version=1&$filter=a eq 'b'")],
        ["method": "PUT", "url": .string("\(host)/x/y"), "body": ["a": [2], "b": 1]],
      ])
  }

  @Test func `agrees in everything`() {
    #expect(Agreement(Self.record([:]), Self.run()).isComplete)
  }

  @Test func `finds each part that differs`() {
    let differing = { (run: RecordingRun) in Agreement(Self.record([:]), run).differing }
    #expect(differing(Self.run(exitCode: 1)) == [.exitCode])
    #expect(differing(Self.run(stdout: "[ ]\n")) == [.stdout])
    #expect(differing(Self.run(stderr: "WARNING: x\n")) == [.firstLine, .stderr])
    #expect(differing(Self.run(tail: "reference")) == [.stderr])
    #expect(differing(Self.run(trace: [])) == [.requests])
    #expect(differing(Self.run(trace: Self.run().trace.reversed())) == [.requests])
    var body = Self.run().trace
    body[1]["body"] = ["a": [2], "b": 2]
    #expect(differing(Self.run(trace: body)) == [.requests])
    var parameter = Self.run().trace
    parameter[0]["url"] = "https://management.azure.com/subscriptions/s/x?api-version=2&$filter=a eq 'b'"
    #expect(differing(Self.run(trace: parameter)) == [.requests])
  }

  @Test func `compares the first line apart from the others`() {
    let record = Self.record(["stderr": "ERROR: a\nb\n"])
    #expect(Agreement(record, Self.run(stderr: "ERROR: a\nc\n")).differing == [.stderr])
    #expect(Agreement(record, Self.run(stderr: "ERROR: x\nb\n")).differing == [.firstLine, .stderr])
  }

  @Test func `knows of help only that there is some`() {
    let help = Self.record(["stdout": .null, "stdout_is_help": true])
    #expect(Agreement(help, Self.run(stdout: "anything\n")).isComplete)
    #expect(Agreement(help, Self.run(stdout: "")).differing == [.stdout])
    let nothing = Self.record(["stdout": .null, "stdout_empty": true])
    #expect(Agreement(nothing, Self.run(stdout: "")).isComplete)
    #expect(Agreement(nothing, Self.run(stdout: "x")).differing == [.stdout])
    let long = Self.record(["stdout": .null])
    #expect(Agreement(long, Self.run(stdout: "x")).isComplete)
  }

  @Test func `takes any error for a traceback`() {
    let record = Self.record(["stderr": "WARNING: w\nERROR: <TRACEBACK>", "traceback": true])
    #expect(Agreement(record, Self.run(stderr: "WARNING: w\nERROR: Some words.\n")).isComplete)
    #expect(Agreement(record, Self.run(stderr: "WARNING: w\n")).differing == [.stderr])
    #expect(Agreement(record, Self.run(stderr: "ERROR: Some words.\n")).differing == [.firstLine, .stderr])
  }

  @Test func `leaves the order free where several things were done at once`() {
    let facts: JSONObject = ["stdout": "[\n  {\n    \"a\": 1\n  },\n  null\n]\n", "concurrent": true]
    let swapped = Self.run(stdout: "[\n  null,\n  {\n    \"a\": 1\n  }\n]\n", trace: Self.run().trace.reversed())
    #expect(Agreement(Self.record(facts), swapped).isComplete)
    #expect(Agreement(Self.record(["stdout": facts["stdout"] ?? .null]), swapped).differing == [.stdout, .requests])
    let rows = Self.record(["stdout": "a\nb\n", "concurrent": true])
    #expect(Agreement(rows, Self.run(stdout: "b\na\n")).isComplete)
    #expect(Agreement(rows, Self.run(stdout: "b\nb\n")).differing == [.stdout])
  }

  @Test func `lets a warning be about another of several resources`() {
    let record = Self.record(["stderr": "WARNING: /id1: \"gone\"\nWARNING: /id2: \"busy\"\n", "concurrent": true])
    #expect(
      Agreement(record, Self.run(stderr: "WARNING: /id1: \"busy\"\nWARNING: /id2: \"gone\"\n")).isComplete == false)
    #expect(
      Agreement(record, Self.run(stderr: "WARNING: /id1: \"busy\"\nWARNING: /id2: \"gone\"\n")).differing == [
        .firstLine
      ])
    #expect(
      Agreement(record, Self.run(stderr: "WARNING: /id1: \"gone\"\nWARNING: /id2: \"gone\"\n")).differing.contains(
        .stderr))
  }

  @Test func `compares what a terminal shows as one`() {
    let record = Recording([
      "id": "t", "argv": [], "exit_code": 0, "tty": true, "terminal": "y\r\nSure? \u{1B}[Kx\r\n", "requests": [],
    ])
    let same = Self.run(stdout: "x\n", terminal: "y\r\nSure? \u{1B}[Kx\r\n", trace: [])
    #expect(Agreement(record, same).isComplete)
    let other = Self.run(stdout: "x\n", terminal: "y\r\nSure? x\r\n", trace: [])
    #expect(Agreement(record, other).differing == [.stderr, .stdout])
  }

  @Test func `leaves out the requests of a login`() {
    let record = Recording([
      "id": "l", "argv": [], "exit_code": 0,
      "requests": [
        ["method": "GET", "host": "login.microsoftonline.com", "path": "/a"],
        ["method": "POST", "host": "graph.microsoft.com", "path": "/v1.0/b", "body": ["ids": []]],
      ],
    ])
    #expect(record.requests == ["POST https://graph.microsoft.com/v1.0/b {\"ids\": []}"])
  }

  @Test func `never agrees with a recorder that broke down`() {
    #expect(Agreement(Self.record(["exit_code": "crash"]), Self.run()).differing == [.exitCode])
  }
}
