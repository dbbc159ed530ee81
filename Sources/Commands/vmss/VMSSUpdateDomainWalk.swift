import ARM
package import Grammar
import JSON
import Shapes

extension VMSSGroup {
  /// `az vmss update-domain-walk`: has a cluster of Service Fabric walk over an update domain.
  package static func updateDomainWalk() -> Command<Client> {
    var command = Command<Client>(
      .generated, "vmss update-domain-walk", "Walk over an update domain of a scale set that Service Fabric runs on.")
    let scaleSet = command.generatedScaleSet("--vmss-name")
    let placementGroup = command.argument(
      "--placement-group-id", "The placement group that is meant.", of: String.self)
    let domain = command.argument(
      "--platform-update-domain", "The update domain to recover by hand.", of: Int.self, required: true)
    let zone = command.argument("--zone", "The zone that is meant.", of: String.self)
    command.example(
      "Walk over the first update domain.",
      "az vmss update-domain-walk -g MyGroup --vmss-name MyScaleSet --platform-update-domain 0")
    command.run { (call, client) throws(CommandError) in
      let domain = try call.required(domain)
      let parameters = [
        ("placementGroupId", call.optional(placementGroup)), ("platformUpdateDomain", "\(domain)"),
        ("zone", call.optional(zone)),
      ].compactMap { name, value in value.map { Request.Parameter(name, $0) } }
      let path = try client.path(of: scaleSet.target(of: call), "/forceRecoveryServiceFabricPlatformUpdateDomainWalk")
      let body = try client.send(.generated(.post, path, apiVersion: "2023-07-01", parameters: parameters))
      return body.isNull ? .value([:]) : .shown(body, as: .named("vmss update-domain-walk"))
    }
    return command
  }
}
