#!/usr/bin/env python3
"""Record more facts about the formats of az 2.91.0; see ../RecordTests.swift.

    az-venv/bin/python record.py SURFACE    # rewrites the files below; SURFACE is the surface.json of the oracle
    az-venv/bin/python record.py fuzz SEED COUNT FILE

transformed.json  results, the Python table transformer they were given to, and the table, or null when it failed
functions.json    which command has which Python table transformer
fuzz.json         texts at the edges of YAML's rules, and random values, in every format
"""

import importlib
import json
import os
import random
import sys
import tempfile

os.environ['AZURE_CONFIG_DIR'] = tempfile.mkdtemp(prefix='az-record-')
HERE = os.path.dirname(os.path.abspath(__file__))
SOURCE = 'record.py, azure-cli 2.91.0 on Python 3.11'

from knack import output  # noqa: E402
from knack.util import CLIError, CommandResultItem  # noqa: E402


def save(path, records):
    with open(path, 'w', encoding='utf-8') as handle:
        handle.write('{"source": %s, "records": [\n' % json.dumps(SOURCE))
        handle.write(',\n'.join(json.dumps(record, ensure_ascii=False) for record in records))
        handle.write('\n]}\n')


# ----------------------------------------------------------------------------------------------------------------------

WORDS = ['a', 'word', 'longer-word', 'x' * 30, 'y' * 85, ':', 'key:', '- dash', '#c', 'a#b', "it's", '"q"', "''", '\\', '{', '[x]', ',', '?', '|',
         '!', '&a', '*a', '%', '@', '`', '---', '...', '日本', 'é', '👍', '\u3000', '\xa0', '\u2003', '\u2028', '\x85', '\n', '\n\n', '\r', '\r\n',
         '\t', '\x07', '\x1b', '\x1b[31m', '\x00', '\x0b', '\x1c', '\x7f', '\ufeff', '\ufffe', '\U0010ffff', '\ue000', '=', '<<', '~', 'yes', 'Null', '1:30', '0x1F', '1_0',
         '0b1', '08', '1.5', '-.5', '1e+5', '1.0e+5', '.inf', '2001-01-01', '2001-1-1', '2001-01-01T1:02:03.4 +1:30', 'https://x.y/z?q=1&r=2', '/sub/x:y', 'ß', 'ŉ', 'ǆ']


# Texts at the edge of a rule of YAML.
EDGES = ['1:59', '1:60', '1:9', '1:99', '1:2:3', '1:100', '0:30', '1:30.5', '1:30.', '1:30.5e+1', '1:75.', '-1:30', '+_1', '_1', '1_', '0_', '08', '0b', '0b12', '0x', '0xg', '-0x_f', '+0b1', '00_7', '1.e+1', '1.5e1', '1.5E-1',
         '-.5', '+.5', '.5', '.', '._5', '.5_', '.5e+1', '.5e', '+.inf', '-.INF', '+.nan', '.NaN', '.Nan', '-', '+', '1e+5', '1._', '1.2.3', '2001-01-01', '2001-1-01', '2001-01-1', '2001-1-1T1:02:03', '2001-01-01t01:02:03Z',
         '2001-01-01  1:02:03 \t Z', '2001-01-01\t1:02:03', '2001-01-01T1:02:03.', '2001-01-01T1:02:03.5 ', '2001-01-01T1:02:03+1', '2001-01-01T1:02:03 -01:30', '2001-01-01T1:02:03+1:3', '2001-01-01T1:02', '2001-01-01T1:02:03z',
         '2001-123-01', '20010-01-01', '2001-01-011', 'tRUE', 'oN', 'ofF', 'nul', 'NULL', 'yes ', 'a# b', 'a #b', 'a\t#b', 'a: ', 'a :b', '-\u2028', '?\t', ':\xa0', '--- a', '...a', '..', '<<<', '==', '~a', 'a~',
         '\u2003- a', '\xa0a: b', "it's: a", "' '", ' ' * 90 + 'x', 'x' + ' ' * 90, ' ' + 'y' * 90 + ' z', "'" * 90 + ' z', 'y' * 90 + " ' '", ('y' * 90 + '\n z').strip(), 'y' * 78 + '\x07z', 'y' * 79 + '\x07zz', 'y' * 77 + '\x07\x07zz zz',
         'y' * 90 + '\x07 ', '\x07' + ' ' * 100 + 'x', '\x07' * 60, 'a\n' + 'y' * 90 + ' z', 'a\x85b\n\n', 'y' * 90 + ' ', 'y' * 90 + '\x07', '\u2028', 'é' * 79 + ' é é']


def nested(value, depth):
    return [nested(value, depth - 1)] if depth else value


