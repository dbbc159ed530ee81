package import Grammar
import Shapes

/// `az vm identity`.
package enum VMIdentityGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm identity", "Manage the identities of a virtual machine.",
      verbs: [
        ("assign", { assign() }),
        ("remove", { remove() }),
        ("show", { show() }),
      ])
  }
}

extension Client {
  /// A virtual machine as the commands about identities see it.
  func identityHolder(_ target: MachineTarget) -> IdentityHolder {
    IdentityHolder(path: path(of: target), name: target.name, group: target.group, shape: .named("vm show"))
  }
}
