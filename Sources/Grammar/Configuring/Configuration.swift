import JSON
import Synchronization

/// The files of the configuration, each read once, and not before somebody asks.
///
/// It is a class because what was read is shared by all who ask during one command line; nothing else of it changes.
package final class Configuration: Sendable {
  /// A file that is there.
  package struct File: Sendable {
    package let path: String
    package let document: ConfigurationDocument

    package init(path: String, document: ConfigurationDocument) {
      self.path = path
      self.document = document
    }
  }

  package let places: ConfigurationPlaces
  private let readFile: @Sendable (String) -> [UInt8]?
  private let known = Mutex<[(path: String, file: File?)]>([])

  /// - Parameter readFile: the bytes of a file; `nil` when it cannot be opened, which counts as not being there.
  package init(places: ConfigurationPlaces, readFile: @escaping @Sendable (String) -> [UInt8]?) {
    self.places = places
    self.readFile = readFile
  }

  /// A value as commands ask for it; `[defaults]` are also looked for in the files of the working folder.
  ///
  /// - Throws: ``CommandError`` for a file or a value that cannot be used.
  package func value(_ section: String, _ option: String) throws(CommandError) -> String? {
    for file in try files(withLocal: section == "defaults") {
      do throws(ConfigurationError) {
        if let value = try file.document.value(section, option) { return value }
      } catch {
        throw CommandError(error)
      }
    }
    return nil
  }

  /// The files that are there: those of the working folder, the nearest first, if wanted, then the global one.
  package func files(withLocal: Bool) throws(CommandError) -> [File] {
    var files: [File] = []
    for path in (withLocal ? places.local : []) + [places.global] {
      if let file = try file(path) { files.append(file) }
    }
    return files
  }

  private func file(_ path: String) throws(CommandError) -> File? {
    if let entry = known.withLock({ $0.first { $0.path.isIdentical(to: path) } }) { return entry.file }
    var file: File?
    if let bytes = readFile(path) {
      do throws(ConfigurationError) {
        file = File(path: path, document: try ConfigurationDocument(bytes, path: path))
      } catch {
        throw CommandError(breaking: path, error)
      }
    }
    known.withLock { $0.append((path, file)) }
    return file
  }
}

extension ConfigurationDocument {
  /// Reads a file.
  ///
  /// - Parameter path: its name, for complaints.
  /// - Throws: ``ConfigurationError`` for what is no configuration.
  package init(_ bytes: [UInt8], path: String) throws(ConfigurationError) {
    self = try ConfigurationReader.document(bytes, path: path)
  }

  /// The value of an option, with what it refers to put in; `nil` when there is none.
  ///
  /// - Throws: ``ConfigurationError`` when it refers to nothing or to itself.
  package func value(_ section: String, _ option: String) throws(ConfigurationError) -> String? {
    guard let options = options(section) else { return nil }
    return try ConfigurationInterpolation.value(option.lowercased(), in: section, options)
  }

  /// All options of a section and of `DEFAULT`, with what they refer to put in.
  package func values(_ section: String) throws(ConfigurationError) -> [(name: String, value: String)] {
    guard let options = options(section) else { return [] }
    var values: [(name: String, value: String)] = []
    for name in options.names {
      values.append((name, try ConfigurationInterpolation.value(name, in: section, options) ?? ""))
    }
    return values
  }
}
