import Grammar
import JSON
import Shapes

extension KeyVaultGroup {
  /// `az keyvault update`.
  static func update() -> Command<Client> {
    .classic(
      "keyvault update", in: table,
      reads:
        "resource_group_name vault_name enabled_for_deployment enabled_for_disk_encryption enabled_for_template_deployment enable_rbac_authorization enable_purge_protection retention_days bypass default_action public_network_access"
    ) { (call, keys, client) throws(CommandError) in
      let path = try path(call, &client)
      var body = held(try client.get(path, apiVersion: version))
      for (option, member) in switches {
        if let value = call.value(of: option), !value.isNull { body.set(value, at: ["properties", member]) }
      }
      if let days = try days(call) { body.set(.integer(days), at: ["properties", "softDeleteRetentionInDays"]) }
      for (option, member) in [("bypass", "bypass"), ("default_action", "defaultAction")] {
        if let value = call.value(of: option) { body.set(value, at: ["properties", "networkAcls", member]) }
      }
      if let edits = keys.edits {
        // The client's model has these members also when the vault has not.
        for member in [
          "networkAcls", "enablePurgeProtection", "enabledForDiskEncryption", "enabledForTemplateDeployment",
          "createMode",
        ] where body.at("properties", member).isNull { body.set(.null, at: ["properties", member]) }
        do throws(ShapeError) {
          try GenericUpdate(call.edits(edits)).apply(
            to: &body, shape: .named("keyvault update"), flavour: .dictionary
          ) { client.warn($0) }
        } catch {
          throw CommandError(error)
        }
      }
      return try put(body.withoutNulls, path, waits: keys.noWait.map { !call.isSet($0) } ?? true, &client)
    }
  }
}