SHAPES = [[[{'\u2003': 1, 't': 2}, {'5': {'n': 'w'}, 'n': 'y'}]], [{'\u2003 - dash': [False], '1': 'a'}], {'': {'a': {'': [[1], {'b': 2}]}}, 'n' * 123: [[[]], {}], 'a\nb': {'c': [1]}},
          {'word ' * 30: 'word ' * 30}, {'y' * 90 + ' z': 'y' * 90 + ' z'}, [{'word ' * 40: ['word ' * 40]}], nested(' x', 45), nested('x ', 45), nested('\x07 x', 45), nested('x y', 45), [['x', ['it\'s "q"']]]]


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
    return rng.choice([None, True, False, 0, -7, 10 ** 20, -2 ** 63, 1.0, 1e16, 1e-7, 1.5e300, -0.0, 123456789.125, float('nan'), float('inf'), float('-inf'), rng.randint(-999, 999)])


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
    values = [{'k': text, text: [text]} for text in EDGES] + SHAPES
    values += [random_value(rng, rng.choice([0, 1, 2, 2, 3, 4])) for _ in range(count)]
    for value in values:
        value = json.loads(json.dumps(value))
        if value is None:
            continue
        item = CommandResultItem(value, is_query_active=rng.random() < 0.3)
        record = {'value': value, 'order': 'picked' if item.is_query_active else 'sorted'}
        for name, function in output.OutputProducer._FORMAT_DICT.items():
            if name != 'none':
                record[name] = function(item)
        records.append(record)
    return records


# ----------------------------------------------------------------------------------------------------------------------

ID = '/subscriptions/s/resourceGroups/rg1/providers/Microsoft.Network/'
VM = {'name': 'vm1', 'resourceGroup': 'rg1', 'powerState': 'VM running', 'publicIps': '1.2.3.4', 'fqdns': '', 'location': 'westeurope', 'zones': ['1', '2']}
DEPLOYMENT = {'name': 'd1', 'resourceGroup': 'rg1', 'properties': {'provisioningState': 'Succeeded', 'timestamp': '2025-03-10T09:00:00+00:00', 'mode': 'Incremental', 'correlationId': 'c'}}
RULE = {'name': 'r', 'resourceGroup': 'rg1', 'priority': 100, 'sourcePortRange': '*', 'sourcePortRanges': ['1', '2'], 'sourceAddressPrefix': '*', 'sourceAddressPrefixes': ['10.0.0.0/8'],
        'sourceApplicationSecurityGroups': [{'id': '/x'}], 'access': 'Allow', 'protocol': 'Tcp', 'direction': 'Inbound', 'destinationPortRange': None, 'destinationPortRanges': ['80', '443'],
        'destinationAddressPrefix': '*', 'destinationAddressPrefixes': ['a', 'b'], 'destinationApplicationSecurityGroups': None}
NETWORK = {'name': 'v', 'resourceGroup': 'rg1', 'location': 'l', 'subnets': [{'name': 's'}, {}], 'addressSpace': {'addressPrefixes': ['10.0.0.0/16', 'fd00::/8']}, 'dhcpOptions': {'dnsServers': ['8.8.8.8']},
           'enableDdosProtection': False, 'enableVmProtection': None}
SIZE = {'resourceType': 'virtualMachines', 'name': 'Standard_B2s', 'locations': ['eastus', "west'us"], 'locationInfo': [{'zones': ['3', '1']}],
        'restrictions': [{'type': 'Zone', 'reasonCode': 'Quota', 'restrictionInfo': {'locations': ['eastus'], 'zones': ['1', '2']}}, {'type': None, 'reasonCode': 'X', 'restrictionInfo': {'locations': []}}]}
METRICS = {'value': [{'name': {'localizedValue': 'CPU'}, 'timeseries': [{'metadatavalues': [{'name': {'localizedValue': 'disk'}, 'value': 'd1'}], 'data': [
    {'timeStamp': '2025-03-10T09:00:00+00:00', 'average': 1.5}, {'timeStamp': '2025-03-10T09:00:00Z', 'average': None, 'total': 2}]}]}]}
