/// Why a text of the configuration cannot be used, in the words of the exception that `az` ends with.
package struct ConfigurationError: Error, Sendable, Equatable {
  /// May have several lines.
  package let message: String

  init(_ message: String) { self.message = message }
}

extension CommandError {
  /// A configuration file that cannot be read at all. `az` breaks down before it does anything, also before it looks for
  /// `--debug`; what it prints then is a traceback that ends in the message.
  package init(breaking file: String, _ error: ConfigurationError) {
    self.init(.refused, error.message, hint: "Mend the configuration file '\(file)', or move it away.")
  }

  /// A value of the configuration that breaks a command which asks for it.
  package init(_ error: ConfigurationError) { self = .unexpected(error.message) }
}
