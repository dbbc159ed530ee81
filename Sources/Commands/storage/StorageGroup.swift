import ARM
package import Grammar
import JSON
import Shapes

/// `az storage`: accounts, containers and blobs. File shares, queues, tables and file systems are not emulated.
package enum StorageGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "storage", "Manage storage accounts and what is in them.",
      subgroups: [
        ("account", { StorageAccountGroup.group() }),
        ("blob", { BlobGroup.group() }),
        ("container", { ContainerGroup.group() }),
      ])
  }
}

/// Facts about the interface to storage accounts.
enum StorageAccounts {
  static let type = "Microsoft.Storage/storageAccounts"
  static let apiVersion = "2025-08-01"
}

extension Client {
  /// The path of a storage account, which may be named without its group: all accounts are then looked through.
  ///
  /// - Throws: exit 2 when no account has the name, as `az` says while it checks arguments.
  mutating func storageAccountPath(_ name: String, group: String?) throws(CommandError) -> String {
    if let group, !group.isEmpty { return path(group: group, "\(StorageAccounts.type)/\(name)") }
    return try foundStorageAccount(name)
  }

  /// Looks for an account among all.
  private mutating func foundStorageAccount(_ name: String) throws(CommandError) -> String {
    var accounts: [JSONValue] = []
    do throws(CommandError) {
      accounts = try pages(
        Request(.get, "\(subscriptionPath)/providers/\(StorageAccounts.type)", apiVersion: StorageAccounts.apiVersion))
    } catch {
      var error = error
      error.kind = .usage
      throw error
    }
    let found = accounts.first { $0["name"].string == name }?["id"].string.flatMap { Self.parsedID($0)?.group }
    guard let group = found else { throw CommandError(.usage, "Storage account '\(name)' not found.") }
    return path(group: group, "\(StorageAccounts.type)/\(name)")
  }

  /// The keys of an account.
  mutating func storageKeys(_ path: String) throws(CommandError) -> [JSONValue] {
    let answer = try send(
      Request(
        .post, "\(path)/listKeys", apiVersion: StorageAccounts.apiVersion, parameters: [.init("$expand", "kerb")]))
    return answer["keys"].array ?? []
  }
}
