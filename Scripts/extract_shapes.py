#!/usr/bin/env python3
"""Writes what az 2.91's client knows about documents as tables in Sources/Shapes/Tables.

    /tmp/az-venv/bin/python Scripts/extract_shapes.py            # writes the tables
    /tmp/az-venv/bin/python Scripts/extract_shapes.py --check    # exit 1 when a table is stale
    /tmp/az-venv/bin/python Scripts/extract_shapes.py --sizes    # bytes and shapes per table

Run it with the Python of an environment that holds azure-cli. It reads the response schemas of generated (AAZ)
commands, the request builders of those whose arguments carry a whole document, and the models of SDK commands.
The notation is described in Sources/Shapes/ShapeText.swift.
"""

import argparse
import datetime
import importlib
import inspect
import os
import pkgutil
import re
import sys
import tempfile
import textwrap
import typing

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(os.path.dirname(HERE), 'Sources', 'Shapes', 'Tables')
WIDTH = 112

os.environ.setdefault('AZURE_CONFIG_DIR', tempfile.mkdtemp(prefix='az-shapes-'))

from azure.cli.core.aaz import _arg_fmt as fmt  # noqa: E402
from azure.cli.core.aaz import _field_type as ft  # noqa: E402
from azure.cli.core.aaz._command import AAZCommand  # noqa: E402
from azure.cli.core.aaz._content_builder import AAZContentBuilder  # noqa: E402
from azure.cli.core.aaz._operation import AAZHttpOperation  # noqa: E402
from azure.cli.core.aaz._utils import to_snack_case  # noqa: E402

MODULES = 'azure.cli.command_modules.'

# file base name -> (packages of generated commands, prefixes of command names)
GENERATED = {
    'ScaleSetShapes': ([MODULES + 'vm.aaz.latest.vmss'], ['vmss']),
    'MachineShapes': ([MODULES + 'vm.aaz.latest.vm'], ['vm']),
    'DiskShapes': ([MODULES + 'vm.aaz.latest.disk', MODULES + 'vm.aaz.latest.snapshot'], ['disk', 'snapshot']),
    'ImageShapes': ([MODULES + 'vm.aaz.latest.image'], ['image']),
    'GalleryShapes': ([MODULES + 'vm.aaz.latest.sig'], ['sig']),
    'IdentityShapes': ([MODULES + 'identity.aaz.latest.identity'], ['identity']),
    'MonitorShapes': ([MODULES + 'monitor.aaz.latest.monitor.' + n for n in (
                          'action_group', 'activity_log', 'autoscale', 'diagnostic_settings', 'log_analytics.workspace',
                          'metrics')],
                      ['monitor action-group', 'monitor autoscale', 'monitor activity-log', 'monitor metrics',
                       'monitor diagnostic-settings', 'monitor log-analytics workspace create',
                       'monitor log-analytics workspace show', 'monitor log-analytics workspace list',
                       'monitor log-analytics workspace update', 'monitor log-analytics workspace wait',
                       'monitor log-analytics workspace delete', 'monitor log-analytics workspace get-shared-keys']),
    'LoadBalancerShapes': ([MODULES + 'network.aaz.latest.network.lb'], ['network lb']),
    'NetworkShapes': ([MODULES + 'network.aaz.latest.network.' + n for n in ('nic', 'nsg', 'public_ip', 'vnet')],
                      ['network nic', 'network nsg', 'network public-ip', 'network vnet']),
    'NeighbourShapes': ([MODULES + 'network.aaz.latest.network.' + n for n in ('asg', 'nat', 'route_table')]
                        + [MODULES + 'vm.aaz.latest.ppg'],
                        ['network asg', 'network nat', 'network route-table', 'ppg']),
    'ApplicationGatewayShapes': ([MODULES + 'network.aaz.latest.network.application_gateway'],
                                 ['network application-gateway']),
    'AccountShapes': ([MODULES + 'resource.aaz.latest.account'], ['account']),
}


# --------------------------------------------------------------------------
# the graph of types
# --------------------------------------------------------------------------

class Node:
    """One type: kind is str int float bool any object list dict time; fields and element as fits."""

    def __init__(self, kind):
        self.kind = kind
        self.fields = []      # of Field, for objects
        self.element = None   # of Use, for lists and dicts
        self.limits = ''
        self.variants = None  # (discriminator, {value: Node}) for models
        self.keeps_unknown = False


class Use:
    """A type where it stands: whether null may stand there too."""

    def __init__(self, node, nullable=False):
        self.node, self.nullable = node, nullable


