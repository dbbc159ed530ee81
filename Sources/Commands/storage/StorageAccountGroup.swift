import ARM
import Grammar
import JSON
import Shapes

/// `az storage account`.
enum StorageAccountGroup {
  static func group() -> CommandGroup<Client> {
    CommandGroup(
      "storage account", "Manage storage accounts.",
      verbs: [
        ("check-name", { checkName() }), ("create", { create() }), ("delete", { delete() }),
        ("generate-sas", { generateSAS() }), ("list", { list() }), ("show", { show() }),
        ("show-connection-string", { showConnectionString() }), ("show-usage", { showUsage() }),
        ("update", { update() }),
      ],
      subgroups: [
        ("blob-service-properties", { BlobServiceGroup.group() }),
        (
          "keys",
          {
            CommandGroup(
              "storage account keys", "Manage the keys of storage accounts.",
              verbs: [("list", { listKeys() }), ("renew", { renewKey() })])
          }
        ),
      ])
  }

  private static let table = ClassicTable.storage
  private static let version = StorageAccounts.apiVersion

  /// The path of the account that the options name.
  private static func path(_ call: Call, _ client: inout Client) throws(CommandError) -> String {
    try client.storageAccountPath(call.text(of: "account_name") ?? "", group: call.text(of: "resource_group_name"))
  }

  private static func show() -> Command<Client> {
    .classic("storage account show", in: table, reads: "resource_group_name account_name expand") {
      (call, _, client) throws(CommandError) in
      let expand = call.text(of: "expand").map { [Request.Parameter("$expand", $0)] } ?? []
      let path = try path(call, &client)
      return .modelled(
        try client.get(path, apiVersion: version, parameters: expand), as: .named("storage account show"))
    }
  }

  private static func list() -> Command<Client> {
    .classic("storage account list", in: table, reads: "resource_group_name") {
      (call, _, client) throws(CommandError) in
      let place =
        call.text(of: "resource_group_name").map { client.path(group: $0, StorageAccounts.type) }
        ?? "\(client.subscriptionPath)/providers/\(StorageAccounts.type)"
      let accounts = try client.pages(Request(.get, place, apiVersion: version))
      return .modelled(.array(accounts), as: .named("storage account list"))
    }
  }

  private static func delete() -> Command<Client> {
    .classic("storage account delete", in: table, reads: "resource_group_name account_name") {
      (call, _, client) throws(CommandError) in
      _ = try client.send(Request(.delete, try path(call, &client), apiVersion: version))
      return .nothing
    }
  }

  private static func checkName() -> Command<Client> {
    .classic("storage account check-name", in: table, reads: "name") { (call, _, client) throws(CommandError) in
      .modelled(
        try client.checkStorageName(call.text(of: "name") ?? ""), as: .named("storage account check-name"))
    }
  }

  private static func showUsage() -> Command<Client> {
    .classic("storage account show-usage", in: table, reads: "location") { (call, _, client) throws(CommandError) in
      let location = try client.location(call.text(of: "location") ?? "")
      let usages = try client.pages(
        Request(
          .get, "\(client.subscriptionPath)/providers/Microsoft.Storage/locations/\(location)/usages",
          apiVersion: version))
      guard let usage = usages.first(where: { $0.at("name", "value").string == "StorageAccounts" }) else {
        return .nothing
      }
      return .modelled(usage, as: .named("storage account show-usage"))
    }
  }

  // MARK: - Keys

  private static func listKeys() -> Command<Client> {
    .classic("storage account keys list", in: table, reads: "resource_group_name account_name expand") {
      (call, _, client) throws(CommandError) in
      // `kerb` is the only word of `--expand-key-type`, and what is asked for without it too.
      .modelled(.array(try client.storageKeys(path(call, &client))), as: .named("storage account keys list"))
    }
  }

  private static func renewKey() -> Command<Client> {
    .classic(
      "storage account keys renew", in: table, reads: "resource_group_name account_name key_name key_type"
    ) { (call, _, client) throws(CommandError) in
      let path = try path(call, &client)
      let word = call.text(of: "key_name") ?? ""
      let number = word == "secondary" || word == "key2" ? "2" : "1"
      warnOfOldName(word, &client)
      let name = (call.text(of: "key_type") == "kerb" ? "kerb" : "key") + number
      let answer = try client.send(
        Request(.post, "\(path)/regenerateKey", apiVersion: version, body: ["keyName": .string(name)]))
      return .modelled(answer["keys"], as: .named("storage account keys renew"))
    }
  }

  private static func warnOfOldName(_ word: String, _ client: inout Client) {
    guard word == "primary" || word == "secondary" else { return }
    client.warn(
      "The 'primary' and 'secondary' options for --key are deprecated and will be removed in future release, please use "
        + "'key1' and 'key2' instead.")
  }

