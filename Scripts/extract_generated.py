#!/usr/bin/env python3
"""Writes what az 2.91's generated commands take and send as tables in Sources/Commands/resources/Tables.

    /tmp/az-venv/bin/python Scripts/extract_generated.py SURFACE.json...            # writes the tables
    /tmp/az-venv/bin/python Scripts/extract_generated.py SURFACE.json... --check    # exit 1 when a table is stale

Run it with the Python of an environment that holds azure-cli. SURFACE.json (several may be given, as extract_surface.py
writes them) says which options a command has, in which order and with which values; the classes of azure-cli say where
each value goes in the request. The shared surface.json has no application gateways, security groups of applications, NAT
gateways, route tables, placement groups, workspaces, diagnostic settings, metric alerts and action groups: give a second
one, made with `extract_surface.py --scope 'network application-gateway,network asg,network nat,…'`. What help says comes from generated_help.txt beside this script: it is azsim's own.
The notation of the tables is described in Sources/Commands/resources/GeneratedTable.swift.
"""

import inspect
import json
import os
import re
import sys
import tempfile

HERE = os.path.dirname(os.path.abspath(__file__))
TABLES = os.path.join(os.path.dirname(HERE), 'Sources', 'Commands', 'resources', 'Tables')
os.environ.setdefault('AZURE_CONFIG_DIR', tempfile.mkdtemp(prefix='az-generated-'))

from azure.cli.core.aaz import _field_type as ft  # noqa: E402
from azure.cli.core.aaz._content_builder import AAZContentBuilder  # noqa: E402
from azure.cli.core.aaz._operation import AAZHttpOperation  # noqa: E402

# name of the table -> the groups whose commands it holds
GROUPS = {
    'networkVNet': ['network vnet'],
    'networkSecurityGroup': ['network nsg', 'network asg'],
    'networkPublicIP': ['network public-ip', 'network nat', 'network route-table'],
    'networkLoadBalancer': ['network lb'],
    'networkInterface': ['network nic'],
    'networkApplicationGateway': ['network application-gateway ' + n for n in (
        'address-pool', 'delete', 'frontend-ip', 'frontend-port', 'http-listener', 'http-settings', 'list', 'probe',
        'redirect-config', 'rule', 'show', 'start', 'stop', 'update', 'wait')],
    'disk': ['disk', 'snapshot', 'ppg'],
    'identity': ['identity'],
    'gallery': ['sig'],
    'image': ['image'],
    'monitor': ['monitor autoscale', 'monitor diagnostic-settings', 'monitor metrics', 'monitor action-group',
                'monitor activity-log'] + [
                    'monitor log-analytics workspace ' + word
                    for word in ('create', 'delete', 'get-shared-keys', 'list', 'show', 'table', 'update', 'wait')],
}


# --------------------------------------------------------------------------
# where arguments go
# --------------------------------------------------------------------------

class ArgPath:
    """Stands for `self.ctx.args` and what is under it; remembers the way."""

    def __init__(self, path=()):
        self.path = path

    def __getattr__(self, name):
        if name.startswith('__'):
            raise AttributeError(name)
        return ArgPath(self.path + (name,))

    def __getitem__(self, name):
        return ArgPath(self.path + (str(name),))

    def __call__(self, *_, **__):
        return self


class Recorder:
    """Stands for a content builder and writes down what a request body is made of."""

    # helpers that build a part call themselves for parts that contain themselves
    DEPTH = 9

    def __init__(self, depth=0):
        self.props, self.element, self.variants, self.depth = {}, None, {}, depth

    def child(self):
        return Recorder(self.depth + 1) if self.depth < self.DEPTH else None

    def set_prop(self, name, typ, arg_key=None, typ_kwargs=None):
        child = self.child()
        if child is not None:
            self.props[name] = (typ, arg_key, typ_kwargs or {}, child)
        return child

    def set_elements(self, typ, arg_key=None, typ_kwargs=None):
        child = self.child()
        if child is not None:
            self.element = (typ, arg_key, typ_kwargs or {}, child)
        return child

    def set_anytype_elements(self, arg_key=None):
        return self.set_elements(ft.AAZAnyType, arg_key)

    def set_const(self, name, value, typ, arg_key=None, typ_kwargs=None):
        self.props[name] = (typ, arg_key, {'const': value}, Recorder())

    def discriminate_by(self, name, value):
        return self.variants.setdefault((name, value), Recorder())

    def get(self, key):
        here = self
        for part in AAZContentBuilder._split_key(key or ''):
            if here is None:
                return None
            if part in ('[]', '{}'):
                here = here.element[3] if here.element else None
            elif part.startswith('{'):
                name, value = part[1:-1].split(':', 1)
                here = here.variants.get((name, value))
            else:
                here = here.props[part][3] if part in here.props else None
        return here


