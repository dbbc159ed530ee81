package import ARM
import JSON
import Lesson
package import World

/// Upgrades that the platform starts by itself: to new versions of the image, and of extensions (vmss.md §6).
extension World {
  /// Tells every set that follows a gallery image definition that what `latest` means may have changed: a version has become
  /// available in a region, was kept out of `latest`, or is gone.
  ///
  /// Sets with automatic OS upgrades begin to move a while later, if the newest version of their region is another than their
  /// instances run; the others take it when they are next asked to (vmss.md §6.2).
  package mutating func imageVersionsChanged(of definition: ResourceID) {
    for id in fleets.ids {
      guard let document = resources[id]?.document, let view = try? ScaleSetView(document),
        view.upgradesOSAutomatically,
        let image = ImageReference(view.profile.at("storageProfile", "imageReference")),
        definitionID(of: image) == definition
      else { continue }
      withFleet(id) { world, fleet in
        world.reconsiderUpgrades(&fleet)
        if let newest = world.newestVersion(for: fleet),
          fleet.members.contains(where: { fleet.wants(newest, $0, onlyForward: true) })
        {
          world.noteSilence(fleet, view)
        }
      }
    }
  }

  /// Takes over what a set's document says about automatic upgrades and repairs; to be called whenever that may have
  /// changed.
  package mutating func followPolicies(of view: ScaleSetView, in fleet: inout Fleet) {
    if view.upgradesOSAutomatically || fleet.upgradesExtensionsAutomatically {
      var automatic = fleet.automatic ?? AutomaticUpgrades()
      // Whoever changes the set wants another try (vmss.md §6.3).
      automatic.stopped = nil
      fleet.automatic = automatic
      reconsiderUpgrades(&fleet)
      if view.upgradesOSAutomatically { noteSilence(fleet, view) }
    } else {
      fleet.automatic = nil
    }
    followRepairs(of: view, in: &fleet)
  }

  /// Finds out anew when the platform is to look at a set.
  mutating func reconsiderUpgrades(_ fleet: inout Fleet) {
    guard var automatic = fleet.automatic, let view = view(of: fleet) else { return }
    automatic.look = nil
    automatic.recheck = nextPublication(for: fleet, view)
    defer { fleet.automatic = automatic }
    // When an upgrade is over it is looked again.
    guard fleet.upgrade?.isRunning != true, let goal = automaticGoal(of: fleet, view) else { return }
    if let stopped = automatic.stopped, stopped.goal == goal.name, stopped.until > now {
      automatic.recheck = automatic.recheck.map { min($0, stopped.until) } ?? stopped.until
    } else {
      // What is due soon already stays due then.
      automatic.look = fleet.automatic?.look ?? now.adding(seconds: Durations.automaticUpgradeDelay)
    }
  }

  /// Looks whether a set wants an upgrade, if it is time.
  mutating func carryOnAutomaticUpgrades(_ fleet: inout Fleet) {
    guard let automatic = fleet.automatic,
      [automatic.look, automatic.recheck].contains(where: { $0.map { $0 <= now } ?? false })
    else { return }
    fleet.automatic?.look = nil
    guard let view = view(of: fleet), fleet.upgrade?.isRunning != true, let goal = automaticGoal(of: fleet, view),
      automatic.stopped.map({ $0.goal != goal.name || $0.until <= now }) ?? true
    else { return reconsiderUpgrades(&fleet) }
    switch goal {
    case .osImage(let version):
      startImageUpgrade(
        &fleet, policy: view.policy, version: version, startedBy: .platform,
        restoresFailed: !view.automaticOS.disablesRollback, isDeferred: view.automaticOS.isDeferred)
    case .extensions(let release):
      startExtensionUpgrade(&fleet, policy: view.policy, release: release, startedBy: .platform)
    }
    reconsiderUpgrades(&fleet)
  }

  /// Keeps an OS upgrade that is over in the history, and thinks about the next.
  mutating func upgradeIsOver(_ fleet: inout Fleet) {
    guard let upgrade = fleet.upgrade else { return }
    if upgrade.purpose == .osImage {
      var image = fleet.newestModel?.profile.at("storageProfile", "imageReference") ?? [:]
      image["version"] = .string(upgrade.targetImageVersion ?? "")
      fleet.osUpgrades.append(OSUpgradeRecord(upgrade, image: image, ended: now))
      fleet.osUpgrades = Array(fleet.osUpgrades.suffix(OSUpgradeRecord.memory))
    }
    if upgrade.startedBy == .platform, upgrade.status != .completed, let goal = upgrade.automaticGoal {
      fleet.automatic?.stopped = .init(goal: goal.name, until: now.adding(seconds: Durations.automaticUpgradeRetry))
    }
    reconsiderUpgrades(&fleet)
  }

  /// Lets some instances of a deferred upgrade be touched (vmss.md §6.2).
  package mutating func approveUpgrade(of serials: [Int], in fleet: inout Fleet) {
    guard var upgrade = fleet.upgrade, upgrade.isRunning, let approved = upgrade.approved else { return }
    upgrade.approved = approved + serials.filter { !approved.contains($0) }
    if upgrade.step == .awaitApproval { upgrade.step = .beginBatch(at: now) }
    fleet.upgrade = upgrade
    carryOnUpgrade(&fleet)
  }

  /// What a set's document asks; `nil` when it cannot be read, which a PUT would have refused.
  func view(of fleet: Fleet) -> ScaleSetView? {
    resources[fleet.id].flatMap { try? ScaleSetView($0.document) }
  }

