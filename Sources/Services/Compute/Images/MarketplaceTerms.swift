import ARM
import JSON
import World

/// `Microsoft.MarketplaceOrdering`: whether a subscription has agreed to the terms of images of the marketplace.
enum MarketplaceTerms {
  /// Answers `offerTypes/virtualmachine/publishers/P/offers/O/plans/N/agreements/current`.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    guard words.count == 10, call.target.word(0, is: "offerTypes"), call.target.word(2, is: "publishers"),
      call.target.word(4, is: "offers"), call.target.word(6, is: "plans"), call.target.word(8, is: "agreements")
    else { throw .noSuchType(call.target) }
    guard let image = PlatformImage.named(publisher: words[3], offer: words[5], sku: words[7]), image.hasPlan else {
      throw ServiceError(
        400, "BadRequest",
        "Offer with PublisherId: '\(words[3])', OfferId: '\(words[5])' and PlanId: '\(words[7])' was not found.")
    }
    let id = id(of: image, in: world)
    switch call.method {
    case .get: return Response(200, document(image, accepted: isAccepted(image, in: world), in: world))
    case .put:
      let accepts = call.body.at("properties", "accepted") == true
      world.resources[id] =
        accepts ? Resource(id: id, document: document(image, accepted: true, in: world)) : nil
      return Response(200, document(image, accepted: accepts, in: world))
    default: throw .notAllowed(call)
    }
  }

  private static func id(of image: PlatformImage, in world: World) -> ResourceID {
    ResourceID(
      trusted:
        "/subscriptions/\(world.subscription.id)/providers/Microsoft.MarketplaceOrdering/offerTypes/virtualmachine/"
        + "publishers/\(image.publisher)/offers/\(image.offer)/plans/\(image.sku)/agreements/current")
  }

  private static func isAccepted(_ image: PlatformImage, in world: World) -> Bool {
    world.resources[id(of: image, in: world)] != nil
  }

  private static func document(_ image: PlatformImage, accepted: Bool, in world: World) -> JSONValue {
    let store = "https://mpcprodsa.blob.core.windows.net"
    let place = "\(image.publisher.uppercased())/\(image.offer.uppercased())/\(image.sku.uppercased())"
    return [
      "id": .string(
        "/subscriptions/\(world.subscription.id)/providers/Microsoft.MarketplaceOrdering/offerTypes/Microsoft."
          + "MarketplaceOrdering/offertypes/publishers/\(image.publisher)/offers/\(image.offer)/plans/\(image.sku)"),
      "name": .string(image.sku), "type": "Microsoft.MarketplaceOrdering/offertypes",
      "properties": [
        "publisher": .string(image.publisher), "product": .string(image.offer), "plan": .string(image.sku),
        "licenseTextLink": .string("\(store)/legalterms/\(place).txt"),
        "privacyPolicyLink": .string("https://www.\(image.publisher.lowercased()).example/privacy"),
        "marketplaceTermsLink": .string("\(store)/marketplaceterms/\(place).txt"),
        "retrieveDatetime": .string(world.now.description),
        "signature": .string(GUID.digits(of: place)), "accepted": .bool(accepted),
      ],
    ]
  }

  /// Refuses machines from an image of the marketplace without its plan, or before its terms are accepted.
  ///
  /// - Parameters:
  ///   - image: what machines are made from.
  ///   - plan: the member `plan` of the machine or scale set.
  static func check(
    _ image: ImageReference?, plan: JSONValue, for id: ResourceID, in world: World
  ) throws(ServiceError) {
    guard let image, image.id == nil,
      let known = PlatformImage.named(publisher: image.publisher, offer: image.offer, sku: image.sku), known.hasPlan
    else { return }
    guard plan["name"].string?.equalsIgnoringCase(known.sku) ?? false else {
      throw ServiceError(
        400, "VMMarketplaceInvalidInput",
        "Creating a virtual machine from Marketplace image or a custom image sourced from a Marketplace image requires Plan "
          + "information in the request. VM: '\(id.text)'.")
    }
    guard !isAccepted(known, in: world) else { return }
    throw ServiceError(
      400, "ResourcePurchaseValidationFailed",
      "User failed validation to purchase resources. Error message: 'You have not accepted the legal terms on this "
        + "subscription: '\(world.subscription.id)' for this plan. Before the subscription can be used, you need to accept the "
        + "legal terms of the image. To read and accept legal terms, use the Azure CLI commands described at "
        + "https://go.microsoft.com/fwlink/?linkid=2110637. Offer details: publisher='\(known.publisher)' offer = "
        + "'\(known.offer)', sku = '\(known.sku)'.'")
  }
}
