package import World

extension World {
  /// Begins to bring some instances to the set's newest model, all at once (vmss.md §4.1). Those that run it already are
  /// left alone.
  package mutating func bringToNewestModel(_ serials: [Int], in fleet: inout Fleet, operation: String?) {
    guard let newest = fleet.newestModel else { return }
    var withDisk: [Int] = []
    var withoutDisk: [Int] = []
    var replacesDisk: [Int: Bool] = [:]
    for serial in serials {
      guard let instance = fleet.instance(serial), !fleet.isLatest(instance) else { continue }
      let replaces = replacesDisk[instance.model] ?? fleet.change(of: instance, to: newest.number).contains(.image)
      replacesDisk[instance.model] = replaces
      if replaces { withDisk.append(serial) } else { withoutDisk.append(serial) }
    }
    begin(.upgrade(model: newest.number, imageVersion: nil), on: withoutDisk, in: &fleet, operation: operation)
    guard !withDisk.isEmpty else { return }
    let version = imageVersion(for: newest, in: fleet)
    begin(.upgrade(model: newest.number, imageVersion: version), on: withDisk, in: &fleet, operation: operation)
  }
}
