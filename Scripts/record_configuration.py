#!/usr/bin/env python3
"""Records what the real az does with configuration files.

    AZ-VENV/bin/python Scripts/record_configuration.py FOLDER-OF-DRIVE_AZ > Tests/ShellTests/Fixtures/configuration.json

Each case is a command line with what is in the global file (`config`, after a [core] section), in the environment and in
the working folder (`files`). Kept are exit code, stdout, stderr without tracebacks (of those only the exception's text, as
`exception`, when az breaks down before the command), and the files afterwards.
"""

import json
import os
import re
import sys

CORE = '[core]\nfirst_run = yes\ncollect_telemetry = no\nsurvey_message = no\n'


def case(argv, config='', **rest):
    words = argv if isinstance(argv, list) else argv.split()
    return dict(argv=words, config=config, **rest)


NAMES = 'group list --query [].name'
SHOW = 'group show --query name'
DEFAULTS = '[defaults]\ngroup = rg1\nlocation = westeurope\n'
LOCAL = {'.azure/config': '[defaults]\ngroup=rg2\n'}

CASES = [
    # az configure
    case('configure --defaults group=rg location=eastus'),
    case("configure --defaults group= location=''", DEFAULTS),
    case('configure --defaults group'),
    case('configure --defaults a=1 group'),
    case('configure --defaults Group=1 b=x=y'),
    case(['configure', '--defaults', 'group=a%b']),
    case(['configure', '--defaults', 'group=a%%b x=%(group)s']),
    case(['configure', '--defaults', 'a=l1\nl2', 'b=[x]', 'c=#z', 'd=  s  ']),
    case('configure --defaults =x'),
    case('configure -l', DEFAULTS, env={'AZURE_DEFAULTS_VM': 'm', 'AZURE_DEFAULTS_location': 'no', 'AZURE_DEFAULTS_Z': ''}),
    case('configure -l'),
    case('configure -l false'),
    case('configure -l true -d a=b'),
    case('configure -l -o table', DEFAULTS),
    case('configure -l -o tsv', DEFAULTS),
    case('configure -l --scope LOCAL', DEFAULTS + 'vm = w\n', files=LOCAL),
    case('configure -l', DEFAULTS, files=LOCAL),
    case('configure -d group=loc --scope local'),
    case('configure -d group=loc --scope local', files={'.azure/config': '[defaults]\nx=loc\n; hello\n'}),
    case('configure -d'),
    case('configure --scope foo'),
    case('configure -d a=b --subscription x'),
    case('configure'),
    case('configure', '[x]\na = 1\n b\n', env={'AZURE_CORE_OUTPUT': 'table'}),
    case('configure -d vmss=a', env={'AZURE_DEFAULTS_VMSS': 'b'}),
    # az config set
    case('config set defaults.group=rg1 core.output=table'),
    case('config set defaults.group=rg1 core.output=table --local'),
    case('config set a=b'),
    case('config set a.b=c nogroup'),
    case('config set nogroup'),
    case('config set a.b.c=c'),
    case('config set .b=c'),
    case('config set a.=c'),
    case(['config', 'set', 'a b.Cd= x ', 'A b.c=a=b', "x.y=''", 'x.z=""', 'n.m=l1\nl2']),
    case(['config', 'set', 'a.b=a%b']),
    case(['config', 'set', 'a.b=%%(a']),
    case(['config', 'set', 'a.b=50%']),
    case(['config', 'set', 'é.b=ü%x']),
    case(['config', 'set', 'a.b=%(c)s%%']),
    case(['config', 'set', 'DEFAULT.b=1']),
    case(['config', 'set', 'x.b=1'], '# hi\n[DEFAULT]\nq: 4\n[x]\nB = 3\n   more\n\n  again\n'),
    case(['config', 'set', '[x].b=1']),
    case(['config', 'set', 'x]y.b=1']),
    case(['config', 'set', 'x.a:b=1']),
    case(['config', 'set', 'x.[b]=1']),
    case(['config', 'set', 'x.a=\n\nfoo']),
    case(['config', 'set', 'x\ny.a=2']),
    case(['config', 'set', 'x.a\nb=2']),
    case(['config', 'set', ' x .a =2']),
    case(['config', 'set', 'é.É=ü']),
    case(['config', 'set', 'x.z=1'], '[x]\ny=%q\n'),
    case('config set'),
    case('config set -o tsv'),
    case('config sett a.b=c'),
    case('config set a.b=c --subscription x'),
    case('config set core.no_color=yes --only-show-errors'),
    # az config get
    case('config get x', '# hi\n[DEFAULT]\nq: 4\n[x]\nB = 3\n   more\n\n  again\nc=%(q)s\n'),
    case('config get', '[DEFAULT]\nq: 4\n[x]\nB = 3\n[e]\n'),
    case('config get DEFAULT', '[DEFAULT]\nq: 4\n'),
    case('config get nosection'),
    case('config get nosection.x'),
    case('config get core.FIRST_RUN'),
    case('config get core.'),
    case('config get .x'),
    case(['config', 'get', '']),
    case('config get defaults --local', DEFAULTS + 'vm = w\n', files=LOCAL, env={'AZURE_DEFAULTS_LOCATION': 'x'}),
    case('config get --local', DEFAULTS, files={'.azure/config': '[local]\ngroup=loc\n'},
         env={'AZURE_DEFAULTS_LOCATION': 'x', 'AZURE_OTHER_X': '1'}),
    case('config get defaults.group', DEFAULTS, files=LOCAL),
    case('config get defaults.group --local', DEFAULTS, files=LOCAL),
    case('config get core.output -o tsv', 'output = table\n'),
    case('config get core -o table', 'output = table\n'),
    case('config get', env={'AZURE_CORE_OUTPUT': 'yaml', 'AZURE_CORE_X__Y': '1', 'AZURE_CORE_': '2', 'AZURE_NEW_ONE': '3'}),
    case('config get new', env={'AZURE_NEW_ONE': '3', 'AZURE_NEW_ONE_TWO': '4', 'AZURE_NEW_one': '4'}),
    case('config get new.one', env={'AZURE_NEW_ONE': '3'}),
    case('config get a.b', env={'AZURE_A.B': '3'}),
    case('config get cloud.name', '[cloud]\nname = %(x\n', env={'AZURE_CLOUD_NAME': 'AzureCloud'}),
    case('config get x', '[x]\na=%(b)s\n'),
    case('config get x', '[x]\na=%(a)s\n'),
    case('config get x', '[x]\na=%q\n'),
    case('config get x', '[x]\na=%(b\nb=1\n'),
    case('config get x', '[x]\na=%()s\n'),
    case('config get x', '[x]\na=100%%%(B)s%%\nb=-%(c)s-\nc=1\n'),
    case('config get x', '[x]\na: 1 ; c\n b=2\n# c\n  c\n\n\nd =\n  [y]\nnoval = 4\n[ z ]junk\nq=1\n'),
    case('config get x', '[x]\r\na = 1\r\n  b\r\n\r\nc : 2 = 3\r'),
    case('config get a b'),
    case('config get core --verbose --query [0].name'),
    # az config unset
    case('config unset defaults.group', DEFAULTS),
    case('config unset defaults.nope'),
    case('config unset core.nope core.survey_message'),
    case('config unset core'),
    case('config unset defaults.group x', DEFAULTS),
    case('config unset defaults.group --local', DEFAULTS),
    case('config unset defaults.group --local', DEFAULTS, files=LOCAL),
    case('config unset DEFAULT.q', '[DEFAULT]\nq=1\n'),
    case('config unset .q', '[DEFAULT]\nq=1\n'),
    case('config unset core.First_Run'),
    case('config unset x.y', '[x]\ny=%q\n'),
    case('config unset'),
    case('config'),
    # az config param-persist
    case('config param-persist off'),
    case('config param-persist off --only-show-errors'),
    case('config param-persist off x'),
    case('config param-persist show'),
    case('config param-persist show --all'),
    case('config param-persist show resource_group_name location -o table'),
    case('config param-persist show -o tsv --query x'),
    case('config param-persist delete'),
    case(['config', 'param-persist', 'delete', '']),
    case('config param-persist delete --yes'),
    case('config param-persist delete a b'),
    case('config param-persist delete a --yes --purge --recursive'),
    case('config param-persist delete a --all --yes'),
    case('config param-persist delete --all'),
    case('config param-persist delete --all --purge'),
    case('config param-persist delete --all -y'),
    case('config param-persist delete --all --purge --recursive --yes'),
    case('config param-persist delete --all --subscription x'),
    # files that are none
    case(NAMES, 'garbage [x\n= 3\n'),
    case(NAMES, '[a]\nb=1\nb=2\n'),
    case(NAMES, '[a]\nB=1\nc=3\nb : 2\n'),
    case(NAMES, '[core]\nb=1\n'),
    case(NAMES, '[]\ny=1\n'),
    case(NAMES, '[x]\na=1\nnoval\n\n  more\n = 3\n[y]\n = 4\n'),
    case(NAMES, '[x]\n = 3\n = 4\n'),
    case('config get', '[x]\nnoval\n'),
    case('config set a.b=c', '[x]\nnoval\n'),
    case(SHOW, DEFAULTS, files={'.azure/config': 'bad\n'}),
    case(SHOW, DEFAULTS, files={'.azure/config': '\n\n# fine so far\n  bad = 3\n'}),
    # what settings do
    case(NAMES, 'only_show_errors = maybe\n'),
    case(NAMES, env={'AZURE_CORE_ONLY_SHOW_ERRORS': ''}),
    case(NAMES, 'no_color = maybe\n'),
    case(NAMES, '[logging]\nenable_log_file = maybe\n'),
    case(NAMES, 'disable_confirm_prompt = maybe\n'),
    case('group delete -n rg1', 'disable_confirm_prompt = maybe\n'),
    case('group delete -n rg1', 'disable_confirm_prompt = YES\n'),
    case('group delete -n rg1', 'disable_confirm_prompt = off\n'),
    case('group delete -n rg1 -y', 'disable_confirm_prompt = maybe\n'),
    case(NAMES, 'output = TSV\n'),
    case(NAMES, 'output = xml\n'),
    case(NAMES, "output = it's\n"),
    case(NAMES + ' -o tsv', 'output = xml\n'),
    case('group list --query nothing', 'output = xml\n'),
    case('group show -n nope', 'output = xml\n'),
    case(NAMES, 'output = a%b\n'),
    case(NAMES, 'output = tsv\n', env={'AZURE_CORE_OUTPUT': 'yaml'}),
    case('group create', 'error_recommendation = off\n'),
    case('group creat', 'error_recommendation = Off\n'),
    case('group creat', 'error_recommendation = no\n'),
    case(NAMES + ' --subscription nope', 'only_show_errors = true\n'),
    case(NAMES + ' --verbose --subscription nope', 'only_show_errors = true\n'),
    case(NAMES + ' --only-show-errors --debug'),
    case(NAMES + ' --verbose --only-show-errors'),
    case(SHOW, DEFAULTS),
    case(SHOW + ' -n rg2', DEFAULTS),
    case(SHOW, DEFAULTS, env={'AZURE_DEFAULTS_GROUP': 'rg2'}),
    case(SHOW, DEFAULTS, env={'AZURE_DEFAULTS_GROUP': ''}),
    case(SHOW, DEFAULTS, files=LOCAL),
    case(SHOW, DEFAULTS, files={'.azure/config': '[defaults]\ngroup=\n'}),
    case(SHOW, DEFAULTS, files={'.azure/config': '[core]\noutput=tsv\nonly_show_errors=maybe\n'}),
    case(SHOW, DEFAULTS, files={'.azure': 'a file\n'}),
    case(SHOW, '[defaults]\ngroup = a%b\n'),
    case(SHOW, '[defaults]\ngroup = %(x)s\nx=rg1\n'),
    case(SHOW, '[DEFAULT]\ngroup = rg1\n[defaults]\n'),
    case(SHOW, '[DEFAULT]\ngroup = rg1\n'),
    case(SHOW + ' --verbose', DEFAULTS),
    case(SHOW + ' --verbose -n rg2', DEFAULTS),
    case('group create -n rg1 --query location', DEFAULTS),
    case('group create -n rg1 --query location --verbose', DEFAULTS),
    case('group show --verbose', '[defaults]\nlocation = rg2\n'),
    case('config set a.b=c --local', files={'.azure': 'a file\n'}),
]