class Field:
    def __init__(self, name, use, flags='', alias=None, wire=None):
        self.name, self.use, self.flags, self.alias, self.wire = name, use, flags, alias, wire


SIMPLE = {ft.AAZStrType: 'str', ft.AAZIntType: 'int', ft.AAZFloatType: 'float', ft.AAZBoolType: 'bool',
          ft.AAZAnyType: 'any'}


def simple_kind(cls):
    for base, kind in SIMPLE.items():
        if issubclass(cls, base):
            return kind
    return None


class ResponseReader:
    """Turns AAZ response schemas into nodes, one per schema object, so that cycles end."""

    def __init__(self):
        self.seen = {}

    def use(self, schema):
        return Use(self.node(schema), bool(schema._nullable))

    def node(self, schema):
        if id(schema) in self.seen:
            return self.seen[id(schema)][0]
        kind = simple_kind(type(schema))
        if kind:
            node = Node(kind)
        elif isinstance(schema, ft.AAZObjectType):
            node = Node('object')
        elif isinstance(schema, ft.AAZListType):
            node = Node('list')
        elif isinstance(schema, ft.AAZBaseDictType):
            node = Node('dict')
        else:
            raise NotImplementedError(type(schema))
        self.seen[id(schema)] = (node, schema)   # keeps the schema alive: ids stay unique
        if node.kind == 'object':
            self.add_fields(node, schema)
        elif node.kind in ('list', 'dict'):
            node.element = self.use(schema.Element)
        return node

    def add_fields(self, node, schema, is_form=False):
        """The members of an object, and those of all the forms that it may have: a document has those of one form."""
        for attr, field in schema._fields.items():
            there = next((f for f in node.fields if f.name == (field._serialized_name or attr)), None)
            if there is None:
                node.fields.append(self.field(attr, field))
                if is_form:
                    node.fields[-1].flags = node.fields[-1].flags.replace('+', '')
            else:
                self.join(there.use.node, field)
        for form in (schema._discriminators or {}).values():
            self.add_fields(node, form, is_form=True)

    def join(self, node, schema):
        """Adds what a second schema for the same member has more."""
        if node.kind == 'object':
            self.add_fields(node, schema, is_form=True)
        elif node.kind in ('list', 'dict'):
            self.join(node.element.node, schema.Element)

    def field(self, attr, field):
        name = field._serialized_name or attr
        flags = ''
        for flag, letter in (('read_only', '!'), ('client_flatten', '^'), ('secret', '*'), ('required', '+')):
            if field._flags.get(flag):
                flags += letter
        unknown = set(field._flags) - {'read_only', 'client_flatten', 'secret', 'required', 'action'}
        if unknown:
            raise NotImplementedError(unknown)
        return Field(name, self.use(field), flags, None if to_snack_case(name) == attr else attr)


class Recorder:
    """Stands for a content builder and writes down what a request body is made of."""

    def __init__(self):
        self.props, self.element = {}, None

    def set_prop(self, name, typ, arg_key=None, typ_kwargs=None):
        child = Recorder()
        self.props[name] = (typ, arg_key, typ_kwargs or {}, child)
        return child

    def set_elements(self, typ, arg_key=None, typ_kwargs=None):
        child = Recorder()
        self.element = (typ, arg_key, typ_kwargs or {}, child)
        return child

    def set_anytype_elements(self, arg_key=None):
        return self.set_elements(ft.AAZAnyType, arg_key)

    def set_const(self, name, value, typ, arg_key=None, typ_kwargs=None):
        raise NotImplementedError('constant')

    def discriminate_by(self, name, value):
        raise NotImplementedError('discriminator')

    def get(self, key):
        here = self
        for part in AAZContentBuilder._split_key(key or ''):
            if part in ('[]', '{}'):
                here = here.element[3]
            else:
                here = here.props[part][3]
        return here


def request_use(command, operation):
    """The body of an operation whose command arguments mirror the document, with the limits of the arguments."""
    recorder = Recorder()

    class Probe(operation):
        def __init__(self):
            self.ctx = None

        @staticmethod
        def new_content_builder(_value, value=None, typ=None, typ_kwargs=None):
            recorder.root = (typ, typ_kwargs or {})
            return None, recorder

        @staticmethod
        def serialize_content(value, required=False):
            return None

    probe = Probe()
    probe.ctx = type('Context', (), {'args': None})()
    Probe.content.fget(probe)
    return request_node(ft.AAZObjectType, {}, recorder, command.get_arguments_schema())


def argument(schema, key):
    if not key or key == '.':
        return schema
    for part in key.strip('.').split('.'):
        schema = schema[part]
    return schema


