import ARM
import JSON

/// The six rules that every network security group has (platform.md §11.2).
enum DefaultSecurityRule {
  /// Their documents.
  static func documents(of group: ResourceID, _ type: DocumentType, etag: JSONValue) -> [JSONValue] {
    "\(table)".split(separator: "\n").map { line in
      let cells = line.split(separator: "|").map(String.init)
      let properties: JSONObject = [
        "provisioningState": "Succeeded", "description": .string(cells[6]), "protocol": "*", "sourcePortRange": "*",
        "destinationPortRange": "*", "sourceAddressPrefix": .string(cells[4]),
        "destinationAddressPrefix": .string(cells[5]), "access": .string(cells[2]),
        "priority": .integer(Int(cells[1]) ?? 0), "direction": .string(cells[3]), "sourcePortRanges": [],
        "destinationPortRanges": [], "sourceAddressPrefixes": [], "destinationAddressPrefixes": [],
      ]
      return [
        "name": .string(cells[0]), "id": .string(group.child(type.name, cells[0]).text), "etag": etag,
        "type": .string("Microsoft.Network/networkSecurityGroups/" + type.name), "properties": .object(properties),
      ]
    }
  }

  /// name|priority|access|direction|from|to|description
  private static let table: StaticString = """
    AllowVnetInBound|65000|Allow|Inbound|VirtualNetwork|VirtualNetwork|Allow inbound traffic from all VMs in VNET
    AllowAzureLoadBalancerInBound|65001|Allow|Inbound|AzureLoadBalancer|*|Allow inbound traffic from azure load balancer
    DenyAllInBound|65500|Deny|Inbound|*|*|Deny all inbound traffic
    AllowVnetOutBound|65000|Allow|Outbound|VirtualNetwork|VirtualNetwork|Allow outbound traffic from all VMs to all VMs in VNET
    AllowInternetOutBound|65001|Allow|Outbound|*|Internet|Allow outbound traffic from all VMs to Internet
    DenyAllOutBound|65500|Deny|Outbound|*|*|Deny all outbound traffic
    """
}
