import JSON

/// A configuration file: sections of options, as Python's `configparser` keeps them.
///
/// Names of sections are exact, names of options in small letters. The section `DEFAULT` is none: its options are there in
/// every other one. Source: behaviour.md §7, Python 3.11 `configparser`.
package struct ConfigurationDocument: Sendable, Equatable {
  /// The section whose options all others share.
  static let defaultSection = "DEFAULT"

  private(set) var defaults = ConfigurationEntries()
  /// The names of the sections, in order.
  package private(set) var sections: [String] = []
  private var entries: [ConfigurationEntries] = []
  private var places: [ExactText: Int] = [:]

  /// A file without sections.
  package init() {}

  /// Whether there is nothing in it.
  package var isEmpty: Bool { sections.isEmpty && defaults.isEmpty }

  /// The options of a section with those of `DEFAULT`, not interpolated; `nil` when there is no such section.
  func options(_ section: String) -> ConfigurationEntries? {
    if section.isIdentical(to: Self.defaultSection) { return defaults }
    guard let place = places[ExactText(text: section)] else { return nil }
    if defaults.isEmpty { return entries[place] }
    var all = defaults
    for (name, value) in entries[place].pairs { all[name] = value }
    return all
  }

  /// Whether the section itself is there.
  package func hasSection(_ section: String) -> Bool { places[ExactText(text: section)] != nil }

  /// The section's own value, as it is written.
  func own(_ section: String?, _ option: String) -> String? {
    guard let section else { return defaults[option] }
    return places[ExactText(text: section)].flatMap { entries[$0][option] }
  }

  /// Sets an option without looking at it; `nil` is `DEFAULT`.
  mutating func put(_ value: String, _ section: String?, _ option: String) {
    guard let section else {
      defaults[option] = value
      return
    }
    addSection(section)
    guard let place = places[ExactText(text: section)] else { return }
    entries[place][option] = value
  }

  /// Adds a section at the end, unless it is there.
  mutating func addSection(_ section: String) {
    let key = ExactText(text: section)
    guard places[key] == nil else { return }
    places[key] = sections.count
    sections.append(section)
    entries.append(ConfigurationEntries())
  }
}

// MARK: - Changing

extension ConfigurationDocument {
  /// Sets an option, making its section.
  ///
  /// - Throws: ``ConfigurationError`` for the section `DEFAULT`, and for a value with a percent sign that means nothing.
  package mutating func set(_ section: String, _ option: String, to value: String) throws(ConfigurationError) {
    if section.isIdentical(to: Self.defaultSection) {
      throw ConfigurationError("Invalid section name: \(section.pythonRepresentation)")
    }
    addSection(section)
    try ConfigurationInterpolation.check(value)
    put(value, section.isEmpty ? nil : section, option.lowercased())
  }

  /// Takes an option away. The section stays.
  ///
  /// - Returns: whether it was there.
  package mutating func remove(_ section: String, _ option: String) -> Bool {
    let option = option.lowercased()
    if section.isEmpty || section.isIdentical(to: Self.defaultSection) {
      defer { defaults[option] = nil }
      return defaults[option] != nil
    }
    guard let place = places[ExactText(text: section)], entries[place][option] != nil else { return false }
    entries[place][option] = nil
    return true
  }
}

// MARK: - Writing

extension ConfigurationDocument {
  /// The text as `configparser` writes it: comments are gone, lines of a value begin with a tabulator.
  package var text: String {
    var text = ""
    func write(_ name: String, _ entries: ConfigurationEntries) {
      text += "[\(name)]\n"
      for (option, value) in entries.pairs {
        let lines = value.utf8.split(separator: 0x0A, omittingEmptySubsequences: false)
        text += "\(option) = \(lines.map { String(Substring($0)) }.joined(separator: "\n\t"))\n"
      }
      text += "\n"
    }
    if !defaults.isEmpty { write(Self.defaultSection, defaults) }
    for (name, entries) in zip(sections, entries) { write(name, entries) }
    return text
  }
}
