package import Grammar

/// `az network lb address-pool`.
package enum NetworkLBAddressPoolGroup {
  package static func group() -> CommandGroup<Client> {
    let table = NetworkLBGroup.table
    let changes = GeneratedChanges(
      check: NetworkLBChanges.checkAddresses, amend: NetworkLBChanges.completePool)
    return CommandGroup(
      "network lb address-pool", "Manage backend address pools of load balancers.",
      verbs: Generated.verbs(
        "network lb address-pool", ["delete", "list", "show", "wait"], in: table,
        others: [
          ("create", { .generated("network lb address-pool create", in: table, changes: changes) }),
          ("update", { .generated("network lb address-pool update", in: table, changes: changes) }),
        ]),
      subgroups: [
        (
          "address",
          {
            let changes = GeneratedChanges(check: NetworkLBChanges.completeSubnet, showsWhole: true)
            return CommandGroup(
              "network lb address-pool address", "Manage addresses of backend address pools.",
              verbs: Generated.verbs(
                "network lb address-pool address", ["list", "remove", "show", "wait"], in: table,
                others: [
                  ("add", { .generated("network lb address-pool address add", in: table, changes: changes) }),
                  ("update", { .generated("network lb address-pool address update", in: table, changes: changes) }),
                ]))
          }
        ),
        (
          "tunnel-interface",
          {
            var group = CommandGroup<Client>(
              "network lb address-pool tunnel-interface", "Manage tunnels of backend address pools.",
              verbs: Generated.verbs(
                "network lb address-pool tunnel-interface", ["wait"], in: table,
                others: [
                  ("add", { tunnels("add", showsWhole: true) }), ("list", { tunnels("list") }),
                  ("remove", { tunnels("remove") }), ("show", { tunnels("show") }),
                  ("update", { tunnels("update", showsWhole: true) }),
                ]))
            group.matureAsGenerated(.preview)
            return group
          }
        ),
      ])
  }

  /// A command on tunnels; each is in preview by itself.
  private static func tunnels(_ verb: StaticString, showsWhole: Bool = false) -> Command<Client> {
    var command = Command<Client>.generated(
      "network lb address-pool tunnel-interface \(verb)", in: NetworkLBGroup.table,
      changes: GeneratedChanges(showsWhole: showsWhole))
    command.mature(.preview)
    return command
  }
}
