import ARM
import JSON
import Orchestration
import World

/// The run of an image template, phase by phase (image-builder.md §6).
///
/// How far it is stands in its process: ``BuildProgress``. What is shown of it stands in the template's document.
enum ImageBuild {
  // MARK: - Beginning

  /// Starts a run.
  ///
  /// - Returns: the id of the operation that ends with it.
  static func begin(_ template: ResourceID, in world: inout World) -> String {
    guard let resource = world.resources[template] else { return "" }
    let run = world.generator.guid()
    let deadline = world.now.adding(seconds: ImageTemplate.timeoutSeconds(of: resource))
    let progress = BuildProgress(run: run, started: world.now, deadline: deadline)
    let start = world.now.nanoseconds
    world.resources.update(template) { resource in
      resource.record["log"] = []
      resource.document.set(
        [
          "startTime": .string(start), "endTime": "0001-01-01T00:00:00Z", "runState": "Running",
          "runSubState": "Queued", "message": "",
        ], at: ["properties", "lastRunStatus"])
    }
    ImageTemplate.log("run \(run) of image template '\(template.name)' queued", template, in: &world)
    world.record(.buildChanged, template, "image build queued")
    return ResourceWork.begin(
      .imageBuild, on: template, "run/action", seconds: Durations.buildQueue, state: progress.json, in: &world)
  }

  /// Has the run under way cancelled.
  static func cancel(_ template: ResourceID, in world: inout World) {
    let end = world.now.adding(seconds: Durations.cancelBuild)
    for place in world.processes.indices where world.processes[place].subject == template {
      guard case .work(.imageBuild, let state) = world.processes[place].kind, var progress = BuildProgress(state) else {
        continue
      }
      progress.phase = .canceling
      world.processes[place].kind = .work(.imageBuild, state: progress.json)
      world.processes[place].awaits = []
      world.processes[place].limit = nil
      world.processes[place].due = end
    }
    world.resources.update(template) { resource in
      let path = ["properties", "lastRunStatus"]
      resource.document.set("Canceling", at: path + ["runState"])
      resource.document.remove(at: path + ["runSubState"])
      resource.document.set("Canceling image build", at: path + ["message"])
    }
    ImageTemplate.log("cancellation requested", template, in: &world)
    world.record(.buildChanged, template, "image build is being cancelled")
  }

  // MARK: - Going on

  /// Goes on with a run whose time has come.
  static func carryOn(_ process: Process, _ state: JSONValue, in world: inout World) -> Process? {
    guard let template = world.resources[process.subject], let progress = BuildProgress(state) else {
      return ResourceWork.gone(process, in: &world)
    }
    var run = ImageBuildRun(template: template.id, progress: progress, process: process)
    return run.carryOn(in: &world)
  }
}

/// How far a run is.
struct BuildProgress: Equatable {
  enum Phase: String {
    case queued = "Queued"
    case building = "Building"
    case customizing = "Customizing"
    case optimizing = "Optimizing"
    case validating = "Validating"
    case distributing = "Distributing"
    case canceling = "Canceling"
  }

  let run: String
  let started: VirtualTime
  /// When the template's time is over.
  let deadline: VirtualTime
  var phase: Phase
  /// The place of the customizer or validator under way.
  var step: Int
  /// Why the image is not what it should be, although the build went on.
  var flaws: [String]
  var targets: [BuildTarget]

  init(run: String, started: VirtualTime, deadline: VirtualTime) {
    self.run = run
    self.started = started
    self.deadline = deadline
    phase = .queued
    step = 0
    flaws = []
    targets = []
  }

  /// The progress as the state file has it.
  var json: JSONValue {
    [
      "run": .string(run), "started": .string(started.description), "deadline": .string(deadline.description),
      "phase": .string(phase.rawValue), "step": .integer(step), "flaws": .array(flaws.map { .string($0) }),
      "targets": .array(targets.map(\.json)),
    ]
  }

  /// Reads what ``json`` wrote; `nil` for something else.
  init?(_ json: JSONValue) {
    guard let run = json["run"].string, let started = json["started"].string.flatMap({ VirtualTime($0) }),
      let deadline = json["deadline"].string.flatMap({ VirtualTime($0) }),
      let phase = json["phase"].string.flatMap({ Phase(rawValue: $0) })
    else { return nil }
    self.init(run: run, started: started, deadline: deadline)
    self.phase = phase
    step = json["step"].integer ?? 0
    flaws = (json["flaws"].array ?? []).compactMap(\.string)
    targets = (json["targets"].array ?? []).compactMap { BuildTarget($0) }
  }
}

extension VirtualTime {
  /// The moment as Image Builder writes it: nine digits and `Z`.
  var nanoseconds: String {
    let fraction = Int((ticks % Self.ticksPerSecond + Self.ticksPerSecond) % Self.ticksPerSecond)
    let digits = String(String(fraction + Int(Self.ticksPerSecond)).utf8.dropFirst()) ?? ""
    return "\(date)T\(timeOfDay).\(digits)00Z"
  }
}
