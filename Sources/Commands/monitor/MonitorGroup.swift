package import Grammar

/// `az monitor`.
package enum MonitorGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor", "Look at what happens in Azure.", verbs: [],
      subgroups: [("activity-log", { ActivityLogGroup.group() })])
  }
}

/// `az monitor activity-log`.
package enum ActivityLogGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor activity-log", "Look at what was asked and what happened.", verbs: [("list", { list() })])
  }
}
