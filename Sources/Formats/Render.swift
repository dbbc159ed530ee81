package import JSON

/// The bytes that `az` writes to stdout for a result; none for `null`, whatever the format.
///
/// - Parameters:
///   - value: the result after `--query`, or for `table` what the command's JMESPath transformer made of it.
///   - order: where the objects of the result come from.
///   - transformer: the command's own transformer, if it is one in Python; only `table` without a query asks for it.
/// - Throws: ``FormatError/tableUnavailable`` when the transformer cannot make a table of the result.
package func render(
  _ value: JSONValue, style: OutputStyle, order: MemberOrder, transformer: TableTransformer? = nil
) throws(FormatError) -> [UInt8] {
  if value.isNull { return [] }
  switch (style.format, style.isColoured) {
  case (.none, _):
    return []
  case (.json, _), (.jsonc, false):
    var writer = JSONWriter(.indented, sortsNames: true)
    writer.write(value)
    writer.raw("\n")
    return writer.bytes
  case (.jsonc, true):
    return ColouredJSONWriter.text(of: value)
  case (.yaml, _), (.yamlc, false):
    return YAMLWriter.text(of: value)
  case (.yamlc, true):
    return YAMLHighlighter.highlight(YAMLWriter.text(of: value))
  case (.table, _):
    if let transformer, order == .sorted { return table(of: try transformer.rows(for: value), order: .written) }
    return table(of: value, order: order)
  case (.tsv, _):
    return TSVWriter.text(of: value, order: order)
  }
}
