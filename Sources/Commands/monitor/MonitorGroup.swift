package import Grammar

/// `az monitor`.
package enum MonitorGroup {
  package static func group() -> CommandGroup<Client> {
    let table = GeneratedTable.monitor
    return CommandGroup(
      "monitor", "Watch resources, and scale them by what is seen.",
      subgroups: [
        (
          "action-group",
          {
            CommandGroup(
              "monitor action-group", "Manage action groups.",
              verbs: Generated.verbs("monitor action-group", ["delete", "list", "show"], in: table))
          }
        ),
        ("activity-log", { ActivityLogGroup.group() }), ("autoscale", { AutoscaleGroup.group() }),
        (
          "log-analytics",
          {
            CommandGroup(
              "monitor log-analytics", "Manage Log Analytics.",
              subgroups: [
                (
                  "workspace",
                  {
                    CommandGroup(
                      "monitor log-analytics workspace", "Manage Log Analytics workspaces.",
                      verbs: Generated.verbs(
                        "monitor log-analytics workspace",
                        ["create", "delete", "get-shared-keys", "list", "show", "update", "wait"], in: table))
                  }
                )
              ])
          }
        ),
      ])
  }
}

/// `az monitor activity-log`.
package enum ActivityLogGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor activity-log", "Look at what was asked and what happened.", verbs: [("list", { list() })])
  }
}
