import Grammar
import JSON
import Shapes

extension KeyVaultGroup {
  /// `az keyvault list-deleted`.
  static func listDeleted() -> Command<Client> {
    .classic("keyvault list-deleted", in: table, reads: "resource_type") { (call, _, client) throws(CommandError) in
      var shown: [JSONValue] = []
      try checkKind(call.text(of: "resource_type"))
      if call.text(of: "resource_type") != "hsm" {
        let found = try deleted("deletedVaults", &client)
        shown = DocumentShape.named("keyvault list-deleted").shown(.array(found)).array ?? []
      }
      if call.text(of: "resource_type") != "vault" { shown += try deleted("deletedManagedHSMs", &client) }
      return .value(.array(shown))
    }
  }
}
