# Playbook 8: the probe shows Unhealthy though the application works: it answers with another success than 200.
. "$EXPECT"
az group create -n rg -l eastus -o none
az vmss create -g rg -n web --orchestration-mode Uniform --image Ubuntu2204 --instance-count 2 --admin-username u \
  --generate-ssh-keys --upgrade-policy-mode Rolling -o none
azsim fault add answers=204 --on set=web
azsim tick --until settled -o none
expect 2 az vmss get-instance-view -g rg -n web --instance-id '*' --query "length([?vmHealth.status.code=='HealthState/unhealthy'])"
# confirm
expect 'HTTP/1.1 204 No Content' sh -c 'azsim curl -i http://web_0:80/ | head -n 1 | tr -d "\r"'
# fix: a clean 200
azsim fault clear
azsim tick --until settled -o none
expect 'HTTP/1.1 200 OK' sh -c 'azsim curl -i http://web_0:80/ | head -n 1 | tr -d "\r"'
expect 2 az vmss get-instance-view -g rg -n web --instance-id '*' --query "length([?vmHealth.status.code=='HealthState/healthy'])"
fails 1 'Could not resolve host: web_9' azsim curl http://web_9/
echo ok
