import ARM
import Commands
import Foundation
import Formats
import Grammar
import JMESPath
import JSON
import Lesson
import Testing

/// A command line that the real `az` ran against the recorder's store, and what it asked, printed and said.
struct RecordedCommand: Sendable, CustomTestStringConvertible {
  let facts: JSONValue
  /// Documents that several recordings share.
  let documents: [JSONValue]

  var testDescription: String { ([facts["id"].string ?? ""] + words).joined(separator: " ") }
  var words: [String] { (facts["argv"].array ?? []).compactMap(\.string) }

  /// The recordings of a fixture that `pack_records.py` made.
  static func load(_ name: String) -> [RecordedCommand] {
    let fixture = (try? document(name)) ?? .null
    let documents = fixture["documents"].array ?? []
    return (fixture["records"].array ?? []).map { RecordedCommand(facts: $0, documents: documents) }
  }

  static func document(_ name: String) throws -> JSONValue {
    let folder = URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    return try JSONParser.parse(Array(Data(contentsOf: folder.appending(path: "Fixtures/\(name).json"))))
  }

  /// What the recorder's store holds before each command.
  static let world: JSONValue = (try? document("world")) ?? .null
}

// MARK: - What was recorded

extension RecordedCommand {
  var exitCode: Int { facts["exit_code"].integer ?? -1 }
  var stderr: String { facts["stderr"].string ?? "" }

  /// `nil` when it is not to be compared: a page of help.
  var stdout: String? {
    if facts["stdout_is_help"] == true { return nil }
    if facts["answer"].isNull { return facts["stdout"].string ?? "" }
    return unpacked(facts["answer"]).text(.indented, sortsNames: true) + "\n"
  }

  /// One text for each request: method, path, parameters in their order, body.
  var requests: [String] {
    (facts["requests"].array ?? []).filter { $0["host"].isNull }.map { request in
      let query = request["query"].object?.pairs.map { "\($0)=\($1.string ?? "")" } ?? []
      let body = request.object?["body"].map { unpacked($0).text(.spaced, sortsNames: true) } ?? ""
      return Self.line(request["method"].string ?? "", request["path"].string ?? "", query, body)
    }
  }

  fileprivate static func line(_ method: String, _ path: String, _ query: [String], _ body: String) -> String {
    "\(method) \(path)?\(query.joined(separator: "&")) \(body)"
  }

  /// A document in full.
  private func unpacked(_ value: JSONValue) -> JSONValue {
    guard let like = value["like"].integer, let edits = value["edits"].array else { return value }
    var document = documents[like]
    for edit in edits {
      document.edit(edit[0].array ?? [], edit.array?.count == 2 ? edit[1] : JSONValue?.none)
    }
    return document
  }

  /// Who was logged in at the recorder.
  var profile: AccountProfile {
    let known = (Self.world.at("profile", "subscriptions").array ?? []).map { account in
      AccountProfile.Account(
        id: account["id"].string ?? "", name: account["name"].string ?? "", tenantID: account["tenantId"].string ?? "",
        tenantName: account["tenantDisplayName"].string ?? "",
        tenantDomain: account["tenantDefaultDomain"].string ?? "",
        user: .init(name: account.at("user", "name").string ?? ""))
    }
    return AccountProfile(known: known, isLoggedIn: facts["logged_out"] != true, defaultID: known.first?.id ?? "")
  }

  /// The world around the command.
  var surroundings: Surroundings {
    let files = facts["files"]
    let environment = facts["env"]
    let input = facts["stdin"].string
    let settings = Self.settings(facts["config"].string ?? "")
    let profile = profile
    return Surroundings(
      readFile: { files[$0].string.map { Array($0.utf8) } },
      readStandardInput: { input.map { Array($0.utf8) } },
      environment: { environment[$0].string },
      configuration: { settings["\($0).\($1)"] },
      isQuery: { (try? JMESPathQuery($0)) != nil },
      subscription: { profile.account($0)?.id },
      defaultSubscription: { profile.defaultAccount?.id })
  }

  private static func settings(_ text: String) -> [String: String] {
    var section = ""
    var settings: [String: String] = [:]
    for line in text.split(separator: "\n") {
      if line.hasPrefix("[") {
        section = String(line.dropFirst().dropLast())
      } else if let equals = line.firstIndex(of: "=") {
        let key = line[..<equals].trimmingCharacters(in: .whitespaces)
        settings["\(section).\(key)"] = line[line.index(after: equals)...].trimmingCharacters(in: .whitespaces)
      }
    }
    return settings
  }
}

extension JSONValue {
  /// Sets what lies at a path of names and places, or takes a member away.
  fileprivate mutating func edit(_ path: [JSONValue], _ value: JSONValue?) {
    guard let step = path.first else {
      self = value ?? .null
      return
    }
    if let place = step.integer, var elements = array {
      elements[place].edit(Array(path.dropFirst()), value)
      self = .array(elements)
    } else if let name = step.string {
      if path.count == 1, value == nil {
        remove(at: [name])
      } else {
        self[name].edit(Array(path.dropFirst()), value)
      }
    }
  }
}