class Context:
    def __init__(self):
        self.args = ArgPath()
        self.vars = ArgPath()
        self.selectors = ArgPath()
        self.generic_update_args = None
        self.subscription_id = ArgPath(('subscription',))
        self.lro_no_wait = None


class Client:
    @staticmethod
    def format_url(template, **parameters):
        return template, parameters


class Probe:
    """Answers what a request class asks for when it makes its request."""

    def __init__(self):
        self.ctx = Context()
        self.client = Client()
        self.root = None

    @staticmethod
    def serialize_url_param(name, value, **_):
        return {name: value}

    @staticmethod
    def serialize_query_param(name, value, **_):
        return {name: value}

    @staticmethod
    def serialize_header_param(name, value, **_):
        return {name: value}

    def new_content_builder(self, _args, value=None, typ=None, typ_kwargs=None):
        self.root = Recorder()
        self.root.kwargs = typ_kwargs or {}
        self.root.keeps = value is not None
        return None, self.root

    @staticmethod
    def serialize_content(value, required=False):
        return None


def probe(member):
    """A request class with the probe in the place of the framework."""
    names = {k: v for klass in reversed(member.__mro__[:-1]) if klass.__module__.startswith('azure.cli.command_modules')
             for k, v in vars(klass).items()}
    return type('P', (Probe,), {k: v for k, v in names.items() if k not in ('__init__', '__call__', '__dict__', '__weakref__')})()


def operation(member):
    """Method, path, version, query parameters, headers, body and final state of a request class."""
    p = probe(member)
    template, parameters = url_of(p)
    path = re.sub(r'\{(\w+)\}', lambda m: place_in_path(parameters[m.group(1)]), template)
    query = dict(getattr(p, 'query_parameters', {}))
    version = query.pop('api-version', '')
    constants = {k: v for k, v in query.items() if not isinstance(v, ArgPath)}
    given = {k: v.path for k, v in query.items() if isinstance(v, ArgPath)}
    headers = {k: v.path for k, v in getattr(p, 'header_parameters', {}).items() if isinstance(v, ArgPath)}
    # an answer that the client does not expect
    expected = re.sub(r'on_\w+', '', inspect.getsource(member.__call__))
    refuses = {'PUT': ' not-201', 'DELETE': ' not-204'}.get(p.method, '')
    if refuses[-3:] in expected:
        refuses = ''
    final = re.search(r'"final-state-via": "([\w-]+)"', inspect.getsource(member))
    body = None
    if 'content' in dir(p):
        p.content
        body = p.root
    return {'method': p.method, 'path': path, 'version': version, 'query': given, 'constants': constants,
            'headers': headers, 'body': body, 'final': final.group(1) if final else None,
            'refuses': refuses}


def url_of(p):
    """Path and what goes into it; a path that is the same for all has nothing."""
    try:
        return p.url
    except AttributeError:
        p.url_parameters = {}
        return p.url


def place_in_path(value):
    if not isinstance(value, ArgPath):
        return str(value)
    return '{' + '.'.join(value.path) + '}'


def members(cls):
    """The classes inside a command class, those of base classes first."""
    found = {}
    for klass in reversed(cls.__mro__):
        for name, member in vars(klass).items():
            if inspect.isclass(member) and not name.startswith('_'):
                found[name] = getattr(cls, name)
    return found


