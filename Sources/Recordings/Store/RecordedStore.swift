package import ARM
package import JSON
import World

/// The plain store of documents that the recordings of `az` were taken against, not a model of Azure.
///
/// PUT keeps what it is given and says `Succeeded`, PATCH merges, DELETE removes, POST answers at once; a case may script
/// answers that are tried first. Source: `drive_az.py` and README.md, "The fake resource manager".
package struct RecordedStore: ResourceManager, Sendable {
  /// An answer that a case scripts.
  struct Script: Sendable {
    /// A regular expression, searched for in the path without regard to case.
    var path: String
    /// `nil` for every method.
    var method: String?
    var status: Int
    /// Header names in lower case.
    var headers: [String: String]
    var body: JSONValue?
    /// A body that may be no JSON.
    let text: String?
    /// How often the answer is left; `nil` for ever.
    var times: Int?

    init(_ rule: JSONValue) {
      path = rule["path"].string ?? ""
      method = rule["method"].string
      status = rule["status"].integer ?? 200
      let pairs = rule["headers"].object?.pairs.map { ($0.lowercased(), $1.string ?? "") } ?? []
      headers = Dictionary(pairs) { $1 }
      // A text is sent as it is; it may be JSON.
      text = rule["body"].string
      let content = text.map { (try? JSONParser.parse($0)) ?? .null } ?? rule["body"]
      body = content.isNull ? nil : content
      times = rule["times"].integer
    }

    func matches(_ method: String, _ path: String) -> Bool {
      guard self.method == nil || self.method == method, let pattern = try? Regex(self.path) else { return false }
      return path.firstMatch(of: pattern.ignoresCase()) != nil
    }
  }

  package let subscriptionID: String
  let otherSubscriptionID: String
  /// Documents by their id in lower case, in the order in which they came.
  var documents: JSONObject
  /// Answers that never change, by method and path in lower case.
  let fixedAnswers: [String: JSONValue]
  let roleDefinitions: [JSONValue]
  var providers: JSONObject
  var scripts: [Script]

  /// - Parameters:
  ///   - world: the content of `fixtures/world.json`.
  ///   - responses: the scripted answers of a case.
  package init(world: JSONValue, responses: [JSONValue] = []) {
    subscriptionID = world["subscription"].string ?? ""
    otherSubscriptionID = world["other_subscription"].string ?? ""
    documents = JSONObject((world["resources"].object?.pairs.map { ($0.lowercased(), $1) }) ?? [])
    var answers: [String: JSONValue] = [:]
    for (name, value) in world["fixed"].object?.pairs ?? JSONObject().pairs {
      let words = name.split(separator: " ", maxSplits: 1)
      guard let method = words.first, let path = words.dropFirst().first else { continue }
      answers["\(method) \(path.lowercased())"] = value
    }
    fixedAnswers = answers
    roleDefinitions = world["roleDefinitions"].array ?? []
    providers = world["providers"].object ?? JSONObject()
    scripts = responses.map(Script.init)
  }

  package mutating func answer(_ request: Request) -> Response {
    var response = scriptedAnswer(request)
    // The recorder wrote its answers as Python writes them.
    response.text = response.body?.text(.spaced) ?? response.text
    // The recorder put it on every answer.
    if response.headers["x-ms-request-id"] == nil { response.headers["x-ms-request-id"] = subscriptionID }
    return response
  }

  private mutating func scriptedAnswer(_ request: Request) -> Response {
    for position in scripts.indices where scripts[position].matches(request.method.rawValue, request.path) {
      if let times = scripts[position].times {
        guard times > 0 else { continue }
        scripts[position].times = times - 1
      }
      let script = scripts[position]
      var response = Response(
        script.status, script.body, operationURL: script.headers["azure-asyncoperation"],
        resultURL: script.headers["location"])
      response.text = script.text
      response.headers = script.headers
      return response
    }
    return answerUnscripted(request)
  }

  package mutating func wait(forOperation url: String) {}
  /// The recorder let no time pass between two looks, and its scripts may change with each.
  package var isGoingOn: Bool { true }
  package mutating func pause(seconds: Int) {}
  package var now: String { Clock.beginning.description }
}

// MARK: - Routing

