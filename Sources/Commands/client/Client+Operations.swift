package import ARM
package import Grammar
package import JSON

/// What a generated command takes for the result of a long-running operation (`final_state_via` in surface.json).
package enum FinalState: Sendable {
  /// The record of the operation.
  case operation
  /// What the service announced with `Location`.
  case location
}

extension Request {
  /// A request as generated commands make it: the version of the interface stands after all other parameters.
  package static func generated(
    _ method: Method, _ path: String, apiVersion: String, parameters: [Parameter] = [], body: JSONValue? = nil
  ) -> Request {
    // The id of a resource at the beginning of a path brings a slash of its own.
    let path = path.utf8.starts(with: "//".utf8) ? String(path.dropFirst()) : path
    return Request(
      method, path, apiVersion: nil, parameters: parameters + [Parameter("api-version", apiVersion)], body: body)
  }
}

extension Client {
  /// Makes a request that may start a long-running operation, and follows it as generated commands do.
  ///
  /// Source: azure-core's polling, measured; behaviour.md §10.
  ///
  /// - Parameters:
  ///   - waits: `false` for `--no-wait`: the answer is `null` then.
  ///   - refusedStatus: the HTTP status of a success that the client takes for a failure.
  ///   - deletes: whether the command is called "delete", in which case what is not there counts as deleted.
  /// - Returns: the body of the last answer, `null` when it has none.
  /// - Throws: the service's refusal, or the operation's failure.
  package mutating func operate(
    _ request: Request, waits: Bool, finalState: FinalState = .location, deletes: Bool = false,
    refusedStatus: Int? = nil
  ) throws(CommandError) -> JSONValue {
    guard waits else {
      let response = answer(request)
      guard response.isSuccess, response.status != refusedStatus else { throw failure(response) }
      return .null
    }
    return try spin { (client: inout Client) throws(CommandError) in
      let response = client.answer(request)
      guard response.isSuccess else {
        if deletes, response.status == 404 { return .null }
        throw client.failure(response)
      }
      if response.status == refusedStatus { throw client.failure(response) }
      return try client.result(of: request, response, finalState, deletes: deletes)
    }
  }

  /// Follows what a request has started.
  private mutating func result(
    of request: Request, _ response: Response, _ finalState: FinalState, deletes: Bool
  ) throws(CommandError) -> JSONValue {
    if let url = response.operationURL {
      guard let status = try follow(url, deletes: deletes) else { return .null }
      guard let final = Self.finalLook(after: request, response, status, finalState) else {
        return status.body ?? .null
      }
      return try send(final)
    }
    if let url = response.resultURL { return try followLocation(url) }
    return try followState(of: request, response)
  }

  /// The request that gets the result when the operation has ended; `nil` when its record is the result.
  private static func finalLook(
    after request: Request, _ response: Response, _ status: Response, _ finalState: FinalState
  ) -> Request? {
    if finalState == .location, let url = response.resultURL { return Request(.get, url: url) }
    if finalState == .operation, request.method == .post { return nil }
    if let url = status.body?["resourceLocation"].string { return Request(.get, url: url) }
    switch request.method {
    case .put, .patch: return request.look
    case .post: return response.resultURL.flatMap { Request(.get, url: $0) }
    default: return nil
    }
  }

  /// Looks where the service said until the answer is no longer "accepted".
  mutating func followLocation(_ url: String) throws(CommandError) -> JSONValue {
    var url = url
    for _ in 0..<Self.looksLimit {
      guard let look = Request(.get, url: url) else { return .null }
      let response = answer(look)
      guard response.isSuccess else { throw failure(response) }
      guard response.status == 202 else { return response.body ?? .null }
      url = response.resultURL ?? url
      manager.wait(forOperation: url)
    }
    return .null
  }

  /// Looks at a resource that was put until its provisioning has ended.
  private mutating func followState(of request: Request, _ first: Response) throws(CommandError) -> JSONValue {
    guard request.method == .put || request.method == .patch else { return first.body ?? .null }
    var response = first
    for _ in 0..<Self.looksLimit {
      switch response.body?.at("properties", "provisioningState").string?.asciiLowercased {
      case "succeeded": return response.body ?? .null
      case "failed", "canceled", "cancelled":
        throw CommandError(
          .refused, "Operation returned an invalid status '\(CommandError.reason(of: response.status))'")
      case nil where response.status == 200: return response.body ?? .null
      default: break
      }
      manager.pause(seconds: Self.pollingSeconds)
      response = answer(request.look)
      guard response.isSuccess else { throw failure(response) }
    }
    return response.body ?? .null
  }

  /// Between two looks when the service names no time.
  private static let pollingSeconds = 30

  /// Looks at one thing: an operation of the simulated Azure is over in far fewer.
  private static let looksLimit = 1_000
}

extension Request {
  /// The request that reads what this one changes.
  fileprivate var look: Request {
    Request(.get, path, apiVersion: nil, parameters: parameters)
  }
}
