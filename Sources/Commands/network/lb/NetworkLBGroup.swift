package import Grammar

/// `az network lb`.
package enum NetworkLBGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network lb", "Manage load balancers.",
      verbs: Generated.verbs(
        "network lb", ["delete", "list", "list-nic", "show", "update", "wait"], in: table,
        others: [("create", { create() }), ("list-mapping", { listMapping() })]),
      subgroups: [
        ("address-pool", { NetworkLBAddressPoolGroup.group() }),
        (
          "frontend-ip",
          {
            part(
              "network lb frontend-ip", "Manage frontend addresses of load balancers.",
              created: .init(check: NetworkLBChanges.checkFrontend, amend: NetworkLBChanges.allocate),
              updated: .init(amend: NetworkLBChanges.reallocate))
          }
        ),
        (
          "inbound-nat-pool",
          {
            part(
              "network lb inbound-nat-pool", "Manage pools of inbound NAT ports.",
              created: .init(amend: NetworkLBChanges.chooseFrontend))
          }
        ),
        (
          "inbound-nat-rule",
          {
            part(
              "network lb inbound-nat-rule", "Manage inbound NAT rules of load balancers.",
              created: .init(amend: NetworkLBChanges.chooseFrontend))
          }
        ),
        (
          "outbound-rule", { part("network lb outbound-rule", "Manage outbound rules of load balancers.") }
        ),
        (
          "probe",
          {
            part(
              "network lb probe", "Manage health probes of load balancers.",
              created: .init(check: NetworkLBChanges.warnOfCount),
              updated: .init(check: NetworkLBChanges.warnOfCount, amend: NetworkLBChanges.dropEmptyPath))
          }
        ),
        (
          "rule",
          {
            part(
              "network lb rule", "Manage load balancing rules.",
              created: .init(amend: NetworkLBChanges.chooseFrontendAndPool),
              updated: .init(finish: NetworkLBChanges.dropSinglePool))
          }
        ),
      ])
  }

  static let table = GeneratedTable.networkLoadBalancer

  /// A group of commands about a part of a load balancer.
  private static func part(
    _ words: StaticString, _ summary: StaticString, created: GeneratedChanges = GeneratedChanges(),
    updated: GeneratedChanges = GeneratedChanges()
  ) -> CommandGroup<Client> {
    Generated.group(ofPart: words, summary, in: table, created: created, updated: updated)
  }
}
