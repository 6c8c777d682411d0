"""Runs a program and gives what it cost. The time is that of the program itself, from its start to its end."""

from __future__ import annotations

import statistics
import subprocess
import sys
from collections.abc import Callable
from dataclasses import asdict, dataclass
from pathlib import Path


@dataclass(frozen=True)
class Run:
    """One run: seconds of wall, user and system time, and the peak of memory in bytes."""

    wall: float
    user: float
    system: float
    memory: int

    def plain(self) -> dict:
        return asdict(self)


@dataclass(frozen=True)
class Spread:
    """The least, the middle and the most of some numbers."""

    least: float
    median: float
    most: float

    @classmethod
    def of(cls, numbers: list[float]) -> "Spread":
        return cls(min(numbers), statistics.median(numbers), max(numbers))


class Meter:
    """Starts programs through `measure.c`, which is small enough not to be seen in their memory."""

    def __init__(self, launcher: Path, scratch: Path, timeout: int) -> None:
        self.launcher, self.scratch, self.timeout = launcher, scratch, timeout

    def run(self, command: list, folder: Path, environment: dict[str, str] | None = None) -> Run:
        report, said = self.scratch / "report", self.scratch / "said"
        with said.open("wb") as output:
            subprocess.run(
                [self.launcher, report, str(self.timeout), *command], cwd=folder, env=environment,
                stdin=subprocess.DEVNULL, stdout=output, stderr=subprocess.STDOUT, check=True)
        wall, user, system, memory, code = report.read_text().split()
        if code != "0":
            tail = said.read_text(encoding="utf-8", errors="replace").splitlines()[-20:]
            words = " ".join(str(word) for word in command)
            reason = f"ended after {self.timeout} s" if code == "137" else f"exit code {code}"
            sys.exit("\n".join([f"{words}: {reason}", *tail]))
        return Run(float(wall), float(user), float(system), int(memory) * 1024)


def in_turn(rounds: int, tools: dict[str, Callable[[int], Run]], said: str) -> dict[str, list[Run]]:
    """Runs each tool once, then each once more, and so on: what slows the machine down for a while slows all."""
    runs: dict[str, list[Run]] = {name: [] for name in tools}
    for number in range(rounds):
        for name, run in tools.items():
            runs[name].append(run(number))
            progress(f"{said}, round {number + 1} of {rounds}: {name} {runs[name][-1].wall:.3f} s")
    return runs


def progress(text: str) -> None:
    print(text, file=sys.stderr, flush=True)
