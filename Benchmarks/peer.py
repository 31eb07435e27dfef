"""The fastest rule engine for Python that we found (datalogic-py): the same rules, JSONL in, findings out.

usage: peer.py PLANS.jsonl 12|24 OUT TIMES   writes the oracle's integers to OUT and prints the fastest plans/s
The file is read beforehand; decoding its UTF-8 counts, as for the others. Its 24 rules find vague words by its
built-in lower and split.
"""
import json
import os
import sys
import time

import datalogic_py

plans, count, out, times = sys.argv[1:5]
with open(os.path.join(os.path.dirname(os.path.abspath(__file__)), f"rules{count}_datalogic.json")) as file:
    rules = json.load(file)
engine = datalogic_py.Engine()
compiled = engine.compile(list(rules.values()) if isinstance(rules, dict) else rules)
session = engine.session()
with open(plans, "rb") as file:
    lines = file.readlines()
session.evaluate_str(compiled, lines[0].decode())
seconds = []
for _ in range(int(times)):
    start = time.thread_time()
    findings = [session.evaluate_str(compiled, line.decode()) for line in lines]
    seconds.append(time.thread_time() - start)
print(f"{len(lines) / min(seconds):.0f} plans/s")
with open(out, "w") as file:
    for finding in findings:
        file.write(str(sum((not kept) << i for i, kept in enumerate(json.loads(finding)))) + "\n")
