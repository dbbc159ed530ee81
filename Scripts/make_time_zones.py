#!/usr/bin/env python3
"""Writes Sources/ARM/ScheduleZoneTable.swift: the time zones of schedules and when summer time begins and ends in them.

    /tmp/az-venv/bin/python Scripts/make_time_zones.py

Run it with the Python of an environment that holds azure-cli, which brings the list of names that az takes, and tzdata,
which brings the rules. Which place has the rules of a Windows name is written here.
"""

import importlib.resources
import os
import re

import tzdata
from azure.cli.command_modules.monitor._autoscale_util import AUTOSCALE_TIMEZONES

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(os.path.dirname(HERE), 'Sources', 'ARM', 'ScheduleZoneTable.swift')

PLACES = '''
Dateline=Etc/GMT+12 UTC-11=Etc/GMT+11 Aleutian=America/Adak Hawaiian=Pacific/Honolulu Marquesas=Pacific/Marquesas
Alaskan=America/Anchorage UTC-09=Etc/GMT+9 Pacific_(Mexico)=America/Tijuana UTC-08=Etc/GMT+8 Pacific=America/Los_Angeles
US_Mountain=America/Phoenix Mountain_(Mexico)=America/Mazatlan Mountain=America/Denver Central_America=America/Guatemala
Central=America/Chicago Easter_Island=Pacific/Easter Central_(Mexico)=America/Mexico_City Canada_Central=America/Regina
SA_Pacific=America/Bogota Eastern_(Mexico)=America/Cancun Eastern=America/New_York Haiti=America/Port-au-Prince
Cuba=America/Havana US_Eastern=America/Indiana/Indianapolis Turks_and_Caicos=America/Grand_Turk Paraguay=America/Asuncion
Atlantic=America/Halifax Venezuela=America/Caracas Central_Brazilian=America/Cuiaba SA_Western=America/La_Paz
Pacific_SA=America/Santiago Newfoundland=America/St_Johns Tocantins=America/Araguaina E._South_America=America/Sao_Paulo
SA_Eastern=America/Cayenne Argentina=America/Argentina/Buenos_Aires Greenland=America/Nuuk Montevideo=America/Montevideo
Magallanes=America/Punta_Arenas Saint_Pierre=America/Miquelon Bahia=America/Bahia UTC-02=Etc/GMT+2
Mid-Atlantic=Etc/GMT+2 Azores=Atlantic/Azores Cabo_Verde=Atlantic/Cape_Verde Coordinated_Universal_Time=Etc/UTC
Morocco=Africa/Casablanca GMT=Europe/London Greenwich=Atlantic/Reykjavik W._Europe=Europe/Berlin
Central_Europe=Europe/Budapest Romance=Europe/Paris Central_European=Europe/Warsaw W._Central_Africa=Africa/Lagos
Jordan=Asia/Amman GTB=Europe/Bucharest Middle_East=Asia/Beirut Egypt=Africa/Cairo E._Europe=Europe/Chisinau
Syria=Asia/Damascus West_Bank_Gaza=Asia/Hebron South_Africa=Africa/Johannesburg FLE=Europe/Kiev
Jerusalem=Asia/Jerusalem Russia_TZ_1=Europe/Kaliningrad Sudan=Africa/Khartoum Libya=Africa/Tripoli
Namibia=Africa/Windhoek Arabic=Asia/Baghdad Turkey=Europe/Istanbul Arab=Asia/Riyadh Belarus=Europe/Minsk
Russia_TZ_2=Europe/Moscow E._Africa=Africa/Nairobi Iran=Asia/Tehran Arabian=Asia/Dubai Astrakhan=Europe/Astrakhan
Azerbaijan=Asia/Baku Russia_TZ_3=Europe/Samara Mauritius=Indian/Mauritius Saratov=Europe/Saratov Georgian=Asia/Tbilisi
Caucasus=Asia/Yerevan Afghanistan=Asia/Kabul West_Asia=Asia/Tashkent Russia_TZ_4=Asia/Yekaterinburg
Pakistan=Asia/Karachi India=Asia/Kolkata Sri_Lanka=Asia/Colombo Nepal=Asia/Kathmandu Central_Asia=Asia/Bishkek
Bangladesh=Asia/Dhaka Omsk=Asia/Omsk Myanmar=Asia/Yangon SE_Asia=Asia/Bangkok Altai=Asia/Barnaul W._Mongolia=Asia/Hovd
Russia_TZ_6=Asia/Krasnoyarsk Novosibirsk=Asia/Novosibirsk Tomsk=Asia/Tomsk China=Asia/Shanghai Russia_TZ_7=Asia/Irkutsk
Malay_Peninsula=Asia/Singapore W._Australia=Australia/Perth Taipei=Asia/Taipei Ulaanbaatar=Asia/Ulaanbaatar
North_Korea=Asia/Pyongyang Aus_Central_W.=Australia/Eucla Transbaikal=Asia/Chita Tokyo=Asia/Tokyo Korea=Asia/Seoul
Russia_TZ_8=Asia/Yakutsk Cen._Australia=Australia/Adelaide AUS_Central=Australia/Darwin E._Australia=Australia/Brisbane
AUS_Eastern=Australia/Sydney West_Pacific=Pacific/Port_Moresby Tasmania=Australia/Hobart Russia_TZ_9=Asia/Vladivostok
Lord_Howe=Australia/Lord_Howe Bougainville=Pacific/Bougainville Russia_TZ_10=Asia/Srednekolymsk Magadan=Asia/Magadan
Norfolk=Pacific/Norfolk Sakhalin=Asia/Sakhalin Central_Pacific=Pacific/Guadalcanal Russia_TZ_11=Asia/Kamchatka
New_Zealand=Pacific/Auckland UTC+12=Etc/GMT-12 Fiji=Pacific/Fiji Kamchatka=Asia/Kamchatka
Chatham_Islands=Pacific/Chatham UTC+13=Etc/GMT-13 Tonga=Pacific/Tongatapu Samoa=Pacific/Apia
Line_Islands=Pacific/Kiritimati
'''

