import ARM
package import Grammar
import JSON
import Shapes

extension NetworkNSGRuleGroup {
  /// `az network nsg rule list`: the rules of a group, with or without those that every group has.
  package static func list() -> Command<Client> {
    var command = Command<Client>(
      .classic, "network nsg rule list", "List rules of a network security group.")
    let group = command.resourceGroup()
    let name = command.argument(
      "--nsg-name", "The name of the network security group.", of: String.self, required: true,
      completer: "Microsoft.Network/networkSecurityGroups")
    let includesDefault = command.flag("--include-default", "Also list the rules that every group has.")
    command.table(named: "load_command_table.<locals>.<lambda>")
    command.example("List the rules.", "az network nsg rule list -g MyGroup --nsg-name MyNsg -o table")
    command.run { (call, client) throws(CommandError) in
      let path = try client.path(
        group: call.required(group), "Microsoft.Network/networkSecurityGroups/\(call.required(name))")
      let shown = DocumentShape.named("network nsg show").printed(
        try client.send(.generated(.get, path, apiVersion: "2022-01-01")))
      let rules = shown["securityRules"].array ?? []
      return .listed(call.isSet(includesDefault) ? rules + (shown["defaultSecurityRules"].array ?? []) : rules)
    }
    return command
  }
}
