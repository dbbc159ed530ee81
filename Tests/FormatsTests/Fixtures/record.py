#!/usr/bin/env python3
"""Record more facts about the formats of az 2.91.0; see ../RecordTests.swift.

    az-venv/bin/python record.py            # rewrites queried.json, transformed.json and fuzz.json here
    az-venv/bin/python record.py fuzz SEED COUNT FILE

queried.json      for each golden record with a query or a JMESPath table transformer: what the expression made of the
                  input, and whether its objects are made by the expression ("written") or taken over ("picked")
transformed.json  results, the Python table transformer they were given to, and the rows it made, or null when it failed
fuzz.json         random values in every format
"""

import collections
import importlib
import json
import os
import random
import sys
import tempfile

os.environ['AZURE_CONFIG_DIR'] = tempfile.mkdtemp(prefix='az-record-')
HERE = os.path.dirname(os.path.abspath(__file__))
GOLDEN = ('commands', 'query')
SOURCE = 'record.py, azure-cli 2.91.0 on Python 3.11'

import jmespath  # noqa: E402
from knack import output  # noqa: E402
from knack.util import CLIError, CommandResultItem  # noqa: E402


def save(path, records):
    with open(path, 'w', encoding='utf-8') as handle:
        handle.write('{"source": %s, "records": [\n' % json.dumps(SOURCE))
        handle.write(',\n'.join(json.dumps(record, ensure_ascii=False) for record in records))
        handle.write('\n]}\n')


def search(expression, value):
    return jmespath.compile(expression).search(value, jmespath.Options(collections.OrderedDict))


def order_of(value):
    rows = value if isinstance(value, list) else [value]
    objects = [o for row in rows for o in ([row] if isinstance(row, dict) else row if isinstance(row, list) else [])
               if isinstance(o, dict)]
    made = {isinstance(o, collections.OrderedDict) for o in objects}
    assert len(made) < 2, value
    return 'written' if True in made else 'picked'


def queried():
    records = []
    for name in GOLDEN:
        with open(os.path.join(HERE, name + '.json'), encoding='utf-8') as handle:
            for record in json.load(handle):
                expression, transformer = record['query'], record['transformer'] or {}
                if expression is None and record['format'] == 'table':
                    expression = transformer.get('jmespath')
                if expression is not None:
                    value = search(expression, record['input'])
                    order = order_of(value) if record['query'] else 'written'
                    records.append({'id': record['id'], 'value': value, 'order': order})
    return records


# ----------------------------------------------------------------------------------------------------------------------

WORDS = ['a', 'word', 'longer-word', 'x' * 30, 'y' * 85, ':', 'key:', '- dash', '#c', 'a#b', "it's", '"q"', "''", '\\', '{', '[x]', ',', '?', '|',
         '!', '&a', '*a', '%', '@', '`', '---', '...', '日本', 'é', '👍', '\u3000', '\xa0', '\u2003', '\u2028', '\x85', '\n', '\n\n', '\r', '\r\n',
         '\t', '\x07', '\x1b', '\x1b[31m', '\x00', '\x0b', '\x1c', '\x7f', '\ufeff', '\ufffe', '\U0010ffff', '\ue000', '=', '<<', '~', 'yes', 'Null', '1:30', '0x1F', '1_0',
         '0b1', '08', '1.5', '-.5', '1e+5', '1.0e+5', '.inf', '2001-01-01', '2001-1-1', '2001-01-01T1:02:03.4 +1:30', 'https://x.y/z?q=1&r=2', '/sub/x:y', 'ß', 'ŉ', 'ǆ']


def random_text(rng):
    kind = rng.random()
    if kind < 0.35:
        return rng.choice(WORDS)
    if kind < 0.45:
        return ''.join(rng.choice('0123456789-+._:eExabTZ /') for _ in range(rng.randint(1, 8)))
    glue = rng.choice([' ', ' ', ' ', '  ', '', '\n', ': '])
    words = WORDS if rng.random() < 0.4 else WORDS[:5] + rng.sample(WORDS, 3)
    return glue.join(rng.choice(words) for _ in range(rng.choice([1, 2, 3, 5, 12, 30])))


def random_scalar(rng):
    kind = rng.random()
    if kind < 0.6:
        return random_text(rng)
    return rng.choice([None, True, False, 0, -7, 10 ** 20, -2 ** 63, 1.0, 1e16, 1e-7, 1.5e300, -0.0, 123456789.125, rng.randint(-999, 999)])


def random_value(rng, depth):
    kind = rng.random()
    if depth == 0 or kind < 0.25:
        return random_scalar(rng)
    if kind < 0.6:
        return [random_value(rng, depth - 1) for _ in range(rng.randint(0, 4))]
    names = ['name', 'Name', 'id', 'type', 'etag', 'location', 'zzz', '', 'n' * 122, 'n' * 123]
    return {(rng.choice(names) if rng.random() < 0.6 else random_text(rng)): random_value(rng, depth - 1)
            for _ in range(rng.randint(0, 4))}


def fuzz(seed, count):
    rng = random.Random(seed)
    records = []
    for _ in range(count):
        value = json.loads(json.dumps(random_value(rng, rng.choice([0, 1, 2, 2, 3, 4]))))
        if value is None:
            continue
        item = CommandResultItem(value, is_query_active=rng.random() < 0.3)
        record = {'value': value, 'order': 'picked' if item.is_query_active else 'sorted'}
        for name, function in output.OutputProducer._FORMAT_DICT.items():
            if name != 'none':
                record[name] = function(item)
        records.append(record)
    return records


if __name__ == '__main__':
    if sys.argv[1:2] == ['fuzz']:
        save(sys.argv[4], fuzz(int(sys.argv[2]), int(sys.argv[3])))
    else:
        save(os.path.join(HERE, 'queried.json'), queried())
        save(os.path.join(HERE, 'fuzz.json'), fuzz(1, 120))