  /// What the platform would bring a set to now; `nil` when there is nothing to do, or something is missing.
  private func automaticGoal(of fleet: Fleet, _ view: ScaleSetView) -> AutomaticGoal? {
    let touchable = fleet.members.filter { !$0.protection.contains(.scaleSetActions) }
    if view.upgradesOSAutomatically, AutomaticOSObstacle.all(for: view, fleet).isEmpty,
      let version = newestVersion(for: fleet),
      touchable.contains(where: { fleet.wants(version, $0, onlyForward: true) })
    {
      return .osImage(version)
    }
    let release = ExtensionReleases.newest(at: now)
    // Without a health source there is nothing to tell a good extension from a bad one [I].
    if fleet.upgradesExtensionsAutomatically, fleet.newestModel?.healthSource != nil,
      touchable.contains(where: { instance in
        instance.extensionRelease < release && fleet.model(instance.model)?.extensions.isEmpty == false
      })
    {
      return .extensions(release)
    }
    return nil
  }

  /// When something new comes out by the calendar: a version of a platform image, a release of extensions.
  private func nextPublication(for fleet: Fleet, _ view: ScaleSetView) -> VirtualTime? {
    var times: [VirtualTime] = []
    if view.upgradesOSAutomatically, let image = fleet.newestModel?.imageReference, image.id == nil, image.tracksLatest
    {
      times.append(PlatformImage.nextPublication(after: now))
    }
    if fleet.upgradesExtensionsAutomatically { times.append(ExtensionReleases.next(after: now)) }
    return times.min()
  }

  /// The exact version that the set's newest model means now.
  private func newestVersion(for fleet: Fleet) -> String? {
    fleet.newestModel?.imageReference.flatMap { try? exactVersion(of: $0, in: fleet.location) }
  }

  /// Says what keeps automatic OS upgrades from ever starting: Azure does not (vmss.md §6.1).
  private mutating func noteSilence(_ fleet: Fleet, _ view: ScaleSetView) {
    guard strictness == .lesson else { return }
    for obstacle in AutomaticOSObstacle.all(for: view, fleet) {
      note(.automaticOSUpgradeSilence, detail: "\(fleet.name): \(obstacle.text)")
    }
  }
}

/// What an automatic upgrade brings.
enum AutomaticGoal: Equatable {
  case osImage(String)
  case extensions(Int)

  /// The goal in the words of the state file.
  var name: String {
    switch self {
    case .osImage(let version): "image \(version)"
    case .extensions(let release): "extensions \(release)"
    }
  }
}

extension RollingUpgrade {
  /// What the platform was after.
  fileprivate var automaticGoal: AutomaticGoal? {
    switch purpose {
    case .osImage: targetImageVersion.map { .osImage($0) }
    case .extensions: targetRelease.map { .extensions($0) }
    case .model: nil
    }
  }
}

extension Fleet {
  /// Whether an extension of the newest model asks for new versions by itself.
  fileprivate var upgradesExtensionsAutomatically: Bool {
    newestModel?.extensions.contains { $0.at("properties", "enableAutomaticUpgrade") == true } ?? false
  }
}

/// Why the platform does not start automatic OS upgrades of a set (vmss.md §6.1).
package enum AutomaticOSObstacle: Sendable, CaseIterable {
  case noImage
  case pinnedImage
  case managedImage
  case noHealthSource
  case twoHealthSources
  case differentHealthExtension
  case maxSurge
  case guestPatching

  /// Everything that is in the way.
  package static func all(for view: ScaleSetView, _ fleet: Fleet) -> [AutomaticOSObstacle] {
    allCases.filter { $0.stands(in: view, fleet) }
  }

  private func stands(in view: ScaleSetView, _ fleet: Fleet) -> Bool {
    let image = ImageReference(view.profile.at("storageProfile", "imageReference"))
    let isFlexible = view.mode == .flexible
    switch self {
    case .noImage: return image == nil
    case .pinnedImage: return image.map { !$0.tracksLatest && !$0.isManaged } ?? false
    case .managedImage: return image?.isManaged ?? false
    case .noHealthSource: return view.health == nil && (isFlexible || view.probe == nil)
    case .twoHealthSources: return view.health != nil && view.probe != nil && !isFlexible
    case .differentHealthExtension:
      // Where nobody reports at all another line says so.
      guard isFlexible, let source = fleet.newestModel?.healthSource else { return false }
      return fleet.members.contains { fleet.model($0.model)?.healthSource != source }
    case .maxSurge: return isFlexible && view.policy.surges
    case .guestPatching:
      return ["linuxConfiguration", "windowsConfiguration"].contains { system in
        view.profile.at("osProfile", system, "patchSettings", "patchMode").string?
          .equalsIgnoringCase("AutomaticByPlatform") == true
      }
    }
  }

  /// What is in the way, and what helps.
  package var text: String {
    switch self {
    case .noImage: "the set has no image"
    case .pinnedImage: "the image is pinned to a version; name the definition without one, or the version 'latest'"
    case .managedImage: "a managed image has no versions; use a gallery image"
    case .noHealthSource: "no Application Health extension is in the model"
    case .twoHealthSources: "there are two health sources; keep the extension or the probe"
    case .differentHealthExtension:
      "some instances run another Application Health extension than the model; apply it with 'az vmss update-instances'"
    case .maxSurge: "MaxSurge is on, which a Flexible set cannot combine with automatic OS upgrades"
    case .guestPatching: "patchMode is AutomaticByPlatform"
    }
  }
}
