package import Grammar

/// `az vm boot-diagnostics`.
package enum VMBootDiagnosticsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm boot-diagnostics", "Look at how a machine boots.",
      verbs: [
        ("get-boot-log-uris", { getBootLogURIs() })
      ])
  }
}