# Functions by name, with results to start from.
TRANSFORMERS = {
    'transform_account_list': ('profile._format', [[{'name': 'n', 'cloudName': 'AzureCloud', 'id': 'i', 'tenantId': 't', 'state': 'Enabled', 'isDefault': True}]]),
    'transform_resource_group_list': ('resource.commands', [[{'name': 'rg1', 'location': 'l', 'properties': {'provisioningState': 'Succeeded'}}]]),
    'transform_resource_list': ('resource.commands', [[{'name': 'r', 'resourceGroup': 'rg1', 'location': 'l', 'type': 'a/b', 'provisioningState': 'Succeeded'}]]),
    'transform_deployment': ('resource.commands', [DEPLOYMENT]),
    'transform_deployments_list': ('resource.commands', [[DEPLOYMENT, dict(DEPLOYMENT, name='d0', properties=dict(DEPLOYMENT['properties'], timestamp='2024'))], [DEPLOYMENT]]),
    'deployment_validate_table_format': (None, [DEPLOYMENT, dict(DEPLOYMENT, error={'code': 'Bad', 'message': 'id 01234567-0123-0123-0123-0123456789ab or c0ffee00-1111-2222-3333-444444444444é.', 'details': [{'message': 'why'}]}),
                                                {'error': {'code': 'Bad', 'message': 'no id\nc0ffee00-1111-2222-3333-444444444444'}}, {'zone': 1, 'area': 'x'}]),
    'transform_assignment_list': ('role.commands', [[{'principalName': 'p', 'roleDefinitionName': 'r', 'scope': '/'}]]),
    'transform_definition_list': ('role.commands', [[{'roleName': 'r', 'type': 't', 'description': 'd'}]]),
    'transform_vm': ('vm._format', [VM]),
    'transform_vm_list': ('vm._format', [[VM, {'name': 'b', 'resourceGroup': 'c', 'location': 'd'}]]),
    'transform_ip_addresses': ('vm._format', [[{'virtualMachine': {'name': 'v', 'network': {'privateIpAddresses': ['1', '2'], 'publicIpAddresses': [{'ipAddress': 'a'}, {'ipAddress': None}]}}}]]),
    'transform_sku_for_table_output': ('vm._format', [[SIZE, dict(SIZE, locations=['l'], restrictions=SIZE['restrictions'][:1])], [dict(SIZE, locations=[None], restrictions=[])]]),
    'transform_vm_encryption_show_table_output': ('vm._format', [{'status': [{'displayStatus': 'd', 'message': 'm'}], 'substatus': 1}]),
    'transform_vnet_table_output': ('network._format', [NETWORK, [NETWORK, NETWORK]]),
    'transform_nsg_rule_table_output': ('network._format', [RULE, dict(RULE, sourcePortRange='', sourceAddressPrefix=None)]),
    'load_command_table.<locals>.<lambda>': ('network._format', [[RULE, RULE]]),
    'transform_effective_route_table': ('network._format', [{'value': [{'source': 'Default', 'state': 'Active', 'addressPrefix': ['10.0.0.0/16'], 'nextHopType': 'VnetLocal', 'nextHopIpAddress': ['a', 'b']}]}]),
    'transform_effective_nsg': ('network._format', [{'value': [{'association': {'networkInterface': {'id': ID + 'networkInterfaces/nic1'}, 'subnet': {'id': ID + 'virtualNetworks/v/subnets/s'}},
                                                                'networkSecurityGroup': {'id': nsg}, 'effectiveSecurityRules': [{'name': 'a', 'protocol': 'Tcp', 'direction': 'Inbound', 'access': 'Allow'}, {}]}]}
                                                    for nsg in (ID + 'networkSecurityGroups/nsg1', 'no-id', '/subscriptions//providers/N/t/n', '/subscriptions/s/RESOURCEGROUPS/g', '/Subscriptions/s/providers/N/t/n/x', '/subscriptions/s/resourceGroups//providers/N/t/n')]),
    'metrics_definitions_table': ('monitor.transformers', [{'name': {'localizedValue': 'CPU', 'value': 'cpu'}, 'unit': 'Percent', 'primaryAggregationType': 'Average', 'isDimensionRequired': False, 'dimensions': [{'value': 'a'}, {'value': 'b'}]}]),
    'metrics_table': ('monitor.transformers', [METRICS]),
}


def variants(value):
    """The value, and the value with one part taken away, made null, or made empty."""
    yield value
    if isinstance(value, dict):
        for name in value:
            yield {other: value[other] for other in value if other != name}
            yield dict(value, **{name: None})
            for part in list(variants(value[name]))[1:]:
                yield dict(value, **{name: part})
    elif isinstance(value, list):
        yield []
        for position, element in enumerate(value):
            for part in list(variants(element))[1:]:
                yield value[:position] + [part] + value[position + 1:]
    elif isinstance(value, str):
        yield ''


def transformed():
    records = []
    for name, (module, values) in TRANSFORMERS.items():
        if module is None:
            from azure.cli.core.commands.arm import deployment_validate_table_format as function
        else:
            module = importlib.import_module('azure.cli.command_modules.' + module)
            function = getattr(module, name, None) or (lambda rows: [module.transform_nsg_rule_table_output(row) for row in rows])
        for value in [variant for value in values for variant in variants(value)]:
            try:
                table = output.format_table(CommandResultItem(value, table_transformer=function))
            except CLIError:
                table = None
            records.append({'transformer': name, 'value': value, 'table': table})
    return records


def functions(surface):
    """Which command has which transformer function."""
    with open(surface, encoding='utf-8') as handle:
        commands = json.load(handle)['commands']
    pairs = [(c['name'], c) for c in commands] if isinstance(commands, list) else commands.items()
    return [{'command': name, 'transformer': c['table_transformer']['function']}
            for name, c in pairs if 'function' in (c.get('table_transformer') or {})]


if __name__ == '__main__':
    if sys.argv[1:2] == ['fuzz']:
        save(sys.argv[4], fuzz(int(sys.argv[2]), int(sys.argv[3])))
    else:
        save(os.path.join(HERE, 'transformed.json'), transformed())
        save(os.path.join(HERE, 'functions.json'), functions(sys.argv[1]))
        save(os.path.join(HERE, 'fuzz.json'), fuzz(1, 120))