def places(recorder, schema, body=(), arg=(), out=None):
    """Argument path -> place in the body, for all that a body is made of. `[]` stands for elements of lists and dicts."""
    if out is None:
        out = {}
    for name, (typ, key, kwargs, child) in recorder.props.items():
        here = body + (name,)
        source = arg
        if key:
            source = arg + tuple(part for part in key.strip('.').split('.') if part)
        if 'const' in kwargs:
            out.setdefault('constants', []).append((source, here, kwargs['const']))
            continue
        if key:
            out.setdefault(source, []).append(here)
            out.setdefault('types', {})[source] = typ
        places(child, schema, here, source, out)
    if recorder.element:
        typ, key, kwargs, child = recorder.element
        source = arg + ('[]',) + tuple(part for part in (key or '').strip('.').split('.') if part)
        if key and key != '.':
            out.setdefault(source, []).append(body + ('[]',))
            out.setdefault('types', {})[source] = typ
        places(child, schema, body + ('[]',), source, out)
    for child in recorder.variants.values():
        places(child, schema, body, arg, out)
    return out


def required_objects(recorder, body=(), out=None):
    """Places of objects and lists that are sent even when nothing is in them."""
    out = [] if out is None else out
    for name, (typ, key, kwargs, child) in recorder.props.items():
        if kwargs.get('flags', {}).get('required') and issubclass(
                typ, (ft.AAZObjectType, ft.AAZListType, ft.AAZBaseDictType)):
            out.append(('.'.join(body + (name,)), '[]' if issubclass(typ, ft.AAZListType) else '{}'))
        if issubclass(typ, ft.AAZObjectType) and not key:
            required_objects(child, body + (name,), out)
    return out


# --------------------------------------------------------------------------
# options
# --------------------------------------------------------------------------

def camel(name):
    head, *rest = re.split(r'[-_]', name)
    return head + ''.join(part[:1].upper() + part[1:] for part in rest)


def merge(where, more):
    where.setdefault('types', {}).update(more.pop('types', {}))
    where.update(more)


class Unsupported(Exception):
    pass


def shape(schema, at, where, place):
    """The shape of an argument in the notation of Grammar's ShapeNotation.

    at: path of the argument; where: argument path -> places; place: where its value goes, or None.
    """
    kind = schema['type']
    form = schema.get('format') or {}
    text = ''
    if 'enum' in schema and (kind != 'Boolean' or 'true' not in schema['enum']):
        items = schema['enum']
        if kind == 'Boolean':
            items = {w: 'true' if v else 'false' for w, v in items.items()}
        pairs = items.items() if isinstance(items, dict) else [(w, w) for w in items]
        text = '|'.join(w if str(w) == str(v) else '{}~{}'.format(w, v) for w, v in pairs).replace(', ', '^')
        if len(items) == 1:
            text += '|'
    elif kind == 'Object':
        fields = []
        for name, inner in schema.get('properties', {}).items():
            path = at + (name,)
            spots = where.get(path, [])
            spot = None
            if spots and place is not None and spots[0][:len(place)] == place:
                spot = spots[0][len(place):]
            elif place is not None:
                # an object without a place of its own: its members stand in the object around it
                spot = ()
            names = [o.lstrip('-') for o in inner.get('options', [name.replace('_', '-')])]
            own = shape(inner, path, where, place + spot if spot is not None else None)
            field = '/'.join(names) + ('!' if inner.get('required') else '')
            if own:
                field += ': ' + own
            if spot is not None and '.'.join(spot) != camel(names[0]):
                field += ' @' + '.'.join(spot)
            fields.append(field)
        text = '{' + ', '.join(fields) + '}'
    elif kind == 'List<List<String>>':
        text = '[[]]'
    elif kind.startswith('List') and len(at) == 1 and 'element' not in schema:
        text = 'words'   # AAZCustomListArg
    elif kind.startswith('List'):
        element = schema.get('element', {'type': 'Any'})
        path = at + ('[]',)
        spot = (place + ('[]',)) if place is not None else None
        inner = shape(element, path, where, spot)
        text = '[' + inner + ']'
    elif kind.startswith('Dict'):
        element = schema.get('element')
        inner = shape(element, at + ('[]',), where, place + ('[]',) if place is not None else None) if element else 'any'
        text = '{*' + (': ' + inner if inner else '') + '}'
    elif kind == 'String':
        text = ''
    elif kind in ('Int',):
        text = 'int'
    elif kind == 'Float':
        text = 'number'
    elif kind == 'Boolean':
        text = 'bool'
    elif kind in ('Duration', 'DateTime', 'Date', 'Time', 'Password'):
        text = ''
    elif kind in ('Any', 'AAZAnyTypeArg', 'Undefined', 'AnyType'):
        text = 'any'
    else:
        raise Unsupported('type {}'.format(kind))
    cls = form.get('class')
    if cls == 'AAZResourceIdArgFormat' and 'id_template' in form:
        text = 'id(' + short(form['id_template']) + ')'
    elif cls == 'AAZIntArgFormat':
        text += '({}..{})'.format(form.get('minimum', ''), form.get('maximum', ''))
    elif cls in ('AAZStrArgFormat', 'AAZListArgFormat') and ('max_length' in form or 'min_length' in form):
        text = (text or 'text') + '({}..{})'.format(form.get('min_length', ''), form.get('max_length', ''))
    elif cls == 'AAZDurationFormat':
        text = 'duration'
    elif cls == 'AAZDateTimeFormat':
        text = 'time'
    elif cls == 'AAZResourceLocationArgFormat' and at and len(at) > 1:
        text = 'location'
    if schema.get('nullable'):
        text += '?'
    blank = schema.get('blank')
    if kind == 'Boolean' and '~' in text:
        text += '=' + next(w for w, v in items.items() if v == 'true')
    elif blank is not None and kind != 'Boolean':
        if blank in ('[]', []) :
            text += '=[]'
        elif blank in ('{}', {}):
            text += '={}'
        elif blank == 'prompt':
            raise Unsupported('prompt')
        else:
            text += '=' + str(blank)
    return text


