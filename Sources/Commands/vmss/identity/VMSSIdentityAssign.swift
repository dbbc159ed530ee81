package import Grammar
import JSON

extension VMSSIdentityGroup {
  /// `az vmss identity assign`: gives a scale set identities beside those that it has.
  package static func assign() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss identity assign", "Give a scale set managed identities.")
    command.ignore("--cmd --__IDENTITY_ROLE_ID")
    let scaleSet = command.scaleSet()
    let identities = command.list(
      "--identities", "Identities by name or id, with spaces between; [system] for its own, which is also the default.",
      of: String.self)
    let role = command.argument("--role", "A role to give to its own identity, by name or id.", of: String.self)
    let scope = command.argument("--scope", "Where that role holds, as an id.", of: String.self)
    command.example("Give it an identity of its own.", "az vmss identity assign -g MyGroup -n MyScaleSet")
    command.run { (call, client) throws(CommandError) in
      let target = try scaleSet.target(of: call)
      return try client.assignIdentities(
        call.optional(identities) ?? [], role: call.optional(role), scope: call.optional(scope),
        to: client.identityHolder(target)
      ) { client, document in
        if document["upgradePolicy"]["mode"] == "Manual" {
          client.warn(
            "With manual upgrade mode, you will need to run 'az vmss update-instances -g \(target.group) -n \(target.name) --instance-ids *' to propagate the change"
          )
        }
      }
    }
    return command
  }
}
