package import Grammar
import Shapes

/// `az vmss identity`.
package enum VMSSIdentityGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss identity", "Manage the identities of a scale set.",
      verbs: [
        ("assign", { assign() }),
        ("remove", { remove() }),
        ("show", { show() }),
      ])
  }
}

extension Client {
  /// A scale set as the commands about identities see it.
  func identityHolder(_ target: ScaleSetTarget) -> IdentityHolder {
    IdentityHolder(path: path(of: target), name: target.name, group: target.group, shape: .named("vmss show"))
  }
}
