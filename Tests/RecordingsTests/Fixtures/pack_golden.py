#!/usr/bin/env python3
"""Packs recordings of az into one file, without those that the tests of commands have already.

    pack_golden.py FOLDER FILE        # golden/parse of the shared folder: golden.json; of vary_golden.py: varied.json

The form is that of pack_records.py; `elsewhere` names the recordings that are in the fixtures of CommandsTests.
"""

import copy
import glob
import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
OTHERS = os.path.join(os.path.dirname(os.path.dirname(HERE)), 'CommandsTests', 'Fixtures')
sys.dont_write_bytecode = True
sys.path.insert(0, OTHERS)

import pack_records  # noqa: E402

pack_records.LARGE = 300


def whole(value, documents):
    """A document in full."""
    if not isinstance(value, dict) or set(value) != {'like', 'edits'}:
        return value
    document = copy.deepcopy(documents[value['like']])
    for edit in value['edits']:
        if not edit[0]:
            document = edit[1]
            continue
        place = document
        for step in edit[0][:-1]:
            place = place[step]
        if len(edit) == 2:
            place[edit[0][-1]] = edit[1]
        else:
            del place[edit[0][-1]]
    return document


def unpacked(record, documents):
    record = dict(record)
    if 'answer' in record:
        record['stdout'] = json.dumps(
            whole(record.pop('answer'), documents), indent=2, sort_keys=True, ensure_ascii=False) + '\n'
    record['requests'] = [dict(request, body=whole(request['body'], documents)) if 'body' in request else request
                          for request in record['requests']]
    return record


def main():
    known = {}
    for path in sorted(glob.glob(os.path.join(OTHERS, '*.json'))):
        with open(path, encoding='utf-8') as file:
            fixture = json.load(file)
        for record in fixture.get('records', []):
            name = os.path.basename(path)[:-5]
            known[record['id']] = name, unpacked(record, fixture['documents'])
    elsewhere, documents, records = {}, [], []
    for path in sorted(glob.glob(os.path.join(sys.argv[1], '*.json'))):
        with open(path, encoding='utf-8') as file:
            source = json.load(file)
        name = os.path.basename(path)[:-5]
        fixture, record = known.get(name, (None, None))
        if record == unpacked(pack_records.pack(source, name, alone := []), alone):
            elsewhere.setdefault(fixture, []).append(name)
        else:
            records.append(pack_records.pack(source, name, documents))
    pack_records.write(os.path.join(HERE, sys.argv[2]), documents, records,
                       ' "elsewhere": %s,' % json.dumps(elsewhere))


main()
