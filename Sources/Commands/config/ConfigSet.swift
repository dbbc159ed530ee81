import Grammar

extension ConfigGroup {
  /// `az config set`.
  static func set() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config set", "Change settings.")
    command.withoutSubscription()
    command.describe(
      """
      A setting of azsim's own has no section: 'strict=true' makes azsim do exactly what the service does. An empty value, \
      or a pair of quotation marks, leaves the setting empty.
      """)
    let words = command.positional("<KEY_VALUE>", "Settings as SECTION.KEY=VALUE, with spaces between.", .oneOrMore)
    let local = command.flag("--local", "Keep them in the working folder; only [defaults] are looked for there.")
    command.example("Print tables unless told otherwise.", "az config set core.output=table")
    command.example(
      "Work in one group and region.", "az config set defaults.group=MyGroup defaults.location=westeurope")
    command.example("Do exactly what the service does.", "az config set strict=true")
    command.run { (call, configurator) throws(CommandError) in
      let isLocal = call.isSet(local)
      try configurator.set(try call.required(words), isLocal: isLocal) { word throws(CommandError) in
        let refusal = CommandError(.refused, "usage error: [section].[name]=[value] ...")
        guard let (key, value) = word.cut(at: "=") else { throw refusal }
        if let own = OwnSetting(rawValue: key) { return try assignment(own, value, isLocal: isLocal) }
        guard let (section, option) = key.cut(at: ".") else { throw refusal }
        return .init(section: section, option: option, value: value)
      }
      return .nothing
    }
    return command
  }

  private static func assignment(
    _ setting: OwnSetting, _ value: String, isLocal: Bool
  ) throws(CommandError) -> Configurator.Assignment {
    if isLocal {
      throw CommandError(
        .refused, "'\(setting.rawValue)' counts everywhere or not at all.", hint: "Leave --local out.")
    }
    do throws(ConfigurationError) { _ = try Bool(configured: value) } catch {
      throw CommandError(.refused, error.message, hint: "Write \(setting.rawValue)=true or \(setting.rawValue)=false.")
    }
    return .init(section: OwnSetting.section, option: setting.rawValue, value: value)
  }
}
