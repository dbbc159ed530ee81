package import ARM
import JSON

/// Something that goes wrong on purpose, put into the world by `azsim fault add`.
package struct Fault: Sendable, Equatable {
  /// Counts the faults of a world, from 1.
  package let number: Int
  package let effect: FaultEffect
  /// What it strikes; an instance must match all of them.
  package let selectors: [FaultSelector]
  /// When it begins to act.
  package let from: VirtualTime
  /// When it ceases to; `nil` for never.
  package let until: VirtualTime?
  /// How likely it is to strike any one instance that matches: above 0, at most 1.
  package let probability: Double

  package init(
    number: Int, effect: FaultEffect, selectors: [FaultSelector], from: VirtualTime, until: VirtualTime?,
    probability: Double
  ) {
    self.number = number
    self.effect = effect
    self.selectors = selectors
    self.from = from
    self.until = until
    self.probability = probability
  }

  /// Whether it acts at a time.
  package func isActive(at time: VirtualTime) -> Bool {
    from <= time && until.map { time < $0 } ?? true
  }

  /// Whether it strikes a subject at a time.
  ///
  /// Chance is drawn once for each fault, instance and what the instance runs, from the world's seed alone: asking again
  /// gives the same answer, and asking about one instance changes nothing for another.
  package func strikes(_ subject: FaultSubject, at time: VirtualTime, seed: UInt64) -> Bool {
    guard isActive(at: time), selectors.allSatisfy({ $0.matches(subject) }) else { return false }
    guard probability < 1 else { return true }
    let drawn = SeededGenerator.mixed(
      GUID.hash("\(subject.setID)#\(subject.serial)#\(subject.size)#\(subject.imageVersion)", seed: seed)
        &+ UInt64(bitPattern: Int64(number)))
    return Double(drawn >> 11) / Double(1 << 53 as UInt64) < probability
  }
}

/// What a fault does.
package enum FaultEffect: Sendable, Equatable {
  /// The application answers that it is not well.
  case unhealthy
  /// The application does not answer.
  case unknown
  /// Creating, upgrading or reimaging an instance fails with this code.
  case provisionFailed(code: String)
  /// Booting takes so many seconds longer.
  case slowBoot(seconds: Int)
  /// After each boot the application answers nothing for so many seconds.
  case slowStart(seconds: Int)
  /// The application works, and answers the probe with this HTTP status.
  case answers(status: Int)
  /// The application is not well for so many seconds, well for as many, and so on.
  case flapping(seconds: Int)
  /// There is no room for another instance, or for a stopped one that starts.
  case allocationFailed
  /// A role that is assigned counts only so many seconds later.
  case rightsLag(seconds: Int)

  /// The code of a failed provisioning that names none (vmss.md §0.3).
  package static let standardProvisionCode = "OSProvisioningTimedOut"

  /// Reads `unhealthy`, `provision-failed=CODE`, `slow-boot=5m`; `nil` for what is no effect.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    let value = parts.count > 1 ? parts[1] : nil
    switch (parts[0], value) {
    case ("unhealthy", nil): self = .unhealthy
    case ("unknown", nil): self = .unknown
    case ("provision-failed", nil): self = .provisionFailed(code: Self.standardProvisionCode)
    case ("provision-failed", let code?) where !code.isEmpty: self = .provisionFailed(code: code)
    case ("slow-boot", let duration?):
      guard let seconds = DurationText.seconds(duration), seconds > 0 else { return nil }
      self = .slowBoot(seconds: seconds)
    case ("slow-start", let duration?):
      guard let seconds = DurationText.seconds(duration), seconds > 0 else { return nil }
      self = .slowStart(seconds: seconds)
    case ("answers", let status?):
      guard let number = Int(status), (100...599).contains(number) else { return nil }
      self = .answers(status: number)
    case ("flapping", let duration?):
      guard let seconds = DurationText.seconds(duration), seconds > 0 else { return nil }
      self = .flapping(seconds: seconds)
    case ("allocation-failed", nil): self = .allocationFailed
    case ("rbac-lag", let duration?):
      guard let seconds = DurationText.seconds(duration), seconds > 0 else { return nil }
      self = .rightsLag(seconds: seconds)
    default: return nil
    }
  }

  /// The effect as it is written on the command line.
  package var text: String {
    switch self {
    case .unhealthy: "unhealthy"
    case .unknown: "unknown"
    case .provisionFailed(let code): "provision-failed=\(code)"
    case .slowBoot(let seconds): "slow-boot=\(DurationText.iso(seconds))"
    case .slowStart(let seconds): "slow-start=\(DurationText.iso(seconds))"
    case .answers(let status): "answers=\(status)"
    case .flapping(let seconds): "flapping=\(DurationText.iso(seconds))"
    case .allocationFailed: "allocation-failed"
    case .rightsLag(let seconds): "rbac-lag=\(DurationText.iso(seconds))"
    }
  }

  /// How many seconds later a role counts; `nil` for another effect.
  package var rightsLag: Int? {
    if case .rightsLag(let seconds) = self { seconds } else { nil }
  }

  /// How each effect is written, for help and complaints.
  package static let forms = [
    "unhealthy", "unknown", "answers=STATUS", "flapping=PERIOD", "provision-failed[=CODE]", "slow-boot=DURATION",
    "slow-start=DURATION", "allocation-failed", "rbac-lag=DURATION",
  ]
}

