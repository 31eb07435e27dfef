"""How long a person waits for maalplan, beside what the same machine allows.

Each figure is measured at a pseudo-terminal, from the moment a key is pressed to the moment the
program's answer can be read, and stands beside a limit measured in the same run: the same terminal
with a program that does next to nothing. The ratio is what to compare between machines.
"""

import argparse
import fcntl
import os
import platform
import pty
import select
import shutil
import signal
import struct
import subprocess
import sys
import tempfile
import termios
import time
import tty

PROMPT_END = "›\x1b[0m ".encode()
TRANSCRIPTS = os.path.join(os.path.dirname(__file__), "..", "Tests", "Fixtures", "transcripts")
PATIENCE = 20.0


class Terminal:
    """A program on a pseudo-terminal of 80 columns."""

    def __init__(self, arguments, home, raw=False):
        environment = {
            "HOME": home, "XDG_DATA_HOME": os.path.join(home, "data"), "PATH": os.environ["PATH"],
            "TERM": "xterm-256color", "LANG": "C.UTF-8",
        }
        self.terminal, screen = pty.openpty()
        fcntl.ioctl(screen, termios.TIOCSWINSZ, struct.pack("HHHH", 24, 80, 0, 0))
        if raw:
            tty.setraw(screen)
        self.poll = select.poll()
        self.poll.register(self.terminal, select.POLLIN)
        self.began = time.perf_counter()
        self.process = subprocess.Popen(
            arguments, stdin=screen, stdout=screen, stderr=screen, env=environment,
            start_new_session=True, close_fds=True)
        os.close(screen)

    def read(self):
        """What the program writes next."""
        if not self.poll.poll(PATIENCE * 1000):
            raise TimeoutError(" ".join(self.process.args))
        try:
            return os.read(self.terminal, 65536)
        except OSError:
            return b""

    def read_until(self, end):
        """Seconds until the program has written these bytes since the call."""
        began = time.perf_counter()
        seen = b""
        while end not in seen:
            more = self.read()
            if not more:
                raise EOFError(seen.decode(errors="replace"))
            seen = seen[-len(end):] + more
        return time.perf_counter() - began

    def write(self, keys):
        os.write(self.terminal, keys)

    def press(self, key, end):
        """Seconds from a key to the end of what the program answers."""
        self.write(key)
        return self.read_until(end)

    def drain(self, seconds):
        """Reads whatever comes until the program has been silent so long."""
        while self.poll.poll(seconds * 1000):
            if not self.read():
                return

    def peak_memory(self):
        """The most memory the program has had, in megabytes."""
        return self.memory("VmHWM")

    def memory(self, kind):
        """The memory the program has, as the system calls it, in megabytes."""
        with open(f"/proc/{self.process.pid}/status") as status:
            lines = dict(line.split(":", 1) for line in status)
        return int(lines[kind].split()[0]) / 1024

    def end(self):
        self.process.send_signal(signal.SIGKILL)
        self.process.wait()
        os.close(self.terminal)


def start(program, arguments, home):
    """Seconds from the start of the program to its first prompt."""
    terminal = Terminal([program, *arguments], home)
    terminal.read_until(PROMPT_END)
    seconds = time.perf_counter() - terminal.began
    terminal.end()
    return seconds


def start_of_true(home):
    """Seconds from the start of a program that does nothing to its end."""
    terminal = Terminal(["/bin/true"], home)
    terminal.process.wait()
    seconds = time.perf_counter() - terminal.began
    os.close(terminal.terminal)
    return seconds


def echoes(terminal, keys):
    """Seconds from each key to its echo."""
    seconds = []
    for key in keys:
        seconds.append(terminal.press(key, key))
    return seconds


