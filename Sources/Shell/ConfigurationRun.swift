import Commands
import Grammar
import World

/// Carries out a command about the configuration. The world is not looked at, and its clock stands.
struct ConfigurationRun {
  let shell: Shell
  let globals: GlobalOptions

  func run(_ command: Command<Configurator>, _ calls: [Call], _ screen: inout Screen) throws(CommandError) {
    let keeper = ConfigurationFiles(configuration: try shell.configuration(), readFile: shell.outside.readFile)
    var configurator = Configurator(
      keeper: keeper, environment: shell.outside.variables(), ask: shell.outside.ask)
    let answer = try perform(command, calls, &configurator, &screen)
    try Printer(shell: shell, globals: globals).print(answer, of: command.declaration, on: &screen)
  }

  /// Carries the calls out; what they said is shown also when one of them fails.
  private func perform(
    _ command: Command<Configurator>, _ calls: [Call], _ configurator: inout Configurator, _ screen: inout Screen
  ) throws(CommandError) -> Answer {
    defer {
      screen.output = Array(configurator.printed.utf8)
      for text in configurator.warnings { screen.warn(text) }
    }
    var answer = Answer.nothing
    for call in calls { answer = try command.run(call, &configurator) }
    return answer
  }
}

/// The files of the configuration, read and written.
struct ConfigurationFiles: ConfigurationKeeper {
  /// How long a command waits for another one that changes a file.
  private static let lockSeconds = 30

  let configuration: Configuration
  let readFile: @Sendable (String) -> [UInt8]?

  var places: ConfigurationPlaces { configuration.places }

  func files(withLocal: Bool) throws(CommandError) -> [Configuration.File] {
    try configuration.files(withLocal: withLocal)
  }

  func change(
    _ path: String, _ edit: (inout ConfigurationDocument) throws(CommandError) -> Void
  ) throws(CommandError) {
    let lock = try lock(Files.parent(of: path), of: path)
    // Read again under the lock: another process may have been here.
    var document = ConfigurationDocument()
    if let bytes = readFile(path) {
      do throws(ConfigurationError) { document = try ConfigurationDocument(bytes, path: path) } catch {
        throw CommandError(breaking: path, error)
      }
    }
    let before = document
    var failure: CommandError?
    do throws(CommandError) { try edit(&document) } catch { failure = error }
    if document != before {
      do throws(SystemError) { try Files.replace(path, with: Array(document.text.utf8)) } catch {
        throw CommandError(configuration: path, error)
      }
    }
    lock.release()
    if let failure { throw failure }
  }

  private func lock(_ folder: String, of path: String) throws(CommandError) -> FileLock {
    do throws(SystemError) { try Files.makeFolder(folder) } catch { throw CommandError(configuration: folder, error) }
    do throws(FileLock.Refusal) {
      return try FileLock(folder: folder, waitingUpTo: Self.lockSeconds)
    } catch {
      switch error {
      case .held:
        throw CommandError(.refused, "The configuration in '\(folder)' is being changed by another process.")
      case .system(let error): throw CommandError(configuration: path, error)
      }
    }
  }
}

extension CommandError {
  /// A file or folder of the configuration that cannot be written.
  fileprivate init(configuration path: String, _ error: SystemError) {
    self = .unexpected("[Errno \(error.number)] \(error.reason): \(path.pythonRepresentation)")
    hint = "Nothing was changed. AZURE_CONFIG_DIR names another folder for the configuration."
  }
}
