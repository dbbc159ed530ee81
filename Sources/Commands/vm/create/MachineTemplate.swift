import ARM
import Grammar
import JSON

extension MachineRequest {
  /// The template that makes the machine and all that it needs around it.
  ///
  /// - Parameter call: whose members go to their places in the machine's document.
  /// - Throws: what the client notices only while it puts the template together.
  func template(_ call: Call, _ keys: VMCreateKeys, _ client: inout Client) throws(CommandError) -> ResourceTemplate {
    var template = ResourceTemplate()
    if count != nil {
      template.schema = "https://schema.management.azure.com/schemas/2019-04-01/deploymentTemplate.json#"
    }
    var dependencies: [String] = []
    if storageAccountPresence == .new {
      dependencies.append("Microsoft.Storage/storageAccounts/\(newStorageAccount)")
      template.add(storageAccountDocument)
    }
    let interfaces = try addNetwork(to: &template, &dependencies, &client)
    var document = try machineDocument(interfaces, call, keys, client)
    document["dependsOn"] = .array(dependencies.map(JSONValue.string))
    try addIdentity(to: &document, &template)
    if let workspace { try addWorkspace(workspace, to: &template, &client) }
    template.add(document)
    if let password = login.password, !password.isEmpty { template.define(secret: "adminPassword", password) }
    return template
  }

  private var storageAccountDocument: JSONValue {
    var document: JSONValue = [
      "type": "Microsoft.Storage/storageAccounts", "name": .string(newStorageAccount), "apiVersion": "2015-06-15",
      "location": .string(location ?? ""), "tags": .object(tags), "dependsOn": [],
      "properties": ["accountType": disks.system["storageAccountType"] ?? .null],
    ]
    if let edge = edgeDocument {
      document["apiVersion"] = "2021-04-01"
      document["extendedLocation"] = edge
    }
    return document
  }

  /// Connects the machine to a Log Analytics workspace, which is made when it is not there.
  private func addWorkspace(
    _ word: String, to template: inout ResourceTemplate, _ client: inout Client
  ) throws(CommandError) {
    let id = try client.preparedWorkspace(word, group: group)
    template.define(secret: "workspaceId", id)
    guard image.isLinux || image.isWindows else {
      client.warn("Unsupported OS type. Skip the connection step for log analytics workspace.")
      return
    }
    template.add(monitoringExtension)
  }

  /// The extension that sends logs to the workspace.
  private var monitoringExtension: JSONValue {
    let type = image.isLinux ? "OmsAgentForLinux" : "MicrosoftMonitoringAgent"
    return [
      "type": "Microsoft.Compute/virtualMachines/extensions",
      "name": .string("\(name)/\(image.isLinux ? "OmsAgentForLinux" : "MicrosoftMonitoringAgent")"),
      "apiVersion": "2018-10-01", "location": .string(location ?? ""),
      "dependsOn": [.string("[concat('Microsoft.Compute/virtualMachines/', '\(name)')]")],
      "properties": [
        "publisher": "Microsoft.EnterpriseCloud.Monitoring", "type": .string(type),
        "typeHandlerVersion": .string(image.isLinux ? "1.0" : "1.0"), "autoUpgradeMinorVersion": "true",
        "settings": [
          "workspaceId": "[reference(parameters('workspaceId'), '2015-11-01-preview').customerId]",
          "stopOnMultipleConnections": "true",
        ],
        "protectedSettings": [
          "workspaceKey": "[listKeys(parameters('workspaceId'), '2015-11-01-preview').primarySharedKey]"
        ],
      ],
    ]
  }
}

extension Client {
  /// The id of a Log Analytics workspace, which is made when it is not there.
  mutating func preparedWorkspace(_ word: String, group: String) throws(CommandError) -> String {
    if Self.parsedID(word) != nil { return word }
    let path =
      "\(subscriptionPath)/resourcegroups/\(group)/providers/Microsoft.OperationalInsights/workspaces/\(word)"
    if answer(Request(.get, path, apiVersion: "2021-12-01-preview")).isSuccess { return path }
    let region = try validationLook(
      "\(subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01")["location"]
    let body: JSONValue = [
      "location": region,
      "properties": [
        "publicNetworkAccessForIngestion": "Enabled", "publicNetworkAccessForQuery": "Enabled",
        "retentionInDays": 30, "sku": ["name": "PerGB2018"],
      ],
    ]
    _ = try operate(.generated(.put, path, apiVersion: "2021-12-01-preview", body: body), waits: true)
    return path
  }
}
