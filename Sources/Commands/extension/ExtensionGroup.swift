import ARM
package import Grammar
import JSON

/// `az extension`: what is installed is noted beside the configuration; azsim loads no code, so nothing comes with it.
package enum ExtensionGroup {
  package static func group() -> CommandGroup<Client> {
    CommandGroup(
      "extension", "Note extensions as installed.",
      verbs: [
        ("add", { add() }), ("list", { list() }), ("list-available", { listAvailable() }),
        ("list-versions", { listVersions() }), ("remove", { remove() }), ("show", { show() }),
        ("update", { update() }),
      ])
  }

  private static let table = ClassicTable.extensions

  private static func add() -> Command<Client> {
    .classic(
      "extension add", in: table,
      reads: "source extension_name upgrade version system allow_preview pip_extra_index_urls pip_proxy yes"
    ) { (call, _, client) throws(CommandError) in
      // Nothing is fetched and installed: the options of the installer, and where it would put the files, have no effect.
      let (name, source) = (call.text(of: "extension_name"), call.text(of: "source"))
      guard name != nil || source != nil else {
        throw CommandError(.refused, "usage error: --name NAME | --source SOURCE")
      }
      var noted = Installed(client)
      if let source {
        guard source.contains("://") || client.readFile(source) != nil else { throw .unexpected("") }
        let file = source.utf8.split(separator: UInt8(ascii: "/")).last.map { String(Substring($0)) } ?? source
        let parts = file.utf8.split(separator: UInt8(ascii: "-")).map { String(Substring($0)) }
        guard file.hasSuffix(".whl"), parts.count > 2 else { throw .unexpected("") }
        noted.put(parts[0].replacing("_", with: "-"), version: parts[1])
        noted.write(to: &client)
        return .nothing
      }
      let wanted = name ?? ""
      if let version = noted.version(of: wanted), !call.isOn("upgrade") {
        client.warn("Extension '\(wanted)' \(version) is already installed.")
        return .nothing
      }
      let index = try index(&client)
      let known = versions(of: wanted, in: index)
      if known.isEmpty {
        client.warn(
          "azsim knows few extensions and '\(wanted)' is not among them; it is noted as installed all the same.")
      }
      let version = call.text(of: "version").flatMap { $0 == "latest" ? nil : $0 } ?? known.last ?? "unknown"
      if noted.version(of: wanted) == version {
        client.warn("Latest version of '\(wanted)' is already installed.")
        return .nothing
      }
      noted.put(wanted, version: version)
      noted.write(to: &client)
      return .nothing
    }
  }

  private static func list() -> Command<Client> {
    .classic("extension list", in: table, reads: "") { (_, _, client) throws(CommandError) in
      .value(.array(Installed(client).shown(client)))
    }
  }

  private static func notInstalled(_ name: String) -> CommandError {
    CommandError(
      .refused,
      "The extension \(name) is not installed. Please install the extension via `az extension add -n \(name)`.")
  }

  private static func show() -> Command<Client> {
    .classic("extension show", in: table, reads: "extension_name") { (call, _, client) throws(CommandError) in
      let name = call.text(of: "extension_name") ?? ""
      guard var found = Installed(client).shown(client).first(where: { $0["name"].string == name }) else {
        throw notInstalled(name)
      }
      found["metadata"] = ["name": found["name"], "version": found["version"]]
      return .value(found)
    }
  }

  private static func remove() -> Command<Client> {
    .classic("extension remove", in: table, reads: "extension_name") { (call, _, client) throws(CommandError) in
      let name = call.text(of: "extension_name") ?? ""
      var noted = Installed(client)
      guard noted.version(of: name) != nil else { throw notInstalled(name) }
      noted.remove(name)
      noted.write(to: &client)
      return .nothing
    }
  }

  private static func update() -> Command<Client> {
    .classic(
      "extension update", in: table, reads: "extension_name allow_preview pip_extra_index_urls pip_proxy"
    ) { (call, _, client) throws(CommandError) in
      let name = call.text(of: "extension_name") ?? ""
      var noted = Installed(client)
      guard let version = noted.version(of: name) else { throw notInstalled(name) }
      guard let newest = versions(of: name, in: try index(&client)).last, newest != version else {
        throw CommandError(.refused, "No updates available for '\(name)'. Use --debug for more information.")
      }
      noted.put(name, version: newest)
      noted.write(to: &client)
      return .nothing
    }
  }

  // MARK: - The index

  /// The extensions that are known, by name.
  private static func index(_ client: inout Client) throws(CommandError) -> JSONObject {
    let address = "https://aka.ms/azure-cli-extension-index-v1"
    var request = Request(.get, "/azure-cli-extension-index-v1", apiVersion: nil)
    request.host = "aka.ms"
    // It is no request to Azure, and no trace shows it.
    let response = client.manager.answer(request)
    guard response.isSuccess, let found = response.body?["extensions"].object else {
      throw CommandError(
        .refused, "Unable to get extension index.\nServer returned status code \(response.status) for \(address)")
    }
    return found
  }

  private static func versions(of name: String, in index: JSONObject) -> [String] {
    (index[name]?.array ?? []).compactMap { $0.at("metadata", "version").string }
  }

  private static func listAvailable() -> Command<Client> {
    .classic("extension list-available", in: table, reads: "show_details") { (call, _, client) throws(CommandError) in
      let index = try index(&client)
      client.warn("azsim knows only some of the extensions that there are; this is no whole list.")
      if call.isOn("show_details") { return .value(.object(index)) }
      let noted = Installed(client)
      return .value(
        .array(
          index.pairs.map { name, entries in
            let metadata = entries.array?.last?["metadata"] ?? .null
            return [
              "experimental": false, "installed": .bool(noted.version(of: name) != nil), "name": .string(name),
              "preview": metadata["azext.isPreview"], "summary": metadata["summary"], "version": metadata["version"],
            ]
          }))
    }
  }

  private static func listVersions() -> Command<Client> {
    .classic("extension list-versions", in: table, reads: "extension_name") { (call, _, client) throws(CommandError) in
      let name = call.text(of: "extension_name") ?? ""
      let known = versions(of: name, in: try index(&client))
      guard !known.isEmpty else {
        throw CommandError(.refused, "azsim does not know an extension with name '\(name)'.")
      }
      client.warn("azsim knows only the newest version of an extension.")
      return .value(
        .array(known.map { ["name": .string(name), "preview": .bool($0.contains("b")), "version": .string($0)] }))
    }
  }
}

/// The extensions that are noted as installed.
private struct Installed {
  private var versions: JSONObject

  init(_ client: Client) {
    let bytes = client.extensionsFile.flatMap { client.readFile($0) }
    versions = bytes.flatMap { try? JSONParser.parse($0) }?.object ?? JSONObject()
  }

  func version(of name: String) -> String? { versions[name]?.string }

  mutating func put(_ name: String, version: String) { versions[name] = .string(version) }

  mutating func remove(_ name: String) { versions[name] = nil }

  func write(to client: inout Client) {
    guard let file = client.extensionsFile else { return }
    client.write(Array((JSONValue.object(versions).text() + "\n").utf8), to: file)
  }

  /// As a list shows them.
  func shown(_ client: Client) -> [JSONValue] {
    versions.pairs.sorted { $0.0 < $1.0 }.map { name, version in
      [
        "experimental": false, "extensionType": "whl", "name": .string(name), "path": .null,
        "preview": .bool(version.string?.contains("b") ?? false), "version": version,
      ]
    }
  }
}
