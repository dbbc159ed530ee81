import ARM
package import Grammar
import JSON
import Shapes

extension GroupDeploymentGroup {
  /// `az deployment group create`: has the template looked at, and deploys it.
  ///
  /// Source: platform.md §9.1, measured.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "deployment group create", "Deploy a template to a resource group.")
    var source = command.deploymentSource()
    let rollback = command.rollback()
    let handlesJSON = command.handlesExtendedJSON()
    let (subscriptions, tenants) = command.auxiliaries()
    source.noPrompt = command.neverPrompts()
    let confirms = command.flag(
      "--confirm-with-what-if -c", "Show first what would change, and ask whether to go on.")
    let format = command.argument(
      "--what-if-result-format -r", "How much is shown of what would change.", of: ForecastFormat.self,
      default: "FullResourcePayloads")
    let excluded = command.argument(
      "--what-if-exclude-change-types -x", "Which kinds of changes are not shown.", of: [ForecastChange].self)
    source.specification = command.templateSpecification()
    source.query = command.templateQuery()
    let whatIf = command.flag("--what-if -w", "Show what would change, and do nothing.")
    let proceeds = command.flag(
      "--proceed-if-no-change", "Ask only when something would change.")
    source.level = command.validationLevel()
    let noWait = command.noWait()
    command.table(named: "transform_deployment")
    command.ignore("--cmd")
    command.example(
      "Deploy a template with parameters from a file and one more.",
      "az deployment group create -g MyGroup -f template.json -p parameters.json size=Standard_D2s_v5")
    let keys = source
    command.run { (call, client) throws(CommandError) in
      _ = call.isSet(handlesJSON)
      _ = call.optional(tenants)
      var source = try DeploymentSource(keys, of: call, &client)
      try client.checkAuxiliaries(call.optional(subscriptions))
      if call.isSet(confirms) || call.isSet(whatIf) {
        let forecast = try client.forecast(
          source, format: call.optional(format) ?? .full, excluding: call.optional(excluded) ?? [])
        let text = ForecastText.of(forecast) + "\n"
        if call.isSet(whatIf) { return .text(text) }
        guard try client.confirms(forecast, text, unlessUnchanged: call.isSet(proceeds)) else { return .nothing }
      }
      if let property = rollback.property(of: call) { source.set("onErrorDeployment", property) }
      return try client.deploy(source, waits: !call.isSet(noWait))
    }
    return command
  }

  /// `az deployment group validate`.
  package static func validate() -> Command<Client> {
    var command = Command<Client>(
      .classic, "deployment group validate", "Tell whether a template could be deployed to a resource group.")
    var source = command.deploymentSource()
    let rollback = command.rollback()
    let handlesJSON = command.handlesExtendedJSON()
    source.noPrompt = command.neverPrompts()
    source.specification = command.templateSpecification()
    source.query = command.templateQuery()
    source.level = command.validationLevel()
    command.table(named: "deployment_validate_table_format")
    command.ignore("--cmd")
    command.example(
      "Look at a template with its parameters.",
      "az deployment group validate -g MyGroup -f template.json -p parameters.json")
    let keys = source
    command.run { (call, client) throws(CommandError) in
      _ = call.isSet(handlesJSON)
      var source = try DeploymentSource(keys, of: call, &client)
      if let property = rollback.property(of: call) { source.set("onErrorDeployment", property) }
      return .modelled(try client.validated(source), as: .named("deployment group validate"))
    }
    return command
  }
}

/// `--rollback-on-error`.
struct RollbackKey: Sendable {
  let name: Key<String>

  /// What the request says: the last deployment that succeeded, or one of a name.
  func property(of call: Call) -> JSONValue? {
    guard call.isGiven(name) else { return nil }
    guard let name = call.optional(name), !name.isEmpty else { return ["type": "LastSuccessful"] }
    return ["type": "SpecificDeployment", "deploymentName": .string(name)]
  }
}

extension Command where Context == Client {
  @inline(never)
  mutating func rollback() -> RollbackKey {
    RollbackKey(
      name: optionalWord(
        "--rollback-on-error",
        "Deploy again what was deployed last, or the deployment of this name, when this one fails.", bare: ""))
  }

