package import Grammar
import Shapes

extension VMSSGroup {
  /// `az vmss get-resiliency-view`: how the deletion of an instance goes on.
  package static func getResiliencyView() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss get-resiliency-view", "Show how the deletion of an instance goes on.")
    let instance = command.argument(
      "--instance", "The instance.", of: String.self, required: true, idPart: .child(1), completer: "instance")
    let scaleSet = command.generatedScaleSet("-n --name")
    command.example(
      "Show how resilient deletion of an instance goes on.",
      "az vmss get-resiliency-view -g MyGroup -n MyScaleSet --instance 0")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      let document = try client.scaleSetInstance(call.required(instance), of: target, expand: "resiliencyView")
      return .value(addingResourceGroup(document))
    }
    return command
  }
}
