package import Grammar

/// `az monitor metrics alert`.
package enum MetricAlertGroup {
  package static func group() -> CommandGroup<Client> {
    let table = GeneratedTable.monitor
    return CommandGroup(
      "monitor metrics alert", "Manage alerts on the metrics of resources.",
      verbs: Generated.verbs(
        "monitor metrics alert", ["delete", "list", "show"], in: table,
        others: [
          ("create", { create() }),
          (
            "update",
            {
              .generated(
                "monitor metrics alert update", in: table,
                changes: .init(check: MetricAlertChanges.check, prepare: MetricAlertChanges.prepare))
            }
          ),
        ]),
      subgroups: [
        (
          "condition",
          {
            CommandGroup(
              "monitor metrics alert condition", "Write conditions of metric alerts.",
              verbs: [("create", { createCondition() })])
          }
        ),
        (
          "dimension",
          {
            CommandGroup(
              "monitor metrics alert dimension", "Write dimensions of conditions.",
              verbs: [("create", { createDimension() })])
          }
        ),
      ])
  }
}
