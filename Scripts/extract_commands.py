#!/usr/bin/env python3
"""Writes the names of az 2.91's commands as Sources/Commands/catalog/RealCommands.swift.

    /tmp/az-venv/bin/python Scripts/extract_commands.py SURFACE.json            # writes the file
    /tmp/az-venv/bin/python Scripts/extract_commands.py SURFACE.json --check    # exit 1 when it is stale

Run it with the Python of an environment that holds azure-cli; SURFACE.json says which first words azsim knows something
of. Under these all commands are listed, the others are listed as words alone. The notation is described in
Sources/Grammar/Parsing/CommandCatalog.swift.
"""

import json
import os
import sys
import tempfile
import textwrap

HERE = os.path.dirname(os.path.abspath(__file__))
TARGET = os.path.join(os.path.dirname(HERE), 'Sources', 'Commands', 'catalog', 'RealCommands.swift')
os.environ['AZURE_CONFIG_DIR'] = tempfile.mkdtemp(prefix='az-commands-')

HEADER = '''package import Grammar

/// What the real `az` has, so that a command that azsim does not have is told from one that nobody has.
///
/// Made by Scripts/extract_commands.py from azure-cli 2.91.0.
package enum RealCommands {
  package static let catalog = CommandCatalog(
    """
'''
FOOTER = '''
    """)
}
'''


def commands():
    """Full names with whether the help of the command has an example."""
    from azure.cli.core import get_default_cli
    from azure.cli.core.file_util import create_invoker_and_load_cmds_and_args
    cli = get_default_cli()
    create_invoker_and_load_cmds_and_args(cli)
    parsers = cli.invocation.parser.subparser_map
    return {name: bool(parsers[name].get_examples('az ' + name))
            for name in cli.invocation.commands_loader.command_table if name in parsers}


def tree(names):
    root = {}
    for name, has_examples in names.items():
        *groups, verb = name.split()
        node = root
        for group in groups:
            node = node.setdefault(group, {})
        node[verb] = has_examples
    return root


def text(node):
    def entry(name, value):
        if isinstance(value, dict):
            return '%s(%s)' % (name, text(value))
        return name if value else name + '!'
    return ' '.join(entry(name, node[name]) for name in sorted(node))


def main():
    with open(sys.argv[1], encoding='utf-8') as file:
        # Locks, the directory, the cache and placement groups belong to what surface.json is about, and are not in it.
        known = {name.split()[0] for name in json.load(file)['commands']} | {'ad', 'cache', 'lock', 'ppg'}
    root = tree(commands())
    for word in root:
        if word not in known:
            root[word] = {'*': True}
    lines = textwrap.wrap(text(root), 112, break_on_hyphens=False, break_long_words=False)
    content = HEADER + '\n'.join('    ' + line for line in lines) + FOOTER
    if '--check' in sys.argv:
        with open(TARGET, encoding='utf-8') as file:
            sys.exit(0 if file.read() == content else 1)
    os.makedirs(os.path.dirname(TARGET), exist_ok=True)
    with open(TARGET, 'w', encoding='utf-8') as file:
        file.write(content)


main()
