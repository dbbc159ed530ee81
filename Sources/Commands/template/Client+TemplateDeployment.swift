package import Grammar
import JSON
import ARM
import Shapes

extension Client {
  /// What is to be done with a template.
  package enum TemplateUse: Sendable {
    case deploy
    /// It is only checked.
    case validate
  }

  /// Deploys a template under a name of its own, as `vmss create` and its like do.
  ///
  /// Source: platform.md §9.2, §9.6; behaviour.md §14.
  ///
  /// - Parameters:
  ///   - prefix: `vmss_deploy_`; 32 letters and digits follow, made from the template without its secrets, because
  ///     nothing here is random.
  ///   - waits: `false` for `--no-wait`; a check is waited for all the same, and not printed.
  /// - Returns: the outputs by name; the record of the check when it is only checked; nothing when not waited for.
  /// - Throws: the refusal or failure with the service's own text, exit 1 whatever its status.
  package mutating func use(
    _ template: ResourceTemplate, prefix: String, group: String, as use: TemplateUse, waits: Bool = true
  ) throws(CommandError) -> Answer {
    let name = prefix + Self.uniqueLetters(for: template)
    let path = "\(subscriptionPath)/resourcegroups/\(group)/providers/Microsoft.Resources/deployments/\(name)"
    let version = "2024-11-01"
    guard use != .validate else {
      let request = Request(.post, "\(path)/validate", apiVersion: version, body: template.deployment)
      let record = try finish(request, look: nil)
      return waits ? .value(addingResourceGroup(Self.shownCheck(record))) : .nothing
    }
    let request = Request(.put, path, apiVersion: version, body: template.deployment)
    guard waits else {
      let response = answer(request)
      guard response.isSuccess else { throw Self.verbatim(response) }
      return .nothing
    }
    let deployment = try finish(request, look: Request(.get, path, apiVersion: version))
    let outputs = deployment.at("properties", "outputs").object ?? JSONObject()
    return .value(.object(outputs.mapValues { $0["value"] }))
  }

  /// The record of a check as these commands print it: they know an older form of it than `deployment group validate`.
  private static func shownCheck(_ record: JSONValue) -> JSONValue {
    var shown = DocumentShape.named("deployment group validate").shown(record)
    shown.remove(at: ["properties", "extensions"])
    for member in ["outputResources", "validatedResources"] {
      guard let resources = shown.at("properties", member).array else { continue }
      shown.set(.array(resources.map { ["id": $0["id"]] }), at: ["properties", member])
    }
    return shown
  }

  /// Makes a request about a deployment and follows its operation to the end.
  mutating func finish(_ request: Request, look: Request?) throws(CommandError) -> JSONValue {
    let response = answer(request)
    guard response.isSuccess else { throw Self.verbatim(response) }
    return try spin { (client: inout Client) throws(CommandError) in
      try client.follow(response, look: look)
    }
  }

  private mutating func follow(_ response: Response, look: Request?) throws(CommandError) -> JSONValue {
    guard let url = response.operationURL, let poll = Request(.get, url: url) else { return response.body ?? .null }
    var status = answer(poll)
    while status.isSuccess, Self.goesOn(status) {
      let before = status
      manager.wait(forOperation: url)
      status = answer(poll)
      // Nothing will end it: better to stop than to look for ever.
      if status == before, Self.goesOn(status), !manager.isGoingOn { break }
    }
    guard status.isSuccess, status.body?["status"].string?.equalsIgnoringCase("succeeded") ?? true else {
      throw Self.verbatim(status)
    }
    guard let look else { return status.body ?? .null }
    let final = answer(look)
    guard final.isSuccess else { throw Self.verbatim(final) }
    return final.body ?? .null
  }

  private static func goesOn(_ status: Response) -> Bool {
    guard let word = status.body?["status"].string?.asciiLowercased else { return false }
    return !["succeeded", "failed", "canceled", "cancelled"].contains(word)
  }

  /// An answer of the service as the error of a command that deploys: the body as it came.
  static func verbatim(_ response: Response) -> CommandError {
    if response.isFromClient { return CommandError(response) }
    guard let body = response.body, !body.isNull else {
      return CommandError(
        .refused, "Operation returned an invalid status '\(CommandError.reason(of: response.status))'")
    }
    return CommandError(.refused, body.text(.spaced), hint: response.hint)
  }

  /// 32 letters and digits that stand for a template.
  private static func uniqueLetters(for template: ResourceTemplate) -> String {
    let letters = Array("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz".utf8)
    let hash = SHA256.hash(Array(template.json.text(.compact).utf8))
    return String(decoding: hash.map { letters[Int($0) % letters.count] }, as: UTF8.self)
  }
}
