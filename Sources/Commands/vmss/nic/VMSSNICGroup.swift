package import Grammar

/// `az vmss nic`.
package enum VMSSNICGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss nic", "Look at the network interfaces of instances.",
      verbs: [
        ("list", { list() }),
        ("list-vm-nics", { listVMNICs() }),
        ("show", { show() }),
      ])
  }
}

extension Command where Context == Client {
  /// Declares the scale set in whose instances interfaces are.
  @inline(never)
  mutating func scaleSetOfInterfaces(takesID: Bool) -> ScaleSetKeys {
    generatedScaleSet("--vmss-name --virtual-machine-scale-set-name", takesID: takesID)
  }

  /// Declares the instance in which interfaces are.
  @inline(never)
  mutating func instanceOfInterfaces(takesID: Bool) -> Key<String> {
    argument(
      "--instance-id --virtualmachine-index", "The instance.", of: String.self, required: true,
      idPart: takesID ? .child(1) : nil, completer: "instance")
  }
}

extension Client {
  /// The path of interfaces in a scale set; the provider's name is written as the client has it.
  func interfacesPath(of target: ScaleSetTarget, _ rest: String) -> String {
    path(group: target.group, "microsoft.Compute/virtualMachineScaleSets/\(target.name)\(rest)")
  }
}
