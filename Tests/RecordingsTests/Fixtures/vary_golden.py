#!/usr/bin/env python3
"""Writes variations of the shared recordings' command lines, for the recorder of the shared folder to run.

    vary_golden.py SHARED SEED COUNT PREFIX GROUP,GROUP... > cases.json
    python drive_az.py cases cases.json -o FOLDER        # with the real az installed, see the README beside it
    pack_golden.py FOLDER varied.json

Options are dropped, shortened, doubled, glued to their values or given strange ones; words are misspelled or put in
capitals; formats, queries and words that nobody knows are added; a command gets the arguments of its neighbour.
"""

import glob
import json
import os
import random
import sys

SET = ('/subscriptions/00000000-1111-2222-3333-444444444444/resourceGroups/rg1/providers/Microsoft.Compute/'
       'virtualMachineScaleSets/vmss1')
FORMATS = ['table', 'tsv', 'yaml', 'jsonc', 'yamlc', 'none', 'json']
QUERIES = ['name', '[].name', '[0]', 'id', 'keys(@)', '[*].{n:name,l:location}', 'length(@)', 'bad[', 'sku', 'tags', '@']
ADDITIONS = [['extra'], ['--bogus'], ['--bogus', '1'], ['--only-show-errors'], ['--subscription', 'nope'], ['-h'],
             ['--ids', SET]]
TEXTS = ['x', 'vmss1', 'rg1', 'westeurope', '', 'a b', 'PT30M', SET, 'True', '10']


def command_of(words, commands):
    """The command that words begin with, and how many words its name has."""
    nouns = []
    for word in words:
        if word.startswith('-'):
            break
        nouns.append(word.lower())
    for count in range(len(nouns), 0, -1):
        if ' '.join(nouns[:count]) in commands:
            return ' '.join(nouns[:count]), count
    return None, len(nouns)


def value_for(argument):
    """Words that may stand behind an option."""
    kind = (argument.get('aaz') or {}).get('type', '')
    if argument.get('choices'):
        choice = str(random.choice(argument['choices']))
        return [random.choice([choice, choice.upper(), choice.lower(), 'bogus'])]
    if 'Bool' in kind:
        return random.choice([[], ['true'], ['false'], ['no'], ['maybe']])
    if 'Int' in kind or argument.get('type') == 'int':
        return [random.choice(['1', '5', '0', '-1', 'x', '1.5'])]
    if 'Dict' in kind or 'tags' in argument['dest']:
        return random.choice([['a=b'], ['a=b', 'c'], ['{a:b}'], ['']])
    if 'List' in kind or argument.get('nargs') in ('+', '*'):
        return random.choice([['1'], ['1', '2'], ['[1,2]'], ['a', 'b', 'c']])
    if argument.get('nargs') == 0:
        return []
    return [random.choice(TEXTS)]


def vary(words, name, count, commands):
    """Changes the words of a command line in one way."""
    way = random.randrange(12)
    options = [place for place, word in enumerate(words) if word.startswith('-')]
    place = random.choice(options) if options else None
    if way == 0 and options:
        end = place + 1
        while end < len(words) and not words[end].startswith('-'):
            end += 1
        del words[place:end]
    elif way == 1 and options and words[place].startswith('--') and len(words[place]) > 5:
        words[place] = words[place][:-random.randint(1, 3)]
    elif way == 2 and options and place + 1 < len(words) and not words[place + 1].startswith('-'):
        sign = '=' if words[place].startswith('--') else ''
        words[place:place + 2] = [words[place] + sign + words[place + 1]]
    elif way == 3:
        words += ['-o', random.choice(FORMATS)]
    elif way == 4:
        words += ['--query', random.choice(QUERIES)] + random.choice([[], ['-o', 'tsv'], ['-o', 'table']])
    elif way in (5, 6, 7) and name and commands[name]['arguments']:
        argument = random.choice(commands[name]['arguments'])
        if argument.get('options'):
            words += [random.choice(argument['options'])] + value_for(argument)
    elif way == 8:
        place = random.randrange(min(count, len(words)) or 1)
        word = words[place]
        words[place] = random.choice([word.upper(), word[:-1], word + 's', word[::-1]])
    elif way == 9 and options and place + 1 < len(words):
        words[place + 1] = random.choice(['', 'bogus', words[place + 1].upper(), words[place + 1] + 'x'])
    elif way == 10:
        words += random.choice(ADDITIONS)
    elif way == 11 and name:
        group = name.rpartition(' ')[0]
        words[:count] = random.choice([other for other in commands if other.rpartition(' ')[0] == group]).split()


def main():
    shared, seed, count, prefix, groups = sys.argv[1:6]
    random.seed(int(seed))
    with open(os.path.join(shared, 'az', 'surface.json'), encoding='utf-8') as file:
        commands = json.load(file)['commands']
    records = []
    for path in sorted(glob.glob(os.path.join(shared, 'az', 'golden', 'parse', '*.json'))):
        with open(path, encoding='utf-8') as file:
            record = json.load(file)
        nouns = [word for word in record['argv'] if not word.startswith('-')]
        if nouns and nouns[0] in groups.split(','):
            records.append(record)
    cases = []
    for number in range(int(count)):
        record = random.choice(records)
        words = list(record['argv'])
        name, length = command_of(words, commands)
        for _ in range(random.choice([1, 1, 1, 2])):
            vary(words, name, length, commands)
        case = {'id': f'{prefix}-{number:04}', 'argv': words}
        for key in ('env', 'config', 'files', 'stdin', 'responses', 'logged_out'):
            if record.get(key):
                case[key] = record[key]
        cases.append(case)
    json.dump(cases, sys.stdout, indent=1)


main()
