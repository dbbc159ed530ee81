import JSON

extension JSONValue {
  /// Whether a machine, or the profile of a scale set, runs Linux: by its disk, else by its settings.
  var runsLinux: Bool {
    if let system = at("storageProfile", "osDisk", "osType").string, !system.isEmpty {
      return system.equalsIgnoringCase("linux")
    }
    return at("osProfile", "linuxConfiguration").object?.isEmpty == false
  }
}
