#!/usr/bin/env python3
"""Has every system call that changes the disk fail once, in turn, with ENOSPC, EIO and EACCES: whatever
fails, readers have the release that they had or the new one, whole, the build says in one line what the
machine refused, and the next build goes on.

Usage: check_faults.py BINARY [MOST]; MOST is how many places of each kind of call to try, 0 for all.
Ends with `N passed, M failed`.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from small_site import SmallSite, faults_of_snapshot, plant_fault

CALLS = ["openat", "write", "pwrite64", "ftruncate", "mkdir", "rename", "renameat2", "unlink", "rmdir",
         "fsync", "syncfs", "link", "flock", "close"]
ERRORS = ["ENOSPC", "EIO", "EACCES"]


# Into the copy that has rested, and, where none has, into one that is made from nothing.
RESTS = [0, 3600]


def trace(site: SmallSite, rest: int, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["strace", "-f", "-qq", *options, *site.command("--jobs", "1", rest=rest)], cwd=site.folder,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace", check=False)


def places(site: SmallSite, rest: int) -> dict[str, list[int]]:
    """For each kind of call, which of its occurrences are the build's own: those after the lock."""
    log = site.folder / "calls.txt"
    trace(site, rest, "-o", str(log), "-e", "trace=" + ",".join(CALLS))
    # strace counts the calls of each thread by itself, and fails that one of every thread.
    counts: dict[tuple[str, str], int] = {}
    found: dict[str, set[int]] = {call: set() for call in CALLS}
    is_ours = False
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"(\d+) +(\w+)\(", line)
        if not match:
            continue
        thread, call = match.groups()
        is_ours = is_ours or "/khoa" in line
        counts[thread, call] = counts.get((thread, call), 0) + 1
        if is_ours:
            found[call].add(counts[thread, call])
    return {call: sorted(places) for call, places in found.items()}


def spread(items: list[int], most: int) -> list[int]:
    """At most so many of them, the first and the last among them."""
    if not most or len(items) <= most:
        return items
    return sorted({items[round(step * (len(items) - 1) / (most - 1))] for step in range(most)})


def inject(site: SmallSite, number: int, rest: int, call: str, place: int) -> list[str]:
    """What goes wrong when a call of a build fails, and in the build after it."""
    error = ERRORS[number % len(ERRORS)]
    site.write(number % 4, pages=3)
    run = trace(
        site, rest, "-o", "/dev/null", "-e", f"inject={call}:error={error}:when={place}")
    name = f"{call} {place} with {error}"
    found = [f"{name}: {fault}" for fault in faults_of_snapshot(site.portal)]
    said = [line for line in run.stderr.splitlines() if line.startswith("trangxa: ")]
    if run.returncode not in (0, 3):
        found.append(f"{name}: exit code {run.returncode}: {run.stderr[:300]}")
    if run.returncode == 3 and len(said) != 1:
        found.append(f"{name}: it did not say in one line what failed: {run.stderr[:300]}")
    code, errors = site.build(rest=0)
    if code != 0:
        found.append(f"{name}: the next build: exit code {code}: {errors[:300]}")
    elif f"bản {number % 4}" not in (site.portal / "tin-tuc/tin-1.html").read_text():
        found.append(f"{name}: the next build published something else")
    return found + [f"{name}: after the next build: {fault}"
                    for fault in faults_of_snapshot(site.portal)]


def main() -> int:
    if not shutil.which("strace"):
        sys.exit("strace is not installed; no fault can be injected without it")
    binary = Path(sys.argv[1]).resolve()
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 6
    passed = 0
    faults: list[str] = []
    tried: dict[str, int] = {}
    with tempfile.TemporaryDirectory(prefix="trangxa-faults-") as folder:
        site = SmallSite(Path(folder), binary)
        for variant in (0, 1, 2):
            site.write(variant, pages=3)
            site.build(rest=0)
        site.write(3, pages=3)
        if not plant_fault(site):
            sys.exit("a page that was changed is not seen, so nothing here could fail")
        number = 0
        for rest in RESTS:
            number += 1
            site.write(number % 4, pages=3)
            for call, indices in places(site, rest).items():
                for place in spread(indices, most):
                    number += 1
                    found = inject(site, number, rest, call, place)
                    tried[call] = tried.get(call, 0) + 1
                    faults += found
                    passed += not found
    print("  " + ", ".join(f"{call} {count}" for call, count in tried.items()))
    for fault in faults[:40]:
        print(f"FAILED: {fault}")
    print(f"{passed} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