def hand_made(cls):
    """What the classes that people wrote over the generated ones do with arguments, as far as it has a form of its own.

    Returns dest -> trait: `each=ARG:MEMBER` a list becomes objects with one member, `single=ARG` a list of one becomes a
    value elsewhere, `as=PATH` the value of another argument's path.
    """
    found = {}
    for klass in reversed(cls.__mro__):
        if '.aaz.latest.' in klass.__module__ or not klass.__module__.startswith('azure.cli.command_modules'):
            continue
        source = inspect.getsource(klass)
        for m in re.finditer(r'assign_aaz_list_arg\(\s*args\.(\w+),\s*args\.(\w+),\s*'
                             r'element_transformer=lambda _, (\w+): \{"(\w+)": \3\}', source):
            found[m.group(2)] = ('each', (m.group(1),), m.group(4))
        for m in re.finditer(r'args\.(\w+) = \[\{"(\w+)": (\w+)\} for \3 in args\.(\w+)\]', source):
            found[m.group(4)] = ('each', (m.group(1),), m.group(2))
        for m in re.finditer(r'_handle_plural_or_singular\(args, "(\w+)", "(\w+)"\)', source):
            found[m.group(1)] = ('single', (m.group(2),), None)
        for m in re.finditer(r'args\.((?:\w+\.)+\w+) = args\.(\w+)\n', source):
            found[m.group(2)] = ('as', tuple(m.group(1).split('.')), None)
        for m in re.finditer(r"for (\w+) in args\.(\w+):\s*args\.(\w+)\.append\(\{\s*'(\w+)': \1\s*\}\)", source):
            found[m.group(2)] = ('each', (m.group(3),), m.group(4))
    return found


WAIT = {'timeout', 'interval', 'deleted', 'created', 'updated', 'exists', 'custom'}


def fits(typ, kind):
    base = (ft.AAZListType if kind.startswith('List') else ft.AAZBaseDictType if kind.startswith('Dict')
            else ft.AAZObjectType if kind == 'Object' else ft.AAZSimpleType)
    return issubclass(typ, base) or kind in ('Any', 'AnyType')


def first_spelling(a):
    return a['options'][0]


