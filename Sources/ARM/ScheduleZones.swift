import JSON

/// The time zones that schedules know, by their Windows names, with their offset from UTC in winter.
///
/// Source: azure-cli 2.91.0 (`monitor autoscale profile list-timezones`), as of 2026-11. Daylight saving is not kept.
package enum ScheduleZones {
  /// Name and offset of each, in the order in which `az` lists them.
  package static var all: [(name: String, offset: String)] {
    "\(table)".utf8.split(separator: UInt8(ascii: "\n")).map { line in
      let parts = line.split(separator: UInt8(ascii: "|")).map { String(Substring($0)) }
      return (parts[0], parts.count > 1 ? parts[1] : "")
    }
  }

  /// Minutes before (negative) or after UTC; 0 for a zone that is not known.
  package static func offsetMinutes(of name: String) -> Int {
    guard let offset = all.first(where: { $0.name.equalsIgnoringCase(name) })?.offset else { return 0 }
    let isNegative = offset.hasPrefix("-")
    let parts = offset.utf8.split { $0 == UInt8(ascii: ":") || $0 == UInt8(ascii: "+") || $0 == UInt8(ascii: "-") }
      .compactMap { Int(Substring($0)) }
    let minutes = (parts.first ?? 0) * 60 + (parts.count > 1 ? parts[1] : 0)
    return isNegative ? -minutes : minutes
  }

  private static let table: StaticString = """
    Dateline Standard Time|-12:00
    UTC-11|-11:00
    Aleutian Standard Time|-10:00
    Hawaiian Standard Time|-10:00
    Marquesas Standard Time|-09:30
    Alaskan Standard Time|-09:00
    UTC-09|-09:00
    Pacific Standard Time (Mexico)|-08:00
    UTC-08|-08:00
    Pacific Standard Time|-08:00
    US Mountain Standard Time|-07:00
    Mountain Standard Time (Mexico)|-07:00
    Mountain Standard Time|-07:00
    Central America Standard Time|-06:00
    Central Standard Time|-06:00
    Easter Island Standard Time|-06:00
    Central Standard Time (Mexico)|-06:00
    Canada Central Standard Time|-06:00
    SA Pacific Standard Time|-05:00
    Eastern Standard Time (Mexico)|-05:00
    Eastern Standard Time|-05:00
    Haiti Standard Time|-05:00
    Cuba Standard Time|-05:00
    US Eastern Standard Time|-05:00
    Turks and Caicos Standard Time|-05:00
    Paraguay Standard Time|-04:00
    Atlantic Standard Time|-04:00
    Venezuela Standard Time|-04:00
    Central Brazilian Standard Time|-04:00
    SA Western Standard Time|-04:00
    Pacific SA Standard Time|-04:00
    Newfoundland Standard Time|-03:30
    Tocantins Standard Time|-03:00
    E. South America Standard Time|-03:00
    SA Eastern Standard Time|-03:00
    Argentina Standard Time|-03:00
    Greenland Standard Time|-03:00
    Montevideo Standard Time|-03:00
    Magallanes Standard Time|-03:00
    Saint Pierre Standard Time|-03:00
    Bahia Standard Time|-03:00
    UTC-02|-02:00
    Mid-Atlantic Standard Time|-02:00
    Azores Standard Time|-01:00
    Cabo Verde Standard Time|-01:00
    Coordinated Universal Time|+00:00
    Morocco Standard Time|+00:00
    GMT Standard Time|+00:00
    Greenwich Standard Time|+00:00
    W. Europe Standard Time|+01:00
    Central Europe Standard Time|+01:00
    Romance Standard Time|+01:00
    Central European Standard Time|+01:00
    W. Central Africa Standard Time|+01:00
    Jordan Standard Time|+02:00
    GTB Standard Time|+02:00
    Middle East Standard Time|+02:00
    Egypt Standard Time|+02:00
    E. Europe Standard Time|+02:00
    Syria Standard Time|+02:00
    West Bank Gaza Standard Time|+02:00
    South Africa Standard Time|+02:00
    FLE Standard Time|+02:00
    Jerusalem Standard Time|+02:00
    Russia TZ 1 Standard Time|+02:00
    Sudan Standard Time|+02:00
    Libya Standard Time|+02:00
    Namibia Standard Time|+02:00
    Arabic Standard Time|+03:00
    Turkey Standard Time|+03:00
    Arab Standard Time|+03:00
    Belarus Standard Time|+03:00
    Russia TZ 2 Standard Time|+03:00
    E. Africa Standard Time|+03:00
    Iran Standard Time|+03:30
    Arabian Standard Time|+04:00
    Astrakhan Standard Time|+04:00
    Azerbaijan Standard Time|+04:00
    Russia TZ 3 Standard Time|+04:00
    Mauritius Standard Time|+04:00
    Saratov Standard Time|+04:00
    Georgian Standard Time|+04:00
    Caucasus Standard Time|+04:00
    Afghanistan Standard Time|+04:30
    West Asia Standard Time|+05:00
    Russia TZ 4 Standard Time|+05:00
    Pakistan Standard Time|+05:00
    India Standard Time|+05:30
    Sri Lanka Standard Time|+05:30
    Nepal Standard Time|+05:45
    Central Asia Standard Time|+06:00
    Bangladesh Standard Time|+06:00
    Omsk Standard Time|+06:00
    Myanmar Standard Time|+06:30
    SE Asia Standard Time|+07:00
    Altai Standard Time|+07:00
    W. Mongolia Standard Time|+07:00
    Russia TZ 6 Standard Time|+07:00
    Novosibirsk Standard Time|+07:00
    Tomsk Standard Time|+07:00
    China Standard Time|+08:00
    Russia TZ 7 Standard Time|+08:00
    Malay Peninsula Standard Time|+08:00
    W. Australia Standard Time|+08:00
    Taipei Standard Time|+08:00
    Ulaanbaatar Standard Time|+08:00
    North Korea Standard Time|+08:30
    Aus Central W. Standard Time|+08:45
    Transbaikal Standard Time|+09:00
    Tokyo Standard Time|+09:00
    Korea Standard Time|+09:00
    Russia TZ 8 Standard Time|+09:00
    Cen. Australia Standard Time|+09:30
    AUS Central Standard Time|+09:30
    E. Australia Standard Time|+10:00
    AUS Eastern Standard Time|+10:00
    West Pacific Standard Time|+10:00
    Tasmania Standard Time|+10:00
    Russia TZ 9 Standard Time|+10:00
    Lord Howe Standard Time|+10:30
    Bougainville Standard Time|+11:00
    Russia TZ 10 Standard Time|+11:00
    Magadan Standard Time|+11:00
    Norfolk Standard Time|+11:00
    Sakhalin Standard Time|+11:00
    Central Pacific Standard Time|+11:00
    Russia TZ 11 Standard Time|+12:00
    New Zealand Standard Time|+12:00
    UTC+12|+12:00
    Fiji Standard Time|+12:00
    Kamchatka Standard Time|+12:00
    Chatham Islands Standard Time|+12:45
    UTC+13|+13:00
    Tonga Standard Time|+13:00
    Samoa Standard Time|+13:00
    Line Islands Standard Time|+14:00
    """
}
