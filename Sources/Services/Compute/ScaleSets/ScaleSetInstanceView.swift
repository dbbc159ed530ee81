import Lesson
import ARM
import JSON
import World

/// The instance view of a whole set: how many instances stand how (vmss.md §2.4).
enum ScaleSetInstanceView {
  static func answer(set: ResourceID, in world: inout World) throws(ServiceError) -> Response {
    guard let fleet = world.fleets[set], let resource = world.resources[set] else { throw .notFound(set) }
    if fleet.mode == .flexible {
      // The service refuses this for Flexible sets; the seed documents ask it (vmss.md §15).
      guard world.strictness == .lesson else {
        throw ServiceError(
          409, "OperationNotAllowed",
          "Operation 'VirtualMachineScaleSets.instanceView.GET' is not allowed on Virtual Machine Scale Set '\(set.name)'"
        )
      }
      world.note(.flexibleInstanceView)
    }
    return Response(200, document(of: fleet, resource))
  }

  private static func document(of fleet: Fleet, _ resource: Resource) -> JSONValue {
    var view: JSONObject = [
      "virtualMachine": ["statusesSummary": .array(summary(of: fleet.instances.map(\.provisioning)))]
    ]
    let extensions = fleet.newestModel?.extensions ?? []
    if !extensions.isEmpty {
      view["extensions"] = .array(
        extensions.map { one in
          let name = one["name"].string ?? ""
          let running = fleet.instances.filter { instance in
            fleet.model(instance.model)?.extensions.contains { $0["name"].string == name } == true
          }
          return ["name": .string(name), "statusesSummary": .array(summary(of: running.map(\.provisioning)))]
        })
    }
    let state = Status.provisioning(ofSet: resource.provisioningState, at: fleet.converged)
    view["statuses"] = [state]
    if !resource.document.at("properties", "automaticRepairsPolicy").isNull {
      let state = fleet.repairs.map { $0.isSuspended ? "Suspended" : "Running" } ?? "NotRunning"
      view["orchestrationServices"] = [["serviceName": "AutomaticRepairs", "serviceState": .string(state)]]
    }
    return .object(view)
  }

  /// Provisioning states counted, in the order in which they first occur.
  private static func summary(of states: [Provisioning]) -> [JSONValue] {
    var counts: [(code: String, count: Int)] = []
    for state in states {
      let code = "ProvisioningState/\(state.name.asciiLowercased)"
      if let place = counts.firstIndex(where: { $0.code == code }) {
        counts[place].count += 1
      } else {
        counts.append((code, 1))
      }
    }
    return counts.map { ["code": .string($0.code), "count": .integer($0.count)] }
  }
}

/// Statuses as instance views show them (vmss.md §2.3, table).
enum Status {
  /// The provisioning state of an instance.
  static func provisioning(_ state: Provisioning, at time: VirtualTime) -> JSONValue {
    switch state {
    case .succeeded:
      [
        "code": "ProvisioningState/succeeded", "level": "Info", "displayStatus": "Provisioning succeeded",
        "time": .string(time.description),
      ]
    case .creating, .updating, .deleting:
      [
        "code": .string("ProvisioningState/\(state.name.asciiLowercased)"), "level": "Info",
        "displayStatus": .string(state.name), "time": .string(time.description),
      ]
    case .failed(let code, let message):
      [
        "code": .string("ProvisioningState/failed/\(code)"), "level": "Error", "displayStatus": "Provisioning failed",
        "message": .string(message), "time": .string(time.description),
      ]
    }
  }

  /// The provisioning state of a set.
  static func provisioning(ofSet state: String, at time: VirtualTime) -> JSONValue {
    switch state {
    case "Succeeded": provisioning(.succeeded, at: time)
    case "Failed":
      [
        "code": "ProvisioningState/failed", "level": "Error", "displayStatus": "Provisioning failed",
        "time": .string(time.description),
      ]
    default:
      [
        "code": .string("ProvisioningState/\(state.asciiLowercased)"), "level": "Info",
        "displayStatus": .string(state), "time": .string(time.description),
      ]
    }
  }

  /// The power state of an instance; it has no time.
  static func power(_ power: Power) -> JSONValue {
    [
      "code": .string("PowerState/\(power.rawValue)"), "level": "Info",
      "displayStatus": .string("VM \(power.rawValue)"),
    ]
  }

  /// What an instance reports about its application (vmss.md §7.1).
  static func health(_ state: HealthState, since time: VirtualTime) -> JSONValue {
    let display =
      switch state {
      case .healthy: "The VM is reporting itself as healthy"
      case .unhealthy: "The VM is reporting itself as unhealthy or is unreachable"
      case .unknown: "The VM is reporting itself as unknown"
      case .initializing: "The VM is reporting itself as initializing"
      }
    let isBad = state == .unhealthy || state == .unknown
    return [
      "code": .string("HealthState/\(state.rawValue)"), "level": isBad ? "Error" : "Info",
      "displayStatus": .string(display), "time": .string(time.description),
    ]
  }
}