def echoes_of_program(program, home, count, standing=0, key=None):
    """Echoes at the end of a line that has `standing` characters already and is emptied at 60 more."""
    terminal = Terminal([program, "interview", "Taster"], home)
    terminal.read_until(PROMPT_END)
    letters = [key] if key else [bytes([letter]) for letter in b"abcdefghijklmnopqrstuvwxyz"]
    seconds = []
    while len(seconds) < count:
        if standing:
            terminal.write(b"\x1b[200~" + b"ord " * (standing // 4) + b"\x1b[201~")
            terminal.drain(0.05)
        seconds += echoes(terminal, [letters[i % len(letters)] for i in range(60)])
        terminal.write(b"\x15")
        terminal.drain(0.02)
    terminal.end()
    return seconds


def echoes_of_cat(home, count, rests=False):
    """Echoes of `cat`, which writes what it reads, on a terminal that does not echo by itself.

    A program that has rested before a key must be woken for it, which takes the machine some time.
    """
    terminal = Terminal(["cat"], home, raw=True)
    terminal.press(b"a", b"a")
    seconds = []
    for _ in range(count):
        if rests:
            terminal.drain(0.02)
        seconds += echoes(terminal, [b"a"])
    terminal.end()
    return seconds


def transcripts():
    names = sorted(name for name in os.listdir(TRANSCRIPTS) if name.endswith(".answers.txt"))
    for name in names:
        with open(os.path.join(TRANSCRIPTS, name), "rb") as file:
            yield file.read().split(b"\n")[:-1]


def saves_of_program(program, home, count):
    """Seconds from Enter after an answer to the next prompt, and the most memory a sitting took."""
    seconds, memory = [], 0
    while len(seconds) < count:
        for lines in transcripts():
            terminal = Terminal([program, "interview", f"Plan {len(seconds)}"], home)
            terminal.read_until(PROMPT_END)
            for line in lines:
                if line:
                    terminal.write(line)
                    terminal.drain(0.005)
                waited = terminal.press(b"\r", PROMPT_END)
                if line:
                    seconds.append(waited)
            memory = max(memory, terminal.peak_memory())
            terminal.end()
    return seconds, memory


def an_hour(program, home, lines):
    """An hour's lines on six questions, again and again, and one key's echo measured in each.

    Gives the echoes and the waits after Enter, both in order, and the memory after a quarter of the
    lines and at the end, in megabytes.
    """
    terminal = Terminal([program, "interview", "Time"], home)
    terminal.read_until(PROMPT_END)
    terminal.press(b"Egelundskolen\r", PROMPT_END)
    terminal.press(b"\r", PROMPT_END)
    keys, enters, early = [], [], 0
    while len(keys) < lines:
        terminal.write(b"\x15")
        terminal.drain(0.02)
        terminal.press(":gå 2\r".encode(), PROMPT_END)
        for _ in range(6):
            terminal.drain(0.02)
            terminal.write(b"\x15")
            terminal.drain(0.02)
            # Another letter than the one that stood there, which need not be drawn again.
            letter = b"qz"[len(keys) // 6 % 2:][:1]
            keys.append(terminal.press(letter, letter))
            terminal.write(f" linje {len(keys)}: børn og unge på Ærø trives i fællesskabet".encode())
            terminal.drain(0.02)
            enters.append(terminal.press(b"\r", PROMPT_END))
        if not early and len(keys) * 4 >= lines:
            early = terminal.memory("VmRSS")
    late = terminal.memory("VmRSS")
    terminal.end()
    return keys, enters, early, late


def saves_of_file(home, count):
    """Seconds to append 4 KB to a file and wait until they are on the disk."""
    seconds = []
    with open(os.path.join(home, "file"), "ab", buffering=0) as file:
        for _ in range(count):
            began = time.perf_counter()
            file.write(b"x" * 4096)
            os.fdatasync(file.fileno())
            seconds.append(time.perf_counter() - began)
    return seconds


def percentile(seconds, share):
    ordered = sorted(seconds)
    return ordered[min(len(ordered) - 1, int(len(ordered) * share))] * 1000


def row(what, seconds, limit, aim):
    p50, p99 = percentile(seconds, 0.5), percentile(seconds, 0.99)
    low50, low99 = percentile(limit, 0.5), percentile(limit, 0.99)
    print(
        f"| {what} | {p50 / low50:.1f} | {p50:.2f} | {p99:.2f} | {low50:.2f} | {low99:.2f} "
        f"| {aim:g} | {len(seconds)} |", flush=True)


def fill(program, home, plans):
    """Fills the store with plans that have answers."""
    sources = [b"\n".join(lines) + b"\n" for lines in transcripts()]
    environment = {"HOME": home, "XDG_DATA_HOME": os.path.join(home, "data"), "TERM": "dumb"}
    for number in range(plans):
        subprocess.run(
            [program, "interview", f"Plan {number}"], input=sources[number % len(sources)],
            env=environment, stdout=subprocess.DEVNULL, check=True)


def describe_machine(home):
    model = "unknown processor"
    with open("/proc/cpuinfo") as file:
        for line in file:
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    with open("/etc/os-release") as file:
        names = dict(
            line.rstrip().replace('"', "").split("=", 1) for line in file if "=" in line)
    disk = subprocess.run(
        ["stat", "--file-system", "--format=%T", home], capture_output=True, text=True)
    print(
        f"Machine: {os.cpu_count()} cores of {model}, {names.get('PRETTY_NAME', 'Linux')}, "
        f"kernel {platform.release()}; the store on {disk.stdout.strip()}.")
    print(f"Load before the run: {os.getloadavg()[0]:.1f} of {os.cpu_count()} cores.\n")


def main():
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--program", default=".build/release/maalplan")
    parser.add_argument("--quick", action="store_true", help="a tenth of the measurements")
    options = parser.parse_args()
    program = os.path.abspath(options.program)
    if not os.access(program, os.X_OK):
        sys.exit(f"{program} is not there: build it first, with `make build`")
    share = 10 if options.quick else 1
    starts, keys, enters = 200 // share, 2000 // share, 300 // share

    home = tempfile.mkdtemp(prefix="maalplan-bench-")
    try:
        describe_machine(home)
        print("| what | ratio | p50 ms | p99 ms | limit p50 | limit p99 | aim ms | count |")
        print("|---|---|---|---|---|---|---|---|")
        start(program, ["interview", "Varm"], home)
        # Each limit is measured just before what it stands beside, for the machine has its moods.
        nothing = [start_of_true(home) for _ in range(starts)]
        row("start to the first prompt, new plan",
            [start(program, ["interview", "Ny"], home) for _ in range(starts)], nothing, 10)
        fill(program, home, 50)
        nothing = [start_of_true(home) for _ in range(starts)]
        row("the same, a plan among 50",
            [start(program, ["interview", "Plan 7"], home) for _ in range(starts)], nothing, 10)
        nothing = [start_of_true(home) for _ in range(starts)]
        row("start to the list of 50 plans",
            [start(program, ["interview"], home) for _ in range(starts)], nothing, 10)

        cat = echoes_of_cat(home, keys)
        row("a letter to its echo", echoes_of_program(program, home, keys), cat, 1)
        cat = echoes_of_cat(home, keys)
        row("æ to its echo",
            echoes_of_program(program, home, keys, key="æ".encode()), cat, 1)
        cat = echoes_of_cat(home, keys)
        row("a letter to its echo after 500 others",
            echoes_of_program(program, home, keys, standing=500), cat, 1)

        file = saves_of_file(home, enters)
        seconds, memory = saves_of_program(program, home, enters)
        row("Enter to the next prompt, answer saved and judged", seconds, file, 10)
        lines = 3000 // share
        cat = echoes_of_cat(home, keys, rests=True)
        echoes_then, enters_then, early, late = an_hour(program, home, lines)
        row(f"a letter to its echo, through {len(echoes_then)} lines", echoes_then, cat, 1)
        row("the same, the last quarter", echoes_then[-lines // 4:], cat, 1)
        row("Enter to the next prompt, the first quarter", enters_then[:lines // 4], file, 10)
        row("the same, the last quarter", enters_then[-lines // 4:], file, 10)

        print(f"\nMost memory of a sitting: {memory:.0f} MB. Of the long one: {early:.0f} MB after a "
              f"quarter, {late:.0f} MB at the end.")
        print("Limits: starting and ending /bin/true; cat on a raw terminal; "
              "appending 4 KB and fdatasync.")
    finally:
        shutil.rmtree(home)


if __name__ == "__main__":
    main()
