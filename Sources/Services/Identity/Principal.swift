import ARM
import JSON
import World

/// Somebody in the directory: a person, or what programs act as.
struct Principal: Sendable, Equatable {
  enum Kind: String, Sendable {
    case user = "User"
    case servicePrincipal = "ServicePrincipal"
  }

  /// The object id.
  let id: String
  let kind: Kind
  let displayName: String
  /// The client id of a service principal, the user name of a person.
  let name: String
  /// What a service principal belongs to, when it is that of a resource.
  let resourceID: String?

  /// Everybody: who is logged in, the identities that users have made, and those that resources have of their own.
  static func all(in world: World) -> [Principal] {
    var principals = [user(of: world)]
    for resource in world.resources.all {
      let properties = resource.document["properties"]
      if resource.id.isType(IdentityProvider.type), let id = properties["principalId"].string {
        principals.append(
          Principal(
            id: id, kind: .servicePrincipal, displayName: resource.id.name, name: properties["clientId"].string ?? "",
            resourceID: resource.id.text))
      } else if let id = resource.document.at("identity", "principalId").string {
        principals.append(
          Principal(
            id: id, kind: .servicePrincipal, displayName: resource.id.name, name: GUID.of("application:\(id)"),
            resourceID: resource.id.text))
      }
    }
    return principals
  }

  /// Who is logged in.
  static func user(of world: World) -> Principal {
    let subscription = world.subscription
    return Principal(
      id: GUID.of("principal:\(subscription.user)"), kind: subscription.isServicePrincipal ? .servicePrincipal : .user,
      displayName: subscription.user.split(separator: "@").first.map(String.init) ?? subscription.user,
      name: subscription.user, resourceID: nil)
  }

  /// The principal as the directory shows it.
  var document: JSONValue {
    switch kind {
    case .user:
      [
        "@odata.type": "#microsoft.graph.user", "id": .string(id), "businessPhones": [],
        "displayName": .string(displayName), "givenName": .null, "jobTitle": .null, "mail": .string(name),
        "mobilePhone": .null, "officeLocation": .null, "preferredLanguage": .null, "surname": .null,
        "userPrincipalName": .string(name),
      ]
    case .servicePrincipal:
      [
        "@odata.type": "#microsoft.graph.servicePrincipal", "id": .string(id), "accountEnabled": true,
        "alternativeNames": resourceID.map { ["isExplicit=True", .string($0)] } ?? [], "appId": .string(name),
        "appDisplayName": .null, "displayName": .string(displayName),
        "servicePrincipalNames": .array([.string(name)]),
        "servicePrincipalType": resourceID == nil ? "Application" : "ManagedIdentity", "tags": [],
      ]
    }
  }
}
