import ARM
import Commands
import Formats
package import Grammar
import JMESPath
import JSON
package import Lesson
import Rehearsal
package import World

/// Words in, bytes and an exit code out: the whole program, with everything outside it handed in.
package struct Shell: Sendable {
  /// What one command comes to.
  package struct Outcome: Sendable, Equatable {
    /// For stdout.
    package var output: [UInt8] = []
    /// For stderr.
    package var errors: [UInt8] = []
    package var exitCode: Int32 = 0
    /// For the shell's hook that asked for candidates: descriptor 8, or a file that it names.
    package var candidates: [UInt8]?
    /// How to tell the time that the command took; `nil` when nobody wants to know.
    package var timing: Timing?
  }

  /// What lies outside the program.
  package struct Outside: Sendable {
    package var environment: @Sendable (String) -> String?
    /// All variables of the environment, in its order.
    package var variables: @Sendable () -> [(name: String, value: String)]
    /// The path of the working folder from the root; `nil` when it is gone.
    package var workingFolder: @Sendable () -> String?
    package var readFile: @Sendable (String) -> [UInt8]?
    /// The names in a folder, those of folders with a slash behind them.
    package var listFolder: @Sendable (String) -> [String]
    package var readStandardInput: @Sendable () -> [UInt8]?
    /// Adds bytes to the end of a file.
    package var append: @Sendable (_ bytes: [UInt8], _ path: String) throws(SystemError) -> Void
    /// Puts bytes into a file in the place of what is there.
    package var write: @Sendable (_ bytes: [UInt8], _ path: String) throws(SystemError) -> Void
    /// Shows a question on the terminal and gives back the line that is typed; `nil` when nobody can be asked.
    package var ask: @Sendable (String) -> String?
    /// What the machine's clock says; asked only in the clock's `wall` mode.
    package var wallTime: @Sendable () -> VirtualTime
    /// The path of the program that is running.
    package var program: @Sendable () -> String
    package var outputIsTerminal: Bool
    package var errorIsTerminal: Bool
    /// How long a command waits for another one that holds the state; `nil` for as long as usual.
    package var lockSeconds: Int?

    package init(
      environment: @escaping @Sendable (String) -> String?,
      variables: @escaping @Sendable () -> [(name: String, value: String)] = { [] },
      workingFolder: @escaping @Sendable () -> String? = { nil },
      readFile: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
      listFolder: @escaping @Sendable (String) -> [String] = { _ in [] },
      readStandardInput: @escaping @Sendable () -> [UInt8]? = { nil },
      append: @escaping @Sendable ([UInt8], String) throws(SystemError) -> Void = { _, _ in },
      write: @escaping @Sendable ([UInt8], String) throws(SystemError) -> Void = { _, _ in },
      ask: @escaping @Sendable (String) -> String? = { _ in nil },
      wallTime: @escaping @Sendable () -> VirtualTime = { Clock.beginning },
      program: @escaping @Sendable () -> String = { "azsim" }, outputIsTerminal: Bool = false,
      errorIsTerminal: Bool = false, lockSeconds: Int? = nil
    ) {
      self.environment = environment
      self.variables = variables
      self.workingFolder = workingFolder
      self.readFile = readFile
      self.listFolder = listFolder
      self.readStandardInput = readStandardInput
      self.append = append
      self.write = write
      self.ask = ask
      self.wallTime = wallTime
      self.program = program
      self.outputIsTerminal = outputIsTerminal
      self.errorIsTerminal = errorIsTerminal
      self.lockSeconds = lockSeconds
    }
  }

  let outside: Outside
  /// What the commands of `az` run on.
  let site: any Site
  /// The files of the configuration; `nil` when there is no place for them.
  private let files: Configuration?
  private(set) var settings = Settings()

  /// The program, on the simulated Azure of the state file unless another one is given.
  package init(_ outside: Outside, site: any Site = SimulatedSite()) {
    self.outside = outside
    self.site = site
    files = StateFile(environment: outside.environment).map { file in
      Configuration(
        places: ConfigurationPlaces(
          ownFolder: file.folder, environment: outside.environment, workingFolder: outside.workingFolder),
        readFile: outside.readFile)
    }
  }

  package var strictness: Strictness { settings.strictness }

  /// Carries out one command.
  ///
  /// - Parameter arguments: the words of the command line, the name of the program first.
  package func run(_ arguments: [[UInt8]]) -> Outcome {
    if let press = KeyPress(outside.environment) { return press.answer(self) }
    var words = CommandLineParser.words(arguments)
    let name = words.isEmpty ? "azsim" : words.removeFirst()
    var shell = self
    do throws(CommandError) {
      if let files {
        shell.settings = try Settings(
          files, environment: outside.environment, folder: Files.parent(of: files.places.global))
      }
    } catch {
      var screen = Screen(isColoured: isColoured)
      screen.show(error)
      return screen.outcome
    }
    if name.split(separator: "/").last == "sleep" { return Sleep(shell: shell).run(words) }
    if let place = words.firstIndex(of: "--strict"), !Self.hasOwnStrict(words) {
      words.remove(at: place)
      shell.settings.strictness = .strict
    }
    return shell.answer(words, .called(name))
  }

  /// Whether the command that words begin with has an option `--strict` of its own.
  private static func hasOwnStrict(_ words: [String]) -> Bool {
    let nouns = words.prefix { $0.utf8.first != UInt8(ascii: "-") }
    guard case .command(let command)? = root.find(Array(nouns)) else { return false }
    return command.declaration.arguments.contains { argument in
      argument.spellings.contains { $0.text.isIdentical(to: "--strict") }
    }
  }

  /// Every command there is: those of `az` and azsim's own.
  package static var root: GroupListing {
    AzRoot.group().listing.merged(with: ConfigGroup.root().listing)
      .merged(with: RehearsalRoot.simulation().listing).merged(with: RehearsalRoot.premises().listing)
  }

  /// Whether output may be coloured (behaviour.md §11).
  var isColoured: Bool {
    outside.outputIsTerminal && outside.errorIsTerminal && !settings.hasNoColour
      && outside.environment("NO_COLOR").map(\.isEmpty) ?? true
  }

  /// Whether a wheel turns on stderr while something is waited for (behaviour.md §11).
  var showsSpinners: Bool {
    guard outside.errorIsTerminal else { return false }
    do throws(CommandError) { return try !surroundings.flag("core", "disable_progress_bar") } catch { return true }
  }

  /// Where the state is kept.
  ///
  /// - Throws: when not even a home folder is known.
  func stateFile() throws(CommandError) -> StateFile {
    guard var file = StateFile(environment: outside.environment) else { throw Self.homeless }
    if let seconds = outside.lockSeconds { file.lockSeconds = seconds }
    return file
  }

  /// The configuration.
  ///
  /// - Throws: when not even a home folder is known.
  func configuration() throws(CommandError) -> Configuration {
    guard let files else { throw Self.homeless }
    return files
  }

  /// The file in which extensions are noted: beside the configuration.
  var extensionsFile: String? { files.map { Files.parent(of: $0.places.global) + "/extensions.json" } }

  private static var homeless: CommandError {
    CommandError(
      .refused, "There is no place for the state file: HOME is not set.",
      hint: "AZSIM_STATE=/path/to/state.json names one.")
  }

  var surroundings: Surroundings {
    let (outside, files, profile) = (outside, files, site.profile)
    return Surroundings(
      readFile: outside.readFile, readStandardInput: outside.readStandardInput, environment: outside.environment,
      configuration: { (section, key) throws(CommandError) in try files?.value(section, key) },
      isTerminal: outside.outputIsTerminal, isQuery: { (try? JMESPathQuery($0)) != nil },
      subscription: { profile.account($0)?.id }, defaultSubscription: { profile.defaultAccount?.id })
  }

  private func answer(_ words: [String], _ tool: Tool) -> Outcome {
    let parser = CommandLineParser(
      root: Self.root, surroundings: surroundings, tool: tool, catalog: RealCommands.catalog)
    let reading = parser.read(words)
    var screen = Screen(isColoured: isColoured, theme: settings.theme, loudness: reading.globals.loudness)
    begin(words, reading, &screen)
    for notice in reading.notices { screen.show(notice) }
    do throws(CommandError) {
      switch try reading.result.get() {
      case .help(let page): screen.output = Array(page.utf8)
      case .version:
        let folder = outside.environment("AZURE_CONFIG_DIR") ?? StateFile(environment: outside.environment)?.folder
        screen.output = Array(Welcome.version(program: outside.program(), folder: folder ?? "").utf8)
        screen.warn(Welcome.noUpdates)
      case .welcome(let page): screen.output = Array((Welcome.banner + page).utf8)
      case .run(let invocation): try run(invocation, reading.globals, &screen)
      }
    } catch {
      var error = error
      error.hint = error.hint ?? Hints.hint(for: error, strictness: strictness)
      screen.show(error)
    }
    return end(&screen)
  }

  private func begin(_ words: [String], _ reading: CommandLineParser.Reading, _ screen: inout Screen) {
    if let name = settings.unknownTheme, isColoured {
      let themes = MessageTheme.allCases.map(\.rawValue).joined(separator: ", ")
      screen.remark("Invalid theme \(name.pythonRepresentation). Supported themes: \(themes)")
    }
    if screen.loudness == .debug {
      let list = words.map(\.pythonRepresentation).joined(separator: ", ")
      screen.debug("Command arguments: [\(list)]", logger: "cli.knack.cli")
    }
    guard settings.log != nil else { return }
    var count = 0
    if case .success(.run(let invocation)) = reading.result { count = invocation.command.declaration.words.words.count }
    screen.record("command args: \(LogFile.masked(words, command: count))")
  }

  /// Writes the log, and says how the command ends.
  private func end(_ screen: inout Screen) -> Outcome {
    if let log = settings.log {
      screen.record("exit code: \(screen.outcome.exitCode)")
      do throws(SystemError) { try log.append(screen.records, at: outside.wallTime()) } catch {
        screen.warn("The log cannot be written: \(error.call) '\(error.path)': \(error.reason).")
      }
    }
    var outcome = screen.outcome
    if screen.loudness.rawValue >= Screen.Loudness.info.rawValue {
      outcome.timing = Timing(isColoured: isColoured, showsLogger: screen.loudness == .debug)
    }
    return outcome
  }

  private func run(
    _ invocation: CommandLineParser.Invocation, _ globals: GlobalOptions, _ screen: inout Screen
  ) throws(CommandError) {
    if let question = invocation.question { try confirm(question, &screen) }
    switch invocation.command {
    case let command as Command<Client>:
      try AzRun(shell: self, command: command, globals: globals).run(invocation, &screen)
    case let command as Command<Configurator>:
      try ConfigurationRun(shell: self, globals: globals).run(command, invocation.calls, &screen)
    case let command as Command<Simulation>:
      try RehearsalRun(shell: self, globals: globals).run(command, invocation.calls, &screen)
    case let command as Command<Premises>:
      try RehearsalRun(shell: self, globals: globals).run(command, invocation.calls, &screen)
    default:
      throw CommandError(.refused, "'az \(invocation.command.declaration.words.text)' is not emulated")
    }
  }

  /// Asks before something is done that cannot be undone (behaviour.md §11).
  private func confirm(_ question: String, _ screen: inout Screen) throws(CommandError) {
    while true {
      guard let line = outside.ask("\(question) (y/n): ") else {
        screen.warn(
          "Unable to prompt for confirmation as no tty available. Use --yes.", logger: "cli.knack.commands")
        throw CommandError(.refused, "Operation cancelled.")
      }
      switch line.asciiLowercased {
      case "y": return
      case "n": throw CommandError(.refused, "Operation cancelled.")
      default: continue
      }
    }
  }
}
