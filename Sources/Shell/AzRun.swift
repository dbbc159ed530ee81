import ARM
import Commands
import Formats
import Grammar
import JSON
import Lesson
import World

/// Carries out a command of `az`.
struct AzRun {
  let shell: Shell
  let command: Command<Client>
  let globals: GlobalOptions

  func run(_ invocation: CommandLineParser.Invocation, _ screen: inout Screen) throws(CommandError) {
    var batch = CallBatch(ids: invocation.ids)
    let notes = try shell.site.visit(shell) { visit in
      for call in invocation.calls { perform(call, &visit, &batch, &screen) }
    }
    for note in notes { screen.show(note) }
    guard let answer = try batch.answer(&screen) else { return }
    try Printer(shell: shell, globals: globals).print(answer, of: command.declaration, on: &screen)
  }

  private func perform(_ call: Call, _ visit: inout SiteVisit, _ batch: inout CallBatch, _ screen: inout Screen) {
    var client = Client(
      manager: visit.manager, subscriptionID: call.subscription, strictness: shell.strictness,
      isGenerated: command.declaration.implementation == .generated, isTerminal: shell.outside.outputIsTerminal,
      readFile: shell.outside.readFile, profile: visit.profile, cache: visit.cache)
    client.ask = shell.outside.ask
    client.setting = { [surroundings = shell.surroundings, environment = shell.outside.environment] section, key in
      let name = "AZURE_\(section)_\(key)".uppercased()
      if let value = environment(name) { return value }
      return (try? surroundings.configuration(section, key)) ?? nil
    }
    client.extensionsFile = shell.extensionsFile
    do throws(CommandError) {
      let answer = try command.run(call, &client)
      for file in client.files { try write(file.bytes, to: file.path) }
      batch.add(answer)
    } catch {
      batch.add(error)
    }
    visit.manager = client.manager
    visit.profile = client.profile
    visit.cache = client.cache
    for piece in client.talk {
      switch piece {
      case .warning(let text): screen.warn(text)
      case .line(let text): screen.remark(text)
      case .spinner(let wipes): if shell.showsSpinners { screen.spin(wipes: wipes) }
      }
    }
    for note in client.notes { screen.show(note) }
    trace(client.trace, &screen)
  }

  private func write(_ bytes: [UInt8], to path: String) throws(CommandError) {
    do throws(SystemError) { try shell.outside.write(bytes, path) } catch {
      throw .unexpected("\(error.reason): '\(path)'")
    }
  }

  /// Shows the requests to whoever wants to see them: `AZSIM_TRACE=FILE`, `--debug`.
  private func trace(_ requests: [Request], _ screen: inout Screen) {
    if screen.loudness == .debug {
      for request in requests {
        let logger = "cli.azure.cli.core.sdk.policies"
        screen.debug("Request URL: \(request.url.pythonRepresentation)", logger: logger)
        screen.debug("Request method: '\(request.method.rawValue)'", logger: logger)
        screen.debug("Request body:", logger: logger)
        screen.debug(request.body?.text(.spaced) ?? "This request has no body", logger: logger)
      }
    }
    for request in requests where shell.settings.log != nil {
      screen.record("request: \(request.method.rawValue) \(request.url)")
    }
    guard let path = shell.outside.environment("AZSIM_TRACE"), !path.isEmpty, !requests.isEmpty else { return }
    var writer = JSONWriter(.compact)
    for request in requests {
      writer.write(request.json)
      writer.raw("\n")
    }
    do throws(SystemError) { try shell.outside.append(writer.bytes, path) } catch {
      screen.warn("The trace cannot be written: \(error.call) '\(error.path)': \(error.reason).")
    }
  }
}

extension Request {
  /// The request as a line of the trace.
  fileprivate var json: JSONValue {
    var line: JSONObject = ["method": .string(method.rawValue), "url": .string(url)]
    if let body { line["body"] = body }
    if let content, !content.isEmpty {
      line["body"] = (try? JSONParser.parse(content)) ?? .string(String(decoding: content, as: UTF8.self))
    }
    return .object(line)
  }
}

/// The answers of one command line, which with `--ids` may be several (behaviour.md §4).
private struct CallBatch {
  private let ids: [String]?
  private var answers: [Answer] = []
  private var failures: [(id: String, error: CommandError)] = []
  private var count = 0

  init(ids: [String]?) { self.ids = ids }

  mutating func add(_ answer: Answer) {
    answers.append(answer)
    count += 1
  }

  mutating func add(_ error: CommandError) {
    failures.append((ids.flatMap { $0.indices.contains(count) ? $0[count] : nil } ?? "", error))
    count += 1
  }

  /// What is printed in the end; `nil` when nothing is.
  func answer(_ screen: inout Screen) throws(CommandError) -> Answer? {
    if count == 0 { return .value([]) }
    if count == 1 {
      if let failure = failures.first { throw failure.error }
      return answers.first
    }
    for failure in failures { screen.warn("\(failure.id): \"\(failure.error.message)\"") }
    guard !answers.isEmpty else { throw .said }
    if !failures.isEmpty {
      screen.warn("Encountered more than one exception.")
      if answers.count == 1 { return answers[0] }
    }
    return .value(.array(answers.map(\.value)))
  }
}

extension Answer {
  /// What the answer is as a value; `null` for nothing.
  fileprivate var value: JSONValue {
    switch content {
    case .nothing: .null
    case .value(let value), .report(_, let value): value
    case .text(let text): .string(text)
    }
  }
}
