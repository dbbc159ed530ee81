import ARM
import JSON
import Orchestration
import World

/// What can be asked of the instances of a set at once: `POST …/manualupgrade` and the like (vmss.md §4).
enum ScaleSetActions {
  /// Starts an action.
  static func answer(_ call: ServiceCall, set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    let word = call.target.words[2]
    guard let action = Action(word) else { throw .noSuchType(call.target) }
    if world.resources[set]?.provisioningState == "Deleting" {
      throw .markedForDeletion("VirtualMachineScaleSets.\(word).POST", set.name)
    }
    guard let fleet = world.fleets[set] else { throw .notFound(set) }
    switch action {
    case .upgradeOS: return try RollingUpgradeRequests.start(set, in: &world)
    case .upgradeExtensions: return try RollingUpgradeRequests.startExtensions(set, in: &world)
    case .setServiceState: return try OrchestrationServiceRequests.set(call, set, in: &world)
    case .approveUpgrade: return try RollingUpgradeRequests.approve(call, set, in: &world)
    case .upgrade, .reimage, .power, .delete: break
    }
    if action.needsIDs, call.body["instanceIds"].array == nil {
      throw ServiceError(
        400, "InvalidParameter", "Required parameter 'instanceIds' is missing (null).", target: "instanceIds")
    }
    let chosen = try Selection(call.body["instanceIds"], of: fleet)
    if action == .reimage { try checkImages(chosen, of: fleet, in: world) }
    return start(action, on: chosen, set: set, in: &world)
  }

  /// Refuses to reimage from an image that is not there any more (gallery.md §6).
  private static func checkImages(_ chosen: Selection, of fleet: Fleet, in world: World) throws(ServiceError) {
    var seen: Set<Int> = []
    for serial in chosen.serials(for: .reimage, in: fleet) {
      guard let model = fleet.instance(serial).flatMap({ fleet.model($0.model) }), seen.insert(model.number).inserted,
        let image = model.imageReference
      else { continue }
      _ = try world.exactVersion(of: image, in: fleet.location)
    }
  }

  /// Starts an action on chosen instances.
  static func start(_ action: Action, on chosen: Selection, set: ResourceID, in world: inout World) -> Response {
    let operation = world.beginOperation("\(ScaleSetRequests.type)/\(action.name)/action", on: set)
    world.withFleet(set) { world, fleet in
      fleet.operations.append(
        FleetOperation(id: operation, earliestEnd: world.now.adding(seconds: Durations.setUpdate)))
      carryOut(action, on: chosen, &fleet, operation, in: &world)
    }
    let location = world.resources[set]?.location ?? ""
    return .accepted(202, operation: operation, location: location, in: world)
  }

  private static func carryOut(
    _ action: Action, on chosen: Selection, _ fleet: inout Fleet, _ operation: String, in world: inout World
  ) {
    let serials = chosen.serials(for: action, in: fleet)
    switch action {
    case .upgrade: world.bringToNewestModel(serials, in: &fleet, operation: operation)
    case .reimage: world.reimage(serials, in: &fleet, operation: operation)
    case .power(let verb): world.change(serials, by: verb, in: &fleet, operation: operation)
    case .delete:
      let leaving = serials.filter { fleet.instance($0)?.isLeaving == false }
      // What is made beside those that count does not count for the capacity.
      let extras = fleet.surgeExtras.union(fleet.overprovisioned)
      let lost = leaving.count { !extras.contains($0) }
      world.begin(.delete, on: leaving, in: &fleet, operation: operation)
      world.resources.update(fleet.id) { resource in
        let capacity = resource.document.at("sku", "capacity").integer ?? 0
        resource.document.set(.integer(max(0, capacity - lost)), at: ["sku", "capacity"])
      }
    case .upgradeOS, .upgradeExtensions, .setServiceState, .approveUpgrade: return
    }
  }

  /// An action on instances.
  enum Action: Equatable {
    case upgrade
    case reimage
    case power(Power.Verb)
    case delete
    case upgradeOS
    case upgradeExtensions
    case setServiceState
    case approveUpgrade

    init?(_ word: String) {
      switch word.asciiLowercased {
      case "manualupgrade": self = .upgrade
      case "reimage", "reimageall": self = .reimage
      case "restart": self = .power(.restart)
      case "start": self = .power(.start)
      case "poweroff": self = .power(.powerOff)
      case "deallocate": self = .power(.deallocate)
      case "delete": self = .delete
      case "osrollingupgrade": self = .upgradeOS
      case "extensionrollingupgrade": self = .upgradeExtensions
      case "setorchestrationservicestate": self = .setServiceState
      case "approverollingupgrade": self = .approveUpgrade
      default: return nil
      }
    }

    /// As the activity log calls it.
    var name: String {
      switch self {
      case .upgrade: "manualUpgrade"
      case .reimage: "reimage"
      case .power(.restart): "restart"
      case .power(.start): "start"
      case .power(.powerOff): "powerOff"
      case .power(.deallocate): "deallocate"
      case .delete: "delete"
      case .upgradeOS: "osRollingUpgrade"
      case .upgradeExtensions: "extensionRollingUpgrade"
      case .setServiceState: "setOrchestrationServiceState"
      case .approveUpgrade: "approveRollingUpgrade"
      }
    }

    var needsIDs: Bool { self == .upgrade || self == .delete }

    /// Whether it can be asked of a single instance by its own path.
    var isForOne: Bool {
      switch self {
      case .reimage, .power: true
      case .upgrade, .delete, .upgradeOS, .upgradeExtensions, .setServiceState, .approveUpgrade: false
      }
    }

    /// Whether an action on the whole set passes over instances that are protected from such (vmss.md §4.1, §10).
    var sparesProtected: Bool {
      switch self {
      case .upgrade, .reimage, .power(.deallocate): true
      case .power, .delete, .upgradeOS, .upgradeExtensions, .setServiceState, .approveUpgrade: false
      }
    }
  }

  /// Which instances are meant.
  struct Selection {
    /// `nil` for all.
    private let named: [Int]?

    /// Reads `instanceIds`: a list, in which `*` means all, or nothing for all.
    ///
    /// - Throws: Azure's refusal of an id that the set does not have; nothing is done then.
    init(_ ids: JSONValue, of fleet: Fleet) throws(ServiceError) {
      guard let words = ids.array?.map({ $0.string ?? $0.text() }), !words.contains("*") else {
        named = nil
        return
      }
      var serials: [Int] = []
      for word in words {
        guard let position = fleet.position(ofName: word) else {
          throw ServiceError(
            400, "InvalidParameter",
            "The provided instanceId \(word) is not an active Virtual Machine Scale Set VM instanceId.",
            target: "instanceIds")
        }
        if !serials.contains(fleet.instances[position].serial) { serials.append(fleet.instances[position].serial) }
      }
      named = serials
    }

    init(serial: Int) { named = [serial] }

    /// The serials of those concerned: the named ones, or all that are not spared.
    func serials(for action: Action, in fleet: Fleet) -> [Int] {
      if let named { return named }
      return fleet.instances.filter { instance in
        !instance.isLeaving && !(action.sparesProtected && instance.protection.contains(.scaleSetActions))
      }.map(\.serial)
    }
  }
}
