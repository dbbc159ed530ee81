import ARM
import Grammar
import JSON
import Shapes

extension ImageBuilderGroup {
  /// `az image builder create`: from a file, or from options (image-builder.md §3.1, §3.2).
  static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder create", "Create an image template.")
    command.describe(
      "A template says from which image a build starts, what is done to it, and where the result goes. It is built with `az image builder run`."
    )
    command.ignore("--cmd --__SOURCE_DICT --__SCRIPTS_LIST --__DESTINATIONS_LISTS")
    let target = ImageTemplateTarget(declaredIn: &command)
    let keys = ImageTemplateKeys(declaredIn: &command)
    let noWait = command.noWait()
    let defers = command.deferral()
    command.example(
      "Create a template from a file.",
      "az image builder create -g MyGroup -n MyTemplate --image-template template.json")
    command.example(
      "Create a template that makes versions of a gallery image.",
      "az image builder create -g MyGroup -n MyTemplate --image-source Ubuntu2204 --identity MyIdentity --scripts https://example.com/setup.sh --shared-image-destinations MyGallery/MyImage=westeurope"
    )
    command.run { (call, client) throws(CommandError) in
      let template = try target.template(of: call)
      if let path = call.optional(keys.file) {
        client.warn("You are using --image-template. All other parameters will be ignored.")
        let body = try ImageTemplateFile.body(path, client)
        return try client.putTemplate(body, template, waits: !call.isSet(noWait))
      }
      let body = try ImageTemplateRequest(keys, of: call, template, &client).body(client)
      return try client.put(
        body, as: template, defers: call.isGiven(defers), waits: !call.isSet(noWait))
    }
    return command
  }
}

/// The options of `image builder create` from `--location` to `--validator`, in the order in which `az` declares them.
struct ImageTemplateKeys: Sendable {
  let location: Key<String>
  let timeout: Key<Int>
  let tags: Key<JSONObject>
  let source: Key<String>
  let scripts: Key<[String]>
  let checksum: Key<String>
  let images: Key<[String]>
  let definitions: Key<[String]>
  let file: Key<String>
  let identity: Key<[String]>
  let size: Key<String>
  let diskSize: Key<Int>
  let network: Key<String>
  let subnet: Key<String>
  let proxySize: Key<String>
  let machineIdentities: Key<[String]>
  let staging: Key<String>
  let validators: Key<[String]>

  init(declaredIn command: inout Command<Client>) {
    location = command.location()
    timeout = command.argument(
      "--build-timeout", "How many minutes a build may take: 0 for four hours, or 6 to 960.", of: Int.self)
    tags = command.resourceTags()
    source = command.argument(
      "--image-source -i", "The image to start from: a URN, an alias or an id.", of: String.self,
      group: "Image Source", completer: "image")
    scripts = command.argument(
      "--scripts", "Addresses of scripts, with spaces between.", of: [String].self, group: "Customizer")
    checksum = command.argument(
      "--checksum", "The SHA-256 of an ISO image.", of: String.self, group: "Image Source")
    images = command.argument(
      "--managed-image-destinations", "Managed images to make: words IMAGE=REGION.", of: [String].self,
      group: "Output")
    definitions = command.argument(
      "--shared-image-destinations", "Gallery images to make versions of: words GALLERY/DEFINITION=REGION,REGION.",
      of: [String].self, group: "Output")
    file = command.path("--image-template", "A file with the whole template.")
    identity = command.argument(
      "--identity", "The identity that builds, by name or id.", of: [String].self)
    size = command.argument("--vm-size", "The size of the build machine.", of: String.self)
    diskSize = command.argument("--os-disk-size", "The size of its OS disk in GB.", of: Int.self)
    network = command.argument("--vnet", "The network that it is in.", of: String.self)
    subnet = command.argument("--subnet", "The subnet that it is in, by name or id.", of: String.self)
    proxySize = command.argument("--proxy-vm-size", "The size of the proxy machine.", of: String.self)
    machineIdentities = command.argument(
      "--build-vm-identities", "Ids of identities that the build machine has.", of: [String].self)
    staging = command.argument(
      "--staging-resource-group", "The id of the group in which it is built.", of: String.self)
    validators = command.argument(
      "--validator", "Kinds of validators: Shell, PowerShell, File.", of: [String].self)
  }
}

/// A template in a file.
enum ImageTemplateFile {
  /// The body that the client sends for it: only what the client knows.
  static func body(_ path: String, _ client: Client) throws(CommandError) -> JSONValue {
    guard let bytes = client.readFile(path) else {
      throw CommandError(
        .refused, "NoneType: None\n\nusage error: --image-template is not a correct local path or URL")
    }
    guard let document = try? JSONParser.parse(bytes) else {
      throw CommandError(
        .refused, "NoneType: None\n\nusage error: Content of --image-template is not a valid JSON string")
    }
    var wire: JSONObject = ["properties": document["properties"].object == nil ? [:] : document["properties"]]
    for member in ["location", "tags", "identity"] where !document[member].isNull { wire[member] = document[member] }
    var body = try Client.templateBody(DocumentShape.named("image builder create").heldModel(.object(wire)))
    // The model knows these for itself alone.
    for member in ["stagingResourceGroup", "validate"] where !document[member].isNull {
      if body.at("properties", member).isNull { body.set(document[member], at: ["properties", member]) }
    }
    return body
  }
}
