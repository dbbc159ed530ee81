package import Grammar

/// `az monitor log-analytics`.
package enum LogAnalyticsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor log-analytics", "Manage Log Analytics.", subgroups: [("workspace", { workspace() })])
  }

  private static func workspace() -> CommandGroup<Client> {
    CommandGroup(
      "monitor log-analytics workspace", "Manage Log Analytics workspaces.",
      verbs: Generated.verbs(
        "monitor log-analytics workspace",
        ["create", "delete", "get-shared-keys", "list", "show", "update", "wait"], in: GeneratedTable.monitor),
      subgroups: [
        (
          "table",
          {
            CommandGroup(
              "monitor log-analytics workspace table", "Manage tables of a Log Analytics workspace.",
              verbs: Generated.verbs(
                "monitor log-analytics workspace table", ["delete", "list", "show", "wait"],
                in: GeneratedTable.monitor))
          }
        )
      ])
  }
}
