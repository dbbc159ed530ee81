import ARM
import Commands
import Formats
import Grammar
import JSON
import Lesson
import World

/// Carries out a command of `az` on the simulated Azure.
struct AzRun {
  let shell: Shell
  let command: Command<Client>
  let globals: GlobalOptions

  func run(_ invocation: CommandLineParser.Invocation, _ screen: inout Screen) throws(CommandError) {
    let store = try WorldStore.open(shell.stateFile())
    var azure = SimulatedAzure(world: try store.world(shell.strictness))
    azure.stepClock(wallTime: shell.outside.wallTime)
    var batch = CallBatch(ids: invocation.ids)
    for call in invocation.calls { perform(call, &azure, &batch, &screen) }
    // What the world has become is kept also when the command fails: time has passed, others were asked.
    if azure.isChanged { try store.save(azure.world) } else { try store.check(azure.world) }
    for note in azure.world.notes { screen.show(note) }
    guard let answer = try batch.answer(&screen) else { return }
    try Printer(shell: shell, globals: globals).print(answer, of: command.declaration, on: &screen)
  }

  private func perform(
    _ call: Call, _ azure: inout SimulatedAzure, _ batch: inout CallBatch, _ screen: inout Screen
  ) {
    var client = Client(
      manager: azure, subscriptionID: call.subscription, strictness: shell.strictness,
      isTerminal: shell.outside.outputIsTerminal, readFile: shell.outside.readFile,
      profile: AccountProfile(azure.world.subscription))
    let profile = client.profile
    do throws(CommandError) {
      batch.add(try command.run(call, &client))
    } catch {
      batch.add(error)
    }
    if let after = client.manager as? SimulatedAzure { azure = after }
    if client.profile != profile { azure.adopt(client.profile) }
    for warning in client.warnings { screen.warn(warning) }
    for note in client.notes { screen.show(note) }
    trace(client.trace, &screen)
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
    do throws(SystemError) { try Files.append(writer.bytes, to: path) } catch {
      screen.warn("The trace cannot be written: \(error.call) '\(error.path)': \(error.reason).")
    }
  }
}

extension AccountProfile {
  /// Who is logged in to the world's subscription.
  fileprivate init(_ subscription: Subscription) {
    let account = Account(
      id: subscription.id, name: subscription.name, tenantID: subscription.tenantID,
      tenantName: subscription.tenantName,
      tenantDomain: subscription.tenantDomain,
      user: User(name: subscription.user, isServicePrincipal: subscription.isServicePrincipal))
    self.init(known: [account], isLoggedIn: subscription.isLoggedIn, defaultID: subscription.id)
  }
}

extension SimulatedAzure {
  /// Remembers who is logged in now.
  fileprivate mutating func adopt(_ profile: AccountProfile) {
    changeWorld { world in
      world.subscription.isLoggedIn = profile.isLoggedIn
      guard let user = profile.known.first?.user else { return }
      world.subscription.user = user.name
      world.subscription.isServicePrincipal = user.isServicePrincipal
    }
  }
}

extension Request {
  /// The request as a line of the trace.
  fileprivate var json: JSONValue {
    var line: JSONObject = ["method": .string(method.rawValue), "url": .string(url)]
    if let body { line["body"] = body }
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
    guard !answers.isEmpty else { throw CommandError(.refused, "") }
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
