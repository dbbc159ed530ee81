import ARM
import Grammar
import JSON
import Shapes

/// The kind of processor that an image is for.
enum ImageArchitecture: String, ArgumentChoice {
  case x64
  case arm64 = "Arm64"
}

/// What `az vm image list` looks for: parts of words, whatever the case of their letters.
struct ImageSearch: Sendable {
  let publisher: String?
  let offer: String?
  let sku: String?
  let architecture: String?
  let edgeZone: String?

  /// Whether nothing narrows it down.
  var isForAll: Bool { [publisher, offer, sku, edgeZone].allSatisfy { ($0 ?? "").isEmpty } }

  /// The images that have an alias.
  var aliases: [JSONValue] {
    ImageAlias.all.filter { alias in
      ExtensionSearch.matches(publisher, alias.publisher) && ExtensionSearch.matches(offer, alias.offer)
        && ExtensionSearch.matches(sku, alias.sku)
        && ExtensionSearch.matches(architecture, alias.architecture)
    }.map { alias in
      [
        "architecture": .string(alias.architecture), "offer": .string(alias.offer),
        "publisher": .string(alias.publisher), "sku": .string(alias.sku),
        "urn": .string("\(alias.publisher):\(alias.offer):\(alias.sku):latest"), "urnAlias": .string(alias.word),
        "version": "latest",
      ]
    }
  }

  /// The images that the service has, publisher by publisher.
  func images(of region: String, _ client: inout Client) throws(CommandError) -> [JSONValue] {
    let zone = edgeZone.map { "/edgeZones/\($0)" } ?? ""
    let path = "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(region)\(zone)/publishers"
    let publishers = names(
      try client.send(.generated(.get, path, apiVersion: Self.version(edgeZone))), like: publisher)
    var found: [JSONValue] = []
    for publisher in publishers {
      let offers = "\(path)/\(publisher)/artifacttypes/vmimage/offers"
      for offer in try look(at: offers, like: offer, &client) {
        for sku in try look(at: "\(offers)/\(offer)/skus", like: sku, &client) {
          try take("\(offers)/\(offer)/skus/\(sku)/versions", [publisher, offer, sku], into: &found, &client)
        }
      }
    }
    return found
  }

  private func take(
    _ path: String, _ words: [String], into found: inout [JSONValue], _ client: inout Client
  ) throws(CommandError) {
    let request = Request.generated(
      .get, path, apiVersion: Self.version(edgeZone),
      parameters: [.init("$expand", "properties/imageDeprecationStatus")])
    for version in try whatIsThere(request, &client).array ?? [] {
      let architecture = version.at("properties", "architecture").string ?? ""
      if let wanted = self.architecture, wanted != architecture { continue }
      let name = version["name"].string ?? ""
      let status = version.at("properties", "imageDeprecationStatus")
      var shown: JSONValue = ["architecture": .string(architecture)]
      if let edgeZone { shown["edge_zone"] = .string(edgeZone) }
      shown["imageDeprecationStatus"] = status.isNull ? "" : status
      shown["offer"] = .string(words[1])
      shown["publisher"] = .string(words[0])
      shown["sku"] = .string(words[2])
      shown["urn"] = .string((words + [edgeZone, name].compactMap { $0 }).joined(separator: ":"))
      shown["version"] = .string(name)
      found.append(shown)
    }
  }

  private func look(
    at path: String, like part: String?, _ client: inout Client
  ) throws(CommandError) -> [String] {
    names(try whatIsThere(.generated(.get, path, apiVersion: Self.oldVersion), &client), like: part)
  }

  /// The version of the interface that lists offers and SKUs, and everything in edge zones.
  static let oldVersion = "2024-07-01"

  /// The version of the interface that lists publishers and images.
  static func version(_ edgeZone: String?) -> String { edgeZone == nil ? "2024-11-01" : oldVersion }

  /// What the service answers; nothing, with a warning, for what it does not have.
  private func whatIsThere(_ request: Request, _ client: inout Client) throws(CommandError) -> JSONValue {
    let response = client.answer(request)
    guard response.isSuccess else {
      let error = CommandError(response)
      guard response.status == 404 else { throw error }
      client.warn(error.message)
      return .null
    }
    return response.body ?? .null
  }

  private func names(_ list: JSONValue, like part: String?) -> [String] {
    (list.array ?? []).compactMap(\.["name"].string).filter { ExtensionSearch.matches(part, $0) }
  }
}

