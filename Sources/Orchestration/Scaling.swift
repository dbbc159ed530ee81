import ARM
package import World

/// New instances, and which ones go.
extension World {
  /// Adds an instance of the newest model, without beginning to make it.
  ///
  /// - Parameter zone: the zone that it must be in; `nil` for a regional set.
  /// - Returns: its serial, or `nil` for a set without a model.
  package mutating func addInstance(
    to fleet: inout Fleet, zone: Int?, imageVersion: String, isSpot: Bool = false
  ) -> Int? {
    guard let model = fleet.newestModel else { return nil }
    let serial = fleet.nextSerial
    let name: String
    if fleet.mode == .uniform {
      name = "\(fleet.nextNumber)"
    } else {
      name = "\(fleet.name)_\(generator.hexadecimal(8))"
    }
    var instance = Instance(
      serial: serial, name: name, zone: zone, faultDomain: fleet.faultDomain(of: serial),
      updateDomain: fleet.mode == .uniform ? fleet.nextNumber % 5 : 0, created: now, model: model.number,
      imageVersion: imageVersion)
    instance.isSpot = isSpot
    fleet.instances.append(instance)
    fleet.nextSerial += 1
    fleet.nextNumber += 1
    return serial
  }

  /// Begins to make so many instances more, each in the zone that has the fewest (vmss.md §10), regular or Spot as the
  /// set's mix asks (§9).
  package mutating func scaleOut(
    _ fleet: inout Fleet, by count: Int, as view: ScaleSetView, operation: String
  ) {
    guard let model = fleet.newestModel, count > 0 else { return }
    let version = imageVersion(for: model, in: fleet)
    let zones = zonesToUse(for: fleet, view, model: model, imageVersion: version)
    var population = Dictionary(uniqueKeysWithValues: zones.map { ($0, 0) })
    for instance in fleet.instances where !instance.isLeaving {
      if let zone = instance.zone { population[zone]? += 1 }
    }
    var regular = view.spot.regularToAdd(count, to: fleet.members)
    var serials: [Int] = []
    let extra = view.overprovisions ? Overprovision.extra(for: count) : 0
    for _ in 0..<count + extra {
      let zone = zones.min { (population[$0] ?? 0, $0) < (population[$1] ?? 0, $1) }
      if let zone { population[zone, default: 0] += 1 }
      if let serial = addInstance(to: &fleet, zone: zone, imageVersion: version, isSpot: regular <= 0) {
        serials.append(serial)
      }
      regular -= 1
    }
    if extra > 0 { fleet.overprovisions.append(.init(wanted: count, instances: serials, operation: operation)) }
    begin(.create, on: serials, in: &fleet, operation: operation)
  }

  /// The zones in which new instances are made. One zone without room is passed over unless the set insists on balance;
  /// with two of them scaling is blocked, and fails there (vmss.md §10).
  private func zonesToUse(
    for fleet: Fleet, _ view: ScaleSetView, model: ScaleSetModel, imageVersion: String
  ) -> [Int] {
    guard !faults.isEmpty, view.zones.count > 1, !view.keepsZonesBalanced else { return view.zones }
    let open = view.zones.filter { zone in
      let candidate = Instance(
        serial: fleet.nextSerial, name: "", zone: zone, faultDomain: 0, updateDomain: 0, created: now,
        model: model.number, imageVersion: imageVersion)
      let subject = FaultSubject(candidate, of: fleet, model: model, imageVersion: imageVersion)
      return !faults(striking: subject).contains { $0.effect == .allocationFailed }
    }
    return open.count == view.zones.count - 1 ? open : view.zones
  }

  /// Begins to delete so many instances, chosen by the set's policies.
  ///
  /// - Returns: how many fewer there will be; fewer than asked when the rest is protected.
  package mutating func scaleIn(
    _ fleet: inout Fleet, by count: Int, as view: ScaleSetView, operation: String
  ) -> Int {
    let abandoned = fleet.abandonReplacements(count)
    let left = count - abandoned
    let victims = fleet.scaleInVictims(
      left, rule: view.scaleInRule, prefersUnhealthy: view.scaleInPrefersUnhealthy,
      regularLimit: view.spot.regularToRemove(left, from: fleet.members))
    begin(.delete, on: victims, in: &fleet, operation: operation)
    return victims.count + abandoned
  }
}

