import ARM
package import Grammar
import JSON
import Shapes

extension AnyResourceGroup {
  /// `az resource invoke-action`: posts to a resource.
  package static func invokeAction() -> Command<Client> {
    var command = Command<Client>(.classic, "resource invoke-action", "Have a resource of any kind do something.")
    let action = command.argument("--action", "What it is to do: start.", of: String.self, required: true)
    let body = command.argument("--request-body", "The body as JSON.", of: String.self)
    var keys = command.anyResource()
    keys.version = command.anyVersion()
    keys.takesPreview = command.takesPreview()
    let noWait = command.noWait()
    command.ignore("--cmd")
    command.example(
      "Start the instances of a scale set.",
      "az resource invoke-action --action start -g MyGroup -n MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets"
    )
    let chosen = keys
    command.run { (call, client) throws(CommandError) in
      let action = try call.required(action)
      var answers: [JSONValue] = []
      try chosen.each(of: call, &client) { (target, client) throws(CommandError) in
        var sent: JSONValue?
        if let text = call.optional(body), !text.isEmpty {
          do throws(JSONError) { sent = try JSONParser.parse(text) } catch { throw .unexpected(error.description) }
        }
        let request = Request(
          .post, try target.path(client) + "/\(action)", apiVersion: target.version, body: sent)
        let result = try client.operate(request, waits: !call.isSet(noWait), finalState: .operation)
        answers.append(result)
      }
      if call.isSet(noWait) { return .nothing }
      let shown = answers.map { answer -> JSONValue in
        let outputs = answer.at("properties", "outputs")
        return outputs.isNull ? answer.isNull ? [:] : answer : outputs
      }
      return .value(addingResourceGroup(shown.count == 1 ? shown[0] : .array(shown)))
    }
    return command
  }
}
