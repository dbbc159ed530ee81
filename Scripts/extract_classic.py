#!/usr/bin/env python3
"""Writes what az 2.91's handwritten commands take as tables in Sources/Commands/classic/Tables.

    Scripts/extract_classic.py SURFACE.json            # writes the tables
    Scripts/extract_classic.py SURFACE.json --check    # exit 1 when a table is stale

SURFACE.json is made by extract_surface.py of the shared folder:
    extract_surface.py --scope 'storage,keyvault,extension' -o SURFACE.json
Only names, choices and defaults are taken from there; azsim's own words are in classic_help.txt. The notation is
described in Sources/Commands/classic/ClassicTable.swift.
"""

import json
import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(os.path.dirname(HERE), 'Sources', 'Commands', 'classic', 'Tables')
sys.dont_write_bytecode = True

GROUPS = {
    'storage': ['storage account'],
    'blobs': ['storage container', 'storage blob'],
    'keyVault': ['keyvault'],
    'extensions': ['extension'],
}
# functions of az that read one word, and what they are called in the tables
CONVERTERS = {
    'get_location_name_type.<locals>.location_name_type': 'location',
    'get_datetime_type.<locals>.datetime_type': 'moment',
    'datetime_type': 'moment',
    'services_type_v2.<locals>.impl': 'services',
    'resource_type_type_v2.<locals>.impl': 'resource-types',
    'ipv4_range_type': 'range',
    'get_api_version_type.<locals>.api_version_type': 'day',
    '_get_base_url_type.<locals>.base_url_type': 'vault',
    'file_type': 'path',
    'validate_file_or_dict': 'json',
    'int': 'int',
}
PLAIN = {'confirm': {'yes'}, 'wait': {'timeout', 'interval', 'deleted', 'created', 'updated', 'exists', 'custom'}}


def help_texts():
    """Summaries by command, texts of options by the longest group of words before the slash."""
    found = {}
    for line in open(os.path.join(HERE, 'classic_help.txt'), encoding='utf-8'):
        line = line.rstrip('\n')
        if line.startswith('['):
            section = found.setdefault(line.strip('[]'), {})
        elif line and not line.startswith('#'):
            key, _, text = line.partition(': ')
            section[key] = text
    return found


def option_help(texts, command, dest):
    words = command.split()
    for depth in range(len(words), -1, -1):
        key = (' '.join(words[:depth]) + '/' if depth else '') + dest
        if key in texts:
            return texts[key]
    raise SystemExit('no help: {} of {}'.format(dest, command))


def kind(a):
    arity = {None: '', '+': '+', '*': '*', 0: '', '?': ''}[a.get('nargs')]
    if a['kind'] in ('store-true', 'store-const'):
        return 'flag'
    if a['kind'] == 'three-state':
        return 'switch'
    if a['kind'] == 'tags':
        return 'tags'
    if a['kind'] == 'enum':
        return '|'.join(a['choices']) + arity + ('' if a['choices_case_insensitive'] else ' exact')
    if a['kind'] == 'value':
        return (CONVERTERS[a['type']] if a.get('type') else 'text') + arity
    raise NotImplementedError(a)


def option(command, a, texts, has_ids):
    traits = []
    if a['required'] or a.get('required_unless_ids'):
        traits.append('required')
    first = next((o for o in a['options'] if o.startswith('--')), a['options'][0])
    if first.lstrip('-').replace('-', '_') != a['dest']:
        traits.append('dest=' + a['dest'])
    if a.get('group') and a['group'] != 'Resource Id':
        traits.append('group=' + a['group'].replace(' ', '_'))
    if a.get('id_part') and (has_ids or a['id_part'] == 'resource_group'):
        traits.append('id=' + a['id_part'])
    if a.get('default') not in (None, False):
        value = a['default']
        word = value if isinstance(value, str) else json.dumps(value)
        if ' ' in word:
            raise NotImplementedError(a)
        traits.append('default=' + word)
    if a.get('configured_default'):
        traits.append('configured=' + a['configured_default'])
    for flag in ('preview', 'experimental', 'hidden'):
        if a.get(flag):
            traits.append(flag)
    if a.get('deprecated'):
        traits.append('deprecated=' + a['deprecated'].get('target', ''))
    for old in a.get('deprecated_options') or []:
        traits.append('old={}:{}'.format(old['option'], old['redirect']))
    if a.get('nargs') == '?' and a['kind'] == 'value':
        raise NotImplementedError(a)
    if ';' in option_help(texts, command, a['dest']):
        raise SystemExit('semicolon in the help of {}'.format(a['dest']))
    return ' ; '.join([' '.join(a['options']), kind(a), ' '.join(traits), option_help(texts, command, a['dest'])])


def command_lines(facts, texts):
    name, supports = facts['name'], facts['supports']
    lines = ['{} ; {}'.format(name, texts['summaries'][name])]
    lines.append('ignore ' + ' '.join(facts.get('ignored_options') or []))
    done = set()
    for a in facts['arguments']:
        dest = a['dest']
        if a['kind'] == 'ids':
            continue
        if a['kind'] == 'generic-update' or dest == 'force_string':
            line = 'generic-update'
        elif dest == 'no_wait' and supports['no_wait']:
            line = 'no-wait'
        elif dest == 'yes' and supports['confirmation'] and name != 'extension add':   # which asks of new sources only
            line = 'confirm'
        elif supports['wait_conditions'] and dest in PLAIN['wait']:
            line = 'wait'
        else:
            lines.append(option(name, a, texts['options'], supports['ids']))
            continue
        if line not in done:
            done.add(line)
            lines.append(line)
    table = facts.get('table_transformer')
    if table:
        lines.append('rows ' + table['function'].split('.')[-1])
    return lines


HEADER = '''// Made by Scripts/extract_classic.py from azure-cli 2.91.0; do not edit.

extension ClassicTable {{
  /// What commands take, in the notation of ``ClassicTable``.
  static let {table}: StaticString = #"""
'''
FOOTER = '''    """#
}
'''


def main():
    facts = {}
    for path in (a for a in sys.argv[1:] if a.endswith('.json')):
        facts.update(json.load(open(path, encoding='utf-8'))['commands'])
    texts = help_texts()
    stale = False
    for table, groups in GROUPS.items():
        names = [n for n in texts['summaries'] if any(n.startswith(g + ' ') for g in groups)]
        text = HEADER.format(table=table)
        for name in sorted(names):
            text += ''.join('    ' + line.rstrip() + '\n'
                            for line in '\n '.join(command_lines(facts[name], texts)).split('\n'))
        text += FOOTER
        path = os.path.join(TABLES, table[0].upper() + table[1:] + 'Options.swift')
        if '--check' in sys.argv:
            if not os.path.exists(path) or open(path, encoding='utf-8').read() != text:
                print('stale: ' + path)
                stale = True
        else:
            os.makedirs(TABLES, exist_ok=True)
            open(path, 'w', encoding='utf-8').write(text)
    sys.exit(1 if stale else 0)


if __name__ == '__main__':
    main()
