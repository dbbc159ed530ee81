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
