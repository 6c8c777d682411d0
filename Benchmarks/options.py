"""What a run of the benchmark is asked for, by the environment."""

from __future__ import annotations

import os
import sys
from dataclasses import dataclass
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
SCENARIOS = ("full", "theme", "disk", "changes", "stages", "province", "search")
# Measures nothing, and writes the document anew of what is kept.
DOCUMENT = "document"


@dataclass(frozen=True)
class Options:
    """`BENCH_…` in capitals: what is measured, how often, where, and what is written."""

    pages: tuple[int, ...]
    rounds: int
    only: tuple[str, ...]
    portals: int
    procedures: int
    seed: int
    timeout: int
    tmpfs: Path
    disk: Path
    binary: Path
    docs: Path
    keep: bool

    @classmethod
    def read(cls) -> "Options":
        def text(name: str, usual: object) -> str:
            return os.environ.get(f"BENCH_{name}") or str(usual)

        options = cls(
            pages=tuple(sorted(int(word) for word in text("PAGES", "1000,10000,100000").split(","))),
            rounds=int(text("ROUNDS", 5)),
            only=tuple(text("ONLY", ",".join(SCENARIOS)).split(",")),
            portals=int(text("PORTALS", 300)),
            procedures=int(text("PROCEDURES", 400)),
            seed=int(text("SEED", 1)),
            timeout=int(text("TIMEOUT", 3600)),
            tmpfs=Path(text("TMPFS", "/dev/shm/trangxa-bench")),
            disk=Path(text("DISK", ROOT / ".trangxa" / "bench")).absolute(),
            binary=Path(text("BINARY", ROOT / ".build" / "release" / "trangxa")).absolute(),
            docs=Path(text("DOCS", ROOT / "docs")).absolute(),
            keep=text("KEEP", "") == "1",
        )
        strange = set(options.only) - {*SCENARIOS, DOCUMENT}
        if strange:
            sys.exit(f"BENCH_ONLY knows {', '.join((*SCENARIOS, DOCUMENT))}, not {', '.join(sorted(strange))}")
        return options

    @property
    def usual_pages(self) -> int:
        """The size for what is measured at one size only: the middle of those that are asked for."""
        return self.pages[len(self.pages) // 2]
