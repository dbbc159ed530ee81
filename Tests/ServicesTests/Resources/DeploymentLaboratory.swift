import ARM
import JSON
import Testing
import World

@testable import Services

extension Laboratory {
  /// The path of a deployment in the group.
  static func deployment(_ name: String) -> String { group + "/providers/Microsoft.Resources/deployments/" + name }

  /// The body of a request to deploy a template of these sections.
  static func body(_ sections: JSONObject, parameters: JSONObject = [:], mode: String = "Incremental") -> JSONValue {
    var template: JSONObject = [
      "$schema": "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#",
      "contentVersion": "1.0.0.0", "resources": [],
    ]
    for (name, value) in sections.pairs { template[name] = value }
    return [
      "properties": ["template": .object(template), "parameters": .object(parameters), "mode": .string(mode)]
    ]
  }

  /// Deploys a template and waits for the end.
  ///
  /// - Returns: the properties of the deployment's document, or the body of the refusal.
  @discardableResult
  mutating func deploy(
    _ name: String, _ sections: JSONObject, parameters: JSONObject = [:], mode: String = "Incremental"
  ) -> JSONValue {
    let begun = ask(.put, Self.deployment(name), Self.body(sections, parameters: parameters, mode: mode))
    guard begun.isSuccess else { return begun.body ?? .null }
    wait(for: begun)
    return ask(.get, Self.deployment(name)).body?["properties"] ?? .null
  }

  /// What the operations of a deployment say, one line each: `Create v Succeeded OK`.
  mutating func operations(of name: String) -> [String] {
    (ask(.get, Self.deployment(name) + "/operations").body?["value"].array ?? []).map { operation in
      let properties = operation["properties"]
      return [
        properties["provisioningOperation"].string, properties.at("targetResource", "resourceName").string,
        properties["provisioningState"].string, properties["statusCode"].string,
      ].compactMap { $0 }.joined(separator: " ")
    }
  }
}

/// A network resource of a template: `virtualNetworks`, a name, and what it waits for.
func network(
  _ type: String, _ name: String, dependsOn: [String] = [], properties: JSONValue = [:], more: JSONObject = [:]
) -> JSONValue {
  var resource: JSONObject = [
    "type": .string("Microsoft.Network/" + type), "apiVersion": "2024-05-01", "name": .string(name),
    "location": "[resourceGroup().location]", "properties": properties,
  ]
  if !dependsOn.isEmpty { resource["dependsOn"] = .array(dependsOn.map { .string($0) }) }
  for (name, value) in more.pairs { resource[name] = value }
  return .object(resource)
}

/// A scale set of a template, on the network of ``Laboratory/makeNetwork()``.
func scaleSet(_ name: String, count: Int, dependsOn: [String] = [], imageVersion: String = "latest") -> JSONValue {
  var resource: JSONObject = [
    "type": "Microsoft.Compute/virtualMachineScaleSets", "apiVersion": "2024-07-01", "name": .string(name),
    "location": "westeurope", "sku": ["name": "Standard_D2s_v5", "capacity": .integer(count)],
    "properties": [
      "orchestrationMode": "Uniform", "upgradePolicy": ["mode": "Manual"],
      "virtualMachineProfile": [
        "storageProfile": [
          "imageReference": [
            "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy", "sku": "22_04-lts-gen2",
            "version": .string(imageVersion),
          ]
        ], "osProfile": ["computerNamePrefix": .string(name), "adminUsername": "azureuser"],
        "networkProfile": [
          "networkInterfaceConfigurations": [
            [
              "name": "nic",
              "properties": [
                "primary": "true",
                "ipConfigurations": [
                  [
                    "name": "ip",
                    "properties": [
                      "subnet": [
                        "id": .string(
                          "[resourceId('Microsoft.Network/virtualNetworks/subnets', 'vnet1', 'subnet1')]")
                      ]
                    ],
                  ]
                ],
              ],
            ]
          ]
        ],
      ],
    ],
  ]
  if !dependsOn.isEmpty { resource["dependsOn"] = .array(dependsOn.map { .string($0) }) }
  return .object(resource)
}
