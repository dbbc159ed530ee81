import JSON
package import World

extension Fleet {
  /// In what the model that an instance runs differs from another of its fleet's models.
  func change(of instance: Instance, to number: Int) -> ModelChange {
    guard instance.model != number, let old = model(instance.model), let new = model(number) else { return [] }
    return ModelChange(from: (old.size, old.profile), to: (new.size, new.profile))
  }

  /// Whether an instance's OS disk is an ephemeral one.
  func hasEphemeralDisks(_ instance: Instance) -> Bool {
    model(instance.model)?.profile.at("storageProfile", "osDisk", "diffDiskSettings", "option").string != nil
  }

  /// The name of an instance's machine: `<set>_<id>` in a Uniform set, the id in a Flexible one (vmss.md §2.1).
  package func machineName(of instance: Instance) -> String {
    mode == .uniform ? "\(name)_\(instance.name)" : instance.name
  }
}

extension Work.Kind {
  /// The model that the work brings an instance to, if it brings it to one.
  var targetModel: Int? {
    switch self {
    case .upgrade(let model, _), .rollBack(let model, _): model
    case .create, .delete, .reimage, .power, .upgradeExtensions: nil
    }
  }
}

extension ModelChange {
  /// Whether an instance that gets the change is restarted: everything does that but a change of extensions alone, and a new
  /// version of the same image (no change of the model at all) too (vmss.md §3, §5.3 step 6).
  var restarts: Bool {
    isEmpty || !subtracting([.extensions, .guest]).isEmpty
  }
}

extension Instance {
  /// How long bringing it to another model takes: as long as the longest of the changes.
  func upgradeSeconds(_ change: ModelChange, replacesDisk: Bool) -> Int {
    // A machine that is not running only gets a new definition, which is used when it starts (vmss.md §4.1).
    guard power == .running || power == .starting else { return Durations.setUpdate }
    var seconds = Durations.setUpdate
    if replacesDisk || change.contains(.image) { seconds = max(seconds, Durations.replaceOSDisk) }
    if change.contains(.size) { seconds = max(seconds, Durations.changeSize) }
    if change.contains(.extensions) { seconds = max(seconds, Durations.installExtension) }
    if change.contains(.other) { seconds = max(seconds, Durations.changeOther) }
    return seconds
  }
}
