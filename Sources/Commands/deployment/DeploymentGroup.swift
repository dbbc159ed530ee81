package import Grammar

/// `az deployment`: templates that are deployed.
package enum DeploymentGroup {
  /// The version of the resource manager's interface that these commands speak.
  static let version = "2025-04-01"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "deployment", "Manage deployments of templates.",
      subgroups: [
        ("group", { GroupDeploymentGroup.group() }), ("operation", { DeploymentOperationGroup.group() }),
      ])
  }
}
