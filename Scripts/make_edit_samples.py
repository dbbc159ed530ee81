#!/usr/bin/env python3
"""Makes up edits of all kinds and asks az's own functions what comes of them.

    /tmp/az-venv/bin/python -W ignore Scripts/make_edit_samples.py [COUNT] [SEED] [FILE]

Writes Tests/ShapesTests/Fixtures/edits.json: for small documents of a generated, a dictionary-based and a model-based
command, random --set, --add and --remove, with the request body or the complaint. Run it with the Python of an
environment that holds azure-cli, in Scripts.
"""

import copy
import importlib
import json
import logging
import os
import random
import sys

from extract_shapes import BUILDER, CUSTOM, HERE, REQUESTS, MODULES, command_classes, load, method, operations
from extract_shapes import response_schema
from make_shape_samples import hold
from azure.cli.core.aaz._operation import AAZGenericInstanceUpdateOperation, AAZHttpOperation
from azure.cli.core.azclierror import InvalidArgumentValueError
from azure.cli.core.commands import arm
from azure.mgmt.imagebuilder._serialization import Serializer
from knack.util import CLIError

FIXTURE = os.path.join(os.path.dirname(HERE), 'Tests', 'ShapesTests', 'Fixtures', 'edits.json')

GENERATED = {
    'sig update': {
        'id': '/x', 'location': 'we', 'tags': {'a': 'b', 'n': None},
        'properties': {'description': 'd', 'identifier': {'uniqueName': 'u'}, 'provisioningState': 'Succeeded',
                       'softDeletePolicy': {'isSoftDeleteEnabled': True},
                       'sharingProfile': {'permissions': 'Groups', 'groups': [{'type': 'AADTenants', 'ids': ['1']}]}}},
    'network vnet update': {
        'id': '/v', 'name': 'v', 'location': 'we', 'etag': 'e',
        'properties': {'addressSpace': {'addressPrefixes': ['10.0.0.0/16', '10.1.0.0/16']}, 'flowTimeoutInMinutes': 4,
                       'enableDdosProtection': False,
                       'subnets': [{'name': 's1', 'properties': {'addressPrefix': '10.0.0.0/24'}},
                                   {'name': 's2', 'id': '/s2', 'properties': {
                                       'delegations': [{'name': 'd', 'properties': {'serviceName': 'x'}}]}}]}},
    'disk update': {
        'location': 'we', 'zones': ['1'], 'sku': {'name': 'Premium_LRS', 'tier': 'Premium'},
        'properties': {'diskSizeGB': 4, 'creationData': {'createOption': 'Empty'}, 'burstingEnabled': False,
                       'diskState': 'Unattached'}},
    'monitor autoscale update': {
        'location': 'we', 'properties': {
            'enabled': True, 'targetResourceUri': '/x',
            'profiles': [{'name': 'p', 'capacity': {'minimum': '1', 'maximum': '3', 'default': '1'}, 'rules': [{
                'metricTrigger': {'metricName': 'm', 'metricResourceUri': '/r', 'timeGrain': 'PT1M', 'statistic': 'Average',
                                  'timeWindow': 'PT5M', 'timeAggregation': 'Average', 'operator': 'Equals',
                                  'threshold': 7.5},
                'scaleAction': {'direction': 'Increase', 'type': 'ChangeCount', 'cooldown': 'PT5M', 'value': '1'}}]}]}},
}

DICTIONARIES = {
    'vmss update': {
        'location': 'we', 'zones': ['1', '2'], 'tags': {'a': 'b'}, 'sku': {'name': 'D2', 'capacity': 3},
        'identity': {'type': 'UserAssigned', 'userAssignedIdentities': {'/i': {'clientId': 'c'}}},
        'overprovision': False, 'provisioningState': 'Succeeded',
        'upgradePolicy': {'mode': 'Rolling', 'rollingUpgradePolicy': {'maxBatchInstancePercent': 20, 'maxSurge': False}},
        'virtualMachineProfile': {
            'extensionProfile': {'extensions': [{'name': 'h', 'type': 't', 'settings': {'port': 80}},
                                                {'name': 'i', 'type': 't'}]},
            'storageProfile': {'imageReference': None, 'osDisk': {'createOption': 'FromImage', 'diskSizeGB': 30}}}},
    'sig image-version update': {
        'location': 'we', 'tags': {}, 'publishingProfile': {
            'targetRegions': [{'name': 'we', 'regionalReplicaCount': 1}, {'name': 'ne', 'regionalReplicaCount': 2}],
            'replicaCount': 1, 'excludeFromLatest': False},
        'safetyProfile': {'allowDeletionOfReplicatedLocations': False}, 'storageProfile': {'source': None}},
}

