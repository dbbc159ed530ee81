import ARM
import Grammar
import JSON

extension Client {
  /// The id of a vault that is named or given by its id.
  func vaultID(_ word: String, group: String) -> String {
    id(of: word, type: "Microsoft.KeyVault/vaults", group: group)
  }

  /// Gets a vault by the group and name in its id, in the subscription of the call.
  mutating func vault(_ id: String) throws(CommandError) -> JSONValue {
    let parts = ResourceID(trusted: id)
    return try vault(parts.name, group: parts.group ?? "")
  }

  mutating func vault(_ name: String, group: String) throws(CommandError) -> JSONValue {
    try get(path(group: group, "Microsoft.KeyVault/vaults/\(name)"), apiVersion: "2026-02-01")
  }

  /// Gets something that is in a vault: a certificate, a key.
  ///
  /// - Parameter path: `/certificates/NAME/`
  mutating func vaultContent(
    _ vault: String, _ path: String, apiVersion: String
  ) throws(CommandError) -> JSONValue {
    var request = Request(.get, path, apiVersion: apiVersion)
    request.host = "\(vault).vault.azure.net"
    return try sendText(request)
  }

  /// Makes a request to a service outside of the resource manager.
  ///
  /// - Throws: the refusal; that it is no JSON, where it is none.
  mutating func sendText(_ request: Request) throws(CommandError) -> JSONValue {
    let response = answer(request)
    if response.isSuccess { return response.body ?? .null }
    guard response.body == nil, let text = response.text else { throw CommandError(response) }
    do throws(JSONError) {
      _ = try JSONParser.parse(text)
    } catch {
      throw CommandError(response.status == 404 ? .notFound : .refused, "JSON is invalid: \(error.description)")
    }
    throw CommandError(response)
  }
}
