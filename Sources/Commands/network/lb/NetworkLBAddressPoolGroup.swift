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
                "network lb address-pool tunnel-interface", ["list", "remove", "show", "wait"], in: table,
                others: [
                  (
                    "add",
                    {
                      .generated(
                        "network lb address-pool tunnel-interface add", in: table,
                        changes: GeneratedChanges(showsWhole: true))
                    }
                  ),
                  (
                    "update",
                    {
                      .generated(
                        "network lb address-pool tunnel-interface update", in: table,
                        changes: GeneratedChanges(showsWhole: true))
                    }
                  ),
                ]))
            group.mature(.preview)
            return group
          }
        ),
      ])
  }
}
