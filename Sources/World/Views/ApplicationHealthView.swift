package import ARM
package import JSON

extension ApplicationHealthSettings {
  /// Reads the Application Health extension of a virtual machine profile; `nil` when there is none.
  ///
  /// - Throws: Azure's refusal of settings that break the rules of vmss.md §7.1.
  package static func inProfile(_ profile: JSONValue) throws(ServiceError) -> ApplicationHealthSettings? {
    for candidate in profile.at("extensionProfile", "extensions").array ?? [] {
      let properties = candidate["properties"]
      guard properties["publisher"].string?.equalsIgnoringCase("Microsoft.ManagedServices") == true,
        let type = properties["type"].string, types.contains(where: { $0.equalsIgnoringCase(type) })
      else { continue }
      return try ApplicationHealthSettings(properties)
    }
    return nil
  }

  /// The extension's types (vmss.md §7.1).
  package static let types = ["ApplicationHealthLinux", "ApplicationHealthWindows"]

  private init(_ properties: JSONValue) throws(ServiceError) {
    let settings = properties["settings"]
    func whole(_ name: String, _ range: ClosedRange<Int>, else standard: Int) throws(ServiceError) -> Int {
      let value = settings[name]
      if value.isNull { return standard }
      // The extension's settings are free JSON; numbers in quotation marks are common and work.
      guard let number = value.integer ?? value.string.flatMap({ Int($0) }), range.contains(number) else {
        throw Self.refusal("The value of '\(name)' must be between \(range.lowerBound) and \(range.upperBound).")
      }
      return number
    }
    let scheme = (settings["protocol"].string ?? "").asciiLowercased
    guard ["http", "https", "tcp"].contains(scheme) else {
      throw Self.refusal("The value of 'protocol' must be one of 'http', 'https' and 'tcp'.")
    }
    if scheme == "tcp" {
      if settings["port"].isNull { throw Self.refusal("'port' is required when 'protocol' is 'tcp'.") }
      if !settings["requestPath"].isNull {
        throw Self.refusal("'requestPath' is not allowed when 'protocol' is 'tcp'.")
      }
    } else if settings["requestPath"].string == nil {
      throw Self.refusal("'requestPath' is required when 'protocol' is '\(scheme)'.")
    }
    _ = try whole("port", 1...65_535, else: 80)
    let interval = try whole("intervalInSeconds", 5...60, else: 5)
    let probes = try whole("numberOfProbes", 1...24, else: 1)
    self.init(
      isRich: !(properties["typeHandlerVersion"].string ?? "1.0").hasPrefix("1."), readsBody: scheme != "tcp",
      intervalSeconds: interval, probeCount: probes,
      graceSeconds: try whole("gracePeriod", 0...14_400, else: interval * probes))
  }

  /// The extension's own refusal: the text is not recorded anywhere, so it is kept in this one place [I].
  private static func refusal(_ reason: String) -> ServiceError {
    ServiceError(
      400, "InvalidParameter", "Application Health extension settings are not valid. \(reason)", target: "settings")
  }
}