def limits(arg):
    """The limits of an argument that az checks on values that did not come from the command line."""
    form = getattr(arg, '_fmt', None)
    if isinstance(form, fmt.AAZIntArgFormat):
        if form._multiple_of is not None:
            raise NotImplementedError('multiple_of')
        text = '{}..{}'.format('' if form._minimum is None else form._minimum,
                               '' if form._maximum is None else form._maximum)
        return '' if text == '..' else '({})'.format(text)
    if isinstance(form, fmt.AAZDurationFormat):
        return '(duration)'
    if isinstance(form, fmt.AAZDateTimeFormat):
        return '(time)'
    if isinstance(form, (fmt.AAZObjectArgFormat, fmt.AAZDictArgFormat)):
        if form._max_properties or form._min_properties:
            raise NotImplementedError('properties')
    elif isinstance(form, fmt.AAZListArgFormat):
        if form._unique or form._max_length or form._min_length:
            raise NotImplementedError('list limits')
    elif isinstance(form, fmt.AAZStrArgFormat):
        if form._max_length or form._min_length:
            raise NotImplementedError('text limits')
    elif isinstance(form, fmt.AAZResourceIdArgFormat):
        if form._template:
            raise NotImplementedError('id template')
    elif form is not None and not isinstance(form, fmt.AAZResourceLocationArgFormat):
        raise NotImplementedError(type(form))
    return ''


def request_node(typ, kwargs, recorder, arg):
    kind = simple_kind(typ)
    if kind:
        node = Node(kind)
        node.limits = limits(arg)
    elif issubclass(typ, ft.AAZObjectType):
        node = Node('object')
        for name, (sub_type, key, sub_kwargs, child) in recorder.props.items():
            flags = sub_kwargs.get('flags', {})
            if 'action' in flags:   # the identity actions: no document holds them
                continue
            sub_arg = argument(arg, key)
            letters = ''
            if flags.get('client_flatten') or not key:
                if not flags.get('client_flatten') and sub_arg is not arg:
                    raise NotImplementedError(name)
                letters += '^'
            if flags.get('required'):
                letters += '+'
            alias = None
            if '^' not in letters:
                attr = key.strip('.')
                if '.' in attr:
                    raise NotImplementedError(key)
                alias = None if to_snack_case(name) == attr else attr
                option = sub_arg._options[0].lstrip('-') if sub_arg._options else attr
                if option != attr.replace('_', '-'):
                    raise NotImplementedError('option {} of {}'.format(option, attr))
            use = Use(request_node(sub_type, sub_kwargs, child, sub_arg),
                      bool(sub_kwargs.get('nullable')) and bool(getattr(sub_arg, '_nullable', False)))
            node.fields.append(Field(name, use, letters, alias))
    elif issubclass(typ, ft.AAZListType) or issubclass(typ, ft.AAZBaseDictType):
        node = Node('list' if issubclass(typ, ft.AAZListType) else 'dict')
        if recorder.element is None:
            node.element = Use(Node('any'), True)
        else:
            sub_type, key, sub_kwargs, child = recorder.element
            sub_arg = argument(arg.Element, key)
            node.element = Use(request_node(sub_type, sub_kwargs, child, sub_arg),
                               bool(sub_kwargs.get('nullable')) and bool(getattr(sub_arg, '_nullable', False)))
    else:
        raise NotImplementedError(typ)
    return node


# --------------------------------------------------------------------------
# generated commands
# --------------------------------------------------------------------------

def command_classes(packages):
    """The registered command classes of packages, by command name."""
    found = {}
    for package in packages:
        root = importlib.import_module(package)
        modules = [root] + [importlib.import_module(info.name)
                            for info in pkgutil.walk_packages(root.__path__, package + '.')]
        for module in modules:
            for _, cls in inspect.getmembers(module, inspect.isclass):
                if issubclass(cls, AAZCommand) and cls.__module__ == module.__name__:
                    name = cls.AZ_NAME or module_command(cls)
                    found.setdefault(name, cls)
    return found


def module_command(cls):
    """The name that an unregistered class would have: its place in the package."""
    path = cls.__module__.split('.latest.', 1)[1]
    return path.replace('._', '.').replace('.', ' ').replace('_', '-')


def operations(cls):
    """The HTTP operations of a command class, in order of execution."""
    found = {}
    for klass in reversed(cls.__mro__):
        for name, member in vars(klass).items():
            if inspect.isclass(member) and issubclass(member, AAZHttpOperation):
                found[name] = getattr(cls, name)
    return list(found.values())


def method(operation):
    return operation.method.fget(None)


