import ARM
package import Grammar
import JSON

/// `az rest`.
package enum RestCommand {
  /// `az rest`: one request, made as it is typed.
  ///
  /// Source: platform.md §10.2.
  package static func rest() -> Command<Client> {
    enum Method: String, ArgumentChoice {
      case head, get, put, post, delete, options, patch
    }

    var command = Command<Client>(.classic, "rest", "Make a request of your own.")
    command.describe(
      """
      A path goes to the resource manager. The answer is printed as it comes; what it may have started is not waited for.
      """)
    let url = command.argument(
      "--url --uri -u", "The address, or its path alone. {subscriptionId} stands for the subscription in use.",
      of: String.self, required: true)
    let method = command.argument("--method -m", "The verb.", of: Method.self, default: "get")
    let headers = command.argument(
      "--headers", "Headers: words KEY=VALUE, or JSON objects.", of: [String].self)
    let parameters = command.argument(
      "--uri-parameters --url-parameters", "Parameters of the address: words KEY=VALUE, or JSON objects.",
      of: [String].self)
    let body = command.argument("--body -b", "The body; @FILE takes that of a file.", of: String.self)
    let skipsToken = command.flag("--skip-authorization-header", "Send no token along.")
    let audience = command.argument("--resource", "For whom the token is to be.", of: String.self)
    let file = command.argument("--output-file", "Where the answer goes instead of stdout.", of: String.self)
    command.ignore("--cmd")
    command.example(
      "Look at a scale set.",
      "az rest -u /subscriptions/{subscriptionId}/resourceGroups/MyGroup/providers/Microsoft.Compute/virtualMachineScaleSets/MyScaleSet?api-version=2024-07-01"
    )
    command.example(
      "Add a tag.",
      "az rest -m patch -u /subscriptions/{subscriptionId}/resourceGroups/MyGroup?api-version=2021-04-01 -b '{\"tags\": {\"env\": \"test\"}}'"
    )
    command.run { (call, client) throws(CommandError) in
      let headers = try pairs(call.optional(headers) ?? [])
      var request = try client.rawRequest(
        Request.Method(rawValue: (call.optional(method) ?? .get).rawValue.uppercased()) ?? .get,
        address: try call.required(url))
      for (name, value) in try pairs(call.optional(parameters) ?? []).pairs {
        request.parameters.append(.init(name, value.string ?? value.pythonText))
      }
      if let text = call.optional(body), !text.isEmpty { request.body = LenientJSON.parse(text) ?? .string(text) }
      let hasOwnToken = headers.spelling(of: "Authorization") != nil
      request.audience = call.isSet(skipsToken) && !hasOwnToken ? "" : hasOwnToken ? nil : call.optional(audience)
      if !request.isForAzure, call.optional(audience) == nil, !call.isSet(skipsToken), !hasOwnToken {
        client.warn(
          "Can't derive appropriate Azure AD resource from --url to acquire an access token. If access token is required, "
            + "use --resource to specify the resource")
      }
      let response = client.answer(once: request)
      guard response.isSuccess else { throw CommandError(raw: response) }
      guard let answer = response.body, !answer.isNull else {
        if let path = call.optional(file) { client.write([], to: path) }
        return .nothing
      }
      if let path = call.optional(file) {
        client.write(Array((response.text ?? answer.text(.compact)).utf8), to: path)
        return .nothing
      }
      return .value(answer)
    }
    return command
  }

  /// Words that are JSON objects or `KEY=VALUE`, together.
  private static func pairs(_ words: [String]) throws(CommandError) -> JSONObject {
    var pairs = JSONObject()
    for word in words {
      if let value = LenientJSON.parse(word) {
        guard let members = value.object else {
          throw .unexpected("'\(value.pythonType)' object is not iterable")
        }
        for (name, value) in members.pairs { pairs[name] = value }
        continue
      }
      let halves = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else { throw .unexpected("not enough values to unpack (expected 2, got 1)") }
      pairs[String(halves[0])] = .string(String(halves[1]))
    }
    return pairs
  }
}

extension Request {
  /// Whether a service of Azure is asked.
  fileprivate var isForAzure: Bool { host == Request.managementHost || host == Request.directoryHost }
}

extension CommandError {
  /// An answer that is no success, as requests of the user's own tell it: the reason, and the body as it came.
  init(raw response: Response) {
    if response.isFromClient {
      self.init(response)
      return
    }
    let text = response.text ?? response.body?.text(.compact)
    self.init(.refused, Self.reason(of: response.status) + (text.map { "(\($0))" } ?? ""))
  }
}

extension JSONValue {
  /// The name of Python's type of the value.
  fileprivate var pythonType: String {
    switch self {
    case .null: "NoneType"
    case .bool: "bool"
    case .integer, .bigInteger: "int"
    case .double: "float"
    case .string: "str"
    case .array: "list"
    case .object: "dict"
    }
  }
}
