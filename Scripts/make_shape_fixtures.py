#!/usr/bin/env python3
"""Turns recordings of az into the fixtures of ShapesTests.

    python3 Scripts/make_shape_fixtures.py ORACLE_DIR [RECORDS_DIR ...]

ORACLE_DIR holds drive_az.py, fixtures/world.json and golden/parse. RECORDS_DIR holds more records; those in the fixtures
now were taken by `drive_az.py cases Scripts/shape_cases.json -o RECORDS_DIR`. The requests of each record are played again to the
fake resource manager that the records were taken with, which gives the answers that the records do not hold.

printed.json: answers and what az printed of them. updates.json: generic updates: the document that az got, the edits,
and the body that it put or its complaint.
"""

import glob
import importlib.util
import json
import os
import re
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
FIXTURES = os.path.join(os.path.dirname(HERE), 'Tests', 'ShapesTests', 'Fixtures')
EDITS = ('--set', '--add', '--remove')


def oracle(directory):
    spec = importlib.util.spec_from_file_location('drive_az', os.path.join(directory, 'drive_az.py'))
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    with open(os.path.join(directory, 'fixtures', 'world.json'), encoding='utf-8') as handle:
        return module, json.load(handle)


def answers(module, world, record):
    """Answer bodies, in the order of the requests; None for errors."""
    arm = module.FakeArm(json.loads(json.dumps(world)), json.loads(json.dumps(record.get('responses') or [])))
    result = []
    for request in record.get('requests', ()):
        query = '&'.join('{}={}'.format(k, v) for k, v in request.get('query', {}).items())
        url = 'https://{}{}?{}'.format(request.get('host', 'management.azure.com'), request['path'], query)
        body = json.dumps(request['body']) if 'body' in request else None
        status, _, data = arm.handle(request['method'], url, {}, body)
        result.append(json.loads(json.dumps(data)) if status < 300 else None)
    return result


def words(argv, option_names):
    """The edits of a command line, in order, and the other options."""
    edits, others, index = [], [], 0
    while index < len(argv):
        if argv[index] in option_names:
            option, values, index = argv[index], [], index + 1
            while index < len(argv) and not argv[index].startswith('--'):
                values.append(argv[index])
                index += 1
            edits.append({'option': option, 'words': values})
        else:
            others.append(argv[index])
            index += 1
    return edits, others


def shape_names():
    """The shapes that the tables have."""
    names = set()
    for path in glob.glob(os.path.join(os.path.dirname(HERE), 'Sources', 'Shapes', 'Tables', '*.swift')):
        with open(path, encoding='utf-8') as handle:
            names.update(re.findall(r'^    ([a-z][a-z -]*)=', handle.read(), re.M))
    return names


def place(documents, document):
    """Where a document stands in a list of different ones."""
    if document not in documents:
        documents.append(document)
    return documents.index(document)


def main():
    module, world = oracle(sys.argv[1])
    directories = [os.path.join(sys.argv[1], 'golden', 'parse')] + sys.argv[2:]
    printed, updates, shown, documents, names = [], [], set(), [], shape_names()
    for path in sorted(p for d in directories for p in glob.glob(os.path.join(d, '*.json'))):
        with open(path, encoding='utf-8') as handle:
            record = json.load(handle)
        argv, command = record['argv'], record.get('command')
        if command not in names or record.get('concurrent') or record.get('tty'):
            continue
        got = answers(module, world, record)
        edits, others = words(argv, EDITS)
        plain = not any(w.split('=')[0] in ('--query', '-o', '--output', '--debug', '--verbose') for w in argv)
        if edits and got and got[0] is not None and record['exit_code'] != 3:
            requests = list(zip(record['requests'], got))
            put = [r.get('body') for r, _ in requests if r['method'] in ('PUT', 'PATCH')]
            gets = [a for r, a in requests if r['method'] == 'GET' and not re.search('/providers/[^/]*$', r['path'])]
            updates.append({
                'id': record['id'], 'argv': argv, 'command': command, 'edits': edits, 'forceString': '--force-string' in others,
                'others': [o for o in others if o.startswith('--') and o != '--force-string'],
                'document': place(documents, gets[0]), 'body': put[0] if put else None, 'exit': record['exit_code'],
                'stderr': record['stderr'], 'isTraceback': bool(record.get('traceback')),
            })
        if plain and not edits and record['exit_code'] == 0 and record.get('stdout') and got and got[-1] is not None:
            try:
                stdout = json.loads(record['stdout'])
            except ValueError:
                continue
            case = {'id': record['id'], 'command': command, 'answer': got[-1], 'printed': stdout, 'argv': argv}
            key = json.dumps([command.split()[0], got[-1], stdout], sort_keys=True)
            if key not in shown:
                shown.add(key)
                printed.append(case)
    os.makedirs(FIXTURES, exist_ok=True)
    for name, cases, shared in (('printed', printed, []), ('updates', updates, documents)):
        with open(os.path.join(FIXTURES, name + '.json'), 'w', encoding='utf-8') as handle:
            handle.write('{"source": "azure-cli 2.91.0 through drive_az.py",\n"documents": [\n')
            handle.write(',\n'.join(json.dumps(d, ensure_ascii=False, sort_keys=True) for d in shared))
            handle.write('\n],\n"cases": [\n')
            handle.write(',\n'.join(json.dumps(c, ensure_ascii=False, sort_keys=True) for c in cases))
            handle.write('\n]}\n')
        print(name, len(cases))


if __name__ == '__main__':
    main()
