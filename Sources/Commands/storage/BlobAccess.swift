import ARM
import Grammar
import JSON

/// How a command comes to the blobs of an account: to which address, and with what in its hands.
struct BlobAccess: Sendable {
  enum Credential: Sendable, Equatable {
    case login
    case key(String)
    /// A signature, as parameters.
    case signature([Request.Parameter])
    case none
  }

  /// The account's name; empty when only an address is known.
  var account: String
  /// `acct1.blob.core.windows.net`.
  var host: String
  var credential: Credential

  /// The key to sign with.
  func accountKey() throws(CommandError) -> String {
    guard case .key(let key) = credential else { throw .unexpected("'NoneType' object has no attribute 'account_key'") }
    return key
  }

  /// A request to the account.
  func request(
    _ method: Request.Method, _ path: String, _ parameters: [Request.Parameter] = [], headers: [Request.Parameter] = [],
    content: [UInt8]? = nil
  ) -> Request {
    var request = Request(method, path, apiVersion: nil, parameters: parameters)
    request.host = host
    request.headers = headers
    request.content = content
    switch credential {
    case .login: request.audience = "https://storage.azure.com"
    case .key(let key): request.headers.append(.init("Authorization", "SharedKey \(account):\(key)"))
    case .signature(let signature): request.parameters += signature
    case .none: break
    }
    return request
  }
}

extension Client {
  private static let noCredentials =
    "\nThere are no credentials provided in your command and environment, we will query for account key for your storage account."
    + "\nIt is recommended to provide --connection-string, --account-key or --sas-token in your command as credentials.\n"
  private static let loginAdvice =
    "\nYou also can add `--auth-mode login` in your command to use Azure Active Directory (Azure AD) for authorization if your login account is assigned required RBAC roles."
    + "\nFor more information about RBAC roles in storage, visit https://learn.microsoft.com/azure/storage/common/storage-auth-aad-rbac-cli.\n"

  /// Finds out how a command comes to its account: by options, the environment, the configuration; a key that nobody gives is
  /// asked for.
  ///
  /// - Parameter takesLogin: whether the command has `--auth-mode`.
  mutating func blobAccess(_ call: Call, takesLogin: Bool = true) throws(CommandError) -> BlobAccess {
    func own(_ option: String) -> String? { call.text(of: option).flatMap { $0.isEmpty ? nil : $0 } }
    var (account, key, token) = (own("account_name"), own("account_key"), own("sas_token"))
    var connection = own("connection_string")
    let address = own("account_url") ?? (own("account_name") == nil ? setting("storage", "account_url") : nil)
    let mode = takesLogin ? own("auth_mode") ?? setting("storage", "auth_mode") : nil
    if mode == "login" {
      let ignored = [
        (key, "--account-key"), (token, "--sas-token"), (connection, "--connection-string"),
      ].filter { $0.0 != nil }.map(\.1)
      if !ignored.isEmpty {
        warn("In \"login\" auth mode, the following arguments are ignored: \(ignored.joined(separator: " ,"))")
      }
      if let connection { _ = try Self.connectionParts(connection) }
      return try blobAccess(account ?? setting("storage", "account"), address, suffix: nil, .login)
    }
    if connection == nil, key == nil, token == nil { connection = setting("storage", "connection_string") }
    var suffix: String?
    var endpoint = address
    if let connection {
      let parts = try Self.connectionParts(connection)
      (account, key, token) = (parts["accountname"], parts["accountkey"], parts["sharedaccesssignature"])
      suffix = parts["endpointsuffix"]
      endpoint = parts["blobendpoint"] ?? endpoint
    }
    account = account ?? setting("storage", "account")
    if key == nil, token == nil { key = setting("storage", "key") }
    token = token ?? setting("storage", "sas_token")
    if let account, key == nil, token == nil {
      warn(
        "\(Self.noCredentials)\(takesLogin ? Self.loginAdvice : "")\nIn addition, setting the corresponding environment variables can avoid inputting credentials in your command. Please use --help to get more information about environment variable usage."
      )
      do throws(CommandError) {
        key = try storageKeys(storageAccountPath(account, group: nil)).first?["value"].string
      } catch {
        warn("\nSkip querying account key due to failure: \(error.message)")
      }
    }
    let credential: BlobAccess.Credential =
      token.map { .signature(Self.parameters(of: $0)) } ?? key.map { .key($0) } ?? .none
    return try blobAccess(account, endpoint, suffix: suffix, credential)
  }

