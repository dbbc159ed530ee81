/// The tables in which shapes are kept, one for each kind of resource, and which commands each serves.
enum ShapeTable {
  private static func table(_ command: String) -> StaticString? {
    let words = command.utf8.split(separator: UInt8(ascii: " "), maxSplits: 2).map { String(Substring($0)) }
    switch words.first {
    case "vmss": return scaleSetShapes
    case "vm": return machineShapes
    case "disk", "snapshot": return diskShapes
    case "image": return imageShapes
    case "sig": return galleryShapes
    case "identity": return identityShapes
    case "monitor": return monitorShapes
    case "network": return words.count > 1 && words[1] == "lb" ? loadBalancerShapes : networkShapes
    default: return nil
    }
  }

  private static var all: [StaticString] {
    [
      scaleSetShapes, machineShapes, diskShapes, imageShapes, galleryShapes, identityShapes, monitorShapes,
      loadBalancerShapes,
      networkShapes,
    ]
  }

  static func shape(_ name: String) -> Shape? {
    table(name)?.withUTF8Buffer { ShapeReader.shape(name, in: $0.span) }
  }

  static var names: [String] {
    all.flatMap { $0.withUTF8Buffer { ShapeReader.names(in: $0.span) } }
  }
}

extension Shape {
  /// The shape that a command of az 2.91 handles, by the words of the command: `vmss show`, `network lb probe update`.
  ///
  /// Some shapes bear the name of a class of the client that no command has by itself (`vmss vms show` is what
  /// `vmss show --instance-id` prints). Where a command works on a part, `<command> whole` is the resource around it,
  /// and `<command> request` is the body of a dictionary-based update.
  package static func named(_ name: StaticString) -> Shape {
    guard let shape = Shape(command: name.description) else { preconditionFailure("no shape \(name)") }
    return shape
  }

  /// The shape that a command handles, or `nil` when it has none.
  package init?(command: String) {
    guard let shape = ShapeTable.shape(command) else { return nil }
    self = shape
  }

  /// Every name that ``named(_:)`` knows.
  package static var names: [String] { ShapeTable.names }
}
