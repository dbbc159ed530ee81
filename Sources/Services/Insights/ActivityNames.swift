import JSON
import World

/// How Azure's activity log calls what happens by itself, and the words that people see. None of the names of what the
/// platform does on its own was found recorded [I]; they stand here and nowhere else.
enum ActivityNames {
  /// Who is named as the caller of what the platform does.
  static let platform = "Azure Compute Platform"

  /// The categories of the log.
  static let categories: [JSONValue] = [
    "Administrative", "Security", "ServiceHealth", "Alert", "Recommendation", "Policy", "Autoscale", "ResourceHealth",
  ].map { ["value": .string($0), "localizedValue": .string($0)] }

  /// The operation and the status of something that happened by itself; `nil` for what only `azsim log` tells.
  static func operation(of kind: Event.Kind) -> (name: String, status: String)? {
    let set = "Microsoft.Compute/virtualMachineScaleSets/"
    let autoscale = "Microsoft.Insights/AutoscaleSettings/"
    return switch kind {
    case .upgradeStarted: (set + "rollingUpgrades/action", "Started")
    case .upgradeCompleted: (set + "rollingUpgrades/action", "Succeeded")
    case .upgradeFaulted, .upgradeCancelled: (set + "rollingUpgrades/action", "Failed")
    case .repairStarted: (set + "repairVMs/action", "Started")
    case .repairEnded: (set + "repairVMs/action", "Succeeded")
    case .repairFailed: (set + "repairVMs/action", "Failed")
    case .repairsSuspended: (set + "setOrchestrationServiceState/action", "Succeeded")
    case .instancesEvicted: (set + "virtualMachines/evict/action", "Succeeded")
    case .instancesRestored: (set + "virtualMachines/restore/action", "Succeeded")
    case .instancesFailed: (set + "virtualMachines/write", "Failed")
    case .autoscaledOut: (autoscale + "Scaleup/Action", "Succeeded")
    case .autoscaledIn: (autoscale + "Scaledown/Action", "Succeeded")
    case .autoscaleHeldBack: (autoscale + "Flapping/Action", "Succeeded")
    case .metricFailed: (autoscale + "MetricFailure/Action", "Failed")
    case .metricRecovered: (autoscale + "MetricRecovery/Action", "Succeeded")
    case .forecastFailed: (autoscale + "PredictiveMetricFailure/Action", "Failed")
    case .instancesRolledBack: (set + "virtualMachines/rollback/action", "Succeeded")
    case .instancesCreated, .instancesDeleted, .instancesUpgraded, .instancesReimaged, .extensionsUpgraded,
      .powerChanged, .healthChanged, .batchStarted, .batchEnded, .operationEnded, .resourceDeleted, .deploymentEnded,
      .faultChanged, .upgradeWaits, .imageReplicated, .replicationFailed, .buildChanged, .buildEnded,
      .registrationEnded:
      nil
    }
  }

  /// An operation in words, as the portal shows it; its name itself where the words are not known.
  static func localized(_ operation: String) -> String {
    words.first { $0.name.equalsIgnoringCase(operation) }?.text ?? operation
  }

  private static let words: [(name: String, text: String)] = [
    ("Microsoft.Compute/virtualMachineScaleSets/write", "Create or Update Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachineScaleSets/delete", "Delete Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachineScaleSets/manualUpgrade/action", "Manual Upgrade Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachineScaleSets/osRollingUpgrade/action", "Start OS Rolling Upgrade"),
    ("Microsoft.Compute/virtualMachineScaleSets/rollingUpgrades/cancel/action", "Cancel Rolling Upgrade"),
    ("Microsoft.Compute/virtualMachineScaleSets/reimage/action", "Reimage Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachineScaleSets/restart/action", "Restart Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachineScaleSets/start/action", "Start Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachineScaleSets/powerOff/action", "Power Off Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachineScaleSets/deallocate/action", "Deallocate Virtual Machine Scale Set"),
    ("Microsoft.Compute/virtualMachines/write", "Create or Update Virtual Machine"),
    ("Microsoft.Compute/virtualMachines/delete", "Delete Virtual Machine"),
    ("Microsoft.Resources/subscriptions/resourceGroups/write", "Update resource group"),
    ("Microsoft.Resources/subscriptions/resourceGroups/delete", "Delete resource group"),
    ("Microsoft.Authorization/roleAssignments/write", "Create role assignment"),
    ("Microsoft.Authorization/roleAssignments/delete", "Delete role assignment"),
    ("Microsoft.Authorization/roleDefinitions/write", "Create or update custom role definition"),
    ("Microsoft.Authorization/locks/write", "Add management locks"),
    ("Microsoft.Authorization/locks/delete", "Delete management locks"),
    ("Microsoft.ManagedIdentity/userAssignedIdentities/write", "Create or update User Assigned Identity"),
    ("Microsoft.Resources/deployments/write", "Create Deployment"),
    ("Microsoft.Resources/deployments/validate/action", "Validate Deployment"),
    ("Microsoft.VirtualMachineImages/imageTemplates/run/action", "Run a Virtual Machine Image Template"),
  ]
}
