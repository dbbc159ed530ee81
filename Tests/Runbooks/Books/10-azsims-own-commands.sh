# What only azsim has: the clock, ticking, faults, the state file, two shells at once, strict mode, activation.
. "$EXPECT"
make() {
  az group create -n rg -l eastus -o none
  az vmss create -g rg -n web --orchestration-mode Uniform --image Ubuntu2204 --instance-count 5 --admin-username u \
    --generate-ssh-keys --upgrade-policy-mode Rolling -o none 2>/dev/null
  azsim tick --until settled -o none
}
azsim state reset --seed 7 --at 2026-06-01T22:00:00Z
expect '"2026-06-01T22:00:00+00:00"' azsim clock --query now
expect "$AZSIM_STATE" azsim state path
make
expect 7 azsim state show --query seed -o tsv

# reading a settled world writes nothing
before=$(cksum < "$AZSIM_STATE")
az vmss list-instances -g rg -n web -o none
az vmss list -o table > /dev/null
[ "$before" = "$(cksum < "$AZSIM_STATE")" ]

# the same seed and the same commands give the same bytes
azsim state reset --seed 7 --at 2026-06-01T22:00:00Z
make
[ "$before" = "$(cksum < "$AZSIM_STATE")" ]

# ticking: to the next event, for a while, until something holds
az vmss update -g rg -n web --set sku.name=Standard_D4s_v5 -o none 2>/dev/null
start=$(azsim clock --query now -o tsv)
expect '' azsim tick -o none
azsim tick --until batch=2 | tail -n 1 | grep -q 'batch 2 started'
expect batch-started azsim tick --until batch=3 --query '[-1].event' -o tsv
fails 1 'Batch 1 is over' azsim tick --until batch=1
azsim tick 10 -o none; azsim tick PT1M -o none; azsim tick 1m30s -o none
azsim tick --until completed | tail -n 1 | grep -q 'rolling upgrade completed: 5 upgraded'
fails 1 'No rolling upgrade is under way.' azsim tick --until batch=1
fails 1 'is not a duration' azsim tick soon
fails 1 'is not something to wait for' azsim tick --until never
fails 1 'The clock does not go back' azsim clock --at 2026-01-01
[ "$start" != "$(azsim clock --query now -o tsv)" ]

# manual mode: looking does not move the clock, not even while something is under way
azsim clock --mode manual -o none
az vmss update -g rg -n web --set sku.name=Standard_D2s_v5 --no-wait 2>/dev/null
now=$(azsim clock --query now -o tsv)
az vmss rolling-upgrade get-latest -g rg -n web -o none
expect "$now" azsim clock --query now -o tsv
azsim clock --mode step --step 2m -o none
az vmss rolling-upgrade get-latest -g rg -n web -o none
[ "$now" != "$(azsim clock --query now -o tsv)" ]
azsim tick --until settled -o none

# faults come, are listed, and go
azsim fault add unhealthy --on set=web instance=0 --for 10m > /dev/null
azsim fault add slow-boot=5m --on zone=2 --probability 0.5 > /dev/null
expect "$(printf '1\t2\n2\t1')" azsim fault list --query '[].[number, length(on)]' -o tsv
azsim tick 30 -o none
expect HealthState/unhealthy az vmss get-instance-view -g rg -n web --instance-id 0 --query vmHealth.status.code -o tsv
azsim fault remove 2
azsim tick 11m -o none
expect '[]' azsim fault list
expect HealthState/healthy az vmss get-instance-view -g rg -n web --instance-id 0 --query vmHealth.status.code -o tsv
fails 1 "There is no fault '9'" azsim fault remove 9
fails 1 'is not an effect' azsim fault add sick --on set=web
fails 1 'is not a selector' azsim fault add unhealthy --on colour=red

# strict: exactly the service
az vmss create -g rg -n flex --image Ubuntu2204 --admin-username u --generate-ssh-keys -o none 2>/dev/null
az vmss get-instance-view -g rg -n flex -o none 2>note
grep -q '^NOTE: Azure refuses this' note
fails 1 "Operation 'VirtualMachineScaleSets.instanceView.GET' is not allowed" az vmss get-instance-view -g rg -n flex --strict
AZSIM_STRICT=1 az vmss update -g rg -n web --set sku.name=Standard_D4s_v5 -o none
expect Completed az vmss rolling-upgrade get-latest -g rg -n web --query runningStatus.code -o tsv

# many shells at once: every command that reports success is in the state
for number in 1 2 3 4 5 6 7 8 9 10; do az group create -n "many$number" -l eastus -o none & done
wait
expect 10 az group list --query "length([?starts_with(name, 'many')])"

# a broken state is refused and left as it is; a reset keeps it
cp "$AZSIM_STATE" whole
head -c 2000 whole > "$AZSIM_STATE"
fails 1 'cannot be read' az group list
[ "$(head -c 2000 whole | cksum)" = "$(cksum < "$AZSIM_STATE")" ]
azsim state reset
[ "$(head -c 2000 whole | cksum)" = "$(cksum < "$AZSIM_STATE.previous")" ]
expect '[]' az group list
cp whole "$AZSIM_STATE"

# activation puts az and a sleep that does not wait first on PATH, and takes them off again
old=$PATH
AZSIM_STATE=$PWD/elsewhere/state.json
export AZSIM_STATE
eval "$(azsim activate 2>once)"
grep -q 'everything is simulated' once
[ "$(command -v sleep)" = "$(dirname "$AZSIM_STATE")/bin/sleep" ]
now=$(azsim clock --query now -o tsv)
sleep 5h 30m
[ "$now" != "$(azsim clock --query now -o tsv)" ]
eval "$(azsim deactivate)"
[ "$PATH" = "$old" ]
echo ok
