import ARM
import JSON
import World

/// Image templates: what azsim keeps of them beside the document (image-builder.md §1).
enum ImageTemplate {
  static let type = "Microsoft.VirtualMachineImages/imageTemplates"
  static let namespace = "Microsoft.VirtualMachineImages"

  /// The id of a template as the service writes it: with `resourcegroups` in small letters.
  static func id(_ name: String, in group: String, of world: World) -> ResourceID {
    let known = world.resources[ResourceID(subscription: world.subscription.id, group: group)]
    return ResourceID(
      trusted:
        "/subscriptions/\(world.subscription.id)/resourcegroups/\(known?.id.name ?? group)/providers/\(type)/\(name)")
  }

  /// How the latest run stands: `Running`, `Succeeded`, …; `nil` before the first.
  static func runState(of template: Resource) -> String? {
    template.document.at("properties", "lastRunStatus", "runState").string
  }

  /// Whether a run is under way, or being cancelled.
  static func isRunning(_ template: Resource) -> Bool {
    ["Running", "Canceling"].contains(runState(of: template) ?? "")
  }

  /// How long a run may take, in seconds (image-builder.md §6.4).
  static func timeoutSeconds(of template: Resource) -> Int {
    let minutes = template.document.at("properties", "buildTimeoutInMinutes").integer ?? 0
    return (minutes == 0 ? 240 : minutes) * 60
  }

  /// Adds a line to the log of the latest run.
  static func log(_ line: String, _ template: ResourceID, in world: inout World) {
    let time = world.now.stampForLogs
    world.resources.update(template) { resource in
      let lines = resource.record["log"].array ?? []
      resource.record["log"] = .array(lines + [.string("\(time)  \(line)")])
    }
  }
}

/// The identity that builds images.
struct BuildIdentity {
  let id: ResourceID
  /// The id of its service principal.
  let principal: String

  /// The identity of a template; `nil` when it has none, or that has gone.
  init?(of template: Resource, in world: World) {
    let named = template.document.at("identity", "userAssignedIdentities").object?.names.first
    guard let id = named.flatMap({ ResourceID($0) }), let resource = world.resources[id],
      let principal = resource.document.at("properties", "principalId").string
    else { return nil }
    self.id = id
    self.principal = principal
  }

  /// Whether it has been given the right to do something somewhere.
  func may(_ action: String, at scope: ResourceID, in world: World) -> Bool {
    world.permits(principal: principal, action: action, scope: scope)
  }
}

extension VirtualTime {
  /// The moment as the build's log writes it: `2026-01-14T09:12:31Z`.
  var stampForLogs: String { "\(date)T\(timeOfDay)Z" }
}
