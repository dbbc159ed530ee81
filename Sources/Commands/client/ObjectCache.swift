package import JSON

/// What `az` keeps on the user's side between commands: objects that `--defer` has put aside.
package struct ObjectCache: Sendable, Equatable {
  /// One object.
  package struct Entry: Sendable, Equatable {
    /// `ImageTemplate`
    package var type: String
    package var group: String
    package var name: String
    /// When it was put aside, in seconds since 1970.
    package var savedSeconds: Int
    /// The same for people: `2026-01-14 09:12:31.447096`.
    package var savedText: String
    /// The body of the request that would make it.
    package var document: JSONValue

    package init(
      type: String, group: String, name: String, savedSeconds: Int, savedText: String, document: JSONValue
    ) {
      self.type = type
      self.group = group
      self.name = name
      self.savedSeconds = savedSeconds
      self.savedText = savedText
      self.document = document
    }
  }

  package var entries: [Entry]
  /// What time it is, in both forms.
  package var nowSeconds: Int
  package var nowText: String
  /// How long an object counts, in minutes (`core.cache_ttl`).
  package var minutesToLive = 10

  package init(entries: [Entry] = [], nowSeconds: Int = 0, nowText: String = "") {
    self.entries = entries
    self.nowSeconds = nowSeconds
    self.nowText = nowText
  }

  /// The place of an object; names are compared as the file system does.
  private func place(_ type: String, _ group: String, _ name: String) -> Int? {
    entries.firstIndex { $0.type == type && $0.group == group && $0.name == name }
  }

  /// An object that was put aside, and whether it is too old to be used.
  package func find(_ type: String, _ group: String, _ name: String) -> (document: JSONValue, isStale: Bool)? {
    place(type, group, name).map { place in
      (entries[place].document, nowSeconds - entries[place].savedSeconds > minutesToLive * 60)
    }
  }

  /// Puts an object aside.
  package mutating func save(_ type: String, _ group: String, _ name: String, _ document: JSONValue) {
    let entry = Entry(
      type: type, group: group, name: name, savedSeconds: nowSeconds, savedText: nowText, document: document)
    if let place = place(type, group, name) { entries[place] = entry } else { entries.append(entry) }
  }

  /// Forgets an object.
  package mutating func remove(_ type: String, _ group: String, _ name: String) {
    if let place = place(type, group, name) { entries.remove(at: place) }
  }
}
