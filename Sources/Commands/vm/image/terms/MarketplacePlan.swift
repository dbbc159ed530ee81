import ARM
import Grammar
import JSON
import Shapes

/// What an image of the marketplace is paid by, and what its terms belong to.
struct MarketplacePlan: Sendable {
  let publisher: String
  let offer: String
  let name: String

  /// A request about the agreement to its terms.
  func request(_ method: Request.Method, _ client: Client, body: JSONValue? = nil) -> Request {
    let path =
      "\(client.subscriptionPath)/providers/Microsoft.MarketplaceOrdering/offerTypes/virtualmachine/publishers/"
      + "\(publisher)/offers/\(offer)/plans/\(name)/agreements/current"
    return Request(method, path, apiVersion: "2021-01-01", body: body)
  }

  /// The members of an agreement, in the order in which the client sends them.
  private static let members = [
    "publisher", "product", "plan", "licenseTextLink", "privacyPolicyLink", "marketplaceTermsLink", "retrieveDatetime",
    "signature", "accepted",
  ]

  /// An agreement as it is printed: every member, absent ones as null.
  static func shown(_ document: JSONValue) -> JSONValue {
    var shown: JSONObject = [:]
    for name in ["id", "name", "type", "systemData"] { shown[name] = document[name] }
    for name in members { shown[name] = document.at("properties", name) }
    return addingResourceGroup(.object(shown))
  }

  /// The agreement as it is sent back, accepted or not.
  fileprivate static func body(_ document: JSONValue, accepts: Bool) -> JSONValue {
    var properties: JSONObject = [:]
    for name in members where !document.at("properties", name).isNull {
      properties[name] = document.at("properties", name)
    }
    properties["accepted"] = .bool(accepts)
    return ["properties": .object(properties)]
  }
}

extension Client {
  /// Reads an agreement and sends it back, accepted or not.
  mutating func sign(_ plan: MarketplacePlan, accepts: Bool) throws(CommandError) -> Answer {
    let terms = try send(plan.request(.get, self))
    let body = MarketplacePlan.body(terms, accepts: accepts)
    return .value(MarketplacePlan.shown(try send(plan.request(.put, self, body: body))))
  }
}

/// The arguments that name a plan: by the URN of an image, or by its parts.
struct MarketplacePlanKeys: Sendable {
  let urn: Key<String>
  let publisher: Key<String>
  let offer: Key<String>
  let plan: Key<String>

  init(declaredIn command: inout Command<Client>) {
    urn = command.argument(
      "--urn", "The image: publisher:offer:sku:version. Nothing else is needed then.", of: String.self)
    publisher = command.argument("--publisher -p", "Who publishes the image.", of: String.self)
    offer = command.argument("--offer -f", "The offer.", of: String.self)
    plan = command.argument("--plan", "The plan.", of: String.self)
  }

  private func parts(of call: Call) -> [String] {
    [publisher, offer, plan].map { call.optional($0) ?? "" }
  }

  /// The plan that is meant.
  ///
  /// - Throws: what is missing or too much, or that the image has no terms.
  func plan(of call: Call, _ client: inout Client) throws(CommandError) -> MarketplacePlan {
    let parts = parts(of: call)
    guard let urn = call.optional(urn), !urn.isEmpty else {
      guard !parts.contains("") else {
        throw CommandError(
          .refused, "usage error: If not using --urn, all of --plan, --offer and --publisher should be provided.")
      }
      return MarketplacePlan(publisher: parts[0], offer: parts[1], name: parts[2])
    }
    guard parts.allSatisfy(\.isEmpty) else {
      throw CommandError(.refused, "usage error: If using --urn, do not use any of --plan, --offer, --publisher.")
    }
    let words = urn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 4 else {
      throw CommandError(.refused, "usage error: urn should be in the format of publisher:offer:sku:version.")
    }
    guard let name = try Self.planName(of: urn, &client) else {
      throw CommandError(.refused, "Image '\(urn)' has no terms to accept.")
    }
    return MarketplacePlan(publisher: words[0], offer: words[1], name: name)
  }

  /// The same for the command of the old name; `nil`, with a warning, for an image without terms.
  func planForOldCommand(of call: Call, _ client: inout Client) throws(CommandError) -> MarketplacePlan? {
    let parts = parts(of: call)
    let whole = "Please specify all of (--plan, --offer, --publish), or --urn"
    guard let urn = call.optional(urn), !urn.isEmpty else {
      guard !parts.contains("") else { throw CommandError(.refused, whole) }
      return MarketplacePlan(publisher: parts[0], offer: parts[1], name: parts[2])
    }
    guard parts.allSatisfy(\.isEmpty) else {
      var error = CommandError(.refused, whole)
      error.followingLines = ["Try to use --urn publisher:offer:sku:version only"]
      throw error
    }
    let words = urn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 4 else {
      throw CommandError(.refused, "--urn should be in the format of publisher:offer:sku:version")
    }
    guard let name = try Self.planName(of: urn, &client) else {
      client.warn("Image '\(urn)' has no terms to accept.")
      return nil
    }
    return MarketplacePlan(publisher: words[0], offer: words[1], name: name)
  }

  /// The plan of an image, looked up in some region; `nil` when it has none.
  private static func planName(of urn: String, _ client: inout Client) throws(CommandError) -> String? {
    let image = try ImageVersion(urn: urn, region: try client.someLocation(), &client)
    let document = DocumentShape.named("vm image show").printed(try client.send(image.request(client)))
    return document.at("plan", "name").string
  }
}
