import ARM
package import Grammar
import JSON
import Shapes

extension RoleAssignmentGroup {
  /// `az role assignment update`: puts an assignment as it was listed, changed, in the place of what is there.
  package static func update() -> Command<Client> {
    var command = Command<Client>(.classic, "role assignment update", "Update an assignment.")
    let assignment = command.argument(
      "--role-assignment", "The assignment as JSON, or a file with it.", of: String.self, required: true)
    command.ignore("--cmd")
    command.example("Update an assignment from a file.", "az role assignment update --role-assignment assignment.json")
    command.run { (call, client) throws(CommandError) in
      let given = try client.document(try call.required(assignment))
      guard let wanted = given.object else {
        throw CommandError(.refused, "--role-assignment must be a JSON object.")
      }
      guard let scope = wanted["scope"]?.string, let name = wanted["name"]?.string, !scope.isEmpty, !name.isEmpty else {
        throw CommandError(.refused, "'scope' and 'name' are required in the role assignment JSON.")
      }
      let path = client.rolePath(scope, "roleAssignments/\(name)")
      let original = try client.get(path, apiVersion: Client.roleAssignmentVersion)["properties"]
      if let new = wanted["conditionVersion"]?.string, new.hasPrefix("1."),
        original["conditionVersion"].string?.hasPrefix("2.") ?? false
      {
        throw CommandError(.refused, "Condition version cannot be downgraded to '1.X'.")
      }
      var properties = JSONObject()
      for member in [
        "roleDefinitionId", "principalId", "principalType", "description", "condition", "conditionVersion",
        "delegatedManagedIdentityResourceId",
      ] {
        let value = wanted[member] ?? .null
        let kept = value.isNull ? original[member] : value
        if !kept.isNull { properties[member] = kept }
      }
      let document = try client.send(
        Request(
          .put, path, apiVersion: Client.roleAssignmentVersion, body: ["properties": .object(properties)]))
      return .value(addingResourceGroup(.object(dictionary(document))))
    }
    return command
  }
}

extension Client {
  /// A document that is given as JSON, or as the name of a file with it.
  func document(_ text: String) throws(CommandError) -> JSONValue {
    guard let bytes = readFile(text) else { return try LenientJSON.parseOrComplain(text) }
    do throws(JSONError) {
      return try JSONParser.parse(bytes)
    } catch {
      throw CommandError(
        .refused, "Failed to parse file '\(text)' with exception:\n\(error.description)")
    }
  }
}
