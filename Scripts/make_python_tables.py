#!/usr/bin/env python3
"""Asks Python, and the functions of az that read paths, what they make of many texts, also of random ones.

    /tmp/az-venv/bin/python -W ignore Scripts/make_python_tables.py

Writes Tests/ShapesTests/Fixtures/python.json. Run it with the Python of an environment that holds azure-cli.
"""

import json
import os
import random

from azure.cli.core.aaz._arg_fmt import AAZDurationFormat
from azure.cli.core.aaz._field_type import AAZStrType
from azure.cli.core.aaz._utils import to_snack_case
from azure.cli.core.commands.arm import _get_internal_path, _split_key_value_pair, index_or_filter_regex, make_camel_case
from azure.cli.core.util import shell_safe_json_parse
from knack.util import to_camel_case
from msrest.serialization import Deserializer, Serializer

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURE = os.path.join(os.path.dirname(HERE), 'Tests', 'ShapesTests', 'Fixtures', 'python.json')

LITERALS = [
    "'a'", "u'a'", "b'a'", "r'a\\n'", "'a' 'b'", "(1,2)", "(1)", "()", "{1,2}", "{}", "{'a':1,}", "[1,]", "0x1f", "1_000",
    "1__0", "007", "0", "00", "-1", "+1", "--1", "-True", "+'a'", "1+2j", "1-2j", "1j", "...", "  1", "\t1", "\n1", "1\n",
    "1 # c", "# c", "'''a\nb'''", "'a\nb'", "f'a'", "'\\x41\\u0041'", "1.", "1e5", ".5", "1.e3", "1_0.5_0", "0o17",
    "0b11", "None", "True", "set()", "{**{}}", "[*[1]]", "a", "1 if True else 2", "(1\n,2)", "[1\n]", "{'a'\n:1}", "'\\q'",
    "1 2", "1,2", "1,", "-1.5", "inf", "nan", "1e999", "-1e999", "0xg", "'\\\n'", "{1:2}", "{None:1}", "\\\n1", "1;",
    "'a'b'c'", "not True", "~1", "Br'a'", "rb'a'", "R'a'", "'\\777'", "'\\1'", "é", "' é'", "0x_f", "0_0", "0_7", "1\\",
    "{'a':1,'a':2}", "\x0c1", "1\r\n", "1\x0b", "\ufeff1", "'a'\n'b'", "['a'\n'b']", "-  1", "1 + 2j", "1.5+2j",
    "{1:{2:3}}", "''", '""', '""""""', "''''a'''", "null", "true", "[null]", '{"a": [1, 2.0, "x"]}', "NaN", "Infinity",
    "9" * 30, "-" + "9" * 30, "1.0", "1.10", "1E+2", '"a', "{'a': (1, 2)}", "[(1,)]", "{'a': {1, 2}}", "2024-01-01",
    "2024-10-11", "10.0.0.0/16", "a=b", "x,y", "PT5M", "'it''s'", '"it\'s"', "b'\\xff\\'\"'", "'\\u200b'", "()()", "[[]",
    "[]]", "(", ")", "[1 2]", "{1:2,3}", "{1,2:3}", "{:1}", "-'a'", "1.2.3", "1e", "0b2", "0b", "1_", "_1", "5L", "1jj",
    "-1j", "-(1)", "(-1)", "+-1", "'a' b", "(1),(2)", "((1))", "((1,))", "[ ]", "{ }", "( )", "[,]", "(,)", "{,}", "'\\",
    "'\\'", "'\\x4'", "b'é'", "ur'a'", "\\", "\\\n", "1 \\\n", "True,", "None None", "\u00a01",
]
NAMES = [
    "diskSizeGB", "vTpmEnabled", "doNotRunExtensionsOnOverprovisionedVMs", "winRM", "inVMAccessControlProfileReferenceId",
    "ID", "IPTags", "a", "", "ABC", "aB", "a1B", "A1b", "privateIPAddress", "ipV6Address", "x_y-z", "vCPUs", "e2eTest",
    "URLPath", "aURL", "HTTPServerXMLRequest", "über", "éA", "a b", "aBcDeF", "1A", "A-B", "__x", "x__y", "enableFips1403",
]
TEXTS = ["a", "it's", 'say "x"', "it's \"x\"", "a\\b", "\n\t\r", "\x00\x1f\x7f", "é", "\u200b", "\u00ad", "\U0001f600",
         "\ufeff", "\u2028", "\ue000", "\U000e0001", "\u00a0", "\x85", "ẞ", "\u0378", "漢"]
DURATIONS = ["PT10M", "PT60S", "PT3600S", "P1D", "PT25H", "P1W", "P8D", "PT0S", "P1Y", "P1M", "P1Y2M3DT4H", "PT1.5S",
             "PT0.5H", "-PT5M", "PT90M", "P1DT", "PT", "P", "10M", "pt5m", "PT1H30", "P1W2D", "+PT5M", "P30D", "PT36H",
             "P1Y1W", "PT1,5S", " PT1M", "P0.5M", "P14D", "PT1M30.25S", "P1M1D", "P0Y", "P13M", "-P1Y", "5m", "1h30m",
             "1dt2h", "soon", "", "PT5X", "P1H", "PT1D", "P.5D", "PT1.S"]
