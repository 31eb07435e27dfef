#!/usr/bin/env python3
"""How well Danish times are read, beside the library dateparser.

Both read the same lists: Tests/Fixtures/periods.json and periods-more.json, whose phrases have known
days, and no-periods.json with the texts of periods.json that hold no time. A phrase counts as read
when the first and the last day are right; dateparser names single days, so it also counts for it when
its one day lies in the period. A text without a time counts when nothing is found.

The lists are this project's tests, so its own full marks say only that the tests pass. When they were
first read, before anything was mended, 250 of 362 phrases and 140 of 141 texts without a time were
right; of 113 and 44 more, written after the first mending, 93 and 41.

Usage: Benchmarks/dates.py [path of maalplan] [--misses]
"""

import json
import pathlib
import subprocess
import sys
import tempfile
import time
import venv

ROOT = pathlib.Path(__file__).resolve().parent.parent
FIXTURES = ROOT / "Tests" / "Fixtures"
RULE = '{ "date": "milestones.start" }'
CACHE = pathlib.Path(tempfile.gettempdir()) / "maalplan-dateparser"

READER = """
import datetime, json, sys, warnings
warnings.filterwarnings("ignore")
import dateparser
from dateparser.search import search_dates
settings = {"RELATIVE_BASE": datetime.datetime(2026, 11, 25), "PREFER_DATES_FROM": "future"}
for line in sys.stdin:
    text = json.loads(line)
    found = []
    for read in (lambda: [("", dateparser.parse(text, languages=["da"], settings=settings))],
                 lambda: search_dates(text, languages=["da"], settings=settings) or []):
        try:
            found.append([day.date().isoformat() for _, day in read() if day])
        except Exception:
            found.append([])
    print(json.dumps(found), flush=True)
"""


def phrases():
    """The texts with the days they mean, and the texts that mean none."""
    known, undated = [], []
    for name in ("periods.json", "periods-more.json"):
        for row in json.loads((FIXTURES / name).read_text(encoding="utf-8"))["periods"]:
            days = [(p["from"], p["to"]) for p in row.get("periods", [row]) if dated(p)]
            (known if days else undated).append((row["text"], days))
    none = json.loads((FIXTURES / "no-periods.json").read_text(encoding="utf-8"))["notPeriods"]
    more = json.loads((FIXTURES / "periods.json").read_text(encoding="utf-8"))["notPeriods"]
    return known, undated, none + [text.split(" (")[0] for text in more]


def dated(period):
    return period.get("from") not in (None, "recurring")


def run(command, texts):
    """One answer a line for each text, and the seconds it took."""
    lines = "".join(json.dumps(text, ensure_ascii=False) + "\n" for text in texts)
    start = time.monotonic()
    result = subprocess.run(command, input=lines, capture_output=True, text=True, check=False)
    seconds = time.monotonic() - start
    answers = [json.loads(line) for line in result.stdout.splitlines()]
    if len(answers) != len(texts):
        sys.exit(f"{command[0]}: {len(answers)} answers to {len(texts)} texts\n{result.stderr}")
    return answers, seconds


def ours(program, texts):
    """The days of each text as this project reads them."""
    facts = [{"milestones": {"start": text}} for text in texts]
    command = [str(program), "rules", "try", RULE, "--facts", "-", "--format", "json"]
    answers, seconds = run(command, facts)
    days = [[(p["from"], p["to"]) for p in answer["periods"] if dated(p)] for answer in answers]
    return days, [len(answer["periods"]) for answer in answers], seconds


def interpreter():
    """A Python that has dateparser, installed into a folder of its own; None if that fails."""
    python = CACHE / "bin" / "python"
    check = [str(python), "-c", "import dateparser"]
    if not python.exists():
        venv.create(CACHE, with_pip=True)
    if subprocess.run(check, capture_output=True, check=False).returncode:
        install = [str(python), "-m", "pip", "install", "--quiet", "dateparser"]
        if subprocess.run(install, capture_output=True, check=False).returncode:
            return None
    return python


def inside(found, days):
    """Whether each found day lies in the period of its place, and none is missing."""
    return len(found) == len(days) and all(
        first <= day <= last for day, (first, last) in zip(found, days)
    )


def report(name, known, undated, none, seconds):
    columns = (known, undated, none)
    row = "  ".join(f"{good:4} of {total:4} {100 * good / total:4.0f} %" for good, total in columns)
    each = 1000 * seconds / sum(total for _, total in columns)
    print(f"{name:28} {row}   {each:7.2f} ms")


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--misses"]
    program = pathlib.Path(arguments[0]) if arguments else ROOT / ".build" / "release" / "maalplan"
    known, undated, none = phrases()
    texts = [text for text, _ in known + undated] + none
    wanted = [days for _, days in known]
    first, second = len(known), len(known) + len(undated)
    print(f"{'':28} {'first and last day':18}  {'time, but no days':18}  {'no time':18}   each text")

    if program.exists():
        days, counts, seconds = ours(program, texts)
        # A rhythm names its first day; the table gives that day.
        right = [got == want for got, want in zip(days, wanted)]
        report(
            "maalplan", (sum(right), first),
            (sum(not got for got in days[first:second]), second - first),
            (sum(count == 0 for count in counts[second:]), len(none)), seconds)
        if "--misses" in sys.argv:
            for (text, want), got, good in zip(known, days, right):
                if not good:
                    print(f"    {text}: {got}, not {want}")
    else:
        print(f"maalplan                     {program} is not built")

    python = interpreter()
    if python is None:
        print("dateparser                   cannot be installed here; skipped")
        return
    answers, seconds = run([str(python), "-c", READER], texts)
    for place, name in enumerate(("parse", "search_dates")):
        found = [answer[place] for answer in answers]
        exact = [
            [(day, day) for day in got] == want for got, want in zip(found, wanted)
        ]
        within = [inside(got, want) for got, want in zip(found, wanted)]
        empty = (sum(not got for got in found[first:second]), second - first)
        silent = (sum(not got for got in found[second:]), len(none))
        report(f"dateparser {name}", (sum(exact), first), empty, silent, seconds / 2)
        report("  a day in the period", (sum(within), first), empty, silent, seconds / 2)


if __name__ == "__main__":
    main()
