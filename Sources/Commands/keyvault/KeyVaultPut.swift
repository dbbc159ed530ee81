import ARM
import Grammar
import JSON
import Shapes

/// How a vault that is there is sent back changed.
extension KeyVaultGroup {
  /// What an update sends back of a vault.
  static func held(_ document: JSONValue) -> JSONValue {
    var body: JSONValue = ["location": document["location"], "properties": document["properties"]]
    if !document["tags"].isNull { body["tags"] = document["tags"] }
    body.remove(at: ["properties", "privateEndpointConnections"])
    body.remove(at: ["properties", "hsmPoolResourceId"])
    return body
  }

  /// Sends a vault.
  static func put(
    _ body: JSONValue, _ path: String, waits: Bool, _ client: inout Client
  ) throws(CommandError) -> Answer {
    let made = try client.operate(Request(.put, path, apiVersion: version, body: body), waits: waits)
    return waits ? .modelled(made, as: .named("keyvault update")) : .nothing
  }
}
