package import JSON

/// What surrounds a deployment: where it goes and what it may know.
package struct DeploymentScope: Sendable {
  /// The subscription's GUID.
  package var subscriptionID: String
  /// What people call the subscription.
  package var subscriptionName: String
  /// The tenant's GUID.
  package var tenantID: String
  /// The resource group as a `GET` answers it; `nil` when the deployment goes to the subscription itself.
  package var resourceGroup: JSONValue?
  /// Where the deployment itself is kept; only one that goes to a subscription has such a place.
  package var location: String?
  package var deploymentName: String
  /// `Incremental` or `Complete`.
  package var mode: String
  /// The moment that `utcNow` tells.
  package var secondsSince1970: Int
  /// From what `newGuid` makes its values; another seed, other values.
  package var guidSeed: String
  /// How many deployments this one stands inside of.
  package var nesting: Int
  /// A resource provider as `GET /providers/<namespace>` answers it, `resourceTypes` and all.
  package var provider: @Sendable (_ namespace: String) -> JSONValue?

  package init(
    subscriptionID: String, subscriptionName: String = "", tenantID: String, resourceGroup: JSONValue?,
    location: String? = nil, deploymentName: String, mode: String = "Incremental", secondsSince1970: Int,
    guidSeed: String, nesting: Int = 0, provider: @escaping @Sendable (_ namespace: String) -> JSONValue?
  ) {
    self.subscriptionID = subscriptionID
    self.subscriptionName = subscriptionName
    self.tenantID = tenantID
    self.resourceGroup = resourceGroup
    self.location = location
    self.deploymentName = deploymentName
    self.mode = mode
    self.secondsSince1970 = secondsSince1970
    self.guidSeed = guidSeed
    self.nesting = nesting
    self.provider = provider
  }
}

extension DeploymentScope {
  /// `/subscriptions/<id>`.
  var subscriptionPath: String { "/subscriptions/" + subscriptionID }

  /// The id of what the deployment goes to: a resource group or a subscription.
  var path: String {
    guard let name = resourceGroup?["name"].string else { return subscriptionPath }
    return subscriptionPath + "/resourceGroups/" + name
  }

  /// Everything but the providers, as it is kept.
  var json: JSONValue {
    var object: JSONObject = [
      "subscriptionId": .string(subscriptionID), "subscriptionName": .string(subscriptionName),
      "tenantId": .string(tenantID), "deploymentName": .string(deploymentName), "mode": .string(mode),
      "secondsSince1970": .integer(secondsSince1970), "guidSeed": .string(guidSeed), "nesting": .integer(nesting),
    ]
    if let resourceGroup { object["resourceGroup"] = resourceGroup }
    if let location { object["location"] = .string(location) }
    return .object(object)
  }

  /// Reads what ``json`` wrote; `nil` when it is something else.
  init?(json: JSONValue, provider: @escaping @Sendable (String) -> JSONValue?) {
    guard let subscriptionID = json["subscriptionId"].string, let tenantID = json["tenantId"].string,
      let deploymentName = json["deploymentName"].string, let mode = json["mode"].string,
      let time = json["secondsSince1970"].integer, let seed = json["guidSeed"].string,
      let nesting = json["nesting"].integer
    else { return nil }
    self.init(
      subscriptionID: subscriptionID, subscriptionName: json["subscriptionName"].string ?? "", tenantID: tenantID,
      resourceGroup: json["resourceGroup"].isNull ? nil : json["resourceGroup"], location: json["location"].string,
      deploymentName: deploymentName, mode: mode, secondsSince1970: time, guidSeed: seed, nesting: nesting,
      provider: provider)
  }
}
