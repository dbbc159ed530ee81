import ARM
package import Grammar
import Shapes

extension VMSSGroup {
  /// `az vmss list-skus`: the sizes that a scale set can change to.
  package static func listSKUs() -> Command<Client> {
    var command = Command<Client>(.generated, "vmss list-skus", "List the sizes that a scale set can change to.")
    let pages = command.pages()
    let scaleSet = command.generatedScaleSet(takesID: false)
    command.example(
      "List the sizes that a scale set can have.",
      "az vmss list-skus -g MyGroup -n MyScaleSet --query \"[].sku.name\" -o tsv")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let path = try client.path(of: scaleSet.target(of: call), "/skus")
      return try .listed(
        client.list(.generated(.get, path, apiVersion: "2023-09-01"), shape: .named("vmss list-skus"), window: window))
    }
    return command
  }
}
