import ARM

extension VaultService {
  /// Secrets or keys, those there or those deleted.
  struct Kind {
    /// `secrets`, `keys`.
    let name: String
    let isDeleted: Bool

    init?(_ word: String) {
      isDeleted = word.hasPrefix("deleted")
      name = isDeleted ? String(word.dropFirst(7)) : word
      guard name == "secrets" || name == "keys" else { return nil }
    }

    /// `Secret`, `Key`.
    var title: String { name == "secrets" ? "Secret" : "Key" }
    /// Where deleted ones are kept.
    var bin: String { "deleted\(name)" }

    func wish(_ method: Request.Method, _ words: [String], _ name: String) -> VaultRights.Wish {
      let isSecret = self.name == "secrets"
      let (permission, action): (String, String) =
        switch (method, words.count) {
        case (.post, 3) where isDeleted: ("recover", "recover/action")
        case (.delete, _) where isDeleted: ("purge", "purge/action")
        case (.get, 1): ("list", isSecret ? "readMetadata/action" : "read")
        case (.get, 3) where words[2] == "versions": ("list", isSecret ? "readMetadata/action" : "read")
        case (.get, _) where isDeleted: ("get", isSecret ? "readMetadata/action" : "read")
        case (.get, _): ("get", isSecret ? "getSecret/action" : "read")
        case (.delete, _): ("delete", "delete")
        case (.patch, _): (isSecret ? "set" : "update", isSecret ? "update/action" : "update/action")
        default: (isSecret ? "set" : "create", isSecret ? "setSecret/action" : "create/action")
        }
      return .init(kind: self.name, permission: permission, action: action, name: name)
    }
  }
}
