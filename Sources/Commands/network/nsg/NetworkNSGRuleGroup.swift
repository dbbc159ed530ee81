package import Grammar
import JSON

/// `az network nsg rule`.
package enum NetworkNSGRuleGroup {
  package static func group() -> CommandGroup<Client> {
    let table = GeneratedTable.networkSecurityGroup
    return CommandGroup(
      "network nsg rule", "Manage rules of network security groups.",
      verbs: Generated.verbs(
        "network nsg rule", ["delete", "show", "wait"], in: table,
        others: [
          ("create", { .generated("network nsg rule create", in: table, changes: .init(amend: dropPrefixes)) }),
          ("list", { list() }),
          (
            "update",
            {
              .generated("network nsg rule update", in: table, changes: .init(prepare: gather, finish: spread))
            }
          ),
        ]))
  }

  /// Application security groups stand in for addresses.
  private static let dropPrefixes: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    for (option, prefix) in [
      ("destination_asgs", "destinationAddressPrefix"), ("source_asgs", "sourceAddressPrefix"),
    ] where setting.call.value(of: option) != nil {
      document.set(.null, at: ["properties", prefix])
    }
  }

  /// While a rule is edited, what can be one or several is several.
  private static let gather: GeneratedChanges.Change = { (document, _, _) throws(CommandError) in
    for (singular, plural) in singleOrPlural {
      let value = document.at("properties", singular)
      guard let text = value.string, !text.isEmpty else { continue }
      document.set([value], at: ["properties", plural])
      document.set(.null, at: ["properties", singular])
    }
  }

  private static let spread: GeneratedChanges.Change = { (document, _, _) throws(CommandError) in
    for (singular, plural) in singleOrPlural {
      guard let values = document.at("properties", plural).array, values.count == 1 else { continue }
      document.set(values[0], at: ["properties", singular])
      document.set(.null, at: ["properties", plural])
    }
  }

  private static let singleOrPlural = [
    ("sourceAddressPrefix", "sourceAddressPrefixes"), ("destinationAddressPrefix", "destinationAddressPrefixes"),
    ("sourcePortRange", "sourcePortRanges"), ("destinationPortRange", "destinationPortRanges"),
  ]
}
