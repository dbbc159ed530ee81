import ARM
package import Grammar
import JSON
import Shapes

extension AccountGroup {
  /// `az account list-locations`: the regions.
  package static func listLocations() -> Command<Client> {
    var command = Command<Client>(.generated, "account list-locations", "List the regions of the subscription in use.")
    command.withoutSubscription()
    let extended = command.argument(
      "--include-extended-locations", "Also edge zones and the like.", of: Bool.self)
    command.example("List regions.", "az account list-locations -o table")
    command.run { (call, client) throws(CommandError) in
      let parameters = call.optional(extended).map {
        [Request.Parameter("includeExtendedLocations", $0 ? "true" : "false")]
      }
      let body = try client.send(
        .generated(
          .get, "\(client.subscriptionPath)/locations", apiVersion: "2022-12-01", parameters: parameters ?? []))
      return .shown(body["value"], as: .named("account list-locations"))
    }
    return command
  }
}
