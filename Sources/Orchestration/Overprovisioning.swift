import World

/// Making more instances than were asked for, so that enough come up at the first go (vmss.md §10).
extension World {
  /// Takes away what is too many once enough have come up, or nobody is left to wait for.
  mutating func endOverprovisioning(_ fleet: inout Fleet) {
    guard !fleet.overprovisions.isEmpty else { return }
    var waiting: [Overprovision] = []
    for group in fleet.overprovisions {
      let present = group.instances.compactMap { fleet.instance($0) }.filter { !$0.isLeaving }
      let needed = min(group.wanted, present.count)
      let fine = present.filter { $0.provisioning != .creating && !$0.provisioning.hasFailed }
      let making = present.filter { $0.provisioning == .creating }
      guard fine.count >= needed || making.isEmpty else {
        waiting.append(group)
        continue
      }
      let failed = present.filter { $0.provisioning.hasFailed }
      let kept = Set((fine + failed + making).prefix(needed).map(\.serial))
      remove(present.map(\.serial).filter { !kept.contains($0) }, of: group, from: &fleet)
      if fine.count < needed, case .failed(let code, let message)? = failed.first?.provisioning,
        let place = fleet.operations.firstIndex(where: { $0.id == group.operation })
      {
        fleet.operations[place].failure = fleet.operations[place].failure ?? .init(code: code, message: message)
      }
    }
    fleet.overprovisions = waiting
  }

  private func remove(_ serials: [Int], of group: Overprovision, from fleet: inout Fleet) {
    guard !serials.isEmpty else { return }
    let leaving = Set(serials)
    for work in fleet.work where leaving.contains(work.instance) {
      guard let place = fleet.operations.firstIndex(where: { $0.id == work.operation }) else { continue }
      fleet.operations[place].remaining -= 1
    }
    fleet.work.removeAll { leaving.contains($0.instance) }
    fleet.instances.removeAll { leaving.contains($0.serial) }
    // The ids of instances that are gone may be used again (vmss.md §2.1).
    fleet.nextNumber = (fleet.instances.compactMap { Int($0.name) }.max() ?? -1) + 1
  }
}

extension Fleet {
  /// Takes instances that are on their way out from the groups that they were made in.
  mutating func leaveOverprovisioning(_ serials: [Int]) {
    guard !overprovisions.isEmpty else { return }
    let extra = overprovisioned
    for place in overprovisions.indices {
      let leaving = overprovisions[place].instances.filter(serials.contains)
      overprovisions[place].wanted -= leaving.count { !extra.contains($0) }
      overprovisions[place].instances.removeAll(where: leaving.contains)
    }
  }

  /// Whether an instance is being made beside others, of which not all are to stay.
  func isOverprovisioned(_ serial: Int) -> Bool { overprovisions.contains { $0.instances.contains(serial) } }
}

extension Provisioning {
  /// Whether the last operation failed.
  var hasFailed: Bool {
    if case .failed = self { true } else { false }
  }
}
