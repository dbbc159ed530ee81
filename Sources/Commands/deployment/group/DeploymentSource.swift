import ARM
import Grammar
import JSON
import Templates

/// The arguments that say what is deployed.
struct DeploymentSourceKeys: Sendable {
  let group: Key<String>
  let file: Key<String>
  let address: Key<String>
  let parameters: Key<[[String]]>
  /// `nil` where a fixed name is used.
  let name: Key<String>?
  let mode: Key<DeploymentMode>
  var noPrompt: Key<Bool>?
  var specification: Key<String>?
  var query: Key<String>?
  var level: Key<ValidationLevel>?
}

enum DeploymentMode: String, ArgumentChoice {
  case incremental = "Incremental"
  case complete = "Complete"
}

enum ValidationLevel: String, ArgumentChoice {
  case template = "Template"
  case provider = "Provider"
  case providerWithoutRights = "ProviderNoRbac"
}

extension Command where Context == Client {
  /// Declares the first of the arguments, which all commands with a template have in the same order.
  @inline(never)
  mutating func deploymentSource() -> DeploymentSourceKeys {
    let group = resourceGroupWithoutID(required: true)
    let file = path("--template-file -f", "The template: a file with JSON, comments allowed.")
    let address = argument("--template-uri -u", "The address of the template.", of: String.self)
    let parameters = templateParameters()
    let name = argument(
      "--name -n", "The name of the deployment; that of the template's file if it is not given.", of: String.self)
    let mode = templateMode()
    return DeploymentSourceKeys(
      group: group, file: file, address: address, parameters: parameters, name: name, mode: mode)
  }

  @inline(never)
  mutating func templateParameters() -> Key<[[String]]> {
    appended(
      "--parameters -p",
      "Values of the template's parameters: words KEY=VALUE, files with parameters, or JSON. Later ones win.")
  }

  @inline(never)
  mutating func templateMode() -> Key<DeploymentMode> {
    argument(
      "--mode", "Whether what the template does not have is left alone, or deleted.", of: DeploymentMode.self,
      default: "Incremental")
  }

  @inline(never)
  mutating func neverPrompts() -> Key<Bool> {
    argument("--no-prompt", "Ask for no parameters that are missing.", of: Bool.self, default: "false")
  }

  @inline(never)
  mutating func templateSpecification() -> Key<String> {
    argument("--template-spec -s", "The id of a version of a template spec.", of: String.self)
  }

  @inline(never)
  mutating func templateQuery() -> Key<String> {
    argument("--query-string -q", "What follows the address of the template, such as a token.", of: String.self)
  }

  @inline(never)
  mutating func validationLevel() -> Key<ValidationLevel> {
    argument("--validation-level", "How far the deployment is looked at beforehand.", of: ValidationLevel.self)
  }
}

/// What is deployed, read and put into the form of a request.
struct DeploymentSource {
  let path: String
  /// `parameters`, `mode` and more; the template comes last.
  private(set) var properties: JSONObject
  private let template: JSONValue
  private let text: [UInt8]