  private static func showConnectionString() -> Command<Client> {
    .classic(
      "storage account show-connection-string", in: table,
      reads:
        "resource_group_name account_name protocol blob_endpoint file_endpoint queue_endpoint table_endpoint sas_token key_name"
    ) { (call, _, client) throws(CommandError) in
      guard call.text(of: "account_name") != nil else { throw CommandError(.refused, "(--name | --ids) are required") }
      let path = try path(call, &client)
      let word = call.text(of: "key_name") ?? "key1"
      warnOfOldName(word, &client)
      let keys = try client.storageKeys(path)
      let account = try client.get(path, apiVersion: version)
      let place = word == "secondary" || word == "key2" ? 1 : 0
      guard keys.indices.contains(place) else { throw .unexpected("list index out of range") }
      var text =
        "DefaultEndpointsProtocol=\(call.text(of: "protocol") ?? "https");EndpointSuffix=core.windows.net"
        + ";AccountName=\(call.text(of: "account_name") ?? "");AccountKey=\(keys[place]["value"].string ?? "None")"
      for service in ["Blob", "File", "Queue", "Table"] {
        let name = service.asciiLowercased
        let address = call.text(of: "\(name)_endpoint") ?? account.at("properties", "primaryEndpoints", name).string
        if let address, !address.isEmpty { text += ";\(service)Endpoint=\(address)" }
      }
      if let token = call.text(of: "sas_token"), !token.isEmpty { text += ";SharedAccessSignature=\(token)" }
      return .value(["connectionString": .string(text)])
    }
  }

  private static func generateSAS() -> Command<Client> {
    .classic(
      "storage account generate-sas", in: table,
      reads:
        "account_name account_key connection_string account_url services resource_types permission expiry start ip protocol encryption_scope"
    ) { (call, _, client) throws(CommandError) in
      let access = try client.blobAccess(call, takesLogin: false)
      let permission = try SASPermissions.account.checked(call.text(of: "permission"))
      let key = try access.accountKey()
      let signature = SharedAccessSignature(
        permission: permission, expiry: call.text(of: "expiry"), start: call.text(of: "start"), ip: call.text(of: "ip"),
        isHTTPSOnly: call.isOn("protocol"), encryptionScope: call.text(of: "encryption_scope"))
      return .value(
        .string(
          signature.account(
            access.account, key: key, services: call.text(of: "services") ?? "",
            resourceTypes: call.text(of: "resource_types") ?? "")))
    }
  }

  // MARK: - Making and changing

  private static func create() -> Command<Client> {
    .classic("storage account create", in: table, reads: StorageAccountBody.created) {
      (call, _, client) throws(CommandError) in
      let group = call.text(of: "resource_group_name") ?? ""
      let name = call.text(of: "account_name") ?? ""
      let location = try client.defaultLocation(call.text(of: "location"), group: group)
      try StorageAccountBody.checkEncryption(call)
      let subnet = try StorageAccountBody.subnet(call, group: group, client)
      let check = try client.checkStorageName(name)
      if check["nameAvailable"] == false, check["reason"] == "AlreadyExists" {
        client.warn(
          "A storage account with the provided name \(name) is found. Will continue to update the existing account.")
      }
      let body = try StorageAccountBody.forCreation(call, location: location, subnet: subnet, &client)
      let path = client.path(group: group, "\(StorageAccounts.type)/\(name)")
      let made = try client.operate(Request(.put, path, apiVersion: version, body: body), waits: true)
      return .modelled(made, as: .named("storage account create"))
    }
  }

  private static func update() -> Command<Client> {
    .classic("storage account update", in: table, reads: StorageAccountBody.updated) {
      (call, keys, client) throws(CommandError) in
      try StorageAccountBody.checkEncryption(call)
      if call.text(of: "use_subdomain") != nil, (call.text(of: "custom_domain") ?? "").isEmpty {
        throw CommandError(.usage, "usage error: --custom-domain DOMAIN [--use-subdomain]")
      }
      let path = try path(call, &client)
      let account = try client.get(path, apiVersion: version)
      try StorageAccountBody.confirmCost(call, of: account, client)
      var body = try StorageAccountBody.forUpdate(call, of: account, &client)
      if let edits = keys.edits { try StorageAccountBody.edit(&body, by: GenericUpdate(call.edits(edits)), &client) }
      let made = try client.send(Request(.patch, path, apiVersion: version, body: body))
      return .modelled(made, as: .named("storage account update"))
    }
  }
}

extension Client {
  /// Asks whether an account can have a name.
  mutating func checkStorageName(_ name: String) throws(CommandError) -> JSONValue {
    let request = Request(
      .post, "\(subscriptionPath)/providers/Microsoft.Storage/checkNameAvailability",
      apiVersion: StorageAccounts.apiVersion, body: ["name": .string(name), "type": .string(StorageAccounts.type)])
    let response = answer(request)
    guard response.isSuccess else { throw failure(response) }
    guard let body = response.body else { throw .unexpected("Expecting value: line 1 column 1 (char 0)") }
    return body
  }
}

extension Client {
  /// The region of an option, else that of the group, which is looked at while arguments are checked.
  mutating func defaultLocation(_ word: String?, group: String) throws(CommandError) -> String {
    if let word { return try location(word) as String }
    return try validationLook("\(subscriptionPath)/resourcegroups/\(group)", apiVersion: "2024-11-01")["location"]
      .string
      ?? ""
  }
}
