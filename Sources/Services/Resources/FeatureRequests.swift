import ARM
import JSON
import World

/// `Microsoft.Features`: what a subscription can try before it is there for everybody (platform.md §8).
enum FeatureRequests {
  /// Answers `/subscriptions/S/providers/Microsoft.Features/…`: all features, those of a namespace, one, or what is done
  /// to one.
  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    let words = call.target.words
    if words.count == 1, call.target.word(0, is: "features") { return list(nil, call, in: world) }
    if call.target.word(0, is: "subscriptionFeatureRegistrations") {
      return Response(200, ["value": .array(registrations(nil, in: world))])
    }
    guard words.count >= 3, call.target.word(0, is: "providers") || call.target.word(0, is: "featureProviders") else {
      throw .noSuchType(call.target)
    }
    let namespace = words[1]
    if call.target.word(2, is: "subscriptionFeatureRegistrations") {
      return try registration(call, namespace, in: &world)
    }
    guard call.target.word(2, is: "features") else { throw .noSuchType(call.target) }
    guard words.count > 3 else {
      guard ResourceProviders.spelling(of: namespace) != nil else { throw .noSuchNamespace(namespace) }
      return list(namespace, call, in: world)
    }
    guard let feature = feature(words[3], of: namespace) else { throw .noFeature(words[3]) }
    switch (call.method, words.count > 4 ? words[4].asciiLowercased : "") {
    case (.get, ""): break
    case (.post, "register"):
      Registration.begin("Registered", ofFeature: feature.name, feature.namespace, in: &world)
    case (.post, "unregister"):
      Registration.begin("NotRegistered", ofFeature: feature.name, feature.namespace, in: &world)
    default: throw .notAllowed(call)
    }
    return Response(200, document(feature, in: world))
  }

  private static func list(_ namespace: String?, _ call: ServiceCall, in world: World) -> Response {
    let wanted = features.filter { feature in namespace.map { $0.equalsIgnoringCase(feature.namespace) } ?? true }
    return Response(200, ["value": .array(wanted.map { document($0, in: world) })])
  }

  private typealias Feature = (namespace: String, name: String)

  private static func feature(_ name: String, of namespace: String) -> Feature? {
    features.first { $0.namespace.equalsIgnoringCase(namespace) && $0.name.equalsIgnoringCase(name) }
  }

  private static func document(_ feature: Feature, in world: World) -> JSONValue {
    [
      "properties": ["state": .string(Registration.state(ofFeature: feature.name, feature.namespace, in: world))],
      "id": .string(
        "/subscriptions/\(world.subscription.id)/providers/Microsoft.Features/providers/\(feature.namespace)/features/"
          + feature.name), "type": "Microsoft.Features/providers/features",
      "name": .string("\(feature.namespace)/\(feature.name)"),
    ]
  }

  // MARK: - Registrations

  /// The newer form of the same: a registration is a resource that is put and deleted.
  private static func registration(
    _ call: ServiceCall, _ namespace: String, in world: inout World
  ) throws(ServiceError) -> Response {
    let words = call.target.words
    guard words.count > 3 else {
      guard call.method == .get else { throw .notAllowed(call) }
      return Response(200, ["value": .array(registrations(namespace, in: world))])
    }
    guard let feature = feature(words[3], of: namespace) else { throw .noFeature(words[3]) }
    switch call.method {
    case .put: Registration.begin("Registered", ofFeature: feature.name, feature.namespace, in: &world)
    case .delete:
      Registration.begin("NotRegistered", ofFeature: feature.name, feature.namespace, in: &world)
      return Response(200)
    case .get:
      guard Registration.state(ofFeature: feature.name, feature.namespace, in: world) != "NotRegistered" else {
        throw .noFeature(feature.name)
      }
    default: throw .notAllowed(call)
    }
    return Response(200, registration(feature, in: world))
  }

  private static func registrations(_ namespace: String?, in world: World) -> [JSONValue] {
    features.filter { feature in
      namespace.map { $0.equalsIgnoringCase(feature.namespace) } ?? true
        && Registration.state(ofFeature: feature.name, feature.namespace, in: world) != "NotRegistered"
    }.map { registration($0, in: world) }
  }

  private static func registration(_ feature: Feature, in world: World) -> JSONValue {
    let subscription = world.subscription
    return [
      "id": .string(
        "/subscriptions/\(subscription.id)/providers/Microsoft.Features/featureProviders/\(feature.namespace)/"
          + "subscriptionFeatureRegistrations/\(feature.name)"),
      "name": .string(feature.name), "type": "Microsoft.Features/featureProviders/subscriptionFeatureRegistrations",
      "properties": [
        "tenantId": .string(subscription.tenantID), "subscriptionId": .string(subscription.id),
        "featureName": .string(feature.name), "displayName": .string(feature.name),
        "providerNamespace": .string(feature.namespace),
        "state": .string(Registration.state(ofFeature: feature.name, feature.namespace, in: world)),
        "approvalType": "AutoApproval",
      ],
    ]
  }

  // MARK: - The table

  private static var features: [Feature] {
    "\(table)".utf8.split(separator: UInt8(ascii: "\n")).compactMap { line in
      let words = line.split(separator: UInt8(ascii: "/")).map { String(Substring($0)) }
      return words.count == 2 ? (words[0], words[1]) : nil
    }
  }

  /// The features that pages on fleets and images speak of.
  private static let table: StaticString = """
    Microsoft.Compute/AutomaticZoneRebalancing
    Microsoft.Compute/BypassDefaultVmSizeRestriction
    Microsoft.Compute/EncryptionAtHost
    Microsoft.Compute/FlexVMScaleSetSkuUpdate
    Microsoft.Compute/GalleryInVMAccessControlProfile
    Microsoft.Compute/ImageReferenceUpgradeForVmoVMs
    Microsoft.Compute/InGuestAutoAssessmentVMPreview
    Microsoft.Compute/InGuestAutoPatchVMPreview
    Microsoft.Compute/InGuestHotPatchVMPreview
    Microsoft.Compute/InGuestPatchVMPreview
    Microsoft.Compute/MaxSurgeRollingUpgrade
    Microsoft.Compute/ResilientVMScaleSets
    Microsoft.Compute/SharedImageGallery
    Microsoft.Compute/SIGSharing
    Microsoft.Compute/SoftDelete
    Microsoft.Compute/TrustedLaunchByDefaultPreview
    Microsoft.Compute/UseStandardSecurityType
    Microsoft.Compute/VMSSFlexInstanceMix
    Microsoft.Compute/VmssFlexPreview
    Microsoft.Insights/PreviewAutoscale
    Microsoft.Network/AllowApplicationSecurityGroups
    Microsoft.Network/AllowBringYourOwnPublicIpAddress
    Microsoft.Network/AllowUpdateAddressSpaceInPeeredVnets
    Microsoft.VirtualMachineImages/Triggers
    Microsoft.VirtualMachineImages/VirtualMachineTemplatePreview
    """
}

extension ServiceError {
  static func noFeature(_ name: String) -> ServiceError {
    ServiceError(404, "FeatureNotFound", "The feature '\(name)' could not be found.")
  }
}
