import ARM
package import Grammar
import JSON
import Shapes

extension GalleryImageDefinitionGroup {
  private enum OSType: String, ArgumentChoice {
    case windows = "Windows"
    case linux = "Linux"
  }
  private enum OSState: String, ArgumentChoice {
    case generalized = "Generalized"
    case specialized = "Specialized"
  }
  private enum Generation: String, ArgumentChoice {
    case first = "V1"
    case second = "V2"
  }
  private enum Architecture: String, ArgumentChoice {
    case x64
    case arm64 = "Arm64"
  }

  /// `az sig image-definition create`: describes an image whose versions follow (gallery.md §3.1).
  package static func create() -> Command<Client> {
    var command = Command<Client>(.classic, "sig image-definition create", "Create an image definition in a gallery.")
    let target = GalleryTarget(declaredIn: &command)
    command.member(
      "--os-type", "What runs on machines made from it.", of: OSType.self, at: "properties.osType", required: true)
    command.member(
      "--publisher -p", "Who makes the image.", of: String.self, at: "properties.identifier.publisher", required: true)
    command.member(
      "--offer -f", "What it is called.", of: String.self, at: "properties.identifier.offer", required: true)
    command.member("--sku -s", "Which kind it is.", of: String.self, at: "properties.identifier.sku", required: true)
    command.member(
      "--os-state", "Whether its machines have names and users of their own.", of: OSState.self,
      at: "properties.osState", default: "Generalized")
    let endOfLife = command.argument("--end-of-life-date", "When it is no longer looked after.", of: String.self)
    let privacy = command.argument("--privacy-statement-uri", "Where the privacy statement is.", of: String.self)
    let notes = command.argument("--release-note-uri", "Where the release notes are.", of: String.self)
    command.member("--eula", "The licence.", of: String.self, at: "properties.eula")
    let description = command.argument("--description", "What it is good for.", of: String.self)
    let location = command.location()
    let recommended: StaticString = "Recommendation"
    command.member(
      "--minimum-cpu-core", "The least cores.", of: Int.self, at: "properties.recommended.vCPUs.min", group: recommended
    )
    command.member(
      "--maximum-cpu-core", "The most cores.", of: Int.self, at: "properties.recommended.vCPUs.max", group: recommended)
    command.member(
      "--minimum-memory", "The least memory in MB.", of: Int.self, at: "properties.recommended.memory.min",
      group: recommended)
    command.member(
      "--maximum-memory", "The most memory in MB.", of: Int.self, at: "properties.recommended.memory.max",
      group: recommended)
    let disks = command.list(
      "--disallowed-disk-types", "Kinds of disks that it is not for, with spaces between.", of: String.self)
    command.member(
      "--plan-name", "The name of the purchase plan.", of: String.self, at: "properties.purchasePlan.name",
      group: "Purchase plan")
    command.member(
      "--plan-publisher", "The publisher of the purchase plan.", of: String.self,
      at: "properties.purchasePlan.publisher", group: "Purchase plan")
    command.member(
      "--plan-product", "The product of the purchase plan.", of: String.self, at: "properties.purchasePlan.product",
      group: "Purchase plan")
    let tags = command.resourceTags()
    let generation = command.member(
      "--hyper-v-generation", "The generation of the virtual machine.", of: Generation.self,
      at: "properties.hyperVGeneration", default: "V2")
    let features = command.argument(
      "--features", "What its machines can do: words KEY=VALUE in one text.", of: String.self)
    command.member("--architecture", "The processor.", of: Architecture.self, at: "properties.architecture")
    command.example(
      "Create a definition for a hardened image.",
      "az sig image-definition create -g MyGroup --gallery-name MyGallery --gallery-image-definition MyImage --publisher me --offer ubuntu --sku hardened --os-type Linux"
    )
    command.run { (call, client) throws(CommandError) in
      client.warn(
        "Starting Build (May) 2024, \"az sig image-definition create\" command will use the new default values Hyper-V "
          + "Generation: V2 and SecurityType: TrustedLaunchSupported.")
      // The client takes these three and does not send them.
      _ = (call.optional(privacy), call.optional(notes), call.optional(description))
      var body: JSONValue = [
        "location": try client.location(call.optional(location), ofGroup: call.required(target.group)),
        "tags": .object(call.optional(tags) ?? [:]),
      ]
      call.apply(to: &body)
      if let date = GalleryDate.completed(call.optional(endOfLife)), !date.isEmpty {
        guard let time = requestTime(date) else { throw Self.badDate(date) }
        body.set(.string(time), at: ["properties", "endOfLifeDate"])
      }
      let types = call.optional(disks).map { JSONValue.array($0.map { .string($0) }) }
      body.set(types.map { ["diskTypes": $0] } ?? [:], at: ["properties", "disallowed"])
      if let list = try self.features(
        call.optional(features), isSecond: call.optional(generation) == .second, &client)
      {
        body.set(.array(list), at: ["properties", "features"])
      }
      let result = try client.operate(
        .generated(.put, target.path(of: call, client), apiVersion: "2021-10-01", body: body), waits: true)
      return .shown(result, as: .named("sig image-definition create"))
    }
    return command
  }

  private static func badDate(_ text: String) -> CommandError {
    CommandError(
      .refused,
      "InvalidArgumentValue: --end-of-life-date: Unable to parse: '\(text)'. Expected format: Format: date (yyyy-mm-dd) time "
        + "(hh:mm:ss.xxxxxx) timezone (+/-hh:mm)")
  }

  /// `features` as sent; `nil` when there are none to send.
  private static func features(
    _ words: String?, isSecond: Bool, _ client: inout Client
  ) throws(CommandError) -> [JSONValue]? {
    let trusted: JSONValue = ["name": "SecurityType", "value": "TrustedLaunchSupported"]
    guard let words, !words.isEmpty else { return words == nil && isSecond ? [trusted] : nil }
    var list: [JSONValue] = []
    var saysSecurityType = false
    for word in words.split(whereSeparator: \.isWhitespace) {
      let sides = word.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
      guard sides.count == 2 else {
        throw CommandError(.refused, "usage error: --features KEY=VALUE [KEY=VALUE ...]")
      }
      if sides[0] == "SecurityType" { saysSecurityType = true }
      if sides[0] == "SecurityType", sides[1] == "Standard" {
        client.warn(SecurityChoices.hint)
        continue
      }
      list.append(["name": .string(sides[0]), "value": .string(sides[1])])
    }
    if !saysSecurityType, isSecond { list.append(trusted) }
    return list
  }
}
