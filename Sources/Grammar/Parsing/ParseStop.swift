import JSON

/// Why the reading of a command line stops.
enum ParseStop: Error {
  /// A complaint of the parser itself.
  case complaint(String)
  /// A word that is none of the choices of an argument; `parameter` is the first spelling.
  case choice(word: String, parameter: String, choices: [String])
  /// A complaint that is ready to be shown.
  case refusal(CommandError)
  /// A page of help is asked for.
  case help
  /// The help of one argument with a schema (`??`).
  case text(String)
}
