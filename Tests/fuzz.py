#!/usr/bin/env python3
"""Gives everything that reads others' texts damaged input for as long as one likes; called by `make fuzz`.

    FUZZ_SECONDS=60 FUZZ_SEED=7 fuzz.py

Seconds are for each reader. The seed is new each day, and printed: with it the same inputs come again. Ends with
`N inputs, N failed`.
"""

import datetime
import os
import re
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent


def main() -> int:
    seconds = os.environ.get("FUZZ_SECONDS", "60")
    seed = os.environ.get("FUZZ_SEED", datetime.date.today().strftime("%Y%m%d"))
    print(f"seed {seed}, {seconds} s for each reader", flush=True)
    process = subprocess.Popen(
        ["swift", "test", "--filter", "FuzzTests"], cwd=ROOT, text=True, errors="replace",
        env=os.environ | {"FUZZ_SECONDS": seconds, "FUZZ_SEED": seed},
        stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    inputs = failed = 0
    slowest = (0.0, "")
    for line in process.stdout:
        if found := re.search(r"fuzz: (.+): seed \d+, (\d+) inputs, (\d+) failures", line):
            inputs += int(found[2])
            failed += int(found[3])
            print(f"{found[1]}: {int(found[2])} inputs, {int(found[3])} failed", flush=True)
        elif found := re.search(r"fuzz: known: (.+): (\d+) bytes, ([\d.e-]+) seconds", line):
            inputs += 1
            slowest = max(slowest, (float(found[3]), f"{found[1]} ({found[2]} bytes)"))
        elif re.search(r"recorded an issue|error:|Fatal|Crash|signal", line):
            print(line.rstrip(), flush=True)
    code = process.wait()
    print(f"slowest of the known inputs: {slowest[1]}, {slowest[0]:.2f} s")
    failed = max(failed, 1) if code or not inputs else failed
    print(f"{inputs} inputs, {failed} failed")
    return 1 if failed else 0


if __name__ == "__main__":
    sys.exit(main())
