package import Grammar

/// `az vm extension image` and `az vmss extension image`: the same commands twice.
package enum ExtensionImageGroup {
  package static func group(_ owner: ExtensionOwner) -> CommandGroup<Client> {
    CommandGroup(
      owner.pick("vm extension image", "vmss extension image"), "Find out which extensions there are.",
      verbs: [
        ("list", { list(owner) }),
        ("list-names", { listNames(owner) }),
        ("list-versions", { listVersions(owner) }),
        ("show", { show(owner) }),
      ])
  }
}

/// Whose extensions commands are about.
package enum ExtensionOwner: Sendable {
  case machine
  case scaleSet

  /// The text for machines or the one for scale sets.
  func pick(_ machine: StaticString, _ scaleSet: StaticString) -> StaticString {
    self == .machine ? machine : scaleSet
  }
}
