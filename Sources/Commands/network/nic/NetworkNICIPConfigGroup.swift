package import Grammar
import JSON

/// `az network nic ip-config`.
package enum NetworkNICIPConfigGroup {
  package static func group() -> CommandGroup<Client> {
    let table = NetworkNICGroup.table
    return CommandGroup(
      "network nic ip-config", "Manage IP configurations of network interfaces.",
      verbs: Generated.verbs(
        "network nic ip-config", ["delete", "list", "show", "wait"], in: table,
        others: [
          (
            "create",
            {
              .generated(
                "network nic ip-config create", in: table,
                changes: .init(check: checkPrefix, amend: completeNew, around: demote))
            }
          ),
          (
            "update",
            {
              .generated(
                "network nic ip-config update", in: table,
                changes: .init(check: checkPrefix, amend: reallocate, around: demoteAndShare))
            }
          ),
        ]),
      subgroups: [
        ("address-pool", { NetworkNICAddressPoolGroup.group() }),
        (
          "inbound-nat-rule",
          {
            CommandGroup(
              "network nic ip-config inbound-nat-rule", "Manage the inbound NAT rules of IP configurations.",
              verbs: Generated.verbs(
                "network nic ip-config inbound-nat-rule", ["wait"], in: table,
                others: [
                  (
                    "add",
                    {
                      .generated(
                        "network nic ip-config inbound-nat-rule add", in: table,
                        changes: .init(
                          showsWhole: true, show: { whole, _ in whole["ipConfigurations"][0] },
                          shape: "network nic ip-config create"))
                    }
                  ),
                  (
                    "remove",
                    {
                      .generated(
                        "network nic ip-config inbound-nat-rule remove", in: table,
                        changes: .init(shape: "network nic ip-config create"))
                    }
                  ),
                ]))
          }
        ),
      ])
  }

  private static let checkPrefix: GeneratedChanges.Check = { (call, _) throws(CommandError) in
    guard call.value(of: "private_ip_address_prefix_length") != nil, call.value(of: "make_primary") == true else {
      return
    }
    throw CommandError(
      .refused,
      "usage error: When `--private-ip-address-prefix-length` is specified, `--make-primary` must be false")
  }

  /// A new configuration is in the subnet of the primary one, unless it says otherwise.
  private static let completeNew: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    let isStatic = setting.call.value(of: "private_ip_address") != nil
    document.set(isStatic ? "Static" : "Dynamic", at: ["properties", "privateIPAllocationMethod"])
    guard setting.call.value(of: "subnet") == nil,
      setting.call.text(of: "private_ip_address_version")?.equalsIgnoringCase("ipv4") ?? true
    else { return }
    let primary = (setting.whole.at("properties", "ipConfigurations").array ?? [])
      .first { $0.at("properties", "primary") == true }
    if let subnet = primary?.at("properties", "subnet", "id"), !subnet.isNull {
      document.set(["id": subnet], at: ["properties", "subnet"])
    }
  }

  private static let reallocate: GeneratedChanges.Change = { (document, setting, _) throws(CommandError) in
    guard let address = setting.call.value(of: "private_ip_address") else { return }
    if address.string?.isEmpty ?? true {
      document.set(.null, at: ["properties", "privateIPAddress"])
      document.set("Dynamic", at: ["properties", "privateIPAllocationMethod"])
      document.set("IPv4", at: ["properties", "privateIPAddressVersion"])
    } else {
      document.set("Static", at: ["properties", "privateIPAllocationMethod"])
    }
  }

  /// There is one primary configuration.
  private static let demote: GeneratedChanges.Change = { (whole, setting, _) throws(CommandError) in
    guard setting.call.value(of: "make_primary") == true else { return }
    whole.changeConfigurations { configuration in
      let isMeant = configuration["name"].string == setting.call.text(of: "name")
      configuration.set(.bool(isMeant), at: ["properties", "primary"])
    }
  }

  /// All configurations are in the same application security groups.
  private static let demoteAndShare: GeneratedChanges.Change = { (whole, setting, client) throws(CommandError) in
    try demote(&whole, setting, &client)
    guard let groups = setting.call.value(of: "application_security_groups") else { return }
    let references = groups.array.map { JSONValue.array($0.map { ["id": $0] }) } ?? .null
    whole.changeConfigurations { $0.set(references, at: ["properties", "applicationSecurityGroups"]) }
  }
}

extension JSONValue {
  fileprivate mutating func changeConfigurations(_ change: (inout JSONValue) -> Void) {
    guard var configurations = at("properties", "ipConfigurations").array else { return }
    for position in configurations.indices { change(&configurations[position]) }
    set(.array(configurations), at: ["properties", "ipConfigurations"])
  }
}
