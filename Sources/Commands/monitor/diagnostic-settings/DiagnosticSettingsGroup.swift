import ARM
package import Grammar
import JSON

/// `az monitor diagnostic-settings`.
package enum DiagnosticSettingsGroup {
  private static let table = GeneratedTable.monitor

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor diagnostic-settings", "Manage where resources send their logs and metrics.",
      verbs: [
        (
          "create",
          { .generated("monitor diagnostic-settings create", in: table, changes: DiagnosticSettings.creation) }
        ),
        ("delete", { onResource("delete") }), ("list", { onResource("list") }), ("show", { onResource("show") }),
        ("update", { onResource("update") }),
      ],
      subgroups: [
        (
          "categories",
          {
            CommandGroup(
              "monitor diagnostic-settings categories", "Look at what a resource can send.",
              verbs: [("list", { onResource("categories list") }), ("show", { onResource("categories show") })])
          }
        ),
        (
          "subscription",
          {
            CommandGroup(
              "monitor diagnostic-settings subscription", "Manage where a subscription sends its activity log.",
              verbs: Generated.verbs(
                "monitor diagnostic-settings subscription", ["create", "delete", "list", "show", "update"],
                in: table))
          }
        ),
      ])
  }

  private static func onResource(_ words: StaticString) -> Command<Client> {
    .generated(
      "monitor diagnostic-settings \(words)", in: table, changes: .init(check: DiagnosticSettings.findResource))
  }
}

/// What `az` adds by hand to the commands on diagnostic settings.
enum DiagnosticSettings {
  /// Puts the id of the resource in the place of its name.
  static let findResource: GeneratedChanges.Check = { (call, client) throws(CommandError) in
    let id = try client.targetResource(
      call.text(of: "resource") ?? "", type: call.text(of: "resource_type"), namespace: call.text(of: "namespace"),
      parent: call.text(of: "parent"), group: call.text(of: "resource_group_name"))
    call.setValue(.string(id), of: "resource")
  }

  static let creation = GeneratedChanges(
    check: { (call, client) throws(CommandError) in
      try findResource(&call, &client)
      let resource = call.text(of: "resource").flatMap { ResourceID($0) }
      let group = call.text(of: "resource_group_name") ?? resource?.group ?? ""
      for (option, type) in [
        ("storage_account", "microsoft.Storage/storageAccounts"),
        ("workspace", "microsoft.OperationalInsights/workspaces"),
      ] {
        guard let word = call.text(of: option) else { continue }
        call.setValue(.string(client.id(of: word, type: type, group: group)), of: option)
      }
      try findEventHub(&call, client, group)
      guard ["storage_account", "workspace", "event_hub"].contains(where: { call.text(of: $0) != nil }) else {
        throw CommandError(
          .refused,
          "usage error - expected one or more:  --storage-account NAME_OR_ID | --workspace NAME_OR_ID | --event-hub NAME_OR_ID | --event-hub-rule ID"
        )
      }
      guard call.value(of: "export_to_resource_specific") != true || call.text(of: "workspace") != nil else {
        throw CommandError(.refused, "usage error: --workspace and --export-to-specific-resource")
      }
    },
    amend: { (document, setting, _) throws(CommandError) in
      guard setting.call.value(of: "export_to_resource_specific") == true else { return }
      document.set("Dedicated", at: ["properties", "logAnalyticsDestinationType"])
    })

  /// The name of the namespace around what an id names.
  private static func outermostName(_ id: ResourceID) -> String {
    let segments = id.segments.map(String.init)
    return segments.count > 7 ? segments[7] : id.name
  }

  /// A hub by its id is one by its name; a rule by its name is one of the hub's namespace.
  private static func findEventHub(
    _ call: inout Call, _ client: Client, _ group: String
  ) throws(CommandError) {
    if let id = call.text(of: "event_hub").flatMap(Client.parsedID) {
      call.setValue(.string(outermostName(id)), of: "event_hub")
    }
    guard let rule = call.text(of: "event_hub_rule") else { return }
    if let id = Client.parsedID(rule) {
      if call.text(of: "event_hub") == nil { call.setValue(.string(outermostName(id)), of: "event_hub") }
      return
    }
    guard let hub = call.text(of: "event_hub") else {
      throw CommandError(.refused, "usage error: --event-hub-rule ID | --event-hub-rule NAME --event-hub NAME")
    }
    let path = client.path(group: group, "Microsoft.EventHub/namespaces/\(hub)/AuthorizationRules/\(rule)")
    call.setValue(.string(path), of: "event_hub_rule")
  }
}
