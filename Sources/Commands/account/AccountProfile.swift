import Grammar
package import JSON

/// Who is logged in, and to which subscriptions: what `az` keeps in a file of the user's home.
///
/// Whoever runs a command hands it to the client before and keeps what it has become after.
package struct AccountProfile: Sendable, Equatable {
  /// A subscription that somebody can work in.
  package struct Account: Sendable, Equatable {
    package var id: String
    package var name: String
    package var tenantID: String
    package var tenantName: String
    package var tenantDomain: String
    /// Who is logged in to it.
    package var user: User

    package init(
      id: String, name: String, tenantID: String, tenantName: String, tenantDomain: String, user: User
    ) {
      self.id = id
      self.name = name
      self.tenantID = tenantID
      self.tenantName = tenantName
      self.tenantDomain = tenantDomain
      self.user = user
    }
  }

  /// Who somebody is.
  package struct User: Sendable, Equatable {
    package var name: String
    /// Whether it is a program and no person.
    package var isServicePrincipal: Bool

    package init(name: String, isServicePrincipal: Bool = false) {
      self.name = name
      self.isServicePrincipal = isServicePrincipal
    }
  }

  /// All subscriptions there are, also while nobody is logged in.
  package var known: [Account]
  package var isLoggedIn: Bool
  /// The id of the subscription that commands work in when they name none.
  package var defaultID: String

  package init(known: [Account], isLoggedIn: Bool = true, defaultID: String) {
    self.known = known
    self.isLoggedIn = isLoggedIn
    self.defaultID = defaultID
  }

  /// A profile with one subscription.
  package init(subscriptionID: String) {
    let account = Account(
      id: subscriptionID, name: "Rehearsal", tenantID: "11111111-1111-1111-1111-111111111111", tenantName: "azsim",
      tenantDomain: "azsim.example", user: User(name: "rehearsal@azsim.example"))
    self.init(known: [account], defaultID: subscriptionID)
  }
}

extension AccountProfile {
  /// The subscriptions of whoever is logged in.
  package var accounts: [Account] { isLoggedIn ? known : [] }

  /// The subscription of a name or id, whatever the case of its letters.
  package func account(_ nameOrID: String) -> Account? {
    accounts.first { $0.id.equalsIgnoringCase(nameOrID) || $0.name.equalsIgnoringCase(nameOrID) }
  }

  /// The subscription that a command is about; an empty word is none.
  ///
  /// - Throws: when there is no such subscription.
  func account(named word: String?) throws(CommandError) -> Account {
    guard let account = word.flatMap({ $0.isEmpty ? nil : $0 }).map({ account($0) }) ?? defaultAccount else {
      throw .unknownSubscription(word ?? "")
    }
    return account
  }

  /// The subscription that commands work in when they name none.
  package var defaultAccount: Account? { account(defaultID) ?? accounts.first }

  /// A subscription as `account show` prints it; `account list` calls the cloud by another name.
  ///
  /// Source: platform.md §5.
  package func json(_ account: Account, cloudMember: String) -> JSONValue {
    var object: JSONObject = [
      "homeTenantId": .string(account.tenantID), "id": .string(account.id),
      "isDefault": .bool(account.id.equalsIgnoringCase(defaultAccount?.id ?? "")), "managedByTenants": [],
      "name": .string(account.name), "state": "Enabled", "tenantDefaultDomain": .string(account.tenantDomain),
      "tenantDisplayName": .string(account.tenantName), "tenantId": .string(account.tenantID),
      "user": [
        "name": .string(account.user.name), "type": account.user.isServicePrincipal ? "servicePrincipal" : "user",
      ],
    ]
    object[cloudMember] = "AzureCloud"
    return .object(object)
  }

  /// All subscriptions as `account list` and `login` print them.
  package var list: JSONValue { .array(accounts.map { json($0, cloudMember: "cloudName") }) }
}
