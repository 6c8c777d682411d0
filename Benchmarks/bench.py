#!/usr/bin/env python3
"""Measures TrangXa against Hugo, a floor in C and Pagefind, and writes docs/benchmarks.md; called by `make bench`.

    BENCH_ONLY=full,theme,disk,changes,stages,province,search   which parts; the others stay as they were
    BENCH_ONLY=document             measures nothing, and writes the document anew
    BENCH_PAGES=1000,10000,100000   sizes of full builds; other parts take the middle one
    BENCH_ROUNDS=5                  how often each tool runs, in turn
    BENCH_PORTALS=300 BENCH_PROCEDURES=400                the province
    BENCH_SEED=1 BENCH_TIMEOUT=3600 BENCH_TMPFS=/dev/shm/trangxa-bench BENCH_DISK=… BENCH_BINARY=… BENCH_DOCS=…
    BENCH_KEEP=1                    leaves sources and outputs where they are
"""

from __future__ import annotations

import sys

import changes
import full
import machine
import province
import search
import stages
from document import document
from measure import progress
from options import ROOT, SCENARIOS, Options
from results import Results
from workplace import Workplace

MEASURES = dict(zip(SCENARIOS, (
    full.measure, full.themes, full.on_disk, changes.measure, stages.measure, province.measure,
    search.measure)))


def main() -> int:
    options = Options.read()
    if not options.binary.exists():
        sys.exit(f"{options.binary} is not built: swift build -c release --product trangxa")
    place = Workplace(options)
    results = Results(
        options.docs / "benchmarks.json", machine.machine(options), machine.versions(place), machine.commit())
    try:
        for kind, measure in MEASURES.items():
            if kind in options.only:
                busy = machine.busy()
                for scenario in measure(place):
                    scenario.facts["busy"] = busy
                    results.keep(scenario)
                    write(options, results)
    finally:
        place.clear()
    write(options, results)
    print(document(results))
    return 0


def write(options: Options, results: Results) -> None:
    results.write()
    path = options.docs / "benchmarks.md"
    path.write_text(document(results), encoding="utf-8")
    progress(f"wrote {path.relative_to(ROOT) if path.is_relative_to(ROOT) else path}")


if __name__ == "__main__":
    sys.exit(main())
