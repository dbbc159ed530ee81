#!/usr/bin/env python3
"""Writes command lines that use every command of the surface, for the recorder of the shared folder to run.

    cover_surface.py SHARED SEED TIMES PREFIX [WORDS,WORDS...] > cases.json

Each command (of the groups whose first words are given) is written TIMES times: once with what it requires alone, then
with options chosen by chance and values that fit their names, kinds and choices. What the recorder's world has is named
where it is asked for, so that requests are sent; `vary_golden.py` is for command lines that are wrong.
"""

import json
import os
import random
import sys

SUBSCRIPTION = '/subscriptions/00000000-1111-2222-3333-444444444444'
GROUP = SUBSCRIPTION + '/resourceGroups/rg1'
COMPUTE = GROUP + '/providers/Microsoft.Compute/'
NETWORK = GROUP + '/providers/Microsoft.Network/'
GUID = '11111111-2222-3333-4444-555555555555'

# What a command calls its resource, by its first words; the recorder's world has the resource where it has a name.
NAMES = {
    'vmss run-command': 'rc1', 'vmss extension': 'ext1', 'vmss': 'vmss1', 'vm run-command': 'rc1', 'vm extension': 'ext1',
    'vm availability-set': 'avset1', 'vm host group': 'hg1', 'vm host': 'host1', 'vm': 'vm1', 'disk': 'disk1', 'snapshot': 'snap1',
    'image builder': 'tmpl1', 'image': 'img1', 'identity federated-credential': 'fc1', 'identity': 'id1',
    'network vnet subnet': 'subnet1', 'network vnet peering': 'peer1', 'network vnet': 'vnet1', 'network nsg rule': 'allow-https',
    'network nsg': 'nsg1', 'network public-ip prefix': 'prefix1', 'network public-ip': 'pip1', 'network nic ip-config': 'ipconfig1',
    'network nic': 'nic1', 'network lb address-pool address': 'address1', 'network lb address-pool': 'pool1',
    'network lb frontend-ip': 'fe1', 'network lb probe': 'probe1', 'network lb rule': 'rule1', 'network lb': 'lb1',
    'monitor autoscale profile': 'default', 'monitor autoscale': 'as1', 'monitor activity-log alert': 'alert1',
    'deployment': 'dep1', 'group': 'rg1', 'resource': 'vmss1', 'account management-group': 'mg1',
}