def response_schema(operation):
    for attr in dir(operation):
        if attr.startswith('_build_schema_on_'):
            return getattr(operation, attr)()
    return None



def output_path(cls):
    """Where the printed value stands in the response: attributes under the instance, `[]` for an element.

    None when the command prints nothing that comes from a response.
    """
    source = inspect.getsource(cls._output) if hasattr(cls, '_output') else ''
    found = re.search(r'deserialize_output\(self\.ctx\.(\S+?)(?:, client_flatten=(True|False))?\)', source)
    if not found:
        return None
    if not found.group(1).startswith('selectors.'):
        return found.group(1).split('.')[2:]
    getter = inspect.getsource(cls.SubresourceSelector._get)
    path = []
    for step in re.findall(r'result\.([\w.]+)|(return result\[)', getter):
        path += step[0].split('.') if step[0] else ['[]']
    return path


def at_path(schema, path):
    for step in path:
        schema = schema.Element if step == '[]' else schema[step]
    return schema


# SDK commands that print what a generated class, changed by hand, gives: command -> module:class
CUSTOM = {
    'vmss show': 'vm.operations.vmss:VMSSShow',
    'vmss list': 'vm.aaz.latest.vmss:List',
    'vmss list-instances': 'vm.operations.vmss:VMSSListInstances',
    'vmss update': 'vm.operations.vmss:VMSSCreate',
    'vmss vms show': 'vm.operations.vmss_vms:VMSSVMSShow',
    'vmss vms update': 'vm.operations.vmss_vms:VMSSVMSCreate',
    'vmss patch': 'vm.operations.vmss:VMSSPatch',
    'vmss wait': 'vm.operations.vmss:VMSSShow',
    'vm show': 'vm.operations.vm:VMShow',
    'vm update': 'vm.operations.vm:VMCreate',
    'vm patch': 'vm.operations.vm:VMPatch',
    'vm wait': 'vm.operations.vm:VMShow',
    'vm host update': 'vm.aaz.latest.vm.host:Create',
    'vm extension show': 'vm.operations.vm_extension:VMExtensionShow',
    'vm extension list': 'vm.operations.vm_extension:VMExtensionList',
    'vm extension create': 'vm.operations.vm_extension:VMExtensionCreate',
    'sig image-version update': 'vm.aaz.latest.sig.image_version:Create',
}

# members that such classes clear before they print, beside those that would collide (see mark_conflicts)
HIDDEN = {
    'vm show': 'resources[].type', 'vm wait': 'resources[].type', 'vm patch': 'resources[].type',
    'monitor autoscale create': 'properties.name', 'monitor autoscale show': 'properties.name',
    'monitor autoscale update': 'properties.name', 'monitor autoscale list': '[].properties.name',
}

# commands that print a part of what their class gives
PARTS = {'vm extension list': ['value']}

# classes of the client that print nothing under the name of their command
SILENT = {'vmss create'}

# dictionary-based updates, whose request body is read from the argument schema: command -> module that turns what the
# show command prints into arguments
REQUESTS = {
    'vmss update': 'vm.operations.vmss',
    'vmss vms update': 'vm.operations.vmss_vms',
    'vm update': 'vm.operations.vm',
    'vm host update': 'vm.operations.vm_host',
    'sig image-version update': 'vm.operations.sig_image_version',
}


def load(place):
    module, name = place.split(':')
    return getattr(importlib.import_module(MODULES + module), name)


class Table:
    """The shapes of one file: roots by name, over one graph of types."""

    def __init__(self):
        self.roots = {}     # name -> Use
        self.conflicts = []

    def add_command(self, name, cls):
        path = PARTS.get(name, output_path(cls))
        if path is None:
            return
        reader = ResponseReader()
        for operation in operations(cls):
            schema = response_schema(operation)
            if schema is None:
                continue
            try:
                place = at_path(schema, path)
            except (AttributeError, KeyError):
                continue
            whole = reader.use(schema)
            self.roots[name] = reader.use(place)
            if name in HIDDEN:
                hide(self.roots[name], HIDDEN[name])
            if path and path != ['value']:
                self.roots[name + ' whole'] = whole
            return

    def add_request(self, name, cls):
        operation = [o for o in operations(cls) if method(o) == 'PUT'][0]
        node = request_use(cls, operation)
        module = importlib.import_module(MODULES + REQUESTS[name])
        source = inspect.getsource(module.convert_show_result_to_snake_case)
        keep_only(node, set(re.findall(r"if [\"'](\w+)[\"'] in result:", source)))
        self.roots[name + ' request'] = Use(node)


