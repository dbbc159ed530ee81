import Formats
import JSON

/// Reading JSON, and writing it in every format.
enum JSONFuzzing {
  static func run(_ bytes: [UInt8]) throws(FuzzTarget.Fault) -> Bool {
    guard let value = parsed(bytes) else { return false }
    for form in [JSONWriter.Layout.compact, .spaced, .indented] {
      let text = value.text(form)
      // As texts: no number is NaN's equal, not even itself.
      guard parsed(Array(text.utf8))?.text(form) == text else {
        throw .init("written and read again it is another value: \(text)")
      }
    }
    for format in OutputFormat.allCases {
      for isColoured in [false, true] {
        guard !isRefusedSilently(value, OutputStyle(format: format, isColoured: isColoured)) else {
          throw .init("\(format.rawValue) refuses it and does not say why")
        }
      }
    }
    return true
  }

  private static func isRefusedSilently(_ value: JSONValue, _ style: OutputStyle) -> Bool {
    do throws(FormatError) {
      _ = try render(value, style: style, order: .sorted)
      return false
    } catch {
      return error.message.isEmpty
    }
  }

  private static func parsed(_ bytes: [UInt8]) -> JSONValue? {
    do throws(JSONError) { return try JSONParser.parse(bytes) } catch { return nil }
  }
}
