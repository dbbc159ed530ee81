import ARM
import JSON
import World

/// One step of a run, taken when its time has come.
struct ImageBuildRun {
  let template: ResourceID
  var progress: BuildProgress
  var process: Process

  /// Takes the step.
  ///
  /// - Returns: the process as it goes on, or `nil` when the run has ended.
  mutating func carryOn(in world: inout World) -> Process? {
    if progress.phase == .canceling { return endCanceled(in: &world) }
    if world.now >= progress.deadline { return endTimedOut(in: &world) }
    switch progress.phase {
    case .queued: return begin(.building, Durations.buildMachine, in: &world)
    case .building:
      do throws(ServiceError) {
        try ImageBuildSource.resolve(template, in: &world)
      } catch {
        return end("PackerBuildFailed", error.message, in: &world)
      }
      log("build machine is up", in: &world)
      return beginStep(0, of: .customizing, in: &world)
    case .customizing, .validating: return endStep(in: &world)
    case .optimizing: return beginStep(0, of: .validating, in: &world)
    case .distributing: return endDistributing(in: &world)
    case .canceling: return endCanceled(in: &world)
    }
  }

  func log(_ line: String, in world: inout World) { ImageTemplate.log(line, template, in: &world) }

  func properties(in world: World) -> JSONValue { world.resources[template]?.document["properties"] ?? .null }

  // MARK: - Phases

  /// Enters a phase.
  private mutating func begin(_ phase: BuildProgress.Phase, _ seconds: Int, in world: inout World) -> Process? {
    if progress.phase != phase {
      progress.phase = phase
      world.resources.update(template) { resource in
        resource.document.set(.string(phase.rawValue), at: ["properties", "lastRunStatus", "runSubState"])
      }
      log("phase \(phase.rawValue)", in: &world)
      world.record(.buildChanged, template, "image build is \(phase.rawValue.asciiLowercased)")
    }
    return goOn(at: world.now.adding(seconds: seconds), in: world)
  }

  /// The process, to go on at a time, or when the template's time is over.
  private mutating func goOn(at time: VirtualTime, in world: World) -> Process {
    let isStuck = world.faults(striking: FaultSubject(template: template, run: progress.run))
      .contains { $0.effect == .buildStuck }
    process.due = isStuck ? progress.deadline : min(time, progress.deadline)
    process.kind = .work(.imageBuild, state: progress.json)
    return process
  }

  // MARK: - Customizers and validators

  private func steps(_ phase: BuildProgress.Phase, in world: World) -> [JSONValue] {
    let properties = properties(in: world)
    if phase == .customizing {
      return properties.at("validate", "sourceValidationOnly") == true ? [] : properties["customize"].array ?? []
    }
    return properties.at("validate", "inVMValidations").array ?? []
  }

  /// Begins with a customizer or validator; with the next phase when there is none left.
  private mutating func beginStep(_ step: Int, of phase: BuildProgress.Phase, in world: inout World) -> Process? {
    let steps = steps(phase, in: world)
    guard steps.indices.contains(step) else {
      if phase == .validating { return beginDistributing(in: &world) }
      let optimizes = properties(in: world).at("optimize", "vmBoot", "state") == "Enabled"
      if optimizes { return begin(.optimizing, Durations.optimizeImage, in: &world) }
      return beginStep(0, of: .validating, in: &world)
    }
    progress.step = step
    let lengths = steps.map { CustomizerScript($0).seconds }
    var seconds = lengths[step]
    if phase == .validating {
      seconds = max(1, Durations.validateImage / steps.count)
    } else if step == steps.count - 1 {
      seconds += max(0, Durations.leastCustomizing - lengths.reduce(0, +))
    }
    let next = begin(phase, seconds, in: &world)
    log(
      "\(phase == .customizing ? "customizer" : "validator") '\(CustomizerScript(steps[step]).name)' started",
      in: &world)
    return next
  }

  /// Looks how a customizer or validator went.
  private mutating func endStep(in world: inout World) -> Process? {
    let steps = steps(progress.phase, in: world)
    guard steps.indices.contains(progress.step) else { return beginStep(steps.count, of: progress.phase, in: &world) }
    let script = CustomizerScript(steps[progress.step])
    let subject = FaultSubject(template: template, run: progress.run, customizer: script.name)
    let isFaulty = world.faults(striking: subject).contains { $0.effect == .customizerFailed }
    let outcome = script.outcome(failing: isFaulty)
    for line in outcome.log { log(line, in: &world) }
    let phase = progress.phase
    guard outcome.succeeds else {
      let mayGoOn = properties(in: world).at("validate", "continueDistributeOnFailure") == true
      guard phase == .validating, mayGoOn else { return endFailed(script, in: &world) }
      log("the validation has failed; the image is distributed all the same", in: &world)
      return beginStep(progress.step + 1, of: phase, in: &world)
    }
    if let flaw = outcome.flaw { progress.flaws.append(flaw) }
    return beginStep(progress.step + 1, of: phase, in: &world)
  }

