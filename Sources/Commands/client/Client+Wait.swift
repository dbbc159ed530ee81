import ARM
package import Grammar
package import JMESPath
package import JSON

/// The arguments of `wait` commands.
package struct WaitKeys: Sendable {
  let timeout: Key<Int>
  let interval: Key<Int>
  let deleted: Flag
  let created: Flag
  let updated: Flag
  let exists: Flag
  let custom: Key<String>
}

extension Command where Context == Client {
  /// Declares what can be waited for, and for how long.
  @inline(never)
  package mutating func waitConditions() -> WaitKeys {
    WaitKeys(
      timeout: argument(
        "--timeout", "The longest time to wait, in seconds.", of: Int.self, group: "Wait Condition", default: "3600"),
      interval: argument(
        "--interval", "Seconds between two looks.", of: Int.self, group: "Wait Condition", default: "30"),
      deleted: flag("--deleted", "Wait until it is gone.", group: "Wait Condition"),
      created: flag(
        "--created", "Wait until it is there and its provisioningState is Succeeded.", group: "Wait Condition"),
      updated: flag("--updated", "Wait until its provisioningState is Succeeded.", group: "Wait Condition"),
      exists: flag("--exists", "Wait until it is there.", group: "Wait Condition"),
      custom: argument(
        "--custom",
        "Wait until a JMESPath query about it gives something true: instanceView.statuses[?code=='PowerState/running'].",
        of: String.self, group: "Wait Condition"))
  }
}

extension Client {
  /// Looks at something again and again until it is as wanted.
  ///
  /// Source: behaviour.md §10.
  ///
  /// - Parameter look: gets what is waited for, as the command that shows it does.
  /// - Returns: nothing, or an empty object when time ran out.
  package mutating func wait(
    _ keys: WaitKeys, of call: Call, by look: (inout Client) throws(CommandError) -> JSONValue
  ) throws(CommandError) -> Answer {
    let condition = try WaitCondition(keys, of: call)
    let interval = call.optional(keys.interval) ?? 30
    let timeout = call.optional(keys.timeout) ?? 3600
    var last: JSONValue?
    /// How often the wheel on the terminal is wiped away: at each look that fails, and in the end.
    var wipes = 0
    defer { showSpinner(wipes: wipes) }
    for number in 0..<(try Self.tries(timeout: timeout, interval: interval)) {
      let seen = Result { () throws(CommandError) in try look(&self) }
      switch condition.outcome(of: seen) {
      case .reached:
        wipes += 1
        return .nothing
      case .failed(let error):
        wipes += error == WaitCondition.failure ? 2 : 1
        throw error
      case .notYet(let seen):
        if seen == nil { wipes += 1 }
        // Time is virtual: what nothing is at work on will not change in the tries that are left.
        if number >= Self.patience, seen == last, !manager.isGoingOn {
          wipes += 1
          return .value([:])
        }
        last = seen
      }
      if interval > 0 { manager.pause(seconds: interval) }
    }
    wipes += 1
    return .value([:])
  }

  /// Tries that are made whatever is seen: as many as the time that is waited by default allows.
  private static let patience = 120

  /// How often Python's `range(0, timeout, interval)` goes round.
  private static func tries(timeout: Int, interval: Int) throws(CommandError) -> Int {
    guard interval != 0 else { throw .unexpected("range() arg 3 must not be zero") }
    let division = timeout.dividedReportingOverflow(by: interval)
    guard !division.overflow, (timeout > 0) == (interval > 0) else { return 0 }
    return division.partialValue + (timeout % interval == 0 ? 0 : 1)
  }
}

/// What is waited for.
private struct WaitCondition {
  enum Outcome {
    case reached
    case notYet(JSONValue?)
    case failed(CommandError)
  }

  /// What is waited for has failed.
  static let failure = CommandError(.refused, "The operation failed")

  let deleted: Bool
  let created: Bool
  let updated: Bool
  let exists: Bool
  let custom: String?

  init(_ keys: WaitKeys, of call: Call) throws(CommandError) {
    deleted = call.isSet(keys.deleted)
    created = call.isSet(keys.created)
    updated = call.isSet(keys.updated)
    exists = call.isSet(keys.exists)
    custom = call.optional(keys.custom).flatMap { $0.isEmpty ? nil : $0 }
    guard deleted || created || updated || exists || custom != nil else {
      throw CommandError(
        .refused, "incorrect usage: --created | --updated | --deleted | --exists | --custom JMESPATH")
    }
  }

  func outcome(of look: Result<JSONValue, CommandError>) -> Outcome {
    switch look {
    case .failure(let error) where error.kind == .notFound:
      if deleted { return .reached }
      return created || exists || custom != nil ? .notYet(nil) : .failed(error)
    case .failure(let error): return .failed(error)
    case .success(let document): return outcome(of: document)
    }
  }

  private func outcome(of document: JSONValue) -> Outcome {
    if exists { return .reached }
    let state = document["provisioningState"].string ?? document.at("properties", "provisioningState").string ?? ""
    if state.equalsIgnoringCase("failed") { return .failed(Self.failure) }
    if created || updated, state.equalsIgnoringCase("succeeded") { return .reached }
    guard let custom else { return .notYet(document) }
    do throws(JMESPathError) {
      return try JMESPathQuery(custom).evaluate(document).isTrueInPython ? .reached : .notYet(document)
    } catch {
      return .failed(CommandError(error))
    }
  }
}

extension CommandError {
  /// A query that fails while a command runs.
  ///
  /// Source: behaviour.md §6, §10.
  package init(_ error: JMESPathError) {
    if error.kind == .unexpected {
      self = .unexpected(error.message)
      return
    }
    self.init(.refused, "Invalid jmespath query supplied for `--query`: \(error.message)")
    followingLines = [
      "To learn more about --query, please visit: 'https://learn.microsoft.com/cli/azure/query-azure-cli'"
    ]
  }
}

extension JSONValue {
  /// Whether Python counts the value as true: not null, false, zero or empty.
  var isTrueInPython: Bool {
    switch self {
    case .null: false
    case .bool(let flag): flag
    case .integer(let number): number != 0
    case .bigInteger: true
    case .double(let number): number != 0
    case .string(let text): !text.isEmpty
    case .array(let elements): !elements.isEmpty
    case .object(let members): !members.isEmpty
    }
  }
}