TEMPLATE = {
    'location': 'we', 'tags': {'k': 'v'}, 'extra': {'x': 1}, 'identity': {'type': 'UserAssigned'},
    'properties': {'source': {'type': 'PlatformImage', 'publisher': 'p', 'sku': 's', 'unknown': 2},
                   'customize': [{'type': 'Shell', 'name': 'a', 'inline': ['x', 'y']},
                                 {'type': 'PowerShell', 'name': 'b', 'runElevated': True, 'validExitCodes': [0, 3010]}],
                   'distribute': [{'type': 'SharedImage', 'runOutputName': 'o', 'galleryImageId': '/g',
                                   'artifactTags': {'t': 'u'}}],
                   'vmProfile': {'vmSize': 'D2', 'osDiskSizeGB': 30}, 'buildTimeoutInMinutes': 60}}

VALUES = ['x', '5', '5.5', 'true', 'True', 'null', 'None', '""', '"7"', '[]', '{}', '["a"]', '[1]', '{"name":"z"}',
          '{"nope":1}', "{'a':'b'}", '(1,2)', '', 'a=b', '-1', '101', '{"type":"Shell","name":"q"}', '1e400', "'q'"]
NOISE = ['nope', 'properties', 'a', 'x', '[0]', '[-1]', '[7]', '[-7]', '[name=s1]', '[name=h]', '[name=zz]', '[type=t]',
         '[x]', '[]', '[name="we"]', 'Name', 'disk_size_gb', 'diskSizeGb', 'type', '[0][0]',
         'regional_replica_count', 'max_surge', 'osDiskSizeGB', 'extra', 'unknown', 'upgrade_policy', 'provisioningState']


def names(value, found):
    """All member names of a document."""
    if isinstance(value, dict):
        for key, inner in value.items():
            found.append(key)
            names(inner, found)
    elif isinstance(value, list):
        for inner in value:
            names(inner, found)
    return found


def random_path(source, document):
    """A path into a document, mostly right: it follows members, and now and then leaves the way."""
    parts, here = [], document
    while True:
        if source.random() < 0.08:
            parts.append(source.choice(NOISE))
            break
        if isinstance(here, dict) and isinstance(here.get('properties'), dict) and source.random() < 0.8:
            here = here['properties']
        if isinstance(here, dict) and here:
            key = source.choice(list(here))
            parts.append(key)
            here = here[key]
        elif isinstance(here, list) and here and source.random() < 0.9:
            index = source.randrange(len(here))
            name = here[index].get('name') if isinstance(here[index], dict) else None
            parts.append('[name={}]'.format(name) if name and source.random() < 0.5 else '[{}]'.format(
                source.choice([index, index - len(here)])))
            here = here[index]
        else:
            break
        if source.random() < 0.3:
            break
    if source.random() < 0.15:
        parts.append(source.choice(NOISE + names(document, [])))
    text = '.'.join(parts)
    return text.replace('.[', '[') if source.random() < 0.8 else text


def random_edit(source, document):
    option = source.choice(['--set', '--set', '--set', '--add', '--remove'])
    path = random_path(source, document)
    if option == '--set':
        return [option, [path + '=' + source.choice(VALUES)]]
    if option == '--add':
        return [option, [path] + source.sample(VALUES + ['name=n', 'type=Shell', 'lun=0'], source.choice([1, 1, 2]))]
    return [option, [path] + ([source.choice(['0', '1', '-1', '9', 'x', ''])] if source.random() < 0.5 else [])]


def apply(editor, edits):
    for option, values in edits:
        usage = {'--set': arm.set_usage, '--add': arm.add_usage, '--remove': arm.remove_usage}[option]
        try:
            editor(option, values)
        except ValueError:
            raise CLIError('invalid syntax: {}'.format(usage)) from None


def generated(name, classes, edits, force):
    cls = classes[name]
    schema = response_schema([o for o in operations(cls) if method(o) == 'GET'][0])
    instance = hold(schema, copy.deepcopy(GENERATED[name]))
    operation = AAZGenericInstanceUpdateOperation(None)
    operation._update_instance_by_generic(instance, {   # pylint: disable=protected-access
        'actions': [(o[2:], w) for o, w in edits], 'force_string': force})
    return AAZHttpOperation.serialize_content(instance)


