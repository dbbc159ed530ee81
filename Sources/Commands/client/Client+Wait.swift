import ARM
package import Grammar
package import JMESPath
package import JSON

extension Client {
  /// Looks at something again and again until it is as wanted.
  ///
  /// Source: behaviour.md §10.
  ///
  /// - Parameter look: gets what is waited for, as the command that shows it does.
  /// - Returns: nothing, or an empty object when time ran out.
  package mutating func wait(
    _ keys: WaitKey, of call: Call, by look: (inout Client) throws(CommandError) -> JSONValue
  ) throws(CommandError) -> Answer {
    let wish = call.wait(keys)
    let condition = try Wanted(wish)
    let interval = wish.intervalSeconds
    let timeout = wish.timeoutSeconds
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
        wipes += error == Wanted.failure ? 2 : 1
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
private struct Wanted {
  enum Outcome {
    case reached
    case notYet(JSONValue?)
    case failed(CommandError)
  }

  /// What is waited for has failed.
  static let failure = CommandError(.refused, "The operation failed")

  let wish: WaitCondition
  let custom: String?

  init(_ wish: WaitCondition) throws(CommandError) {
    self.wish = wish
    custom = wish.custom.flatMap { $0.isEmpty ? nil : $0 }
    guard wish.isDeleted || wish.isCreated || wish.isUpdated || wish.exists || custom != nil else {
      throw CommandError(
        .refused, "incorrect usage: --created | --updated | --deleted | --exists | --custom JMESPATH")
    }
  }

  func outcome(of look: Result<JSONValue, CommandError>) -> Outcome {
    switch look {
    case .failure(let error) where error.kind == .notFound:
      if wish.isDeleted { return .reached }
      return wish.isCreated || wish.exists || custom != nil ? .notYet(nil) : .failed(error)
    case .failure(let error): return .failed(error)
    case .success(let document): return outcome(of: document)
    }
  }

  private func outcome(of document: JSONValue) -> Outcome {
    if wish.exists { return .reached }
    let state = document["provisioningState"].string ?? document.at("properties", "provisioningState").string ?? ""
    if state.equalsIgnoringCase("failed") { return .failed(Self.failure) }
    if wish.isCreated || wish.isUpdated, state.equalsIgnoringCase("succeeded") { return .reached }
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