extension SpotPolicy {
  /// How many of so many new instances are regular: what is missing to the mix's split, so that nothing is ever converted.
  package func regularToAdd(_ count: Int, to members: [Instance]) -> Int {
    guard isSpot else { return count }
    guard let mix else { return 0 }
    let regular = members.count { !$0.isSpot }
    return min(count, max(0, mix.regularTarget(of: members.count + count) - regular))
  }

  /// How many of so many instances that go are regular, so that the mix's split is restored; `nil` when it does not
  /// matter.
  package func regularToRemove(_ count: Int, from members: [Instance]) -> Int? {
    guard isSpot, let mix else { return nil }
    let regular = members.count { !$0.isSpot }
    let surplus = max(0, regular - mix.regularTarget(of: max(0, members.count - count)))
    let spot = members.count - regular
    return min(regular, max(surplus, count - spot), count)
  }
}

extension Fleet {
  /// The serials of the instances that a scale-in deletes, in the order of deletion.
  ///
  /// Only the fullest zones are candidates, so that zones stay balanced; protected instances are passed over, and so are
  /// those on their way out. Non-zonal leftovers of a set that became zonal go first.
  ///
  /// - Parameters:
  ///   - prefersUnhealthy: whether among the candidates of a zone those go first that are not well.
  ///   - regularLimit: how many of them are regular, for a set that mixes priorities; `nil` for whichever.
  package func scaleInVictims(
    _ count: Int, rule: ScaleInRule, prefersUnhealthy: Bool = false, regularLimit: Int? = nil
  ) -> [Int] {
    // What is made beside those that count is none of the set's own yet.
    let extras = surgeExtras.union(overprovisioned)
    var candidates = instances.filter { instance in
      !instance.isLeaving && instance.protection.isDisjoint(with: [.scaleIn, .scaleSetActions])
        && !extras.contains(instance.serial)
    }
    var left = regularLimit.map { (regular: $0, spot: count - $0) }
    var population: [Int: Int] = [:]
    for instance in instances where !instance.isLeaving { population[instance.zone ?? 0, default: 0] += 1 }
    let isZonal = population.keys.contains { $0 != 0 }
    var victims: [Int] = []
    while victims.count < count, !candidates.isEmpty {
      // When one kind cannot be had, because it is protected, the other goes.
      let wanted = candidates.filter { one in left.map { one.isSpot ? $0.spot > 0 : $0.regular > 0 } ?? true }
      let pool = wanted.isEmpty ? candidates : wanted
      let fullest = pool.map { fill($0.zone, population, isZonal) }.max() ?? 0
      var eligible = pool.filter { fill($0.zone, population, isZonal) == fullest }
      if prefersUnhealthy, eligible.contains(where: \.countsAsUnhealthy) {
        eligible.removeAll { !$0.countsAsUnhealthy }
      }
      guard let victim = choose(among: eligible, rule: rule) else { break }
      victims.append(victim.serial)
      if victim.isSpot { left?.spot -= 1 } else { left?.regular -= 1 }
      population[victim.zone ?? 0, default: 0] -= 1
      candidates.removeAll { $0.serial == victim.serial }
    }
    return victims
  }

  /// The new instances of a surging upgrade whose forerunners are still there: they do not count for the capacity yet.
  package var surgeExtras: Set<Int> {
    guard let upgrade, upgrade.isRunning, upgrade.policy.surges else { return [] }
    return Set(
      upgrade.batch.compactMap { member in
        guard let old = member.replaces.flatMap({ instance($0) }), !old.isLeaving else { return nil }
        return member.instance
      })
  }

  private func fill(_ zone: Int?, _ population: [Int: Int], _ isZonal: Bool) -> Int {
    zone == nil && isZonal ? .max : population[zone ?? 0] ?? 0
  }

  private func choose(among eligible: [Instance], rule: ScaleInRule) -> Instance? {
    switch rule {
    case .oldest: return eligible.min { $0.serial < $1.serial }
    case .newest: return eligible.max { $0.serial < $1.serial }
    case .standard:
      var domains: [Int: Int] = [:]
      for instance in eligible { domains[instance.faultDomain, default: 0] += 1 }
      return eligible.max { left, right in
        (domains[left.faultDomain] ?? 0, left.serial) < (domains[right.faultDomain] ?? 0, right.serial)
      }
    }
  }

  /// The fault domain of a new instance: sets that spread to the maximum show 0 only, others go round (vmss.md §10).
  fileprivate func faultDomain(of serial: Int) -> Int {
    mode == .uniform && instances.allSatisfy { $0.zone == nil } && faultDomainCount > 1 ? serial % faultDomainCount : 0
  }
}
