import ARM
package import Grammar
import JSON
import Shapes

/// `az monitor action-group`.
package enum ActionGroupGroup {
  private static let table = GeneratedTable.monitor

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor action-group", "Manage action groups: who is told when an alert fires.",
      verbs: Generated.verbs(
        "monitor action-group", ["delete", "enable-receiver", "list", "show"], in: table,
        others: [
          ("create", { .generated("monitor action-group create", in: table, changes: ActionGroupChanges.creation) }),
          ("update", { .generated("monitor action-group update", in: table, changes: ActionGroupChanges.update) }),
          ("wait", { wait() }),
        ]),
      subgroups: [
        (
          "identity",
          {
            CommandGroup(
              "monitor action-group identity", "Manage the identities of an action group.",
              verbs: [
                ("assign", { identity("assign", ActionGroupChanges.assignIdentity) }),
                ("remove", { identity("remove", ActionGroupChanges.removeIdentity) }),
                ("show", { identity("show", GeneratedChanges(partMayBeMissing: true)) }),
              ])
          }
        ),
        (
          "test-notifications",
          {
            CommandGroup(
              "monitor action-group test-notifications", "Try the receivers of an action group.",
              verbs: [
                (
                  "create",
                  {
                    .generated(
                      "monitor action-group test-notifications create", in: table, changes: ActionGroupChanges.test)
                  }
                )
              ])
          }
        ),
      ])
  }

  private static func identity(_ verb: StaticString, _ changes: GeneratedChanges) -> Command<Client> {
    .generated("monitor action-group identity \(verb)", in: table, changes: changes)
  }

  /// `az monitor action-group wait`, which az has not generated.
  package static func wait() -> Command<Client> {
    var command = Command<Client>(
      .classic, "monitor action-group wait", "Wait until an action group is as wanted.")
    let group = command.argument(
      "--resource-group -g",
      "The resource group to work in. A default can be kept with `az configure --defaults group=NAME`.",
      of: String.self, required: true, group: "Resource Id", idPart: .resourceGroup, configuredDefault: "group",
      completer: "resource-group")
    let name = command.argument(
      "--name -n", "The name of the action group.", of: String.self, required: true, group: "Resource Id",
      idPart: .name)
    let conditions = command.waitConditions()
    command.example("Wait until it is there.", "az monitor action-group wait -g MyGroup -n MyActionGroup --exists")
    command.run { (call, client) throws(CommandError) in
      let path = client.path(
        group: try call.required(group), "Microsoft.Insights/actionGroups/\(try call.required(name))")
      return try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
        DocumentShape.named("monitor action-group show").printed(
          try client.send(.generated(.get, path, apiVersion: "2023-01-01")), flattens: false)
      }
    }
    return command
  }
}
