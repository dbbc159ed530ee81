import ARM
package import Grammar
import JSON

/// `az disk`.
package enum DiskGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "disk", "Manage managed disks.",
      verbs: Generated.verbs(
        "disk", ["delete", "list", "revoke-access", "show", "wait"], in: table,
        others: [
          ("create", { create() }),
          ("update", { .generated("disk update", in: table, changes: .init(amend: DiskChanges.linkOfDisk)) }),
          ("grant-access", { .generated("disk grant-access", in: table, changes: grantChanges) }),
        ]),
      subgroups: [("config", { configGroup() })])
  }

  /// `az disk config`.
  private static func configGroup() -> CommandGroup<Client> {
    CommandGroup(
      "disk config", "Change the settings of a disk.",
      verbs: [
        ("update", { .generated("disk config update", in: table, changes: .init(shape: "disk update-patch")) })
      ])
  }

  static let table = GeneratedTable.disk
  /// The client looks at the disk first.
  static let grantChanges = GeneratedChanges(check: { (call, client) throws(CommandError) in
    let path = client.path(
      group: call.text(of: "resource_group") ?? "", "Microsoft.Compute/disks/\(call.text(of: "disk_name") ?? "")")
    _ = try client.send(.generated(.get, path, apiVersion: "2025-01-02"))
  })
}
