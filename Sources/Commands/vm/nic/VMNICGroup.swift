package import Grammar

/// `az vm nic`.
package enum VMNICGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm nic", "Manage the network interfaces of a virtual machine.",
      verbs: [
        ("add", { add() }),
        ("list", { list() }),
        ("remove", { remove() }),
        ("set", { set() }),
        ("show", { show() }),
      ])
  }
}