def hide(use, path):
    """Marks a member as never printed."""
    *way, last = path.replace('[]', '.[]').strip('.').split('.')
    for name in way:
        use = use.node.element if name == '[]' else next(f.use for f in use.node.fields if f.name == name)
    field = next(f for f in use.node.fields if f.name == last)
    field.flags += '-'


def keep_only(node, names):
    """Drops members that the client forgets when it turns what it showed into arguments."""
    for field in node.fields:
        if '^' in field.flags:
            keep_only(field.use.node, names)
    node.fields = [f for f in node.fields if '^' in f.flags or f.name in names]


def generated_table(packages, prefixes):
    table = Table()
    classes = command_classes(packages)
    for name, place in CUSTOM.items():
        if name.split()[0] == prefixes[0].split()[0]:
            classes[name] = load(place)
    for name in sorted(set(classes) - SILENT):
        table.add_command(name, classes[name])
        if name in REQUESTS:
            table.add_request(name, classes[name])
    return table


# --------------------------------------------------------------------------
# SDK models
# --------------------------------------------------------------------------

RESOURCES = 'azure.mgmt.resource.resources.v2024_11_01.models'
DEPLOYMENTS = 'azure.mgmt.resource.deployments.models'
FEATURES = 'azure.mgmt.resource.features.v2021_07_01.models'
LOCKS = 'azure.mgmt.resource.locks.v2016_09_01.models'
ROLES = 'azure.mgmt.authorization.models'
BUILDER = 'azure.mgmt.imagebuilder.models'
MANAGEMENT = 'azure.mgmt.managementgroups.models'
LINKS = 'azure.mgmt.resource.links.v2016_09_01.models'
IDENTITIES = 'azure.mgmt.msi.v2022_01_31_preview.models'

# file base name -> module -> model, `[` in front for a list -> commands
MODELS = {
    'ResourceShapes': {
        RESOURCES: {
            'ResourceGroup': ['group create', 'group show', 'group update', 'group wait'],
            '[ResourceGroup': ['group list'],
            'GenericResource': ['resource create', 'resource show', 'resource update', 'resource patch', 'resource tag',
                                'resource wait'],
            '[GenericResourceExpanded': ['resource list'],
            'Provider': ['provider show', 'provider register'],
            '[Provider': ['provider list'],
            'TagsResource': ['tag create', 'tag update'],
            '[TagDetails': ['tag list'],
        },
        FEATURES: {
            'FeatureResult': ['feature show', 'feature register', 'feature unregister'],
            '[FeatureResult': ['feature list'],
            'SubscriptionFeatureRegistration': ['feature registration create', 'feature registration show'],
            '[SubscriptionFeatureRegistration': ['feature registration list'],
        },
        LOCKS: {
            'ManagementLockObject': [g + ' lock ' + v for g in ('group', 'resource', 'account')
                                     for v in ('create', 'show', 'update')],
            '[ManagementLockObject': [g + ' lock list' for g in ('group', 'resource', 'account')],
        },
        ROLES: {
            'RoleAssignment': ['role assignment create', 'role assignment update'],
            '[RoleAssignment': ['role assignment list', 'role assignment delete'],
            'RoleDefinition': ['role definition create', 'role definition show', 'role definition update'],
            '[RoleDefinition': ['role definition list'],
        },
        LINKS: {
            'ResourceLink': ['resource link show'],
            '[ResourceLink': ['resource link list'],
        },
    },
    'ManagementGroupShapes': {
        MANAGEMENT: {
            'CheckNameAvailabilityResult': ['account management-group check-name-availability'],
            'ManagementGroup': ['account management-group create', 'account management-group show',
                                'account management-group update'],
            '[ManagementGroupInfo': ['account management-group list'],
            'PatchManagementGroupRequest': ['account management-group patch'],
            'AzureAsyncOperationResults': ['account management-group delete'],
            '[EntityInfo': ['account management-group entities list'],
            'HierarchySettings': ['account management-group hierarchy-settings create',
                                  'account management-group hierarchy-settings update'],
            'HierarchySettingsList': ['account management-group hierarchy-settings list'],
            'CreateOrUpdateSettingsRequest': ['account management-group hierarchy-settings patch'],
            'SubscriptionUnderManagementGroup': ['account management-group subscription add',
                                                 'account management-group subscription show'],
            '[SubscriptionUnderManagementGroup': ['account management-group subscription show-sub-under-mg'],
            'TenantBackfillStatusResult': ['account management-group tenant-backfill get',
                                           'account management-group tenant-backfill start'],
        },
    },
    'DeploymentShapes': {
        DEPLOYMENTS: {
            'DeploymentExtended': ['deployment group create', 'deployment group show', 'deployment group wait',
                                   'group deployment create', 'group deployment show', 'group deployment wait'],
            '[DeploymentExtended': ['deployment group list', 'group deployment list'],
            'DeploymentValidateResult': ['deployment group validate', 'group deployment validate'],
            'WhatIfOperationResult': ['deployment group what-if'],
            'DeploymentOperation': ['deployment operation group show', 'group deployment operation show'],
            '[DeploymentOperation': ['deployment operation group list', 'group deployment operation list'],
        },
    },
    'VaultShapes': {
        'azure.mgmt.storage.models': {
            'StorageAccount': ['storage account create', 'storage account show', 'storage account update'],
            '[StorageAccount': ['storage account list'],
            'BlobServiceProperties': ['storage account blob-service-properties show',
                                      'storage account blob-service-properties update'],
            '[StorageAccountKey': ['storage account keys list', 'storage account keys renew'],
            'Usage': ['storage account show-usage'],
            'CheckNameAvailabilityResult': ['storage account check-name'],
        },
        'azure.mgmt.keyvault.models': {
            'Vault': ['keyvault create', 'keyvault show', 'keyvault update', 'keyvault recover', 'keyvault set-policy',
                      'keyvault delete-policy', 'keyvault wait'],
            '[Vault': ['keyvault list whole'],
            '[Resource': ['keyvault list'],
            'DeletedVault': ['keyvault show-deleted'],
            '[DeletedVault': ['keyvault list-deleted'],
            'CheckNameAvailabilityResult': ['keyvault check-name'],
        },
    },
    'ImageBuilderShapes': {
        BUILDER: {
            'ImageTemplate': ['image builder show', 'image builder create', 'image builder update',
                              'image builder wait'],
            '[ImageTemplate': ['image builder list'],
            '[RunOutput': ['image builder show-runs'],
            'ImageTemplateIdentity': ['image builder identity show', 'image builder identity assign'],
        },
    },
}


