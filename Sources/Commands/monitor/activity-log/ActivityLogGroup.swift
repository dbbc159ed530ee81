package import Grammar

/// `az monitor activity-log`.
package enum ActivityLogGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor activity-log", "Look at what was asked and what happened.",
      verbs: [
        ("list", { list() }),
        ("list-categories", { .generated("monitor activity-log list-categories", in: GeneratedTable.monitor) }),
      ], subgroups: [("alert", { ActivityLogAlertGroup.group() })])
  }
}

/// `az monitor activity-log alert`.
package enum ActivityLogAlertGroup {
  private static let table = GeneratedTable.monitor

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor activity-log alert", "Manage alerts on what the activity log tells.",
      verbs: Generated.verbs(
        "monitor activity-log alert", ["delete", "list", "show"], in: table,
        others: [
          (
            "create", { .generated("monitor activity-log alert create", in: table, changes: ActivityLogAlert.creation) }
          ),
          ("update", { .generated("monitor activity-log alert update", in: table, changes: ActivityLogAlert.update) }),
        ]),
      subgroups: [
        (
          "action-group",
          {
            CommandGroup(
              "monitor activity-log alert action-group", "Manage the action groups of an activity log alert.",
              verbs: [
                ("add", { changed("action-group add", amend: ActivityLogAlert.addActionGroups) }),
                ("remove", { changed("action-group remove", amend: ActivityLogAlert.removeActionGroups) }),
              ])
          }
        ),
        (
          "scope",
          {
            CommandGroup(
              "monitor activity-log alert scope", "Manage what an activity log alert watches.",
              verbs: [
                ("add", { changed("scope add", amend: ActivityLogAlert.addScopes) }),
                ("remove", { changed("scope remove", amend: ActivityLogAlert.removeScopes) }),
              ])
          }
        ),
      ])
  }

  /// An update by another name, which az prints as it does an update.
  private static func changed(
    _ words: StaticString, amend: @escaping GeneratedChanges.Change
  ) -> Command<Client> {
    .generated(
      "monitor activity-log alert \(words)", in: table,
      changes: .init(prepare: amend, shape: "monitor activity-log alert update"))
  }
}
