import ARM
package import Grammar
import JSON
import Shapes

/// How much is told of what would change.
enum ForecastFormat: String, ArgumentChoice {
  case idOnly = "ResourceIdOnly"
  case full = "FullResourcePayloads"
}

/// What would happen to a resource.
enum ForecastChange: String, ArgumentChoice {
  case create = "Create"
  case delete = "Delete"
  case ignore = "Ignore"
  case deploy = "Deploy"
  case noChange = "NoChange"
  case modify = "Modify"
  case unsupported = "Unsupported"
}

extension GroupDeploymentGroup {
  /// `az deployment group what-if`: tells what a deployment would change.
  package static func whatIf() -> Command<Client> {
    var command = Command<Client>(
      .classic, "deployment group what-if", "Tell what deploying a template to a resource group would change.")
    var source = command.deploymentSource()
    let tenants = command.argument("--aux-tenants", "More tenants to log in to.", of: [String].self)
    let format = command.argument(
      "--result-format -r", "How much is shown.", of: ForecastFormat.self, default: "FullResourcePayloads")
    let isPlain = command.flag("--no-pretty-print", "Print the result as JSON.")
    source.noPrompt = command.neverPrompts()
    let excluded = command.argument(
      "--exclude-change-types -x", "Which kinds of changes are not shown.", of: [ForecastChange].self)
    source.specification = command.templateSpecification()
    source.query = command.templateQuery()
    source.level = command.validationLevel()
    command.ignore("--cmd")
    command.example(
      "Tell what would change.", "az deployment group what-if -g MyGroup -f template.json -p parameters.json")
    let keys = source
    command.run { (call, client) throws(CommandError) in
      _ = call.optional(tenants)
      let source = try DeploymentSource(keys, of: call, &client)
      let forecast = try client.forecast(
        source, format: call.optional(format) ?? .full, excluding: call.optional(excluded) ?? [])
      guard call.isSet(isPlain) else { return .text(ForecastText.of(forecast) + "\n") }
      return .modelled(forecast, as: .named("deployment group what-if"))
    }
    return command
  }
}

extension Client {
  /// Asks what a deployment would change.
  mutating func forecast(
    _ source: DeploymentSource, format: ForecastFormat, excluding: [ForecastChange]
  ) throws(CommandError) -> JSONValue {
    var source = source
    source.set("whatIfSettings", ["resultFormat": .string(format.rawValue)])
    let response = answer(source.request(.post, "/whatIf"))
    guard response.isSuccess else { throw Self.verbatim(response) }
    var forecast = try spin { (client: inout Client) throws(CommandError) in
      guard let url = response.operationURL else { return response.body ?? .null }
      return try client.follow(url, deletes: false)?.body ?? .null
    }
    if !forecast["error"].isNull {
      throw CommandError(.refused, Self.lines(of: forecast["error"]).joined(separator: "\n"))
    }
    if !excluding.isEmpty {
      let kept = (forecast.at("properties", "changes").array ?? []).filter { change in
        !excluding.contains { $0.rawValue.equalsIgnoringCase(change["changeType"].string ?? "") }
      }
      forecast.set(.array(kept), at: ["properties", "changes"])
    }
    return forecast
  }
}
