package import ARM
package import Grammar
package import JSON
package import Lesson

/// What a command of `az` has in its hands: Azure to ask, and the user's screen to talk to.
///
/// Commands see no file, clock or environment; what is to be known of these was decided before, and what is to be shown goes
/// back with the answer.
package struct Client: Sendable {
  /// Who answers requests.
  package var manager: any ResourceManager & Sendable
  /// The subscription of this call: the one named by `--subscription` or an id, else the default.
  package var subscriptionID: String
  package let strictness: Strictness
  /// Whether the command at work is one that `az` generates from a schema; these read every answer as JSON.
  package let isGenerated: Bool
  /// Whether a question can be asked.
  package let isTerminal: Bool
  /// Reads a file that an argument names; `nil` when it cannot be read.
  package let readFile: @Sendable (String) -> [UInt8]?
  /// Shows a question on the terminal and gives back the line that is typed; `nil` when nobody can be asked.
  package var ask: @Sendable (String) -> String? = { _ in nil }
  /// A setting of the user's, by its section and key: from the environment, else from the configuration.
  package var setting: @Sendable (String, String) -> String? = { _, _ in nil }
  /// The file in which extensions are noted; `nil` when there is no place for it.
  package var extensionsFile: String?
  /// Who is logged in to what; a command may change it.
  package var profile: AccountProfile
  /// Objects that were put aside; a command may change them.
  package var cache: ObjectCache
  /// Every request made, in order: what `AZSIM_TRACE` and `--debug` show.
  package private(set) var trace: [Request] = []
  /// What stderr shows of the command at work, in order.
  package private(set) var talk: [Talk] = []
  /// What is to be written into files.
  package private(set) var files: [(path: String, bytes: [UInt8])] = []
  /// Differences met on the client's side.
  package private(set) var notes: [Note] = []

  package init(
    manager: any ResourceManager & Sendable, subscriptionID: String? = nil, strictness: Strictness = .lesson,
    isGenerated: Bool = false, isTerminal: Bool = false,
    readFile: @escaping @Sendable (String) -> [UInt8]? = { _ in nil }, profile: AccountProfile? = nil,
    cache: ObjectCache = ObjectCache()
  ) {
    self.manager = manager
    self.subscriptionID = subscriptionID ?? manager.subscriptionID
    self.strictness = strictness
    self.isGenerated = isGenerated
    self.isTerminal = isTerminal
    self.readFile = readFile
    self.profile = profile ?? AccountProfile(subscriptionID: manager.subscriptionID)
    self.cache = cache
  }

  /// What a command shows on stderr while it is at work.
  package enum Talk: Sendable, Equatable {
    /// A line after `WARNING: `.
    case warning(String)
    /// A line as it is.
    case line(String)
    /// The wheel that turns on a terminal while something is waited for, wiped away so many times.
    case spinner(wipes: Int)
  }

  /// Has a file written when the command has come to its end.
  package mutating func write(_ bytes: [UInt8], to path: String) { files.append((path, bytes)) }

  /// Says something on stderr that is no error.
  package mutating func warn(_ text: String) { talk.append(.warning(text)) }

  /// Says something on stderr without a label.
  mutating func say(_ text: String) { talk.append(.line(text)) }

  /// Has a wheel turn on the terminal while something is done; when that fails it is wiped away twice (behaviour.md §11).
  mutating func spin<Value>(
    _ body: (inout Client) throws(CommandError) -> Value
  ) throws(CommandError) -> Value {
    do throws(CommandError) {
      let value = try body(&self)
      showSpinner(wipes: 1)
      return value
    } catch {
      showSpinner(wipes: 2)
      throw error
    }
  }

  mutating func showSpinner(wipes: Int) { talk.append(.spinner(wipes: wipes)) }

  /// Says that a difference between the documents and the service was met; nothing in strict mode.
  package mutating func note(_ difference: Difference) {
    if strictness == .lesson, !notes.contains(Note(difference)) { notes.append(Note(difference)) }
  }
}

// MARK: - Requests

extension Client {
  /// Makes a request and gives back whatever comes, having tried again where `az` does.
  package mutating func answer(_ request: Request) -> Response {
    var response = attempt(request)
    for pause in Self.pausesBeforeRetries where Self.isWorthRetrying(request.method, response.status) {
      if pause > 0 { manager.pause(seconds: pause) }
      response = attempt(request)
    }
    return response
  }

  /// Makes a request once and gives back whatever comes, as requests of the user's own are made.
  package mutating func answer(once request: Request) -> Response { attempt(request) }

