import ARM
package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss list-instance-public-ips`: the public addresses of instances.
  package static func listInstancePublicIPs() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss list-instance-public-ips", "List the public addresses of instances.")
    let scaleSet = command.scaleSet()
    command.example("List public addresses.", "az vmss list-instance-public-ips -g MyGroup -n MyScaleSet -o table")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      _ = try client.uniformScaleSet(target)
      let addresses = try client.list(
        .generated(.get, client.path(of: target, "/publicipaddresses"), apiVersion: "2018-10-01"),
        shape: .named("vmss list-instance-public-ips"), window: .everything)
      return .listed(addresses.filter { !($0["ipAddress"].string ?? "").isEmpty })
    }
    return command
  }
}
