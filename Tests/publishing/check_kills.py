#!/usr/bin/env python3
"""Kills builds at random moments and in every phase, while readers fetch pages: each response is a page
of one release, no page that all releases have is ever missing, and the folder that is served is one
release, whole, after every kill and in every snapshot that is taken meanwhile; and the ledger of addresses has
every page that readers have.

Usage: check_kills.py BINARY [KILLS]; ends with `N passed, M failed`.
"""

import collections
import multiprocessing
import os
import random
import re
import signal
import subprocess
import sys
import tempfile
import time
from pathlib import Path

from small_site import (
    SmallSite, can_trace, digest, faults_of_ledger, faults_of_snapshot, plant_fault,
    plant_lost_address, read_manifest)

VARIANTS = 4
PHASES = ["đang đọc nguồn", "đang soát", "đang dựng", "đang ghi xuống đĩa", "đang đưa ra",
          "đang dọn bản cũ của"]


def read_pages(portal: str, known: dict[str, set[str]], stop, results) -> None:
    """A reader: fetches pages by their addresses, as a server does, until it is told to stop."""
    chosen = random.Random(os.getpid())
    addresses = sorted(known)
    fetched = snapshots = 0
    faults: list[str] = []
    while not stop.is_set():
        for _ in range(50):
            address = chosen.choice(addresses)
            try:
                data = (Path(portal) / address).read_bytes()
            except OSError as error:
                faults.append(f"{address}: {error}")
                continue
            fetched += 1
            if digest(data) not in known[address]:
                faults.append(f"{address}: no release has these {len(data)} bytes")
        faults += faults_of_snapshot(Path(portal))
        snapshots += 1
    results.put((fetched, snapshots, faults[:20]))


def expected_pages(site: SmallSite) -> dict[str, set[str]]:
    """The digests that each address may have, of the addresses that every variant has."""
    releases = []
    for variant in range(VARIANTS):
        site.write(variant)
        code, errors = site.build(rest=0)
        if code != 0:
            sys.exit(f"the workspace cannot be built: {errors}")
        releases.append(read_manifest((site.portal / ".trangxa").read_bytes(), used=True))
    common = set.intersection(*(set(release) for release in releases))
    return {address: {release[address] for release in releases} for address in common}


# Phases that are over before anybody could look: the build dies as it enters one of these calls.
SHORT = {
    "đang đọc nguồn": [("openat", 1, 1)],
    # Also while the ledger is written, and when it is and readers have the old release.
    "đang ghi xuống đĩa": [("syncfs", 1, 1), ("fsync", 3, 5)],
    "đang đưa ra": [("renameat2", 1, 1), ("fsync", 6, 7)],
}


def kill_at_call(site: SmallSite, chosen: random.Random, phase: str) -> str:
    """Starts a build that the kernel kills at a system call; gives the phase that it died in."""
    call, first, last = chosen.choice(SHORT[phase])
    # A source that is opened while sources are read; the exchange of the portal, and not the trial before it.
    only = {"openat": ["-P", f"content/xa-mau/tin-tuc/tin-{chosen.randrange(12)}.md"],
            "renameat2": ["-P", str(site.portal.resolve())]}.get(call, [])
    process = subprocess.run(
        ["strace", "-f", "-qq", "-o", "/dev/null", *only, "-e",
         f"inject={call}:signal=KILL:when={chosen.randint(first, last)}", *site.command()],
        cwd=site.folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, check=False)
    return site.phase() if process.returncode in (-signal.SIGKILL, 128 + signal.SIGKILL) else ""


def kill_once(site: SmallSite, chosen: random.Random, phase: str, usual: float) -> str:
    """Starts a build and kills it: in a phase, or at any moment. Gives the phase that it died in, or
    nothing when it was done before."""
    process = site.start()
    deadline = time.monotonic() + (usual * chosen.random() if not phase else 20)
    while time.monotonic() < deadline and process.poll() is None:
        if phase and site.phase() == phase:
            time.sleep(chosen.random() * 0.01)
            break
        time.sleep(0.0002)
    if process.poll() is None:
        process.send_signal(signal.SIGKILL)
    code = process.wait()
    process.stderr.close()
    return site.phase() if code == -signal.SIGKILL else ""