// MARK: - What happens here

/// What a command line comes to, as a user and Azure see it.
struct CommandRun: Sendable {
  var exitCode = 0
  var stdout = ""
  var stderr = ""
  var requests: [String] = []
  var notes: [String] = []

  /// Runs a command line as the program does, against a store.
  init(
    _ words: [String], root: GroupListing, surroundings: Surroundings, store: RecordedStore, lesson: Bool = false,
    profile: AccountProfile? = nil
  ) {
    let reading = CommandLineParser(root: root, surroundings: surroundings).read(words)
    stderr = reading.notices.map { "WARNING: \($0.text)\n" }.joined()
    do throws(CommandError) {
      guard case .run(let invocation) = try reading.result.get() else { return }
      guard invocation.question == nil else {
        stderr += "WARNING: Unable to prompt for confirmation as no tty available. Use --yes.\n"
        throw CommandError(.refused, "Operation cancelled.")
      }
      try run(invocation, reading.globals, surroundings, store, lesson, profile)
    } catch {
      fail(error)
    }
  }

  private mutating func run(
    _ invocation: CommandLineParser.Invocation, _ globals: GlobalOptions, _ surroundings: Surroundings,
    _ store: RecordedStore, _ lesson: Bool, _ profile: AccountProfile?
  ) throws(CommandError) {
    guard let command = invocation.command as? Command<Client> else { return }
    var client = Client(
      manager: store, strictness: lesson ? .lesson : .strict, readFile: surroundings.readFile, profile: profile)
    defer {
      requests = client.trace.map(Self.line)
      notes = client.notes.map(\.text)
    }
    var answers: [Answer] = []
    for call in invocation.calls {
      client.subscriptionID = call.globals.subscription ?? store.subscriptionID
      do {
        answers.append(try command.run(call, &client))
      } catch {
        warn(client, globals)
        throw error
      }
    }
    warn(client, globals)
    try print(answers, invocation, globals)
  }

  private mutating func warn(_ client: Client, _ globals: GlobalOptions) {
    if !globals.onlyShowsErrors { stderr += client.warnings.map { "WARNING: \($0)\n" }.joined() }
  }

  private mutating func print(
    _ answers: [Answer], _ invocation: CommandLineParser.Invocation, _ globals: GlobalOptions
  ) throws(CommandError) {
    var values: [JSONValue] = answers.map { if case .value(let value) = $0.content { value } else { .null } }
    if answers.count == 1 { values = [values[0]] }
    var value = answers.count == 1 ? values[0] : .array(values)
    var order = MemberOrder.sorted
    let format = OutputFormat(rawValue: globals.output) ?? .json
    var table: String?
    var transformer: TableTransformer?
    switch invocation.command.declaration.table {
    case .query(let text)?: table = text.text
    case .named(let name)?: transformer = TableTransformer(rawValue: name.text)
    case nil: break
    }
    do throws(JMESPathError) {
      if let query = globals.query {
        let result = try JMESPathQuery(query).search(value)
        value = result.value
        order =
          switch result.writtenOrder {
          case .none: .picked
          case .all: .written
          case .some(let rows): .rows(rows)
          }
      } else if format == .table, let table, !value.isNull {
        value = try JMESPathQuery(table).evaluate(value)
        order = .written
      }
    } catch {
      throw CommandError(error)
    }
    do throws(FormatError) {
      let bytes = try render(value, style: OutputStyle(format: format), order: order, transformer: transformer)
      stdout = String(decoding: bytes, as: UTF8.self)
    } catch {
      throw CommandError(.refused, error.message)
    }
  }

  private mutating func fail(_ error: CommandError) {
    var shown = error
    shown.appendix = nil
    stderr += shown.text
    exitCode = Int(error.exitCode)
  }

  private static func line(_ request: Request) -> String {
    RecordedCommand.line(
      request.method.rawValue, request.path, request.parameters.map { "\($0.name)=\($0.value)" },
      request.body.map { $0.text(.spaced, sortsNames: true) } ?? "")
  }
}

extension RecordedCommand {
  /// Runs the command line here and compares all that can be seen.
  func compare(root: GroupListing) {
    let store = RecordedStore(world: Self.world, responses: facts["responses"].array ?? [])
    let run = CommandRun(words, root: root, surroundings: surroundings, store: store, profile: profile)
    #expect(run.exitCode == exitCode)
    #expect(Self.masked(run.stderr) == stderr)
    if let stdout { #expect(Self.masked(run.stdout) == Self.masked(stdout)) }
    #expect(run.requests.map(Self.masked) == requests)
  }

  /// A text with what `az` draws at random masked as the recorder did; GUIDs of the recorder's world stay.
  private static func masked(_ text: String) -> String {
    RecordingMasks.apply(to: text)
  }
}
