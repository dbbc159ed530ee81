import ARM
package import Grammar
import JSON

/// `az image builder output`.
package enum ImageBuilderOutputGroup {
  private enum Scheme: String, ArgumentChoice {
    case latest = "Latest"
    case source = "Source"
  }

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image builder output", "Manage where the image of a template goes.",
      verbs: [("add", { add() }), ("clear", { clear() }), ("remove", { remove() })],
      subgroups: [("versioning", { versioning() })])
  }

  private static func versioning() -> CommandGroup<Client> {
    CommandGroup(
      "image builder output versioning", "Manage the numbers of the versions that a template makes.",
      verbs: [("remove", { removeVersioning() }), ("set", { setVersioning() }), ("show", { showVersioning() })])
  }

  private static let list = ["properties", "distribute"]

  // MARK: - Outputs

  /// `az image builder output add`.
  private static func add() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder output add", "Have an image go to one more place.")
    command.ignore("--cmd --__LOCATION")
    let target = ImageTemplateTarget(declaredIn: &command)
    let keys = OutputKeys(declaredIn: &command)
    let defers = command.deferral()
    command.example(
      "Make a version of a gallery image.",
      "az image builder output add -g MyGroup -n MyTemplate --gallery-name MyGallery --gallery-image-definition MyImage --gallery-replication-regions westeurope --defer"
    )
    command.run { (call, client) throws(CommandError) in
      let template = try target.template(of: call)
      let output = try keys.output(of: call, group: template.group, &client)
      let name = output["runOutputName"].string ?? ""
      return try client.edit(template, defers: call.isGiven(defers)) { body throws(CommandError) in
        let outputs = body.at("properties", "distribute").array ?? []
        guard !outputs.contains(where: { $0["runOutputName"].string == name }) else {
          throw CommandError(
            .refused,
            "Output with output name \(name.asciiLowercased) already exists in image template \(template.name).")
        }
        body.set(.array(outputs + [output]), at: list)
      }
    }
    return command
  }

  /// The options of `output add`, in the order in which `az` declares them.
  private struct OutputKeys: Sendable {
    let name: Key<String>
    let definition: Key<String>
    let regions: Key<[String]>
    let gallery: Key<String>
    let image: Key<String>
    let imageLocation: Key<String>
    let isFile: Flag
    let address: Key<String>
    let tags: Key<JSONObject>
    let scheme: Key<Scheme>

    init(declaredIn command: inout Command<Client>) {
      let shared = "Shared Image Gallery" as StaticString
      gallery = command.argument(
        "--gallery-name", "The gallery, when its image is named and not given by id.", of: String.self, group: shared)
      name = command.argument("--output-name", "The name of the output.", of: String.self)
      isFile = command.flag("--is-vhd", "Make a VHD file.", group: "VHD")
      address = command.argument("--vhd-uri", "Where the file is to be.", of: String.self, group: "VHD")
      tags = command.argument(
        "--artifact-tags", "Tags of what is made: words KEY[=VALUE] with spaces between.", of: JSONObject.self)
      definition = command.argument(
        "--gallery-image-definition", "The name or id of the image definition.", of: String.self, group: shared)
      regions = command.argument(
        "--gallery-replication-regions", "Where the version is to be.", of: [String].self, group: shared)
      let managed = "Managed Image" as StaticString
      image = command.argument(
        "--managed-image", "The name or id of the managed image.", of: String.self, group: managed)
      imageLocation = command.argument(
        "--managed-image-location", "Where the managed image is to be.", of: String.self, group: managed)
      scheme = command.argument("--versioning", "How versions are numbered.", of: Scheme.self)
    }

    func output(of call: Call, group: String, _ client: inout Client) throws(CommandError) -> JSONValue {
      func given(_ key: Key<String>) -> String? { call.optional(key).flatMap { $0.isEmpty ? nil : $0 } }
      let (image, definition, isFile) = (given(image), given(definition), call.isSet(isFile))
      let count = [image != nil, definition != nil, isFile].count { $0 }
      guard count == 1 else {
        throw CommandError(
          .refused, "Usage error: must supply exactly one destination type to add. Supplied \(count)")
      }
      let imageID = image.map { client.id(of: $0, type: "Microsoft.Compute/images", group: group) }
      let definitionID = try definition.map { word throws(CommandError) in try id(word, given(gallery), group, client) }
      if isFile, given(name) == nil {
        throw CommandError(
          .refused, "Usage error: If --is-vhd is used, a run output name must be provided via --output-name.")
      }
      let known = try KnownLocations(&client)
      let place = try given(imageLocation).map { word throws(CommandError) in try known.checked(word) }
      let places = try call.optional(regions)?.map { word throws(CommandError) in try known.checked(word) }
      let fallback =
        place == nil && places?.isEmpty ?? true ? try client.location(nil, ofGroup: group) : JSONValue.null
      var output = JSONObject()
      if let imageID {
        output["type"] = "ManagedImage"
        output["runOutputName"] = .string(given(name) ?? ResourceID(imageID)?.name ?? "")
        output["imageId"] = .string(imageID)
        output["location"] = place.map { .string($0) } ?? fallback
      } else if let definitionID {
        output["type"] = "SharedImage"
        output["runOutputName"] = .string(given(name) ?? ResourceID(definitionID)?.names.dropFirst().first ?? "")
        output["galleryImageId"] = .string(definitionID)
        output["replicationRegions"] = .array(places?.map { .string($0) } ?? [fallback])
        output["excludeFromLatest"] = false
        if let scheme = call.optional(scheme) { output["versioning"] = ["scheme": .string(scheme.rawValue)] }
      } else {
        output["type"] = "VHD"
        output["runOutputName"] = given(name).map { .string($0) }
        if let address = call.optional(address) { output["uri"] = .string(address) }
      }
      output["artifactTags"] = .object(call.optional(tags) ?? [:])
      return .object(output)
    }

    private func id(
      _ word: String, _ gallery: String?, _ group: String, _ client: Client
    ) throws(CommandError) -> String {
      if Client.parsedID(word) != nil { return word }
      guard let gallery else {
        throw CommandError(.refused, "Usage error: gallery image definition is a name and not an ID.")
      }
      return client.path(group: group, "Microsoft.Compute/galleries/\(gallery)/images/\(word)")
    }
  }

  /// `az image builder output remove`.
  private static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder output remove", "Have an image go to one place less.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let name = command.argument("--output-name", "The name of the output.", of: String.self, required: true)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(name)
      return try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
        let outputs = body.at("properties", "distribute").array ?? []
        guard !outputs.isEmpty else { throw CommandError(.refused, "No outputs to remove.") }
        let kept = outputs.filter { $0["runOutputName"].string?.equalsIgnoringCase(name) != true }
        guard kept.count < outputs.count else { throw noOutput(name) }
        body.set(.array(kept), at: list)
      }
    }
    return command
  }

  /// `az image builder output clear`.
  private static func clear() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder output clear", "Have an image go nowhere.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
        guard body.at("properties", "distribute").array?.isEmpty == false else {
          throw CommandError(.refused, "No outputs to remove.")
        }
        body.set([], at: list)
      }
    }
    return command
  }

  private static func noOutput(_ name: String) -> CommandError {
    CommandError(.refused, "Output with output name \(name) not in image template distribute list.")
  }

  // MARK: - Versioning

  /// `az image builder output versioning set`.
  private static func setVersioning() -> Command<Client> {
    var command = Command<Client>(
      .classic, "image builder output versioning set", "Say how the versions of an output are numbered.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let name = command.argument("--output-name", "The name of the output.", of: String.self, required: true)
    let scheme = command.argument(
      "--scheme", "After the highest version there is, or after the source's.", of: Scheme.self, required: true)
    let major = command.argument("--major", "The major number that versions have.", of: Int.self)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      var versioning: JSONObject = ["scheme": .string(try call.required(scheme).rawValue)]
      if let major = call.optional(major), try call.required(scheme) == .latest {
        versioning["major"] = .integer(major)
      }
      return try change(call, target, defers, try call.required(name), .object(versioning), &client)
    }
    return command
  }

  /// `az image builder output versioning remove`.
  private static func removeVersioning() -> Command<Client> {
    var command = Command<Client>(
      .classic, "image builder output versioning remove", "Have the versions of an output numbered as usual.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let name = command.argument("--output-name", "The name of the output.", of: String.self, required: true)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      try change(call, target, defers, try call.required(name), nil, &client)
    }
    return command
  }

  private static func change(
    _ call: Call, _ target: ImageTemplateTarget, _ defers: Key<String>, _ name: String, _ versioning: JSONValue?,
    _ client: inout Client
  ) throws(CommandError) -> Answer {
    try client.edit(target.template(of: call), defers: call.isGiven(defers)) { body throws(CommandError) in
      var outputs = body.at("properties", "distribute").array ?? []
      let place = outputs.firstIndex { $0["runOutputName"].string?.equalsIgnoringCase(name) == true }
      guard let place else { throw noOutput(name) }
      if let versioning { outputs[place]["versioning"] = versioning } else { outputs[place].remove(at: ["versioning"]) }
      body.set(.array(outputs), at: list)
    }
  }

  /// `az image builder output versioning show`.
  private static func showVersioning() -> Command<Client> {
    var command = Command<Client>(
      .classic, "image builder output versioning show", "Show how the versions of an output are numbered.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let name = command.argument("--output-name", "The name of the output.", of: String.self, required: true)
    let defers = command.deferral()
    command.exampleOfRequired()
    command.run { (call, client) throws(CommandError) in
      let name = try call.required(name)
      let outputs =
        try client.deferredPart(
          target.template(of: call), defers: call.isGiven(defers), "distribute"
        ).array ?? []
      guard let output = outputs.first(where: { $0["runOutputName"].string?.equalsIgnoringCase(name) == true }) else {
        throw noOutput(name)
      }
      return .value(output["versioning"])
    }
    return command
  }
}

/// The regions of the subscription, as the client asks for them to check those that the user names.
struct KnownLocations {
  private let names: [String]
  private let displayNames: [String]

  init(_ client: inout Client) throws(CommandError) {
    let answer = try client.validationLook("\(client.subscriptionPath)/locations", apiVersion: "2022-12-01")
    let locations = answer["value"].array ?? []
    names = locations.compactMap { $0["name"].string }
    displayNames = locations.compactMap { $0["displayName"].string }
  }

  /// The region that a word names.
  ///
  /// A display name is found and then not known all the same: so it is in `az`.
  func checked(_ word: String) throws(CommandError) -> String {
    let name = word.contains(" ") ? displayNames.first { $0.equalsIgnoringCase(word) } ?? word : word
    guard names.contains(where: { $0.equalsIgnoringCase(name) }) else {
      throw CommandError(
        .refused,
        "Location \(name) is not a valid subscription location. Use one from `az account list-locations`.")
    }
    return name
  }
}
