package import JSON

/// JSON, and failing that a Python literal, as `az` reads values.
///
/// Source: behaviour.md §2.
package enum LenientJSON {
  /// The value; `nil` when the text is neither.
  package static func parse(_ text: String) -> JSONValue? {
    (try? JSONParser.parse(text)) ?? PythonLiteral.parse(text)
  }

  /// The value.
  ///
  /// - Throws: ``CommandError`` in the words of `az`, with Python's complaint about the JSON.
  package static func parseOrComplain(_ text: String) throws(CommandError) -> JSONValue {
    do {
      return try JSONParser.parse(text)
    } catch {
      if let value = PythonLiteral.parse(text) { return value }
      var complaint = CommandError(
        .refused, "Failed to parse string as JSON:\n\(text)\nError detail: \(error.description)")
      complaint.followingLines = [
        "The provided JSON string may have been parsed by the shell. See "
          + "https://learn.microsoft.com/cli/azure/use-azure-cli-successfully-quoting#json-strings"
      ]
      throw complaint
    }
  }
}
