package import Grammar

/// `az monitor`.
package enum MonitorGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "monitor", "Watch resources, and scale them by what is seen.",
      subgroups: [
        ("action-group", { ActionGroupGroup.group() }), ("activity-log", { ActivityLogGroup.group() }),
        ("autoscale", { AutoscaleGroup.group() }), ("diagnostic-settings", { DiagnosticSettingsGroup.group() }),
        ("log-analytics", { LogAnalyticsGroup.group() }), ("metrics", { MetricsGroup.group() }),
      ])
  }
}
