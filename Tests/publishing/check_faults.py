#!/usr/bin/env python3
"""Has every system call that changes the disk fail once, in turn, with ENOSPC, EIO and EACCES: whatever
fails, readers have the release that they had or the new one, whole, the build says in one line what the
machine refused, and the next build goes on.

Usage: check_faults.py BINARY [MOST]; MOST is how many places of each kind of call to try, 0 for all.
Ends with `N passed, M failed`.
"""

import re
import subprocess
import sys
import tempfile
from pathlib import Path

from small_site import SmallSite, can_trace, faults_of_snapshot, plant_fault

# Calls that only the build makes, which are counted, and calls that the loader makes too, which are failed
# on one file at a time.
COUNTED = ["write", "pwrite64", "ftruncate", "mkdir", "rename", "renameat2", "unlink", "rmdir",
           "fsync", "syncfs", "link", "flock", "utimensat"]
BY_FILE = ["openat", "close"]
ERRORS = ["ENOSPC", "EIO", "EACCES"]


# Into the copy that has rested, and, where none has, into one that is made from nothing.
RESTS = [0, 3600]


def trace(site: SmallSite, rest: int, *options: str) -> subprocess.CompletedProcess:
    return subprocess.run(
        ["strace", "-f", "-qq", *options, *site.command("--jobs", "1", rest=rest)], cwd=site.folder,
        stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, text=True, errors="replace", check=False)


def places(site: SmallSite, rest: int) -> dict[str, list[list[str]]]:
    """For each kind of call, the ways to have strace fail one of its occurrences."""
    log = site.folder / "calls.txt"
    trace(site, rest, "-o", str(log), "-e", "trace=" + ",".join(COUNTED + BY_FILE))
    # strace counts the calls of each thread by itself, and fails that one of every thread.
    counts: dict[tuple[str, str], int] = {}
    numbers: dict[str, set[int]] = {call: set() for call in COUNTED}
    files: list[str] = []
    for line in log.read_text(errors="replace").splitlines():
        match = re.match(r"(\d+) +(\w+)\(", line)
        if not match:
            continue
        thread, call = match.groups()
        if call in COUNTED:
            counts[thread, call] = counts.get((thread, call), 0) + 1
            numbers[call].add(counts[thread, call])
        opened = re.search(r'AT_FDCWD, "([^"]+)"', line)
        if opened and re.search(r"(^|/)(content|public|\.trangxa)/", opened[1]):
            files.append(opened[1])
    found = {call: [["-e", f"inject={call}:error=ERROR:when={number}"] for number in sorted(which)]
             for call, which in numbers.items()}
    for call in BY_FILE:
        found[call] = [["-P", file, "-e", f"inject={call}:error=ERROR:when=1"]
                       for file in dict.fromkeys(files)]
    return found


def spread(items: list, most: int) -> list:
    """At most so many of them, the first and the last among them."""
    if not most or len(items) <= most:
        return items
    return [items[round(step * (len(items) - 1) / (most - 1))] for step in range(most)]


def inject(site: SmallSite, number: int, rest: int, way: list[str]) -> list[str] | None:
    """What goes wrong when a call of a build fails, and in the build after it; nothing when the build came to
    its end without that call."""
    error = ERRORS[number % len(ERRORS)]
    site.write(number % 4, pages=3)
    way = [option.replace("ERROR", error) for option in way]
    log = site.folder / "failed.txt"
    run = trace(site, rest, "-o", str(log), *way)
    if "(INJECTED)" not in log.read_text(errors="replace"):
        return None
    name = " ".join(way)
    found = [f"{name}: {fault}" for fault in faults_of_snapshot(site.portal)]
    said = [line for line in run.stderr.splitlines() if line.startswith("trangxa: ")]
    if run.returncode not in (0, 3):
        found.append(f"{name}: exit code {run.returncode}: {run.stderr[:300]}")
    # A failed write may be that of the message itself.
    if run.returncode == 3 and len(said) != 1 and "inject=write" not in name:
        found.append(f"{name}: it did not say in one line what failed: {run.stderr[:300]}")
    code, errors = site.build(rest=0)
    if code != 0:
        found.append(f"{name}: the next build: exit code {code}: {errors[:300]}")
    elif f"bản {number % 4}" not in (site.portal / "tin-tuc/tin-1.html").read_text():
        found.append(f"{name}: the next build published something else")
    return found + [f"{name}: after the next build: {fault}"
                    for fault in faults_of_snapshot(site.portal)]


def main() -> int:
    if not can_trace():
        print("skipped: strace is not there, or may not watch a program; no call can be failed")
        print("0 passed, 0 failed")
        return 0
    binary = Path(sys.argv[1]).resolve()
    most = int(sys.argv[2]) if len(sys.argv) > 2 else 8
    passed = 0
    faults: list[str] = []
    tried: dict[str, int] = {}
    made: set[str] = set()
    missed = 0
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
            for call, ways in places(site, rest).items():
                made.update([call] if ways else [])
                for way in spread(ways, most):
                    number += 1
                    found = inject(site, number, rest, way)
                    if found is None:
                        missed += 1
                        continue
                    tried[call] = tried.get(call, 0) + 1
                    faults += found
                    passed += not found
    print("  failed: " + ", ".join(f"{call} {count}" for call, count in tried.items())
          + f"; {missed} builds made no such call that time")
    faults += [f"no {call} was ever failed, although builds make some"
               for call in made if call not in tried]
    for fault in faults[:40]:
        print(f"FAILED: {fault}")
    print(f"{passed} passed, {len(faults)} failed")
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main())