# Values by the dest of an argument, or the end of it.
VALUES = {
    'resource_group_name': 'rg1', 'resource_group': 'rg1', 'rg_name': 'rg1', 'vm_name': 'vm1', 'vmss_name': 'vmss1',
    'vm_scale_set_name': 'vmss1', 'virtual_machine_scale_set_name': 'vmss1', 'lb_name': 'lb1', 'load_balancer_name': 'lb1',
    'gallery_name': 'gal1', 'gallery_image_definition': 'def1', 'gallery_image_name': 'def1', 'gallery_image_version': '1.0.0',
    'gallery_image_version_name': '1.0.0', 'image_template_name': 'tmpl1', 'image_name': 'img1', 'location': 'westeurope',
    'host_group_name': 'hg1', 'vnet_name': 'vnet1', 'virtual_network_name': 'vnet1', 'subnet_name': 'subnet1',
    'autoscale_name': 'as1', 'autoscale_setting_name': 'as1', 'address_pool_name': 'pool1', 'pool_name': 'pool1',
    'resource_provider_namespace': 'Microsoft.Compute', 'provider_namespace': 'Microsoft.Compute', 'namespace': 'Microsoft.Compute',
    'feature_name': 'InGuestHotPatchVMPreview', 'disk_name': 'disk1', 'snapshot_name': 'snap1', 'nic_name': 'nic1',
    'network_interface_name': 'nic1', 'nic': 'nic1', 'nics': 'nic1', 'nsg_name': 'nsg1', 'network_security_group_name': 'nsg1',
    'public_ip_address_name': 'pip1', 'instance_id': '0', 'instance_ids': '0', 'publisher_name': 'Canonical',
    'publisher': 'Canonical', 'offer': '0001-com-ubuntu-server-jammy', 'sku': None, 'profile_version': '1.0.0', 'subscription': None,
    'gallery_application_version_name': '1.0.0', 'gallery_application_name': 'app1', 'resource_type': 'virtualMachineScaleSets',
    'resource_name': 'vmss1', 'parent_resource_path': '', 'identity_name': 'id1', 'ip_config_name': 'ipconfig1', 'subnet': 'subnet1',
    'network_security_group': 'nsg1', 'public_ip_address': 'pip1', 'role': 'Contributor', 'role_definition': 'Contributor',
    'assignee': GUID, 'assignee_object_id': GUID, 'scope': GROUP, 'scopes': GROUP, 'command_id': 'RunShellScript', 'scripts': 'ls',
    'condition': 'Percentage CPU > 75 avg 5m', 'scale': 'out 1', 'count': '2', 'timezone': 'Pacific Standard Time',
    'url': '/subscriptions?api-version=2022-12-01', 'tag_name': 'env', 'tag_value': 'dev', 'tags': 'a=b', 'tag': 'a=b',
    'properties': '{"a":1}', 'settings': '{"a":1}', 'protected_settings': '{"k":"v"}', 'template_file': 'template.json',
    'application_version_ids': COMPUTE + 'galleries/gal1/applications/app1/versions/1.0.0', 'size': 'Standard_D2s_v3',
    'package_file_link': 'https://acct.blob.core.windows.net/c/app.zip', 'timespan': 'PT1H', 'interval': 'PT1H',
    'duration': 'PT1H', 'start_time': '2030-01-01T00:00:00Z', 'end_time': '2030-01-02T00:00:00Z', 'expiration': None,
    'ip_address': '10.0.0.5', 'address_prefixes': '10.1.0.0/16', 'address_prefix': '10.1.0.0/24', 'ids': COMPUTE + 'virtualMachineScaleSets/vmss1',
    'resource_ids': COMPUTE + 'virtualMachineScaleSets/vmss1', 'remote_vnet': 'vnet2', 'virtual_network_peering_name': 'peer1',
    'maximum_duration': 'PT2H', 'platform_fault_domain_count': '2', 'target_resource': COMPUTE + 'virtualMachineScaleSets/vmss1',
    'resource': COMPUTE + 'virtualMachineScaleSets/vmss1', 'policy_mode': None, 'email': 'a@b.com', 'admin_password': 'Passw0rd!Passw0rd!',
    'image': 'Ubuntu2204', 'source': COMPUTE + 'disks/disk1', 'target_regions': 'westeurope', 'key': 'core.output', 'key_value': 'core.output=json',
    'link_id': COMPUTE + 'virtualMachines/vm1/providers/Microsoft.Resources/links/link1', 'target_id': COMPUTE + 'disks/disk1',
    'destination_group': 'rg2', 'lock_name': 'lock1', 'deployment_name': 'dep1', 'operation_ids': '1', 'probe': 'probe1', 'time': '1900',
}

IDENTIFIED = {
    'virtualMachineScaleSets': COMPUTE + 'virtualMachineScaleSets/vmss1', 'subnets': NETWORK + 'virtualNetworks/vnet1/subnets/subnet1',
    'publicIPAddresses': NETWORK + 'publicIPAddresses/pip1', 'networkSecurityGroups': NETWORK + 'networkSecurityGroups/nsg1',
    'virtualNetworks': NETWORK + 'virtualNetworks/vnet1', 'disks': COMPUTE + 'disks/disk1',
    'loadBalancers': NETWORK + 'loadBalancers/lb1', 'images': COMPUTE + 'images/img1', 'snapshots': COMPUTE + 'snapshots/snap1',
}


def name_of(command):
    words = command.split()
    for count in range(len(words) - 1, 0, -1):
        if ' '.join(words[:count]) in NAMES:
            return NAMES[' '.join(words[:count])]
    return 'thing1'


def of_schema(schema, dest, command, depth=0):
    """A value of a generated argument, as a Python value."""
    kind = schema.get('type', 'String')
    if schema.get('enum'):
        return random.choice(list(schema['enum']))
    if kind == 'Boolean':
        return random.choice([True, False])
    if kind == 'Int':
        return random.choice([1, 2, 5, 20, 100])
    if kind == 'Duration':
        return 'PT1H'
    if kind == 'DateTime':
        return '2030-01-01T00:00:00Z'
    if kind.startswith('List'):
        return [of_schema(schema.get('element', {}), dest, command, depth + 1) for _ in range(random.choice([1, 1, 2]))]
    if kind.startswith('Dict'):
        return {'a': of_schema(schema.get('element', {}), dest, command, depth + 1)}
    if kind == 'Object':
        properties = schema.get('properties', {})
        chosen = random.sample(list(properties), min(len(properties), random.choice([1, 2, 3])))
        return {properties[name]['options'][0]: of_schema(properties[name], name, command, depth + 1) for name in chosen}
    template = schema.get('format', {}).get('id_template', '')
    for word, identifier in IDENTIFIED.items():
        if template.endswith(word + '/{}') and random.random() < 0.6:
            return identifier
    value = VALUES.get(dest)
    return value if value else random.choice(['x1', 'thing1', '10.0.0.4'])