def classic(instance, edits, force):
    def edit(option, values):
        if option == '--set':
            for expression in values:
                arm.set_properties(instance, expression, force)
        elif option == '--add':
            arm.add_properties(instance, values, force)
        else:
            arm.remove_properties(instance, values)
    apply(edit, edits)


def dictionary(name, edits, force):
    document = copy.deepcopy(DICTIONARIES[name])
    classic(document, edits, force)
    document.setdefault('location', 'we')
    module = importlib.import_module(MODULES + REQUESTS[name])
    arguments = module.convert_show_result_to_snake_case(document)
    cls = load(CUSTOM[name])
    schema = cls.get_arguments_schema()
    for key, field in schema._fields.items():   # pylint: disable=protected-access
        if field._required and key not in ('location',):   # pylint: disable=protected-access
            arguments[key] = 'given'
    context = type('Context', (), {'args': schema(), 'update_aux_subscriptions': lambda *_: None})()
    for key, value in arguments.items():
        if hasattr(schema, key):
            context.args[key] = value
    try:
        schema._fmt(ctx=context, value=context.args)   # pylint: disable=protected-access
    except Exception as error:
        if type(error).__name__ == 'AAZInvalidArgValueError':
            raise CLIError(str(error)) from None
        raise
    operation = [o for o in operations(cls) if method(o) == 'PUT'][0]
    probe = type('Probe', (operation,), {'__init__': lambda self: None})()
    probe.ctx = context
    return operation.content.fget(probe)


def model(edits, force):
    module = importlib.import_module(BUILDER)
    template = module.ImageTemplate.deserialize(copy.deepcopy(TEMPLATE))
    try:
        classic(template, edits, force)
        models = {k: v for k, v in vars(module).items() if isinstance(v, type)}
        return Serializer(models).body(template, 'ImageTemplate')
    finally:
        for cls in vars(module).values():
            getattr(cls, '_attribute_map', {}).pop('additional_properties', None)


def main():
    count = int(sys.argv[1]) if len(sys.argv) > 1 else 800
    source = random.Random(int(sys.argv[2]) if len(sys.argv) > 2 else 1)
    logging.disable(logging.CRITICAL)
    classes = {}
    for package in ('vm.aaz.latest.sig', 'vm.aaz.latest.disk', 'network.aaz.latest.network.vnet',
                    'monitor.aaz.latest.monitor.autoscale'):
        classes.update(command_classes([MODULES + package]))
    cases = []
    subjects = [(n, d) for n, d in GENERATED.items()] + [(n, d) for n, d in DICTIONARIES.items()] * 2 + [
        ('image builder update', TEMPLATE)] * 4
    while len(cases) < count:
        name, document = source.choice(subjects)
        edits = [random_edit(source, document) for _ in range(source.choice([1, 1, 1, 2]))]
        if '(1,2)' in str(edits) and (len(edits) > 1 or len(edits[0][1]) > 2):
            continue   # which of two wrong values is named first is not of interest
        force = source.random() < 0.1
        case = {'name': name, 'edits': edits, 'force': force}
        try:
            if name in GENERATED:
                case['body'] = generated(name, classes, edits, force)
            elif name in DICTIONARIES:
                case['body'] = dictionary(name, edits, force)
            else:
                case['body'] = model(edits, force)
            case['body'] = json.loads(json.dumps(case['body']))
        except (CLIError, InvalidArgumentValueError) as error:
            case['usage'] = str(error)
        except Exception as error:   # pylint: disable=broad-except
            case['unexpected'] = str(error)
        cases.append(case)
    with open(sys.argv[3] if len(sys.argv) > 3 else FIXTURE, 'w', encoding='utf-8') as handle:
        handle.write('{"source": "functions of azure-cli 2.91.0, edits made up by make_edit_samples.py",\n"documents": ')
        handle.write(json.dumps({**GENERATED, **DICTIONARIES, 'image builder update': TEMPLATE}))
        handle.write(',\n"cases": [\n' + ',\n'.join(json.dumps(c, ensure_ascii=False) for c in cases) + '\n]}\n')
    kinds = ['body', 'usage', 'unexpected']
    print({k: sum(k in c for c in cases) for k in kinds})


if __name__ == '__main__':
    main()
