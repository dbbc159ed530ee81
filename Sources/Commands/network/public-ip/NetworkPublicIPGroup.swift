package import Grammar
import JSON

/// `az network public-ip`.
package enum NetworkPublicIPGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network public-ip", "Manage public addresses.",
      verbs: Generated.verbs(
        "network public-ip", ["delete", "list", "show", "wait"], in: table,
        others: [
          ("create", { create() }),
          (
            "update",
            { .generated("network public-ip update", in: table, changes: .init(check: checkTags, amend: amend)) }
          ),
        ]),
      subgroups: [
        (
          "ddos-protection",
          {
            CommandGroup(
              "network public-ip ddos-protection", "Look at how public addresses are guarded against floods.",
              verbs: Generated.verbs("network public-ip ddos-protection", ["show"], in: table))
          }
        ),
        (
          "prefix",
          {
            CommandGroup(
              "network public-ip prefix", "Manage ranges of public addresses.",
              verbs: Generated.verbs(
                "network public-ip prefix", ["delete", "list", "show", "update", "wait"], in: table,
                others: [
                  (
                    "create",
                    {
                      .generated(
                        "network public-ip prefix create", in: table,
                        changes: GeneratedChanges(
                          check: checkTags,
                          amend: { (document, setting, _) in document.addEdgeZone(of: setting.call) }))
                    }
                  )
                ]))
          }
        ),
      ])
  }

  static let table = GeneratedTable.networkPublicIP

  /// One first party service tag goes with one tag of the address.
  private static let checkTags: GeneratedChanges.Check = { (call, _) throws(CommandError) in
    guard call.text(of: "first_party_service_tag_id") != nil, call.value(of: "ip_tags")?.object?.count != 1 else {
      return
    }
    throw CommandError(
      .refused, "`--first-party-service-tag-id` requires exactly one value in `--ip-tags`.")
  }

  private static let amend: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard let tags = setting.call.value(of: "ip_tags") else { return }
    var list =
      (tags.object?.pairs).map { $0.map { name, value -> JSONValue in ["ipTagType": .string(name), "tag": value] } }
      ?? []
    if let id = setting.call.text(of: "first_party_service_tag_id"), !list.isEmpty {
      list[0]["firstPartyServiceTag"] = ["id": .string(id)]
    }
    document.set(.array(list), at: ["properties", "ipTags"])
  }
}
