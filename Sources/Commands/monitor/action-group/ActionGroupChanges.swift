import ARM
import Grammar
import JSON

/// What `az` adds by hand to the commands on action groups.
enum ActionGroupChanges {
  static let creation = GeneratedChanges(
    check: { (call, _) throws(CommandError) in _ = try Receiver.all(call.value(of: "receiver_actions")) },
    amend: { (document, setting, _) throws(CommandError) in
      let call = setting.call
      document["location"] = document["location"].isNull ? "Global" : document["location"]
      document.set(true, at: ["properties", "enabled"])
      if document.at("properties", "groupShortName").isNull {
        let name = call.text(of: "action_group_name") ?? ""
        document.set(.string(String(name.prefix(12))), at: ["properties", "groupShortName"])
      }
      for receiver in try Receiver.all(call.value(of: "receiver_actions")) {
        let place = ["properties", receiver.list]
        document.set(.array((document.at(place).array ?? []) + [receiver.document]), at: place)
      }
      setIdentity(&document, call)
    })

  static let update = GeneratedChanges(
    check: { (call, _) throws(CommandError) in _ = try Receiver.all(call.value(of: "receiver_actions")) },
    prepare: { (document, setting, _) throws(CommandError) in
      let call = setting.call
      let added = try Receiver.all(call.value(of: "receiver_actions"))
      let gone = (call.value(of: "receiver_remove_list")?.array ?? []).compactMap(\.string)
      document.set(true, at: ["properties", "enabled"])
      for list in Receiver.lists {
        let kept = (document.at("properties", list).array ?? []).filter { !gone.contains($0["name"].string ?? "") }
        document.set(
          .array(kept + added.filter { $0.list == list }.map(\.document)), at: ["properties", list])
      }
    })

  static let test = GeneratedChanges(
    check: { (call, _) throws(CommandError) in _ = try Receiver.all(call.value(of: "receiver_actions")) },
    amend: { (document, setting, _) throws(CommandError) in
      for receiver in try Receiver.all(setting.call.value(of: "receiver_actions")) {
        document.set(.array((document[receiver.list].array ?? []) + [receiver.document]), at: [receiver.list])
      }
    })

  // MARK: - Identities

  /// Turns the two options into what a request has.
  private static func setIdentity(_ document: inout JSONValue, _ call: Call) {
    guard call.value(of: "mi_system_assigned") != nil || call.value(of: "mi_user_assigned") != nil else { return }
    document["identity"] = GalleryIdentity(call).identity
  }

  static let assignIdentity = GeneratedChanges(
    prepare: { (part, setting, _) throws(CommandError) in
      part = GalleryIdentity(setting.call).joined(to: GalleryIdentity(document: part))
    },
    amend: { (part, _, _) throws(CommandError) in part = withoutOptions(part) }, partMayBeMissing: true)

  static let removeIdentity = GeneratedChanges(
    prepare: { (part, setting, _) throws(CommandError) in
      part = GalleryIdentity(setting.call).taken(
        from: GalleryIdentity(document: part), namesUsers: setting.call.value(of: "mi_user_assigned") != nil)
    },
    amend: { (part, _, _) throws(CommandError) in part = withoutOptions(part) }, partMayBeMissing: true)

  /// The identity without what the options put into it as they stand.
  private static func withoutOptions(_ part: JSONValue) -> JSONValue {
    var members = (part.object ?? [:]).filter { name, _ in name != "systemAssigned" && name != "userAssigned" }
    // Of both kinds this service writes the names without a blank between.
    if members["type"] == "SystemAssigned, UserAssigned" { members["type"] = "SystemAssigned,UserAssigned" }
    return .object(members)
  }
}

/// Somebody or something that an action group tells, as `--action TYPE NAME …` says.
struct Receiver {
  /// `emailReceivers`.
  let list: String
  let document: JSONValue

  /// The lists of an action group.
  static let lists = ["incidentReceivers"] + kinds.map(\.list)

  /// A kind: its word, list, members in the order of the words, and the words of the client's complaint.
  private struct Kind {
    let word: String
    let list: String
    let members: [String]
    var takesSchema = false
    var syntax = ""
  }

  private static let schema = "[usecommonalertschema]"

