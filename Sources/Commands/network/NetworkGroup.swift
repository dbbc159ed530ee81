package import Grammar

/// `az network`.
package enum NetworkGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network", "Manage networks and what connects machines to them.",
      subgroups: [
        (
          "asg",
          {
            CommandGroup(
              "network asg", "Manage application security groups.",
              verbs: Generated.verbs(
                "network asg", ["create", "delete", "list", "show", "update", "wait"],
                in: GeneratedTable.networkSecurityGroup))
          }
        ),
        (
          "nat",
          {
            CommandGroup(
              "network nat", "Manage what translates addresses.",
              subgroups: [
                (
                  "gateway",
                  {
                    CommandGroup(
                      "network nat gateway", "Manage NAT gateways.",
                      verbs: Generated.verbs(
                        "network nat gateway", ["create", "delete", "list", "show", "update", "wait"],
                        in: GeneratedTable.networkPublicIP))
                  }
                )
              ])
          }
        ),
        (
          "route-table",
          {
            CommandGroup(
              "network route-table", "Manage route tables.",
              verbs: Generated.verbs(
                "network route-table", ["create", "delete", "list", "show", "update", "wait"],
                in: GeneratedTable.networkPublicIP),
              subgroups: [
                (
                  "route",
                  {
                    CommandGroup(
                      "network route-table route", "Manage routes.",
                      verbs: Generated.verbs(
                        "network route-table route", ["create", "delete", "list", "show", "update", "wait"],
                        in: GeneratedTable.networkPublicIP))
                  }
                )
              ])
          }
        ),
        ("application-gateway", { NetworkApplicationGatewayGroup.group() }),
        ("lb", { NetworkLBGroup.group() }), ("nic", { NetworkNICGroup.group() }), ("nsg", { NetworkNSGGroup.group() }),
        ("public-ip", { NetworkPublicIPGroup.group() }), ("vnet", { NetworkVNetGroup.group() }),
      ])
  }
}
