import ARM
import Commands
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
  }

  /// What lies outside the program.
  package struct Outside: Sendable {
    package var environment: @Sendable (String) -> String?
    package var readFile: @Sendable (String) -> [UInt8]?
    package var readStandardInput: @Sendable () -> [UInt8]?
    /// Adds bytes to the end of a file.
    package var append: @Sendable (_ bytes: [UInt8], _ path: String) throws(SystemError) -> Void
    /// A value of the user's configuration by section and key; `nil` when it is not set.
    package var configuration: @Sendable (_ section: String, _ key: String) throws(CommandError) -> String?
    /// Shows a question on the terminal and gives back the line that is typed; `nil` when nobody can be asked.
    package var ask: @Sendable (String) -> String?
    /// What the machine's clock says; asked only in the clock's `wall` mode.
    package var wallTime: @Sendable () -> VirtualTime
    /// The path of the program that is running.
    package var program: @Sendable () -> String
    package var outputIsTerminal: Bool
    package var errorIsTerminal: Bool

    package init(
      environment: @escaping @Sendable (String) -> String?,
      readFile: @escaping @Sendable (String) -> [UInt8]? = { _ in nil },
      readStandardInput: @escaping @Sendable () -> [UInt8]? = { nil },
      append: @escaping @Sendable ([UInt8], String) throws(SystemError) -> Void = { _, _ in },
      configuration: @escaping @Sendable (String, String) throws(CommandError) -> String? = { _, _ in nil },
      ask: @escaping @Sendable (String) -> String? = { _ in nil },
      wallTime: @escaping @Sendable () -> VirtualTime = { Clock.beginning },
      program: @escaping @Sendable () -> String = { "azsim" }, outputIsTerminal: Bool = false,
      errorIsTerminal: Bool = false
    ) {
      self.environment = environment
      self.readFile = readFile
      self.readStandardInput = readStandardInput
      self.append = append
      self.configuration = configuration
      self.ask = ask
      self.wallTime = wallTime
      self.program = program
      self.outputIsTerminal = outputIsTerminal
      self.errorIsTerminal = errorIsTerminal
    }
  }

  let outside: Outside
  /// What the commands of `az` run on.
  let site: any Site
  package let strictness: Strictness

  /// The program, on the simulated Azure of the state file unless another one is given.
  package init(_ outside: Outside, site: any Site = SimulatedSite()) {
    self.init(
      outside, site,
      strictness: ["1", "true", "yes", "on"].contains(outside.environment("AZSIM_STRICT") ?? "") ? .strict : .lesson)
  }

  private init(_ outside: Outside, _ site: any Site, strictness: Strictness) {
    self.outside = outside
    self.site = site
    self.strictness = strictness
  }

  /// Carries out one command.
  ///
  /// - Parameter arguments: the words of the command line, the name of the program first.
  package func run(_ arguments: [[UInt8]]) -> Outcome {
    var words = CommandLineParser.words(arguments)
    let name = words.isEmpty ? "azsim" : words.removeFirst()
    if name.split(separator: "/").last == "sleep" { return Sleep(shell: self).run(words) }
    guard let place = words.firstIndex(of: "--strict") else { return answer(words) }
    words.remove(at: place)
    return Shell(outside, site, strictness: .strict).answer(words)
  }

  /// Every command there is: those of `az` and azsim's own.
  package static var root: GroupListing {
    AzRoot.group().listing.merged(with: RehearsalRoot.simulation().listing)
      .merged(with: RehearsalRoot.premises().listing)
  }

  /// Whether output may be coloured (behaviour.md §11).
  var isColoured: Bool {
    func isSet(_ name: String) -> Bool {
      outside.environment(name).map { !$0.isEmpty && $0 != "0" && $0 != "false" } ?? false
    }
    return outside.outputIsTerminal && outside.errorIsTerminal && !isSet("NO_COLOR") && !isSet("AZURE_CORE_NO_COLOR")
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
    guard let file = StateFile(environment: outside.environment) else {
      throw CommandError(
        .refused, "There is no place for the state file: HOME is not set.",
        hint: "AZSIM_STATE=/path/to/state.json names one.")
    }
    return file
  }

  private var surroundings: Surroundings {
    let profile = site.profile
    return Surroundings(
      readFile: outside.readFile, readStandardInput: outside.readStandardInput, environment: outside.environment,
      configuration: outside.configuration, isTerminal: outside.outputIsTerminal,
      isQuery: { (try? JMESPathQuery($0)) != nil },
      subscription: { profile.account($0)?.id }, defaultSubscription: { profile.defaultAccount?.id })
  }

  private func answer(_ words: [String]) -> Outcome {
    let parser = CommandLineParser(root: Self.root, surroundings: surroundings, catalog: RealCommands.catalog)
    let reading = parser.read(words)
    var screen = Screen(isColoured: isColoured, isQuiet: reading.globals.onlyShowsErrors)
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
    return screen.outcome
  }

  private func run(
    _ invocation: CommandLineParser.Invocation, _ globals: GlobalOptions, _ screen: inout Screen
  ) throws(CommandError) {
    if let question = invocation.question { try confirm(question, &screen) }
    switch invocation.command {
    case let command as Command<Client>:
      try AzRun(shell: self, command: command, globals: globals).run(invocation, &screen)
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
        screen.warn("Unable to prompt for confirmation as no tty available. Use --yes.")
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
