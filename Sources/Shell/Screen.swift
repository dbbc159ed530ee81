import Formats
import Grammar
import Lesson

/// Gathers what goes to stdout and stderr, and to the log.
struct Screen {
  /// How much is shown.
  enum Loudness: Int {
    case errors
    case warnings
    case info
    case debug
  }

  let isColoured: Bool
  let theme: MessageTheme
  let loudness: Loudness
  var output: [UInt8] = []
  private var errors: [UInt8] = []
  /// What stands behind everything else on stderr, so that the first line is always `az`'s.
  private var notes: [UInt8] = []
  private var exitCode: Int32 = 0
  /// What was said, whether shown or not.
  private(set) var records: [LogFile.Record] = []

  init(isColoured: Bool, theme: MessageTheme = .dark, loudness: Loudness = .warnings) {
    self.isColoured = isColoured
    self.theme = theme
    self.loudness = loudness
  }

  var outcome: Shell.Outcome { .init(output: output, errors: errors + notes, exitCode: exitCode) }

  /// Shows a line that the grammar wants shown before a command runs.
  mutating func show(_ notice: Notice) {
    switch notice.kind {
    case .info: log(.info, .info, notice.text, notice.logger)
    case .warning: log(.warnings, .warning, notice.text, notice.logger)
    case .deprecation: log(.warnings, .deprecation, notice.text, nil)
    case .preview, .experimental: log(.warnings, .preview, notice.text, nil)
    }
  }

  /// Shows an error: the message, what follows it, and our hint; the command ends with its exit code.
  mutating func show(_ error: CommandError) {
    exitCode = error.exitCode
    if error.isSaid { return }
    if error.hasLabel {
      log(.errors, .error, error.message, "cli.azure.cli.core.azclierror")
    } else {
      remark(error.message)
    }
    for line in error.followingLines + (error.appendix?.lines ?? []) { remark(line) }
    if let hint = error.hint { log(.warnings, .hint, hint, nil) }
  }

  /// Shows the wheel that turns while something is waited for, and wipes it away so many times.
  mutating func spin(wipes: Int) {
    guard loudness.rawValue >= Loudness.warnings.rawValue else { return }
    let wipe = "\u{1B}[K"
    errors += Array((wipe + " - Starting ..\r" + String(repeating: wipe, count: wipes)).utf8)
  }

  mutating func warn(_ text: String, logger: String = "cli.azure.cli.core.commands") {
    log(.warnings, .warning, text, logger)
  }

  /// Says where azsim did what Azure would not.
  mutating func show(_ note: Note) {
    if loudness.rawValue >= Loudness.warnings.rawValue {
      notes += message(.note, note.text, isColoured: isColoured, theme: theme)
    }
  }

  /// Shows a line of the program's inner life (`--debug`).
  mutating func debug(_ text: String, logger: String) { log(.debug, .debug, text, logger) }

  /// Keeps a line for the log, where values must not be seen.
  mutating func record(_ text: String) {
    records.append(.init(level: "INFO", logger: "az_command_data_logger", text: text))
  }

  /// Shows a line as it is.
  mutating func remark(_ text: String) { errors += Array((text + "\n").utf8) }

  /// - Parameter logger: the part of the program that speaks; `nil` for what is printed and not logged.
  private mutating func log(_ least: Loudness, _ kind: MessageKind, _ text: String, _ logger: String?) {
    if let logger, kind != .debug { records.append(.init(level: kind.level, logger: logger, text: text)) }
    guard loudness.rawValue >= least.rawValue else { return }
    errors += message(
      kind, text, logger: loudness == .debug ? logger : nil, isColoured: isColoured, theme: theme)
  }
}

extension MessageKind {
  /// The level in the log.
  fileprivate var level: String {
    switch self {
    case .error: "ERROR"
    case .warning, .deprecation, .preview: "WARNING"
    case .debug: "DEBUG"
    case .info, .hint, .note: "INFO"
    }
  }
}

extension GlobalOptions {
  /// How much is shown.
  var loudness: Screen.Loudness {
    if isDebug { return .debug }
    if isVerbose { return .info }
    return onlyShowsErrors ? .errors : .warnings
  }
}
