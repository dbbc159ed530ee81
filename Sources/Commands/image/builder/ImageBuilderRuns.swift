import ARM
import Grammar
import JSON
import Shapes

extension ImageBuilderGroup {
  /// `az image builder run`: builds, and waits for the end.
  static func run() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder run", "Build an image from a template.")
    command.ignore("")
    let target = ImageTemplateTarget(declaredIn: &command)
    let noWait = command.noWait()
    command.example("Build an image without waiting.", "az image builder run -g MyGroup -n MyTemplate --no-wait")
    command.run { (call, client) throws(CommandError) in
      _ = try client.run(
        target.template(of: call).request(.post, below: "/run", by: client), waits: !call.isSet(noWait))
      return .nothing
    }
    return command
  }

  /// `az image builder cancel`: ends the run under way.
  static func cancel() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder cancel", "Cancel the run of a template.")
    command.ignore("")
    let target = ImageTemplateTarget(declaredIn: &command)
    command.example("Cancel a run.", "az image builder cancel -g MyGroup -n MyTemplate")
    command.run { (call, client) throws(CommandError) in
      _ = try client.run(target.template(of: call).request(.post, below: "/cancel", by: client))
      return .nothing
    }
    return command
  }

  /// `az image builder delete`.
  static func delete() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder delete", "Delete an image template.")
    command.describe("The images that it has made stay.")
    command.ignore("")
    let target = ImageTemplateTarget(declaredIn: &command)
    command.example("Delete a template.", "az image builder delete -g MyGroup -n MyTemplate")
    command.run { (call, client) throws(CommandError) in
      _ = try client.run(target.template(of: call).request(.delete, by: client))
      return .nothing
    }
    return command
  }

  /// `az image builder show`.
  static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder show", "Show an image template.")
    let target = ImageTemplateTarget(declaredIn: &command)
    command.example(
      "See how the latest run stands.", "az image builder show -g MyGroup -n MyTemplate --query lastRunStatus")
    command.run { (call, client) throws(CommandError) in
      .template(try client.send(target.template(of: call).request(.get, by: client)))
    }
    return command
  }

  /// `az image builder list`.
  static func list() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder list", "List image templates.")
    command.ignore("")
    let group = command.resourceGroup(required: false)
    command.example("List all templates.", "az image builder list -o table")
    command.run { (call, client) throws(CommandError) in
      let type = "Microsoft.VirtualMachineImages/imageTemplates"
      let path =
        call.optional(group).flatMap { $0.isEmpty ? nil : $0 }.map { client.path(group: $0, type) }
        ?? "\(client.subscriptionPath)/providers/\(type)"
      return .template(.array(try client.pages(path)))
    }
    return command
  }

  /// `az image builder show-runs`: what the latest run has made.
  static func showRuns() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder show-runs", "Show what runs of a template have made.")
    command.ignore("")
    let target = ImageTemplateTarget(declaredIn: &command)
    let output = command.argument("--output-name", "One of the template's outputs.", of: String.self)
    command.example("Show all outputs.", "az image builder show-runs -g MyGroup -n MyTemplate")
    command.run { (call, client) throws(CommandError) in
      let template = try target.template(of: call)
      let shape = DocumentShape.named("image builder show-runs")
      if let name = call.optional(output), !name.isEmpty {
        let one = try client.send(template.request(.get, below: "/runOutputs/\(name)", by: client))
        return .value(addingResourceGroup(shape.shown([one])[0]))
      }
      let path = template.request(.get, below: "/runOutputs", by: client).path
      return .value(addingResourceGroup(shape.shown(.array(try client.pages(path)))))
    }
    return command
  }

  /// `az image builder wait`.
  static func wait() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder wait", "Wait until an image template is as wanted.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let conditions = command.waitConditions()
    command.example(
      "Wait until a run has succeeded.",
      "az image builder wait -g MyGroup -n MyTemplate --custom \"lastRunStatus.runState!='Running'\"")
    command.run { (call, client) throws(CommandError) in
      let template = try target.template(of: call)
      return try client.wait(conditions, of: call) { (client: inout Client) throws(CommandError) in
        DocumentShape.named("image builder show").shown(try client.send(template.request(.get, by: client)))
      }
    }
    return command
  }
}

extension Client {
  /// The elements of a list, page by page.
  fileprivate mutating func pages(_ path: String) throws(CommandError) -> [JSONValue] {
    var page = try get(path, apiVersion: ImageBuilderGroup.version)
    var elements = page["value"].array ?? []
    // No list is as long; one that links to itself ends.
    for _ in 0..<10_000 {
      guard let link = page["nextLink"].string, !link.isEmpty, let next = Request(.get, url: link) else { break }
      page = try send(next)
      elements += page["value"].array ?? []
    }
    return elements
  }
}
