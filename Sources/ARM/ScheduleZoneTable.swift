// Made by Scripts/make_time_zones.py from azure-cli 2.91.0 and tzdata 2026f; do not edit.

extension ScheduleZones {
  /// One zone a line: its Windows name, the offset that `az` shows, the place whose rules it has by its IANA name, and these
  /// rules: minutes east of Greenwich; where there is summer time also those in summer, and when it begins and ends:
  /// `M3.5.0/120` is the last (5) Sunday (0) of March (3), 120 minutes after midnight by the clock until then.
  static let table: StaticString = """
    Dateline Standard Time|-12:00|Etc/GMT+12|-720
    UTC-11|-11:00|Etc/GMT+11|-660
    Aleutian Standard Time|-10:00|America/Adak|-600 -540 M3.2.0/120 M11.1.0/120
    Hawaiian Standard Time|-10:00|Pacific/Honolulu|-600
    Marquesas Standard Time|-09:30|Pacific/Marquesas|-570
    Alaskan Standard Time|-09:00|America/Anchorage|-540 -480 M3.2.0/120 M11.1.0/120
    UTC-09|-09:00|Etc/GMT+9|-540
    Pacific Standard Time (Mexico)|-08:00|America/Tijuana|-480 -420 M3.2.0/120 M11.1.0/120
    UTC-08|-08:00|Etc/GMT+8|-480
    Pacific Standard Time|-08:00|America/Los_Angeles|-480 -420 M3.2.0/120 M11.1.0/120
    US Mountain Standard Time|-07:00|America/Phoenix|-420
    Mountain Standard Time (Mexico)|-07:00|America/Mazatlan|-420
    Mountain Standard Time|-07:00|America/Denver|-420 -360 M3.2.0/120 M11.1.0/120
    Central America Standard Time|-06:00|America/Guatemala|-360
    Central Standard Time|-06:00|America/Chicago|-360 -300 M3.2.0/120 M11.1.0/120
    Easter Island Standard Time|-06:00|Pacific/Easter|-360 -300 M9.1.6/1320 M4.1.6/1320
    Central Standard Time (Mexico)|-06:00|America/Mexico_City|-360
    Canada Central Standard Time|-06:00|America/Regina|-360
    SA Pacific Standard Time|-05:00|America/Bogota|-300
    Eastern Standard Time (Mexico)|-05:00|America/Cancun|-300
    Eastern Standard Time|-05:00|America/New_York|-300 -240 M3.2.0/120 M11.1.0/120
    Haiti Standard Time|-05:00|America/Port-au-Prince|-300 -240 M3.2.0/120 M11.1.0/120
    Cuba Standard Time|-05:00|America/Havana|-300 -240 M3.2.0/0 M11.1.0/60
    US Eastern Standard Time|-05:00|America/Indiana/Indianapolis|-300 -240 M3.2.0/120 M11.1.0/120
    Turks and Caicos Standard Time|-05:00|America/Grand_Turk|-300 -240 M3.2.0/120 M11.1.0/120
    Paraguay Standard Time|-04:00|America/Asuncion|-180
    Atlantic Standard Time|-04:00|America/Halifax|-240 -180 M3.2.0/120 M11.1.0/120
    Venezuela Standard Time|-04:00|America/Caracas|-240
    Central Brazilian Standard Time|-04:00|America/Cuiaba|-240
    SA Western Standard Time|-04:00|America/La_Paz|-240
    Pacific SA Standard Time|-04:00|America/Santiago|-240 -180 M9.1.6/1440 M4.1.6/1440
    Newfoundland Standard Time|-03:30|America/St_Johns|-210 -150 M3.2.0/120 M11.1.0/120
    Tocantins Standard Time|-03:00|America/Araguaina|-180
    E. South America Standard Time|-03:00|America/Sao_Paulo|-180
    SA Eastern Standard Time|-03:00|America/Cayenne|-180
    Argentina Standard Time|-03:00|America/Argentina/Buenos_Aires|-180
    Greenland Standard Time|-03:00|America/Nuuk|-120 -60 M3.5.0/-60 M10.5.0/0
    Montevideo Standard Time|-03:00|America/Montevideo|-180
    Magallanes Standard Time|-03:00|America/Punta_Arenas|-180
    Saint Pierre Standard Time|-03:00|America/Miquelon|-180 -120 M3.2.0/120 M11.1.0/120
    Bahia Standard Time|-03:00|America/Bahia|-180
    UTC-02|-02:00|Etc/GMT+2|-120
    Mid-Atlantic Standard Time|-02:00|Etc/GMT+2|-120
    Azores Standard Time|-01:00|Atlantic/Azores|-60 0 M3.5.0/0 M10.5.0/60
    Cabo Verde Standard Time|-01:00|Atlantic/Cape_Verde|-60
    Coordinated Universal Time|+00:00|Etc/UTC|0
    Morocco Standard Time|+00:00|Africa/Casablanca|0
    GMT Standard Time|+00:00|Europe/London|0 60 M3.5.0/60 M10.5.0/120
    Greenwich Standard Time|+00:00|Atlantic/Reykjavik|0
    W. Europe Standard Time|+01:00|Europe/Berlin|60 120 M3.5.0/120 M10.5.0/180
    Central Europe Standard Time|+01:00|Europe/Budapest|60 120 M3.5.0/120 M10.5.0/180
    Romance Standard Time|+01:00|Europe/Paris|60 120 M3.5.0/120 M10.5.0/180
    Central European Standard Time|+01:00|Europe/Warsaw|60 120 M3.5.0/120 M10.5.0/180
    W. Central Africa Standard Time|+01:00|Africa/Lagos|60
    Jordan Standard Time|+02:00|Asia/Amman|180
    GTB Standard Time|+02:00|Europe/Bucharest|120 180 M3.5.0/180 M10.5.0/240
    Middle East Standard Time|+02:00|Asia/Beirut|120 180 M3.5.0/0 M10.5.0/0
    Egypt Standard Time|+02:00|Africa/Cairo|120 180 M4.5.5/0 M10.5.4/1440
    E. Europe Standard Time|+02:00|Europe/Chisinau|120 180 M3.5.0/180 M10.5.0/240
    Syria Standard Time|+02:00|Asia/Damascus|180
    West Bank Gaza Standard Time|+02:00|Asia/Hebron|120 180 M3.4.4/3000 M10.4.4/3000
    South Africa Standard Time|+02:00|Africa/Johannesburg|120
    FLE Standard Time|+02:00|Europe/Kiev|120 180 M3.5.0/180 M10.5.0/240
    Jerusalem Standard Time|+02:00|Asia/Jerusalem|120 180 M3.4.4/1560 M10.5.0/120
    Russia TZ 1 Standard Time|+02:00|Europe/Kaliningrad|120
    Sudan Standard Time|+02:00|Africa/Khartoum|120
    Libya Standard Time|+02:00|Africa/Tripoli|120
    Namibia Standard Time|+02:00|Africa/Windhoek|120
    Arabic Standard Time|+03:00|Asia/Baghdad|180
    Turkey Standard Time|+03:00|Europe/Istanbul|180
    Arab Standard Time|+03:00|Asia/Riyadh|180
    Belarus Standard Time|+03:00|Europe/Minsk|180
    Russia TZ 2 Standard Time|+03:00|Europe/Moscow|180
    E. Africa Standard Time|+03:00|Africa/Nairobi|180
    Iran Standard Time|+03:30|Asia/Tehran|210
    Arabian Standard Time|+04:00|Asia/Dubai|240
    Astrakhan Standard Time|+04:00|Europe/Astrakhan|240
    Azerbaijan Standard Time|+04:00|Asia/Baku|240
    Russia TZ 3 Standard Time|+04:00|Europe/Samara|240
    Mauritius Standard Time|+04:00|Indian/Mauritius|240
    Saratov Standard Time|+04:00|Europe/Saratov|240
    Georgian Standard Time|+04:00|Asia/Tbilisi|240
    Caucasus Standard Time|+04:00|Asia/Yerevan|240
    Afghanistan Standard Time|+04:30|Asia/Kabul|270
    West Asia Standard Time|+05:00|Asia/Tashkent|300
    Russia TZ 4 Standard Time|+05:00|Asia/Yekaterinburg|300
    Pakistan Standard Time|+05:00|Asia/Karachi|300
    India Standard Time|+05:30|Asia/Kolkata|330
    Sri Lanka Standard Time|+05:30|Asia/Colombo|330
    Nepal Standard Time|+05:45|Asia/Kathmandu|345
    Central Asia Standard Time|+06:00|Asia/Bishkek|360
    Bangladesh Standard Time|+06:00|Asia/Dhaka|360
    Omsk Standard Time|+06:00|Asia/Omsk|360
    Myanmar Standard Time|+06:30|Asia/Yangon|390
    SE Asia Standard Time|+07:00|Asia/Bangkok|420
    Altai Standard Time|+07:00|Asia/Barnaul|420
    W. Mongolia Standard Time|+07:00|Asia/Hovd|420
    Russia TZ 6 Standard Time|+07:00|Asia/Krasnoyarsk|420
    Novosibirsk Standard Time|+07:00|Asia/Novosibirsk|420
    Tomsk Standard Time|+07:00|Asia/Tomsk|420
    China Standard Time|+08:00|Asia/Shanghai|480
    Russia TZ 7 Standard Time|+08:00|Asia/Irkutsk|480
    Malay Peninsula Standard Time|+08:00|Asia/Singapore|480
    W. Australia Standard Time|+08:00|Australia/Perth|480
    Taipei Standard Time|+08:00|Asia/Taipei|480
    Ulaanbaatar Standard Time|+08:00|Asia/Ulaanbaatar|480
    North Korea Standard Time|+08:30|Asia/Pyongyang|540
    Aus Central W. Standard Time|+08:45|Australia/Eucla|525
    Transbaikal Standard Time|+09:00|Asia/Chita|540
    Tokyo Standard Time|+09:00|Asia/Tokyo|540
    Korea Standard Time|+09:00|Asia/Seoul|540
    Russia TZ 8 Standard Time|+09:00|Asia/Yakutsk|540
    Cen. Australia Standard Time|+09:30|Australia/Adelaide|570 630 M10.1.0/120 M4.1.0/180
    AUS Central Standard Time|+09:30|Australia/Darwin|570
    E. Australia Standard Time|+10:00|Australia/Brisbane|600
    AUS Eastern Standard Time|+10:00|Australia/Sydney|600 660 M10.1.0/120 M4.1.0/180
    West Pacific Standard Time|+10:00|Pacific/Port_Moresby|600
    Tasmania Standard Time|+10:00|Australia/Hobart|600 660 M10.1.0/120 M4.1.0/180
    Russia TZ 9 Standard Time|+10:00|Asia/Vladivostok|600
    Lord Howe Standard Time|+10:30|Australia/Lord_Howe|630 660 M10.1.0/120 M4.1.0/120
    Bougainville Standard Time|+11:00|Pacific/Bougainville|660
    Russia TZ 10 Standard Time|+11:00|Asia/Srednekolymsk|660
    Magadan Standard Time|+11:00|Asia/Magadan|660
    Norfolk Standard Time|+11:00|Pacific/Norfolk|660 720 M10.1.0/120 M4.1.0/180
    Sakhalin Standard Time|+11:00|Asia/Sakhalin|660
    Central Pacific Standard Time|+11:00|Pacific/Guadalcanal|660
    Russia TZ 11 Standard Time|+12:00|Asia/Kamchatka|720
    New Zealand Standard Time|+12:00|Pacific/Auckland|720 780 M9.5.0/120 M4.1.0/180
    UTC+12|+12:00|Etc/GMT-12|720
    Fiji Standard Time|+12:00|Pacific/Fiji|720
    Kamchatka Standard Time|+12:00|Asia/Kamchatka|720
    Chatham Islands Standard Time|+12:45|Pacific/Chatham|765 825 M9.5.0/165 M4.1.0/225
    UTC+13|+13:00|Etc/GMT-13|780
    Tonga Standard Time|+13:00|Pacific/Tongatapu|780
    Samoa Standard Time|+13:00|Pacific/Apia|780
    Line Islands Standard Time|+14:00|Pacific/Kiritimati|840
    """
}
