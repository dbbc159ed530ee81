package import Grammar
import JSON

/// Who keeps the files of the configuration.
package protocol ConfigurationKeeper: Sendable {
  var places: ConfigurationPlaces { get }

  /// The files that are there: those of the working folder, the nearest first, if wanted, then the global one.
  func files(withLocal: Bool) throws(CommandError) -> [Configuration.File]

  /// Changes a file, which is made when there is none; nobody else changes it meanwhile. What was changed is kept also
  /// when `edit` throws.
  func change(
    _ path: String, _ edit: (inout ConfigurationDocument) throws(CommandError) -> Void
  ) throws(CommandError)
}

/// What a command about the configuration has in its hands.
package struct Configurator: Sendable {
  let keeper: any ConfigurationKeeper
  /// All variables of the environment, in its order.
  let environment: [(name: String, value: String)]
  /// Shows a text on the terminal and gives back the line that is typed; `nil` when nobody can be asked.
  let ask: @Sendable (String) -> String?
  /// What goes to stdout as it is, before the answer and also when the command fails.
  package var printed = ""
  /// What stderr shows after `WARNING: ` of the command at work, in order.
  package private(set) var warnings: [String] = []

  package init(
    keeper: any ConfigurationKeeper, environment: [(name: String, value: String)],
    ask: @escaping @Sendable (String) -> String?
  ) {
    self.keeper = keeper
    self.environment = environment
    self.ask = ask
  }

  /// Says something on stderr that is no error.
  mutating func warn(_ text: String) { warnings.append(text) }
}

// MARK: - Reading

extension Configurator {
  /// The files as commands see them, the global one always among them.
  func files(withLocal: Bool) throws(CommandError) -> [Configuration.File] {
    var files = try keeper.files(withLocal: withLocal)
    let path = keeper.places.global
    var document = ConfigurationDocument()
    if let last = files.last, last.path.isIdentical(to: path) {
      document = last.document
      files.removeLast()
    }
    nameCloud(&document)
    return files + [.init(path: path, document: document)]
  }

  /// Names the cloud, which `az` does before every command when the file does not.
  private func nameCloud(_ document: inout ConfigurationDocument) {
    guard !environment.contains(where: { $0.name.isIdentical(to: "AZURE_CLOUD_NAME") }) else { return }
    do throws(ConfigurationError) {
      guard try document.value("cloud", "name") == nil else { return }
      try document.set("cloud", "name", to: "AzureCloud")
    } catch {
      // A name that refers to nothing stays as it is.
    }
  }

  /// The options of a section: of the environment first, then of the files, each by the first that has it.
  ///
  /// Source: behaviour.md §7.
  func items(_ section: String, withLocal: Bool) throws(CommandError) -> [JSONValue] {
    var items: [JSONValue] = []
    var names: Set<[UInt8]> = []
    func add(_ name: String, _ value: String, source: String) {
      guard names.insert(Array(name.utf8)).inserted else { return }
      items.append(["name": .string(name), "value": .string(value), "source": .string(source)])
    }
    let prefix = "AZURE_\(section.uppercased())_"
    for (name, value) in environment {
      let rest = name.utf8.dropFirst(prefix.utf8.count)
      guard name.utf8.starts(with: prefix.utf8), !rest.isEmpty, rest.allSatisfy(\.isNameOfVariable) else { continue }
      add(String(Substring(rest)).lowercased(), value, source: name)
    }
    for file in try files(withLocal: withLocal) {
      do throws(ConfigurationError) {
        for (name, value) in try file.document.values(section) { add(name, value, source: file.path) }
      } catch {
        throw CommandError(error)
      }
    }
    return items
  }
}

extension UInt8 {
  fileprivate var isNameOfVariable: Bool {
    switch self {
    case UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "A")...UInt8(ascii: "Z"), UInt8(ascii: "_"): true
    default: false
    }
  }
}

// MARK: - Changing

extension Configurator {
  /// A change of one option.
  struct Assignment {
    let section: String
    let option: String
    let value: String
  }

  /// Makes changes one after the other, up to the first that is refused.
  ///
  /// - Parameters:
  ///   - isLocal: whether they are for the working folder alone.
  ///   - parse: what a word says; what it throws ends the changes there.
  func set(
    _ words: [String], isLocal: Bool, _ parse: (String) throws(CommandError) -> Assignment
  ) throws(CommandError) {
    guard let path = isLocal ? keeper.places.nearest : keeper.places.global else {
      throw .unexpected("[Errno 2] No such file or directory")
    }
    try keeper.change(path) { document throws(CommandError) in
      if path.isIdentical(to: keeper.places.global) { nameCloud(&document) }
      // `az` writes the file at each word and reads it again: what cannot be read is found out too late, and what reads
      // otherwise than it was written goes on so.
      var read = document
      for word in words {
        let assignment = try parse(word)
        do throws(ConfigurationError) {
          try read.set(assignment.section, assignment.option, to: assignment.value.withoutLoneQuotes)
          let written = read
          read = try ConfigurationDocument(Array(written.text.utf8), path: path)
          document = written
        } catch {
          throw CommandError(error)
        }
      }
    }
  }

  /// Takes an option away from the first file that has it; nothing happens when none has.
  func unset(_ section: String, _ option: String, withLocal: Bool) throws(CommandError) {
    for file in try keeper.files(withLocal: withLocal) {
      var copy = file.document
      guard copy.remove(section, option) else { continue }
      return try keeper.change(file.path) { document throws(CommandError) in
        if file.path.isIdentical(to: keeper.places.global) { nameCloud(&document) }
        _ = document.remove(section, option)
      }
    }
  }
}

extension String {
  /// The value, in which a pair of quotation marks alone stands for nothing.
  fileprivate var withoutLoneQuotes: String {
    utf8.elementsEqual("''".utf8) || utf8.elementsEqual("\"\"".utf8) ? "" : self
  }

  /// What stands before and behind the first of a sign; `nil` when there is none.
  func cut(at sign: Unicode.Scalar) -> (before: String, behind: String)? {
    guard let place = unicodeScalars.firstIndex(of: sign) else { return nil }
    return (String(unicodeScalars[..<place]), String(unicodeScalars[place...].dropFirst()))
  }
}
