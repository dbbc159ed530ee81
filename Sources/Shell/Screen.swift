import Formats
import Grammar
import Lesson

/// Gathers what goes to stdout and stderr.
struct Screen {
  let isColoured: Bool
  /// Whether warnings and notes are left out (`--only-show-errors`).
  let isQuiet: Bool
  var output: [UInt8] = []
  private var errors: [UInt8] = []
  /// What stands behind everything else on stderr, so that the first line is always `az`'s.
  private var notes: [UInt8] = []
  private var exitCode: Int32 = 0

  init(isColoured: Bool, isQuiet: Bool) {
    self.isColoured = isColoured
    self.isQuiet = isQuiet
  }

  var outcome: Shell.Outcome { .init(output: output, errors: errors + notes, exitCode: exitCode) }

  /// Shows a line that the grammar wants shown before a command runs.
  mutating func show(_ notice: Notice) {
    let kind: MessageKind =
      switch notice.kind {
      case .info: .info
      case .warning: .warning
      case .deprecation: .deprecation
      case .preview, .experimental: .preview
      }
    errors += message(kind, notice.text, isColoured: isColoured)
  }

  /// Shows an error: the message, what follows it, and our hint; the command ends with its exit code.
  mutating func show(_ error: CommandError) {
    if error.hasLabel {
      errors += message(.error, error.message, isColoured: isColoured)
    } else {
      errors += Array((error.message + "\n").utf8)
    }
    for line in error.followingLines + (error.appendix?.lines ?? []) { errors += Array((line + "\n").utf8) }
    if let hint = error.hint, !isQuiet { errors += message(.hint, hint, isColoured: isColoured) }
    exitCode = error.exitCode
  }

  /// Shows the wheel that turns while something is waited for, and wipes it away so many times.
  mutating func spin(wipes: Int) {
    guard !isQuiet else { return }
    let wipe = "\u{1B}[K"
    errors += Array((wipe + " - Starting ..\r" + String(repeating: wipe, count: wipes)).utf8)
  }

  mutating func warn(_ text: String) {
    if !isQuiet { errors += message(.warning, text, isColoured: isColoured) }
  }

  /// Says where azsim did what Azure would not.
  mutating func show(_ note: Note) {
    if !isQuiet { notes += message(.note, note.text, isColoured: isColoured) }
  }

  /// Shows a line of the program's inner life (`--debug`).
  mutating func debug(_ text: String, logger: String) {
    errors += message(.debug, text, logger: logger, isColoured: isColoured)
  }

  /// Shows a line as it is.
  mutating func remark(_ text: String) { errors += Array((text + "\n").utf8) }
}
