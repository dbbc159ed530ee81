import ARM
package import Grammar
import JSON
import Shapes

/// `az account management-group`: groups that subscriptions are put in.
package enum ManagementGroupGroup {
  /// The version of the interface that these commands speak.
  static let version = "2021-04-01"

  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "account management-group", "Manage management groups, which subscriptions are put in.",
      verbs: [
        ("check-name-availability", { checkNameAvailability() }), ("create", { create() }), ("delete", { delete() }),
        ("list", { list() }), ("show", { show() }), ("update", { update() }),
      ],
      subgroups: [
        (
          "entities",
          {
            CommandGroup(
              "account management-group entities", "Look at all that management groups hold.",
              verbs: [("list", { listEntities() })])
          }
        ),
        ("hierarchy-settings", { HierarchySettingsGroup.group() }),
        ("subscription", { ManagementGroupSubscriptionGroup.group() }),
        (
          "tenant-backfill",
          {
            CommandGroup(
              "account management-group tenant-backfill",
              "Manage the moving of all subscriptions of a tenant under its root.",
              verbs: [
                ("get", { backfillStatus() }), ("start", { startBackfill() }),
              ])
          }
        ),
      ])
  }

  /// The path of a management group, or of something in one.
  static func path(_ name: String, _ rest: String = "") -> String {
    "/providers/Microsoft.Management/managementGroups/\(name)\(rest)"
  }

  /// The id of a management group that is named by its id or name.
  private static func id(_ word: String) -> String {
    word.asciiLowercased.hasPrefix("/providers/microsoft.management/managementgroups") ? word : path(word)
  }

  private static func command(_ words: StaticString, _ summary: StaticString) -> Command<Client> {
    var command = Command<Client>(.classic, words, summary)
    command.withoutSubscription()
    command.ignore("--cmd")
    return command
  }

  private static func checkNameAvailability() -> Command<Client> {
    var command = command(
      "account management-group check-name-availability", "Tell whether a management group can be called so.")
    let name = command.managementGroupName()
    command.example("Try a name.", "az account management-group check-name-availability -n MyGroup")
    command.run { (call, client) throws(CommandError) in
      let answer = try client.send(
        Request(
          .post, "/providers/Microsoft.Management/checkNameAvailability", apiVersion: version,
          body: ["name": .string(try call.required(name)), "type": "Microsoft.Management/managementGroups"]),
        expecting: [200])
      return .managed(answer, as: "account management-group check-name-availability")
    }
    return command
  }

  private static func create() -> Command<Client> {
    var command = command("account management-group create", "Make a management group.")
    let name = command.managementGroupName()
    let title = command.argument("--display-name -d", "What it is called where people see it.", of: String.self)
    let parent = command.argument("--parent -p", "The management group around it, by name or id.", of: String.self)
    let skips = command.skipsRegistration()
    command.example(
      "Make a management group in another.", "az account management-group create -n MyGroup -d 'My group' -p MyParent")
    command.run { (call, client) throws(CommandError) in
      if !call.isSet(skips) { try client.registerManagement() }
      let name = try call.required(name)
      var properties: JSONObject = [:]
      if let title = call.optional(title) { properties["displayName"] = .string(title) }
      let around: JSONObject = call.optional(parent).map { ["id": .string(id($0))] } ?? [:]
      properties["details"] = ["parent": .object(around)]
      let made = try client.operate(
        Request(
          .put, path(name), apiVersion: version, body: ["name": .string(name), "properties": .object(properties)]),
        waits: true, refusedStatus: 201)
      return .managed(made, as: "account management-group create")
    }
    return command
  }

  private static func delete() -> Command<Client> {
    var command = command("account management-group delete", "Delete a management group.")
    let name = command.managementGroupName()
    let skips = command.skipsRegistration()
    command.example("Delete a management group.", "az account management-group delete -n MyGroup")
    command.run { (call, client) throws(CommandError) in
      if !call.isSet(skips) { try client.registerManagement() }
      let result = try client.operate(
        Request(.delete, path(try call.required(name)), apiVersion: version), waits: true, refusedStatus: 200)
      return .managed(result, as: "account management-group delete")
    }
    return command
  }

  private static func list() -> Command<Client> {
    var command = command("account management-group list", "List management groups.")
    let skips = command.skipsRegistration()
    command.example("List management groups.", "az account management-group list -o table")
    command.run { (call, client) throws(CommandError) in
      if !call.isSet(skips) { try client.registerManagement() }
      let groups = try client.pages(
        Request(.get, "/providers/Microsoft.Management/managementGroups", apiVersion: version))
      return .modelled(.array(groups), as: .named("account management-group list"))
    }
    return command
  }

  private static func show() -> Command<Client> {
    var command = command("account management-group show", "Show a management group.")
    let name = command.managementGroupName()
    let expands = command.flag("--expand -e", "Show what is in it too.")
    let recurses = command.flag("--recurse -r", "With `--expand`, show all below it.")
    let skips = command.skipsRegistration()
    command.example(
      "Show a management group with all that is in it.", "az account management-group show -n MyGroup -e -r")
    command.run { (call, client) throws(CommandError) in
      if !call.isSet(skips) { try client.registerManagement() }
      var parameters: [Request.Parameter] = []
      if call.isSet(expands) {
        parameters = [.init("$expand", "children"), .init("$recurse", call.isSet(recurses) ? "true" : "false")]
      }
      let group = try client.get(path(try call.required(name)), apiVersion: version, parameters: parameters)
      return .managed(group, as: "account management-group show")
    }
    return command
  }

  private static func update() -> Command<Client> {
    var command = command("account management-group update", "Give a management group another title or parent.")
    let name = command.managementGroupName()
    let title = command.argument("--display-name -d", "What it is called where people see it.", of: String.self)
    let parent = command.argument("--parent -p", "The management group around it, by name or id.", of: String.self)
    let edits = command.genericUpdate()
    command.example("Give it another title.", "az account management-group update -n MyGroup -d 'Payments'")
    command.run { (call, client) throws(CommandError) in
      let changes: JSONValue = [
        "displayName": call.optional(title).map(JSONValue.string) ?? .null,
        "parentGroupId": call.optional(parent).map { .string(id($0)) } ?? .null,
      ]
      let group = try client.patchManaged(
        path(try call.required(name)), changes, call.edits(edits), as: "account management-group patch")
      return .managed(group, as: "account management-group update")
    }
    return command
  }

  private static func listEntities() -> Command<Client> {
    var command = command(
      "account management-group entities list", "List all management groups and subscriptions of the tenant.")
    command.example("List them.", "az account management-group entities list --query \"[].displayName\"")
    command.run { (_, client) throws(CommandError) in
      let answer = try client.send(
        Request(.post, "/providers/Microsoft.Management/getEntities", apiVersion: version))
      guard let entities = answer["value"].array else {
        throw .unexpected("'NoneType' object has no attribute 'value'")
      }
      return .modelled(.array(entities), as: .named("account management-group entities list"))
    }
    return command
  }

  private static func backfillStatus() -> Command<Client> {
    var command = command(
      "account management-group tenant-backfill get", "Show how far the moving of subscriptions is.")
    command.example("Ask how it stands.", "az account management-group tenant-backfill get")
    askBackfill("tenantBackfillStatus", in: &command)
    return command
  }

  private static func startBackfill() -> Command<Client> {
    var command = command(
      "account management-group tenant-backfill start", "Start the moving of subscriptions.")
    command.example("Start it.", "az account management-group tenant-backfill start")
    askBackfill("startTenantBackfill", in: &command)
    return command
  }

  private static func askBackfill(_ action: String, in command: inout Command<Client>) {
    command.run { (_, client) throws(CommandError) in
      let answer = try client.send(
        Request(.post, "/providers/Microsoft.Management/\(action)", apiVersion: version), expecting: [200])
      return .managed(answer, as: "account management-group tenant-backfill get")
    }
  }
}

