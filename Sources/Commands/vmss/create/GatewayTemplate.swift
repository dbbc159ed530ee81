import Grammar
import JSON

extension ScaleSetRequest {
  /// Adds a new application gateway and its address.
  func addGateway(
    to template: inout ResourceTemplate, _ names: inout NetworkNames, _ dependencies: inout [String]
  ) {
    dependencies.append("Microsoft.Network/applicationGateways/\(names.gateway)")
    var before: [String] = []
    if network.virtualNetworkPresence == .new {
      before.append("Microsoft.Network/virtualNetworks/\(names.virtualNetwork)")
    }
    if network.publicIPPresence == .new {
      let word = network.publicIP.flatMap { $0.isEmpty ? nil : $0 } ?? "\(names.gateway)PublicIP"
      before.append("Microsoft.Network/publicIpAddresses/\(word)")
      template.add(publicIPDocument(word, sku: nil))
      names.publicIPID = path("Microsoft.Network") + "/publicIPAddresses/\(word)"
    }
    template.define(
      variable: "appGwID", .string("[resourceId('Microsoft.Network/applicationGateways', '\(names.gateway)')]"))
    template.add(
      [
        "type": "Microsoft.Network/applicationGateways", "name": .string(names.gateway),
        "location": .string(location ?? ""), "tags": .object(tags), "apiVersion": "2015-06-15",
        "dependsOn": .array(before.map(JSONValue.string)), "properties": gatewayProperties(names),
      ])
  }

  private func gatewayProperties(_ names: NetworkNames) -> JSONValue {
    let subnet: JSONValue =
      names.virtualNetwork.isEmpty
      ? .null : .string(path("Microsoft.Network") + "/virtualNetworks/\(names.virtualNetwork)/subnets/appGwSubnet")
    let balancer = network.balancer
    let port = balancer.backendPort.flatMap { $0 == 0 ? nil : $0 } ?? 80
    let tier = balancer.gatewaySKU.split(separator: "_", omittingEmptySubsequences: false).first ?? ""
    return [
      "backendAddressPools": [["name": .string(names.backendPool)]],
      "backendHttpSettingsCollection": [
        [
          "name": "appGwBackendHttpSettings",
          "properties": ["Port": .integer(port), "Protocol": "Http", "CookieBasedAffinity": "Disabled"],
        ]
      ],
      "frontendIPConfigurations": [frontend("appGwFrontendIP", names)],
      "frontendPorts": [["name": "appGwFrontendPort", "properties": ["Port": 80]]],
      "gatewayIPConfigurations": [["name": "appGwIpConfig", "properties": ["subnet": ["id": subnet]]]],
      "httpListeners": [
        [
          "name": "appGwHttpListener",
          "properties": [
            "FrontendIPConfiguration": ["Id": Self.gatewayPart("frontendIPConfigurations", "appGwFrontendIP")],
            "FrontendPort": ["Id": Self.gatewayPart("frontendPorts", "appGwFrontendPort")], "Protocol": "Http",
            "SslCertificate": .null,
          ],
        ]
      ],
      "sku": [
        "name": .string(balancer.gatewaySKU), "tier": .string(String(tier)), "capacity": balancer.gatewayCapacity,
      ],
      "requestRoutingRules": [
        [
          "Name": "rule1",
          "properties": [
            "RuleType": "Basic", "httpListener": ["id": Self.gatewayPart("httpListeners", "appGwHttpListener")],
            "backendAddressPool": ["id": Self.gatewayPart("backendAddressPools", names.backendPool)],
            "backendHttpSettings": [
              "id": Self.gatewayPart("backendHttpSettingsCollection", "appGwBackendHttpSettings")
            ],
          ],
        ]
      ],
    ]
  }

  /// The id of a part of the gateway, as an expression.
  private static func gatewayPart(_ kind: String, _ name: String) -> JSONValue {
    .string("[concat(variables('appGwID'), '/\(kind)/\(name)')]")
  }
}
