package import Grammar
import JSON

/// `az vmss diagnostics`.
package enum VMSSDiagnosticsGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss diagnostics", "Have the instances of a scale set measure themselves, through an extension.",
      verbs: [
        ("get-default-config", { DefaultDiagnostics.command("vmss diagnostics get-default-config") }),
        ("set", { set() }),
      ])
  }

  /// `az vmss diagnostics set`: puts the extension that measures into the model, and in Manual mode on the instances.
  package static func set() -> Command<Client> {
    var command = Command<Client>(.classic, "vmss diagnostics set", "Have instances measure themselves.")
    let group = command.resourceGroupWithoutID(required: true)
    let name = command.argument(
      "--vmss-name", "The name of the scale set.", of: String.self, required: true, completer: "scale-set")
    let keys = DiagnosticsKeys(declaredIn: &command)
    command.example(
      "Measure by a configuration.",
      "az vmss diagnostics set -g MyGroup --vmss-name MyScaleSet --settings default.json --protected-settings secret.json"
    )
    command.run { (call, client) throws(CommandError) in
      let target = try ScaleSetKeys(group: group, name: name).target(of: call)
      let document = try client.scaleSet(target)
      guard let profile = document.object?["virtualMachineProfile"] else {
        throw .unexpected("'virtualMachineProfile'")
      }
      let diagnostics = DiagnosticsExtension(isLinux: profile.runsLinux)
      let hasOther = (VMSSExtensionGroup.extensions(of: document) ?? []).contains { one in
        one["name"] == .string(diagnostics.name)
          && !(one["typeHandlerVersion"].string ?? "").hasPrefix("\(diagnostics.major).")
      }
      if diagnostics.isLinux, hasOther {
        throw CommandError(
          .refused,
          "There is an incompatible version of diagnostics extension installed. Please remove it by running 'az vmss extension delete -g \(target.group) --vmss-name \(target.name) -n \(diagnostics.name)', and retry. 'az vmss update-instances' might be needed if with manual upgrade policy"
        )
      }
      let answer = try client.setExtension(keys.wish(of: call, diagnostics), on: target, waits: true)
      if document.at("upgradePolicy", "mode") == "Manual" {
        _ = try client.ask(target, to: "/manualupgrade", instanceIDs: ["*"], waits: true)
      }
      return answer
    }
    return command
  }
}
