import Grammar
import JSON
import Shapes

extension ImageBuilderGroup {
  /// `az image builder update`: sends the template that was put aside, or the one there is, with changes.
  static func update() -> Command<Client> {
    var command = Command<Client>(
      .classic, "image builder update", "Send a template that was put aside, or change one.")
    command.describe("Azure takes no changes but of tags and identity: a template is deleted and made anew.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let edits = command.genericUpdate()
    let defers = command.deferral()
    command.example("Send what was put aside.", "az image builder update -g MyGroup -n MyTemplate")
    command.run { (call, client) throws(CommandError) in
      let template = try target.template(of: call)
      let shape = DocumentShape.named("image builder update")
      var model = shape.heldModel(try client.deferredTemplate(template))
      try client.edit(&model, by: call.edits(edits), shape: shape, flavour: .model)
      return try client.put(Client.templateBody(model), as: template, defers: call.isGiven(defers))
    }
    return command
  }
}
