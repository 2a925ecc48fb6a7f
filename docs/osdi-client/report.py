"""Hands in a report to an urgent action, twice: it counts once.   python3 report.py ACTION MY-NUMBER"""
import json, os, sys, urllib.request

action, number = sys.argv[1:]
campaign = f"{os.environ['CLARION']}/api/osdi/v1/advocacy_campaigns/{action}"


def ask(address, body=None):
    request = urllib.request.Request(address, json.dumps(body).encode() if body else None)
    request.add_header("OSDI-API-Token", os.environ["CLARION_TOKEN"])
    request.add_header("Content-Type", "application/json")
    with urllib.request.urlopen(request, timeout=30) as answer:
        return json.load(answer)


report = {"identifiers": [f"mysite:{number}"], "type": "email"}
for _ in range(2):
    print(ask(f"{campaign}/record_outreach_helper", report)["identifiers"][0])
print("reported:", ask(campaign)["ua:totals"]["reported"])
