import ARM
import JSON
import World

/// What a machine wrote on its console, kept where its `diagnosticsProfile` says.
struct BootDiagnostics {
  /// Where the two blobs are, as an action answers it.
  let places: JSONValue
  /// The same as the instance view shows it: nothing where Azure keeps the blobs itself.
  let placesInView: JSONValue

  /// - Throws: that nothing is kept.
  init(of machine: JSONValue) throws(ServiceError) {
    let settings = machine.at("properties", "diagnosticsProfile", "bootDiagnostics")
    let name = machine["name"].string ?? ""
    guard settings["enabled"] == true else {
      throw ServiceError(
        409, "OperationNotAllowed",
        "The operation 'retrieveBootDiagnosticsData' is not allowed on VM '\(name)' since boot diagnostics is not enabled."
      )
    }
    let unique = machine.at("properties", "vmId").string ?? GUID.of(machine["id"].string ?? "")
    let account = settings["storageUri"].string
    let host = account ?? "https://md-\(GUID.digits(of: unique).prefix(12)).z1.blob.storage.azure.net/"
    let letters = name.lowercased().filter { $0.isASCII && ($0.isLetter || $0.isNumber) }
    let folder =
      "\(host.hasSuffix("/") ? host : "\(host)/")bootdiagnostics-\(letters.prefix(9))-\(unique)/\(name).\(unique)"
    let signature = account == nil ? "?sv=2018-03-28&sr=b&sp=r&sig=\(GUID.digits(of: folder).prefix(16))" : ""
    places = [
      "consoleScreenshotBlobUri": .string("\(folder).screenshot.bmp\(signature)"),
      "serialConsoleLogBlobUri": .string("\(folder).serialconsole.log\(signature)"),
    ]
    placesInView = account == nil ? [:] : places
  }

  /// Answers a request for the log of a machine; `nil` for another one.
  static func answer(_ request: Request, in world: inout World) -> Response? {
    let domains = [".blob.storage.azure.net", ".blob.core.windows.net"]
    let words = request.path.split(separator: "/").map(String.init)
    guard request.method == .get, domains.contains(where: { request.host.hasSuffix($0) }), words.count == 2,
      words[0].hasPrefix("bootdiagnostics-")
    else { return nil }
    for machine in Machine.all(in: nil, of: &world) where words[1].hasPrefix("\(machine.id.name).") {
      let document = machine.document(withView: false, in: world)
      guard let kept = try? BootDiagnostics(of: document), let place = kept.places["serialConsoleLogBlobUri"].string,
        place.hasPrefix("https://\(request.host)\(request.path)")
      else { continue }
      var response = Response(200)
      response.text = log(of: machine)
      return response
    }
    var response = Response(404)
    response.text = "BlobNotFound: The specified blob does not exist."
    return response
  }

  /// What the console showed when the machine booted last.
  private static func log(of machine: Machine) -> String {
    let instance = machine.instance
    let image = machine.fleet.model(instance.model)?.imageReference
    let name = InstanceDocument.computerName(instance, machine.fleet)
    var lines = [
      "azsim: console of \(name), size \(machine.fleet.model(instance.model)?.size ?? "unknown")",
      "azsim: image \(image?.id ?? [image?.publisher, image?.offer, image?.sku].compactMap { $0 }.joined(separator: ":")) "
        + "\(instance.imageVersion)",
      "azsim: booted \(instance.changed.description)",
    ]
    lines.append(instance.power == .running ? "\(name) login: " : "azsim: the machine does not run")
    return lines.joined(separator: "\r\n") + "\r\n"
  }
}
