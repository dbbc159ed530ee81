import ARM
import JSON
import World

/// Requests about published images: what is offered, and `locations/L/publishers/P/artifacttypes/vmimage/offers/O/skus/S/versions[/V]`.
enum PlatformImageRequests {
  static func answer(_ call: ServiceCall, in world: World) throws(ServiceError) -> Response {
    let words = call.target.words
    if call.method == .get, let names = names(words) { return Response(200, .array(listed(names, call, words[1]))) }
    guard call.method == .get, words.count >= 11, words[2].equalsIgnoringCase("publishers"),
      words[4].equalsIgnoringCase("artifacttypes"), words[6].equalsIgnoringCase("offers"),
      words[8].equalsIgnoringCase("skus"), words[10].equalsIgnoringCase("versions")
    else { throw .noSuchType(call.target) }
    let location = Region.named(words[1])?.name ?? words[1]
    let version = words.count > 11 ? words[11] : "latest"
    guard
      let reference = ImageReference(
        [
          "publisher": .string(words[3]), "offer": .string(words[7]), "sku": .string(words[9]),
          "version": .string(version),
        ]),
      let image = PlatformImage.named(publisher: words[3], offer: words[7], sku: words[9])
    else {
      throw .artifactNotFound(words, in: location)
    }
    let exact = try world.exactVersion(of: reference, in: location)
    let document = document(image, exact, location, in: world)
    return Response(200, words.count > 11 ? document : [document])
  }

  /// The names of a publisher's offers, or of an offer's SKUs; `nil` when neither is asked for.
  private static func names(_ words: [String]) -> [String]? {
    guard words.count == 7 || words.count == 9, words[2].equalsIgnoringCase("publishers"),
      words[5].equalsIgnoringCase("vmimage"), words[6].equalsIgnoringCase("offers")
    else { return nil }
    let images = PlatformImage.all.filter { image in
      image.publisher.equalsIgnoringCase(words[3]) && (words.count == 7 || image.offer.equalsIgnoringCase(words[7]))
    }
    return images.reduce(into: []) { names, image in
      let name = words.count == 7 ? image.offer : image.sku
      if !names.contains(name) { names.append(name) }
    }
  }

  private static func listed(_ names: [String], _ call: ServiceCall, _ location: String) -> [JSONValue] {
    names.map { ["id": .string("\(call.request.path)/\($0)"), "name": .string($0), "location": .string(location)] }
  }

  private static func document(
    _ image: PlatformImage, _ version: String, _ location: String, in world: World
  ) -> JSONValue {
    let path =
      "/Subscriptions/\(world.subscription.id)/Providers/Microsoft.Compute/Locations/\(location)/Publishers/"
      + "\(image.publisher)/ArtifactTypes/VMImage/Offers/\(image.offer)/Skus/\(image.sku)/Versions/\(version)"
    var document: JSONValue = [
      "id": .string(path), "name": .string(version), "location": .string(location),
      "properties": [
        "osDiskImage": ["operatingSystem": .string(image.osType.rawValue), "sizeInGb": .integer(image.diskSizeGB)],
        "dataDiskImages": [], "hyperVGeneration": .string(image.generation),
        "architecture": .string(image.architecture),
        "automaticOSUpgradeProperties": ["automaticOSUpgradeSupported": true],
        "imageDeprecationStatus": ["imageState": "Active"],
        "features": image.generation == "V2"
          ? [
            ["name": "SecurityType", "value": "TrustedLaunchSupported"],
            ["name": "IsAcceleratedNetworkSupported", "value": "True"],
          ] : [],
      ],
    ]
    if image.hasPlan {
      let plan: JSONValue = [
        "name": .string(image.sku), "product": .string(image.offer), "publisher": .string(image.publisher),
      ]
      document.set(plan, at: ["properties", "plan"])
    }
    return document
  }
}

extension ServiceError {
  /// Nobody publishes such an image (the service's usual text [I]).
  fileprivate static func artifactNotFound(_ words: [String], in location: String) -> ServiceError {
    ServiceError(
      404, "NotFound",
      "Artifact: VMImage was not found. Publisher: \(words[3]), Offer: \(words[7]), Sku: \(words[9]), Location: \(location)"
    )
  }
}