  private static let kinds = [
    Kind(
      word: "email", list: "emailReceivers", members: ["name", "emailAddress"], takesSchema: true,
      syntax: "NAME EMAIL_ADDRESS \(schema)"),
    Kind(
      word: "sms", list: "smsReceivers", members: ["name", "countryCode", "phoneNumber"],
      syntax: "NAME COUNTRY_CODE PHONE_NUMBER"),
    Kind(
      word: "webhook", list: "webhookReceivers", members: ["name", "serviceUri"], takesSchema: true,
      syntax: "NAME URI [useaadauth OBJECT_ID IDENTIFIER URI] \(schema)"),
    Kind(
      word: "armrole", list: "armRoleReceivers", members: ["name", "roleId"], takesSchema: true,
      syntax: "NAME ROLE_ID \(schema)"),
    Kind(
      word: "azureapppush", list: "azureAppPushReceivers", members: ["name", "emailAddress"],
      syntax: "NAME EMAIL_ADDRESS"),
    Kind(
      word: "itsm", list: "itsmReceivers",
      members: ["name", "workspaceId", "connectionId", "ticketConfiguration", "region"],
      syntax: "NAME WORKSPACE_ID CONNECTION_ID TICKET_CONFIG REGION"),
    Kind(
      word: "automationrunbook", list: "automationRunbookReceivers",
      members: ["name", "automationAccountId", "runbookName", "webhookResourceId", "serviceUri"], takesSchema: true,
      syntax: "NAME AUTOMATION_ACCOUNT_ID RUNBOOK_NAME WEBHOOK_RESOURCE_ID SERVICE_URI [isglobalrunbook] \(schema)"),
    Kind(
      word: "voice", list: "voiceReceivers", members: ["name", "countryCode", "phoneNumber"],
      syntax: "NAME COUNTRY_CODE PHONE_NUMBER"),
    Kind(
      word: "logicapp", list: "logicAppReceivers", members: ["name", "resourceId", "callbackUrl"], takesSchema: true,
      syntax: "NAME RESOURCE_ID CALLBACK_URL \(schema)"),
    Kind(
      word: "azurefunction", list: "azureFunctionReceivers",
      members: ["name", "functionAppResourceId", "functionName", "httpTriggerUrl"], takesSchema: true,
      syntax: "NAME FUNCTION_APP_RESOURCE_ID FUNCTION_NAME HTTP_TRIGGER_URL \(schema)"),
    Kind(
      word: "eventhub", list: "eventHubReceivers",
      members: ["name", "subscriptionId", "eventHubNameSpace", "eventHubName"], takesSchema: true,
      syntax: "NAME SUBSCRIPTION_ID EVENT_HUB_NAME_SPACE EVENT_HUB_NAME \(schema) "),
  ]

  /// The receivers of lists of words.
  static func all(_ lists: JSONValue?) throws(CommandError) -> [Receiver] {
    var receivers: [Receiver] = []
    for list in lists?.array ?? [] { receivers.append(try Receiver((list.array ?? []).compactMap(\.string))) }
    return receivers
  }

  private init(_ words: [String]) throws(CommandError) {
    let type = words.first ?? ""
    guard let kind = Self.kinds.first(where: { $0.word.isIdentical(to: type) }) else {
      throw CommandError(.refused, "The type \"\(type)\" is not recognizable.")
    }
    let values = Array(words.dropFirst())
    let signsIn = kind.word == "webhook" && values.count >= 3 && values[2] == "useaadauth"
    guard values.count >= kind.members.count, !signsIn || values.count >= 5 else {
      throw CommandError(.refused, "--action \(kind.syntax)")
    }
    func has(_ word: String) -> JSONValue { .bool(values.contains { $0.equalsIgnoringCase(word) }) }
    var document = JSONObject(zip(kind.members, values).map { ($0, JSONValue.string($1)) })
    if kind.takesSchema { document["useCommonAlertSchema"] = has("usecommonalertschema") }
    if kind.word == "automationrunbook" { document["isGlobalRunbook"] = has("isglobalrunbook") }
    if kind.word == "webhook" {
      document["useAadAuth"] = .bool(signsIn)
      if signsIn { (document["objectId"], document["identifierUri"]) = (.string(values[3]), .string(values[4])) }
    }
    list = kind.list
    self.document = .object(document)
  }
}
