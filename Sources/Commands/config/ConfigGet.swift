import Grammar
import JSON

extension ConfigGroup {
  /// `az config get`.
  static func get() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config get", "Show settings.")
    command.withoutSubscription()
    let word = command.optionalPositional(
      "<KEY>", "SECTION.KEY for one setting, SECTION for all in a section; without it all settings.")
    let local = command.flag(
      "--local", "Also look into the folders from the working folder up; what is found first counts.")
    command.example("Show all settings.", "az config get")
    command.example("Show one setting.", "az config get core.output")
    command.run { (call, configurator) throws(CommandError) in
      let withLocal = call.isSet(local)
      let key = call.optional(word) ?? ""
      if key.isEmpty { return .value(try everything(configurator, withLocal: withLocal)) }
      var place = key.cut(at: ".") ?? (key, "")
      if OwnSetting(rawValue: key) != nil { place = (OwnSetting.section, key) }
      let items = try configurator.items(place.before, withLocal: withLocal)
      if place.behind.isEmpty { return .value(.array(items)) }
      let found = items.first { $0["name"] == .string(place.behind) }
      guard let found else { throw CommandError(.refused, "Configuration '\(key)' is not set.") }
      return .value(found)
    }
    return command
  }

  private static func everything(
    _ configurator: Configurator, withLocal: Bool
  ) throws(CommandError) -> JSONValue {
    var sections = JSONObject()
    for file in try configurator.files(withLocal: withLocal) {
      for section in file.document.sections where sections[section] == nil {
        sections[section] = .array(try configurator.items(section, withLocal: withLocal))
      }
    }
    return .object(sections)
  }
}
