#!/usr/bin/env python3
"""Measures the rule engine beside its peers: JSONL in, findings out, one thread, JSON and UTF-8 checked.

usage: engine.py --bench RuleBench [--folder DIR] [--plans N] [--rounds N]

Every program judges the same plans by the same rules, and every finding is held against oracle.py. The programs
take turns, so that what else the machine does meets them all; a turn tells the fastest of three passes, in
seconds of the processor.
"""
import argparse
import os
import re
import statistics
import subprocess
import sys
import venv

HERE = os.path.dirname(os.path.abspath(__file__))
SEED = "20261123"
PEER = ["datalogic-py==5.9.0", "orjson"]


def run(*command):
    return subprocess.run(command, check=True, stdout=subprocess.PIPE, text=True).stdout


def peer_python(folder):
    """The Python that has the peer, installed into a folder of its own; None where it cannot be had."""
    python = os.path.join(folder, "venv", "bin", "python")
    try:
        if not os.path.exists(python):
            venv.create(os.path.join(folder, "venv"), with_pip=True)
        run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", *PEER)
        return python
    except (subprocess.CalledProcessError, OSError) as error:
        print(f"The peer is left out, {PEER[0]} cannot be installed: {error}", file=sys.stderr)
        return None


class Program:
    """A program that judges plans and writes its findings to a file."""

    def __init__(self, name, rules, command, times):
        self.name, self.rules, self.command, self.times, self.speeds = name, rules, command, times, []

    def measure(self, out):
        self.speeds.append(float(re.match(r"([0-9.]+) plans/s", run(*self.command, out, *self.times)).group(1)))

    @property
    def speed(self):
        return statistics.median(self.speeds)

    def ratio(self, other):
        """How many times as fast as another it is: the median over the rounds, each taken by itself."""
        return statistics.median(a / b for a, b in zip(self.speeds, other.speeds))


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--bench", required=True)
    parser.add_argument("--folder", default=os.path.join(HERE, "..", ".build", "benchmark"))
    parser.add_argument("--plans", default="10000")
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    os.makedirs(options.folder, exist_ok=True)
    plans = os.path.join(options.folder, "plans.jsonl")
    run(sys.executable, os.path.join(HERE, "plans.py"), options.plans, plans, SEED)
    oracle = {n: run(sys.executable, os.path.join(HERE, "oracle.py"), plans, str(n)) for n in (12, 24, 48)}

    bench = os.path.abspath(options.bench)
    programs = [Program("rule engine", n, [bench, os.path.join(HERE, f"rules{n}.json"), plans], ["--repeat", "3"]) for n in (12, 24, 48)]
    programs += [Program("hard-coded Swift, no engine", n, [bench, f"hard{n}", plans], ["--repeat", "3"]) for n in (12, 24)]
    python = peer_python(options.folder)
    if python:
        programs += [Program(PEER[0], n, [python, os.path.join(HERE, "peer.py"), plans, str(n)], ["3"]) for n in (12, 24)]

    out = os.path.join(options.folder, "findings.txt")
    wrong = 0
    for _ in range(options.rounds):
        for program in programs:
            program.measure(out)
            with open(out) as file:
                found = file.read().splitlines()
            wanted = oracle[program.rules].splitlines()
            wrong += sum(a != b for a, b in zip(found, wanted)) + abs(len(found) - len(wanted))

    print(f"\n{options.plans} plans, {os.path.getsize(plans) / 1e6:.1f} MB; {options.rounds} rounds; findings that differ from the oracle's: {wrong}\n")
    print("| JSONL to findings, one thread | rules | plans/s, median | slowest–fastest round | the engine is × |\n|---|---:|---:|---:|---:|")
    engine = {p.rules: p for p in programs if p.name == "rule engine"}
    for p in sorted(programs, key=lambda p: p.rules):
        ratio = "" if p.name == "rule engine" else f"{engine[p.rules].ratio(p):.1f}"
        print(f"| {p.name} | {p.rules} | {p.speed:,.0f} | {min(p.speeds):,.0f}–{max(p.speeds):,.0f} | {ratio} |")
    print(f"\n48 rules take {engine[24].ratio(engine[48]):.2f} times as long as 24 over the same texts.")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