def exception(text):
    """The text of the exception that a traceback ends with."""
    start = [m.end() for m in re.finditer(r'^[A-Za-z_.]+: ', text, re.M)][-1:]
    found = re.search(r'^(?:[A-Za-z_]+\.)*[A-Za-z_]+(?:Error|Exception): ', text, re.M)
    return text[found.end():].rstrip('\n') if found and start else text


def main():
    sys.path.insert(0, sys.argv[1])
    import drive_az as drive
    drive.preload()
    files = {}
    remove = drive.shutil.rmtree

    def look_and_remove(path, **rest):
        for name in ('home/.azure/config', 'cwd/.azure/config'):
            place = os.path.join(path, name)
            if os.path.isfile(place):
                with open(place, newline='') as file:
                    files[name] = file.read()
        remove(path, **rest)

    drive.shutil.rmtree = look_and_remove
    records = []
    for each in CASES:
        files.clear()
        report = drive.run_raw(each)
        errors = report['stderr'].replace(report['sandbox'], '<SANDBOX>')
        record = {k: v for k, v in each.items() if v}
        if report['exit_code'] == 'crash':
            record.update(exit_code=1, exception=exception(errors))
        else:
            errors, tail = drive.split_stderr(errors)
            errors, _ = drive.cut_traceback(errors)
            record.update(exit_code=report['exit_code'], stderr=errors,
                          stdout=report['stdout'].replace(report['sandbox'], '<SANDBOX>'))
            if tail:
                record['tail'] = tail
        record['written'] = dict(files)
        records.append(record)
    print('{"source": "azure-cli 2.91.0, recorded by Scripts/record_configuration.py", "core": %s, "records": [' %
          json.dumps(CORE))
    print(',\n'.join(json.dumps(record, ensure_ascii=False) for record in records))
    print(']}')


main()
