package import JSON

/// What is asked of Azure Resource Manager.
package struct Request: Sendable, Equatable {
  /// The verb.
  package enum Method: String, Sendable {
    case get = "GET"
    case put = "PUT"
    case patch = "PATCH"
    case post = "POST"
    case delete = "DELETE"
    case head = "HEAD"
    case options = "OPTIONS"
  }

  /// One parameter after the question mark, not percent-encoded.
  package struct Parameter: Sendable, Equatable {
    package var name: String
    package var value: String

    package init(_ name: String, _ value: String) {
      self.name = name
      self.value = value
    }
  }

  /// The host of the resource manager.
  package static let managementHost = "management.azure.com"
  /// The host of the directory (Microsoft Graph).
  package static let directoryHost = "graph.microsoft.com"

  package var method: Method
  /// Who is asked: the resource manager, if not the directory.
  package var host = managementHost
  /// For whom the token is that goes along: `nil` for whoever is asked, empty when none goes along.
  package var audience: String?
  /// The path, from `/subscriptions` on, without host and parameters.
  package var path: String
  /// The parameters in the order in which they are sent.
  package var parameters: [Parameter]
  package var body: JSONValue?
  /// Headers that say what is wanted, in the order in which they are sent.
  package var headers: [Parameter] = []
  /// A body that is no JSON, as it is sent.
  package var content: [UInt8]?
  /// The text of the template in the body where it is sent as it was written, comments and all.
  package var templateText: [UInt8]?

  /// A request with the version of the interface that it speaks.
  package init(
    _ method: Method, _ path: String, apiVersion: String?, parameters: [Parameter] = [], body: JSONValue? = nil
  ) {
    self.method = method
    self.path = path
    self.parameters = (apiVersion.map { [Parameter("api-version", $0)] } ?? []) + parameters
    self.body = body
  }

  /// The value of a parameter.
  package subscript(parameter parameter: String) -> String? {
    parameters.first { $0.name.equalsIgnoringCase(parameter) }?.value
  }

  /// The value of a header.
  package func header(_ name: String) -> String? {
    headers.first { $0.name.equalsIgnoringCase(name) }?.value
  }

  /// The address as `AZSIM_TRACE` shows it.
  package var url: String {
    guard !parameters.isEmpty else { return "https://\(host)\(path)" }
    let pairs = parameters.map { "\($0.name)=\($0.value)" }
    return "https://\(host)\(path)?\(pairs.joined(separator: "&"))"
  }
}

extension Request {
  /// A request to an address that a response named, such as that of an operation.
  package init?(_ method: Method, url: String) {
    let start = url.hasPrefix("https://management.azure.com") ? url.dropFirst(28) : Substring(url)
    guard start.first == "/" else { return nil }
    let parts = start.split(separator: "?", maxSplits: 1)
    self.init(method, String(parts.first ?? "/"), apiVersion: nil)
    guard parts.count > 1 else { return }
    parameters = parts[1].split(separator: "&").map { pair in
      let halves = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      return Parameter(String(halves[0]), halves.count > 1 ? String(halves[1]) : "")
    }
  }
}
