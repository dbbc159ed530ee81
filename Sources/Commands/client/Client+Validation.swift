import ARM
import Grammar
import JSON

/// Requests that the client makes while it checks arguments.
///
/// A refusal there is shown as a complaint about the command line, exit 2 whatever its status (platform.md §3.2).
extension Client {
  /// Gets a document while arguments are checked.
  mutating func validationLook(
    _ path: String, apiVersion: String, parameters: [Request.Parameter] = []
  ) throws(CommandError) -> JSONValue {
    try validationSend(Request(.get, path, apiVersion: apiVersion, parameters: parameters))
  }

  private mutating func validationSend(_ request: Request) throws(CommandError) -> JSONValue {
    let response = answer(request)
    guard response.isSuccess else {
      var error = CommandError(response)
      if !response.isFromClient { error.kind = .usage }
      throw error
    }
    return response.body ?? .null
  }

  /// Gets a list with all its pages while arguments are checked.
  mutating func validationList(_ path: String, apiVersion: String) throws(CommandError) -> [JSONValue] {
    var page = try validationLook(path, apiVersion: apiVersion)
    var elements = page["value"].array ?? []
    for _ in 0..<Self.validationPageLimit {
      guard let link = page["nextLink"].string, !link.isEmpty, let next = Request(.get, url: link) else { break }
      page = try validationSend(next)
      elements += page["value"].array ?? []
    }
    return elements
  }

  /// Pages of one list: more than any service makes, so that a list that links to itself ends.
  private static let validationPageLimit = 10_000

  /// Whether a resource is there; any refusal means that it is not.
  mutating func exists(_ id: String, apiVersion: String) -> Bool {
    guard let id = Self.parsedID(id), let group = id.group else { return false }
    let words = id.type.split(separator: "/").map(String.init)
    guard words.count > 1 else { return false }
    return exists(
      parent: "", type: words[1], name: id.names.first ?? "", namespace: words[0], group: group,
      subscription: id.subscription, apiVersion: apiVersion)
  }

  /// Whether a resource is there, by its parts; an empty parent leaves two slashes, as the client's library writes them.
  mutating func exists(
    parent: String, type: String, name: String, namespace: String, group: String, subscription: String,
    apiVersion: String
  ) -> Bool {
    let path =
      "/subscriptions/\(subscription)/resourcegroups/\(group)/providers/\(namespace)/\(parent)/\(type)/\(name)"
    return answer(Request(.get, path, apiVersion: apiVersion)).isSuccess
  }

  /// Whether a resource is there, asked in the newest version of the interface that its provider names.
  mutating func existsInLatest(_ id: ResourceID) -> Bool {
    let words = id.type.split(separator: "/").map(String.init)
    guard words.count == 2 else { return false }
    let look = Request(.get, "\(subscriptionPath)/providers/\(words[0])", apiVersion: "2024-11-01")
    let types = answer(look).body?["resourceTypes"].array ?? []
    let type = types.first { $0["resourceType"].string?.equalsIgnoringCase(words[1]) ?? false }
    let versions = (type?["apiVersions"].array ?? []).compactMap(\.string)
    guard let version = versions.first(where: { !$0.contains("preview") }) ?? versions.first else { return false }
    return exists(id.text, apiVersion: version)
  }

  /// The content of the file that a word names, else the word itself.
  func contentOrText(_ word: String) -> String {
    readFile(word).map { String(decoding: $0, as: UTF8.self) } ?? word
  }

  /// The JSON in a file that a word names, or in the word itself.
  ///
  /// - Throws: ``CommandError`` in the words of the client (behaviour.md §2).
  func jsonOrFile(_ word: String) throws(CommandError) -> JSONValue {
    if let bytes = readFile(word) { return try LenientJSON.parseOrComplain(String(decoding: bytes, as: UTF8.self)) }
    if word.utf8.reversed().starts(with: ".json".utf8.reversed()) {
      throw CommandError(.refused, "JSON file does not exist: '\(word)'")
    }
    return try LenientJSON.parseOrComplain(word)
  }
}
