/// A part of azsim that anybody's bytes reach, as a function of these bytes: libFuzzer calls it with what it invents
/// (`Tests/Fuzz/Driver`), the tests with what is kept in `Tests/Fuzz/Corpus`.
package enum FuzzTarget: String, Sendable, CaseIterable {
  /// The words of a command line, a zero byte between each two.
  case arguments
  /// A JSON document.
  case json
  /// A query; what follows a zero byte is the document, else there is one to search.
  case query
  /// Words of `--set`, `--add` and `--remove`, by the first byte.
  case edit
  /// A template that is deployed.
  case template

  /// What an input brought to light.
  package struct Fault: Error, Sendable, Equatable, CustomStringConvertible {
    package let description: String

    init(_ description: String) { self.description = description }
  }

  /// Lets the bytes loose on the part.
  ///
  /// - Returns: whether they meant something to it; an answer that is an error is as good.
  /// - Throws: ``Fault`` when what must hold of every input does not hold of this one.
  package func run(_ bytes: [UInt8]) throws(Fault) -> Bool {
    switch self {
    case .arguments: try ArgumentsFuzzing.run(bytes)
    case .json: try JSONFuzzing.run(bytes)
    case .query: try QueryFuzzing.run(bytes)
    case .edit: try EditFuzzing.run(bytes)
    case .template: try TemplateFuzzing.run(bytes)
    }
  }
}
