import JSON

/// The roles that every directory has (platform.md §7.2; ids and actions are those of Azure's reference of built-in roles).
package enum BuiltInRoles {
  /// The role with a GUID.
  package static func role(_ id: String) -> Role? {
    read { $0.equalsIgnoringCase(id) }.first
  }

  /// All of them.
  package static var all: [Role] { read { _ in true } }

  /// Reads the roles whose GUIDs are wanted.
  private static func read(_ isWanted: (String) -> Bool) -> [Role] {
    var roles: [Role] = []
    var isTaken = false
    for line in "\(table)".utf8.split(separator: UInt8(ascii: "\n")) {
      if line.first != UInt8(ascii: " ") {
        let cells = line.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
        isTaken = cells.count == 3 && isWanted(cells[0])
        if isTaken { roles.append(Role(id: cells[0], name: cells[1], description: cells[2])) }
      } else if isTaken, let last = roles.indices.last {
        let words = line.split(separator: UInt8(ascii: " ")).map { String(Substring($0)) }
        guard words.count == 2 else { continue }
        switch words[0] {
        case "+": roles[last].permissions[0].actions.append(words[1])
        case "-": roles[last].permissions[0].notActions.append(words[1])
        case "data+": roles[last].permissions[0].dataActions.append(words[1])
        default: roles[last].permissions[0].notDataActions.append(words[1])
        }
      }
    }
    return roles
  }

  /// GUID, name and description at the margin; under it what the role permits (`+`), what it takes out again (`-`), and
  /// the same for actions on data (`data+`, `data-`).
  private static let table: StaticString = """
    8e3af657-a8ff-443c-a75c-2fe8c4bcb635|Owner|Manages all resources, and who may use them.
      + *
    b24988ac-6180-42a0-ab88-20f7382dd24c|Contributor|Manages all resources, but not who may use them, and does not share galleries.
      + *
      - Microsoft.Authorization/*/Delete
      - Microsoft.Authorization/*/Write
      - Microsoft.Authorization/elevateAccess/Action
      - Microsoft.Blueprint/blueprintAssignments/write
      - Microsoft.Blueprint/blueprintAssignments/delete
      - Microsoft.Compute/galleries/share/action
      - Microsoft.Purview/consents/write
      - Microsoft.Purview/consents/delete
    acdd72a7-3385-48ef-bd42-f606fba81ae7|Reader|Looks at all resources and changes none.
      + */read
    18d7d88d-d35e-4fb5-a5c3-7773c20a72d9|User Access Administrator|Manages who may use resources.
      + */read
      + Microsoft.Authorization/*
      + Microsoft.Support/*
    f58310d9-a9f6-439a-9e8d-f62e7b41a168|Role Based Access Control Administrator|Assigns roles.
      + Microsoft.Authorization/roleAssignments/write
      + Microsoft.Authorization/roleAssignments/delete
      + */read
      + Microsoft.Support/*
    f1a07417-d97a-45cb-824c-7a7467783830|Managed Identity Operator|Reads identities and gives them to resources.
      + Microsoft.ManagedIdentity/userAssignedIdentities/*/read
      + Microsoft.ManagedIdentity/userAssignedIdentities/*/assign/action
      + Microsoft.Authorization/*/read
      + Microsoft.Insights/alertRules/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Resources/deployments/*
      + Microsoft.Support/*
    e40ec5ca-96e0-45a2-b4ff-59039f2c2b59|Managed Identity Contributor|Manages identities.
      + Microsoft.ManagedIdentity/userAssignedIdentities/read
      + Microsoft.ManagedIdentity/userAssignedIdentities/write
      + Microsoft.ManagedIdentity/userAssignedIdentities/delete
      + Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/read
      + Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/write
      + Microsoft.ManagedIdentity/userAssignedIdentities/federatedIdentityCredentials/delete
      + Microsoft.Authorization/*/read
      + Microsoft.Insights/alertRules/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Resources/deployments/*
      + Microsoft.Support/*
    9980e02c-c2be-4d73-94e8-173b1dc7cf3c|Virtual Machine Contributor|Manages virtual machines and scale sets, but not the networks and storage that they use.
      + Microsoft.Authorization/*/read
      + Microsoft.Compute/availabilitySets/*
      + Microsoft.Compute/locations/*
      + Microsoft.Compute/virtualMachines/*
      + Microsoft.Compute/virtualMachineScaleSets/*
      + Microsoft.Compute/cloudServices/*
      + Microsoft.Compute/disks/write
      + Microsoft.Compute/disks/read
      + Microsoft.Compute/disks/delete
      + Microsoft.DevTestLab/schedules/*
      + Microsoft.Insights/alertRules/*
      + Microsoft.Network/applicationGateways/backendAddressPools/join/action
      + Microsoft.Network/loadBalancers/backendAddressPools/join/action
      + Microsoft.Network/loadBalancers/inboundNatPools/join/action
      + Microsoft.Network/loadBalancers/inboundNatRules/join/action
      + Microsoft.Network/loadBalancers/probes/join/action
      + Microsoft.Network/loadBalancers/read
      + Microsoft.Network/locations/*
      + Microsoft.Network/networkInterfaces/*
      + Microsoft.Network/networkSecurityGroups/join/action
      + Microsoft.Network/networkSecurityGroups/read
      + Microsoft.Network/publicIPAddresses/join/action
      + Microsoft.Network/publicIPAddresses/read
      + Microsoft.Network/virtualNetworks/read
      + Microsoft.Network/virtualNetworks/subnets/join/action
      + Microsoft.ResourceHealth/availabilityStatuses/read
      + Microsoft.Resources/deployments/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.SerialConsole/serialPorts/connect/action
      + Microsoft.Storage/storageAccounts/listKeys/action
      + Microsoft.Storage/storageAccounts/read
      + Microsoft.Support/*
    1c0163c0-47e6-4577-8991-ea5c82e286e4|Virtual Machine Administrator Login|Sees virtual machines and logs in to them as an administrator.
      + Microsoft.Network/publicIPAddresses/read
      + Microsoft.Network/virtualNetworks/read
      + Microsoft.Network/loadBalancers/read
      + Microsoft.Network/networkInterfaces/read
      + Microsoft.Compute/virtualMachines/*/read
      data+ Microsoft.Compute/virtualMachines/login/action
      data+ Microsoft.Compute/virtualMachines/loginAsAdmin/action
    4d97b98b-1d4f-4787-a291-c67834d212e7|Network Contributor|Manages networks.
      + Microsoft.Authorization/*/read
      + Microsoft.Insights/alertRules/*
      + Microsoft.Network/*
      + Microsoft.ResourceHealth/availabilityStatuses/read
      + Microsoft.Resources/deployments/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Support/*
    17d1049b-9a84-46fb-8f53-869881c3d3ab|Storage Account Contributor|Manages storage accounts.
      + Microsoft.Authorization/*/read
      + Microsoft.Insights/alertRules/*
      + Microsoft.Insights/diagnosticSettings/*
      + Microsoft.Network/virtualNetworks/subnets/joinViaServiceEndpoint/action
      + Microsoft.ResourceHealth/availabilityStatuses/read
      + Microsoft.Resources/deployments/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Storage/storageAccounts/*
      + Microsoft.Support/*
    2a2b9908-6ea1-4ae2-8e65-a410df84e7d1|Storage Blob Data Reader|Reads blobs and lists them.
      + Microsoft.Storage/storageAccounts/blobServices/containers/read
      + Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action
      data+ Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read
    ba92f5b4-2d11-453d-a403-e96b0029c9fe|Storage Blob Data Contributor|Reads, writes and deletes blobs.
      + Microsoft.Storage/storageAccounts/blobServices/containers/delete
      + Microsoft.Storage/storageAccounts/blobServices/containers/read
      + Microsoft.Storage/storageAccounts/blobServices/containers/write
      + Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action
      data+ Microsoft.Storage/storageAccounts/blobServices/containers/blobs/delete
      data+ Microsoft.Storage/storageAccounts/blobServices/containers/blobs/read
      data+ Microsoft.Storage/storageAccounts/blobServices/containers/blobs/write
      data+ Microsoft.Storage/storageAccounts/blobServices/containers/blobs/move/action
      data+ Microsoft.Storage/storageAccounts/blobServices/containers/blobs/add/action
    b7e6dc6d-f1e8-4753-8033-0f276bb0955b|Storage Blob Data Owner|Does all with blobs, and says who may do what.
      + Microsoft.Storage/storageAccounts/blobServices/containers/*
      + Microsoft.Storage/storageAccounts/blobServices/generateUserDelegationKey/action
      data+ Microsoft.Storage/storageAccounts/blobServices/containers/blobs/*
    43d0d8ad-25c7-4714-9337-8ba259a9fe05|Monitoring Reader|Reads all monitoring data.
      + */read
      + Microsoft.OperationalInsights/workspaces/search/action
      + Microsoft.Support/*
    749f88d5-cbae-40b8-bcfc-e573ddc772fa|Monitoring Contributor|Reads all monitoring data and edits monitoring settings.
      + */read
      + Microsoft.AlertsManagement/*
      + Microsoft.Insights/*
      + Microsoft.OperationalInsights/workspaces/search/action
      + Microsoft.Support/*
    4a9ae827-6dc8-4573-8ac7-8239d42aa03f|Tag Contributor|Manages tags, without access to what they are on.
      + Microsoft.Authorization/*/read
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Resources/subscriptions/resourceGroups/resources/read
      + Microsoft.Resources/subscriptions/resources/read
      + Microsoft.Resources/deployments/*
      + Microsoft.Insights/alertRules/*
      + Microsoft.Support/*
      + Microsoft.Resources/tags/*
    1ef6a3be-d0ac-425d-8c01-acb62866290b|Compute Gallery Sharing Admin|Shares galleries with other subscriptions and the public.
      + Microsoft.Compute/galleries/share/action
    cf7c76d2-98a3-4358-a134-615aa78bf44d|Compute Gallery Image Reader|Reads images of galleries.
      + Microsoft.Compute/galleries/images/read
      + Microsoft.Compute/galleries/images/versions/read
    00482a5a-887f-4fb3-b363-3b7fe8e74483|Key Vault Administrator|Does all with the contents of vaults.
      + Microsoft.Authorization/*/read
      + Microsoft.Insights/alertRules/*
      + Microsoft.Resources/deployments/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Support/*
      + Microsoft.KeyVault/checkNameAvailability/read
      + Microsoft.KeyVault/deletedVaults/read
      + Microsoft.KeyVault/locations/*/read
      + Microsoft.KeyVault/vaults/*/read
      + Microsoft.KeyVault/operations/read
      data+ Microsoft.KeyVault/vaults/*
    b86a8fe4-44ce-4948-aee5-eccb2c155cd7|Key Vault Secrets Officer|Does all with secrets.
      + Microsoft.Authorization/*/read
      + Microsoft.Insights/alertRules/*
      + Microsoft.Resources/deployments/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Support/*
      + Microsoft.KeyVault/checkNameAvailability/read
      + Microsoft.KeyVault/deletedVaults/read
      + Microsoft.KeyVault/locations/*/read
      + Microsoft.KeyVault/vaults/*/read
      + Microsoft.KeyVault/operations/read
      data+ Microsoft.KeyVault/vaults/secrets/*
    14b46e9e-c2b7-41b4-b07b-48a6ebf60603|Key Vault Crypto Officer|Does all with keys.
      + Microsoft.Authorization/*/read
      + Microsoft.Insights/alertRules/*
      + Microsoft.Resources/deployments/*
      + Microsoft.Resources/subscriptions/resourceGroups/read
      + Microsoft.Support/*
      + Microsoft.KeyVault/checkNameAvailability/read
      + Microsoft.KeyVault/deletedVaults/read
      + Microsoft.KeyVault/locations/*/read
      + Microsoft.KeyVault/vaults/*/read
      + Microsoft.KeyVault/operations/read
      data+ Microsoft.KeyVault/vaults/keys/*
      data+ Microsoft.KeyVault/vaults/keyrotationpolicies/*
    4633458b-17de-408a-b874-0445c86b69e6|Key Vault Secrets User|Reads the contents of secrets.
      data+ Microsoft.KeyVault/vaults/secrets/getSecret/action
      data+ Microsoft.KeyVault/vaults/secrets/readMetadata/action
    """
}
