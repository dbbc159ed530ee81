package import Grammar
import JSON

/// `az monitor autoscale`.
package enum AutoscaleGroup {
  package static func group() -> CommandGroup<Client> {
    let table = GeneratedTable.monitor
    return CommandGroup(
      "monitor autoscale", "Manage autoscale settings.",
      verbs: Generated.verbs(
        "monitor autoscale", ["delete", "list", "show", "show-predictive-metric"], in: table,
        others: [
          ("create", { create() }),
          (
            "update",
            {
              .generated(
                "monitor autoscale update", in: table,
                changes: .init(check: AutoscaleChanges.check, prepare: AutoscaleChanges.prepare))
            }
          ),
        ]),
      subgroups: [("profile", { AutoscaleProfileGroup.group() }), ("rule", { AutoscaleRuleGroup.group() })])
  }
}
