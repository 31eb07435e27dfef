"""What it costs to read drafts in Word, beside programs that only take the text out.

One draft and a folder of them, each program as a whole process: seconds of the processor, seconds
on the clock and the most memory. `maalplan read` understands each draft — its answers, their
places, times and pairs; python-docx and pandoc give the bare text. A program that is not there is
left out, and that is said.
"""

import argparse
import os
import pathlib
import shutil
import subprocess
import sys
import tempfile
import time

FIXTURES = pathlib.Path(__file__).parent.parent / "Tests" / "Fixtures" / "word"
BARE_TEXT = """
import sys, docx
for path in sys.argv[1:]:
    document = docx.Document(path)
    parts = [p.text for p in document.paragraphs]
    parts += [c.text for t in document.tables for r in t.rows for c in r.cells]
    print("\\n".join(parts))
"""


def measured(command, home):
    """Processor seconds, clock seconds and megabytes of one run of a command."""
    environment = {**os.environ, "HOME": home, "XDG_DATA_HOME": home}
    began = time.perf_counter()
    process = subprocess.Popen(
        command, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, env=environment)
    complaint = process.stderr.read()
    _, status, usage = os.wait4(process.pid, 0)
    process.returncode = os.waitstatus_to_exitcode(status)
    if process.returncode != 0:
        sys.exit(f"{command[0]}: {process.returncode}\n{complaint.decode()[:2000]}")
    return usage.ru_utime + usage.ru_stime, time.perf_counter() - began, usage.ru_maxrss / 1024


def copies(folder, count):
    """So many drafts in a folder, the same few over and over."""
    originals = sorted(FIXTURES.glob("[0-9][0-9]-*.docx"))
    originals = [path for path in originals if "libreoffice" not in path.name]
    paths = []
    for number in range(count):
        path = folder / f"{number:05d}.docx"
        shutil.copyfile(originals[number % len(originals)], path)
        paths.append(str(path))
    return paths


def programs(maalplan, python):
    """Each program's name, and how it is called with so many files."""
    yield "maalplan read", lambda paths: [maalplan, "read", *paths]
    if subprocess.run([python, "-c", "import docx"], capture_output=True).returncode == 0:
        yield "python-docx", lambda paths: [python, "-c", BARE_TEXT, *paths]
    else:
        print("python-docx: not there\n", file=sys.stderr)
    if shutil.which("pandoc"):
        yield "pandoc", lambda paths: ["pandoc", "-f", "docx", "-t", "plain", *paths]
    else:
        print("pandoc: not there\n", file=sys.stderr)


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("maalplan")
    parser.add_argument("--python", default=".build/checkers/bin/python")
    parser.add_argument("--count", type=int, default=1000)
    parser.add_argument("--rounds", type=int, default=5)
    options = parser.parse_args()
    python = options.python if os.path.exists(options.python) else sys.executable
    print("| program | drafts | processor s | clock s | MB | processor, × maalplan |")
    print("|---|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name:
        folder = pathlib.Path(name)
        paths = copies(folder, options.count)
        for count in (1, options.count):
            own = None
            for program, command in programs(options.maalplan, python):
                rounds = options.rounds if count == 1 else 1
                runs = sorted(measured(command(paths[:count]), name) for _ in range(rounds))
                spent, clock, memory = runs[len(runs) // 2]
                own = own or spent
                print(
                    f"| {program} | {count:,} | {spent:.2f} | {clock:.2f} | {memory:.0f} | "
                    f"{spent / own:.1f} |", flush=True)


if __name__ == "__main__":
    main()