  @inline(never)
  mutating func handlesExtendedJSON() -> Flag {
    let flag = flag("--handle-extended-json-format -j", "Comments and texts of several lines are always allowed.")
    deprecate(flag, target: "--handle-extended-json-format/-j")
    return flag
  }
}

extension Command where Context == Client {
  /// `--aux-subs` and `--aux-tenants`.
  @inline(never)
  mutating func auxiliaries() -> (Key<[String]>, Key<[String]>) {
    let subscriptions = argument("--aux-subs", "More subscriptions to log in to.", of: [String].self)
    deprecate(subscriptions, target: "--aux-subs", replacement: "--aux-tenants")
    return (subscriptions, argument("--aux-tenants", "More tenants to log in to.", of: [String].self))
  }
}

extension Client {
  /// Looks whether subscriptions that are logged in to besides are known.
  func checkAuxiliaries(_ words: [String]?) throws(CommandError) {
    for word in words ?? [] where profile.account(word) == nil {
      throw CommandError(.refused, "Subscription '\(word)' not found. Check the spelling and casing and try again.")
    }
  }

  /// Has a deployment looked at and carried out.
  mutating func deploy(_ source: DeploymentSource, waits: Bool) throws(CommandError) -> Answer {
    _ = try validated(source)
    guard waits else {
      let response = answer(source.request(.put))
      guard response.isSuccess else { throw Self.verbatim(response) }
      return .nothing
    }
    let document = try finish(
      source.request(.put), look: Request(.get, source.path, apiVersion: DeploymentGroup.version))
    return .modelled(document, as: .named("deployment group create"))
  }

  /// Has a deployment looked at.
  ///
  /// - Returns: the record of the look.
  /// - Throws: the service's refusal as JSON, its details apart (platform.md §9.4).
  mutating func validated(_ source: DeploymentSource) throws(CommandError) -> JSONValue {
    let response = answer(source.request(.post, "/validate"))
    guard response.isSuccess else { throw Self.refusal(response) }
    let record = try spin { (client: inout Client) throws(CommandError) in
      guard let url = response.operationURL else { return response.body ?? .null }
      return try client.follow(url, deletes: false)?.body ?? .null
    }
    if !record["error"].isNull { throw CommandError(.refused, Self.lines(of: record["error"]).joined(separator: "\n")) }
    return record
  }

  /// `code - message`, and so for what is behind it.
  static func lines(of error: JSONValue, depth: Int = 0) -> [String] {
    let details = depth < 20 ? error["details"].array ?? [] : []
    return ["\(error["code"].string ?? "None") - \(error["message"].string ?? "None")"]
      + details.flatMap { lines(of: $0, depth: depth + 1) }
  }

  /// A refusal as JSON, and each error behind it as JSON too.
  static func refusal(_ response: Response) -> CommandError {
    guard !response.isFromClient, let error = response.body?["error"], !error.isNull else {
      return CommandError(response)
    }
    return CommandError(.refused, pieces(of: error).joined(separator: "\n\n"), hint: response.hint)
  }

  private static func pieces(of error: JSONValue, depth: Int = 0) -> [String] {
    let details = depth < 20 ? error["details"].array ?? [] : []
    var outer = error
    outer.remove(at: ["details"])
    var writer = JSONWriter(.spaced, escapesNonASCII: true)
    writer.write(outer)
    let text = String(decoding: writer.bytes, as: UTF8.self)
    return [depth == 0 ? text : "Inner Errors: \n\(text)"] + details.flatMap { pieces(of: $0, depth: depth + 1) }
  }

  /// Shows what would change and asks whether to go on.
  fileprivate mutating func confirms(
    _ forecast: JSONValue, _ text: String, unlessUnchanged: Bool
  ) throws(CommandError) -> Bool {
    let changes = forecast.at("properties", "changes").array ?? []
    let hasChange = changes.contains { !["NoChange", "Ignore"].contains($0["changeType"].string ?? "") }
    guard !unlessUnchanged || hasChange else { return true }
    var question = text + "\nAre you sure you want to execute the deployment? (y/n): "
    for _ in 0..<1_000 {
      guard let line = ask(question)?.asciiLowercased else { throw CommandError(.refused, "") }
      if ["y", "yes"].contains(line) { return true }
      if ["n", "no"].contains(line) { return false }
      question = "\nAre you sure you want to execute the deployment? (y/n): "
    }
    return false
  }
}
