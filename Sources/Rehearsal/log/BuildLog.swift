import ARM
import Grammar
import JSON
import World

/// The log of the latest run of an image template: what Azure only says where to find.
enum BuildLog {
  /// The lines of the log.
  ///
  /// - Parameter name: the name or id of the template.
  static func report(of name: String, in world: World) throws(CommandError) -> Answer {
    let wanted = ResourceID(name)
    let template = world.resources.ofType("Microsoft.VirtualMachineImages/imageTemplates").first { template in
      wanted.map { $0 == template.id } ?? template.id.name.equalsIgnoringCase(name)
    }
    guard let template else {
      throw CommandError(
        .notFound, "There is no image template '\(name)'.",
        hint: "'az image builder list -o table' shows those there are.")
    }
    guard let lines = template.record["log"].array else {
      throw CommandError(
        .refused, "The image template '\(template.id.name)' has never run.",
        hint: "'az image builder run -g \(template.id.group ?? "GROUP") -n \(template.id.name)' runs it.")
    }
    return .report(lines.compactMap(\.string).map { $0 + "\n" }.joined(), .array(lines))
  }
}
