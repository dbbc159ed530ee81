package import World

extension World {
  /// Begins to rebuild instances from the images that their own models name; `latest` means what it means now
  /// (vmss.md §4.2).
  package mutating func reimage(_ serials: [Int], in fleet: inout Fleet, operation: String?) {
    var byModel: [(model: Int, serials: [Int])] = []
    for serial in serials {
      guard let instance = fleet.instance(serial), !instance.isLeaving else { continue }
      if let place = byModel.firstIndex(where: { $0.model == instance.model }) {
        byModel[place].serials.append(serial)
      } else {
        byModel.append((instance.model, [serial]))
      }
    }
    for (number, serials) in byModel {
      guard let model = fleet.model(number) else { continue }
      begin(
        .reimage(imageVersion: imageVersion(for: model, in: fleet)), on: serials, in: &fleet, operation: operation)
    }
  }

  /// Begins to change the power of instances; those that are there already are left alone.
  package mutating func change(
    _ serials: [Int], by verb: Power.Verb, in fleet: inout Fleet, operation: String?
  ) {
    var byTarget: [(target: Power, serials: [Int])] = []
    for serial in serials {
      guard let instance = fleet.instance(serial), !instance.isLeaving, let course = instance.power.course(of: verb)
      else { continue }
      if let place = byTarget.firstIndex(where: { $0.target == course.after }) {
        byTarget[place].serials.append(serial)
      } else {
        byTarget.append((course.after, [serial]))
      }
    }
    for (target, serials) in byTarget { begin(.power(to: target), on: serials, in: &fleet, operation: operation) }
  }
}
