import ARM
package import Grammar
import JSON

/// `az sig`.
package enum GalleryGroup {
  /// The version of the interface that handwritten commands on galleries speak.
  static let version = "2026-03-03"

  package static func group() -> CommandGroup<Client> {
    let table = GeneratedTable.gallery
    return CommandGroup(
      "sig", "Manage image galleries.",
      verbs: Generated.verbs(
        "sig", ["delete", "list", "list-shared", "show-community", "show-shared", "wait"], in: table,
        others: [
          ("create", { create() }),
          ("list-community", { listCommunity() }), ("show", { show() }), ("update", { update() }),
        ]),
      subgroups: [
        ("gallery-application", { applications() }), ("identity", { identities() }),
        ("image-definition", { GalleryImageDefinitionGroup.group() }),
        ("image-version", { GalleryImageVersionGroup.group() }),
        ("in-vm-access-control-profile", { profiles() }),
        ("in-vm-access-control-profile-version", { profileVersions() }), ("share", { GallerySharingGroup.group() }),
      ])
  }

  /// A gallery for everybody must say who is behind it (gallery.md §2.1).
  @Sendable
  private static func checkCommunity(_ call: inout Call, _ client: inout Client) throws(CommandError) {
    guard call.value(of: "permissions")?.string == "Community" else { return }
    let needed = ["publisher_uri", "publisher_contact", "eula", "public_name_prefix"]
    guard needed.contains(where: { call.value(of: $0) == nil }) else { return }
    throw CommandError(
      .refused,
      "If you want to share to the community, you need to fill in all the following parameters: --publisher-uri, "
        + "--publisher-email, --eula, --public-name-prefix.")
  }

  /// `az sig create`.
  private static func create() -> Command<Client> {
    .generated(
      "sig create", in: GeneratedTable.gallery,
      changes: GeneratedChanges(
        check: checkCommunity,
        amend: { (document, setting, client) throws(CommandError) in
          guard document["identity"].object != nil else { return }
          document["identity"] = GalleryIdentity(setting.call).identity
        }))
  }

  /// `az sig show`: whom it is shared with is asked for by a parameter of its own.
  private static func show() -> Command<Client> {
    .generated(
      "sig show", in: GeneratedTable.gallery,
      changes: GeneratedChanges(parameters: { call in
        call.value(of: "sharing_groups") == true ? [Request.Parameter("$expand", "sharingProfile/Groups")] : []
      }))
  }

  /// `az sig update`.
  private static func update() -> Command<Client> {
    .generated(
      "sig update", in: GeneratedTable.gallery,
      changes: GeneratedChanges(
        check: checkCommunity,
        amend: { (document, setting, client) throws(CommandError) in
          if let location = setting.call.value(of: "location") { document["location"] = location }
        }))
  }

  // MARK: - What is only declared

  private static func applications() -> CommandGroup<Client> {
    CommandGroup(
      "sig gallery-application", "Manage applications in galleries.",
      verbs: Generated.verbs(
        "sig gallery-application", ["create", "delete", "list", "show", "update", "wait"],
        in: GeneratedTable.gallery),
      subgroups: [
        (
          "version",
          {
            CommandGroup(
              "sig gallery-application version", "Manage versions of applications in galleries.",
              verbs: Generated.verbs(
                "sig gallery-application version", ["create", "delete", "list", "show", "update", "wait"],
                in: GeneratedTable.gallery))
          }
        )
      ])
  }

  private static func identities() -> CommandGroup<Client> {
    CommandGroup(
      "sig identity", "Manage the identities of galleries.",
      verbs: Generated.verbs(
        "sig identity", ["show", "wait"], in: GeneratedTable.gallery,
        others: [
          ("assign", { GalleryIdentity.command("sig identity assign", adds: true) }),
          ("remove", { GalleryIdentity.command("sig identity remove", adds: false) }),
        ]))
  }

  private static func profiles() -> CommandGroup<Client> {
    CommandGroup(
      "sig in-vm-access-control-profile", "Manage profiles of access control in machines.",
      verbs: Generated.verbs(
        "sig in-vm-access-control-profile", ["create", "delete", "list", "show", "update", "wait"],
        in: GeneratedTable.gallery))
  }

  private static func profileVersions() -> CommandGroup<Client> {
    CommandGroup(
      "sig in-vm-access-control-profile-version", "Manage versions of profiles of access control in machines.",
      verbs: Generated.verbs(
        "sig in-vm-access-control-profile-version", ["create", "delete", "list", "show", "update", "wait"],
        in: GeneratedTable.gallery))
  }
}

/// `az sig image-definition`.
package enum GalleryImageDefinitionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "sig image-definition", "Manage image definitions in galleries.",
      verbs: Generated.verbs(
        "sig image-definition",
        ["delete", "list", "list-community", "list-shared", "show", "show-community", "show-shared", "update", "wait"],
        in: GeneratedTable.gallery, others: [("create", { create() })]))
  }
}

/// `az sig image-version`.
package enum GalleryImageVersionGroup {
  /// The version of the interface that handwritten commands on image versions speak.
  static let version = "2024-03-03"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "sig image-version", "Manage image versions in galleries.",
      verbs: Generated.verbs(
        "sig image-version",
        [
          "delete", "list", "list-community", "list-shared", "list-soft-deleted", "show", "show-community",
          "show-shared", "wait",
        ], in: GeneratedTable.gallery,
        others: [("create", { create() }), ("undelete", { undelete() }), ("update", { update() })]))
  }
}

/// `az sig share`.
package enum GallerySharingGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "sig share", "Manage with whom galleries are shared.",
      verbs: [
        ("add", { verb("sig share add", "Add", needsSomebody: true) }),
        ("enable-community", { verb("sig share enable-community", "EnableCommunity") }),
        ("remove", { verb("sig share remove", "Remove", needsSomebody: true) }),
        ("reset", { verb("sig share reset", "Reset") }),
        (
          "wait",
          {
            .generated(
              "sig share wait", in: GeneratedTable.gallery,
              changes: GeneratedChanges(shape: "sig show", parameters: { _ in [.init("$select", "Permissions")] }))
          }
        ),
      ])
  }

  /// A command that posts an operation with the subscriptions and tenants that it is about.
  private static func verb(
    _ words: String, _ operation: String, needsSomebody: Bool = false
  ) -> Command<Client> {
    let changes = GeneratedChanges(
      check: { (call, client) throws(CommandError) in
        guard needsSomebody, groups(call).isEmpty else { return }
        throw CommandError(.refused, "At least one of subscription ids or tenant ids must be provided.")
      },
      amend: { (document, setting, client) throws(CommandError) in
        document["groups"] = .array(groups(setting.call))
        document["operationType"] = .string(operation)
      }, shape: "sig share update")
    return .generated(words, in: GeneratedTable.gallery, changes: changes)
  }

  private static func groups(_ call: Call) -> [JSONValue] {
    let kinds = [("subscription_ids", "Subscriptions"), ("tenant_ids", "AADTenants")]
    return kinds.compactMap { option, type in
      guard let ids = call.value(of: option)?.array, !ids.isEmpty else { return nil }
      return ["type": .string(type), "ids": .array(ids)]
    }
  }
}
