"""What a review of many drafts costs: seconds of the processor, seconds on the clock, and most memory.

The five drafts in Word over and over, under names of their own, with 1,000 and 10,000 in one run.
Memory that grows with the number of drafts, or time that grows faster, shows in the last columns.
"""

import argparse
import pathlib
import subprocess
import tempfile

import drafts


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("maalplan")
    parser.add_argument("--counts", type=int, nargs="+", default=[100, 1000, 10000])
    parser.add_argument("--formats", nargs="+", default=["text", "jsonl", "html"])
    parser.add_argument("--jobs", type=int, nargs="+", default=[1, 2])
    options = parser.parse_args()
    print("| form | jobs | drafts | processor s | clock s | MB | ms a draft | KB a draft |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|")
    with tempfile.TemporaryDirectory() as name:
        home = pathlib.Path(name)
        for count in options.counts:
            folder = home / str(count)
            folder.mkdir()
            drafts.copies(folder, count)
        for form in options.formats:
            for jobs in options.jobs:
                for count in options.counts:
                    command = [
                        options.maalplan, "review", str(home / str(count)), "--format", form,
                        "--jobs", str(jobs), "--fail-on", "never"]
                    processor, clock, memory = drafts.measured(command, str(home))
                    print(
                        f"| {form} | {jobs} | {count:,} | {processor:.2f} | {clock:.2f} "
                        f"| {memory:.0f} | {1000 * processor / count:.1f} "
                        f"| {1024 * memory / count:.0f} |", flush=True)


if __name__ == "__main__":
    main()
