import ARM
package import World

/// New instances, and which ones go.
extension World {
  /// Adds an instance of the newest model, without beginning to make it.
  ///
  /// - Parameter zone: the zone that it must be in; `nil` for a regional set.
  /// - Returns: its serial, or `nil` for a set without a model.
  package mutating func addInstance(to fleet: inout Fleet, zone: Int?, imageVersion: String) -> Int? {
    guard let model = fleet.newestModel else { return nil }
    let serial = fleet.nextSerial
    let name: String
    if fleet.mode == .uniform {
      name = "\(fleet.nextNumber)"
    } else {
      name = "\(fleet.name)_\(generator.hexadecimal(8))"
    }
    fleet.instances.append(
      Instance(
        serial: serial, name: name, zone: zone, faultDomain: fleet.faultDomain(of: serial),
        updateDomain: fleet.mode == .uniform ? fleet.nextNumber % 5 : 0, created: now, model: model.number,
        imageVersion: imageVersion))
    fleet.nextSerial += 1
    fleet.nextNumber += 1
    return serial
  }

  /// Begins to make so many instances more, each in the zone that has the fewest (vmss.md §10).
  package mutating func scaleOut(_ fleet: inout Fleet, by count: Int, zones: [Int], operation: String) {
    guard let model = fleet.newestModel, count > 0 else { return }
    let version = imageVersion(for: model, in: fleet)
    var population = Dictionary(uniqueKeysWithValues: zones.map { ($0, 0) })
    for instance in fleet.instances where !instance.isLeaving {
      if let zone = instance.zone { population[zone]? += 1 }
    }
    var serials: [Int] = []
    for _ in 0..<count {
      let zone = zones.min { (population[$0] ?? 0, $0) < (population[$1] ?? 0, $1) }
      if let zone { population[zone, default: 0] += 1 }
      if let serial = addInstance(to: &fleet, zone: zone, imageVersion: version) { serials.append(serial) }
    }
    begin(.create, on: serials, in: &fleet, operation: operation)
  }

  /// Begins to delete so many instances, chosen by the set's policy.
  ///
  /// - Returns: how many there were to delete; fewer than asked when the rest is protected.
  package mutating func scaleIn(_ fleet: inout Fleet, by count: Int, rule: ScaleInRule, operation: String) -> Int {
    let victims = fleet.scaleInVictims(count, rule: rule)
    begin(.delete, on: victims, in: &fleet, operation: operation)
    return victims.count
  }
}

extension Fleet {
  /// The serials of the instances that a scale-in deletes, in the order of deletion.
  ///
  /// Only the fullest zones are candidates, so that zones stay balanced; protected instances are passed over, and so are
  /// those on their way out. Non-zonal leftovers of a set that became zonal go first.
  package func scaleInVictims(_ count: Int, rule: ScaleInRule) -> [Int] {
    var candidates = instances.filter { !$0.isLeaving && $0.protection.isDisjoint(with: [.scaleIn, .scaleSetActions]) }
    var population: [Int: Int] = [:]
    for instance in instances where !instance.isLeaving { population[instance.zone ?? 0, default: 0] += 1 }
    let isZonal = population.keys.contains { $0 != 0 }
    var victims: [Int] = []
    while victims.count < count, !candidates.isEmpty {
      let fullest = candidates.map { fill($0.zone, population, isZonal) }.max() ?? 0
      let eligible = candidates.filter { fill($0.zone, population, isZonal) == fullest }
      guard let victim = choose(among: eligible, rule: rule) else { break }
      victims.append(victim.serial)
      population[victim.zone ?? 0, default: 0] -= 1
      candidates.removeAll { $0.serial == victim.serial }
    }
    return victims
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
