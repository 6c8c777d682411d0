"""What is thrown at the program while it publishes, counted: the checks of Tests/publishing, Tests/deploy and
Tests/attacks, and damaged input."""

import os
import re
import subprocess
import sys
from pathlib import Path

from chromium import ROOT

BINARY = ROOT / ".build" / "release" / "trangxa"
TESTS = ROOT / "Tests"

# What it is, the check with its arguments, and the lines of its that say how much.
CHECKS = [
    ("builds that are killed, with readers", [TESTS / "publishing/check_kills.py", BINARY, "300"],
     r"^ +(\d+ responses, .*)$"),
    ("system calls that fail (ENOSPC, EIO, EACCES)", [TESTS / "publishing/check_faults.py", BINARY],
     r"^ +failed: (.*)$"),
    ("sending over ssh that is broken off", [TESTS / "publishing/check_sending.py", BINARY],
     r"^ +(\d+ (?:runs broken off|senders killed).*)$"),
    ("nginx under load, portals exchanged meanwhile", [TESTS / "deploy/check_load.py", BINARY],
     r"^ +(\d+ swaps.*)$"),
    ("attacks in every field, in Chromium", [TESTS / "browser/check_attacks.py", BINARY],
     r"^(\d+ files, .*)$"),
]


def measure() -> list[tuple[str, str, int, int]]:
    """For each: what, how much, what held and what did not."""
    rows = []
    for what, command, pattern in CHECKS:
        text = output_of([sys.executable, "-B", *command])
        passed, failed = counts(text, r"^(\d+) passed, (\d+) failed$")
        rows.append((what, "; ".join(re.findall(pattern, text, re.M)), passed, failed))
    text = output_of([sys.executable, "-B", TESTS / "fuzz.py"], FUZZ_SECONDS="10", FUZZ_SEED="1")
    inputs, failed = counts(text, r"^(\d+) inputs, (\d+) failed$")
    kinds = len(re.findall(r"^.+: \d+ inputs, \d+ failed$", text, re.M))
    rows.append(("damaged and hostile input", f"{kinds} readers, 10 s each", inputs - failed, failed))
    return rows


def counts(text: str, pattern: str) -> tuple[int, int]:
    """The last two numbers of that form; a check that came to no end has failed."""
    found = re.findall(pattern, text, re.M)
    return tuple(int(number) for number in found[-1]) if found else (0, 1)


def output_of(command: list[str | Path], **environment: str) -> str:
    run = subprocess.run([str(part) for part in command], cwd=ROOT, text=True, errors="replace",
                         env=os.environ | environment, stdout=subprocess.PIPE,
                         stderr=subprocess.STDOUT, check=False)
    print(run.stdout, end="", flush=True)
    return run.stdout
