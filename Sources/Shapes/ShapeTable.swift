/// The tables in which shapes are kept, one for each kind of resource, and which commands each serves.
enum ShapeTable {
  /// A table of generated commands or of SDK models.
  private struct Table {
    var text: StaticString
    var isModel = false
  }

  private static var generated: [StaticString] {
    [
      scaleSetShapes, machineShapes, diskShapes, imageShapes, galleryShapes, identityShapes, monitorShapes,
      loadBalancerShapes, networkShapes, neighbourShapes, applicationGatewayShapes, accountShapes,
    ]
  }

  private static var models: [StaticString] {
    [resourceShapes, deploymentShapes, imageBuilderShapes, managementGroupShapes, vaultShapes]
  }

  private static func table(_ command: String) -> Table? {
    let words = command.utf8.split(separator: UInt8(ascii: " "), maxSplits: 3).map { String(Substring($0)) }
    let second = words.count > 1 ? words[1] : ""
    switch words.first {
    case "vmss": return Table(text: scaleSetShapes)
    case "vm": return Table(text: machineShapes)
    case "disk", "snapshot": return Table(text: diskShapes)
    case "image":
      let isTemplate = second == "builder" && words.count > 2 && words[2] != "trigger"
      return isTemplate ? Table(text: imageBuilderShapes, isModel: true) : Table(text: imageShapes)
    case "sig": return Table(text: galleryShapes)
    case "identity": return Table(text: identityShapes)
    case "monitor": return Table(text: monitorShapes)
    case "network":
      switch second {
      case "lb": return Table(text: loadBalancerShapes)
      case "application-gateway": return Table(text: applicationGatewayShapes)
      case "asg", "nat", "route-table": return Table(text: neighbourShapes)
      default: return Table(text: networkShapes)
      }
    case "storage", "keyvault": return Table(text: vaultShapes, isModel: true)
    case "ppg": return Table(text: neighbourShapes)
    case "account" where second == "list-locations": return Table(text: accountShapes)
    case "account" where second == "management-group": return Table(text: managementGroupShapes, isModel: true)
    case "deployment": return Table(text: deploymentShapes, isModel: true)
    case "group" where second == "deployment": return Table(text: deploymentShapes, isModel: true)
    case "account", "group", "feature", "provider", "resource", "role", "tag":
      return Table(text: resourceShapes, isModel: true)
    default: return nil
    }
  }

  static func shape(_ name: String) -> Shape? {
    guard let table = table(name) else { return nil }
    return ShapeReader.shape(name, in: table.text, isModel: table.isModel)
  }

  static var names: [String] {
    (generated + models).flatMap(ShapeReader.names)
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

  /// Whether a command prints a list.
  package var isList: Bool { type(root).kind == .list }

  /// The shape of one element, for commands that print a list; else this shape.
  package var element: Shape {
    let type = type(root)
    return type.kind == .list ? rooted(at: type.element) : self
  }

  /// Every name that ``named(_:)`` knows.
  package static var names: [String] { ShapeTable.names }
}