  private func blobAccess(
    _ account: String?, _ address: String?, suffix: String?, _ credential: BlobAccess.Credential
  ) throws(CommandError) -> BlobAccess {
    if let address {
      let host = Self.host(of: address)
      let name = host.utf8.split(separator: UInt8(ascii: ".")).first.map { String(Substring($0)) } ?? ""
      return BlobAccess(account: account ?? name, host: host, credential: credential)
    }
    guard let account else {
      throw CommandError(.refused, "Please provide storage account name or connection string.")
    }
    return BlobAccess(
      account: account, host: "\(account).blob.\(suffix ?? "core.windows.net")".asciiLowercased, credential: credential)
  }

  /// The host of an address: what stands between `//` and the next slash or question mark.
  static func host(of address: String) -> String {
    var rest = Substring(address).utf8
    if let place = address.range(of: "://") { rest = address[place.upperBound...].utf8 }
    return String(Substring(rest.prefix { $0 != UInt8(ascii: "/") && $0 != UInt8(ascii: "?") }))
  }

  /// The parameters of a signature, a question mark in front left aside.
  static func parameters(of token: String) -> [Request.Parameter] {
    let text = token.utf8.first == UInt8(ascii: "?") ? Substring(token.utf8.dropFirst()) : Substring(token)
    return text.utf8.split(separator: UInt8(ascii: "&")).map { pair in
      let halves = pair.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      let value = halves.count > 1 ? String(Substring(halves[1])) : ""
      return .init(String(Substring(halves[0])), PercentCoding.decoded(value))
    }
  }

  private static func connectionParts(_ text: String) throws(CommandError) -> [String: String] {
    var parts: [String: String] = [:]
    for piece in text.utf8.split(separator: UInt8(ascii: ";")) {
      let halves = piece.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
      guard halves.count == 2 else {
        throw CommandError(
          .refused,
          "Invalid connection string: \(text), err detail: Connection string is either blank or malformed.\nTry `az storage account show-connection-string` to get a valid connection string"
        )
      }
      parts[String(Substring(halves[0])).asciiLowercased] = String(Substring(halves[1]))
    }
    return parts
  }
}

extension String {
  /// Where a text stands first.
  fileprivate func range(of text: String) -> Range<String.Index>? {
    let (whole, part) = (Array(utf8), Array(text.utf8))
    guard part.count <= whole.count else { return nil }
    for start in 0...(whole.count - part.count) where whole[start..<(start + part.count)].elementsEqual(part) {
      let lower = utf8.index(utf8.startIndex, offsetBy: start)
      return lower..<utf8.index(lower, offsetBy: part.count)
    }
    return nil
  }
}

// MARK: - Answers

extension Client {
  /// Makes a request to the blobs of an account.
  ///
  /// - Throws: the refusal, in the words of the client.
  mutating func blobAnswer(_ request: Request) throws(CommandError) -> Response {
    let response = answer(request)
    guard response.isSuccess else { throw Self.blobFailure(response, request) }
    return response
  }

  /// What the client shows of a refusal.
  static func blobFailure(_ response: Response, _ request: Request) -> CommandError {
    if response.isFromClient { return CommandError(response) }
    let kind: CommandError.Kind = response.status == 404 ? .notFound : .refused
    let document = response.text.flatMap { XMLElement($0) }
    let code = response.headers["x-ms-error-code"] ?? document?["Code"]?.text
    if response.status == 403, code == "AuthorizationPermissionMismatch" || code == "AuthorizationFailure" {
      return CommandError(.refused, missingRole)
    }
    if response.status == 403, code == "AuthenticationFailed" {
      return CommandError(
        .refused,
        "\nAuthentication failure. This may be caused by either invalid account key, connection string or sas token value provided for your storage account.\n                    "
      )
    }
    var message = document?["Message"]?.text
    if message == nil, response.status == 0 { return CommandError(.refused, response.text ?? "") }
    if message == nil, request.method != .head || code == nil, !(response.text ?? "").isEmpty {
      message = "JSON is invalid: Expecting value: line 1 column 1 (char 0)"
    }
    message = message ?? "Operation returned an invalid status '\(CommandError.reason(of: response.status))'"
    var text = "\(message ?? "")\nErrorCode:\(code ?? "None")"
    if code == "BlobAlreadyExists" {
      text += "\nIf you want to overwrite the existing one, please add --overwrite in your command."
    }
    return CommandError(kind, text)
  }

  private static let missingRole = """

    You do not have the required permissions needed to perform this operation.
    Depending on your operation, you may need to be assigned one of the following roles:
        "Storage Blob Data Owner"
        "Storage Blob Data Contributor"
        "Storage Blob Data Reader"
        "Storage Queue Data Contributor"
        "Storage Queue Data Reader"
        "Storage Table Data Contributor"
        "Storage Table Data Reader"

    If you want to use the old authentication method and allow querying for the right account key, please use the "--auth-mode" parameter and "key" value.
                        
    """
}
