import ARM
import JSON

/// What can be done with resources of the types that azsim knows: what roles are made of.
enum ProviderOperations {
  /// Answers `/providers/Microsoft.Authorization/providerOperations[/NAMESPACE]`.
  static func answer(_ call: ExtensionCall) throws(ServiceError) -> Response {
    let all = ResourceProviders.allTypes
    guard call.words.count > 1 else {
      return Response(200, ["value": .array(all.map { document($0.namespace, $0.types) })])
    }
    guard let found = all.first(where: { $0.namespace.equalsIgnoringCase(call.words[1]) }) else {
      throw ServiceError(
        404, "ProviderNotFound", "Provider '\(call.words[1])' not found.")
    }
    return Response(200, document(found.namespace, found.types))
  }

  private static func document(_ namespace: String, _ types: [String]) -> JSONValue {
    [
      "id": .string("/providers/Microsoft.Authorization/providerOperations/\(namespace)"), "name": .string(namespace),
      "type": "Microsoft.Authorization/providerOperations", "displayName": .string(namespace), "operations": [],
      "resourceTypes": .array(
        types.map { type in
          [
            "name": .string(type), "displayName": .string(type),
            "operations": .array(
              verbs(of: "\(namespace)/\(type)").map { verb in
                [
                  "name": .string("\(namespace)/\(type)/\(verb)"), "displayName": .string("\(verb) \(type)"),
                  "description": .string("\(verb) \(type)"), "origin": "user,system", "properties": .null,
                  "isDataAction": false,
                ]
              }),
          ]
        }),
    ]
  }

  /// Reading, writing and deleting, and the actions that services of azsim have.
  private static func verbs(of type: String) -> [String] {
    let own = actions.first { $0.type.equalsIgnoringCase(type) }?.verbs ?? []
    return ["read", "write", "delete"] + own.map { "\($0)/action" }
  }

  private static let actions: [(type: String, verbs: [String])] = [
    (
      "Microsoft.Compute/virtualMachineScaleSets",
      [
        "start", "powerOff", "restart", "deallocate", "manualUpgrade", "reimage", "reimageAll", "osRollingUpgrade",
        "forceRecoveryServiceFabricPlatformUpdateDomainWalk", "setOrchestrationServiceState",
      ]
    ),
    (
      "Microsoft.Compute/virtualMachines",
      ["start", "powerOff", "restart", "deallocate", "redeploy", "reimage", "capture"]
    ),
    ("Microsoft.Compute/galleries", ["share"]),
    ("Microsoft.ManagedIdentity/userAssignedIdentities", ["assign", "listAssociatedResources"]),
    ("Microsoft.Network/virtualNetworks/subnets", ["join"]),
    ("Microsoft.Resources/deployments", ["validate", "cancel", "whatIf", "exportTemplate"]),
    ("Microsoft.VirtualMachineImages/imageTemplates", ["run", "cancel"]),
  ]
}
