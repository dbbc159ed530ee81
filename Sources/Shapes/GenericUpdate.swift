package import JSON

/// What a user edits by hand in an update: `--set`, `--add`, `--remove` in the order given, and `--force-string`.
///
/// Source: behaviour.md §5.
package struct GenericUpdate: Sendable {
  /// How the command holds the object, which decides what paths find and what is complained about.
  package enum Flavour: Sendable {
    /// Commands generated from a schema; they hold ``Shape/held(_:)``.
    case generated
    /// Commands on SDK models; they hold ``Shape/modelled(_:)``.
    case model
    /// `vmss update`, `vm update`, `sig image-version update`: they hold what the show command prints, after they have
    /// set the image reference (`storageProfile.source` of an image version) in it to null.
    case dictionary
  }

  /// One option with the words given to it.
  package struct Edit: Sendable {
    package enum Option: String, Sendable {
      case set = "--set"
      case add = "--add"
      case remove = "--remove"
    }

    package var option: Option
    package var words: [String]

    package init(_ option: Option, _ words: [String]) {
      self.option = option
      self.words = words
    }
  }

  package var edits: [Edit]
  package var forcesString: Bool

  package init(edits: [Edit], forcesString: Bool) {
    self.edits = edits
    self.forcesString = forcesString
  }

  /// Makes the edits, one after the other.
  ///
  /// - Parameters:
  ///   - shape: of the document for generated commands and models; of the request for dictionary-based ones.
  ///   - warn: gets what az warns of on the way, also before a complaint.
  /// - Throws: the first complaint; the document is then as it was.
  package func apply(
    to document: inout JSONValue, shape: Shape, flavour: Flavour, warn: (String) -> Void = { _ in }
  ) throws(ShapeError) {
    switch flavour {
    case .generated:
      var editor = GeneratedEditor(shape: shape, document: document, forcesString: forcesString)
      try run(&editor)
      document = editor.document
    case .model, .dictionary:
      var editor = ObjectEditor(
        shape: shape, isModel: flavour == .model, document: document, forcesString: forcesString)
      defer { editor.warnings.forEach(warn) }
      try run(&editor)
      do throws(EditFailure) {
        document = try editor.result()
      } catch {
        throw error.asError(in: .set)
      }
    }
  }

  private func run(_ editor: inout some Editor) throws(ShapeError) {
    for edit in edits {
      do throws(EditFailure) {
        switch edit.option {
        case .set: for word in edit.words { try editor.set(word) }
        case .add: try editor.add(edit.words)
        case .remove: try editor.remove(edit.words)
        }
      } catch {
        throw error.asError(in: edit.option)
      }
    }
  }
}

/// Makes single edits on a document that it holds.
protocol Editor {
  mutating func set(_ expression: String) throws(EditFailure)
  mutating func add(_ words: [String]) throws(EditFailure)
  mutating func remove(_ words: [String]) throws(EditFailure)
}

/// Why one edit cannot be made.
enum EditFailure: Error {
  case usage(String)
  case unexpected(String)
  /// The words do not fit the option; az answers with the form that they should have.
  case syntax

  fileprivate func asError(in option: GenericUpdate.Edit.Option) -> ShapeError {
    switch self {
    case .usage(let message): return ShapeError(.usage, message)
    case .unexpected(let message): return ShapeError(.unexpected, message)
    case .syntax:
      let form =
        switch option {
        case .set: "`--set property1.property2=<value>`"
        case .add: "`--add property.listProperty <key=value, string or JSON string>`"
        case .remove: "`--remove property.list <indexToRemove>` OR `--remove propertyToRemove`"
        }
      return ShapeError(.usage, "invalid syntax: " + form)
    }
  }

  /// Python's complaint when az takes the last part of a path that has none.
  static let emptyPath = EditFailure.unexpected("pop from empty list")
  static let noLastPart = EditFailure.unexpected("list index out of range")

  /// More parts than any document has; az would run out of stack somewhere further on.
  static let tooDeep = EditFailure.unexpected("maximum recursion depth exceeded")
  static let depthLimit = 400

  static func noIndex(_ index: String, on name: String) -> EditFailure {
    .usage("index \(index) doesn't exist on \(name)")
  }

  static func noItem(_ value: WrittenValue, for key: String, on name: String) -> EditFailure {
    .usage("item with value '\(value.pythonText)' doesn't exist for key '\(key)' on \(name)")
  }

  static func severalItems(for key: String, on name: String) -> EditFailure {
    .usage("non-unique key '\(key)' found multiple matches on \(name). Key must be unique.")
  }

  /// - Parameters:
  ///   - parent: what az says stands around the part.
  ///   - options: what could stand there instead; `nil` when the thing has no parts.
  static func notFound(_ part: String, in parent: String, options: Options) -> EditFailure {
    let start = "Couldn't find '\(part)' in '\(parent)'."
    switch options {
    case .names(let names):
      let list = names.sorted { $0.precedes($1) }.map(\.pythonDescription).joined(separator: ", ")
      return .usage("\(start) Available options: [\(list)]")
    case .elements:
      return .usage(
        "\(start) Available options: index into the collection '\(parent)' with [<index>] or [<key=value>]")
    case .none:
      return .usage("\(start) '\(parent)' does not support further indexing.")
    }
  }

  enum Options {
    case names([String])
    case elements
    case none
  }
}

/// A `--set` expression, split at its first equals sign outside brackets.
struct SetExpression {
  var path: String
  var value: String

  /// With a single equals sign it splits there, wherever it stands; without one the value is empty.
  init(_ expression: String) {
    let bytes = Array(expression.utf8)
    let equals = UInt8(ascii: "=")
    let split: Int?
    if bytes.count(where: { $0 == equals }) == 1 {
      split = bytes.firstIndex(of: equals)
    } else {
      var isInBrackets = false
      split = bytes.firstIndex { byte in
        if byte == UInt8(ascii: "[") { isInBrackets = true }
        if byte == UInt8(ascii: "]") { isInBrackets = false }
        return byte == equals && !isInBrackets
      }
    }
    path = String(decoding: bytes[..<(split ?? bytes.count)], as: UTF8.self)
    value = split.map { String(decoding: bytes[($0 + 1)...], as: UTF8.self) } ?? ""
  }

  /// Whether there is nothing but blanks before the equals sign.
  var hasNoPath: Bool { path.unicodeScalars.allSatisfy(\.properties.isWhitespace) }
}

/// The words after the path of an `--add`, gathered: neighbouring `key=value` words make one object of texts.
func addedValues(_ words: some Sequence<String>, forcesString: Bool) -> [WrittenValue] {
  var values: [WrittenValue] = []
  var pending = JSONObject()
  for word in words {
    if let equals = word.utf8.firstIndex(of: UInt8(ascii: "=")) {
      pending[String(word[..<equals])] = .string(String(word[word.utf8.index(after: equals)...]))
    } else {
      if !pending.isEmpty { values.append(WrittenValue(.object(pending))) }
      pending = JSONObject()
      values.append(forcesString ? WrittenValue(.string(word)) : WrittenValue(orText: word))
    }
  }
  if !pending.isEmpty { values.append(WrittenValue(.object(pending))) }
  return values
}
