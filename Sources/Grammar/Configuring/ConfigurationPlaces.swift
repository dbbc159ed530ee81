/// Where the files of the configuration are.
///
/// Source: behaviour.md §7, except that azsim has a folder of its own: `~/.azure` is the real `az`'s and is never touched.
package struct ConfigurationPlaces: Sendable, Equatable {
  /// The file that counts everywhere.
  package let global: String
  /// Where files may be that count in the working folder, the nearest first.
  package let local: [String]
  /// The file that a change for the working folder goes to; `nil` when there is no working folder.
  package let nearest: String?

  /// - Parameters:
  ///   - ownFolder: azsim's own, in which the file is unless `AZURE_CONFIG_DIR` names another.
  ///   - workingFolder: from the root; `nil` when it is gone.
  package init(ownFolder: String, workingFolder: String?, environment: (String) -> String?) {
    func value(_ name: String) -> String? { environment(name).flatMap { $0.isEmpty ? nil : $0 } }
    let chosen = value("AZURE_CONFIG_DIR").map(Self.withoutTrailingSlashes)
    let folder = chosen ?? ownFolder
    let name = chosen.map { Self.components($0).last ?? "" } ?? ".azure"
    global = "\(folder)/config"
    // These are where the walk ends: the global folder, and what is the real az's.
    let ends = [folder] + (value("HOME").map { ["\($0)/.azure"] } ?? [])
    let forbidden = ends.map(Self.components)
    guard let workingFolder else {
      (local, nearest) = ([], nil)
      return
    }
    var candidates: [String] = []
    var path = Self.components(workingFolder)
    while true {
      let candidate = path + [name]
      if forbidden.contains(candidate) { break }
      candidates.append("/" + candidate.joined(separator: "/") + "/config")
      if path.isEmpty { break }
      path.removeLast()
    }
    local = candidates
    nearest = forbidden.contains(Self.components(workingFolder) + [name]) ? global : candidates.first
  }

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
