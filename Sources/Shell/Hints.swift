import Grammar
import Lesson

/// What helps further after an error of the service: the cause in a few words, and the command that confirms it.
///
/// One line, after `az`'s own; in strict mode there is none.
enum Hints {
  /// The hint for an error that has none of its own.
  static func hint(for error: CommandError, strictness: Strictness) -> String? {
    guard strictness == .lesson else { return nil }
    for (mark, hint) in table where error.message.contains("\(mark)") { return "\(hint)" }
    return nil
  }

  /// A part of a message, and what helps.
  private static let table: [(mark: StaticString, hint: StaticString)] = [
    (
      "because a health probe or health",
      "Give the set a health source first: 'az vmss extension set --name ApplicationHealthLinux …' and, in Manual mode, 'az vmss update-instances --instance-ids \"*\"'."
    ),
    (
      "because another Rolling Upgrade is in progress",
      "Wait for it ('azsim tick --until completed'), or stop it: 'az vmss rolling-upgrade cancel'."
    ),
    (
      "There is no ongoing Rolling Upgrade to cancel",
      "'az vmss rolling-upgrade get-latest' shows how the last one ended."
    ),
    (
      "The entity was not found in this Azure location",
      "This set has never had a rolling upgrade: one begins with a change of its model in Rolling mode."
    ),
    (
      "is not an active Virtual Machine Scale Set VM instanceId",
      "'az vmss list-instances --query \"[].instanceId\" -o tsv' shows the ids that there are."
    ),
    ("(ResourceGroupNotFound)", "'az group list -o table' shows the groups of this world."),
    (
      "(MissingSubscriptionRegistration)",
      "Register the namespace first: 'az provider register --wait -n NAMESPACE'."
    ),
    ("ScopeLocked", "'az lock list -o table' shows the locks; 'az lock delete --ids ID' takes one away."),
    (
      "(RoleDefinitionHasAssignments)",
      "'az role assignment list --all --role NAME' shows who holds the role; take it away from them first."
    ),
    ("(PrincipalNotFound)", "'az ad sp list --query \"[].{name:displayName, id:id}\"' shows who there is."),
    ("(FeatureNotFound)", "'az feature list -o table' shows the features that azsim knows."),
    ("(DeploymentNotFound)", "'az deployment group list -g GROUP -o table' shows the deployments there."),
    (
      "MaxUnhealthyUpgradedInstancePercentExceededInRollingUpgrade",
      "'az vmss get-instance-view --instance-id \"*\" --query \"[].vmHealth.status.code\"' shows who is unhealthy; 'azsim fault list' may say why."
    ),
    (
      "MaxUnhealthyInstancePercentExceeded",
      "Mend the unhealthy instances, or raise --max-unhealthy-instance-percent; any 'az vmss update' tries again."
    ),
    (
      "Changing property 'platformFaultDomainCount'",
      "It is fixed when a set is made; a set with another count is a new set."
    ),
    (
      "Changing property 'orchestrationMode'",
      "It is fixed when a set is made; a set of the other mode is a new set."
    ),
  ]
}