  /// What is shown of an answer that is no success.
  func failure(_ response: Response) -> CommandError {
    guard isGenerated, response.body == nil, let text = response.text else { return CommandError(response) }
    do throws(JSONError) {
      _ = try JSONParser.parse(text)
      return CommandError(response)
    } catch {
      return CommandError(response.status == 404 ? .notFound : .refused, "JSON is invalid: \(error.description)")
    }
  }

  private mutating func attempt(_ request: Request) -> Response {
    if let refusal = refusalBeforeRequests { return refusal }
    trace.append(request)
    return manager.answer(request)
  }

  /// Seconds before the second, third and fourth attempt (azure-core's retry policy, rounded up).
  private static let pausesBeforeRetries = [0, 2, 4]

  /// A request that may not be made twice is tried again only where it surely was not carried out.
  private static func isWorthRetrying(_ method: Request.Method, _ status: Int) -> Bool {
    switch method {
    case .post, .patch: [500, 503, 504].contains(status)
    default: [408, 429, 500, 502, 503, 504].contains(status) || status > 505
    }
  }

  /// Makes a request whose answer is there at once.
  ///
  /// - Returns: the body, `null` when there is none.
  /// - Throws: the service's refusal.
  package mutating func send(_ request: Request) throws(CommandError) -> JSONValue {
    let response = answer(request)
    guard response.isSuccess else { throw failure(response) }
    return response.body ?? .null
  }

  /// A moment that a call names, in today's year, month or day where it names none.
  package func moment(_ call: Call, _ key: Key<String>) -> String? {
    call.optional(key).map { DateText.completed($0, on: manager.now) }
  }

  /// A word of a path, without which the classic client breaks down.
  ///
  /// - Throws: az's words when the option for it was not given.
  package static func pathWord(_ word: String?) throws(CommandError) -> String {
    guard let word else { throw .unexpected("No value for given attribute") }
    return word
  }

  /// Gets a document.
  package mutating func get(
    _ path: String, apiVersion: String, parameters: [Request.Parameter] = []
  ) throws(CommandError) -> JSONValue {
    try send(Request(.get, path, apiVersion: apiVersion, parameters: parameters))
  }

  /// Makes a request that may start an operation, and waits until that has ended.
  ///
  /// - Parameters:
  ///   - waits: `false` for `--no-wait`: the answer is `null` then.
  ///   - finalState: the document to get when the operation has ended; `nil` when there is no result to get.
  /// - Returns: the document that results: of the final look, else of the answer itself.
  /// - Throws: the service's refusal, or the operation's failure.
  package mutating func run(
    _ request: Request, waits: Bool = true, finalState: Request? = nil
  ) throws(CommandError) -> JSONValue {
    let response = answer(request)
    guard response.isSuccess else { throw failure(response) }
    guard waits else { return .null }
    return try spin { (client: inout Client) throws(CommandError) in
      guard let url = response.operationURL else { return response.body ?? .null }
      guard try client.follow(url, deletes: request.method == .delete) != nil, let finalState else { return .null }
      return try client.send(finalState)
    }
  }

  /// Looks at an operation until it has ended.
  ///
  /// - Returns: the last look; `nil` when what was deleted took the record of its operation along (behaviour.md §10).
  /// - Throws: the operation's failure.
  mutating func follow(_ url: String, deletes: Bool) throws(CommandError) -> Response? {
    guard let look = Request(.get, url: url) else { return nil }
    var status = answer(look)
    while status.isSuccess, Self.isUnderWay(status.body) {
      let before = status
      manager.wait(forOperation: url)
      status = answer(look)
      // Nothing will end it: better to stop than to look for ever.
      if status == before, Self.isUnderWay(status.body), !manager.isGoingOn { break }
    }
    guard status.isSuccess else {
      if deletes, status.status == 404 { return nil }
      throw failure(status)
    }
    try Self.check(status)
    return status
  }

  private static func isUnderWay(_ body: JSONValue?) -> Bool {
    guard let status = body?["status"].string?.asciiLowercased else { return false }
    return !["succeeded", "failed", "canceled", "cancelled"].contains(status)
  }

  private static func check(_ status: Response) throws(CommandError) {
    guard let word = status.body?["status"].string?.asciiLowercased, word != "succeeded" else { return }
    if let error = ServiceError(status: 409, body: status.body?["error"]) { throw CommandError(error) }
    throw CommandError(.refused, "Operation returned an invalid status 'OK'")
  }
}

// MARK: - Paths

extension Client {
  /// The path of the subscription: `/subscriptions/S`.
  package var subscriptionPath: String { "/subscriptions/\(subscriptionID)" }

  /// The path of a resource of a provider in a group: `…/resourceGroups/G/providers/Microsoft.Compute/` and more.
  package func path(group: String, _ rest: String) -> String {
    "\(subscriptionPath)/resourceGroups/\(group)/providers/\(rest)"
  }
}
