import JSON
import Testing

@testable import Formats

@Suite struct RenderTests {
  private func printed(_ value: JSONValue, _ format: OutputFormat, _ order: MemberOrder = .sorted) throws -> String {
    String(decoding: try render(value, style: OutputStyle(format: format), order: order), as: UTF8.self)
  }

  @Test func `lists the formats as az does`() {
    #expect(OutputFormat.allCases.map(\.rawValue) == ["json", "jsonc", "yaml", "yamlc", "table", "tsv", "none"])
  }

  @Test(arguments: OutputFormat.allCases) func `prints nothing for null`(format: OutputFormat) throws {
    #expect(try printed(.null, format) == "")
  }

  @Test func `orders rows one by one when a query made only some of their objects`() throws {
    let rows: JSONValue = [["b": 1, "a": 2], ["b": 3, "a": 4], ["b": 5, "a": 6]]
    #expect(try printed(rows, .tsv, .rows([false, true])) == "2\t1\n3\t4\n6\t5\n")
    #expect(try printed(rows, .tsv, .written) == "1\t2\n3\t4\n5\t6\n")
    #expect(try printed(rows, .tsv, .picked) == "2\t1\n4\t3\n6\t5\n")
    #expect(try printed([["b": 1, "a": 2]], .table, .rows([false])) == "B    A\n---  ---\n1    2\n")
  }

  @Test func `shows objects in lists as Python shows them`() throws {
    let rows: JSONValue = [["x", ["k": "it's", "n": [.null, 1.0, true]]]]
    #expect(
      try printed(rows, .table, .picked).split(separator: "\n").last
        == #"x          {'k': "it's", 'n': [None, 1.0, True]}"#)
    #expect(
      try printed(rows, .table, .written).split(separator: "\n").last
        == #"x          OrderedDict([('k', "it's"), ('n', [None, 1.0, True])])"#)
  }

  @Test(arguments: [
    (Double.nan, "NaN\n", ".nan\n...\n", "nan\n"), (.infinity, "Infinity\n", ".inf\n...\n", "inf\n"),
    (-.infinity, "-Infinity\n", "-.inf\n...\n", "-inf\n"), (1e17, "1e+17\n", "1.0e+17\n...\n", "1e+17\n"),
  ]) func `prints what is hardly a number`(number: Double, json: String, yaml: String, tsv: String) throws {
    #expect(try printed(.double(number), .json) == json)
    #expect(try printed(.double(number), .yaml) == yaml)
    #expect(try printed(.double(number), .tsv) == tsv)
  }

  /// The JSON parser lets nothing deeper through.
  @Test(arguments: OutputFormat.allCases) func `prints the deepest value there is`(format: OutputFormat) throws {
    let depth = JSONParser.depthLimit
    let texts = [
      String(repeating: "[", count: depth) + String(repeating: "]", count: depth),
      String(repeating: #"{"a":"#, count: depth) + "1" + String(repeating: "}", count: depth),
    ]
    for text in texts {
      let value = try JSONParser.parse(text)
      let bytes = try render(value, style: OutputStyle(format: format, isColoured: true), order: .sorted)
      #expect(bytes.isEmpty == (format == .none))
    }
  }
}
