#!/usr/bin/env python3
"""Makes up answers for every shape and asks az's own classes what they print and send of them.

    /tmp/az-venv/bin/python Scripts/make_shape_samples.py

Writes Tests/ShapesTests/Fixtures/samples.json. Run it with the Python of an environment that holds azure-cli, after
extract_shapes.py. The answers are random but always the same; they hold members that az does not know, nulls, secrets,
and numbers as text.
"""

import copy
import importlib
import json
import os
import random

from extract_shapes import (  # noqa: I001
    CUSTOM, GENERATED, HERE, MODELS, PARTS, SILENT, AAZCommand, ModelReader, Table, TypedModelReader, Use, Writer, at_path,
    command_classes, ft, load, mark_conflicts, operations, output_path, reachable, response_schema)
from azure.cli.core.aaz._base import AAZUndefined
from azure.cli.core.aaz._field_value import AAZObject
from azure.cli.core.aaz._operation import AAZHttpOperation
from azure.cli.core.commands import AzCliCommandInvoker
from azure.cli.core.util import todict

FIXTURE = os.path.join(os.path.dirname(HERE), 'Tests', 'ShapesTests', 'Fixtures', 'samples.json')
LEAVES = 60


class Maker:
    """Makes a random document for a graph of types."""

    def __init__(self, seed, is_model):
        self.random, self.left, self.is_model = random.Random(seed), LEAVES, is_model

    def value(self, use, depth=0):
        node = use.node
        if use.nullable and self.random.random() < 0.3 or self.random.random() < 0.05:
            return None
        if node.kind == 'str':
            return self.random.choice(['x', 'Ünï', '', '5', 'a b'])
        if node.kind == 'int':
            return self.random.choice([0, 7, -3, 5_000_000_000, '12'])
        if node.kind == 'float':
            return self.random.choice([1, 2.5, -0.25, 1e20])
        if node.kind == 'bool':
            return self.random.choice([True, False])
        if node.kind == 'time':
            return self.random.choice(['2026-05-25T08:18:37.7580171Z', '2026-05-25T08:18:37+02:00'])
        if node.kind == 'any':
            return self.random.choice([1, 'text', {'a_b': [1, None]}, [True], 1.5])
        if node.kind == 'list':
            return [self.value(node.element, depth + 1) for _ in range(self.random.choice([0, 1, 2]))]
        if node.kind == 'dict':
            return {k: self.value(node.element, depth + 1) for k in self.random.sample(['k', 'K2', 'a.b'], 2)}
        return self.object(node, depth)

    def object(self, node, depth):
        if node.variants:
            discriminator, variants = node.variants
            value = self.random.choice(sorted(variants) + ['Nope'])
            document = self.object(variants.get(value, self.plain(node)), depth)
            document[discriminator] = value
            return document
        document = {}
        for field in node.fields:
            if self.left <= 0 and '^' not in field.flags or self.random.random() > (0.95 if depth < 2 else 0.5):
                continue
            self.left -= 1
            self.put(document, (field.wire or field.name).split('.'), self.value(field.use, depth + 1))
        if self.random.random() < 0.2:
            document['somethingNew'] = {'in_it': 1}
        return document

    @staticmethod
    def plain(node):
        other = copy.copy(node)
        other.variants = None
        return other

    @staticmethod
    def put(document, path, value):
        for name in path[:-1]:
            document = document.setdefault(name, {})
        document[path[-1]] = value


def without_overridden(value, use):
    """As the hand-written classes of az clear the outer one of two members of one name."""
    node = use.node
    if isinstance(value, list) and node.kind == 'list':
        return [without_overridden(v, node.element) for v in value]
    if isinstance(value, dict) and node.kind == 'dict':
        return {k: without_overridden(v, node.element) for k, v in value.items()}
    if isinstance(value, dict) and node.kind == 'object':
        fields = {f.name: f for f in node.fields}
        return {k: without_overridden(v, fields[k].use) if k in fields else v
                for k, v in value.items() if k not in fields or '-' not in fields[k].flags}
    return value


def hold(schema, document):
    variables = ft.AAZObjectType()
    variables.instance = schema
    holder = AAZObject(schema=variables, data={})
    holder.instance = document
    return holder.instance


def plain(value):
    return None if value is AAZUndefined else value


def generated(name, cls):
    path = PARTS.get(name, output_path(cls))
    if path is None:
        return None
    table = Table()
    table.add_command(name, cls)
    if name not in table.roots:
        return None
    whole = table.roots.get(name + ' whole')
    for operation in operations(cls):
        schema = response_schema(operation)
        try:
            if schema is None or at_path(schema, path) is None:
                continue
        except (AttributeError, KeyError):
            continue
        schema = at_path(schema, path)
        use = table.roots[name]
        mark_conflicts(reachable({'': use, ' ': whole or use}))
        document = Maker(name, False).value(Use(use.node)) or ([] if use.node.kind == 'list' else {})
        instance = hold(schema, without_overridden(document, use))
        case = {'name': name, 'document': document,
                'printed': plain(AAZCommand.deserialize_output(instance, client_flatten=True))}
        try:
            case['request'] = plain(AAZHttpOperation.serialize_content(hold(schema, document)))
        except ValueError as error:
            case['error'] = str(error)
        return case
    return None


def model(name, cls, module, is_list):
    typed = getattr(cls, '_is_model', False)
    node = (TypedModelReader if typed else ModelReader)(module).model(cls)
    document = Maker(name, True).object(node, 0)
    if typed:   # az prints nonsense when the service says who made a role assignment; this one never does
        document.pop('systemData', None)
    if typed:
        value = cls._deserialize(copy.deepcopy(document), [])   # pylint: disable=protected-access
    else:
        value = cls.deserialize(copy.deepcopy(document))
    shown = json.loads(json.dumps(todict(value, AzCliCommandInvoker.remove_additional_prop_layer)))
    case = {'name': name, 'document': [document] if is_list else document, 'printed': [shown] if is_list else shown}
    if not typed and not is_list:
        case['request'] = json.loads(json.dumps(value.serialize()))
    return case


def main():
    cases, seen = [], set()
    for packages, prefixes in GENERATED.values():
        classes = command_classes(packages)
        for name, place in CUSTOM.items():
            if name.split()[0] == prefixes[0].split()[0]:
                classes[name] = load(place)
        for name in sorted(classes):
            if name in SILENT:
                continue
            table = Table()
            table.add_command(name, classes[name])
            look = Writer(table.roots).text().split('=', 1)[1] if table.roots else ''
            case = look not in seen and generated(name, classes[name])
            seen.add(look)
            if case:
                cases.append(case)
    for modules in MODELS.values():
        for place, models in modules.items():
            module = importlib.import_module(place)
            for word, commands in models.items():
                cases.append(model(commands[0], getattr(module, word.lstrip('[')), module, word[0] == '['))
    with open(FIXTURE, 'w', encoding='utf-8') as handle:
        handle.write('{"source": "classes of azure-cli 2.91.0, answers made up by make_shape_samples.py", "cases": [\n')
        handle.write(',\n'.join(json.dumps(c, ensure_ascii=False) for c in cases))
        handle.write('\n]}\n')
    print(len(cases))


if __name__ == '__main__':
    main()
