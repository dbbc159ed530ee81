import ARM
package import Grammar
import JSON
import Shapes

extension AnyResourceGroup {
  /// `az resource create`.
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "resource create", "Make a resource of any kind.")
    let properties = command.argument(
      "--properties -p", "The properties as JSON; @FILE takes those of a file.", of: String.self, required: true)
    var keys = command.anyResource(byIDs: false)
    keys.id = command.optionalWord("--id", "The id of the resource; with it nothing else is needed.")
    keys.version = command.anyVersion()
    let location = command.location()
    let isFull = command.flag(
      "--is-full-object", "The JSON is the whole resource, with location, tags, sku and more beside its properties.")
    keys.takesPreview = command.takesPreview()
    command.ignore("--cmd")
    command.example(
      "Make a network from its properties.",
      "az resource create -g MyGroup -n MyNet --resource-type Microsoft.Network/virtualNetworks -p '{\"addressSpace\": {\"addressPrefixes\": [\"10.0.0.0/16\"]}}'"
    )
    let chosen = keys
    command.run { (call, client) throws(CommandError) in
      let targets = try chosen.targets(of: call, &client)
      guard let target = targets.first else { return .nothing }
      let value = try parsed(try call.required(properties))
      let body: JSONValue
      if call.isSet(isFull) {
        guard !value["location"].isNull else { throw CommandError(.refused, "location of the resource is required") }
        body = try DocumentShape.named("resource create").wireForm(of: value)
      } else {
        var place = try client.location(call.optional(location))
        if place?.isEmpty ?? true {
          let group: String
          if let id = target.id {
            guard let named = Client.parsedID(id)?.group else { throw .unexpected("'resource_group'") }
            group = named
          } else {
            group = try Client.pathWord(target.group)
          }
          place = try client.send(client.groupRequest(.get, group))["location"].string
        }
        body = ["location": place.map { .string($0) } ?? .null, "properties": value]
      }
      let document = try client.operate(.put, on: target, body: body)
      return .modelled(document, as: .named("resource create"))
    }
    return command
  }

  /// Reads JSON, and complains about it as these commands do.
  static func parsed(_ text: String) throws(CommandError) -> JSONValue {
    do throws(JSONError) {
      return try JSONParser.parse(text)
    } catch {
      throw CommandError(.refused, "Error parsing JSON.\n\(text)\n\(error.description)")
    }
  }
}

extension DocumentShape {
  /// A document as the client sends it: with the members alone that it knows and that are not the service's own.
  func wireForm(of document: JSONValue) throws(CommandError) -> JSONValue {
    do throws(ShapeError) {
      return try request(fromModel: heldModel(document))
    } catch {
      throw CommandError(error)
    }
  }
}