extension RecordedStore {
  private mutating func answerUnscripted(_ request: Request) -> Response {
    if request.host == Request.directoryHost { return Self.directory(request) }
    guard request.host == Request.managementHost else {
      var response = Response(404)
      response.text = "not found"
      return response
    }
    let path = Self.collapsed(request.path)
    let key = path.lowercased()
    if let fixed = fixedAnswers["\(request.method.rawValue) \(key)"] { return Response(200, fixed) }
    if let special = answerSpecial(request, path, key) { return special }
    switch request.method {
    case .get: return get(request, path, key)
    case .put: return put(path, key, request.body)
    case .patch: return patch(path, key, request.body)
    case .delete: return delete(path, key)
    case .head: return Response(documents[key] == nil ? 404 : 204)
    case .post: return post(path, key, request.body)
    case .options: return Response(ServiceError(405, "MethodNotAllowed", request.method.rawValue))
    }
  }

  /// Services that the recorder treated apart.
  private mutating func answerSpecial(_ request: Request, _ path: String, _ key: String) -> Response? {
    if key.contains("/providers/microsoft.authorization/roledefinitions"), request.method == .get {
      return roleDefinitions(key, request[parameter: "$filter"] ?? "")
    }
    if key.contains("/providers/microsoft.authorization/roleassignments") {
      return roleAssignments(request, path, key)
    }
    if key.contains("/providers/microsoft.resources/deployments") { return deployments(request, path, key) }
    if key.contains("/providers/microsoft.insights/eventtypes/management") { return Response(200, ["value": []]) }
    if key == "/providers/microsoft.insights/eventcategories" {
      return Response(200, ["value": [["value": "Administrative", "localizedValue": "Administrative"]]])
    }
    if key.hasSuffix("/providers/microsoft.resources/tags/default") { return tags(request, path, key) }
    if key.contains("/operations/done-") { return Response(200, ["status": "Succeeded"]) }
    if key.hasPrefix("/subscriptions/\(otherSubscriptionID)"), !key.contains("/resourcegroups/") {
      return Response(200, ["value": []])
    }
    return nil
  }

  /// The path without a slash at its end or two in a row (an SDK writes an empty parent so).
  private static func collapsed(_ path: String) -> String {
    let words = path.split(separator: "/")
    return "/" + words.joined(separator: "/")
  }
}

// MARK: - What is there

extension RecordedStore {
  /// The path of the subscription in lower case.
  var subscriptionKey: String { "/subscriptions/\(subscriptionID.lowercased())" }

  func hasGroup(_ name: String) -> Bool {
    documents["\(subscriptionKey)/resourcegroups/\(name.lowercased())"] != nil
  }

  /// The words of a path after the slashes.
  static func words(_ path: String) -> [String] { path.split(separator: "/").map(String.init) }

  /// The group that a path names, `nil` outside of groups.
  static func group(in path: String) -> String? {
    let words = words(path)
    guard words.count > 3, words[2].lowercased() == "resourcegroups" else { return nil }
    return words[3]
  }

  /// The refusal for what is not there.
  ///
  /// The recorder looked for the first `/resourcegroups/G` with a resource, or nothing, behind it, wherever that stands.
  func notFound(_ path: String) -> Response {
    let words = path.split(separator: "/", omittingEmptySubsequences: false).map(String.init)
    for (place, word) in words.enumerated().dropFirst() where word.lowercased() == "resourcegroups" {
      let rest = words[(place + 1)...]
      guard let group = rest.first, !group.isEmpty else { continue }
      let behind = Array(rest.dropFirst())
      let isResource =
        behind.count > 2 && behind[0].lowercased() == "providers" && !behind[1].isEmpty
        && behind[2...].contains { !$0.isEmpty }
      guard behind.isEmpty || isResource else { continue }
      guard hasGroup(group) else {
        return Response(ServiceError(404, "ResourceGroupNotFound", "Resource group '\(group)' could not be found."))
      }
      if isResource { return notFound(behind[2...], of: behind[1], in: group) }
      break
    }
    return Response(ServiceError(404, "NotFound", "The requested resource '\(path)' was not found."))
  }

  /// The refusal for a resource by its types and names in turn.
  private func notFound(_ words: ArraySlice<String>, of namespace: String, in group: String) -> Response {
    let parts = words.enumerated()
    let type = [namespace] + parts.filter { $0.offset.isMultiple(of: 2) }.map(\.element)
    let name = parts.filter { !$0.offset.isMultiple(of: 2) }.map(\.element)
    return Response(
      ServiceError(
        404, "ResourceNotFound",
        "The Resource '\(type.joined(separator: "/"))/\(name.joined(separator: "/"))' under resource group '\(group)' "
          + "was not found. For more details please go to https://aka.ms/ARMResourceNotFoundFix"))
  }
}