def option_line(command, a, where, ops, help_texts, has_ids, made):
    """One line for one option, or None when it comes by itself."""
    dest = a['dest']
    kind = a['kind']
    if kind == 'ids' or dest == '_ids':
        return None
    if dest == 'no_wait':
        return 'no-wait'
    if kind == 'generic-update' or dest == 'generic_update_force_string':
        return 'generic-update' if dest == 'generic_update_add' else None
    if dest == 'yes':
        return 'confirm'
    if dest == 'pagination_token':
        return 'pages'
    if dest == 'pagination_limit':
        return None
    if command.split()[-1] == 'wait' and dest in WAIT:
        return 'wait' if dest == 'timeout' else None
    if kind != 'aaz':
        raise Unsupported('kind {} of {}'.format(kind, dest))
    schema = a['aaz']
    form = schema.get('format') or {}
    spots = where.get((dest,), [])
    place = spots[0] if spots else None
    inner = [s for s in where if isinstance(s, tuple) and s[:1] == (dest,)]
    if place is not None and not fits(where['types'][(dest,)], schema['type']):
        # a class made by hand has another argument of that name
        help_texts.remarks.append('{}: {} is no {}'.format(command, first_spelling(a), where['types'][(dest,)].__name__))
        place, spots, inner = None, [], []
    if place is None and inner and not schema['type'].startswith(('Str', 'Int', 'Bool')):
        place = ()
        texts = [where[s][0] for s in inner]
        place = os.path.commonprefix(texts)
    extra = None
    if dest in made:
        verb, path, member = made[dest]
        target = where.get(path)
        if target and verb == 'as':
            place, spots = target[0], target
        elif target and verb == 'each':
            field = where.get(path + ('[]', member))
            extra = 'each={}:{}'.format('.'.join(target[0]), field[0][-1] if field else member)
        elif target:
            extra = 'single=' + '.'.join(target[0])
    spellings = a['options']
    if schema['type'] == 'List<List<String>>':
        schema = dict(schema, singular_options=spellings[1:])   # each use adds a list of its words
    if 'singular_options' in schema:
        spellings = [o for o in spellings if o not in schema['singular_options']]
    cells = [' '.join(spellings)]
    cells.append(shape(schema, (dest,), where, place))
    cells.append('' if place is None else ' '.join('.'.join(p) for p in (spots or [place])))
    traits = []
    if a['required'] or a.get('required_unless_ids'):
        traits.append('required')
    first = next((o for o in spellings if o.startswith('--')), spellings[0])
    if first.lstrip('-').replace('-', '_') != dest:
        traits.append('dest=' + dest)
    if a.get('group') and a['group'] != 'Resource Id':
        traits.append('group=' + a['group'].replace(' ', '_'))
    if a.get('id_part') and (has_ids or a['id_part'] == 'resource_group'):
        traits.append('id=' + a['id_part'])
    if 'default' in schema:
        value = schema['default']
        if isinstance(value, list) and len(value) == 1:
            value = value[0]   # read like one word of the command line
        word = value if isinstance(value, str) else json.dumps(value, separators=(',', ':'))
        if ' ' in word:
            raise Unsupported('default')
        traits.append('default=' + word)
    if a.get('configured_default'):
        traits.append('configured=' + a['configured_default'])
    if 'singular_options' in schema:
        traits.append('singular=' + ','.join(schema['singular_options']))
    if form.get('class') == 'AAZResourceLocationArgFormat':
        traits.append('location' + ('=' + form['resource_group_arg'] if 'resource_group_arg' in form else ''))
    for op in ops:
        for name, path in op['query'].items():
            if path == (dest,) and 'query=' + name not in traits:
                traits.append('query=' + name)
        for name, path in op['headers'].items():
            if path == (dest,) and 'header=' + name not in traits:
                traits.append('header=' + name)
    if extra:
        traits.append(extra)
    for flag in ('preview', 'experimental'):
        if a.get(flag):
            traits.append(flag)
    if a.get('hidden'):
        traits.append('hidden')
    if a.get('deprecated') or a.get('deprecated_options'):
        traits.append('deprecated')
    if form.get('pattern'):
        traits.append('pattern')
    cells.append(' '.join(traits))
    cells.append(help_texts.option(command, dest))
    if any(';' in c for c in cells):
        raise Unsupported('semicolon')
    return ' ; '.join(cells)


# --------------------------------------------------------------------------
# commands
# --------------------------------------------------------------------------

