import ARM
import World

/// What `Microsoft.Network` says when it refuses. Texts are the service's as public issues quote them; those marked [I]
/// follow its usual form.
extension ServiceError {
  /// The body of a request cannot be read.
  static func unreadableNetworkRequest(_ code: String, _ message: String) -> ServiceError {
    ServiceError(
      400, "InvalidRequestFormat", "Cannot parse the request.", details: [ServiceError(400, code, message)])
  }

  /// A value is not of the type that the member has.
  static func unreadableValue(_ value: String, type: String, path: String) -> ServiceError {
    unreadableNetworkRequest("InvalidJson", "Error converting value \"\(value)\" to type '\(type)'. Path '\(path)'.")
  }

  /// A name does not follow the provider's rule.
  static func invalidNetworkName(_ name: String) -> ServiceError {
    ServiceError(
      400, "InvalidResourceName",
      "Resource name \(name) is invalid. The name can be up to 80 characters long. It must begin with a word character, "
        + "and it must end with a word character or with '_'. The name may contain word characters or '.', '-', '_'.")
  }

  /// Something refers to a resource that is not there, or not in the same region.
  static func invalidReference(to target: ResourceID, from source: ResourceID) -> ServiceError {
    ServiceError(
      400, "InvalidResourceReference",
      "Resource \(target) referenced by resource \(source) was not found. Please make sure that the referenced resource "
        + "exists, and that both resources are in the same region.")
  }

  /// A reference is no id at all.
  static func invalidPropertyID(_ text: String, path: String) -> ServiceError {
    ServiceError(
      400, "LinkedInvalidPropertyId",
      "Property id '\(text)' at path '\(path)' is invalid. Expect fully qualified resource Id that start with "
        + "'/subscriptions/{subscriptionId}' or '/providers/{resourceProviderNamespace}/'.")
  }

  /// A child is not there.
  static func childNotFound(_ id: ResourceID) -> ServiceError {
    ServiceError(404, "NotFound", "Resource \(id) not found.")
  }

  /// A child is to be made whose parent is not there.
  static func parentNotFound(_ name: String) -> ServiceError {
    ServiceError(
      404, "ParentResourceNotFound",
      "Can not perform requested operation on nested resource. Parent resource '\(name)' not found.")
  }
}

// MARK: - In use

extension ServiceError {
  /// Something cannot go because others use it.
  static func inUse(_ id: ResourceID, by users: [ResourceID]) -> ServiceError {
    let list = users.map(\.text).joined(separator: ", ")
    let first = users.first?.text ?? ""
    switch id.type.asciiLowercased {
    case "microsoft.network/virtualnetworks/subnets":
      return ServiceError(
        400, "InUseSubnetCannotBeDeleted",
        "Subnet \(id.name) is in use by \(first) and cannot be deleted. In order to delete the subnet, delete all the "
          + "resources within the subnet. See aka.ms/deletesubnet.")
    case "microsoft.network/publicipaddresses":
      return ServiceError(
        400, "PublicIPAddressCannotBeDeleted",
        "Public IP address \(id) can not be deleted since it is still allocated to resource \(first). In order to delete "
          + "the public IP, disassociate/detach the Public IP address from the resource.  To learn how to do this, see "
          + "aka.ms/deletepublicip.")
    case "microsoft.network/networksecuritygroups":
      return ServiceError(
        400, "InUseNetworkSecurityGroupCannotBeDeleted",
        "Network security group \(id) cannot be deleted because it is in use by the following resources: \(list). In "
          + "order to delete the Network security group, remove the association with the resource(s). To learn how to do "
          + "this, see aka.ms/deletensg.")
    case "microsoft.network/networkinterfaces":
      return ServiceError(
        400, "NicInUse",
        "Network Interface \(id) is used by existing resource \(first). In order to delete the network interface, it must "
          + "be dissociated from the resource. To learn more, see aka.ms/deletenic.")
    case let type:
      let noun = networkNouns.first { type.hasSuffix($0.type) }
      return ServiceError(
        400, "InUse\(noun?.word ?? "Resource")CannotBeDeleted",
        "\(noun?.text ?? "Resource") \(id) cannot be deleted because it is in use by the following resources: \(list).")
    }
  }

  /// Words for what is seldom refused [I].
  private static let networkNouns: [(type: String, word: String, text: String)] = [
    ("/routetables", "RouteTable", "Route table"), ("/natgateways", "NatGateway", "Nat gateway"),
    ("/applicationsecuritygroups", "ApplicationSecurityGroup", "Application security group"),
  ]

  /// A load balancer or application gateway [I], or a part of one, cannot go because a scale set uses it.
  static func inUse(_ balancer: ResourceID, parts: [ResourceID], bySet set: ResourceID) -> ServiceError {
    let isGateway = balancer.isType("Microsoft.Network/applicationGateways")
    return ServiceError(
      400, "\(isGateway ? "ApplicationGateway" : "LoadBalancer")InUseByVirtualMachineScaleSet",
      "Cannot remove \(isGateway ? "application gateway" : "load balancer") \(balancer) with child resources \(parts.map(\.text).joined(separator: ",")) since they "
        + "are in use by virtual machine scale set \(set).")
  }
}