  /// Reads template and parameters.
  ///
  /// - Throws: az's complaint about what cannot be read or does not fit (platform.md §9.3).
  init(_ keys: DeploymentSourceKeys, of call: Call, _ client: inout Client) throws(CommandError) {
    func given(_ key: Key<String>?) -> String? { key.flatMap { call.optional($0) }.flatMap { $0.isEmpty ? nil : $0 } }
    let file = given(keys.file)
    let address = given(keys.address)
    let specification = given(keys.specification)
    // Of the old commands the one that makes a name from the template looks.
    if file != nil, address != nil, keys.specification != nil || keys.name != nil && given(keys.name) == nil {
      throw CommandError(
        .refused, "incorrect usage: Choose only one of --template-file FILE | --template-uri URI")
    }
    // The old commands cannot be asked for template specs, and break down without a template: those that make a name from
    // it earlier than the others.
    if keys.specification == nil, file == nil, address == nil {
      var error =
        keys.name == nil || given(keys.name) != nil
        ? CommandError(.refused, "expected str, bytes or os.PathLike object, not NoneType")
        : CommandError(.usage, "'Namespace' object has no attribute 'template_spec'")
      error.hint = "Say what is deployed: --template-file FILE."
      throw error
    }
    let name =
      keys.name == nil
      ? "deployment_dry_run"
      : try Self.name(given(keys.name), file: file, address: address, specification: specification, client)
    path = client.deploymentPath(group: try call.required(keys.group), name)
    let words = call.optional(keys.parameters) ?? []
    let hasBicepParameters = words.joined().contains { $0.asciiLowercased.hasSuffix(".bicepparam") }
    guard file != nil || address != nil || specification != nil || hasBicepParameters else {
      throw CommandError(
        .refused,
        "Please enter one of the following: template file, template spec, template url, or Bicep parameters file.")
    }
    if given(keys.query) != nil, address == nil {
      throw CommandError(.refused, "please provide --template-uri if --query-string is specified")
    }
    if let address { throw CommandError(.refused, "Unable to retrieve url \(address)") }
    if let specification {
      let provider = client.answer(
        Request(.get, "\(client.subscriptionPath)/providers/Microsoft.Resources", apiVersion: ProviderGroup.version))
      throw provider.isSuccess ? .noTemplateSpecification(specification) : Client.verbatim(provider)
    }
    guard !hasBicepParameters, let file, !file.asciiLowercased.hasSuffix(".bicep") else { throw .noBicep }
    guard let bytes = client.readFile(file) else {
      throw CommandError(.refused, "[Errno 2] No such file or directory: \(file.pythonRepresentation)")
    }
    text = bytes
    template = try Self.parsed(bytes, file)
    guard template.object != nil else {
      throw CommandError(.refused, "'\(template.array == nil ? "str" : "list")' object has no attribute 'get'")
    }
    let declared = template["parameters"].object ?? JSONObject()
    var parameters = DeploymentParameters(declared, of: template)
    for word in words.joined() { try parameters.add(word, &client) }
    try parameters.checkWhole(neverPrompts: keys.noPrompt.flatMap { call.optional($0) } ?? false, &client)
    properties = [
      "parameters": .object(parameters.values), "mode": .string((call.optional(keys.mode) ?? .incremental).rawValue),
    ]
    if let level = keys.level.flatMap({ call.optional($0) }) { properties["validationLevel"] = .string(level.rawValue) }
  }

  /// Adds a property of the request.
  mutating func set(_ name: String, _ value: JSONValue) { properties[name] = value }

  /// The request that uses the template.
  func request(_ method: Request.Method, _ action: String = "") -> Request {
    var properties = properties
    properties["template"] = template
    var request = Request(
      method, path + action, apiVersion: DeploymentGroup.version, body: ["properties": .object(properties)])
    request.templateText = text
    return request
  }

  // MARK: - Reading

  /// The name of a deployment that has none: that of the file without its ending.
  private static func name(
    _ name: String?, file: String?, address: String?, specification: String?, _ client: Client
  ) throws(CommandError) -> String {
    if let name { return name }
    var source: String?
    if let file, client.readFile(file) != nil { source = file }
    if let address, address.contains("://") {
      source = address.split(separator: "?", omittingEmptySubsequences: false).first.map(String.init)
    }
    if let specification {
      guard Client.parsedID(specification) != nil else {
        throw CommandError(.refused, "--template-spec is not a valid resource ID.")
      }
      source = ResourceID(trusted: specification).name
    }
    guard let source else { return "deployment1" }
    let base = source.utf8.split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false).last ?? "".utf8[...]
    // An ending begins with the last dot that is not at the beginning.
    guard let dot = base.lastIndex(of: UInt8(ascii: ".")), !base[..<dot].allSatisfy({ $0 == UInt8(ascii: ".") }) else {
      return String(Substring(base))
    }
    return String(Substring(base[..<dot]))
  }

  /// Reads JSON with comments.
  ///
  /// - Throws: az's complaint, which says nothing of the place, with the place as a hint.
  static func parsed(_ bytes: [UInt8], _ file: String) throws(CommandError) -> JSONValue {
    do throws(JSONError) {
      return try TemplateText.parse(bytes)
    } catch {
      throw CommandError(
        .refused, "Failed to parse '\(file)', please check whether it is a valid JSON format",
        hint: "\(file): \(error.description)")
    }
  }
}

extension CommandError {
  /// What az says without the compiler of Bicep, which it tries to fetch (measured).
  static let noBicep = CommandError(
    .refused,
    "Error while attempting to retrieve the latest Bicep version: 404 Client Error: Not Found for url: "
      + "https://aka.ms/BicepLatestRelease.",
    hint: "azsim compiles no Bicep: run 'bicep build FILE.bicep' elsewhere and deploy the JSON that it writes.")

  static func noTemplateSpecification(_ id: String) -> CommandError {
    CommandError(
      ServiceError(
        404, "TemplateSpecNotFound",
        "The template spec '\(ResourceID(trusted: id).name)' could not be found: azsim has none."))
  }
}