def camel(attr):
    """As the client prints attribute names."""
    return re.sub(r'_(.)', lambda m: m.group(1).upper(), attr)


class ModelReader:
    """Turns SDK models into nodes."""

    SIMPLE = {'str': 'str', 'int': 'int', 'long': 'int', 'float': 'float', 'bool': 'bool', 'object': 'any',
              'iso-8601': 'time'}

    def __init__(self, module):
        self.module, self.seen = module, {}

    def use(self, kind):
        """Models hold null anywhere, so every use allows it; it is not written down."""
        return Use(self.node(kind))

    def node(self, kind):
        if kind in self.SIMPLE:
            return Node(self.SIMPLE[kind])
        if kind[0] in '[{':
            node = Node('list' if kind[0] == '[' else 'dict')
            node.element = self.use(kind[1:-1])
            return node
        cls = getattr(self.module, kind)
        if isinstance(cls, type) and issubclass(cls, str):   # an enumeration
            return Node('str')
        return self.model(cls)

    def model(self, cls, is_variant=False):
        key = (cls.__name__, is_variant)
        if key in self.seen:
            return self.seen[key]
        node = self.seen[key] = Node('object')
        node.keeps_unknown = True
        for attr, facts in cls._attribute_map.items():
            if facts['key'] == '':
                continue
            name = camel(attr)
            if to_snack_case(name) != attr or '\\' in facts['key']:
                raise NotImplementedError((cls, attr, facts))
            rules = cls._validation.get(attr, {})
            flags = ('!' if rules.get('readonly') else '') + ('+' if rules.get('required') else '')
            node.fields.append(Field(name, self.use(facts['type']), flags,
                                     wire=None if facts['key'] == name else facts['key']))
        if getattr(cls, '_subtype_map', None) and not is_variant:
            (attr, values), = cls._subtype_map.items()
            variants = {}
            for value, child in values.items():
                child = getattr(self.module, child)
                if getattr(child, '_subtype_map', None) and child is not cls and '_subtype_map' in vars(child):
                    raise NotImplementedError((cls, child))
                variants[value] = self.model(child, is_variant=True)
            node.variants = (camel(attr), variants)
        return node


