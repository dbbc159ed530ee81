import ARM
package import Grammar
import JSON
import Shapes

extension ResourceGroupGroup {
  /// `az group list`.
  package static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "group list", "List the resource groups of the subscription.")
    let tag = command.tag("--tag", "Only groups with a tag: KEY[=VALUE].")
    command.table(named: "transform_resource_group_list")
    command.ignore("--cmd")
    command.example("List groups with a tag.", "az group list --tag env=test")
    command.run { (call, client) throws(CommandError) in
      var parameters: [Request.Parameter] = []
      if let tag = call.optional(tag), let key = tag.names.first {
        let value = tag.values.first?.string ?? ""
        let filter = "tagname eq '\(key)'" + (value.isEmpty ? "" : " and tagvalue eq '\(value)'")
        parameters.append(.init("$filter", filter))
      }
      var page = try client.send(
        .generated(
          .get, "\(client.subscriptionPath)/resourcegroups", apiVersion: version, parameters: parameters))
      var groups = page["value"].array ?? []
      // No list is as long; one that links to itself ends.
      for _ in 0..<10_000 {
        guard let link = page["nextLink"].string, let next = Request(.get, url: link) else { break }
        page = try client.send(next)
        groups += page["value"].array ?? []
      }
      return .value(DocumentShape.named("group list").shown(.array(groups)))
    }
    return command
  }
}
