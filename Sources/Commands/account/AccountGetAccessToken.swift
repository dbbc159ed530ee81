package import Grammar
import JSON

extension AccountGroup {
  /// `az account get-access-token`: a token that opens nothing, in the form of one.
  package static func getAccessToken() -> Command<Client> {
    enum ResourceType: String, ArgumentChoice {
      case databases = "oss-rdbms"
      case arm
      case graph = "aad-graph"
      case microsoftGraph = "ms-graph"
      case batch
      case media
      case dataLake = "data-lake"

      /// The address of what the token is for.
      var address: String {
        switch self {
        case .databases: "https://ossrdbms-aad.database.windows.net"
        case .arm: "https://management.core.windows.net/"
        case .graph: "https://graph.windows.net/"
        case .microsoftGraph: "https://graph.microsoft.com/"
        case .batch: "https://batch.core.windows.net/"
        case .media: "https://rest.media.azure.net"
        case .dataLake: "https://datalake.azure.net/"
        }
      }
    }

    var command = Command<Client>(.classic, "account get-access-token", "Get a token for requests of your own.")
    command.describe("The token is signed by nobody and is good for nothing but the simulated Azure.")
    let word = command.subscriptionWord()
    let resource = command.argument("--resource", "The address of what the token is for.", of: String.self)
    let scopes = command.list("--scope", "What the token is for, as scopes.", of: String.self)
    let type = command.argument("--resource-type", "What the token is for, by a name.", of: ResourceType.self)
    let tenant = command.argument("--tenant -t", "The tenant that the token is of.", of: String.self)
    command.ignore("--cmd")
    command.example("Get a token for the resource manager.", "az account get-access-token")
    command.run { (call, client) throws(CommandError) in
      let word = call.optional(word)
      let tenant = call.optional(tenant)
      guard word == nil || tenant == nil else {
        throw CommandError(.refused, "Please specify only one of subscription and tenant, not both")
      }
      guard client.profile.isLoggedIn else { throw .notLoggedIn }
      let account = try client.profile.account(named: word)
      let audience =
        call.optional(scopes)?.first ?? call.optional(type)?.address ?? call.optional(resource)
        ?? ResourceType.arm.address
      var answer: JSONObject = [
        "accessToken": .string(token(for: audience, account, tenant: tenant ?? account.tenantID)),
        "expiresOn": "2100-01-01 00:00:00.000000", "expires_on": 4_102_444_800,
        "tenant": .string(tenant ?? account.tenantID), "tokenType": "Bearer",
      ]
      if tenant == nil { answer["subscription"] = .string(account.id) }
      return .value(.object(answer))
    }
    return command
  }

  /// A token in the form of a JSON web token without a signature.
  private static func token(for audience: String, _ account: AccountProfile.Account, tenant: String) -> String {
    let claims: JSONValue = [
      "aud": .string(audience), "exp": 4_102_444_800, "tid": .string(tenant), "upn": .string(account.user.name),
    ]
    let header: JSONValue = ["alg": "none", "typ": "JWT"]
    return [header, claims].map { part in
      Base64.encode(Array(part.text(.compact).utf8)).filter { $0 != "=" }.map { letter in
        letter == "+" ? "-" : letter == "/" ? "_" : String(letter)
      }.joined()
    }.joined(separator: ".") + "."
  }
}
