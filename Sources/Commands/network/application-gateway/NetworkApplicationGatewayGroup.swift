package import Grammar

/// `az network application-gateway`.
package enum NetworkApplicationGatewayGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network application-gateway", "Manage application gateways.",
      verbs: Generated.verbs(
        "network application-gateway", ["delete", "list", "show", "start", "stop", "wait"],
        in: GeneratedTable.networkApplicationGateway))
  }
}
