import Grammar

/// The arguments that name a part of a virtual machine: an extension, a run command.
struct MachinePartKeys: Sendable {
  let machine: MachineKeys
  let name: Key<String>
}

extension Command where Context == Client {
  /// Declares `--resource-group`, the name of the part and `--vm-name`, as generated commands order them.
  @inline(never)
  mutating func generatedMachinePart(_ spellings: StaticString, _ help: StaticString) -> MachinePartKeys {
    let group = resourceGroup()
    let name = argument(spellings, help, of: String.self, required: true, idPart: .child(1))
    return MachinePartKeys(machine: MachineKeys(group: group, name: machineName("--vm-name")), name: name)
  }

  /// Declares the name of the machine that a part is of, for which `--ids` can stand in.
  @inline(never)
  mutating func machineName(
    _ spellings: StaticString, configuredDefault: StaticString? = nil, takesID: Bool = true
  ) -> Key<String> {
    argument(
      spellings, "The name of the machine.", of: String.self, required: true, idPart: takesID ? .name : nil,
      configuredDefault: configuredDefault, completer: "virtual-machine")
  }
}