class TypedModelReader:
    """The same for models of the newer kind, which drop what they do not know."""

    SIMPLE = {str: 'str', int: 'int', float: 'float', bool: 'bool', datetime.datetime: 'time'}

    def __init__(self, module):
        self.module = module

    def use(self, kind):
        origin, arguments = typing.get_origin(kind), [a for a in typing.get_args(kind) if a is not type(None)]
        if origin is typing.Union:
            plain = [a for a in arguments if a is str] or arguments[:1]
            return self.use(plain[0])
        if origin in (list, dict):
            node = Node('list' if origin is list else 'dict')
            node.element = self.use(arguments[-1])
            return Use(node)
        if origin is typing.Literal:
            return Use(Node('str'))
        if kind is typing.Any:
            return Use(Node('any'))
        if kind in self.SIMPLE:
            return Use(Node(self.SIMPLE[kind]))
        return Use(self.model(kind))

    def model(self, cls):
        # The class itself knows its members only once an instance was made, and some of az's answers depend on that.
        node = Node('object')
        members = {attr: rest for base in reversed(cls.__mro__) for attr, rest in vars(base).items()
                   if type(rest).__name__ == '_RestField'}
        hints = {}
        for base in reversed(cls.__mro__[:-1]):
            names = dict(vars(sys.modules[base.__module__]), _models=self.module)
            for attr, hint in vars(base).get('__annotations__', {}).items():
                if attr in members:
                    hints[attr] = eval(hint, names) if isinstance(hint, str) else hint   # pylint: disable=eval-used
        inner = [v for k, v in vars(cls).items() if k.endswith('__flattened_items')]
        for attr, rest in members.items():
            hint = hints[attr]
            use = self.use(typing.get_type_hints(type('Hint', (), {'__annotations__': {'it': hint}}),
                                                 dict(vars(sys.modules[cls.__module__]), _models=self.module))['it'])
            if attr == 'properties' and inner:
                by_name = {f.name: f for f in use.node.fields}
                for sub in inner[0]:
                    field = by_name[camel(sub)]
                    node.fields.append(Field(field.name, field.use, field.flags,
                                             wire='properties.' + (field.wire or field.name)))
                continue
            name = camel(attr)
            if to_snack_case(name) != attr:
                raise NotImplementedError((cls, attr))
            flags = '!' if rest._visibility == ['read'] else ''
            wire = rest._rest_name_input or attr
            if attr == wire + '_property':   # a name that dictionaries have already; printed as on the wire
                name = wire
            node.fields.append(Field(name, use, flags, wire=None if wire == name else wire))
        return node


def model_table(modules):
    table = Table()
    for place, models in modules.items():
        module = importlib.import_module(place)
        for model, commands in models.items():
            cls = getattr(module, model.lstrip('['))
            node = (TypedModelReader if getattr(cls, '_is_model', False) else ModelReader)(module).model(cls)
            if model[0] == '[':
                outer = Node('list')
                outer.element = Use(node)
                node = outer
            for command in commands:
                table.roots[command] = Use(node)
    table.roots = dict(sorted(table.roots.items()))
    return table


# --------------------------------------------------------------------------
# writing
# --------------------------------------------------------------------------

def reachable(roots):
    order, seen = [], set()

    def visit(node):
        stack = [node]
        while stack:
            node = stack.pop()
            if id(node) in seen:
                continue
            seen.add(id(node))
            order.append(node)
            children = [f.use.node for f in node.fields]
            if node.element:
                children.append(node.element.node)
            if node.variants:
                children += node.variants[1].values()
            stack += reversed(children)

    for use in roots.values():
        visit(use.node)
    return order


def mark_conflicts(nodes):
    """A name that a flattened member brings too is printed from inside; the outer one is never printed."""
    for node in nodes:
        inner = {f.name for flat in node.fields if '^' in flat.flags for f in flat.use.node.fields
                 if '-' not in f.flags}
        for field in node.fields:
            if '^' not in field.flags and field.name in inner and '-' not in field.flags:
                field.flags += '-'


def classify(nodes):
    """Numbers equal types alike, by refining a partition until it is stable."""
    classes = {id(n): 0 for n in nodes}
    count = 1
    while True:
        table, fresh = {}, {}
        for n in nodes:
            key = (classes[id(n)], n.kind, n.limits,
                   n.keeps_unknown,
                   tuple((f.name, f.flags, f.alias, f.wire, f.use.nullable, classes[id(f.use.node)]) for f in n.fields),
                   (n.element.nullable, classes[id(n.element.node)]) if n.element else None,
                   (n.variants[0], tuple((k, classes[id(v)]) for k, v in n.variants[1].items()))
                   if n.variants else None)
            fresh[id(n)] = table.setdefault(key, len(table))
        classes = fresh
        if len(table) == count:
            return classes
        count = len(table)


LETTERS = {'str': '', 'int': ':i', 'float': ':f', 'bool': ':b', 'any': ':a', 'time': ':t'}