TIMES = ["2026-05-25T08:18:37.7580171Z", "2026-05-25T08:18:37Z", "2026-05-25T08:18:37+02:00", "2026-05-25T08:18:37.1-05:30",
         "2026-12-31T23:30:00-02:00", "2026-01-01T00:30:00+02:00", "2024-02-29T00:00:00Z", "2026-05-25T08:18:37.000000Z",
         "2026-03-01T00:30:00.123456+01:00", "0001-01-01T00:00:00Z", "9999-12-31T23:59:59.999999Z"]


def has_set(value):
    """Whether there is a set in it of which Python may show the elements in any order."""
    if isinstance(value, set):
        return len(value) > 1
    if isinstance(value, dict):
        return any(has_set(v) for v in list(value) + list(value.values()))
    return isinstance(value, (list, tuple)) and any(map(has_set, value))


def literal(text):
    try:
        value = shell_safe_json_parse(text)
    except Exception:   # pylint: disable=broad-except
        return [text, None, None]
    return [text, None if has_set(value) else repr(value), str(type(value))]


def path(text):
    key, value = _split_key_value_pair(text)
    parts = _get_internal_path(key)
    kinds = []
    for part in parts:
        match = index_or_filter_regex.match(part)
        if not match:
            kinds.append('name')
        elif '=' in match.group(1):
            kinds.append('filter ' + match.group(1))
        else:
            try:
                kinds.append('index {}'.format(int(match.group(1))))
            except ValueError:
                kinds.append('invalid')
    return [text, key, value, parts, kinds]


def duration(text):
    class Value:
        _data, _is_patch = text, False
    schema = AAZStrType()
    value = schema._ValueCls(schema, text)
    try:
        return [text, AAZDurationFormat()(None, value)._data]
    except Exception:   # pylint: disable=broad-except
        return [text, None]


def time(text):
    value = Deserializer.deserialize_iso(text)
    try:
        sent = Serializer.serialize_iso(value)
    except Exception:   # pylint: disable=broad-except
        sent = None
    return [text, value.isoformat(), sent]


def main():
    source = random.Random(1)
    paths = ["a.b.c=1", "a[0].b=1", "a.[0].b=1", "a[x=y].b=1", "a[x=y]", "a[x=y]=1", "=x", "a", "", ".", "...", "a..b", "[",
             "]", "[]", "[[0]]=1", "a[0][1]=2", "a]b=1", "a[b=1", "a[b=1=2", "a=b=c", "a[b=c]=d=e", "[0x1]", "[ 1 ]=x",
             "[-1]=x", "[+5]=x", "[1_000]=x", "[99999999999999999999]=x", "[-0]", "[007]", "a[x.y=z].w=1", "a\nb=1",
             "a[b\n]=1", "[a]b]", "a.b[", "a[b].c[d", "[a][", "x[a[b]]=1"]
    for _ in range(1500):
        paths.append(''.join(source.choice('a.[]=0-1b\n') for _ in range(source.randrange(1, 14))))
    literals = list(LITERALS)
    for _ in range(1500):
        literals.append(''.join(source.choice("'\"()[]{}:,.0123_eja -+\\\nx#TrueNonebu")
                                for _ in range(source.randrange(1, 9))))
    for _ in range(1500):
        literals.append(source.choice(["[{}]", "({})", "{{{}}}", "'{}'", "{}", "{{'a': {}}}", "-{}", "({},)"]).format(
            source.choice(["1", "'a'", "1,2", "1:2", "a", "0x1F", "1.5", "2j", "True", "'a':1", "b'x'", "\\x41", "1_0", "()",
                           "[]", "''", "None"])))
    names = list(NAMES)
    for _ in range(500):
        names.append(''.join(source.choice('aBC1_-d') for _ in range(source.randrange(1, 10))))
    tables = {
        'paths': [path(p) for p in paths],
        'literals': [literal(t) for t in dict.fromkeys(literals)],
        'names': [[n, to_snack_case(n), make_camel_case(n)] for n in names],
        'texts': [[t, repr(t)] for t in TEXTS],
        'durations': [duration(d) for d in DURATIONS],
        'times': [time(t) for t in TIMES],
    }
    assert to_camel_case('a_b') == 'aB'
    with open(FIXTURE, 'w', encoding='utf-8') as handle:
        handle.write('{"source": "Python 3.11 and azure-cli 2.91.0, by make_python_tables.py"')
        for name, rows in tables.items():
            handle.write(',\n"{}": [\n'.format(name) + ',\n'.join(json.dumps(r) for r in rows) + '\n]')
        handle.write('}\n')


if __name__ == '__main__':
    main()