/// What a fault strikes.
package enum FaultSelector: Sendable, Equatable {
  /// A version, a URN or an id.
  case image(String)
  case size(String)
  /// An extension by name or type, in any version or, behind `@`, in one: `AppHealth@1.0.18`.
  case extensionNamed(String)
  case set(String)
  /// An instance id or a machine's name.
  case instance(String)
  case zone(String)
  case group(String)

  /// Reads `size=Standard_D4s_v5`; `nil` for what is no selector.
  package init?(_ text: String) {
    let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    guard parts.count == 2, !parts[1].isEmpty else { return nil }
    switch parts[0] {
    case "image": self = .image(parts[1])
    case "size": self = .size(parts[1])
    case "extension": self = .extensionNamed(parts[1])
    case "set": self = .set(parts[1])
    case "instance": self = .instance(parts[1])
    case "zone": self = .zone(parts[1])
    case "group": self = .group(parts[1])
    default: return nil
    }
  }

  /// The selector as it is written on the command line.
  package var text: String {
    switch self {
    case .image(let value): "image=\(value)"
    case .size(let value): "size=\(value)"
    case .extensionNamed(let value): "extension=\(value)"
    case .set(let value): "set=\(value)"
    case .instance(let value): "instance=\(value)"
    case .zone(let value): "zone=\(value)"
    case .group(let value): "group=\(value)"
    }
  }

  /// How each selector is written, for help and complaints.
  package static let forms = ["image=", "size=", "extension=", "set=", "instance=", "zone=", "group="]

  /// Whether a subject is meant.
  package func matches(_ subject: FaultSubject) -> Bool {
    switch self {
    case .image(let wanted):
      subject.image?.matches(wanted, exactVersion: subject.imageVersion) ?? false
    case .size(let wanted): wanted.equalsIgnoringCase(subject.size)
    case .extensionNamed(let wanted): subject.hasExtension(wanted)
    case .set(let wanted): wanted.equalsIgnoringCase(subject.setName)
    case .instance(let wanted):
      wanted.equalsIgnoringCase(subject.instance) || wanted.equalsIgnoringCase("\(subject.setName)_\(subject.instance)")
    case .zone(let wanted): subject.zone.map { "\($0)" == wanted } ?? false
    case .group(let wanted): wanted.equalsIgnoringCase(subject.group)
    }
  }
}

/// An instance as faults see it: what it is and what it runs, or is about to run.
package struct FaultSubject: Sendable {
  package var group: String
  package var setID: String
  package var setName: String
  package var instance: String
  package var serial: Int
  package var zone: Int?
  package var size: String
  package var image: ImageReference?
  package var imageVersion: String
  /// What it runs, for whoever asks about extensions; they are not looked at unless somebody does.
  private var model: ScaleSetModel?
  private var release: Int

  /// A place where no instance is meant: a group, or a resource in one.
  package init(at place: ResourceID) {
    group = place.group ?? ""
    setID = place.key
    setName = ""
    instance = ""
    serial = 0
    size = ""
    imageVersion = ""
    model = nil
    release = 0
  }

  package init(
    _ instance: Instance, of fleet: Fleet, model: ScaleSetModel?, imageVersion: String, release: Int? = nil
  ) {
    self.model = model
    self.release = release ?? instance.extensionRelease
    group = fleet.id.group ?? ""
    setID = fleet.id.key
    setName = fleet.name
    self.instance = instance.name
    serial = instance.serial
    zone = instance.zone
    size = model?.size ?? ""
    image = model?.imageReference
    self.imageVersion = imageVersion
  }
}

extension FaultSubject {
  /// Whether an extension is there that a selector names: by its name or type, and perhaps `@` and its exact version.
  fileprivate func hasExtension(_ wanted: String) -> Bool {
    let parts = wanted.split(separator: "@", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
    return model?.extensions.contains { one in
      let type = one.at("properties", "type").string ?? ""
      guard parts[0].equalsIgnoringCase(one["name"].string ?? "") || parts[0].equalsIgnoringCase(type) else {
        return false
      }
      return parts.count == 1 || parts[1] == "\(one.at("properties", "typeHandlerVersion").string ?? "1.0").\(release)"
    } ?? false
  }
}

extension Fault {
  /// Whether the application is well at a time as far as this fault goes; `nil` for a fault of another kind.
  ///
  /// Flapping begins with a time in which it is not well.
  package func flaps(at time: VirtualTime) -> Bool? {
    guard case .flapping(let seconds) = effect else { return nil }
    return (time.seconds(since: from) / seconds).isMultiple(of: 2)
  }

  /// When a flapping application next changes after a time.
  package func nextFlap(after time: VirtualTime) -> VirtualTime? {
    guard case .flapping(let seconds) = effect, isActive(at: time) else { return nil }
    let next = from.adding(seconds: (time.seconds(since: from) / seconds + 1) * seconds)
    return until.map { next < $0 } ?? true ? next : nil
  }
}