FINAL = {'azure-async-operation': ' operation', 'location': ' location', 'original-uri': ' resource', None: ''}


def selector(cls, found):
    """`properties.probes name` and so on: the part of the resource that a command is about, and what it is found by."""
    member = next((m for n, m in found.items() if n == 'SubresourceSelector'), None)
    if member is None:
        return None
    source = inspect.getsource(member._get)
    steps = []
    for line in source.splitlines():
        line = line.strip()
        m = re.match(r'result = result\.([\w.]+)$', line)
        if m:
            steps.append(m.group(1))
        m = re.match(r'lambda e: e\[1\]\.(\w+) == self\.ctx\.args\.(\w+)', line)
        if m:
            steps.append('[{}={}]'.format(m.group(1), m.group(2)))
        m = re.match(r'lambda e: e\[0\] == self\.ctx\.args\.(\w+)', line)
        if m:
            steps.append('[#={}]'.format(m.group(1)))
        m = re.match(r'return result\.([\w.]+)$', line)
        if m:
            steps.append(m.group(1))
    return ' '.join(steps)


PREFIX = '/subscriptions/{subscription}/resourceGroups/{resource_group}/providers/'


def short(path):
    return path.replace(PREFIX, '%')


def deed(name, ops, found):
    """What a command does: create, update, delete, show, list, wait, act."""
    if name.split()[-1] == 'wait':
        return 'wait'
    for inner, word in (('InstanceUpdateByJson', 'update'), ('InstanceCreateByJson', 'create'),
                        ('InstanceDeleteByJson', 'delete')):
        if inner in found:
            return word
    last = ops[-1]['method'] if ops else ''
    return {'PUT': 'create', 'GET': 'show', 'DELETE': 'delete', 'HEAD': 'act', 'POST': 'act', 'PATCH': 'patch',
            '': 'act'}[last]


def command_text(name, facts, cls, help_texts):
    found = members(cls)
    ops = []
    order = inspect.getsource(cls._execute_operations) if hasattr(cls, '_execute_operations') else ''
    https = [(n, m) for n, m in found.items() if issubclass(m, AAZHttpOperation) and hasattr(m, 'url')]
    https.sort(key=lambda e: order.find(e[0]) if order.find(e[0]) >= 0 else 10 ** 6)
    for _, member in https:
        op = operation(member)
        # a class made by hand may send the same request by another client
        if not any((o['method'], o['path'], o['version']) == (op['method'], op['path'], op['version']) for o in ops):
            ops.append(op)
    where = {'types': {}}
    needs = []
    for op in ops:
        if op['body'] is not None and not op['body'].keeps:
            merge(where, places(op['body'], None))
            needs += required_objects(op['body'])
    for inner in ('InstanceUpdateByJson', 'InstanceCreateByJson'):
        if inner in found:
            p = probe(found[inner])
            member = found[inner]
            if '_update_instance' in dir(member):
                p._update_instance(None)
            else:
                p._create_instance()
            if p.root is not None:
                merge(where, places(p.root, None))
                if inner == 'InstanceCreateByJson':
                    needs += required_objects(p.root)
    lines = ['{} ; {}'.format(name, help_texts.summary(name))]
    for op in ops:
        query = ''.join('&{}={}'.format(k, v) for k, v in op['constants'].items())
        lines.append('{} {} {}{}{}'.format(op['method'], op['version'], short(op['path']), query,
                                           FINAL[op['final']] + op['refuses']))
    lines.append('does ' + deed(name, ops, found))
    part = selector(cls, found)
    if part is not None:
        lines.append('part ' + part)
    for place, empty in needs:
        lines.append('always {} {}'.format(place, empty))
    for source, place, value in where.pop('constants', []):
        lines.append('constant {} {} {}'.format('.'.join(place), '.'.join(source) or '-', json.dumps(value)))
    made = hand_made(cls)
    for a in facts['arguments']:
        line = option_line(name, a, where, ops, help_texts, facts['supports']['ids'], made)
        if line is not None:
            lines.append(line)
    if facts.get('table_transformer'):
        table = facts['table_transformer']
        lines.append('table ' + table['jmespath'] if 'jmespath' in table else 'rows ' + table['function'])
    if facts.get('preview') or facts.get('experimental') or facts.get('deprecated'):
        help_texts.remarks.append('{}: {}'.format(name, {k: facts[k] for k in ('preview', 'experimental', 'deprecated')
                                                         if k in facts}))
    return lines


