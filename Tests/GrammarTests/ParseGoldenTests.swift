import JSON
import Testing

@testable import Grammar

/// One command line that the real `az` read, and what came of it.
struct ParseRecord: Sendable, CustomTestStringConvertible {
  let facts: JSONValue

  var testDescription: String { facts["id"].string ?? "" }
  var words: [String] { (facts["argv"].array ?? []).compactMap(\.string) }
  var stderr: String { facts["stderr"].string ?? "" }
  var exitCode: Int { facts["exit_code"].integer ?? -1 }

  /// The shared recordings.
  static let all: [ParseRecord] = load("parse.json")
  /// Odd command lines of our own, recorded in the same way.
  static let more: [ParseRecord] = load("parse-more.json")

  /// Random command lines from the surface, recorded in the same way.
  static let random: [ParseRecord] = load("parse-random.json")

  private static func load(_ name: String) -> [ParseRecord] {
    let document = (try? Surface.fixture(name)) ?? .null
    return (document["records"].array ?? []).map(ParseRecord.init)
  }

  private static let brokenQueries: Set<String> = Set(
    (all + more + random).filter { $0.stderr.contains("invalid jmespath_type") }.flatMap(\.words))

  /// The world in which the record was made.
  var surroundings: Surroundings {
    let files = facts["files"]
    let environment = facts["env"]
    let input = facts["stdin"].string
    let settings = Self.settings(facts["config"].string ?? "")
    let isLoggedOut = facts["logged_out"] == true
    let ids = [
      "rehearsal": "00000000-1111-2222-3333-444444444444", "00000000-1111-2222-3333-444444444444": nil,
      "other sub": "11111111-1111-2222-3333-444444444444",
    ]
    return Surroundings(
      readFile: { files[$0].string.map { Array($0.utf8) } },
      readStandardInput: { input.map { Array($0.utf8) } },
      environment: { environment[$0].string },
      configuration: { settings["\($0).\($1)"] },
      isQuery: { !Self.brokenQueries.contains($0) || $0 == "" ? !$0.isEmpty : false },
      subscription: { name in
        let lower = name.lowercased()
        guard !isLoggedOut, let id = ids[lower] else { return nil }
        return id ?? lower
      },
      defaultSubscription: { "00000000-1111-2222-3333-444444444444" })
  }

  private static func settings(_ text: String) -> [String: String] {
    var section = ""
    var settings: [String: String] = [:]
    for line in text.split(whereSeparator: \.isNewline) {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
      } else if let equals = line.firstIndex(of: "=") {
        let key = line[..<equals].trimmed
        settings["\(section).\(key)"] = line[line.index(after: equals)...].trimmed
      }
    }
    return settings
  }

  /// Whether the parser alone decides what came of the words: it never reached the command.
  var isDecidedByParser: Bool {
    if facts["namespace"] != .null || facts["stdout_is_help"] == true { return true }
    return exitCode != 0 && facts["requests"] == 0 && facts["logged_out"] == .null && !isDecidedByCommand
  }

  /// Whether a generated command got as far as its own checks.
  ///
  /// That a location is missing is found out after asking for the resource group's.
  var isStarted: Bool {
    !stderr.contains("incorrect usage: --created") && !stderr.contains("Missing required field: --location")
  }

  /// Errors of readers that commands bring with them.
  private var isDecidedByCommand: Bool {
    stderr.contains("--action TYPE") || stderr.contains("--condition [") || stderr.contains("ERROR: 'up'")
      || stderr.contains("Invalid time zone") || stderr.contains("Expected format: ")
  }
}

extension Substring {
  fileprivate var trimmed: String { String(self).strippedAsPython }
}

