import ARM
package import Grammar
import JSON
import Shapes

extension ResourceGroupGroup {
  /// `az group export`: prints a template of what is in a group.
  package static func export() -> Command<Client> {
    enum Format: String, ArgumentChoice {
      case json, arm, bicep
    }

    var command = Command<Client>(.classic, "group export", "Print a template of what is in a resource group.")
    let name = command.groupName()
    let comments = command.flag("--include-comments", "Say in comments where resources come from.")
    let defaults = command.flag(
      "--include-parameter-default-value", "Give the parameters the values of now as defaults.")
    let ids = command.argument("--resource-ids", "Only these resources.", of: [String].self)
    let keepsNames = command.flag("--skip-resource-name-params", "Make no parameters of names.")
    let keepsAll = command.flag("--skip-all-params", "Make no parameters at all.")
    let format = command.argument("--export-format", "The language of the template.", of: Format.self, default: "json")
    command.ignore("--cmd")
    command.example("Print a template.", "az group export -n MyGroup")
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(name)
      let wanted = call.optional(ids) ?? []
      for id in wanted where wanted.first != "*" && Client.parsedID(id) == nil {
        throw CommandError(
          .refused, "az resource: error: argument --resource-ids: invalid ResourceId value: '\(id)'")
      }
      let options = [
        (comments, "IncludeComments"), (defaults, "IncludeParameterDefaultValue"),
        (keepsNames, "SkipResourceNameParameterization"), (keepsAll, "SkipAllParameterization"),
      ].filter { call.isSet($0.0) }.map(\.1)
      let isBicep = call.optional(format) == .bicep
      let all = wanted.isEmpty || wanted.first == "*"
      var body: JSONObject = ["resources": all ? ["*"] : .array(wanted.map { .string($0) })]
      if !options.isEmpty { body["options"] = .string(options.joined(separator: ",")) }
      body["outputFormat"] = isBicep ? "Bicep" : "Json"
      var request = client.groupRequest(.post, name, body: .object(body))
      request.path += "/exportTemplate"
      let answer = try client.operate(request, waits: true)
      if !answer["error"].isNull { client.warn(answer["error"]["message"].string ?? answer["error"].text(.spaced)) }
      return .value(addingResourceGroup(isBicep ? answer["output"] : answer["template"]))
    }
    return command
  }
}
