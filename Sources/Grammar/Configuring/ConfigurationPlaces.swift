/// Where the files of the configuration are.
///
/// Source: behaviour.md §7, except that azsim has a folder of its own: `~/.azure` is the real `az`'s and is never touched.
package struct ConfigurationPlaces: Sendable {
  /// The file that counts everywhere.
  package let global: String
  /// The name of the folders that hold files for the working folder.
  private let name: String
  /// Folders where the walk to the root ends: the global one, and the real `az`'s.
  private let ends: [String]
  private let workingFolder: @Sendable () -> String?

  /// - Parameters:
  ///   - ownFolder: azsim's own, in which the file is unless `AZURE_CONFIG_DIR` names another.
  ///   - workingFolder: from the root; `nil` when it is gone. Asked only when it matters.
  package init(
    ownFolder: String, environment: (String) -> String?, workingFolder: @escaping @Sendable () -> String?
  ) {
    func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    let chosen = value("AZURE_CONFIG_DIR").map(Self.withoutTrailingSlashes)
    let folder = chosen ?? ownFolder
    global = "\(folder)/config"
    name = chosen.map { Self.components($0).last ?? "" } ?? ".azure"
    ends = [folder] + (value("HOME").map { ["\($0)/.azure"] } ?? [])
    self.workingFolder = workingFolder
  }

  /// Where files may be that count in the working folder, the nearest first.
  package var local: [String] {
    guard var path = workingFolder().map(Self.components) else { return [] }
    let ends = ends.map(Self.components)
    var candidates: [String] = []
    while true {
      let candidate = path + [name]
      if ends.contains(candidate) { return candidates }
      candidates.append("/" + candidate.joined(separator: "/") + "/config")
      if path.isEmpty { return candidates }
      path.removeLast()
    }
  }

  /// The file that a change for the working folder goes to; `nil` when there is no working folder.
  package var nearest: String? { workingFolder() == nil ? nil : local.first ?? global }

  private static func withoutTrailingSlashes(_ path: String) -> String {
    var path = Substring(path)
    while path.utf8.count > 1, path.utf8.last == UInt8(ascii: "/") { path.removeLast() }
    return String(path)
  }

  /// The names on the way to a path, `.` and `..` resolved.
  private static func components(_ path: String) -> [String] {
    var result: [String] = []
    for name in path.utf8.split(separator: UInt8(ascii: "/")) {
      switch String(Substring(name)) {
      case ".": break
      case "..": if !result.isEmpty { result.removeLast() }
      case let name: result.append(name)
      }
    }
    return result
  }
}
