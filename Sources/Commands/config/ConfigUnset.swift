import Grammar

extension ConfigGroup {
  /// `az config unset`.
  static func unset() -> Command<Configurator> {
    var command = Command<Configurator>(.classic, "config unset", "Take settings away.")
    command.withoutSubscription()
    let words = command.positional("<KEY>", "Settings as SECTION.KEY, with spaces between.", .oneOrMore)
    let local = command.flag("--local", "Also look into the folders from the working folder up; the first found goes.")
    command.example("Print JSON again.", "az config unset core.output")
    command.run { (call, configurator) throws(CommandError) in
      for key in try call.required(words) {
        var place = key.cut(at: ".")
        if OwnSetting(rawValue: key) != nil { place = (OwnSetting.section, key) }
        guard let (section, option) = place else {
          throw CommandError(.refused, "usage error: [section].[name]")
        }
        try configurator.unset(section, option, withLocal: call.isSet(local))
      }
      return .nothing
    }
    return command
  }
}
