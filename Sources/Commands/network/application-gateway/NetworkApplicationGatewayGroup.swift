package import Grammar
import JSON

/// `az network application-gateway`.
package enum NetworkApplicationGatewayGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "network application-gateway", "Manage application gateways.",
      verbs: Generated.verbs(
        "network application-gateway", ["delete", "list", "show", "start", "stop", "wait"], in: table,
        others: [
          ("create", { create() }), ("show-backend-health", { showBackendHealth() }),
          (
            "update",
            {
              .generated(
                "network application-gateway update", in: table, changes: .init(amend: GatewayChanges.errorPages))
            }
          ),
        ]),
      subgroups: [
        (
          "address-pool",
          {
            part(
              "network application-gateway address-pool", "Manage backend address pools.",
              created: .init(amend: GatewayChanges.servers), updated: .init(amend: GatewayChanges.servers))
          }
        ),
        (
          "frontend-ip",
          {
            part(
              "network application-gateway frontend-ip", "Manage frontend addresses.",
              created: .init(amend: GatewayChanges.allocation), updated: .init(finish: GatewayChanges.allocation))
          }
        ),
        (
          "frontend-port", { part("network application-gateway frontend-port", "Manage frontend ports.") }
        ),
        (
          "http-listener",
          {
            part(
              "network application-gateway http-listener", "Manage listeners.",
              created: .init(amend: GatewayChanges.newListener), updated: .init(finish: GatewayChanges.listener))
          }
        ),
        (
          "http-settings",
          {
            part(
              "network application-gateway http-settings", "Manage how traffic goes to the backend.",
              created: .init(amend: GatewayChanges.draining), updated: .init(amend: GatewayChanges.draining))
          }
        ),
        ("probe", { part("network application-gateway probe", "Manage health probes.") }),
        (
          "redirect-config",
          {
            part(
              "network application-gateway redirect-config", "Manage redirections.",
              updated: .init(finish: GatewayChanges.oneTarget))
          }
        ),
        (
          "rule",
          {
            part(
              "network application-gateway rule", "Manage rules that send traffic on.",
              created: .init(amend: GatewayChanges.newRule, showsWhole: true))
          }
        ),
      ])
  }

  static let table = GeneratedTable.networkApplicationGateway

  /// A group of commands about a part of a gateway.
  private static func part(
    _ words: StaticString, _ summary: StaticString, created: GeneratedChanges = GeneratedChanges(),
    updated: GeneratedChanges = GeneratedChanges()
  ) -> CommandGroup<Client> {
    Generated.group(ofPart: words, summary, in: table, created: created, updated: updated)
  }
}

/// What `az` has added by hand to the generated commands about application gateways.
enum GatewayChanges {
  /// Machines by address or by name.
  static let servers: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard let servers = setting.call.value(of: "servers") else { return }
    let documents = servers.array.map { $0.map { GatewayServer.document($0.string ?? "") } }
    document.set(documents.map(JSONValue.array) ?? .null, at: ["properties", "backendAddresses"])
  }

  /// An address that is given stays.
  static let allocation: GeneratedChanges.Change = { (document, _, _) throws(CommandError) in
    let isGiven = !document.at("properties", "privateIPAddress").isNull
    document.set(isGiven ? "Static" : "Dynamic", at: ["properties", "privateIPAllocationMethod"])
  }

  /// A listener is safe with a certificate, and at the only address in front unless it says another.
  static let newListener: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let isSafe = setting.call.value(of: "ssl_cert") != nil
    document.set(isSafe ? "Https" : "Http", at: ["properties", "protocol"])
    if isSafe, setting.call.value(of: "host_name") != nil {
      document.set(true, at: ["properties", "requireServerNameIndication"])
    }
    try choose(
      "frontend_ip", "frontendIPConfiguration", among: "frontendIPConfigurations", &document, setting,
      refusal: "Multiple frontend IP configurations found. Specify --frontend-ip explicitly.")
  }

  static let listener: GeneratedChanges.Change = { (document, _, _) throws(CommandError) in
    let isSafe = !document.at("properties", "sslCertificate").isNull
    document.set(isSafe ? "Https" : "Http", at: ["properties", "protocol"])
    if let name = document.at("properties", "hostName").string, !name.isEmpty {
      document.set(.bool(isSafe), at: ["properties", "requireServerNameIndication"])
    }
  }

  /// Seconds say whether there is any draining at all.
  static let draining: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard let seconds = setting.call.value(of: "connection_draining_timeout") else { return }
    document.set(
      GatewayWish.draining(seconds: seconds.integer ?? 0), at: ["properties", "connectionDraining"])
  }

  /// A redirection leads to a listener or to an address; the listener counts.
  static let oneTarget: GeneratedChanges.Change = { (document, _, _) throws(CommandError) in
    if !document.at("properties", "targetListener").isNull { document.set(.null, at: ["properties", "targetUrl"]) }
  }

  /// A new rule takes the only pool, settings and listener there are, unless it says others.
  static let newRule: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    if setting.call.value(of: "redirect_config") == nil {
      try choose(
        "address_pool", "backendAddressPool", among: "backendAddressPools", &document, setting,
        refusal: "Multiple backend address pools found. Specify --address-pool explicitly.")
      try choose(
        "http_settings", "backendHttpSettings", among: "backendHttpSettingsCollection", &document, setting,
        refusal: "Multiple backend settings found. Specify --http-settings explicitly.")
    }
    try choose(
      "http_listener", "httpListener", among: "httpListeners", &document, setting,
      refusal: "Multiple HTTP listeners found. Specify --http-listener explicitly.")
  }

  private static func choose(
    _ option: String, _ member: String, among parts: String, _ document: inout JSONValue,
    _ setting: GeneratedChanges.Setting, refusal: String
  ) throws(CommandError) {
    guard setting.call.value(of: option) == nil else { return }
    let found = setting.whole.at("properties", parts).array ?? []
    guard found.count <= 1 else { throw CommandError(.refused, refusal) }
    if let id = found.first?["id"] { document.set(["id": id], at: ["properties", member]) }
  }

  /// Pages for errors, by HTTP status.
  static let errorPages: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard let pages = setting.call.value(of: "custom_error_pages")?.object else { return }
    let documents = pages.pairs.map { status, url -> JSONValue in
      ["statusCode": .string(status), "customErrorPageUrl": url]
    }
    document.set(.array(documents), at: ["properties", "customErrorConfigurations"])
  }
}
