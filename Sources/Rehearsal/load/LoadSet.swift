import ARM
package import Grammar
import JSON
import Services
import World

extension LoadGroup {
  /// `azsim load set`: says what a metric of a scale set or another resource is.
  package static func set() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "load set", "Say what a metric of a scale set or another resource is.")
    command.describe(
      """
      The value is what each instance carries while there are as many as now; with more of them each carries less. Instead \
      of a value the name of a file may stand, with a time (2026-01-31T12:00:00Z, or a duration from now such as 10m) and a \
      value on each line, parted by a comma.
      """)
    let resource = command.word("<RESOURCE>", "A scale set by its name, or any resource by its id.", of: String.self)
    let metric = command.word("<METRIC>", "The metric: 'Percentage CPU'.", of: String.self)
    let value = command.word("<VALUE>", "A number, or a file of times and values.", of: String.self)
    command.example("Load every instance to eighty percent.", "azsim load set web 'Percentage CPU' 80")
    command.run { (call, simulation) throws(CommandError) in
      let target = try Self.target(call.required(resource), in: simulation.world)
      let metric = try call.required(metric)
      let word = try call.required(value)
      var points: [Load.Point]
      if let number = Double(word) {
        points = [.init(simulation.world.now, number)]
      } else {
        guard let bytes = simulation.readFile(word) else {
          throw CommandError(.refused, "'\(word)' is neither a number nor a file that can be read.")
        }
        points = try Self.points(bytes, from: simulation.world.now)
      }
      guard points.allSatisfy({ $0.value.isFinite }) else {
        throw CommandError(.refused, "A load is a finite number.")
      }
      let sharers = simulation.world.withFleet(target) { _, fleet in fleet.instances.count { !$0.isLeaving } }
      let count = sharers.map { max(1, $0) }
      let old = simulation.world.load(on: target, metric: metric)
      // What was before still counts in the windows of rules, and in forecasts; together the instances had as much to do.
      let factor = Double(old?.sharers ?? 1) / Double(count ?? 1)
      let before = (old?.points ?? []).filter { point in points.first.map { point.time < $0.time } ?? true }
        .map { Load.Point($0.time, $0.value * factor) }
      points = Array(before.suffix(Self.memory)) + points
      let load = Load(
        resource: target, metric: metric, points: points, sharers: count, shares: old?.shares ?? [])
      simulation.world.loads.removeAll { $0.resource == target && $0.metric.equalsIgnoringCase(metric) }
      simulation.world.loads.append(load)
      simulation.world.countSharers()
      AutoscaleProcess.wakeAll(in: &simulation.world)
      return .report("\(metric) of \(target.name): \(word)\n", load.json)
    }
    return command
  }

  /// Points that are remembered of what was said before.
  private static let memory = 20_000
  /// Lines that a file may have.
  private static let lineLimit = 100_000

  /// The scale set of a name, or the resource of an id.
  static func target(_ word: String, in world: World) throws(CommandError) -> ResourceID {
    if let id = ResourceID(word) { return id }
    let sets = world.resources.ofType("Microsoft.Compute/virtualMachineScaleSets")
      .filter { $0.id.name.equalsIgnoringCase(word) }
    guard let first = sets.first else {
      throw CommandError(
        .notFound, "There is no scale set '\(word)'.",
        hint: "'az vmss list' shows them; other resources are named by their ids.")
    }
    guard sets.count == 1 else {
      throw CommandError(
        .refused, "There are \(sets.count) scale sets '\(word)'.", hint: "Name the one that is meant by its id.")
    }
    return first.id
  }

  /// The times and values of a file.
  private static func points(_ bytes: [UInt8], from now: VirtualTime) throws(CommandError) -> [Load.Point] {
    var points: [Load.Point] = []
    let lines = bytes.split(whereSeparator: { $0 == UInt8(ascii: "\n") || $0 == UInt8(ascii: "\r") })
    guard lines.count <= lineLimit else { throw CommandError(.refused, "A load has at most \(lineLimit) lines.") }
    for (number, line) in lines.enumerated() {
      let cells = line.split(separator: UInt8(ascii: ","))
        .map { String(decoding: $0, as: UTF8.self).filter { !$0.isWhitespace } }
      guard cells.count == 2 else {
        throw CommandError(.refused, "Line \(number + 1) is not a time and a value, parted by a comma.")
      }
      guard let value = Double(cells[1]) else {
        // A heading.
        if number == 0 { continue }
        throw CommandError(.refused, "Line \(number + 1): '\(cells[1])' is not a number.")
      }
      guard let time = VirtualTime(cells[0]) ?? DurationText.seconds(cells[0]).map({ now.adding(seconds: $0) }) else {
        throw CommandError(.refused, "Line \(number + 1): '\(cells[0])' is not a time.")
      }
      points.append(.init(time, value))
    }
    guard !points.isEmpty else { throw CommandError(.refused, "The file has no times and values.") }
    return points.sorted { $0.time < $1.time }
  }
}

extension LoadGroup {
  /// `azsim load list`.
  package static func list() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "load list", "List what was said of metrics.")
    command.example("List the loads.", "azsim load list")
    command.run { (_, simulation) throws(CommandError) in .value(.array(simulation.world.loads.map(\.json))) }
    return command
  }

  /// `azsim load clear`.
  package static func clear() -> Command<Simulation> {
    var command = Command<Simulation>(.own, "load clear", "Forget all that was said of metrics.")
    command.example("Forget the loads.", "azsim load clear")
    command.run { (_, simulation) throws(CommandError) in
      simulation.world.loads = []
      AutoscaleProcess.wakeAll(in: &simulation.world)
      return .nothing
    }
    return command
  }
}
