#!/bin/sh
# Hands in a report to an urgent action, twice: it counts once.   sh report.sh ACTION MY-NUMBER
set -eu
campaign="$CLARION/api/osdi/v1/advocacy_campaigns/$1"

ask() {
  curl --fail-with-body --silent --show-error --max-time 30 --header "OSDI-API-Token: $CLARION_TOKEN" \
    --header "Content-Type: application/json" "$@"
  echo
}

for time in 1 2; do
  ask --data "{\"identifiers\": [\"mysite:$2\"], \"type\": \"email\"}" "$campaign/record_outreach_helper"
done
ask "$campaign" | sed 's/.*"ua:totals":{"reported":\([0-9]*\).*/reported: \1/'
