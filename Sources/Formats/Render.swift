package import JSON

/// The bytes that `az` writes to stdout for a result; none for `null`, whatever the format.
///
/// - Parameters:
///   - value: the result after `--query`; for `table` without a query, what the command's table transformer made of it.
///   - order: where the objects of the result come from.
/// - Throws: nothing today: every value has a text in every format. Transformers throw the same error.
package func render(_ value: JSONValue, style: OutputStyle, order: MemberOrder) throws(FormatError) -> [UInt8] {
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
    return table(of: value, order: order)
  case (.tsv, _):
    return TSVWriter.text(of: value, order: order)
  }
}
