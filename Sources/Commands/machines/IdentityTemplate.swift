import ARM
import Grammar
import JSON

extension TemplateRequest {
  /// Gives a resource its plan and identities, and its own identity a role.
  func addIdentity(to document: inout JSONValue, _ template: inout ResourceTemplate) throws(CommandError) {
    if let planName = image.plan.name, !planName.isEmpty {
      document["plan"] = [
        "name": .string(planName), "publisher": image.plan.publisher.map(JSONValue.string) ?? .null,
        "product": image.plan.product.map(JSONValue.string) ?? .null,
        "promotionCode": image.plan.promotionCode.map(JSONValue.string) ?? .null,
      ]
    }
    if identity.isGiven {
      document["identity"] = identity.json
      if let scope = identity.scope, !scope.isEmpty { template.add(roleAssignment(over: scope)) }
    }
    guard let encryption = identity.encryption, !encryption.isEmpty else { return }
    guard identity.others.contains(where: { $0.equalsIgnoringCase(encryption) }) else {
      throw CommandError(
        .refused,
        "Encryption Identity should be an ARM Resource ID of one of the user assigned identities associated to the resource"
      )
    }
    document.set(
      .string(encryption), at: securityPlace + ["encryptionIdentity", "userAssignedIdentityResourceId"])
  }

  /// The role of the resource's own identity, which is there only when the resource is.
  private func roleAssignment(over scope: String) -> JSONValue {
    let guid = UniqueText.guid(from: .array([.string(id), .string(scope), .string(identity.roleID ?? "")]))
    var type = "Microsoft.Authorization/roleAssignments"
    var assignment = guid
    if let resource = Client.parsedID(scope), resource.segments.count > 4 {
      let words = resource.type.split(separator: "/")
      type = "\(words[0])/\(words.count > 1 ? words[1] : "")/providers/roleAssignments"
      assignment = "\(resource.names.first ?? "")/Microsoft.Authorization/\(guid)"
    }
    return [
      "name": .string(assignment), "type": .string(type), "apiVersion": "2015-07-01",
      "dependsOn": [.string("\(Self.resourceType)/\(name)")],
      "properties": [
        "roleDefinitionId": .string(identity.roleID ?? ""),
        "principalId": .string("[reference('\(id)', '2019-07-01', 'Full').identity.principalId]"),
        "scope": .string(scope),
      ],
    ]
  }
}
