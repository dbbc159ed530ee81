package import Grammar

/// `az vm boot-diagnostics`.
package enum VMBootDiagnosticsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vm boot-diagnostics", "Look at how a machine boots.",
      verbs: [
        ("disable", { disable() }),
        ("enable", { enable() }),
        ("get-boot-log", { getBootLog() }),
        ("get-boot-log-uris", { getBootLogURIs() }),
      ])
  }
}
