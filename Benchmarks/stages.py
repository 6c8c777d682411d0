"""Where the time of a build goes, as `trangxa build --timings` tells it: a full build, and one after a text changed."""

from __future__ import annotations

import re
import shutil
import statistics
import subprocess
import sys
from pathlib import Path

from edits import Desk
from measure import progress
from pages import TODAY
from results import Scenario
from workplace import BENCH_THEME, Workplace

# As the table of the program has them, and in English.
STAGES = {
    "đọc nguồn": "sources read", "ảnh, sổ địa chỉ": "pictures and ledgers", "ghép thành trang": "assembling",
    "soát nội dung": "rules (layout beside them)", "xếp các tệp": "the rest of layout",
    "dựng và ghi": "pages made and written", "nén": "compressing", "chờ đĩa": "brought to the disk",
    "đưa ra": "exchanged", "dọn": "ledger, memories, tidying",
}
FULL, CHANGE = "full build", "a text changed"


def measure(place: Workplace) -> list[Scenario]:
    count = place.options.usual_pages
    sources, _ = place.portal(count)
    copy = place.folder / "stages"
    shutil.rmtree(copy, ignore_errors=True)
    shutil.copytree(sources, copy)
    desk = Desk(copy / "trangxa", copy / "hugo", count)
    found: dict[str, list[dict[str, float]]] = {FULL: [], CHANGE: []}
    for number in range(place.options.rounds):
        output = place.fresh("trangxa", place.folder / "outputs") / "public"
        found[FULL].append(stages(place, copy / "trangxa", output))
        # The first change also makes the second copy.
        desk.body()
        stages(place, copy / "trangxa", output)
        desk.body()
        found[CHANGE].append(stages(place, copy / "trangxa", output))
        progress(f"stages, round {number + 1} of {place.options.rounds}")
    shutil.rmtree(copy)
    shutil.rmtree(place.folder / "outputs")
    medians = {kind: {stage: statistics.median(run[stage] for run in runs) for stage in STAGES}
               for kind, runs in found.items()}
    return [Scenario(f"stages-{count}", count, {}, {"stages": medians, "rounds": place.options.rounds})]


def stages(place: Workplace, sources: Path, output: Path) -> dict[str, float]:
    """Milliseconds of each stage of one build."""
    run = subprocess.run(
        [place.options.binary, "build", "--theme", BENCH_THEME, "--output", output, "--now", TODAY.isoformat(),
         "--nghi", "0", "--timings"], cwd=sources, text=True, capture_output=True)
    if run.returncode:
        sys.exit(f"trangxa: {run.returncode}\n{run.stderr[-2000:]}")
    times = dict.fromkeys(STAGES, 0.0)
    for line in (run.stdout + run.stderr).splitlines():
        if row := re.match(r"\s*([\d.]+,\d)  (\S.*?)(?:  .*)?$", line):
            if row[2] in times:
                times[row[2]] = float(row[1].replace(".", "").replace(",", "."))
    if not any(times.values()):
        sys.exit("trangxa --timings told no stage")
    return times
