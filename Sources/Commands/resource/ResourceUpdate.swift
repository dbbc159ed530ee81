import ARM
package import Grammar
import JSON
import Shapes

extension AnyResourceGroup {
  /// `az resource update`: gets the resource, edits it, and puts it back.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "resource update", "Update a resource of any kind.")
    let keys = command.shownResource(hasPreview: true)
    let edits = command.genericUpdate()
    command.ignore("--cmd")
    command.example(
      "Change one property.",
      "az resource update -g MyGroup -n MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets --set properties.overprovision=false"
    )
    command.run { (call, client) throws(CommandError) in
      let shape = DocumentShape.named("resource update")
      var documents: [JSONValue] = []
      let targets = try keys.resource.targets(of: call, &client)
      guard let first = targets.first else { return .nothing }
      // What is edited is one document: that of the only resource.
      guard targets.count == 1 else { throw .unexpected("'list' object has no attribute 'additional_properties'") }
      var resource = shape.heldModel(try client.send(Request(.get, first.path(client), apiVersion: first.version)))
      try client.edit(&resource, by: call.edits(edits), shape: shape, flavour: .model)
      do throws(ShapeError) {
        resource = try shape.request(fromModel: resource)
      } catch {
        throw CommandError(error)
      }
      try keys.resource.each(of: call, &client) { (target, client) throws(CommandError) in
        documents.append(try client.operate(.put, on: target, body: resource))
      }
      return .resources(documents, as: shape)
    }
    return command
  }

  /// `az resource patch`: sends some properties.
  package static func patch() -> Command<Client> {
    var command = Command<Client>(.classic, "resource patch", "Change some properties of resources of any kind.")
    let properties = command.argument(
      "--properties -p", "The properties as JSON; @FILE takes those of a file.", of: String.self, required: true)
    var keys = command.anyResource()
    keys.version = command.anyVersion()
    keys.takesPreview = command.takesPreview()
    let isFull = command.flag("--is-full-object", "The JSON is laid over the whole resource, not its properties alone.")
    command.ignore("--cmd")
    command.example(
      "Change one property.",
      "az resource patch -g MyGroup -n MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets -p '{\"overprovision\": false}'"
    )
    let chosen = keys
    command.run { (call, client) throws(CommandError) in
      let value = try parsed(try call.required(properties))
      let shape = DocumentShape.named("resource patch")
      let body = call.isSet(isFull) ? try shape.wireForm(of: value) : ["properties": value]
      var documents: [JSONValue] = []
      try chosen.each(of: call, &client) { (target, client) throws(CommandError) in
        documents.append(try client.operate(.patch, on: target, body: body))
      }
      return .resources(documents, as: shape)
    }
    return command
  }

  /// `az resource tag`: gives a resource other tags.
  package static func tag() -> Command<Client> {
    var command = Command<Client>(.classic, "resource tag", "Tag resources of any kind.")
    let tags = command.tagsRequired()
    var keys = command.anyResource()
    keys.version = command.anyVersion()
    let isIncremental = command.flag("--is-incremental -i", "Add to the tags that are there.")
    keys.takesPreview = command.takesPreview()
    command.ignore("--cmd")
    command.example(
      "Tag a scale set.",
      "az resource tag --tags env=test -g MyGroup -n MyScaleSet --resource-type Microsoft.Compute/virtualMachineScaleSets"
    )
    let chosen = keys
    command.run { (call, client) throws(CommandError) in
      let given = call.optional(tags) ?? JSONObject()
      let shape = DocumentShape.named("resource tag")
      var documents: [JSONValue] = []
      try chosen.each(of: call, &client) { (target, client) throws(CommandError) in
        let document = try client.send(Request(.get, target.path(client), apiVersion: target.version))
        var tags = given
        if call.isSet(isIncremental) {
          guard !given.isEmpty else {
            throw CommandError(
              .refused,
              "When modifying tag incrementally, the parameters of tag must have specific values.")
          }
          tags = document["tags"].object ?? JSONObject()
          for (name, value) in given.pairs { tags[name] = value }
        }
        let type = document["type"].string ?? ""
        if patched.contains(type) {
          documents.append(try client.operate(.patch, on: target, body: ["tags": .object(tags)]))
          return
        }
        let kept = ["location", "plan", "properties", "kind", "managedBy", "sku", "identity"]
        var body = (document.object ?? JSONObject()).filter { name, value in kept.contains(name) && !value.isNull }
        body["tags"] = .object(tags)
        documents.append(try client.operate(.put, on: target, body: try shape.wireForm(of: .object(body))))
      }
      return .resources(documents, as: shape)
    }
    return command
  }

  /// Types that would lose something by being put back as the client knows them.
  private static let patched = [
    "Microsoft.RecoveryServices/vaults", "Microsoft.Resources/resourceGroups",
    "Microsoft.ContainerRegistry/registries/webhooks", "Microsoft.ContainerInstance/containerGroups",
    "Microsoft.Network/publicIPAddresses", "Microsoft.insights/workbooks",
  ]
}

extension Command where Context == Client {
  /// `--tags` where they must be given.
  @inline(never)
  mutating func tagsRequired() -> Key<JSONObject> {
    tags("Tags of the resource: words KEY[=VALUE] with spaces between. An empty text clears them.", required: true)
  }
}
