package import JSON

/// What resources hold that Azure Resource Manager knows nothing of: blobs, secrets, keys; by the host that keeps it.
///
/// `acct1.blob.core.windows.net` holds `containers`, `kv1.vault.azure.net` holds `secrets`, `keys` and those deleted. The
/// services alone know what stands in them.
package struct Contents: Sendable, Equatable {
  package private(set) var hosts: JSONObject

  package init(_ hosts: JSONObject = JSONObject()) { self.hosts = hosts }

  package var isEmpty: Bool { hosts.isEmpty }

  /// What a host keeps; `null` for nothing. Assigning `null` forgets it.
  package subscript(host: String) -> JSONValue {
    get { hosts[host] ?? .null }
    set { hosts[host] = newValue.isNull ? nil : newValue }
  }
}
