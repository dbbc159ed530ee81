import Grammar
import JSON

/// The arguments of `vmss create` that say what is made, and who may log in to it.
///
/// Like the other structs of keys, it declares its arguments in the order of surface.json, which runs through all of them.
struct EssentialKeys: Sendable {
  let name: Key<String>
  let group: Key<String>
  let image: Key<String>
  let disableOverprovision: Flag
  let instanceCount: Key<Int>
  let location: Key<String>
  let tags: Key<JSONObject>
  let upgradeMode: Key<UpgradeModeWord>
  let validates: Flag
  let adminUsername: Key<String>
  let adminPassword: Key<String>
  let authenticationType: Key<AuthenticationType>
  let size: Key<String>
  let keyPath: Key<String>
  let keys: Key<[String]>
  let generatesKeys: Flag
  let keyType: Key<SSHKeyType>

  init(_ command: inout Command<Client>) {
    name = command.argument("--name -n", "The name of the scale set.", of: String.self, required: true)
    group = command.resourceGroup()
    image = command.argument(
      "--image", "What the OS disks are made from: an id, publisher:offer:sku:version, an alias, or a VHD address.",
      of: String.self, completer: "image")
    disableOverprovision = command.flag("--disable-overprovision", "Make no spare instances while scaling out.")
    instanceCount = command.argument("--instance-count", "The number of instances.", of: Int.self, default: "2")
    location = command.location()
    tags = command.resourceTags()
    upgradeMode = command.argument(
      "--upgrade-policy-mode", "How instances come to a changed model.", of: UpgradeModeWord.self, default: "manual")
    validates = command.flag("--validate", "Have the deployment checked, and make nothing.")
    adminUsername = command.argument(
      "--admin-username", "The name of the administrator.", of: String.self, group: "Authentication")
    adminPassword = command.argument(
      "--admin-password", "The administrator's password.", of: String.self, group: "Authentication")
    authenticationType = command.argument(
      "--authentication-type", "How to log in: a password for Windows, else SSH keys, unless given.",
      of: AuthenticationType.self, group: "Authentication")
    size = command.argument("--vm-sku", "The size of the machines.", of: String.self)
    keyPath = command.argument(
      "--ssh-dest-key-path", "Where the public keys are put on a machine.", of: String.self, group: "Authentication")
    keys = command.argument(
      "--ssh-key-values", "Public SSH keys, or the files that hold them.", of: [String].self, group: "Authentication",
      completer: "file")
    generatesKeys = command.flag(
      "--generate-ssh-keys", "Use the key pair that is there, or make one.", group: "Authentication")
    keyType = command.argument(
      "--ssh-key-type", "The kind of SSH key.", of: SSHKeyType.self, group: "Authentication", default: "RSA")
  }
}