def faults_of_going_back(site: SmallSite) -> list[str]:
    """Each release that is kept can be gone back to, whatever was killed meanwhile."""
    def run(*arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [str(site.binary), *arguments], cwd=site.folder, capture_output=True, text=True,
            check=False)

    faults = []
    kept = re.findall(r"\d{8}-\d{6}-[0-9a-f]{8}", run("releases").stdout)
    for release in kept:
        back = run("rollback", release)
        if back.returncode != 0:
            faults.append(f"going back to {release}: {back.stderr.strip()}")
        faults += [f"after going back to {release}: {fault}"
                   for fault in faults_of_snapshot(site.portal)]
    run("resume")
    print(f"  {len(kept)} releases gone back to")
    return faults if kept else ["no release is kept"]


def main() -> int:
    phases = PHASES
    if not can_trace():
        print("skipped: strace is not there, or may not watch a program; short phases cannot be hit")
        phases = [phase for phase in PHASES if phase not in SHORT]
    binary = Path(sys.argv[1]).resolve()
    kills = int(sys.argv[2]) if len(sys.argv) > 2 else 300
    chosen = random.Random(20261130)
    counts: collections.Counter[str] = collections.Counter()
    faults: list[str] = []
    completed = 0
    with tempfile.TemporaryDirectory(prefix="trangxa-kills-") as folder:
        site = SmallSite(Path(folder), binary)
        known = expected_pages(site)
        if not plant_fault(site):
            sys.exit("a page that was changed is not seen, so nothing here could fail")
        if not plant_lost_address(site):
            sys.exit("an address that the ledger lacks is not seen, so nothing here could fail")
        begun = time.monotonic()
        site.write(0)
        site.build()
        usual = time.monotonic() - begun
        stop, results = multiprocessing.Event(), multiprocessing.Queue()
        readers = [
            multiprocessing.Process(
                target=read_pages, args=(str(site.portal), known, stop, results))
            for _ in range(2)
        ]
        for reader in readers:
            reader.start()
        number = 0
        while sum(counts.values()) < kills and number < kills * 4:
            number += 1
            site.write(chosen.randrange(VARIANTS))
            # Each phase in turn, and three times any moment.
            phase = (phases + 3 * [""])[number % (len(phases) + 3)]
            died = (kill_at_call(site, chosen, phase) if phase in SHORT
                    else kill_once(site, chosen, phase, usual * 2))
            if died:
                counts[died] += 1
            for fault in faults_of_snapshot(site.portal):
                faults.append(f"after a kill ({died}): {fault}")
            for fault in faults_of_ledger(site):
                faults.append(f"after a kill ({died}): {fault}")
            if number % 10 == 0:
                variant = chosen.randrange(VARIANTS)
                site.write(variant)
                code, errors = site.build()
                if code != 0:
                    faults.append(f"the build after a kill: exit code {code}: {errors}")
                elif f"bản {variant}" not in (site.portal / "tin-tuc" / "tin-1.html").read_text():
                    faults.append("the build after a kill published something else")
                completed += 1
        stop.set()
        read = [results.get() for _ in readers]
        for reader in readers:
            reader.join()
        for _, _, found in read:
            faults += found
        time.sleep(1.2)
        site.build()
        left = sorted(path.name for path in site.store.iterdir() if path.name.startswith("bo-"))
        if len(left) > 1:
            faults.append(f"copies are left over: {left}")
        faults += faults_of_going_back(site)
    for phase in phases:
        print(f"  {counts[phase]:4} kills: {phase}")
        if not counts[phase] and kills >= 60:
            faults.append(f"no kill hit the phase “{phase}”")
    others = sum(count for phase, count in counts.items() if phase not in phases)
    print(f"  {others:4} kills: before the sources are read")
    fetched, snapshots = (sum(part[index] for part in read) for index in (0, 1))
    print(f"  {fetched} responses, {snapshots} snapshots, {completed} builds after kills")
    for fault in faults[:30]:
        print(f"FAILED: {fault}")
    total = sum(counts.values())
    print(f"{total} passed, {len(faults)} failed")
    return 1 if faults or total < kills else 0


if __name__ == "__main__":
    sys.exit(main())