extension Command where Context == Client {
  /// `--name -n` of a management group.
  @inline(never)
  mutating func managementGroupName() -> Key<String> {
    argument("--name -n", "The name of the management group.", of: String.self, required: true)
  }

  /// `--no-register`.
  @inline(never)
  fileprivate mutating func skipsRegistration() -> Flag {
    flag("--no-register", "Do not register Microsoft.Management first.")
  }
}

extension Answer {
  /// What a command on management groups prints of an answer; nothing for an answer that is empty.
  static func managed(_ document: JSONValue, as shape: StaticString) -> Answer {
    document.isNull ? .nothing : .modelled(document, as: .named(shape))
  }
}

extension Client {
  /// Makes a request whose answer is there at once, and takes only some HTTP statuses for success.
  mutating func send(_ request: Request, expecting statuses: [Int]) throws(CommandError) -> JSONValue {
    let response = answer(request)
    guard statuses.contains(response.status) else { throw failure(response) }
    return response.body ?? .null
  }

  /// Registers the provider of management groups, as their commands do first.
  fileprivate mutating func registerManagement() throws(CommandError) {
    let path = "\(subscriptionPath)/providers/Microsoft.Management"
    _ = try send(Request(.post, "\(path)/register", apiVersion: ProviderGroup.version))
    for _ in 0..<10_000 {
      manager.pause(seconds: 10)
      let provider = try get(path, apiVersion: ProviderGroup.version)
      if provider["registrationState"].string == "Registered" || !manager.isGoingOn { return }
    }
  }

  /// Sends changes to a management group or its settings: those of the options, edited by hand.
  ///
  /// - Parameter shape: the model of the changes.
  /// - Throws: what the service refuses, which is no "not found" to these commands.
  mutating func patchManaged(
    _ path: String, _ changes: JSONValue, _ edits: DocumentEdits, as shape: StaticString
  ) throws(CommandError) -> JSONValue {
    let shape = DocumentShape.named(shape)
    var held = shape.heldModel(changes)
    try edit(&held, by: edits, shape: shape, flavour: .model)
    let body: JSONValue
    do throws(ShapeError) {
      body = try shape.request(fromModel: held)
    } catch {
      throw CommandError(error)
    }
    let response = answer(Request(.patch, path, apiVersion: ManagementGroupGroup.version, body: body))
    guard response.status == 200 else {
      var error = failure(response)
      error.kind = .refused
      throw error
    }
    return response.body ?? .null
  }
}
