import ARM
package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss get-os-upgrade-history`: the last upgrades of the operating system image.
  package static func getOSUpgradeHistory() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss get-os-upgrade-history", "List the last image upgrades of a scale set.")
    let pages = command.pages()
    let scaleSet = command.generatedScaleSet(takesID: false)
    command.example(
      "List the image upgrades of a scale set.", "az vmss get-os-upgrade-history -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let window = try PageWindow(pages, of: call)
      let path = try client.path(of: scaleSet.target(of: call), "/osUpgradeHistory")
      return try .listed(
        client.list(
          .generated(.get, path, apiVersion: "2023-09-01"), shape: .named("vmss get-os-upgrade-history"),
          window: window))
    }
    return command
  }
}
