import Formats
import Grammar
import Lesson

/// What the configuration says about azsim as a whole.
///
/// `az` looks at these before anything else, and breaks down when one of them cannot be used.
struct Settings: Sendable {
  /// Where the log file is; `nil` when none is wanted.
  var log: LogFile?
  /// Whether the configuration has switched colours off.
  var hasNoColour = false
  var theme = MessageTheme.dark
  /// A theme that there is not.
  var unknownTheme: String?
  var strictness = Strictness.lesson

  /// Those that count when nothing is configured.
  init() {}

  /// - Throws: ``CommandError`` for a file that cannot be read, and for words that are no Boolean.
  init(
    _ configuration: Configuration, environment: @escaping (String) -> String?, folder: String
  ) throws(CommandError) {
    let source = Source(configuration: configuration, environment: environment)
    if try source.flag("logging", "enable_log_file") {
      let place = try source.value("logging", "log_dir") ?? "\(folder)/logs"
      log = LogFile(folder: place, home: environment("HOME"))
    }
    // Read here so that a bad word is complained about here; the command line may overrule it.
    _ = try source.flag("core", "only_show_errors")
    hasNoColour = try source.flag("core", "no_color")
    if let name = try source.value("core", "theme") {
      theme = MessageTheme(rawValue: name) ?? .none
      if MessageTheme(rawValue: name) == nil { unknownTheme = name }
    }
    strictness = try source.strictness()
  }

  /// Where settings come from.
  private struct Source {
    let configuration: Configuration
    let environment: (String) -> String?

    func value(_ section: String, _ key: String) throws(CommandError) -> String? {
      if let value = environment("AZURE_\(section.uppercased())_\(key.uppercased())") { return value }
      return try configuration.value(section, key)
    }

    func flag(_ section: String, _ key: String) throws(CommandError) -> Bool {
      guard let word = try value(section, key) else { return false }
      return try boolean(word, "[\(section)] \(key)")
    }

    /// `AZSIM_STRICT` comes before the file; empty it says nothing.
    func strictness() throws(CommandError) -> Strictness {
      if let word = environment("AZSIM_STRICT"), !word.isEmpty {
        return try boolean(word, "AZSIM_STRICT") ? .strict : .lesson
      }
      return try flag(OwnSetting.section, OwnSetting.strict.rawValue) ? .strict : .lesson
    }

    private func boolean(_ word: String, _ name: String) throws(CommandError) -> Bool {
      do throws(ConfigurationError) { return try Bool(configured: word) } catch {
        throw CommandError(.refused, error.message, hint: "Write true or false for \(name).")
      }
    }
  }
}
