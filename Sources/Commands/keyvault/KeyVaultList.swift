import ARM
import Grammar
import JSON
import Shapes

extension KeyVaultGroup {
  /// `az keyvault list`.
  static func list() -> Command<Client> {
    .classic("keyvault list", in: table, reads: "resource_group_name resource_type") {
      (call, _, client) throws(CommandError) in
      let kind = call.text(of: "resource_type")
      var shown: [JSONValue] = []
      let group = call.text(of: "resource_group_name").flatMap { $0.isEmpty ? nil : $0 }
      try checkKind(kind)
      if kind != "hsm" {
        if let group {
          let found = try client.pages(
            Request(.get, client.path(group: group, type), apiVersion: version))
          shown = addingResourceGroup(DocumentShape.named("keyvault list whole").shown(.array(found))).array ?? []
        } else {
          let found = try client.pages(
            Request(
              .get, "\(client.subscriptionPath)/resources", apiVersion: nil,
              parameters: [.init("$filter", "resourceType eq '\(type)'"), .init("api-version", "2015-11-01")]))
          shown = addingResourceGroup(.array(found.map(brief))).array ?? []
        }
      }
      if kind != "vault" {
        let place =
          group.map { client.path(group: $0, "Microsoft.KeyVault/managedHSMs") }
          ?? "\(client.subscriptionPath)/providers/Microsoft.KeyVault/managedHSMs"
        shown += try client.pages(Request(.get, place, apiVersion: version))
      }
      return .value(.array(shown))
    }
  }

  /// Refuses a kind of resource that there is not.
  static func checkKind(_ word: String?) throws(CommandError) {
    guard let word, word != "vault", word != "hsm" else { return }
    throw CommandError(.refused, "Unsupported resource type: \(word)")
  }

  /// A vault in a list of resources.
  private static func brief(_ document: JSONValue) -> JSONValue {
    [
      "id": document["id"], "location": document["location"], "name": document["name"], "systemData": .null,
      "tags": document["tags"], "type": document["type"],
    ]
  }
}