class Help:
    """azsim's own sentences about commands and options."""

    def __init__(self, path):
        self.options, self.nouns, self.summaries = {}, {}, {}
        self.missing, self.remarks = {}, []
        section = None
        if not os.path.exists(path):
            return
        for line in open(path):
            line = line.rstrip('\n')
            if not line.strip() or line.startswith('#'):
                continue
            if line.startswith('['):
                section = line.strip('[]')
                continue
            key, _, text = line.partition(': ')
            {'options': self.options, 'nouns': self.nouns, 'summaries': self.summaries}[section][key] = text

    def option(self, command, dest):
        words = command.split()
        for depth in range(len(words), -1, -1):
            key = (' '.join(words[:depth]) + '/' if depth else '') + dest
            if key in self.options:
                return self.options[key]
        self.missing.setdefault(dest, []).append(command)
        return '?'

    VERBS = {'create': 'Create {one}.', 'update': 'Change {one}.', 'show': 'Show {one}.', 'list': 'List {many}.',
             'delete': 'Delete {one}.', 'wait': 'Wait until {one} is as wanted.', 'add': 'Add {one}.',
             'remove': 'Remove {one}.'}

    def summary(self, command):
        if command in self.summaries:
            return self.summaries[command]
        *group, verb = command.split()
        noun = self.nouns.get(' '.join(group))
        if noun and verb in self.VERBS:
            one, _, many = noun.partition(', ')
            return self.VERBS[verb].format(one=one, many=many)
        self.missing.setdefault('summary', []).append(command)
        return '?'


def classes():
    from azure.cli.core import get_default_cli
    from azure.cli.core.file_util import create_invoker_and_load_cmds_and_args
    cli = get_default_cli()
    create_invoker_and_load_cmds_and_args(cli)
    return {name: type(command) for name, command in cli.invocation.commands_loader.command_table.items()}


def main():
    surfaces = [a for a in sys.argv[1:] if a.endswith('.json')]
    only = [a[7:] for a in sys.argv[1:] if a.startswith('--only=')]
    facts = {}
    for path in surfaces:
        facts.update(json.load(open(path))['commands'])
    known = classes()
    help_texts = Help(os.path.join(HERE, 'generated_help.txt'))
    stale = False
    for table, groups in GROUPS.items():
        if only and table not in only:
            continue
        blocks = []
        for name in sorted(facts):
            if facts[name]['impl'] != 'aaz' or not any(name == g or name.startswith(g + ' ') for g in groups):
                continue
            try:
                blocks.append('\n '.join(command_text(name, facts[name], known[name], help_texts)))
            except (Unsupported, NotImplementedError, AttributeError, TypeError) as error:
                print('left out: {}: {}'.format(name, error), file=sys.stderr)
        if not blocks:
            continue
        text = HEADER.format(table=table) + ''.join(
            '    ' + line + '\n' for block in blocks for line in block.splitlines()) + FOOTER
        path = os.path.join(TABLES, table[0].upper() + table[1:] + 'Commands.swift')
        if '--check' in sys.argv:
            if not os.path.exists(path) or open(path).read() != text:
                print('stale: ' + path)
                stale = True
        else:
            os.makedirs(TABLES, exist_ok=True)
            open(path, 'w').write(text)
    for dest, commands in sorted(help_texts.missing.items()):
        print('no help: {}: {}'.format(dest, ', '.join(commands if dest == 'summary' else commands[:4])), file=sys.stderr)
    for remark in help_texts.remarks:
        print('remark: ' + remark, file=sys.stderr)
    sys.exit(1 if stale else 0)


HEADER = '''// Made by Scripts/extract_generated.py from azure-cli 2.91.0; do not edit.

extension GeneratedTable {{
  /// What commands take and send, in the notation of ``GeneratedTable``.
  static let {table}: StaticString = #"""
'''
FOOTER = '''    """#
}
'''

if __name__ == '__main__':
    main()
