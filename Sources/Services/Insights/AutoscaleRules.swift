import ARM
import JSON
import World

/// Which autoscale settings the service refuses (autoscale.md §1, §2.6, §2.9). What was recorded is said in its words; the
/// other texts are azsim's own [I].
enum AutoscaleRules {
  /// The most profiles of a setting, and rules of a profile.
  private static let (mostProfiles, mostRules) = (20, 10)
  /// The most days between the dates of a profile.
  private static let mostDays = 365

  static func check(_ document: JSONValue, _ id: ResourceID, in world: World) throws(ServiceError) {
    guard let setting = AutoscaleSetting(document) else {
      throw refusal("The target resource '\(document.at("properties", "targetResourceUri").text())' is not valid.")
    }
    guard setting.profiles.count <= mostProfiles else {
      throw refusal(
        "An autoscale setting can have at most \(mostProfiles) profiles; there are \(setting.profiles.count).")
    }
    let profiles = document.at("properties", "profiles").array ?? []
    for (profile, document) in zip(setting.profiles, profiles) { try check(profile, document) }
    try checkPrediction(setting, document)
    let type = "Microsoft.Insights/autoscaleSettings"
    let other = world.resources.ofType(type).first { other in
      other.id != id
        && other.document.at("properties", "targetResourceUri").string.map { ResourceID(trusted: $0) } == setting.target
    }
    if let other {
      throw ServiceError(
        409, "SettingAlreadyExists",
        "Another autoscale setting '\(other.id.name)' already exists for the resource '\(setting.target.text)'.")
    }
  }

  private static func check(_ profile: AutoscaleSetting.Profile, _ document: JSONValue) throws(ServiceError) {
    guard profile.minimum <= profile.initial else {
      throw refusal(
        "The minimum capacity value '\(profile.minimum)' that you specified in the autoscale setting is greater than the "
          + "default capacity of '\(profile.initial)'.  Enter a minimum capacity less than '\(profile.initial)'.")
    }
    guard profile.initial <= profile.maximum else {
      throw refusal(
        "The maximum capacity value '\(profile.maximum)' that you specified in the autoscale setting is less than the "
          + "default capacity of '\(profile.initial)'.  Enter a maximum capacity greater than '\(profile.initial)'.")
    }
    let rules = document["rules"].array ?? []
    guard rules.count <= mostRules else {
      throw refusal(
        "The profile '\(profile.name)' can have at most \(mostRules) rules; there are \(rules.count).")
    }
    for rule in rules { try check(rule["scaleAction"], of: profile) }
    try checkSchedule(document, of: profile)
  }

  private static func check(_ action: JSONValue, of profile: AutoscaleSetting.Profile) throws(ServiceError) {
    let text = action["value"].string ?? action["value"].integer.map(String.init) ?? "1"
    guard let value = Int(text), value >= (action["type"] == "ExactCount" ? 0 : 1) else {
      throw ServiceError(
        400, "InvalidActionValue",
        "The autoscale setting you provided has an invalid scale action value ('\(text)'). Specify a whole number above 0."
      )
    }
    guard action["type"] == "ChangeCount", value > profile.maximum - profile.minimum else { return }
    throw ServiceError(
      400, "InvalidActionValue",
      "The autoscale setting you provided has an invalid scale action value ('\(value)'). Specify a scale value "
        + "less than or equal to the difference between the capacity maximum \(profile.maximum) and the capacity "
        + "minimum \(profile.minimum).")
  }

  private static func checkSchedule(
    _ document: JSONValue, of profile: AutoscaleSetting.Profile
  ) throws(ServiceError) {
    for zone in [document.at("fixedDate", "timeZone"), document.at("recurrence", "schedule", "timeZone")] {
      guard let name = zone.string, ScheduleZones.named(name) == nil else { continue }
      throw refusal("The time zone '\(name)' of the profile '\(profile.name)' is not known.")
    }
    guard let fixed = profile.fixed else { return }
    guard fixed.start < fixed.end else {
      throw refusal("The profile '\(profile.name)' must begin before it ends.")
    }
    guard fixed.end.seconds(since: fixed.start) <= mostDays * 86_400 else {
      throw refusal("The profile '\(profile.name)' must not last longer than \(mostDays) days.")
    }
  }

  private static func checkPrediction(
    _ setting: AutoscaleSetting, _ document: JSONValue
  ) throws(ServiceError) {
    guard setting.mode != .disabled else { return }
    guard setting.target.isType("Microsoft.Compute/virtualMachineScaleSets") else {
      throw refusal("Predictive autoscale is for scale sets only, not for '\(setting.target.text)'.")
    }
    guard document.at("properties", "predictiveAutoscalePolicy", "scaleLookAheadTime").string != nil else { return }
    guard (60...3_600).contains(setting.lookAheadSeconds) else {
      throw refusal("The look-ahead time of predictive autoscale must be 1 to 60 minutes.")
    }
  }

  private static func refusal(_ text: String) -> ServiceError { ServiceError(400, "BadRequest", text) }
}
