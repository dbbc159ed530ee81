package import JSON

/// The world outside the command line, handed in: the grammar itself touches no file, environment or terminal.
package struct Surroundings: Sendable {
  /// The bytes of a file; `nil` when it cannot be opened.
  package var readFile: @Sendable (_ path: String) -> [UInt8]?
  /// All of standard input; `nil` when it cannot be read.
  package var readStandardInput: @Sendable () -> [UInt8]?
  /// The value of a YAML text; `nil` when it is not YAML.
  package var readYAML: @Sendable (_ text: String) -> JSONValue?
  /// The value of an environment variable; `nil` when it is not set.
  package var environment: @Sendable (_ name: String) -> String?
  /// A value of the configuration files by section and key, the environment left aside; `nil` when it is not set.
  package var configuration: @Sendable (_ section: String, _ key: String) throws(CommandError) -> String?
  /// Whether a person sits at both ends.
  package var isTerminal: Bool
  /// Whether a `--query` compiles.
  package var isQuery: @Sendable (_ text: String) -> Bool
  /// The id of the subscription of a name or id; `nil` when the account list has no such one.
  package var subscription: @Sendable (_ nameOrID: String) -> String?
  /// The id of the subscription that commands work in when they name none; `nil` when nobody is logged in.
  package var defaultSubscription: @Sendable () -> String?

  /// Surroundings in which there is nothing, for tests to fill in.
  package init(
    readFile: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
    readStandardInput: @escaping @Sendable () -> [UInt8]? = { nil },
    readYAML: @escaping @Sendable (String) -> JSONValue? = { _ in nil },
    environment: @escaping @Sendable (String) -> String? = { _ in nil },
    configuration: @escaping @Sendable (String, String) throws(CommandError) -> String? = { _, _ in nil },
    isTerminal: Bool = false,
    isQuery: @escaping @Sendable (String) -> Bool = { !$0.isEmpty },
    subscription: @escaping @Sendable (String) -> String? = { $0 },
    defaultSubscription: @escaping @Sendable () -> String? = { nil }
  ) {
    self.readFile = readFile
    self.readStandardInput = readStandardInput
    self.readYAML = readYAML
    self.environment = environment
    self.configuration = configuration
    self.isTerminal = isTerminal
    self.isQuery = isQuery
    self.subscription = subscription
    self.defaultSubscription = defaultSubscription
  }

  /// A value of the configuration; `AZURE_<SECTION>_<KEY>` comes before the files, also when it is empty.
  ///
  /// - Throws: ``CommandError`` for a file or a value that cannot be used.
  /// Source: behaviour.md §7.
  package func setting(_ section: String, _ key: String) throws(CommandError) -> String? {
    if let value = environment("AZURE_\(section.uppercased())_\(key.uppercased())") { return value }
    return try configuration(section, key)
  }

  /// A Boolean of the configuration.
  ///
  /// - Throws: ``CommandError`` for a word that is none.
  package func flag(_ section: String, _ key: String, default initial: Bool = false) throws(CommandError) -> Bool {
    guard let word = try setting(section, key) else { return initial }
    do throws(ConfigurationError) { return try Bool(configured: word) } catch { throw CommandError(error) }
  }
}

extension Bool {
  /// The Boolean that a word of the configuration stands for.
  ///
  /// - Throws: ``ConfigurationError`` when it stands for none, the empty word included.
  package init(configured word: String) throws(ConfigurationError) {
    switch word.lowercased() {
    case "1", "yes", "true", "on": self = true
    case "0", "no", "false", "off": self = false
    default: throw ConfigurationError("Not a boolean: \(word)")
    }
  }
}