  private mutating func endFailed(_ script: CustomizerScript, in world: inout World) -> Process? {
    let resource = world.resources[template]
    let setting = progress.phase == .customizing ? "onCustomizerError" : "onValidationError"
    let keeps = properties(in: world).at("errorHandling", setting) == "abort"
    log(
      keeps ? "the build machine is kept in the staging resource group" : "the build machine is taken away",
      in: &world)
    let place = resource.map { StagingGroup.logPlace(of: $0, run: progress.run) } ?? ""
    return end(
      "PackerBuildFailed",
      "During the image build a failure has occurred. Packer build logs are at location \(place). Please navigate to this "
        + "location using portal or other tools to download logs for identifying which build/customization step failed. "
        + "Use this operationId \(process.operation) to search packer logs. For more troubleshooting steps go to "
        + "https://aka.ms/azvmimagebuilderts.", in: &world)
  }

  // MARK: - Distributing

  private mutating func beginDistributing(in world: inout World) -> Process? {
    if properties(in: world).at("validate", "sourceValidationOnly") == true { return end(nil, "", in: &world) }
    let next = begin(.distributing, Durations.distributeImage, in: &world)
    guard next != nil, let resource = world.resources[template] else { return next }
    progress.targets = ImageDistribution.begin(resource, in: &world)
    for target in progress.targets where target.error == nil {
      log("distributing '\(target.output)' to \(target.artifact)", in: &world)
    }
    process.kind = .work(.imageBuild, state: progress.json)
    process.awaits = progress.targets.compactMap(\.operation)
    // What has failed at once is told at once.
    if progress.targets.allSatisfy({ $0.error != nil }) { process.due = world.now }
    process.limit = progress.deadline
    return process
  }

  private mutating func endDistributing(in world: inout World) -> Process? {
    process.awaits.removeAll { !world.operations.isInProgress($0) }
    if !process.awaits.isEmpty { return process }
    for place in progress.targets.indices { progress.targets[place].settle(in: world) }
    let failed = progress.targets.filter { $0.error != nil }
    for target in progress.targets where target.error == nil {
      ImageDistribution.keepOutput(target, of: template, in: &world)
      log("'\(target.output)' is \(target.artifact)", in: &world)
    }
    ImageDistribution.spoil(progress, template, in: &world)
    guard !failed.isEmpty else { return end(nil, "", in: &world) }
    let errors = failed.enumerated().map {
      "[Error \($0.offset)] [Distribute \($0.element.position)] \($0.element.error ?? "")"
    }
    return end(
      "DistributeImagesFailed",
      "Failed in distributing \(failed.count) images out of total \(progress.targets.count): "
        + "{\(errors.joined(separator: " "))}",
      isPartial: failed.count < progress.targets.count, in: &world)
  }

  // MARK: - Ending

  private mutating func endTimedOut(in world: inout World) -> Process? {
    end(
      "PackerBuildFailed",
      "Failed in building/customizing image: Failed while waiting for packerizer: Timeout waiting for microservice to "
        + "complete: 'context deadline exceeded'", in: &world)
  }

  private mutating func endCanceled(in world: inout World) -> Process? {
    finish("Canceled", "Image build canceled", subState: nil, in: &world)
    world.operations.end(
      process.operation, at: world.now, error: ServiceError(409, "Canceled", "Image build canceled"))
    return nil
  }

  /// Ends the run.
  ///
  /// - Parameter code: that of the operation's error; `nil` for a success.
  private mutating func end(
    _ code: String?, _ message: String, isPartial: Bool = false, in world: inout World
  ) -> Process? {
    let state = code == nil ? "Succeeded" : isPartial ? "PartiallySucceeded" : "Failed"
    finish(state, message, subState: code == nil ? nil : progress.phase.rawValue, in: &world)
    let error = code.map { ServiceError(409, $0, message) }
    world.operations.end(process.operation, at: world.now, error: error)
    return nil
  }

  private func finish(_ state: String, _ message: String, subState: String?, in world: inout World) {
    let time = world.now.nanoseconds
    world.resources.update(template) { resource in
      let path = ["properties", "lastRunStatus"]
      resource.document.set(.string(time), at: path + ["endTime"])
      resource.document.set(.string(state), at: path + ["runState"])
      resource.document.set(.string(message), at: path + ["message"])
      resource.document.remove(at: path + ["runSubState"])
      if let subState { resource.document.set(.string(subState), at: path + ["runSubState"]) }
    }
    log("run ended: \(state)\(message.isEmpty ? "" : ": \(message)")", in: &world)
    world.record(.buildEnded, template, "image build ended: \(state)")
  }
}
