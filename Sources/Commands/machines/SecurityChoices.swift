import Grammar
import JSON

/// How the machines of a new scale set are protected.
struct SecurityChoices: Sendable {
  var type: SecurityType?
  var secureBoot: Bool?
  var trustedModule: Bool?
  var encryptsAtHost: Bool
  /// Whether the extension that attests what was started is installed.
  var watchesIntegrity: Bool
  /// Whether new versions of that extension are left alone.
  var upgradesIntegrityByHand: Bool

  /// Trusted launch with all that belongs to it.
  var isTrustedLaunch: Bool { type == .trustedLaunch && trustedModule == true && secureBoot == true }

  /// What the client says where machines could be protected better.
  static let hint =
    "Consider upgrading security for your workloads using Azure Trusted Launch VMs. To know more about Trusted Launch, please visit https://aka.ms/TrustedLaunch."
}

extension TemplateRequest {
  /// Trusted launch brings secure boot and a trusted module, unless these are given.
  mutating func fillInTrustedLaunch() {
    guard security.type == .trustedLaunch else { return }
    security.trustedModule = security.trustedModule ?? true
    security.secureBoot = security.secureBoot ?? true
  }

  /// What a default image, taken when none is named, brings along.
  mutating func takeDefaultsOfDefaultImage() {
    security.secureBoot = security.secureBoot ?? true
    security.trustedModule = security.trustedModule ?? true
    security.type = security.type ?? .trustedLaunch
  }

  /// What confidential machines need.
  func checkConfidentiality() throws(CommandError) {
    let encryption = disks.encryption
    if security.type == .confidentialVM, encryption.systemType == nil {
      throw CommandError(
        .refused,
        "usage error: \"--os-disk-security-encryption-type\" is required when \"--security-type\" is specified as \"ConfidentialVM\""
      )
    }
    if !(encryption.secureSet ?? "").isEmpty, encryption.systemType != .diskWithGuestState {
      throw CommandError(
        .refused,
        "usage error: The \"--os-disk-secure-vm-disk-encryption-set\" can only be passed in when \"--os-disk-security-encryption-type\" is \"DiskWithVMGuestState\""
      )
    }
    if encryption.systemType == .nonPersistedTPM,
      security.type != .confidentialVM || security.trustedModule != true
    {
      throw CommandError(
        .refused,
        "usage error: The \"--os-disk-security-encryption-type NonPersistedTPM\" can only be passed in when \"--security-type\" is \"ConfidentialVM\" and \"--enable-vtpm\" is True"
      )
    }
  }

  /// What the client has to say about the generation of an image, for Uniform sets.
  mutating func checkGeneration(_ client: inout Client) throws(CommandError) {
    switch image.source {
    case .resource, .sharedGallery, .communityGallery:
      if let type = security.type, type != .trustedLaunch { client.warn(SecurityChoices.hint) }
    case .marketplace:
      let version = try describeImage(&client)
      if version.at("properties", "imageDeprecationStatus", "imageState") == "ScheduledForDeprecation" {
        let time = version.at("properties", "imageDeprecationStatus", "scheduledDeprecationTime").string ?? ""
        client.warn(Self.deprecationNotice(of: image.word ?? "", on: time))
      }
      // The client looks for the image's security features in a way that never finds them.
      if let generation = version.at("properties", "hyperVGeneration").string, ["V1", "V2"].contains(generation) {
        client.warn(SecurityChoices.hint)
      }
    case .blob, nil: break
    }
  }

  private static func deprecationNotice(of image: String, on time: String) -> String {
    let months = [
      "January", "February", "March", "April", "May", "June", "July", "August", "September", "October", "November",
      "December",
    ]
    let parts = time.prefix(10).split(separator: "-")
    let month = parts.count > 1 ? Int(parts[1]) ?? 0 : 0
    let isDate = parts.count == 3 && (1...12).contains(month)
    let date = isDate ? "\(months[month - 1]) \(parts[2]), \(parts[0])" : time
    return """
      Warning: This image \(image) is scheduled for deprecation and will be blocked after \(date).
      VM / VMSS creation is allowed temporarily, but future deployments, redeployments, or scale\u{2011}out operations may fail after this date.
      Consider switching to a supported image now.
      """
  }
}
