package import Grammar

/// `az network lb`.
package enum NetworkLBGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network lb", "Manage load balancers.",
      verbs: Generated.verbs("network lb", ["delete", "list", "list-nic", "show", "update", "wait"], in: table),
      subgroups: [
        ("address-pool", { part("network lb address-pool", "Manage backend address pools of load balancers.") }),
        ("frontend-ip", { part("network lb frontend-ip", "Manage frontend addresses of load balancers.") }),
        ("inbound-nat-pool", { part("network lb inbound-nat-pool", "Manage pools of inbound NAT ports.") }),
        ("inbound-nat-rule", { part("network lb inbound-nat-rule", "Manage inbound NAT rules of load balancers.") }),
        ("outbound-rule", { part("network lb outbound-rule", "Manage outbound rules of load balancers.") }),
        ("probe", { part("network lb probe", "Manage health probes of load balancers.") }),
        ("rule", { part("network lb rule", "Manage load balancing rules.") }),
      ])
  }

  static let table = GeneratedTable.networkLoadBalancer

  /// A group of commands about a part of a load balancer.
  private static func part(_ words: StaticString, _ summary: StaticString) -> CommandGroup<Client> {
    CommandGroup(
      words, summary,
      verbs: Generated.verbs(words, ["create", "delete", "list", "show", "update", "wait"], in: table))
  }
}
