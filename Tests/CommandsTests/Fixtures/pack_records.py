#!/usr/bin/env python3
"""Packs recordings of az (drive_az.py) into one fixture.

    pack_records.py OUT.json "COMMAND[,COMMAND...]" RECORD.json...

Only the recordings of the commands named are taken, of other groups none. What the tests do not read is left out, and
documents that are nearly equal are kept once: `{"like": 3, "edits": [[path, value], [path]]}` is the fourth of
`documents` with values set and members taken away.
"""

import json
import os
import sys

KEPT = ('argv', 'env', 'config', 'files', 'stdin', 'responses', 'exit_code', 'stderr', 'traceback', 'stderr_tail',
        'stdout_is_help', 'concurrent', 'logged_out', 'tty', 'terminal')
LARGE = 1200


def is_about_recorder(source):
    """Whether a recording shows how the recorder broke down: no identity provider, bodies read twice, memory addresses."""
    errors = source.get('stderr', '')
    return (any(text in errors for text in ('already consumed', 'object at 0x', 'SSH key files'))
            or source['exit_code'] != 0 and any('host' in request for request in source.get('requests', [])))


def size(value):
    return len(json.dumps(value))


def edits(old, new, path=()):
    if isinstance(old, dict) and isinstance(new, dict):
        for key in old:
            if key not in new:
                yield [list(path) + [key]]
        for key in new:
            if key not in old:
                yield [list(path) + [key], new[key]]
            else:
                yield from edits(old[key], new[key], path + (key,))
    elif isinstance(old, list) and isinstance(new, list) and len(old) == len(new):
        for index, pair in enumerate(zip(old, new)):
            yield from edits(*pair, path + (index,))
    elif type(old) is not type(new) or old != new:
        yield [list(path), new]


def packed(value, documents):
    if isinstance(value, (dict, list)) and size(value) > LARGE:
        best = None
        for index, document in enumerate(documents):
            if type(document) is type(value):
                change = list(edits(document, value))
                if best is None or size(change) < size(best[1]):
                    best = index, change
        if best is None or size(best[1]) > size(value) / 3:
            documents.append(value)
            best = len(documents) - 1, []
        return {'like': best[0], 'edits': best[1]}
    return value


def pack(source, name, documents):
    """A record without what nobody reads, its documents put among those of the others."""
    record = {'id': name}
    record.update((key, source[key]) for key in KEPT if key in source)
    words = source.get('command', '').split()
    if words and words[0] != source['argv'][0].lower():
        record['command'] = source['command']
    text = source.get('stdout')
    if text is not None:
        record['stdout'] = text
        try:
            answer = json.loads(text)
            if size(answer) > LARGE and text == json.dumps(
                    answer, indent=2, sort_keys=True, ensure_ascii=False) + '\n':
                record['stdout'] = None
                record['answer'] = packed(answer, documents)
        except ValueError:
            pass
    elif source.get('stdout_empty') is False and not source.get('stdout_is_help'):
        record['stdout_empty'] = False
    record['requests'] = [
        dict(request, body=packed(request['body'], documents)) if 'body' in request else request
        for request in source.get('requests', [])]
    return record


def write(out, documents, records, more=''):
    with open(out, 'w') as file:
        file.write('{"source": "azure-cli 2.91.0, recorded by drive_az.py",%s "documents": [\n' % more)
        file.write(',\n'.join(json.dumps(document, ensure_ascii=False) for document in documents))
        file.write('\n], "records": [\n')
        file.write(',\n'.join(json.dumps(record, ensure_ascii=False) for record in records))
        file.write('\n]}\n')
    print(len(records), 'records,', len(documents), 'documents,', os.path.getsize(out), 'bytes')


def main():
    out, commands, files = sys.argv[1], sys.argv[2].split(','), sys.argv[3:]
    documents, records = [], []
    for name in files:
        with open(name) as file:
            source = json.load(file)
        words = source.get('command') or ' '.join(w for w in source['argv'][:4] if not w.startswith('-'))
        if source.get('tty') or is_about_recorder(source):
            continue
        if any(words == c or words.startswith(c + ' ') for c in commands):
            records.append(pack(source, os.path.basename(name)[:-5], documents))
    write(out, documents, records)


if __name__ == '__main__':
    main()