class Writer:
    def __init__(self, roots):
        self.roots = roots
        nodes = reachable(roots)
        mark_conflicts(nodes)
        classes = classify(nodes)
        self.canonical = {}
        for n in nodes:
            self.canonical.setdefault(classes[id(n)], n)
        self.of = lambda node: self.canonical[classes[id(node)]]
        uses = {}

        def count(use):
            node = self.of(use.node)
            while node.element:
                node = self.of(node.element.node)
            uses[id(node)] = uses.get(id(node), 0) + 1

        for n in self.canonical.values():
            for field in n.fields:
                count(field.use)
            if n.variants:
                for variant in n.variants[1].values():
                    count(Use(variant))
        for use in roots.values():
            count(use)
        self.shared = {key for key, n in uses.items() if n > 1}
        self.numbers, self.definitions = {}, []

    def type(self, use, outermost=False):
        node = self.of(use.node)
        prefix = '?' if use.nullable else ''
        if node.kind in LETTERS:
            return prefix + LETTERS[node.kind] + node.limits
        if node.kind == 'list':
            return prefix + '[' + self.type(node.element)
        if node.kind == 'dict':
            return prefix + '<' + self.type(node.element)
        if id(node) in self.shared and not (len(node.fields) < 2 and all(f.use.node.kind in LETTERS for f in node.fields)):
            return prefix + '@' + str(self.number(node))
        return prefix + self.body(node)

    def number(self, node):
        if id(node) not in self.numbers:
            self.numbers[id(node)] = len(self.definitions)
            self.definitions.append(None)
            self.definitions[self.numbers[id(node)]] = self.body(node)
        return self.numbers[id(node)]

    def body(self, node):
        words = []
        for f in node.fields:
            words.append(f.name + ('=' + f.alias if f.alias else '') + ('>' + f.wire if f.wire else '') + f.flags +
                         self.type(f.use))
        if node.variants:
            words.append('~' + node.variants[0])
            for value, variant in node.variants[1].items():
                words.append('~' + value + self.type(Use(variant)))
        return ('{&' if node.keeps_unknown else '{') + ' '.join(words) + '}'

    def text(self):
        lines = [name + '=' + self.type(use) for name, use in self.roots.items()]
        lines.append('')
        lines += self.definitions
        out = []
        for line in lines:
            if not line:
                out.append('')
                continue
            for piece in wrap(line):
                out.append(piece)
        return '\n'.join(out) + '\n'


def wrap(line):
    """Breaks at blanks (none within names of shapes); what goes on begins with a blank."""
    pieces, room = [], WIDTH
    named = 0 if line[:1] in '{[' else line.find('=') + 1
    while len(line) > room:
        # the first piece holds the name of the shape, with its blanks
        cut = line.rfind(' ', 1 if pieces else max(1, named), room)
        if cut < 0:
            cut = line.find(' ', max(room, 0 if pieces else named))
            if cut < 0:
                break
        pieces.append(line[:cut])
        line = line[cut:]
    return pieces + [line]


def swift(base, text):
    return textwrap.dedent("""\
        // Made by Scripts/extract_shapes.py from azure-cli {version}; do not edit.

        extension ShapeTable {{
          static let {name}: StaticString = #\"\"\"
        {text}    \"\"\"#
        }}
        """).format(version=cli_version(), name=base[0].lower() + base[1:],
                    text='@@').replace('@@', textwrap.indent(text, '    '))


def cli_version():
    from azure.cli.core import __version__
    return __version__


def tables():
    for base, (packages, prefixes) in GENERATED.items():
        yield base, generated_table(packages, prefixes)
    for base, modules in MODELS.items():
        yield base, model_table(modules)


def main():
    parser = argparse.ArgumentParser(description=__doc__.split('\n', 1)[0])
    parser.add_argument('--check', action='store_true')
    parser.add_argument('--sizes', action='store_true')
    parser.add_argument('--print', metavar='TABLE')
    options = parser.parse_args()
    stale = False
    for base, table in tables():
        if options.print and options.print != base:
            continue
        text = Writer(table.roots).text()
        if options.print:
            print(text)
            continue
        if options.sizes:
            print('{:22} {:4} shapes {:7} bytes'.format(base, len(table.roots), len(text)))
            continue
        path = os.path.join(TABLES, base + '.swift')
        fresh = swift(base, text)
        old = open(path).read() if os.path.exists(path) else None
        if options.check:
            if fresh != old:
                print(path + ' differs from a fresh extraction')
                stale = True
        elif fresh != old:
            os.makedirs(TABLES, exist_ok=True)
            with open(path, 'w') as handle:
                handle.write(fresh)
    return 1 if stale else 0


if __name__ == '__main__':
    sys.exit(main())