/// Which version of an image is meant: by its URN, or by its parts.
struct PublishedImageKeys: Sendable {
  let urn: Key<String>
  let publisher: Key<String>
  let offer: Key<String>
  let sku: Key<String>
  let version: Key<String>

  init(declaredIn command: inout Command<Client>) {
    urn = command.argument("--urn", "publisher:offer:sku:version.", of: String.self)
    publisher = command.argument("--publisher -p", "Who publishes it.", of: String.self)
    offer = command.argument("--offer -f", "The offer.", of: String.self)
    sku = command.argument("--sku -s", "The SKU.", of: String.self)
    version = command.argument("--version", "The version.", of: String.self)
  }

  func image(
    _ call: Call, edgeZone: String?, in region: String, _ client: inout Client
  ) throws(CommandError) -> ImageVersion {
    let parts = [call.optional(publisher), call.optional(offer), call.optional(sku), call.optional(version)]
    let whole = "Please specify all of (--publisher, --offer, --sku, --version), or --urn"
    guard let urn = call.optional(urn), !urn.isEmpty else {
      let words = parts.compactMap { $0 }
      guard words.count == 4, !words.contains("") else { throw CommandError(.refused, whole) }
      return ImageVersion(
        region: region, publisher: words[0], offer: words[1], sku: words[2], version: words[3],
        edgeZone: edgeZone)
    }
    guard (parts + [edgeZone]).allSatisfy({ ($0 ?? "").isEmpty }) else {
      var error = CommandError(.refused, whole)
      error.followingLines = [
        "Try to use --urn publisher:offer:sku:version or --urn publisher:offer:sku:edge_zone:version"
      ]
      throw error
    }
    return try ImageVersion(urn: urn, region: region, &client)
  }
}

/// One version of an image in a region.
struct ImageVersion: Sendable {
  let region: String
  let publisher: String
  let offer: String
  let sku: String
  let version: String
  let edgeZone: String?

  init(
    region: String, publisher: String, offer: String, sku: String, version: String, edgeZone: String?
  ) {
    self.region = region
    self.publisher = publisher
    self.offer = offer
    self.sku = sku
    self.version = version
    self.edgeZone = edgeZone
  }

  /// Reads an URN; for `latest`, asks the service which version that is.
  init(urn: String, region: String, _ client: inout Client) throws(CommandError) {
    let words = urn.split(separator: ":", omittingEmptySubsequences: false).map(String.init)
    guard words.count == 4 || words.count == 5, let last = words.last else {
      throw CommandError(
        .refused,
        "--urn should be in the format of publisher:offer:sku:version or publisher:offer:sku:edge_zone:version")
    }
    var version = last
    if version.equalsIgnoringCase("latest") {
      let latest = ImageVersion(
        region: region, publisher: words[0], offer: words[1], sku: words[2], version: "", edgeZone: nil)
      let newest = try client.send(
        .generated(
          .get, latest.versions(client), apiVersion: "2024-11-01",
          parameters: [.init("$expand", "properties"), .init("$orderby", "name desc"), .init("$top", "1")]))
      guard let name = newest[0]["name"].string else {
        throw CommandError(
          .refused, "Can't resolve the version of '\(words[0]):\(words[1]):\(words[2])'")
      }
      version = name
    }
    self.init(
      region: region, publisher: words[0], offer: words[1], sku: words[2], version: version,
      edgeZone: words.count == 5 ? words[3] : nil)
  }

  func request(_ client: Client) -> Request {
    .generated(.get, "\(versions(client))/\(version)", apiVersion: ImageSearch.version(edgeZone))
  }

  private func versions(_ client: Client) -> String {
    let zone = edgeZone.map { "/edgeZones/\($0)" } ?? ""
    return "\(client.subscriptionPath)/providers/Microsoft.Compute/locations/\(region)\(zone)/publishers/\(publisher)"
      + "/artifacttypes/vmimage/offers/\(offer)/skus/\(sku)/versions"
  }
}

extension Client {
  /// The region that is given, or some region.
  mutating func imageRegion(_ word: String?) throws(CommandError) -> String {
    guard let word, !word.isEmpty else { return try someLocation() }
    return try location(word)
  }

  /// The path of the publishers of a region, or of an edge zone.
  mutating func imagesPath(
    of call: Call, _ location: Key<String>, _ edgeZone: Key<String>
  ) throws(CommandError) -> String {
    let region: String = try self.location(try call.required(location))
    let zone = call.optional(edgeZone).map { "/edgeZones/\($0)" } ?? ""
    return "\(subscriptionPath)/providers/Microsoft.Compute/locations/\(region)\(zone)/publishers"
  }
}