def shorthand(value):
    """A value in the shorthand of generated commands."""
    if isinstance(value, bool):
        return 'true' if value else 'false'
    if isinstance(value, list):
        return '[' + ','.join(shorthand(part) for part in value) + ']'
    if isinstance(value, dict):
        return '{' + ','.join(f'{name}:{shorthand(part)}' for name, part in value.items()) + '}'
    text = str(value)
    return f"'{text}'" if any(sign in text for sign in ",:{}[]'") else text


def words_of(argument, command):
    """The words that stand behind an option; None where it takes none that fit."""
    dest = argument['dest']
    schema = argument.get('aaz')
    if argument.get('nargs') == 0:
        return []
    if schema and schema.get('type') not in ('String', 'Int'):
        value = of_schema(schema, dest, command)
        if isinstance(value, bool):
            return random.choice([[], ['true'], ['false']]) if schema.get('blank') else [shorthand(value)]
        if isinstance(value, list) and not isinstance(value[0], (list, dict)) and random.random() < 0.7:
            return [str(part) for part in value]
        if isinstance(value, dict) and all(not isinstance(part, (list, dict)) for part in value.values()):
            return [f'{name}={shorthand(part)}' for name, part in value.items()]
        if isinstance(value, (list, dict)):
            return [json.dumps(value) if random.random() < 0.3 else shorthand(value)]
        return [str(value)]
    if argument.get('choices'):
        return [str(random.choice(argument['choices']))]
    if dest in ('name', 'resource_name') or (dest not in VALUES and dest.endswith('_name') and argument.get('required')):
        return [name_of(command)]
    if schema:
        return [str(of_schema(schema, dest, command))]
    if VALUES.get(dest):
        return VALUES[dest].split('|')
    if argument.get('type') in ('int', 'float'):
        return [random.choice(['1', '3', '20'])]
    if argument.get('nargs') in ('?',):
        return random.choice([[], ['true'], ['false']])
    return [random.choice(['x1', 'thing1', '5'])]


def line(command, facts, extent):
    """A command line: what is required, and `extent` optional arguments."""
    words = command.split()
    optional = []
    for argument in facts['arguments']:
        if argument['dest'] in ('_ids', 'cmd', 'no_wait') or not argument.get('options'):
            if argument['dest'] == 'no_wait' and extent:
                optional.append(argument)
            continue
        if argument.get('required') or argument.get('required_unless_ids') or argument.get('positional'):
            behind = words_of(argument, command)
            words += [random.choice(argument['options'])] + behind
        else:
            optional.append(argument)
    for argument in random.sample(optional, min(len(optional), extent)):
        words += [random.choice(argument['options'])] + words_of(argument, command)
    if facts['supports'].get('confirmation') and random.random() < 0.8:
        words.append('--yes')
    if random.random() < 0.25:
        words += ['-o', random.choice(['table', 'tsv', 'yaml', 'none'])]
    return words


def main():
    shared, seed, times, prefix = sys.argv[1:5]
    chosen = sys.argv[5].split(',') if len(sys.argv) > 5 else None
    random.seed(int(seed))
    with open(os.path.join(shared, 'az', 'surface.json'), encoding='utf-8') as file:
        commands = json.load(file)['commands']
    cases = []
    for command, facts in commands.items():
        if chosen and not any((command + ' ').startswith(words + ' ') for words in chosen):
            continue
        for time in range(int(times)):
            extent = 0 if time == 0 else random.choice([1, 2, 3, 5])
            cases.append({'id': f'{prefix}-{len(cases):04}', 'argv': line(command, facts, extent),
                          'files': {'template.json': '{"$schema":"x","contentVersion":"1.0.0.0","resources":[]}'}})
    json.dump(cases, sys.stdout, indent=1)


main()
