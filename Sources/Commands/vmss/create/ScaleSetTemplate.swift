import ARM
import Grammar
import JSON

extension ScaleSetRequest {
  /// The template that makes the set and all that it needs around it.
  ///
  /// - Parameter call: whose members go to their places in the scale set's document.
  /// - Throws: what the client notices only while it puts the template together.
  func template(_ call: Call, _ keys: VMSSCreateKeys, _ client: inout Client) throws(CommandError) -> ResourceTemplate {
    var template = ResourceTemplate()
    var dependencies: [String] = []
    var names = NetworkNames(self)
    if network.virtualNetworkPresence == .new {
      dependencies.append("Microsoft.Network/virtualNetworks/\(names.virtualNetwork)")
      template.add(virtualNetworkDocument(names))
    }
    if network.balancer.loadBalancerPresence == .new {
      try addLoadBalancer(to: &template, &names, &dependencies, &client)
    }
    if network.balancer.gatewayPresence == .new { addGateway(to: &template, &names, &dependencies) }
    if storageProfile == .unmanagedMarketplace {
      dependencies.append("storageLoop")
      addStorageAccounts(to: &template)
    }
    if case .marketplace(let marketplace) = image.source, marketplace.version != "latest", !marketplace.version.isEmpty
    {
      client.warn(
        "You are deploying VMSS pinned to a specific image version from Azure Marketplace. Consider using \"latest\" as the image version."
      )
    }
    var document = try scaleSetDocument(names, call, keys, client)
    document["dependsOn"] = .array(dependencies.map(JSONValue.string))
    try addIdentity(to: &document, &template)
    template.add(document)
    template.giveOut("VMSS", type: "Microsoft.Compute/virtualMachineScaleSets", name: name)
    if let password = login.password, !password.isEmpty { template.define(secret: "adminPassword", password) }
    return template
  }

  /// Gives the set its plan and identities, and its own identity a role.
  private func addIdentity(to document: inout JSONValue, _ template: inout ResourceTemplate) throws(CommandError) {
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
      .string(encryption),
      at: [
        "properties", "virtualMachineProfile", "securityProfile", "encryptionIdentity",
        "userAssignedIdentityResourceId",
      ])
  }

  /// The role of the set's own identity, which is there only when the set is.
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
      "dependsOn": [.string("Microsoft.Compute/virtualMachineScaleSets/\(name)")],
      "properties": [
        "roleDefinitionId": .string(identity.roleID ?? ""),
        "principalId": .string("[reference('\(id)', '2019-07-01', 'Full').identity.principalId]"),
        "scope": .string(scope),
      ],
    ]
  }

  /// Five accounts for the disks of a set that keeps them as blobs.
  private func addStorageAccounts(to template: inout ResourceTemplate) {
    var account: JSONValue = [
      "type": "Microsoft.Storage/storageAccounts", "name": "[variables('storageAccountNames')[copyIndex()]]",
      "location": .string(location ?? ""), "tags": .object(tags), "apiVersion": "2015-06-15",
      "copy": ["name": "storageLoop", "count": 5],
      "properties": ["accountType": disks.system["storageAccountType"] ?? .null],
    ]
    if let edge = edgeDocument {
      account["apiVersion"] = "2021-04-01"
      account["extendedLocation"] = edge
    }
    template.add(account)
    template.define(
      variable: "storageAccountNames", .array((0..<5).map { .string("\(namingPrefix)\($0)") }))
    template.define(
      variable: "vhdContainers",
      .array(
        (0..<5).map { number in
          .string(
            "[concat('https://', variables('storageAccountNames')[\(number)], '.blob.core.windows.net/\(disks.words.containerName)')]"
          )
        }))
  }
}
