import ARM
import JSON
import World

@testable import Services

/// A gallery with an identity that may write to it, and a template `t1` to be made.
struct ImageBuilderLab {
  var lab = GalleryLab()

  static let identity = Laboratory.group + "/providers/Microsoft.ManagedIdentity/userAssignedIdentities/id1"
  static let template = Laboratory.group + "/providers/Microsoft.VirtualMachineImages/imageTemplates/t1"

  /// The GUIDs of built-in roles.
  static let contributor = "b24988ac-6180-42a0-ab88-20f7382dd24c"
  static let reader = "acdd72a7-3385-48ef-bd42-f606fba81ae7"

  /// - Parameter role: what the identity is in the subscription; `nil` for nothing.
  init(role: String? = Self.contributor) {
    let id = ResourceID(trusted: Self.identity)
    lab.lab.world.resources[id] = Resource(
      id: id,
      document: [
        "id": .string(Self.identity), "name": "id1", "type": .string(ManagedIdentity.type), "location": "westeurope",
        "properties": ["principalId": "22222222-2222-2222-2222-222222222222", "clientId": "c"],
      ])
    if let role { assign(role) }
  }

  /// Gives the identity a role in the subscription.
  mutating func assign(_ role: String) {
    let scope = "/subscriptions/\(lab.lab.world.subscription.id)"
    let id = ResourceID(trusted: "\(scope)/providers/Microsoft.Authorization/roleAssignments/\(GUID.of(role))")
    lab.lab.world.resources[id] = Resource(
      id: id,
      document: [
        "id": .string(id.text), "name": .string(id.name), "type": .string(RoleAssignment.type),
        "properties": [
          "principalId": "22222222-2222-2222-2222-222222222222", "scope": .string(scope),
          "roleDefinitionId": .string("\(scope)/providers/Microsoft.Authorization/roleDefinitions/\(role)"),
        ],
      ])
  }

  /// A template that builds for the gallery, with members of its properties exchanged.
  static func body(_ changes: JSONObject = [:]) -> JSONValue {
    var properties: JSONObject = [
      "source": [
        "type": "PlatformImage", "publisher": "Canonical", "offer": "0001-com-ubuntu-server-jammy",
        "sku": "22_04-lts-gen2", "version": "latest",
      ],
      "customize": [
        ["type": "Shell", "name": "c1", "inline": ["set -e", "sudo apt-get update"]],
        ["type": "Shell", "name": "c2", "scriptUri": "https://x/y.sh"],
      ],
      "distribute": [
        [
          "type": "SharedImage", "galleryImageId": .string(GalleryLab.definition), "runOutputName": "out1",
          "artifactTags": ["by": "aib"],
          "targetRegions": [["name": "westeurope", "replicaCount": 2], ["name": "eastus"]],
        ]
      ],
      "buildTimeoutInMinutes": 60,
    ]
    for (name, value) in changes.pairs { properties[name] = value.isNull ? nil : value }
    return [
      "location": "westeurope",
      "identity": ["type": "UserAssigned", "userAssignedIdentities": .object([identity: [:]])],
      "properties": .object(properties),
    ]
  }

  /// Makes the template and waits for it.
  ///
  /// - Returns: the record of the operation, or the refusal.
  @discardableResult
  mutating func make(_ changes: JSONObject = [:]) -> JSONValue {
    let response = lab.ask(.put, Self.template, Self.body(changes))
    guard response.isSuccess else { return response.body ?? .null }
    lab.done(response)
    return lab.lab.poll(response.operationURL ?? "") ?? .null
  }

  /// Runs the template to the end.
  ///
  /// - Returns: the record of the operation, or the refusal.
  @discardableResult
  mutating func run() -> JSONValue {
    let response = lab.ask(.post, Self.template + "/run")
    guard response.isSuccess else { return response.body ?? .null }
    lab.done(response)
    return lab.lab.poll(response.operationURL ?? "") ?? .null
  }

  /// `lastRunStatus`
  mutating func status() -> JSONValue { lab.look(Self.template).at("properties", "lastRunStatus") }

  /// The log of the latest run.
  var log: [String] {
    let template = lab.lab.world.resources[ResourceID(trusted: Self.template)]
    return (template?.record["log"].array ?? []).compactMap(\.string)
  }
}
