import Grammar
import JSON

extension RootCommands {
  private enum Scope: String, ArgumentChoice {
    case global
    case local
  }

  /// `az configure`: defaults of arguments; without words it asks.
  static func configure() -> Command<Configurator> {
    var command = Command<Configurator>(
      .classic, "configure", "Keep defaults for arguments, or be asked about settings.")
    command.withoutSubscription()
    let defaults = command.argument(
      "--defaults -d", "Words NAME=VALUE with spaces between; NAME='' clears. group, location, vm and vmss are used.",
      of: [String].self)
    let lists = command.argument("--list-defaults -l", "Show the defaults that there are.", of: Bool.self)
    let scope = command.argument(
      "--scope", "Where the defaults count: everywhere, or in the working folder.", of: Scope.self, default: "global")
    command.example("Keep a group and a scale set.", "az configure --defaults group=MyGroup vmss=MyScaleSet")
    command.example("Clear them.", "az configure --defaults group='' vmss=''")
    command.run { (call, configurator) throws(CommandError) in
      let isLocal = call.optional(scope) == .local
      if let words = call.optional(defaults) {
        try configurator.set(words, isLocal: isLocal) { word throws(CommandError) in
          guard let (option, value) = word.cut(at: "=") else {
            throw CommandError(.refused, "usage error: --defaults STRING=STRING STRING=STRING ...")
          }
          return .init(section: "defaults", option: option, value: value)
        }
        return .nothing
      }
      if call.optional(lists) == true {
        let items = try configurator.items("defaults", withLocal: isLocal)
        return .value(.array(items.filter { $0["value"] != "" }))
      }
      try configurator.converse()
      return .nothing
    }
    return command
  }
}

extension Configurator {
  private static let formats: [(name: String, meaning: String)] = [
    ("json", "JSON"), ("jsonc", "JSON in colours"), ("table", "a table for people"), ("tsv", "values with tabulators"),
    ("yaml", "YAML"), ("yamlc", "YAML in colours"), ("none", "nothing but errors and warnings"),
  ]

  /// Shows the settings and asks for the most common ones.
  fileprivate mutating func converse() throws(CommandError) {
    printed = """

      Welcome to the Azure CLI! This command will guide you through logging in and setting some default values.

      Your settings can be found at \(keeper.places.global)
      \(try overview())
      """
    guard try agrees("\nDo you wish to change your settings? (y/N): ", initial: false) else { return end() }
    let format = try chosenFormat()
    let logs = try agrees("\nWould you like to enable logging to file? (y/N): ", initial: false)
    try set(["core.output=\(format)", "logging.enable_log_file=\(logs ? "yes" : "no")"], isLocal: false) { word in
      let (key, value) = word.cut(at: "=") ?? (word, "")
      let (section, option) = key.cut(at: ".") ?? (key, "")
      return .init(section: section, option: option, value: value)
    }
    end()
  }

  private mutating func end() {
    printed += "\nYou're all set! Try 'az vmss create --help', or 'azsim tick --help'.\n\n"
  }

  /// The settings of the file and of the environment.
  private func overview() throws(CommandError) -> String {
    var text = "Your current configuration is as follows:\n"
    guard let file = try files(withLocal: false).last else { return text }
    for section in file.document.sections {
      text += "\n[\(section)]\n"
      do throws(ConfigurationError) {
        for (name, value) in try file.document.values(section) { text += "\(name) = \(value)\n" }
      } catch {
        throw CommandError(error)
      }
    }
    let variables = environment.filter { $0.name.utf8.starts(with: "AZURE_".utf8) }
    if !variables.isEmpty { text += "\nEnvironment variables:\n" }
    for (name, value) in variables { text += "\(name) = \(value)\n" }
    return text
  }

  /// Shows what is printed so far and asks.
  private mutating func answer(_ question: String) throws(CommandError) -> String {
    guard let line = ask(printed + question) else {
      throw CommandError(.refused, "This command is interactive and no tty available.")
    }
    printed = ""
    return line
  }

  private mutating func agrees(_ question: String, initial: Bool) throws(CommandError) -> Bool {
    while true {
      switch try answer(question).lowercased() {
      case "": return initial
      case "y": return true
      case "n": return false
      default: continue
      }
    }
  }

  private mutating func chosenFormat() throws(CommandError) -> String {
    printed += "\nWhat default output format would you like?\n"
    for (index, format) in Self.formats.enumerated() {
      printed += " [\(index + 1)] \(format.name) - \(format.meaning)\n"
    }
    let current = try items("core", withLocal: false).first { $0["name"] == "output" }?["value"].string
    let initial = Self.formats.firstIndex { $0.name == current } ?? 0
    while true {
      let line = try answer("Please enter a choice [Default choice(\(initial + 1))]: ")
      if line.isEmpty { return Self.formats[initial].name }
      if let number = Int(line), Self.formats.indices.contains(number - 1) { return Self.formats[number - 1].name }
    }
  }
}