NAMES = dict(pair.split('=') for pair in PLACES.split())


def place(name):
    key = re.sub(r' Standard Time', '', name).replace(' ', '_')
    return NAMES[key]


def footer(zone):
    data = importlib.resources.files('tzdata').joinpath('zoneinfo', *zone.split('/')).read_bytes()
    return data.rstrip(b'\n').rsplit(b'\n', 1)[1].decode()


NAME = r'(?:<[^>]+>|[A-Za-z]+)'
TIME = r'([+-]?\d+(?::\d+)*)'


def minutes(text):
    sign = -1 if text.startswith('-') else 1
    parts = [int(p) for p in text.lstrip('+-').split(':')]
    return sign * (parts[0] * 60 + (parts[1] if len(parts) > 1 else 0))


def rule(text):
    """`60`, or `60 120 M3.5.0/120 M10.5.0/180`: minutes east of Greenwich, then those in summer and its two changes."""
    m = re.match('^' + NAME + TIME + '(?:' + NAME + TIME + '?,(.*),(.*))?$', text)
    standard = -minutes(m.group(1))
    if not m.group(3):
        return str(standard)
    summer = -minutes(m.group(2)) if m.group(2) else standard + 60
    changes = []
    for change in (m.group(3), m.group(4)):
        day, _, time = change.partition('/')
        changes.append('{}/{}'.format(day, minutes(time) if time else 120))
    return '{} {} {}'.format(standard, summer, ' '.join(changes))


def main():
    lines = []
    for zone in AUTOSCALE_TIMEZONES:
        where = place(zone['name'])
        lines.append('{}|{}|{}|{}'.format(zone['name'], zone['offset'], where, rule(footer(where))))
    with open(TARGET, 'w') as file:
        file.write('''// Made by Scripts/make_time_zones.py from azure-cli 2.91.0 and tzdata {}; do not edit.

extension ScheduleZones {{
  /// One zone a line: its Windows name, the offset that `az` shows, the place whose rules it has by its IANA name, and these
  /// rules: minutes east of Greenwich; where there is summer time also those in summer, and when it begins and ends:
  /// `M3.5.0/120` is the last (5) Sunday (0) of March (3), 120 minutes after midnight by the clock until then.
  static let table: StaticString = """
'''.format(tzdata.IANA_VERSION) + ''.join('    ' + line + '\n' for line in lines) + '    """\n}\n')


main()
