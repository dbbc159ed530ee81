import ARM
package import Grammar
import JSON
import Shapes

/// `az image builder`.
package enum ImageBuilderGroup {
  /// The version of the interface that these commands speak.
  static let version = "2023-07-01"
  /// What `az` calls a template in its cache.
  static let cachedType = "ImageTemplate"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image builder", "Build images from templates.",
      verbs: [
        ("cancel", { cancel() }), ("create", { create() }), ("delete", { delete() }), ("list", { list() }),
        ("run", { run() }), ("show", { show() }), ("show-runs", { showRuns() }), ("update", { update() }),
        ("wait", { wait() }),
      ],
      subgroups: [
        ("customizer", { ImageBuilderCustomizerGroup.group() }),
        ("error-handler", { ImageBuilderErrorHandlerGroup.group() }),
        ("identity", { ImageBuilderIdentityGroup.group() }), ("optimizer", { ImageBuilderOptimizerGroup.group() }),
        ("output", { ImageBuilderOutputGroup.group() }), ("trigger", { triggers() }),
        ("validator", { ImageBuilderValidatorGroup.group() }),
      ])
  }

  private static func triggers() -> CommandGroup<Client> {
    CommandGroup(
      "image builder trigger", "Have new versions of a source image start builds.",
      verbs: Generated.verbs(
        "image builder trigger", ["create", "delete", "list", "show", "wait"], in: GeneratedTable.image))
  }
}

/// The image template that a command is about.
struct ImageTemplateTarget: Sendable {
  private let group: Key<String>
  private let name: Key<String>

  /// Declares `--resource-group` and `--name`.
  @inline(never)
  init(declaredIn command: inout Command<Client>) {
    group = command.resourceGroup()
    name = command.argument(
      "--name -n", "The name of the image template.", of: String.self, required: true, idPart: .name,
      completer: "Microsoft.VirtualMachineImages/imageTemplates")
  }

  /// The template that a call names.
  func template(of call: Call) throws(CommandError) -> ImageTemplateName {
    ImageTemplateName(group: try call.required(group), name: try call.required(name))
  }
}

/// An image template by its names.
struct ImageTemplateName: Sendable {
  let group: String
  let name: String

  /// A request about the template, or something below it.
  func request(
    _ method: Request.Method, below rest: String = "", by client: Client, body: JSONValue? = nil
  ) -> Request {
    Request(
      method, client.path(group: group, "Microsoft.VirtualMachineImages/imageTemplates/\(name)\(rest)"),
      apiVersion: ImageBuilderGroup.version, body: body)
  }
}

extension Client {
  /// The body that a command would send for a template: the one put aside, else that of the template there is.
  mutating func deferredTemplate(_ template: ImageTemplateName) throws(CommandError) -> JSONValue {
    if let (document, isStale) = cache.find(ImageBuilderGroup.cachedType, template.group, template.name) {
      guard isStale else { return document }
      warn("ImageTemplate '\(template.name)' stale in cache. Retrieving from Azure...")
    }
    return try Self.templateBody(
      DocumentShape.named("image builder show").heldModel(send(template.request(.get, by: self))))
  }

  /// A template as it is held, as the body of a request.
  static func templateBody(_ model: JSONValue) throws(CommandError) -> JSONValue {
    do throws(ShapeError) {
      return try DocumentShape.named("image builder update").request(fromModel: model)
    } catch {
      throw CommandError(error)
    }
  }

  /// Puts a template, or puts it aside.
  mutating func put(
    _ body: JSONValue, as template: ImageTemplateName, defers: Bool, waits: Bool = true
  ) throws(CommandError) -> Answer {
    guard !defers else {
      cache.save(ImageBuilderGroup.cachedType, template.group, template.name, body)
      return .value(body)
    }
    let answer = try putTemplate(body, template, waits: waits)
    cache.remove(ImageBuilderGroup.cachedType, template.group, template.name)
    return answer
  }

  /// Puts a template.
  ///
  /// The client has begun to follow the operation before it finds out that nobody wants to wait.
  mutating func putTemplate(
    _ body: JSONValue, _ template: ImageTemplateName, waits: Bool
  ) throws(CommandError) -> Answer {
    let (request, look) = (template.request(.put, by: self, body: body), template.request(.get, by: self))
    if waits { return .template(try run(request, finalState: look)) }
    let response = answer(request)
    guard response.isSuccess else { throw CommandError(response) }
    guard let poll = response.operationURL.flatMap({ Request(.get, url: $0) }) else { return .nothing }
    if answer(poll).body?["status"].string?.equalsIgnoringCase("succeeded") == true { _ = answer(look) }
    return .nothing
  }

  /// Changes a template that is put aside; there is no other way (image-builder.md §3.3).
  mutating func edit(
    _ template: ImageTemplateName, defers: Bool,
    _ change: (inout JSONValue) throws(CommandError) -> Void
  ) throws(CommandError) -> Answer {
    guard defers else { throw .needsDeferral }
    var body = try deferredTemplate(template)
    try change(&body)
    return try put(body, as: template, defers: true)
  }

  /// A part of a template that is put aside, as it is printed.
  mutating func deferredPart(
    _ template: ImageTemplateName, defers: Bool, _ name: String
  ) throws(CommandError) -> JSONValue {
    guard defers else { throw .needsDeferral }
    return DocumentShape.named("image builder show").modelled(try deferredTemplate(template))[name]
  }
}

extension Answer {
  /// A template, or a list of them, as it is printed.
  static func template(_ document: JSONValue) -> Answer {
    .value(
      addingResourceGroup(
        document.array == nil
          ? DocumentShape.named("image builder show").shown(document)
          : DocumentShape.named("image builder list").shown(document)))
  }
}

extension Command where Context == Client {
  /// `--defer`.
  @inline(never)
  mutating func deferral() -> Key<String> {
    optionalWord("--defer", "Put the object aside instead of sending it; `update` without `--defer` sends it.")
  }
}

extension CommandError {
  static let needsDeferral = CommandError(.refused, "This command requires --defer")
}
