package import Grammar
import JSON

/// `az vmss disk`.
package enum VMSSDiskGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "vmss disk", "Manage data disks of a scale set.",
      verbs: [
        ("attach", { attach() }),
        ("detach", { detach() }),
      ])
  }

  /// The smallest number that no disk has.
  static func freeLUN(in disks: [JSONValue]) -> Int {
    let taken = Set(disks.compactMap { $0["lun"].integer })
    return (0...taken.count).first { !taken.contains($0) } ?? taken.count
  }
}

/// The scale set, or the instance of it, whose disks change.
struct DiskHolder: Sendable {
  let scaleSet: ScaleSetKeys
  let instanceID: Key<String>

  /// Has the data disks changed and puts the document back.
  func change(
    _ call: Call, _ client: inout Client,
    _ change: (_ disks: inout [JSONValue]) throws(CommandError) -> Void
  ) throws(CommandError) -> Answer {
    let target = try scaleSet.target(of: call)
    let id = call.optional(instanceID)
    var document: JSONValue
    if let id { document = try client.scaleSetInstance(id, of: target) } else { document = try client.scaleSet(target) }
    let storage = id == nil ? ["virtualMachineProfile", "storageProfile"] : ["storageProfile"]
    // A body with the image would need the right to use the image.
    document.set(.null, at: storage + ["imageReference"])
    var disks = (storage + ["dataDisks"]).reduce(document) { $0[$1] }.array ?? []
    try change(&disks)
    document.set(.array(disks), at: storage + ["dataDisks"])
    guard let id else { return try client.putScaleSet(document, target, waits: true) }
    return try client.putScaleSetInstance(document, id, of: target, waits: true)
  }
}

extension Command where Context == Client {
  /// Declares `--resource-group` and `--vmss-name`, whose older spellings still work.
  @inline(never)
  mutating func scaleSetOfDisks() -> ScaleSetKeys {
    let group = resourceGroup()
    let name = argument(
      "--vmss-name --name -n",
      "The name of the scale set. A default can be kept with `az configure --defaults vmss=NAME`.", of: String.self,
      required: true, idPart: .name, configuredDefault: "vmss", completer: "scale-set")
    deprecate(name, spelling: "--name", replacement: "--vmss-name", hidden: true)
    deprecate(name, spelling: "-n", replacement: "--vmss-name", hidden: true)
    return ScaleSetKeys(group: group, name: name)
  }
}
