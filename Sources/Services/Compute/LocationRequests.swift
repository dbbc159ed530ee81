import ARM
import JSON
import World

/// Requests about what a region has: sizes, quotas, publishers of extensions, scripts that are kept ready.
enum LocationRequests {
  static func isAsked(_ target: RequestTarget) -> Bool {
    guard target.words.count > 2 else { return false }
    switch target.words[2].asciiLowercased {
    case "vmsizes", "usages", "runcommands": return true
    case "publishers": return target.words.count == 3 || target.word(5, is: "vmextension")
    default: return false
    }
  }

  static func answer(_ call: ServiceCall, in world: inout World) throws(ServiceError) -> Response {
    guard call.method == .get else { throw .notAllowed(call) }
    let words = call.target.words
    switch words[2].asciiLowercased {
    case "vmsizes": return Response(200, ["value": .array(MachineSizes.all)])
    case "usages": return Response(200, ["value": .array(RegionUsage(of: words[1], in: &world).documents)])
    case "runcommands": return try scripts(words)
    default: return try extensions(call, words)
    }
  }

  private static func scripts(_ words: [String]) throws(ServiceError) -> Response {
    let known: [(id: String, system: String, label: String)] = [
      ("RunShellScript", "Linux", "Run a Linux shell script"), ("ifconfig", "Linux", "List network configuration"),
      ("RunPowerShellScript", "Windows", "Executes a PowerShell script"),
      ("IPConfig", "Windows", "List IP configuration"),
    ]
    let documents = known.map { script -> JSONValue in
      [
        "$schema": "http://schema.management.azure.com/schemas/2016-11-17/runcommands.json",
        "id": .string(script.id), "osType": .string(script.system), "label": .string(script.label),
        "description": .string(script.label),
      ]
    }
    guard words.count > 3 else { return Response(200, ["value": .array(documents)]) }
    guard let place = known.firstIndex(where: { $0.id.equalsIgnoringCase(words[3]) }) else {
      throw ServiceError(404, "ResourceNotFound", "The entity was not found in this Azure location.")
    }
    return Response(200, documents[place])
  }

  // MARK: - Extensions

  /// Extensions in common use. publisher|type|versions, newest last
  private static let table = FactTable(
    """
    Microsoft.Azure.Extensions|CustomScript|2.0.7,2.1.3,2.1.10,2.1.13
    Microsoft.Compute|CustomScriptExtension|1.9.5,1.10.12,1.10.15
    Microsoft.ManagedServices|ApplicationHealthLinux|1.0.5,2.0.8
    Microsoft.ManagedServices|ApplicationHealthWindows|1.0.8,2.0.5
    Microsoft.Azure.Monitor|AzureMonitorLinuxAgent|1.21.0,1.33.2
    Microsoft.Azure.Monitor|AzureMonitorWindowsAgent|1.10.0,1.30.0
    Microsoft.Azure.Security.LinuxAttestation|GuestAttestation|1.0.14,1.0.18
    Microsoft.Azure.Security.WindowsAttestation|GuestAttestation|1.0.5,1.0.8
    Microsoft.OSTCExtensions|VMAccessForLinux|1.5.10,1.5.15
    Microsoft.Azure.Diagnostics|LinuxDiagnostic|3.0.142,4.0.20
    Microsoft.Azure.Diagnostics|IaaSDiagnostics|1.11.3,1.20.0
    """)

  private static func extensions(_ call: ServiceCall, _ words: [String]) throws(ServiceError) -> Response {
    let rows = table.rows
    let root = call.request.path.split(separator: "/").prefix(7).joined(separator: "/")
    func entry(_ name: String, _ rest: String) -> JSONValue {
      ["id": .string("/\(root)\(rest)"), "name": .string(name), "location": .string(words[1])]
    }
    guard words.count > 3 else {
      var names: [String] = []
      for name in rows.map({ $0[0] }) + PlatformImage.all.map(\.publisher) where !names.contains(name) {
        names.append(name)
      }
      return Response(200, .array(names.map { entry($0, "/Publishers/\($0)") }))
    }
    let ofPublisher = rows.filter { $0[0].equalsIgnoringCase(words[3]) }
    guard !ofPublisher.isEmpty else { throw notThere(words, "The publisher") }
    let path = "/Publishers/\(words[3])/ArtifactTypes/VMExtension/Types"
    guard words.count > 7 else { return Response(200, .array(ofPublisher.map { entry($0[1], "\(path)/\($0[1])") })) }
    guard let row = ofPublisher.first(where: { $0[1].equalsIgnoringCase(words[7]) }) else {
      throw notThere(words, "The extension type")
    }
    let versions = row[2].split(separator: ",").map(String.init)
    func version(_ name: String) -> JSONValue {
      var shown = entry(name, "\(path)/\(row[1])/Versions/\(name)")
      shown["properties"] = [
        "operatingSystem": row[1].contains("Windows") || row[0].contains("Windows") ? "Windows" : "Linux",
        "computeRole": "IaaS", "vmScaleSetEnabled": true, "supportsMultipleExtensions": false,
      ]
      return shown
    }
    guard words.count > 9 else { return Response(200, .array(ordered(versions, call).map(version))) }
    guard versions.contains(words[9]) else { throw notThere(words, "The version") }
    return Response(200, version(words[9]))
  }

  /// `$orderby` and `$top`.
  private static func ordered(_ versions: [String], _ call: ServiceCall) -> [String] {
    let isDescending = call.request[parameter: "$orderby"]?.asciiLowercased.hasSuffix("desc") ?? false
    let all = isDescending ? Array(versions.reversed()) : versions
    guard let top = call.request[parameter: "$top"].flatMap({ Int($0) }), top >= 0 else { return all }
    return Array(all.prefix(top))
  }

  private static func notThere(_ words: [String], _ what: String) -> ServiceError {
    ServiceError(
      404, "ArtifactNotFound",
      "\(what) was not found: \(words.dropFirst(3).joined(separator: "/")) in \(words[1]).")
  }
}
