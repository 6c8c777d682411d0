"""The machine, and the versions of what was measured and of what measured it."""

from __future__ import annotations

import os
import platform
import re
import subprocess
import time
from pathlib import Path

from options import ROOT, Options
from workplace import Workplace, jobs


def machine(options: Options) -> dict[str, str]:
    memory = re.search(r"MemTotal:\s+(\d+) kB", Path("/proc/meminfo").read_text())
    return {
        "processor": first(r"model name\s*:\s*(.+)", Path("/proc/cpuinfo").read_text()),
        "cores": f"{os.cpu_count()}, of which {jobs()} are used",
        "memory": f"{int(memory[1]) / 1024 / 1024:.0f} GB" if memory else "unknown",
        "system": f"{distribution()}, {platform.system()} {platform.release()}, {platform.machine()}",
        "sources and outputs on": file_system(options.tmpfs),
        "the run on disk on": file_system(options.disk),
    }


def versions(place: Workplace) -> dict[str, str]:
    return {
        "TrangXa": said(place.options.binary, "--version"),
        "Swift": first(r"Swift version ([\d.]+)", said("swift", "--version")),
        "Hugo": said(place.hugo_program, "version").split(" BuildDate")[0],
        "Pagefind": said(place.pagefind_program, "--version"),
        "libcmark-gfm": said("pkg-config", "--modversion", "libcmark-gfm"),
        "C compiler of the floor": said("cc", "--version").split("\n")[0] + ", -O2",
        "Chromium": said("chromium", "--version"),
        "Python": platform.python_version(),
    }


def commit() -> str:
    name = said("git", "-C", str(ROOT), "rev-parse", "--short=10", "HEAD")
    changed = said("git", "-C", str(ROOT), "status", "--porcelain", "--", "Sources", "themes", "Package.swift")
    return f"{name}, with changes" if changed else name


def busy() -> float:
    """The share of a second, now, for which the processors are busy with anything else; ours is asleep."""
    def times() -> tuple[int, int]:
        counts = [int(word) for word in Path("/proc/stat").read_text().split("\n")[0].split()[1:9]]
        return sum(counts), counts[3] + counts[4]

    whole, idle = times()
    time.sleep(1)
    later, still = times()
    return 1 - (still - idle) / max(later - whole, 1)


def said(*command: str | Path) -> str:
    try:
        done = subprocess.run(
            command, text=True, stdout=subprocess.PIPE, stderr=subprocess.DEVNULL, check=False)
    except FileNotFoundError:
        return "unknown"
    return done.stdout.strip()


def first(pattern: str, text: str) -> str:
    found = re.search(pattern, text)
    return found[1].strip() if found else "unknown"


def distribution() -> str:
    return platform.freedesktop_os_release().get("PRETTY_NAME", "Linux")


def file_system(folder: Path) -> str:
    """The kind of file system that a folder is on, or will be on."""
    while not folder.exists():
        folder = folder.parent
    kinds = [line.split()[1:3] for line in Path("/proc/mounts").read_text().splitlines()]
    mounts = [(mount, kind) for mount, kind in kinds if folder.resolve().is_relative_to(mount)]
    return max(mounts, key=lambda found: len(found[0]))[1]
