import ARM
import Grammar
import JSON
import Shapes

/// `az storage account blob-service-properties`.
enum BlobServiceGroup {
  static func group() -> CommandGroup<Client> {
    CommandGroup(
      "storage account blob-service-properties", "Manage how storage accounts keep blobs.",
      verbs: [("show", { show() }), ("update", { update() })])
  }

  private static func path(_ call: Call, _ client: inout Client) throws(CommandError) -> String {
    try client.storageAccountPath(call.text(of: "account_name") ?? "", group: call.text(of: "resource_group_name"))
      + "/blobServices/default"
  }

  private static func show() -> Command<Client> {
    .classic(
      "storage account blob-service-properties show", in: ClassicTable.storage,
      reads: "resource_group_name account_name"
    ) { (call, _, client) throws(CommandError) in
      let found = try client.get(path(call, &client), apiVersion: StorageAccounts.apiVersion)
      return shown(found)
    }
  }

  /// The client leaves a time out that older services gave.
  private static func shown(_ document: JSONValue) -> Answer {
    var shown = addingResourceGroup(
      DocumentShape.named("storage account blob-service-properties show").shown(document))
    for (name, value) in shown["blobServiceProperties"].object?.pairs ?? JSONObject().pairs { shown[name] = value }
    shown.remove(at: ["blobServiceProperties"])
    shown.remove(at: ["restorePolicy", "lastEnabledTime"])
    return .value(shown)
  }

  /// A switch with a number of days that belongs to it, and the member that both make.
  private struct Policy {
    let isOn: String
    let days: String
    let member: String
  }

  private static let policies = [
    Policy(isOn: "enable_delete_retention", days: "delete_retention_days", member: "deleteRetentionPolicy"),
    Policy(isOn: "enable_restore_policy", days: "restore_days", member: "restorePolicy"),
    Policy(
      isOn: "enable_container_delete_retention", days: "container_delete_retention_days",
      member: "containerDeleteRetentionPolicy"),
  ]

  private static func update() -> Command<Client> {
    .classic(
      "storage account blob-service-properties update", in: ClassicTable.storage,
      reads:
        "resource_group_name account_name enable_change_feed change_feed_retention_days enable_delete_retention delete_retention_days enable_restore_policy restore_days enable_versioning enable_container_delete_retention container_delete_retention_days default_service_version enable_last_access_tracking enable_static_website index_document default_index_document_path error_document_404_path"
    ) { (call, keys, client) throws(CommandError) in
      let path = try path(call, &client)
      try checkChangeFeed(call)
      for policy in policies where policy.member != "restorePolicy" { try check(policy, call) }
      let found = try client.get(path, apiVersion: StorageAccounts.apiVersion)
      var body: JSONValue = ["properties": found["properties"]]
      fill(&body, call)
      if let edits = keys.edits {
        let edits = GenericUpdate(call.edits(edits))
        do throws(ShapeError) {
          var held = body["properties"]
          try edits.apply(
            to: &held, shape: .named("storage account blob-service-properties show"), flavour: .dictionary
          ) { client.warn($0) }
          body["properties"] = held
        } catch {
          throw CommandError(error)
        }
      }
      let response = client.answer(
        Request(.put, path, apiVersion: StorageAccounts.apiVersion, body: body.withoutNulls))
      guard response.status == 200 else {
        throw response.isSuccess
          ? CommandError(
            .refused, "Operation returned an invalid status '\(CommandError.reason(of: response.status))'")
          : client.failure(response)
      }
      return shown(response.body ?? .null)
    }
  }

  /// Days and switch must go together.
  private static func check(_ policy: Policy, _ call: Call) throws(CommandError) {
    let days = call.value(of: policy.days)
    let name =
      "--" + policy.isOn.utf8.split(separator: UInt8(ascii: "_")).map { String(Substring($0)) }.joined(separator: "-")
    switch (call.value(of: policy.isOn), days) {
    case (true?, nil):
      throw CommandError(
        .usage, "incorrect usage: you have to provide value for '\(name)' when '\(name)' is set to true")
    case (false?, _?):
      throw CommandError(.usage, "incorrect usage: '\(name)' is invalid when '\(name)' is set to false")
    case (nil, _?):
      throw CommandError(
        .usage, "incorrect usage: please specify '\(name) true' if you want to set the value for '\(name)'")
    default: break
    }
    guard let days = days?.integer, !(1...365).contains(days) else { return }
    throw CommandError(
      .usage,
      "incorrect usage: '\(name)' must be \(days < 1 ? "greater than or equal to 1" : "less than or equal to 365")")
  }

  /// Days of the log of changes need the log.
  private static func checkChangeFeed(_ call: Call) throws(CommandError) {
    guard let days = call.value(of: "change_feed_retention_days")?.integer else { return }
    let option = "'--change-feed-retention-days'"
    guard let isOn = call.value(of: "enable_change_feed"), !isOn.isNull else {
      throw CommandError(
        .refused,
        "incorrect usage: please specify '--enable-change-feed true' if you want to set the value for \(option)")
    }
    if isOn == false {
      throw CommandError(
        .refused, "incorrect usage: \(option) is invalid when '--enable-change-feed' is set to false")
    }
    if days < 1 { throw CommandError(.refused, "incorrect usage: \(option) must be greater than or equal to 1") }
  }

  private static func fill(_ body: inout JSONValue, _ call: Call) {
    for policy in policies {
      guard let isOn = call.value(of: policy.isOn) else { continue }
      var value: JSONValue = ["enabled": isOn]
      if isOn == true, let days = call.value(of: policy.days) { value["days"] = days }
      body.set(value, at: ["properties", policy.member])
    }
    if let isOn = call.value(of: "enable_change_feed") {
      var value: JSONValue = ["enabled": isOn]
      if let days = call.value(of: "change_feed_retention_days") { value["retentionInDays"] = days }
      body.set(value, at: ["properties", "changeFeed"])
    }
    if let isOn = call.value(of: "enable_versioning") { body.set(isOn, at: ["properties", "isVersioningEnabled"]) }
    if let version = call.value(of: "default_service_version") {
      body.set(version, at: ["properties", "defaultServiceVersion"])
    }
    if let isOn = call.value(of: "enable_last_access_tracking") {
      body.set(["enable": isOn], at: ["properties", "lastAccessTimeTrackingPolicy"])
    }
    fillWebsite(&body, call)
  }

  /// Puts in what is said of the web site; what is not said stays, but nothing of a site that is switched off.
  private static func fillWebsite(_ body: inout JSONValue, _ call: Call) {
    let place = ["properties", "staticWebsite"]
    let pages = [
      ("index_document", "indexDocument"), ("default_index_document_path", "defaultIndexDocumentPath"),
      ("error_document_404_path", "errorDocument404Path"),
    ].compactMap { option, member in
      call.text(of: option).flatMap { $0.isEmpty ? nil : (member, JSONValue.string($0)) }
    }
    let isOn = call.value(of: "enable_static_website")
    guard isOn != nil || !pages.isEmpty else { return }
    guard isOn != false else { return body.set(["enabled": false], at: place) }
    if let isOn { body.set(isOn, at: place + ["enabled"]) }
    for (member, value) in pages { body.set(value, at: place + [member]) }
  }
}
