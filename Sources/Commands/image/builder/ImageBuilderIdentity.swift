import ARM
package import Grammar
import JSON
import Shapes

/// `az image builder identity`.
package enum ImageBuilderIdentityGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "image builder identity", "Manage the identity that builds images.",
      verbs: [("assign", { assign() }), ("remove", { remove() }), ("show", { show() })])
  }

  /// `az image builder identity assign`.
  private static func assign() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder identity assign", "Give an image template identities.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let identities = command.list(
      "--user-assigned", "Identities by name or id.", of: String.self, group: "Managed Identity")
    let defers = command.deferral()
    command.example(
      "Give a template an identity.",
      "az image builder identity assign -g MyGroup -n MyTemplate --user-assigned MyIdentity")
    command.run { (call, client) throws(CommandError) in
      // The client takes `--defer` here and sends all the same.
      _ = call.isGiven(defers)
      let template = try target.template(of: call)
      let current = try client.identity(of: template)
      var ids = JSONObject()
      for id in current["userAssignedIdentities"].object?.names ?? [] { ids[id.asciiLowercased] = [:] }
      guard let words = call.optional(identities) else { throw .unexpected("'NoneType' object is not iterable") }
      for word in words { ids[client.identityID(word, group: template.group).asciiLowercased] = [:] }
      return try client.patchIdentity(
        of: template, ["type": "UserAssigned", "userAssignedIdentities": .object(ids)])
    }
    return command
  }

  /// `az image builder identity remove`.
  private static func remove() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder identity remove", "Take identities from an image template.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let identities = command.list(
      "--user-assigned", "Identities by name or id; all when none is named.", of: String.self,
      group: "Managed Identity")
    command.confirm()
    let defers = command.deferral()
    command.example(
      "Take all identities away.", "az image builder identity remove -g MyGroup -n MyTemplate --user-assigned --yes")
    command.run { (call, client) throws(CommandError) in
      _ = call.isGiven(defers)
      let template = try target.template(of: call)
      var identity = try client.identity(of: template)
      guard identity.object != nil else { return .nothing }
      guard let words = call.optional(identities) else { return try client.patchIdentity(of: template, identity) }
      let known = (identity["userAssignedIdentities"].object?.names ?? []).map(\.asciiLowercased)
      var gone = words.map { client.identityID($0, group: template.group).asciiLowercased }
      let strangers = gone.filter { !known.contains($0) }
      guard strangers.isEmpty else {
        throw CommandError(
          .refused,
          "'\(strangers.joined(separator: ","))' are not associated with '\(template.name)', please provide existing user "
            + "managed identities")
      }
      if words.isEmpty { gone = known }
      if known.allSatisfy(gone.contains) {
        identity = ["type": "None"]
      } else if !gone.isEmpty {
        identity["userAssignedIdentities"] = .object(JSONObject(gone.map { ($0, JSONValue.null) }))
      }
      return try client.patchIdentity(of: template, identity)
    }
    return command
  }

  /// `az image builder identity show`.
  private static func show() -> Command<Client> {
    var command = Command<Client>(.classic, "image builder identity show", "Show the identities of an image template.")
    let target = ImageTemplateTarget(declaredIn: &command)
    let defers = command.deferral()
    command.example("Show them.", "az image builder identity show -g MyGroup -n MyTemplate")
    command.run { (call, client) throws(CommandError) in
      _ = call.isGiven(defers)
      let answer = try client.send(target.template(of: call).request(.get, by: client))
      return .value(DocumentShape.named("image builder show").shown(answer)["identity"])
    }
    return command
  }
}

extension Client {
  /// `identity` of a template, as a request names it.
  fileprivate mutating func identity(of template: ImageTemplateName) throws(CommandError) -> JSONValue {
    let answer = try send(template.request(.get, by: self))
    return try Self.templateBody(DocumentShape.named("image builder show").heldModel(answer))["identity"]
  }

  fileprivate func identityID(_ word: String, group: String) -> String {
    id(of: word, type: "Microsoft.ManagedIdentity/userAssignedIdentities", group: group)
  }

  /// Sends a template's identity, and prints what it has become.
  fileprivate mutating func patchIdentity(
    of template: ImageTemplateName, _ identity: JSONValue
  ) throws(CommandError) -> Answer {
    let answer = try run(
      template.request(.patch, by: self, body: ["identity": identity]), finalState: template.request(.get, by: self))
    return .value(DocumentShape.named("image builder show").shown(answer)["identity"])
  }
}