@Suite struct ParseGoldenTests {
  @Test(arguments: (ParseRecord.all + ParseRecord.more + ParseRecord.random).filter(\.isDecidedByParser))
  func `reads as az does`(record: ParseRecord) {
    let reading = CommandLineParser(root: Surface.root, surroundings: record.surroundings).read(record.words)
    let notices = reading.notices.map { "WARNING: \($0.text)\n" }.joined()
    switch reading.result {
    case .failure(let error):
      let appendix = record.facts["stderr_tail"].string
      var shown = error
      shown.appendix = nil
      #expect(Int(error.exitCode) == record.exitCode)
      // On a terminal one text was recorded, with colours.
      if record.facts["tty"] == true { return }
      #expect(notices + shown.text == record.stderr)
      #expect((error.appendix != nil) == (appendix != nil))
    case .success(.help), .success(.welcome):
      #expect(record.facts["stdout_is_help"] == true)
    case .success(.version): #expect(record.words.first == "--version")
    case .success(.run(let invocation)):
      #expect(record.facts["command"].string == invocation.command.declaration.words.text)
      #expect(record.stderr.hasPrefix(notices))
      var recorded = record.facts["namespace"].object ?? [:]
      // What the readers of `monitor autoscale` make of words is the command's affair.
      for name in ["condition", "scale"] where recorded[name]?["model"].isNull == false { recorded[name] = nil }
      // Ids that name nothing leave no call to look at.
      if invocation.ids?.isEmpty == true { return }
      let given = Namespace(invocation, reading, recorded: &recorded)
      #expect(
        JSONValue.object(given.members).text(.spaced, sortsNames: true)
          == JSONValue.object(recorded).text(.spaced, sortsNames: true))
      if invocation.question != nil {
        #expect(record.stderr.contains("Unable to prompt") || record.facts["tty"] == true || record.exitCode == 0)
      }
      if invocation.question == nil, record.isStarted, let call = invocation.calls.first {
        Self.start(call, record, notices)
      }
    }
  }

  /// What a generated command checks first is also decided here.
  private static func start(_ call: Call, _ record: ParseRecord, _ notices: String) {
    do {
      _ = try call.started()
      #expect(!record.stderr.contains("InvalidArgumentValue: "))
      #expect(!record.stderr.contains("list ind"))
    } catch {
      #expect(Int(error.exitCode) == record.exitCode)
      #expect(notices + error.text == record.stderr)
    }
  }

  @Test func `enough records are decided here`() {
    #expect(ParseRecord.all.count == 624)
    #expect(ParseRecord.all.filter(\.isDecidedByParser).count == 617)
  }
}

/// The values of a call as Python's `argparse` holds them.
struct Namespace {
  var members = JSONObject()

  /// - Parameter recorded: what was recorded; what has another form there is taken out of both.
  init(
    _ invocation: CommandLineParser.Invocation, _ reading: CommandLineParser.Reading, recorded: inout JSONObject
  ) {
    let declaration = invocation.command.declaration
    if let call = invocation.calls.first {
      for (argument, value) in zip(declaration.arguments, call.values) {
        guard recorded[argument.destination] != nil || value?.origin == .given else { continue }
        members[argument.destination] = Self.shown(argument, value, declaration.implementation)
      }
      edits(call, declaration.implementation)
    }
    members["_cache"] = nil
    if declaration.words.text == "monitor autoscale rule create" {
      members["condition"] = nil
      members["scale"] = nil
    }
    if let ids = invocation.ids {
      if !ids.isEmpty {
        members["_ids"] = .array(ids.map(JSONValue.string))
        members["_subscription"] = .array(invocation.calls.map { .string($0.globals.subscription ?? "") })
      } else {
        recorded["_ids"] = nil
      }
      // Parts of ids are lists there, and only shown when they were given too.
      for argument in declaration.arguments where argument.idPart != nil {
        members[argument.destination] = nil
        recorded[argument.destination] = nil
      }
    } else if let subscription = reading.globals.subscription {
      members["_subscription"] = .string(subscription)
    }
  }

  private mutating func edits(_ call: Call, _ implementation: Implementation) {
    let isClassic = implementation == .classic
    let ordered = call.edits.edits.map { edit -> JSONValue in
      let word: String =
        switch edit.verb {
        case .set: "set"
        case .add: "add"
        default: "remove"
        }
      return [.string(isClassic ? "--" + word : word), .array(edit.words.map(JSONValue.string))]
    }
    if isClassic {
      if !ordered.isEmpty { members["ordered_arguments"] = .array(ordered) }
    } else {
      let isForced = members["generic_update_force_string"] != nil
      guard !ordered.isEmpty || isForced else { return }
      var arguments: JSONValue = ["actions": .array(ordered)]
      if isForced {
        arguments["force_string"] = .bool(call.edits.keepsText)
        members["generic_update_force_string"] = ["undefined": true]
      }
      members["generic_update_args"] = arguments
    }
  }

  private static func shown(_ argument: Argument, _ value: Call.Value?, _ implementation: Implementation) -> JSONValue {
    guard let value else { return .null }
    if value.origin == .configuredDefault { return ["config_default": value.value] }
    switch argument.intake {
    case .edit(.forceString): return true
    case .edit: return implementation == .classic ? [] : ["undefined": true]
    case .appended where implementation == .generated:
      return ["aaz": .array((value.value.array ?? []).map { ["path": ["_+_"], "value": $0] })]
    case .pairs: return .array(value.words.map(JSONValue.string))
    case .shaped where !value.assignments.isEmpty:
      return ["aaz": .array(value.assignments.map { ["path": .array($0.path.map(shown)), "value": $0.value] })]
    default: return value.value
    }
  }

  private static func shown(_ step: Call.Assignment.Step) -> JSONValue {
    if case .element(let index) = step { .integer(index) } else { .string(step.text) }
  }
}
